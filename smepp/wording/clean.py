"""Text from dossiers made harmless for a screen."""

IDEOGRAPHIC_SPACE = "\u3000"


def clean(text: str) -> str:
    r"""The text on one line, with `\x1b` in place of an escape character and so on.

    Dossiers are written by strangers: a terminal must not obey what stands in them, and what cannot be seen must be shown.
    """
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable() or character == IDEOGRAPHIC_SPACE:
        return character
    return " " if character in "\t\n\r" or _is_blank(character) else ascii(character)[1:-1]


def _is_blank(character: str) -> bool:
    """Spaces of other widths; the separators below U+0020 count as spaces for Python, but not on a screen."""
    return character.isspace() and character >= "\u00a0"
