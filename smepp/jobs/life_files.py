"""The files that tell of platforms' lives, read and held against their forms."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from smepp.check.blanks import without_blanks
from smepp.check.cover import application_year
from smepp.check.schema import check_schema
from smepp.lifecycle.gathering import Objection
from smepp.lifecycle.happenings import of_dossier, of_objection
from smepp.lifecycle.names import names_in
from smepp.load.events import codes_in, objection_files
from smepp.load.platform import platform_files
from smepp.load.schemas import OBJECTION, OF_FOLDERS, form_schemas, schema_for
from smepp.load.workspace import read_document
from smepp.model import forms
from smepp.model.codes import Level
from smepp.model.folders import folder_meant
from smepp.model.life import Happening, Subject
from smepp.model.loaded import Document
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.title import Event, EventKind, Named

WHOLE = frozenset(OF_FOLDERS.values())
"""Forms of which a file counts only when it keeps to its schema; others are held against theirs by the check of the dossier."""


class Read(Record):
    """A platform's dossier as far as its life goes: who it is, the programme that it names, what happened."""

    subject: Subject
    programme: str | None
    happenings: tuple[Happening, ...]
    problems: tuple[Problem, ...]


class Objections(Record):
    """The objections of all rounds, and what is wrong with their files; one with errors is none."""

    objections: tuple[Objection, ...]
    problems: tuple[Problem, ...]


def read_platform(path: Path, folder: str) -> Read:
    """A dossier's dated files; `folder` is its path from the workspace. Raises nothing for what lies there."""
    files = platform_files(path)
    roots: dict[str, dict[str, Any]] = {}
    problems: list[Problem] = []
    for each in files.documents:
        wrong = tuple(_wrong(each))
        problems += wrong
        if each.value is not None and not any(found.level is Level.ERROR for found in wrong):
            roots[each.path] = without_blanks(each.value)
    told = of_dossier(folder, roots)
    cover = roots.get(forms.DOSSIER, {})
    programme = cover.get("认定办法")
    return Read(
        subject=Subject(
            first=Place(file=f"{folder}/{forms.DOSSIER}"),
            names=names_in(folder, roots),
            folder=folder,
            year=application_year(cover),
            papers=files.papers,
        ),
        programme=programme if isinstance(programme, str) else None,
        happenings=told.happenings,
        problems=(*(_below(folder, each) for each in problems), *told.problems),
    )


def _wrong(document: Document) -> Iterator[Problem]:
    """What is wrong with a file for the life: all of one that is kept for it alone, of the others only that they are unreadable."""
    form = schema_for(document.path)
    if form in WHOLE and document.value is not None:
        yield from (*document.problems, *check_schema(document, form, form_schemas()))
    elif document.value is None:
        yield from document.problems


def _below(folder: str, each: Problem) -> Problem:
    """A problem of a dossier's file, named from the workspace."""

    def moved(place: Place) -> Place:
        return Place(file=f"{folder}/{place.file}", route=place.route, on_key=place.on_key, at=place.at)

    return replace(each, place=moved(each.place), related=tuple(moved(other) for other in each.related))


def codes_in_dossier(path: Path) -> tuple[str, ...]:
    """The codes on the licence in a dossier; none where it cannot be read."""
    try:
        root = read_document(path / forms.LEGAL_PERSON, forms.LEGAL_PERSON).value or {}
    except OSError:
        return ()
    return tuple(code for code in codes_in(root) if isinstance(code, str))


def read_objections(workspace: Path, on: str) -> Objections:
    """The objections below the folder of the office's file that had come by a day. Raises nothing for what lies there."""
    found = objection_files(workspace)
    problems = [problem("A001", Place(file=folder), folder=folder) for folder in found.closed]
    objections: list[Objection] = []
    for file in found.files:
        try:
            document = read_document(workspace / file, file)
        except OSError:
            problems.append(problem("A002", Place(file=file)))
            continue
        wrong = (*document.problems, *check_schema(document, OBJECTION, form_schemas()))
        problems += wrong
        if document.value is not None and not any(each.level is Level.ERROR for each in wrong):
            objection = _objection(file, without_blanks(document.value))
            if objection.event.date <= on:
                objections.append(objection)
    return Objections(objections=tuple(objections), problems=tuple(problems))


def _objection(file: str, root: Mapping[str, Any]) -> Objection:
    about = root["对象"]
    named = Named(
        platform=about["平台名称"],
        operator="",
        district="",
        folder=folder_meant(about.get("案卷")),
        place=Place(file=file, route=("对象",)),
    )
    event = Event(
        kind=EventKind.PUBLICITY, date=root["日期"], number=None, file=file, named=(named,), year=int(file.split("/")[1])
    )
    return Objection(about=named, event=event, told=of_objection(file, root))
