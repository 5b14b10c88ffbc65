"""The workspace of the roster's tests."""

from tests.roster.conftest import workspace

__all__ = ["workspace"]
