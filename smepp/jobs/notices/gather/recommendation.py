"""The recommendation (推荐函): the applications that a district hands up, with its summary table (推荐汇总表)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from smepp.check.region import district_named
from smepp.documents.printable import paragraphs
from smepp.jobs.check import Checked, check
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.case import newest
from smepp.jobs.notices.gather.parts import notice
from smepp.jobs.round.entry import entry_of
from smepp.lifecycle import kinds
from smepp.lifecycle.acting import acting_on, successors
from smepp.model import forms
from smepp.model.entry import Entry
from smepp.model.life import PlatformLife
from smepp.model.notice import Notice
from smepp.model.office import Authority, Office
from smepp.model.quantity import is_number
from smepp.model.stage import Stage
from smepp.wording.figures import number

RECOMMENDED = "同意推荐"
COLUMNS: Mapping[str, str] = {
    "联系人": "联系人",
    "联系电话": "联系电话",
    "成立日期": "成立日期",
    "大专及以上学历": "大专及以上",
    "中级及以上职称": "中级及以上",
    "从业人数": "从业人数",
    "具备其一": "满足其一",
}
"""What of a dossier's line in the round's summary stands in the table as it is, by the column's name there and here."""
TEN_THOUSAND = 10_000


def gather(desk: Desk) -> Notice:
    """The applications of the year that the district recommends, with the figures that the check rests on. Raises JobError."""
    wanted = desk.wish.district or (desk.workspace.bench.office.district if desk.workspace.bench.office else None)
    chosen = desk.ordered(tuple(each for each in desk.platforms if _recommended(desk, each, wanted)))
    checked = [(each, _checked(desk, each)) for each in chosen]
    return notice(
        desk,
        [desk.row(each, shown=_figures(desk, each, found)) for each, found in checked],
        said={
            "主送": desk.wish.options.get("to") or _authority(desk),
            "上年": desk.year - 1,
            "前年": desk.year - 2,
            "审查意见": [_opinion(each, found) for each, found in checked],
        },
    )


def _recommended(desk: Desk, platform: PlatformLife, wanted: str | None) -> bool:
    """Whether the district's last word on an application of the year is that it recommends it, and nothing came after but handing up."""
    if platform.subject.folder is None or platform.subject.year != desk.year:
        return False
    programme = desk.workspace.programme
    if wanted and district_named(platform.now.district, programme) != district_named(wanted, programme):
        return False
    steps = (kinds.RECEIVED, kinds.ACCEPTED, kinds.RETURNED, kinds.REJECTED, kinds.RECOMMENDED, kinds.REVIEWED, kinds.LEFT)
    last = newest(platform, *steps)
    return last is not None and (last.kind, last.outcome) == (kinds.RECOMMENDED, RECOMMENDED)


def _checked(desk: Desk, platform: PlatformLife) -> Checked:
    folder = desk.workspace.folder / str(platform.subject.folder)
    try:
        return check(folder, desk.day)
    except OSError as error:
        raise JobError("unreadable", path=folder.as_posix(), reason=error.strerror or str(error)) from error


def _authority(desk: Desk) -> str | None:
    """Whom the letter goes to: the authority of the day as far as the programme tells; None from the year in which another is seen."""
    programme = desk.workspace.programme
    names = tuple(Authority(name=each["名称"], since=str(each["自"])) for each in programme.authorities)
    bureau = Office(path="", municipal=True, district=None, authorities=names, programme=None)
    return acting_on(bureau, successors(programme.data), desk.day).name


def _figures(desk: Desk, platform: PlatformLife, checked: Checked) -> dict[str, Any]:
    """The columns of the table; a figure that the dossier does not give is left out."""
    entry = entry_of(str(platform.subject.folder), "", Stage.APPLICATION, checked.assessment, checked.values)
    facts, served = entry.facts, dict(entry.served)
    shown = {here: _plain(facts.get(there)) for there, here in COLUMNS.items()}
    assets = facts.get("资产总额")
    return {
        **shown,
        "满足其一比例": _share(entry),
        "资产总额": number(Fraction(assets) / TEN_THOUSAND, None, "zh") if is_number(assets) else None,
        "前年服务": _plain(served.get(desk.year - 2)),
        "上年服务": _plain(served.get(desk.year - 1)),
        "满意度": _percents(facts.get("满意度")),
    }


def _share(entry: Entry) -> str | None:
    part, whole = entry.facts.get("具备其一"), entry.facts.get("从业人数")
    if not is_number(part) or not is_number(whole) or whole <= 0:
        return None
    share = Fraction(100) * Fraction(part) / Fraction(whole)
    required = next((each.required for each in entry.standings if each.unit == "%" and each.low == share), None)
    return f"{number(share, '%', 'zh', against=() if required is None else (required,))}%"


def _percents(value: Any) -> str | None:
    return f"{number(value, None, 'zh')}%" if is_number(value) else None


def _plain(value: Any) -> str | int | None:
    """A value fit for a cell."""
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        return None
    return value if isinstance(value, (str, int)) else number(value, None, "zh")


def _opinion(platform: PlatformLife, checked: Checked) -> dict[str, Any]:
    """What the district wrote of a platform, in its own words."""
    root = checked.dossier.value(forms.RECOMMENDATION) or {}
    visit = root.get("现场核查")
    visit = visit if isinstance(visit, Mapping) else {}
    return {
        "平台名称": platform.now.platform,
        "运营单位": platform.now.operator,
        "意见": paragraphs(str(root.get("审查说明") or "")),
        "核查日期": visit.get("日期"),
        "核查情况": paragraphs(str(visit.get("情况") or "")),
    }
