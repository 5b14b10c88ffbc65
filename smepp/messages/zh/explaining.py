"""Labels of explanations."""

WORDS: dict[str, str] = {}
