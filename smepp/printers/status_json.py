"""Where platforms stand, as JSON, version 1. Described by `schemas/status-output.schema.json`."""

from typing import Any

from smepp import messages
from smepp.messages import Lang
from smepp.model.life import State
from smepp.model.outlook import Open, Outlook, Overview
from smepp.model.problem import Problem
from smepp.printers.json_text import dump
from smepp.printers.json_values import located, plain
from smepp.wording.problem_groups import Locate

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(found: Overview, lang: Lang, locate: Locate) -> str:
    """One platform or many, in the order in which they are given."""
    return dump(
        {
            "on": found.on,
            "count": len(found.outlooks),
            "wrong": sum(each.wrong for each in found.outlooks),
            "platforms": [platform(each, lang, locate) for each in found.outlooks],
            "incomplete": found.incomplete,
            "notes": list(found.notes),
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def platform(outlook: Outlook, lang: Lang, locate: Locate) -> Json:
    """All that is known of one platform."""
    one = outlook.one
    return {
        **who(outlook),
        "state": {**state(one.life.state), "since": one.life.since, "article": one.life.state.article},
        "turn": one.life.state.turn,
        "title": {
            "holds": one.life.titled,
            "recognised": one.life.recognised,
            "number": one.life.number,
            "confirmed": one.life.confirmed,
            "next_rereview": one.life.due,
        },
        "steps": [step(each, outlook) for each in (*outlook.open, *outlook.comes)],
        "digest": outlook.digest,
        "problems": [problem(each, lang, locate) for each in outlook.problems],
        "wrong": outlook.wrong,
    }


def who(outlook: Outlook) -> Json:
    """Whose life it is, by its names of the day."""
    one = outlook.one
    return {
        "folder": one.subject.folder,
        "year": one.subject.year,
        "platform": one.now.platform,
        "operator": one.now.operator,
        "district": one.now.district,
    }


def state(found: State) -> Json:
    """A state of the programme's table."""
    return {"id": found.id, "name": found.name}


def step(found: Open, outlook: Outlook) -> Json:
    """A step that is open, or a day that comes by itself."""
    paper = found.paper
    return {
        "step": found.next.step,
        "kind": found.next.kind,
        "by": found.next.by,
        "target": found.next.target,
        "article": found.next.article,
        "until": plain(found.next.until),
        "days_left": found.days,
        "working_days_left": found.working,
        "overdue": found in outlook.overdue,
        "paper": paper and {"file": paper.file, "key": paper.key, "kind": paper.kind, "there": paper.there},
        "missing": [{"file": file, "name": name} for file, name in found.lacks],
    }


def problem(found: Problem, lang: Lang, locate: Locate) -> Json:
    """A problem of a life, with what to do about it."""
    return {
        "code": found.code,
        "level": found.level.value,
        "owner": found.owner.value,
        "message": messages.text(found, lang),
        "mend": messages.mend(found, lang),
        "place": located(found.place, locate),
        "params": plain(found.params),
    }
