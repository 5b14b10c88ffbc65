"""What only the dossiers of a round together show (比对提示): hints for a person, no verdicts.

Cost grows with what is written in the dossiers, not with the pairs of them: every concern goes through an index. A thing that several
dossiers share gives one hint that names them all; only lists of people and of firms are compared pair by pair, and there a person on
more than `people.MOST` lists, or a firm on more than `overlap.COMMON`, makes no pairs.
"""

from collections.abc import Callable, Iterator, Sequence

from smepp.check.across import bodies, contacts, districts, held, overlap, people, previous, scans, served
from smepp.check.across.compared import Compared, compare
from smepp.check.across.trace import trace_of
from smepp.model.hint import Hint
from smepp.model.office import Round
from smepp.model.programme import Programme
from smepp.model.title import Title
from smepp.model.trace import Trace

CONCERNS: tuple[Callable[[Compared], Iterator[Hint]], ...] = (
    bodies.operators,
    bodies.platforms,
    held.titles,
    people.people,
    scans.scans,
    contacts.phones,
    contacts.addresses,
    contacts.representatives,
    overlap.overlap,
    served.served,
    districts.seats,
    districts.quotas,
    previous.previous,
)


def hints(traces: Sequence[Trace], *, round_: Round | None, programme: Programme, titles: Sequence[Title]) -> tuple[Hint, ...]:
    """All hints of a round, by code, then in the order of `traces`.

    `titles` are those that were valid on the round's deadline (`lifecycle.titles.titles_on`): what was recognised later is the
    round's own result.
    """
    compared = compare(traces, round_=round_, programme=programme, titles=titles)
    ranks = {each.folder: number for number, each in enumerate(compared.traces)}
    found = [each for concern in CONCERNS for each in concern(compared)]
    return tuple(sorted(found, key=lambda each: (each.code, [ranks[side.folder] for side in each.sides if side.folder])))


__all__ = ["hints", "trace_of"]
