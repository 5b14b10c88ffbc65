"""The stretch of a text that a message shows: so much around what it is about that one finds it again."""

AROUND = 10


def around(text: str, start: int, end: int) -> str:
    """What stands at `start` to `end` with a few characters before and behind, on one line."""
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    cut = text[first:last].replace("\n", " ").strip()
    return f"{'…' if first else ''}{cut}{'…' if last < len(text) else ''}"
