"""Looking into attachments (附件): type, size, SHA-256, and whether they open, with the standard library alone."""

from smepp.load.attachments.inspection import inspect, inspect_stream

__all__ = ["inspect", "inspect_stream"]
