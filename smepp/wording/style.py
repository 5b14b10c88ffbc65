"""How a stretch of text is meant, for whoever shows it."""

from typing import Literal

Style = Literal["plain", "strong", "dim", "error", "warning", "met", "not_met", "undecided"]
