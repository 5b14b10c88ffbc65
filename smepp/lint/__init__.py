"""The office's own documents looked through (核对公文): what is wrong in them, told from their text and from what is known."""

from smepp.lint.examine import examine
from smepp.lint.known import Known

__all__ = ["Known", "examine"]
