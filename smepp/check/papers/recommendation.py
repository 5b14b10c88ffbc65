"""The district's recommendation (推荐): in time, in order, by the right body."""

import re
from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, day, place, rows, text
from smepp.check.region import district_named
from smepp.model.forms import DOSSIER
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import District
from smepp.model.record import Record
from smepp.model.stage import Papers, Stage

RECEIVED, HANDED_UP, VERIFIED = "市局收件时间", "上报日期", "核实"
OPINIONS = frozenset({"不予推荐", "退回补正"})

_TIME = re.compile(" (?:[01][0-9]|2[0-3]):[0-5][0-9]").fullmatch


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """What is wrong on the way from the district to the bureau."""
    way = _way(context.papers)
    yield from _late(values, context.deadline, way)
    for earlier, later in way.order:
        first, second = (_moment(at(values, each.file, *each.route)) for each in (earlier, later))
        if first and second and second[:10] < first[:10]:
            shown = {"field": later.route[-1], "date": second, "other_field": _label(earlier), "other_date": first}
            yield problem("X912", later, related=(earlier,), **shown)
    yield from _verified_afterwards(values, way.opinion)
    received = at(values, way.cover, RECEIVED) is not None
    if received and way.opinion not in values and way.opinion not in context.present:
        yield problem("X913", place(way.cover, RECEIVED))
    opinion = text(at(values, way.opinion, "意见"))
    if opinion in OPINIONS and (received or at(values, way.opinion, HANDED_UP) is not None):
        yield problem("X915", place(way.opinion, "意见"), opinion=opinion)
    yield from _other_district(values, context, way)


class Way(Record):
    """Where the district's opinion is written, where the receipts of the papers are, and the field with the district's office."""

    opinion: str
    cover: str
    body: str

    @property
    def order(self) -> tuple[tuple[Place, Place], ...]:
        """Steps that follow one another; the same day is in order."""
        given, handed_up = place(self.opinion, "日期"), place(self.opinion, HANDED_UP)
        by_district, by_bureau = place(self.cover, "区县收件日期"), place(self.cover, RECEIVED)
        return (
            (by_district, given),
            (place(self.opinion, "现场核查", "日期"), given),
            (given, handed_up),
            (handed_up, by_bureau),
            (by_district, by_bureau),
        )


def _way(papers: Papers) -> Way:
    """The cover is the application's; the receipt of a re-review's papers is noted beside the opinion on them."""
    if papers.stage is Stage.APPLICATION:
        return Way(opinion=papers.recommendation, cover=DOSSIER, body="推荐单位")
    return Way(opinion=papers.recommendation, cover=papers.recommendation, body="审查单位")


def _verified_afterwards(values: Values, file: str) -> Iterator[Problem]:
    """Verifications (核实) of a later day than the opinion that they belong to."""
    opinion = day(at(values, file, "日期"))
    for index, row in rows(values, file, VERIFIED):
        when = day(row.get("日期"))
        if opinion and when and opinion < when:
            here, there = place(file, VERIFIED, index, "日期"), place(file, "日期")
            shown = {"field": "日期", "date": opinion, "other_field": f"{VERIFIED}日期", "other_date": when}
            yield problem("X912", here, related=(there,), **shown)


def _late(values: Values, deadline: str | None, way: Way) -> Iterator[Problem]:
    """The bureau's receipt counts, and without one the day of handing up; the last day and minute are in time."""
    for file, field in ((way.cover, RECEIVED), (way.opinion, HANDED_UP)):
        when = _moment(at(values, file, field))
        if when and deadline:
            shared = min(len(when), len(deadline))
            if when[:shared] > deadline[:shared]:
                yield problem("X911", place(file, field), field=field, when=when, deadline=deadline)
            return


def _moment(value: object) -> str | None:
    """A date, or a date and time, as it is written."""
    if not isinstance(value, str) or day(value[:10]) is None:
        return None
    return value if len(value) == 10 or _TIME(value[10:]) else None


def _label(where: Place) -> str:
    return "".join(map(str, where.route))


def _other_district(values: Values, context: PapersContext, way: Way) -> Iterator[Problem]:
    body = text(at(values, way.opinion, way.body))
    own = district_named(at(values, DOSSIER, "推荐区县"), context.programme)
    if not body or own is None or any(name in body for name in (*_names(own), *own.aliases)):
        return
    others = {name: district for district in context.programme.districts for name in _names(district) if name in body}
    if others:
        here, there = place(way.opinion, way.body), place(DOSSIER, "推荐区县")
        other = max(others, key=len)
        yield problem("X914", here, related=(there,), value=body, district=at(values, DOSSIER, "推荐区县"), other=other)


def _names(district: District) -> tuple[str, ...]:
    return tuple(each.name for each in district.names)
