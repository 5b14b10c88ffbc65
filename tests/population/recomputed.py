"""Where a platform stands on a day, read backwards off its facts: no table, no steps, nothing remembered from day to day."""

from calendar import monthrange
from dataclasses import dataclass
from typing import Any

from tests.population.facts import Fact

BY_LAST = {
    ("收件", ""): "handed-in",
    ("受理", ""): "handed-in",
    ("不予受理", ""): "rejected",
    ("补正", ""): "returned",
    ("推荐", "同意推荐"): "recommended",
    ("推荐", "不予推荐"): "not-recommended",
    ("推荐", "退回补正"): "returned",
    ("上报", ""): "submitted",
    ("评审", "合格"): "passed",
    ("评审", "不合格"): "failed",
    ("评审", "退回补正"): "returned",
    ("审定", ""): "chosen",
}
"""What the last paper of an application means."""
MOVED = {"2018": "03-15", "2020": "04-30"}
DISTRICTS = {"铜梁县": ("2014-05-02", "铜梁区"), "璧山县": ("2014-05-02", "璧山区")}
CYCLE = 3


@dataclass(frozen=True)
class Answer:
    state: str
    titled: bool = False
    recognised: str | None = None
    number: str | None = None
    confirmed: str | None = None
    due: int | None = None


def deadline(year: int) -> str:
    return f"{year}-{MOVED.get(str(year)) or f'02-{monthrange(year, 2)[1]}'}"


def last(facts: list[Fact], *kinds: str) -> Fact | None:
    found = [each for each in facts if each.kind in kinds]
    return max(found, key=lambda each: each.day) if found else None


def answer(facts: list[Fact], day: str, *, dossier: bool) -> Answer:
    past = [each for each in facts if each.day <= day]
    award = last(past, "认定")
    end = "revoked" if last(past, "撤销") else "withdrawn" if last(past, "退出") else None
    if award is None:
        return Answer(end or (applying(past, day) if dossier else "outside"))
    fine = [each for each in past if each.kind == "复核结果" and each.said == "合格"]
    year = int(award.day[:4]) + CYCLE
    while any(int(each.more["year"]) >= year for each in fine):
        year += CYCLE
    return Answer(
        state=end or holding(past, day, year, award.day, confirmed=bool(fine)),
        titled=end is None,
        recognised=award.day,
        number=award.more["number"],
        confirmed=max((each.day for each in fine), default=None),
        due=None if end else year,
    )


def applying(past: list[Fact], day: str) -> str:
    shown = last(past, "公示")
    if shown is None:
        passed_on = min((each.day for each in past if each.kind == "上报"), default="9999")
        deciding = [each for each in past if (each.kind, each.said) in BY_LAST and (each.kind != "受理" or each.day < passed_on)]
        final = max(deciding, key=lambda each: each.day, default=None)
        return BY_LAST[final.kind, final.said] if final else "drafted"
    objections = [each for each in past if each.kind == "异议"]
    if any(each.more["handled"] <= day and each.more["outcome"] == "成立" for each in objections):
        return "dropped"
    if any(each.more["handled"] > day for each in objections):
        return "objected"
    return "publicity-over" if shown.more["end"] < day else "publicised"


def holding(past: list[Fact], day: str, year: int, since: str, *, confirmed: bool) -> str:
    if over := interrupted(past):
        return over
    final = last(past, "复核收件", "复核审查", "复核上报", "复核评审", "补正", "复核结果")
    if final and final.day > since and final.kind not in {"复核结果", "补正"} and final.said != "退回补正":
        return "filed" if final.kind == "复核收件" else "under-review"
    if final and final.day > since and final.said == "不合格":
        return "review-failed"
    if day > deadline(year):
        return "overdue"
    return "due" if day >= f"{year}-01-01" else "confirmed" if confirmed else "recognised"


def interrupted(past: list[Fact]) -> str | None:
    """What lies over the rest: an order to mend that is not done, fraud that was found and not cleared; the later of both."""
    told, fraud = last(past, "整改"), last(past, "弄虚作假")
    done = [each.day for each in past if each.kind in ("抽查", "投诉") and each.said == "整改到位"]
    found = [(told.day, "rectifying")] if told and max(done, default="") < told.day else []
    found += [(fraud.day, "fraud-found")] if fraud and fraud.said == "属实" else []
    return max(found)[1] if found else None


def names(first: dict[str, Any], facts: list[Fact], day: str) -> tuple[str, str, str]:
    """Platform, operator, district as they are called on a day; `first` is the dossier's cover or the first row."""
    found = [first["平台名称"], first["运营单位"], first.get("推荐区县") or first["区县"]]
    for each in sorted((each for each in facts if each.day <= day), key=lambda each: each.day):
        for place, key in enumerate(("现平台名称", "现运营单位", "现区县")):
            found[place] = each.more.get(key, found[place])
    since, now = DISTRICTS.get(found[2], ("9999", ""))
    return found[0], found[1], now if day >= since else found[2]
