"""What the panel must answer (待认定的要点), with the evidence laid out: figures, texts whole, lists, papers and their scans."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from smepp.documents.printable import paragraphs
from smepp.documents.report.setting import Part, Setting, value_at
from smepp.messages.values import show_route
from smepp.messages.words import word
from smepp.model.naming import KEY as ATTACHMENTS
from smepp.model.naming import named_attachments
from smepp.model.place import Place
from smepp.model.question import Paper, Question, Seen
from smepp.wording.citation import citation
from smepp.wording.requirements import is_figure, value

SHORT = 40
"""Characters of a text that fits on a line beside its name."""
MOST_ROWS = 60
"""Rows of a list that are laid out; nobody judges by more, and the list itself is at hand."""

NAME = "名称"


def asked(questions: Iterable[Question], setting: Setting) -> list[Part]:
    """The questions in their order."""
    return [_question(number, each, setting) for number, each in enumerate(questions, 1)]


def _question(number: int, question: Question, setting: Setting) -> Part:
    clause = question.clause
    evidence = [*_seen(question.seen, setting), *_reckoned(question, setting)]
    return {
        "序号": str(number),
        "编号": clause.id,
        "条款": citation(clause.id, setting.lang),
        "名称": setting.readers.title(clause.id),
        "原文": clause.words.strip(),
        "依据": [*evidence, *(_paper(each, question, setting) for each in question.papers)],
    }


def _seen(seen: Iterable[Seen], setting: Setting) -> Iterator[Part]:
    scans: set[str] = set()
    for each in seen:
        named = [path for path in _beside(each.place, setting) if path not in scans]
        scans.update(named)
        part = _evidence(each.name or _field(each.place), setting.where(each.place))
        yield {**part, **_content(each, setting), "附件": named}


def _field(place: Place) -> str:
    """The last two keys of a field; the last alone is often a year."""
    return show_route(tuple(each for each in place.route if isinstance(each, str))[-2:])


def _beside(place: Place, setting: Setting) -> list[str]:
    """The scans named beside a field inside a part of a form; those of the form as a whole prove all of it and nothing in it."""
    if len(place.route) < 2:
        return []
    row = value_at(setting.values.get(place.file), place.route[:-1])
    named = row.get(ATTACHMENTS) if isinstance(row, Mapping) else None
    return [path for _, path in named_attachments({ATTACHMENTS: named})]


def _content(seen: Seen, setting: Setting) -> Part:
    found, lang = seen.value, setting.lang
    if isinstance(found, list) and (rows := [each for each in found if isinstance(each, Mapping)]):
        return _table(rows, setting)
    if isinstance(found, str) and (len(found) > SHORT or "\n" in found.strip()):
        return {"段落": paragraphs(found)}
    shown = value(found, seen.unit, lang, full=True)
    if seen.verified:
        declared = value(seen.declared, seen.unit, lang, full=True) or word("nothing", lang)
        shown = word("in_brackets", lang, main=shown, more=word("evidence.verified", lang, declared=declared))
    return {"数值": shown}


def _table(rows: list[Mapping[str, Any]], setting: Setting) -> Part:
    """The rows with a column for each of their keys that says anything."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    more = len(rows) > MOST_ROWS
    return {
        "栏": columns,
        "行": [[_cell(row.get(key), setting) for key in columns] for row in rows[:MOST_ROWS]],
        "余": word("rows_left", setting.lang, shown=MOST_ROWS, n=len(rows)) if more else "",
    }


def _cell(found: Any, setting: Setting) -> str:
    if isinstance(found, Mapping):
        return word("join_parts", setting.lang).join(f"{key} {_cell(each, setting)}" for key, each in found.items())
    return value(found, None, setting.lang, full=True)


def _reckoned(question: Question, setting: Setting) -> Iterator[Part]:
    for each in question.reckoned:
        shown = value(each.value, each.unit, setting.lang, full=True)
        yield {**_evidence(each.name, word("reckoned", setting.lang)), "数值": shown}


def _paper(paper: Paper, question: Question, setting: Setting) -> Part:
    """What the row says of the paper; which clauses it proves is known."""
    told = {key: each for key, each in paper.row.items() if key not in (NAME, ATTACHMENTS, _column(setting))}
    long = {key: each for key, each in told.items() if isinstance(each, str) and (len(each) > SHORT or "\n" in each)}
    short = (each for key, each in told.items() if key not in long and (isinstance(each, str) or is_figure(each)))
    return {
        **_evidence(paper.name or setting.readers.title(question.clause.id), setting.where(paper.place)),
        "数值": word("join_demands", setting.lang).join(value(each, None, setting.lang, full=True) for each in short),
        "段落": [line for each in long.values() for line in paragraphs(each)],
        "附件": list(paper.attachments),
    }


def _column(setting: Setting) -> str:
    return str(setting.programme.evidence["列"])


def _evidence(name: str, origin: str) -> Part:
    return {"名称": name, "出处": origin, "数值": "", "段落": [], "栏": [], "行": [], "余": "", "附件": []}
