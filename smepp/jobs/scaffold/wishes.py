"""What the user asks for in a new dossier, held against the programme and its forms."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from unicodedata import category

from smepp.check.region import district_named
from smepp.jobs import programmes
from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.scaffold.contents import Filled
from smepp.load.schemas import schema
from smepp.load.workspace import find_office
from smepp.messages.scaffold import UNSPEAKABLE
from smepp.model import forms
from smepp.model.nearest import nearest
from smepp.model.programme import Material, Programme
from smepp.model.record import Record

PLATFORM, OPERATOR, DISTRICT, YEAR = "平台名称", "运营单位", "推荐区县", "年度"
DECLARER = "声明单位"


class Wishes(Record):
    """What was asked for on the command line; None for what was not."""

    kind: str | None = None
    year: int | None = None
    programme: str | None = None
    platform: str | None = None
    operator: str | None = None
    district: str | None = None


class Chosen(Record):
    """The programme's edition, the materials that the kind of application needs, and what goes into the forms."""

    programme: Programme
    materials: tuple[Material, ...]
    filled: Filled


class Refusal(Exception):  # noqa: N818 - nothing failed: the step is not taken
    """Why the step is not taken: a code of `messages.scaffold` with its parameters."""

    def __init__(self, code: str, exit_code: ExitCode, **params: Any) -> None:
        super().__init__(code)
        self.code, self.exit_code = code, exit_code
        self.params: Mapping[str, Any] = params


def chosen(folder: Path, wishes: Wishes) -> Chosen:
    """Raises Refusal for what cannot be, and JobError when the office's file or the programme cannot be used."""
    front = schema(forms.DOSSIER.removesuffix(".yaml"))["properties"]
    _check_year(wishes.year, front[YEAR])
    for option, text, key in (("--platform", wishes.platform, PLATFORM), ("--operator", wishes.operator, OPERATOR)):
        _check_line(option, text, front[key])
    bench = _bench(folder, wishes)
    kind = _kind(wishes.kind, bench.programme.kinds)
    return Chosen(
        programme=bench.programme,
        materials=tuple(each for each in bench.programme.materials if kind in each.kinds),
        filled=_filled(wishes, kind, _district(wishes.district, bench)),
    )


def _filled(wishes: Wishes, kind: str, district: str | None) -> Filled:
    names = {PLATFORM: _trimmed(wishes.platform), OPERATOR: _trimmed(wishes.operator)}
    front = {**names, DISTRICT: district, "认定办法": wishes.programme, YEAR: wishes.year, "申报类别": kind}
    return {forms.DOSSIER: front, forms.APPLICATION: names, forms.DECLARATION: {DECLARER: names[OPERATOR]}}


def _trimmed(text: str | None) -> str | None:
    return text.strip() if text is not None else None


def _check_year(year: int | None, rule: Mapping[str, Any]) -> None:
    first, last = rule["minimum"], rule["maximum"]
    if year is not None and not first <= year <= last:
        raise Refusal("year_range", ExitCode.USAGE, year=year, first=first, last=last)


def _check_line(option: str, text: str | None, rule: Mapping[str, Any]) -> None:
    if text is None:
        return
    limit = rule["maxLength"]
    if not text.strip() or len(text) > limit or any(category(each) in UNSPEAKABLE for each in text):
        raise Refusal("bad_text", ExitCode.USAGE, option=option, limit=limit)


def _bench(folder: Path, wishes: Wishes) -> Bench:
    known = programmes.known(find_office(folder))
    if wishes.programme is not None and wishes.programme not in known:
        raise Refusal("unknown_programme", ExitCode.USAGE, programme=wishes.programme, known=known)
    bench = bench_for(folder, wishes.year, wishes.programme)
    if wishes.year is not None and bench.programme.in_force > (bench.deadline or ""):
        title, first = bench.programme.title, bench.programme.in_force
        raise Refusal("year_too_early", ExitCode.USAGE, year=wishes.year, programme=title, first=first)
    return bench


def _kind(wanted: str | None, kinds: Sequence[str]) -> str:
    if wanted is not None and wanted not in kinds:
        raise Refusal("unknown_kind", ExitCode.USAGE, kind=wanted, known=kinds)
    return wanted or kinds[0]


def _district(wanted: str | None, bench: Bench) -> str | None:
    """The district by the name that it bore on the deadline, or as typed where no year is given."""
    if wanted is None:
        return None
    found = district_named(wanted, bench.programme)
    if found is None:
        names = [name.name for each in bench.programme.districts for name in each.names]
        raise Refusal("unknown_district", ExitCode.USAGE, district=wanted, nearest=nearest(wanted, names) or names[0])
    return found.name_on(bench.deadline[:10]) if bench.deadline else wanted
