"""What happened to one platform, as JSON, version 1. Described by `schemas/timeline-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.life import Names
from smepp.model.timeline import Mark, Timeline
from smepp.printers.json_text import dump
from smepp.printers.json_values import spot
from smepp.printers.status_json import problem, state, step, who
from smepp.wording.problem_groups import Locate
from smepp.wording.timelines import coming

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(timeline: Timeline, lang: Lang, locate: Locate) -> str:
    """The past of a platform, what it was called when, and what comes next."""
    outlook = timeline.outlook
    life = outlook.one.life
    return dump(
        {
            "on": outlook.on,
            **who(outlook),
            "first_state": timeline.first,
            "happenings": [_mark(each) for each in timeline.marks],
            "state": {**state(life.state), "since": life.since, "article": life.state.article},
            "turn": life.state.turn,
            "names": [_names(each) for each in timeline.names],
            "next": [step(each, outlook) for each in coming(timeline)],
            "problems": [problem(each, lang, locate) for each in outlook.problems],
            "wrong": outlook.wrong,
            "notes": list(outlook.notes),
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _mark(each: Mark) -> Json:
    return {
        "date": each.date,
        "step": each.step,
        "kind": each.kind,
        "outcome": each.outcome,
        "by": each.by,
        "number": each.number,
        "place": each.place and spot(each.place),
        "state": {"id": each.state_id, "name": each.state},
        "moved": each.moved,
        "titled": each.titled,
        "article": each.article,
    }


def _names(each: Names) -> Json:
    return {
        "since": each.since or None,
        "platform": each.platform,
        "operator": each.operator,
        "district": each.district,
        "codes": list(each.codes),
        "seat": each.seat,
        "representative": each.representative,
        "file": each.change and each.change.file,
    }
