"""A review.yaml as text: the panel, an entry for every question, the panel's conclusion."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from smepp.jobs.panel.answer import Answer
from smepp.jobs.scaffold.layout import STEP, comment_lines, value_text
from smepp.messages.panel import comment
from smepp.messages.values import show_route
from smepp.model.office import Expert
from smepp.model.people import CopiedFact
from smepp.model.question import Question
from smepp.model.record import Record
from smepp.wording.citation import citation
from smepp.wording.clean import clean
from smepp.wording.evidence import evidence

HOW = ("how_answer", "how_blank", "how_facts", "how_figures", "how_end")
MEETING, ANSWERS, CONCLUSION = "评审", "认定意见", "结论"
BLANKS = ("结论", "评审人", "日期", "理由")
CONCLUDED = ("结果", "意见", "日期", "签字")

Answers = Mapping[str, Answer]
"""By clause, what is known already."""


class Meeting(Record):
    """The panel's meeting (评审会): its day and its leader, None where that is not known yet, and the panel."""

    panel: tuple[Expert, ...] = ()
    when: str | None = None
    leader: str | None = None


def review_text(questions: Sequence[Question], meeting: Meeting, answers: Answers, *, heading: str, modeline: str) -> str:
    """The whole file. Comments say how to fill it in; a field left blank is as one that is not there."""
    lines = [modeline, *comment_lines(heading), "#", f"# {comment('how')}"]
    for number, key in enumerate(HOW, start=1):
        lines += comment_lines(f"{number}. {comment(key)}", hanging=3)
    lines += ["", *comment_lines(comment("meeting")), *_meeting(meeting)]
    lines += ["", *comment_lines(comment("answers")), f"{ANSWERS}:", *entries(questions, answers)]
    lines += ["", *comment_lines(comment("conclusion")), f"{CONCLUSION}:", *(f"{' ' * STEP}{each}: " for each in CONCLUDED)]
    return "\n".join(lines) + "\n"


def entries(questions: Iterable[Question], answers: Answers) -> Iterator[str]:
    """The lines of an entry for each question, with a blank line before each."""
    for each in questions:
        yield ""
        yield from _about(each, answers.get(each.clause.id))
        yield from _entry(each, answers.get(each.clause.id))


def _meeting(meeting: Meeting) -> Iterator[str]:
    pad = " " * STEP
    yield f"{MEETING}:"
    yield f"{pad}日期: {value_text(meeting.when) if meeting.when else ''}"
    yield f"{pad}组长: {value_text(meeting.leader) if meeting.leader else ''}"
    yield f"{pad}专家:"
    for expert in meeting.panel or (None,):
        mark = "- "
        for key, value in _expert(expert):
            yield f"{pad}{pad}{mark}{key}: {value_text(value) if value else ''}"
            mark = "  "


def _expert(expert: Expert | None) -> Iterator[tuple[str, str | None]]:
    known = {"姓名": expert.name, "单位": expert.unit, "职称": expert.title} if expert else {}
    for key in ("姓名", "单位", "职称"):
        if key != "职称" or not expert or expert.title:
            yield key, known.get(key)


def _about(question: Question, answer: Answer | None) -> Iterator[str]:
    clause = question.clause
    texts = [f"{citation(clause.id, 'zh')} {clause.title}", comment("words", words=" ".join(clause.words.split()))]
    shown = evidence(question, "zh")
    texts += comment("evidence", evidence=shown).split("\n") if shown else []
    if answer and answer.outcome is None:
        texts += _differing(answer)
    for text in texts:
        yield from comment_lines(clean(text), pad=STEP)


def _differing(answer: Answer) -> Iterator[str]:
    yield comment("differ" if len({each.outcome for each in answer.said}) > 1 else "no_reason")
    for each in answer.said:
        key = "said" if each.why else "said_only"
        yield comment(key, who=each.who, outcome=each.outcome, why=" ".join(each.why.split()))


def _entry(question: Question, answer: Answer | None) -> Iterator[str]:
    pad = " " * (2 * STEP)
    yield f"{' ' * STEP}- 要点: {value_text(question.clause.id)}"
    if answer and answer.outcome:
        values = (answer.outcome, answer.who, answer.when)
        yield from (f"{pad}{key}: {value_text(value)}" for key, value in zip(BLANKS, values, strict=False))
        yield from _paragraph("理由", answer.why, pad)
    else:
        yield from (f"{pad}{key}: " for key in BLANKS)
    if question.facts:
        yield f"{pad}依据事实:"
    for each in question.facts:
        yield from _fact(each, pad + " " * STEP)


def _paragraph(key: str, text: str, pad: str) -> Iterator[str]:
    lines = [line for each in text.split("\n") if (line := each.strip())]
    if len(lines) == 1:
        yield f"{pad}{key}: {value_text(lines[0])}"
    else:
        yield f"{pad}{key}: |-"
        yield from (f"{pad}{' ' * STEP}{line}" for line in lines)


def _fact(fact: CopiedFact, pad: str) -> Iterator[str]:
    if fact.attachment:
        yield f"{pad}- 附件: {value_text(fact.place.file)}"
    else:
        yield f"{pad}- 文件: {value_text(fact.place.file)}"
        yield f"{pad}  栏目: {value_text(show_route(fact.place.route))}"
    if fact.fingerprint:
        yield f"{pad}  指纹: {value_text(fact.fingerprint, quoted=True)}"
    else:
        yield f"{pad}  值: {value_text(fact.value)}"
