"""Records: frozen dataclasses that take keyword arguments only, and are cheap to declare.

The standard decorator writes and compiles half a dozen methods for every class it is given; for all the records of this
program that takes longer than checking a dossier. Here the methods are written once and inherited. The fields are still the
standard library's: `field`, `fields` and `replace` serve a record as they serve any dataclass.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import Any, ClassVar, NoReturn, dataclass_transform


class _Shape:
    """What the inherited methods know of one class."""

    __slots__ = ("defaults", "factories", "hashed", "names")

    def __init__(self, cls: Any) -> None:
        found = fields(cls)
        self.names = {each.name: None for each in found}.keys()
        self.hashed = [each.name for each in found if each.hash is not False]
        self.defaults = {each.name: each.default for each in found if each.default is not MISSING}
        self.factories: dict[str, Callable[[], Any]] = {
            each.name: each.default_factory for each in found if each.default_factory is not MISSING
        }


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Record:
    """The base of all records: annotated names are fields. Equal and hashed by them, save those of `field(hash=False)`."""

    _shape: ClassVar[_Shape]

    def __init_subclass__(cls) -> None:
        dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        cls._shape = _Shape(cls)

    def __init__(self, /, **given: Any) -> None:
        shape = self._shape
        values = {**shape.defaults, **given}
        for name, make in shape.factories.items():
            if name not in given:
                values[name] = make()
        if values.keys() != shape.names:
            missing, unknown = shape.names - values.keys(), values.keys() - shape.names
            raise TypeError(f"{type(self).__name__}: fields missing {sorted(missing)}, unknown {sorted(unknown)}")
        self.__dict__.update(values)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shape.names)
        return f"{type(self).__qualname__}({shown})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._shape.names)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self._shape.hashed))

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")
