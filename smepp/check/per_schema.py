"""What is made of a schema is made once a process."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

Schema = dict[str, Any]

SchemaSet = Mapping[str, Schema]
"""The schemas of all forms by name, each without references."""

T = TypeVar("T")


class PerSchema(Generic[T]):
    """Keeps what `build` makes of each schema.

    A schema is known by its identity, for comparing whole schemas would cost more than checking with them; it is kept
    alive beside the result, so that no other schema can take its identity.
    """

    def __init__(self, build: Callable[[Schema], T]) -> None:
        self._build = build
        self._kept: dict[int, tuple[Schema, T]] = {}

    def __call__(self, schema: Schema) -> T:
        """What was built from this very schema; it must not be changed afterwards."""
        kept = self._kept.get(id(schema))
        if kept is None:
            kept = self._kept[id(schema)] = (schema, self._build(schema))
        return kept[1]
