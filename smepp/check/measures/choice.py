"""选项: a word, or a list of words, that must be among those that the programme allows."""

from collections.abc import Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.model.finding import Measured
from smepp.model.programme import Clause


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """The word or words as they stand; an empty text counts as absent."""
    ref = field_ref(operands["字段"])
    source = facts.find(ref, context.words)
    if source is None or source.value in ("", []):
        return Measured(missing=(facts.place(ref, context.words),))
    return Measured(value=source.value, sources=(source,))
