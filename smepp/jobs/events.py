"""The events of all rounds (办理记录)."""

from pathlib import Path
from typing import Any

from smepp.check.blanks import without_blanks
from smepp.check.schema import check_schema
from smepp.load.events import KIND, event_files, event_record, kind_in
from smepp.load.schemas import EVENTS, form_schemas
from smepp.load.stray_events import stray_events
from smepp.load.workspace import read_document
from smepp.model.codes import Level
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.title import Event, EventKind

ABOUT = {"title": KIND, "description": "办理记录的类别。", "enum": [each.value for each in EventKind]}
"""What a file must say of itself before its form is known."""


class Events(Record):
    """The events of a workspace, and what is wrong with the files; a file with errors gives no event.

    `documents` are the records of documents from which nothing follows for anybody (发文); they are no part of `events`.
    """

    events: tuple[Event, ...] = ()
    documents: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_events(workspace: Path) -> Events:
    """All events below the folder of the office's file. Raises nothing for what lies there."""
    found = event_files(workspace)
    events: list[Event] = []
    problems = [problem("A001", Place(file=folder), folder=folder) for folder in found.closed]
    problems += stray_events(workspace)
    for file in found.files:
        event, wrong = _read(workspace, file)
        problems += wrong
        if event:
            events.append(event)
    return Events(
        events=tuple(each for each in events if each.kind is not EventKind.DOCUMENT),
        documents=tuple(each for each in events if each.kind is EventKind.DOCUMENT),
        problems=tuple(problems),
    )


def _read(workspace: Path, file: str) -> tuple[Event | None, tuple[Problem, ...]]:
    """What a file tells, and what is wrong with it."""
    try:
        document = read_document(workspace / file, file)
    except OSError:
        return None, (problem("A002", Place(file=file)),)
    if document.value is None:
        return None, document.problems
    root = without_blanks(document.value)
    kind = kind_in(root)
    if kind is None:
        return None, (*document.problems, _without_kind(file, root))
    found = (*document.problems, *check_schema(document, EVENTS[kind], form_schemas()))
    sound = not any(each.level is Level.ERROR for each in found)
    return event_record(file, root) if sound else None, found


def _without_kind(file: str, root: dict[str, Any]) -> Problem:
    from smepp.check.schema_texts import choice_problem

    place, said = Place(file=file, route=(KIND,)), root.get(KIND)
    if isinstance(said, str):
        return choice_problem(place, said, ABOUT)
    return problem("S201", place, field=KIND, about=f"{ABOUT['description']}{'、'.join(ABOUT['enum'])}")
