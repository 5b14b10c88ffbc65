"""Why an attachment cannot be used, as far as the standard library can tell."""

from enum import StrEnum


class Defect(StrEnum):
    """The closed list of words that `Attachment.defect` may hold."""

    LINK_OUTSIDE = "link_outside"
    LINK_BROKEN = "link_broken"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    NO_DIRECTORY = "no_directory"
    NO_MEMBER = "no_member"
