"""One clause explained: its words, how it is measured and tested, its readings and examples."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.finding import Required
from smepp.model.programme import DEFAULT, Clause, Example, Programme
from smepp.model.stage import Stage
from smepp.printers.explain_measure import changes, field, measure, needs
from smepp.printers.layout import Block, Line, line
from smepp.wording.citation import citation
from smepp.wording.requirements import required

INDENT = 4
MATERIAL = "材料"
ANY_OF = "任一"


def clause(found: Clause, programme: Programme, lang: Lang) -> Iterator[Block]:
    """Everything that is known of one clause."""
    title = found.title if lang == "zh" else found.title_en
    yield Line(spans=((found.id, "strong"), (f"  {citation(found.id, lang)}  ", "plain"), (title, "strong")))
    yield from _section("words", [found.words.strip()], lang, hang=0)
    yield line(word("explain.measure", lang), "dim", indent=2)
    yield from measure(found.operator, _operands(found, programme, lang), lang)
    yield from needs(found.needs, lang)
    tests = demands(found, programme, lang)
    yield from _section("test_of_figure" if found.unit and found.thresholds else "test", tests, lang)
    yield from _section("as_of", [term(f"value.{found.as_of}", lang, found.as_of)] if found.as_of else [], lang)
    yield from _section("applies", [_applies(found.applies, lang)] if found.applies else [], lang)
    yield from _section("readings", _readings(found, lang), lang)
    yield from _section("note", [found.note] if found.note else [], lang, hang=0)
    yield from _rereview(found, programme, lang)
    yield from _section("decides", [] if found.decides else [_effect(found, programme, lang)], lang)
    yield from _section("examples", [_example(each, lang) for each in found.examples], lang)


def _rereview(found: Clause, programme: Programme, lang: Lang) -> Iterator[Block]:
    """What a re-review makes of the clause, where the programme knows re-reviews."""
    if programme.rereview is None:
        return
    again = found.rereview
    if again is None:
        key = "explain.only_rereview" if found.stage is Stage.REREVIEW else "explain.not_in_rereview"
        yield line(word(key, lang), "dim", indent=2)
        return
    yield line(word("explain.in_rereview", lang), "dim", indent=2)
    yield from measure(again.operator, _operands(again, programme, lang), lang)
    yield from needs(again.needs, lang)
    if again.note and again.note != found.note:
        yield line(again.note, indent=INDENT)


def demands(found: Clause, programme: Programme, lang: Lang) -> list[str]:
    """What is required, a line a region; a list of words that the programme keeps is given in full."""
    kept = programme.lists.get(found.operands.get("清单", ""))
    table: Mapping[str, Any] = found.thresholds if kept is None else {DEFAULT: list(kept)}
    if not table:
        return [required(Required(word=found.word), lang)]
    several = len(table) > 1
    return [_demand(found, region if several else None, threshold, lang) for region, threshold in table.items()]


def _demand(found: Clause, region: str | None, threshold: Any, lang: Lang) -> str:
    text = required(Required(word=found.word, value=threshold, unit=found.unit), lang, full=True)
    return text if region is None else word("named", lang, name=term(f"region.{region}", lang, region), text=text)


def _operands(found: Clause, programme: Programme, lang: Lang) -> Mapping[str, Any]:
    """The operands, a paper of the application by its name and file instead of its number."""
    materials = (*programme.materials, *(programme.rereview.materials if programme.rereview else ()))
    papers = {each.id: word("in_brackets", lang, main=each.title, more=each.file) for each in materials}
    return {name: papers.get(str(operand), operand) if name == MATERIAL else operand for name, operand in found.operands.items()}


def _effect(found: Clause, programme: Programme, lang: Lang) -> str:
    """Whether the clause is only shown, or answered together with others in another one."""
    folds = (each.id for each in programme.clauses if found.id in map(str, each.operands.get(ANY_OF, ())))
    folded = next(folds, None)
    return word("explain.shown_only", lang) if folded is None else word("explain.folded", lang, clause=folded)


def _section(name: str, texts: list[str], lang: Lang, hang: int = 2) -> Iterator[Block]:
    if texts:
        yield line(word(f"explain.{name}", lang), "dim", indent=2)
    for text in texts:
        yield line(text, indent=INDENT, hang=hang)


def _applies(condition: Mapping[str, Any], lang: Lang) -> str:
    names = {"list": field(condition["名单"], lang), "column": condition["列"], "value": condition["为"]}
    return word("explain.applies_when", lang, **names)


def _readings(found: Clause, lang: Lang) -> list[str]:
    texts = []
    for each in found.readings:
        text = word("reading", lang, name=each.name, title=each.title)
        changed = changes({**each.measure, **each.thresholds}, lang)
        text += word("explain.changes", lang, changes=changed) if changed else ""
        texts.append(text + (word("explain.default", lang) if each.name == found.reading else ""))
    return texts


def _example(example: Example, lang: Lang) -> str:
    year = None if example.year is None else word("explain.year", lang, year=example.year)
    reading = None if example.reading is None else word("explain.reading", lang, reading=example.reading)
    about = word("join", lang).join(each for each in (example.district, year, reading) if each)
    name = word("in_brackets", lang, main=example.name, more=about) if about else example.name
    outcome = term(f"outcome.{example.outcome}", lang, example.outcome) if example.applies else word("explain.not_applying", lang)
    return word("named", lang, name=name, text=outcome)
