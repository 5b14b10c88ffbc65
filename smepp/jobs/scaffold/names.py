"""Names that a folder cannot bear on Windows, where most dossiers are opened sooner or later."""

import re
from pathlib import Path
from unicodedata import category

from smepp.messages.scaffold import UNSPEAKABLE

_FORBIDDEN = '<>:"/\\|?*'
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"})
_PORTS = ("COM", "LPT")
_PORT_NUMBERS = frozenset("0123456789¹²³")


def unfit_name(name: str) -> tuple[str, str] | None:
    """Why a folder should not be called so, as a code of `messages.scaffold` and what was found; None for a good name."""
    bad = dict.fromkeys(each for each in name if each in _FORBIDDEN or category(each) in UNSPEAKABLE)
    if bad:
        return "name_characters", " ".join(_shown(each) for each in bad)
    if name.endswith((".", " ")):
        return "name_end", name[-1]
    return ("name_reserved", name) if _is_device(name) else None


def _is_device(name: str) -> bool:
    """Whether Windows takes the name for a device, whatever follows its first dot."""
    stem = name.partition(".")[0].rstrip(" ").upper()
    return stem in _DEVICES or (len(stem) == len("COM1") and stem.startswith(_PORTS) and stem[-1] in _PORT_NUMBERS)


def _shown(char: str) -> str:
    return char if char in _FORBIDDEN else f"U+{ord(char):04X}"


def on_command_line(path: Path) -> str:
    """A path as one word of a command line, on Windows and elsewhere."""
    text = str(path)
    return text if _ONE_WORD(text) else f'"{text}"'


_ONE_WORD = re.compile(r"[\w./\\:+=@~-]+").fullmatch
