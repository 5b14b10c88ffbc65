"""Who stands on events' lists (名单上的平台): districts that are none, titles without a dossier, dossiers of one platform."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from smepp.lifecycle import kinds
from smepp.model.life import Happening, Rules, Subject
from smepp.model.nearest import nearest
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Programme
from smepp.model.same import same_name
from smepp.model.title import Event

DISTRICT = "区县"


class Districts:
    """All names that districts of a programme bear or bore, and what they are called for short. Each wrong one is looked up once."""

    def __init__(self, programme: Programme) -> None:
        self.known = {name for each in programme.districts for name in (*each.aliases, *(one.name for one in each.names))}
        self.near = cache(self._near)

    def _near(self, text: str) -> str | None:
        return nearest(text, sorted(self.known))


def district_problems(event: Event, districts: Districts) -> Iterator[Problem]:
    """Rows whose district is none of those that are known; of a programme without districts nothing is said."""
    for named in event.named if districts.known else ():
        said = "".join(named.district.split())
        if said in districts.known:
            continue
        place = Place(file=named.place.file, route=(*named.place.route, DISTRICT))
        near = districts.near(said)
        if near is None:
            yield problem("L228", place, district=named.district)
        else:
            yield problem("L227", place, district=named.district, near=near)


def ghost_problems(subject: Subject, happenings: Iterable[Happening], rules: Rules) -> Iterator[Problem]:
    """That a platform without a dossier is recognised although the rules were in force, so that nobody sees how it came to that."""
    if subject.folder is None:
        for each in happenings:
            if each.kind == kinds.RECOGNISED and each.date >= rules.in_force:
                yield problem("L205", each.place, date=each.date)


def twin_problems(subjects: Iterable[Subject]) -> Iterator[Problem]:
    """Dossiers of one platform of one operator for one year: each after the first, in the order of their folders."""
    alike: dict[tuple[str, str, int | None], list[Subject]] = defaultdict(list)
    for each in subjects:
        first = each.names[0]
        if each.folder is not None and first.platform and first.operator:
            alike[same_name(first.platform), same_name(first.operator), each.year].append(each)
    for (_, _, year), [first_one, *others] in alike.items():
        for each in others:
            name = each.names[0]
            yield problem(
                "L229",
                each.first,
                related=(first_one.first,),
                platform=name.platform,
                operator=name.operator,
                year=year,
                folder=first_one.folder,
            )
