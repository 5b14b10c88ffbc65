"""One page a kind of file: every field (栏目) with what it is, how it is written, whether it must be there, and who needs it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smepp.check.rereview import for_papers
from smepp.jobs.scaffold.choices import programme_choices
from smepp.jobs.scaffold.notes import Property, is_rows
from smepp.jobs.scaffold.rows import children, is_branch, properties
from smepp.jobs.scaffold.uses import Field, Use, all_uses, alternatives, evidence_clauses, material_clauses
from smepp.model.forms import EVALUATION, REREVIEW
from smepp.model.programme import Programme
from smepp.model.stage import Papers, Stage
from tools.reference import clauses, kinds
from tools.reference.forms import file_of, schemas, title_of
from tools.reference.markdown import code, page, plain, table
from tools.reference.necessity import Necessity

CLAUSES = "../clauses.md"
YEAR = 2016
"""That of the re-review whose files stand for all."""
HEADS = ("栏目", "填什么", "写法", "必填", "例", "哪些要点用它")


@dataclass(frozen=True, kw_only=True)
class Form:
    """One kind of file and what the programme makes of its fields."""

    name: str
    schema: Mapping[str, Any]
    uses: Mapping[Field, tuple[Use, ...]]
    choices: Mapping[Field, tuple[str, ...]]
    necessity: Necessity

    @property
    def file(self) -> str:
        """Its file name."""
        return file_of(self.name)


def form(name: str, programme: Programme) -> str:
    """The page of one kind of file."""
    schema = schemas()[name]
    again = for_papers(programme, Papers(stage=Stage.REREVIEW, year=YEAR))
    found = Form(
        name=name,
        schema=schema,
        uses={**all_uses(again), **all_uses(programme)},
        choices={**programme_choices(programme), **_indicators(again)},
        necessity=Necessity(file=file_of(name), either=alternatives(programme)),
    )
    return page(f"{found.file} {title_of(name, programme)}", _lines(found, programme))


def _indicators(programme: Programme) -> Mapping[Field, tuple[str, ...]]:
    """The names that the lines of the yearly evaluation may bear."""
    asked = programme.rereview.indicators if programme.rereview else ()
    return {(f"{REREVIEW}/{YEAR}/{EVALUATION}", ("指标", "指标")): tuple(each.name for each in asked)}


def _lines(found: Form, programme: Programme) -> Iterator[str]:
    yield plain(found.schema["description"])
    yield ""
    again = for_papers(programme, Papers(stage=Stage.REREVIEW, year=YEAR))
    yield from _asked_for(found, again if found.file.startswith(REREVIEW) else programme)
    outer = list(properties(found.schema, (), tuple(found.schema.get("allOf", ()))))
    yield from _table(_row(each, found, each.name) for each in outer if not is_branch(each))
    for each in outer:
        if is_branch(each):
            yield from _section(each, found)


def _asked_for(found: Form, programme: Programme) -> Iterator[str]:
    asked = material_clauses(programme).get(found.file)
    if asked:
        yield f"要求交这份材料的要点：{clauses.link(asked, CLAUSES)} {plain(asked.title)}。"
        yield ""
    proved = [each for wish in evidence_clauses(programme).values() for each in wish]
    if found.file == programme.evidence["文件"] and proved:
        listed = "、".join(f"{clauses.link(each, CLAUSES)} {plain(each.title)}" for each in proved)
        yield f"可以在这里证明的要点：{listed}。"
        yield ""


def _section(each: Property, found: Form) -> Iterator[str]:
    """A field that holds others: what it is, a table of all that is in it, then a section for each list inside."""
    yield f"## {'/'.join(each.route)}"
    yield ""
    yield plain(kinds.about(each.schema, each.name)) + found.necessity.sentence(each)
    yield ""
    used = found.uses.get((found.file, each.route))
    if used:
        yield f"哪些要点用它：{_links(used)}"
        yield ""
    yield from _table(_rows(each, found, len(each.route)))
    for inner in _lists(each):
        yield from _section(inner, found)


def _rows(each: Property, found: Form, depth: int) -> Iterator[tuple[str, ...]]:
    """The fields inside a field, named from there on; groups of fields with what they hold, lists left to their own section."""
    for child in children(each):
        if not is_rows(child.schema):
            yield _row(child, found, "/".join(child.route[depth:]))
            if is_branch(child):
                yield from _rows(child, found, depth)


def _lists(each: Property) -> Iterator[Property]:
    for child in children(each):
        if is_rows(child.schema):
            yield child
        elif is_branch(child):
            yield from _lists(child)


def _row(each: Property, found: Form, name: str) -> tuple[str, ...]:
    field = (found.file, each.route)
    return (
        f"**{plain(name)}**",
        plain(kinds.about(each.schema, each.name)),
        plain(kinds.how(each.schema, found.choices.get(field, ()))),
        plain(found.necessity.word(each)),
        "、".join(code(example) for example in kinds.examples(each.schema)),
        _links(found.uses.get(field, ())),
    )


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    kept = list(rows)
    return table(HEADS, kept) if kept else iter(())


def _links(uses: tuple[Use, ...]) -> str:
    return "、".join(clauses.link(each.clause, CLAUSES) for each in uses)
