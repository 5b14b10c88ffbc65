"""Who takes which way: every way once before any is taken twice, each from a year that leaves time for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bench.generate.dice import Dice
from bench.generate.emit import document
from bench.generate.population import applying, disorder, holding, office, publicity, twists
from bench.generate.population.course import Course
from bench.generate.population.lists import Lists
from bench.generate.population.season import FIRST, LAST
from bench.generate.values import Tree

Way = Callable[[Course], None]
LEGACY = (2010, 2011)
"""The years of the batches before the Measures."""
ROOM = 7
"""Years that a way which begins with a title may take."""


@dataclass(frozen=True)
class Start:
    """A way, the years from which it may begin, whether there is a dossier."""

    way: Way
    years: tuple[int, ...]
    dossier: bool = True


SOON, ANY = tuple(range(FIRST, LAST - ROOM)), tuple(range(FIRST, LAST))
ORDERLY = (
    *(Start(way, ANY) for way in (*applying.WAYS, *publicity.WAYS)),
    *(Start(way, SOON) for way in (*holding.WAYS, *twists.WAYS)),
    Start(holding.early, LEGACY),
    Start(holding.early_outside, LEGACY, dossier=False),
    Start(holding.outside, SOON, dossier=False),
    Start(holding.outside_revoked, SOON, dossier=False),
)
DISORDERLY = tuple(Start(way, SOON) for way in disorder.WAYS)


@dataclass
class Population:
    """All files by their path from the workspace.

    `wrong` are the papers out of order, by file and the platform's first name; `ways` tells how often each way was taken.
    """

    files: dict[str, Tree]
    wrong: set[tuple[str, str]] = field(default_factory=set)
    ways: dict[str, int] = field(default_factory=dict)

    def written(self) -> Iterator[tuple[str, bytes]]:
        """Give every file as bytes."""
        for path, tree in self.files.items():
            yield path, document(tree).encode()


def population(count: int, seed: str = "1", *, wrong: int = 0) -> Population:
    """Give `count` platforms and the lists that name them; `wrong` percent of them have something out of order."""
    lists = Lists()
    made = Population(office.files())
    turns = {orderly: Dice(f"{seed}/{orderly}").dealt(ORDERLY if orderly else DISORDERLY) for orderly in (True, False)}
    for number in range(1, count + 1):
        dice = Dice(f"{seed}/{number}")
        start = next(turns[not dice.chance(wrong)])
        course = Course(number, dice.pick(start.years), dice, lists, dossier=start.dossier)
        start.way(course)
        name = f"{start.way.__module__.rpartition('.')[2]}.{start.way.__name__}"
        made.ways[name] = made.ways.get(name, 0) + 1
        for each in (course, *course.others):
            made.wrong |= each.wrong
            made.files |= {f"{each.folder}/{path}": tree for path, tree in each.files.items()}
    made.files |= lists.files
    return made
