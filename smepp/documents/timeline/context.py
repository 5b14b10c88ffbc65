"""The context of the page of a platform's life: its past, its names, what comes next, and the picture."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from smepp import messages
from smepp.documents.printable import printable
from smepp.documents.timeline.picture import Shown, picture, stretches_of
from smepp.messages import Lang
from smepp.messages.values import show_place
from smepp.messages.words import word
from smepp.model.outlook import Open
from smepp.model.problem import Problem
from smepp.model.timeline import Mark, Timeline
from smepp.wording.citation import citation
from smepp.wording.outlooks import CLOSED, comes, day_text, limit, overdue, step_name, title_text, who
from smepp.wording.timelines import by_text, coming, first_text, mark_state, names_text, now_text, since_text, step_text

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HEADS = {
    "日期": "timeline.date",
    "事项": "timeline.what",
    "由谁": "timeline.by",
    "文号": "timeline.number",
    "状态": "timeline.state",
    "依据": "timeline.article",
    "记在": "timeline.where",
    "名称沿革": "timeline.heading.names",
    "接下来": "timeline.heading.next",
    "没有日子": "timeline.next.none",
    "问题": "timeline.heading.problems",
    "没有问题": "status.clean",
    "没有经历": "timeline.nothing",
    "经历": "timeline.heading.past",
    "时间图": "timeline.heading.picture",
    "图例": "timeline.legend",
    "期限": "timeline.heading.until",
}


def timeline_context(found: Timeline, lang: Lang) -> dict[str, Any]:
    """What the template may print."""
    outlook, now = found.outlook, found.outlook.one.now
    ahead = list(coming(found))
    context: dict[str, Any] = printable(
        {
            "语言": "zh-CN" if lang == "zh" else "en",
            "词": {name: word(key, lang) for name, key in HEADS.items()},
            "标题": word("timeline.title", lang, platform=now.platform),
            "平台名称": now.platform,
            "说明": word("status.about", lang, operator=now.operator, district=now.district),
            "截至": word("status.on", lang, on=day_text(outlook.on, lang)),
            "现在": now_text(found, lang),
            "称号": title_text(outlook.one.life, lang),
            "注意": list(outlook.notes),
            "开始": word("timeline.began", lang, state=first_text(found, lang)),
            "经历": [_mark(number, each, lang) for number, each in enumerate(found.marks, start=1)],
            "名称": [{"起": since_text(each, lang), "名": names_text(each, lang)} for each in found.names],
            "接下来": [_ahead(label, each, found, lang) for label, each in zip(_labels(len(ahead)), ahead, strict=True)],
            "过期": [overdue(each, lang) for each in outlook.overdue],
            "问题": [_problem(each, lang) for each in outlook.problems],
            "图": _picture(found, ahead, lang) if found.marks else None,
        }
    )
    return context


def _mark(number: int, each: Mark, lang: Lang) -> dict[str, Any]:
    return {
        "序号": number,
        "日期": each.date,
        "事项": step_text(each, lang),
        "由谁": by_text(each, lang),
        "文号": each.number,
        "状态": mark_state(each, lang) if each.moved else None,
        "不变": word("timeline.state.same", lang),
        "依据": citation(str(each.article), lang),
        "记在": each.place and each.place.file,
    }


def _ahead(label: str, each: Open, found: Timeline, lang: Lang) -> dict[str, Any]:
    itself = each in found.outlook.comes
    return {
        "序号": label,
        "事项": step_name(each.next, lang),
        "由谁": word("timeline.itself", lang) if itself else who(each.next.by, lang),
        "期限": comes(each, lang) if itself else limit(each, lang),
        "过期": each in found.outlook.overdue,
    }


def _problem(each: Problem, lang: Lang) -> dict[str, Any]:
    return {
        "代码": each.code,
        "程度": word(f"level.{each.level.value}", lang),
        "错误": each.level.value == "error",
        "在": show_place(each.place),
        "说明": messages.text(each, lang),
        "改法": messages.mend(each, lang),
    }


def _picture(found: Timeline, ahead: list[Open], lang: Lang) -> dict[str, Any]:
    state = found.outlook.one.life.state
    today, begun = date.fromisoformat(found.outlook.on), date.fromisoformat(found.marks[0].date)
    done = [
        Shown(
            day=date.fromisoformat(each.date),
            label=str(number),
            name=_named(each, lang),
            kind="day" if each.place is None else "done",
        )
        for number, each in enumerate(found.marks, start=1)
    ]
    marks = [replace(each, state=mark_state(each, lang)) for each in found.marks]
    stretches = stretches_of(marks, first_text(found, lang), begun, today, closed=state.turn == CLOSED)
    return picture([*done, *_still(ahead, lang)], stretches, today)


def _still(ahead: list[Open], lang: Lang) -> Iterator[Shown]:
    """What is to come; a limit that has passed is told below the picture."""
    for label, each in zip(_labels(len(ahead)), ahead, strict=True):
        if each.next.until and (each.days or 0) >= 0:
            yield Shown(
                day=each.next.until, label=label, name=f"{each.next.until.isoformat()} {step_name(each.next, lang)}", kind="ahead"
            )


def _named(each: Mark, lang: Lang) -> str:
    return f"{each.date} {step_text(each, lang)}"


def _labels(count: int) -> list[str]:
    return [LETTERS[number] if number < len(LETTERS) else f"{LETTERS[-1]}{number}" for number in range(count)]
