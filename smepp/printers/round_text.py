"""A year's round as a table on the screen (汇总表): for each dossier who it is, and a row with what came of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from smepp.messages import Lang
from smepp.messages.failures import failure_text
from smepp.messages.words import term, word
from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Stage, Standing
from smepp.model.review import Review
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.printers.text_decision import STYLES
from smepp.wording.citation import citation
from smepp.wording.decisions import decision
from smepp.wording.figures import margin

COLUMNS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": tuple(Column(width=width, grow=grow) for width, grow in ((14, 0), (16, 2), (9, 0), (9, 0), (24, 1))),
    "en": tuple(Column(width=width, grow=grow) for width, grow in ((16, 0), (15, 2), (9, 0), (11, 0), (22, 1))),
}
HEADERS = ("decision", "not_met", "open", "problems", "tightest")
INDENT = 2


def table(review: Review, entries: Sequence[Entry], lang: Lang) -> Iterator[Block]:
    """The head of the round, and the rows of `entries`, which may be fewer than the round has."""
    yield line(word("round.title", lang, year=review.year, title=review.title), "strong")
    yield line(word("round.held", lang, document=review.document, deadline=review.deadline, on=review.on), "dim", indent=INDENT)
    if len(entries) < len(review.entries):
        yield line(word("round.shown", lang, n=len(entries), all=len(review.entries)), "warning", indent=INDENT)
    yield BLANK
    if not entries:
        return
    yield line(word("column.applicant", lang), "strong")
    yield _grid(tuple((word(f"column.{name}", lang), "strong") for name in HEADERS), lang)
    yield Rule()
    for entry in entries:
        yield line(entry.operator or entry.platform or entry.folder, "strong", hang=INDENT)
        if about := _about(entry, lang):
            yield line(about, "dim", indent=INDENT, hang=INDENT)
        yield _grid(_row(entry, lang), lang)
    yield Rule()


def tally(review: Review, entries: Sequence[Entry], lang: Lang) -> Iterator[Block]:
    """How many of these dossiers came to which decision, and how many coincidences the round has."""
    kinds = [(stage, each) for stage in Stage for each in Decision]
    counts = Counter(_answer(each, lang) for each in entries)
    names = dict.fromkeys([*(decision(each, lang, stage) for stage, each in kinds), word("round.failed", lang)])
    texts = [word("closing.count", lang, decision=name, n=counts[name]) for name in names if counts[name]]
    key = "closing" if texts else "round.none_fit" if review.entries else "round.none"
    yield line(word(key, lang, n=len(entries), counts=word("join", lang).join(texts)), "strong", hang=INDENT)
    if review.hints:
        yield line(word("round.hints", lang, n=len(review.hints)), "warning", hang=INDENT)


def _grid(row: tuple[Span, ...], lang: Lang) -> Grid:
    return Grid(columns=COLUMNS[lang], rows=(row,), indent=INDENT, gap=1)


def _row(entry: Entry, lang: Lang) -> tuple[Span, ...]:
    if entry.decision is None:
        return ((_answer(entry, lang), "error"), *((("", "plain"),) * (len(HEADERS) - 1)))
    return (
        (_answer(entry, lang), STYLES[entry.decision]),
        (clauses(entry.not_met, lang), "not_met"),
        (_counts(("round.people", len(entry.open)), ("round.facts", len(entry.lacking)), lang=lang), "undecided"),
        (_counts(("round.errors", entry.errors), ("round.warnings", entry.warnings), lang=lang), "plain"),
        (tightest(entry.tightest, lang), "plain"),
    )


def _answer(entry: Entry, lang: Lang) -> str:
    return decision(entry.decision, lang, entry.stage) if entry.decision else word("round.failed", lang)


def clauses(ids: Iterable[str], lang: Lang) -> str:
    """Clauses by the items of the regulation that they belong to, each once."""
    return word("join", lang).join(dict.fromkeys(citation(each, lang) for each in ids))


def tightest(standing: Standing | None, lang: Lang) -> str:
    """The clause whose figure is nearest to its threshold, and how near."""
    if standing is None or standing.margin is None:
        return ""
    return f"{citation(standing.clause, lang)} {margin(standing.margin, standing.unit, lang)}"


def _counts(*counts: tuple[str, int], lang: Lang) -> str:
    return " ".join(word(key, lang, n=n) for key, n in counts if n)


def _about(entry: Entry, lang: Lang) -> str:
    """What else is known of a dossier, and its folder; nothing when its folder is all, which stands above already."""
    if entry.failure:
        params = {**entry.failure.params, "path": entry.folder}
        return word("round.under", lang, text=failure_text(entry.failure.code, lang, **params), folder=entry.folder)
    region = entry.region and term(f"region.{entry.region}", lang, entry.region)
    where = word("in_brackets", lang, main=entry.district, more=region) if entry.district and region else entry.district
    kind = word("stage.rereview", lang) if entry.stage is Stage.REREVIEW else entry.kind
    facts = [each for each in (entry.platform, where, kind) if each]
    if not facts and not entry.operator:
        return ""
    return word("round.under", lang, text=word("join_parts", lang).join(facts), folder=entry.folder).strip()
