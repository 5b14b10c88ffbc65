"""A template that cannot be used (模板有误)."""

from typing import Any

UNKNOWN = "template_unknown"
SYNTAX = "template_syntax"
UNCLOSED = "template_unclosed"
FULL_WIDTH = "template_full_width"
FORBIDDEN = "template_forbidden"
NO_DOCUMENT = "template_no_document"
TORN = "template_torn"
FAILED = "template_failed"


class TemplateError(Exception):
    """Why a template cannot be used: `reason` is a code of `messages.failures`, `params` what its sentence needs besides.

    Among them `nearest`, perhaps the right name, perhaps an empty text, becomes the hint of the sentence.
    `path` is the template's file as it was given, empty for one that came as bytes; `where` the words of the template around the
    fault, tags and all, so that an office finds them by searching; empty when the whole file is at fault.
    """

    def __init__(self, path: str, where: str, reason: str, **params: Any) -> None:
        super().__init__(f"{path}: {reason}: {where} {params}")
        self.path, self.where, self.reason, self.params = path, where, reason, params
