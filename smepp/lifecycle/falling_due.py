"""What falls due in a year (到期事项), read off the lives of platforms."""

from collections.abc import Callable, Iterable, Iterator

from smepp.lifecycle.asking import Asked
from smepp.lifecycle.due_steps import of_steps
from smepp.lifecycle.due_titles import of_titles
from smepp.model.due import KINDS, DueItem
from smepp.model.life import PlatformLife


def falling_due(lives: Iterable[PlatformLife], asked: Asked, rank: Callable[[str], int]) -> tuple[DueItem, ...]:
    """Everything that is due in the year: by day, then by division (`rank`), then by kind; what has no day stands last."""
    found = [each for one in lives for each in _of(one, asked)]
    return tuple(sorted(found, key=lambda each: (each.day or "~", rank(each.district), KINDS.index(each.kind), *_names(each))))


def _of(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    yield from of_titles(one, asked)
    yield from of_steps(one, asked)


def _names(each: DueItem) -> tuple[str, str, str, str]:
    return each.platform, each.operator, each.folder or "", each.since or ""
