"""A name out of a programme's data, in the two languages of the output (名称)."""

from typing import Self


class Called(str):
    """The Chinese name, which it is wherever nobody asks for another; `english` is what the English output calls it."""

    __slots__ = ("english",)
    english: str | None

    def __new__(cls, name: str, english: str | None = None) -> Self:
        """Take a name with its English one, None where the programme has none."""
        made = super().__new__(cls, name)
        made.english = english
        return made
