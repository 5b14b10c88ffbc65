"""`smepp explain`: the words of the law, how a clause is answered, what a problem code means."""

from collections.abc import Iterator

from smepp import messages
from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.codes import CODES, Level, Owner
from smepp.model.programme import Article, Clause, Programme
from smepp.model.record import Record
from smepp.printers.explain_clause import clause, demands
from smepp.printers.explain_query import Meant, meant, suggestions
from smepp.printers.layout import BLANK, Block, Column, Grid, Line, Span, line
from smepp.wording.citation import citation


class Explanation(Record):
    """What to print, and whether there was anything of the name that was asked for."""

    found: bool
    blocks: tuple[Block, ...]


def explain(programme: Programme, typed: str | None, lang: Lang) -> Explanation:
    """Explain an article, an item or a clause, by id, citation or title, or a problem code; list all of them for None."""
    if typed is None:
        return Explanation(found=True, blocks=tuple(_everything(programme, lang)))
    found = meant(typed, programme)
    if found is None:
        return Explanation(found=False, blocks=tuple(_unknown(typed, programme, lang)))
    blocks = _code(found.code, lang) if found.code else _articles(found, programme, lang)
    return Explanation(found=True, blocks=tuple(blocks))


def _code(code: str, lang: Lang) -> Iterator[Block]:
    spec, entry = CODES[code], messages.entry(code, lang)
    yield Line(spans=((code, "strong"), (f"  {entry.title}", "strong")))
    level, owner = word(f"level.{spec.level.value}", lang), word(f"owner.{spec.owner.value}", lang)
    graver = "explain.level.of_office" if (spec.level, spec.owner) == (Level.ERROR, Owner.OFFICE) else None
    yield line(word(graver or f"explain.level.{spec.level.value}", lang, level=level, owner=owner), indent=2)
    mend = entry.mend.format_map(dict.fromkeys(spec.params, word("explain.gap", lang)))
    to_do = "look" if spec.level is Level.HINT else "mend"
    for name, text in (("cause", entry.cause), (to_do, mend)):
        yield line(word(f"explain.{name}", lang), "dim", indent=2)
        yield line(text, indent=4)


def _articles(found: Meant, programme: Programme, lang: Lang) -> Iterator[Block]:
    if found.whole and found.article:
        yield from _article(found.article, found.clauses, programme, lang)
        return
    for each in found.clauses:
        yield from clause(each, programme, lang)
        yield BLANK


def _article(article: Article, clauses: tuple[Clause, ...], programme: Programme, lang: Lang) -> Iterator[Block]:
    yield Line(spans=((citation(str(article.number), lang), "strong"), (f"  {article.chapter}", "dim")))
    yield line(word("explain.words", lang), "dim", indent=2)
    for paragraph in article.words.strip().splitlines():
        yield line(paragraph, indent=4)
    for part in article.parts:
        if part.step:
            yield line(word("explain.step", lang, step=programme.steps.get(part.step, part.step)), indent=2, hang=2)
    if clauses:
        yield BLANK
        yield _grid(clauses, programme, lang)
        yield line(word("explain.more", lang, example=clauses[0].id), "dim", indent=2)


def _grid(clauses: tuple[Clause, ...], programme: Programme, lang: Lang) -> Grid:
    columns = (Column(width=20), Column(width=30, grow=1), Column(width=24, grow=1))
    joiner = word("join_demands", lang)
    rows: list[tuple[Span, ...]] = []
    for each in clauses:
        title = each.title if lang == "zh" else each.title_en
        name = word("in_order", lang, citation=citation(each.id, lang), title=title)
        rows.append(((each.id, "strong"), (name, "plain"), (joiner.join(demands(each, programme, lang)), "dim")))
    return Grid(columns=columns, rows=tuple(rows), indent=2)


def _everything(programme: Programme, lang: Lang) -> Iterator[Block]:
    yield line(word("explain.all_clauses", lang, title=programme.title, document=programme.document), "strong")
    yield _grid(programme.every_clause, programme, lang)
    yield BLANK
    yield line(word("explain.all_codes", lang), "strong")
    rows: list[tuple[Span, ...]] = [
        ((code, "strong"), (word(f"level.{spec.level.value}", lang), "dim"), (messages.entry(code, lang).title, "plain"))
        for code, spec in CODES.items()
    ]
    yield Grid(columns=(Column(width=4), Column(width=8), Column(width=62, grow=1)), rows=tuple(rows), indent=2)


def _unknown(typed: str, programme: Programme, lang: Lang) -> Iterator[Block]:
    yield line(word("explain.unknown", lang, typed=typed))
    if near := suggestions(typed, programme):
        yield line(word("explain.near", lang, near=word("join", lang).join(near)), indent=2, hang=2)
    examples = (text for each in programme.clauses[-1:] for text in (each.id, citation(each.id, lang)))
    yield line(word("explain.list", lang, examples=word("or", lang).join(examples)), indent=2)
