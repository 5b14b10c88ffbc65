"""选项: a word, or a list of words, that must be among those that the programme allows."""

from collections.abc import Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.model.finding import Measured
from smepp.model.programme import Clause


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """The word or words as they stand; an empty text, or anything that is no word, counts as absent."""
    ref = field_ref(operands["字段"])
    source = facts.find(ref, context.words)
    if source is None or not _are_words(source.value):
        return Measured(missing=(source.place if source else facts.place(ref, context.words),))
    return Measured(value=source.value, sources=(source,))


def _are_words(value: Any) -> bool:
    words = value if isinstance(value, list) else [value]
    return bool(words) and all(isinstance(each, str) and each for each in words)
