"""What two or more applicants have in common on purpose, for those who look for it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Coincidence:
    """One coincidence: its kind, the folders of its sides, and what they share."""

    kind: str
    between: tuple[str, ...]
    what: tuple[str, ...] = ()
