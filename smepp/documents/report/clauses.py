"""Every clause (审查要点) with its words, its answer, and all that the answer rests on."""

from smepp.documents.report.setting import MARKS, NONE, Part, Setting
from smepp.messages.values import show_route
from smepp.messages.words import word
from smepp.model.finding import Alternative, Finding, Source
from smepp.model.outcome import Outcome
from smepp.model.programme import Article, Clause
from smepp.wording.answers import bearing
from smepp.wording.authority import standing
from smepp.wording.citation import citation
from smepp.wording.clause_answers import margin_or_turn, not_asked
from smepp.wording.clause_notes import other_reading, parts, unit_of_source
from smepp.wording.gaps import gaps
from smepp.wording.requirements import is_series, measured, required, thresholds, value

NOT_APPLYING = "not_applying"


def articles(setting: Setting) -> list[Part]:
    """The articles that hold clauses, each with all of its clauses that are asked, in the order of the text."""
    findings = {each.clause: each for each in setting.assessment.findings if each.asked}
    counting = {each.clause for each in bearing(setting.assessment.findings)}
    found = ((article, _clauses(article, findings, counting, setting)) for article in setting.programme.articles)
    return [
        {"条": citation(str(article.number), setting.lang), "章": " ".join(article.chapter.split()), "要点": clauses}
        for article, clauses in found
        if clauses
    ]


def left_out(setting: Setting) -> str:
    """The clauses that a re-review does not ask (复核不要求), in a sentence; empty when all are asked."""
    findings = setting.assessment.findings
    names, number = list(not_asked(findings, setting.readers)), sum(not each.asked for each in findings)
    return word("clauses.not_asked", setting.lang, n=number, clauses=word("join", setting.lang).join(names)) if number else ""


def figures(setting: Setting) -> list[Part]:
    """The clauses that hold a figure against a threshold, or the figures of years against each other (主要数据)."""
    clauses = {each.id: each for each in setting.programme.clauses}
    kept = ("编号", "条款", "名称", "实际", "要求", "余量", "结论", "结论代码", "标记")
    found = (
        _clause(clauses[each.clause], each, setting)
        for each in setting.assessment.findings
        if each.applies and each.decides and each.clause in clauses and _compares(each)
    )
    return [{key: each[key] for key in kept} for each in found]


def readings(setting: Setting) -> list[Part]:
    """The readings of doubtful clauses that were used (采用口径), and on whose word."""
    return [
        {"编号": each.clause, "条款": citation(each.clause, setting.lang), "要点": setting.readers.title(each.clause), **used}
        for each in setting.assessment.findings
        if each.applies and (used := _reading(each, setting))
    ]


def _compares(finding: Finding) -> bool:
    return finding.margin is not None or bool(thresholds(finding.required)) or is_series(finding.measured.value)


def _clauses(article: Article, findings: dict[str, Finding], counting: set[str], setting: Setting) -> list[Part]:
    clauses = [part.clause for part in article.parts if part.clause]
    return [_counted(_clause(each, findings[each.id], setting), counting) for each in clauses if each.id in findings]


def _counted(clause: Part, counting: set[str]) -> Part:
    """Nobody waits for the answer to a clause that is only shown."""
    counts = clause["编号"] in counting
    return {**clause, "计入": counts, "待办": clause["待办"] if counts else ""}


def _clause(clause: Clause, finding: Finding, setting: Setting) -> Part:
    lang, readers = setting.lang, setting.readers
    outcome = finding.outcome.value if finding.applies else NOT_APPLYING
    turn = margin_or_turn(finding, clause, lang)
    is_open = finding.why_open is not None
    return {
        "编号": clause.id,
        "条款": citation(clause.id, lang),
        "名称": readers.title(clause.id),
        "原文": clause.words.strip(),
        "适用": finding.applies,
        "计入": finding.decides,
        "结论": word(f"outcome.{outcome}", lang),
        "结论代码": outcome,
        "标记": MARKS[finding.outcome] if finding.applies else NONE,
        "实际": measured(finding.measured, finding.required, lang, full=True),
        "要求": required(finding.required, lang, full=True),
        "余量": "" if is_open else turn,
        "待办": turn if is_open else "",
        "时点": clause.as_of or "",
        "数据": [{"名称": name, "数值": text} for name, text, _ in parts(finding, readers)],
        "出处": _sources(finding, setting),
        "缺少": _missing(finding, setting),
        "合并": word("join", lang).join(citation(each, lang) for each in finding.members),
        "认定": _judgement(finding),
        "口径": _reading(finding, setting),
        "其他口径": [_other(finding, each, setting) for each in finding.alternatives],
    }


def _missing(finding: Finding, setting: Setting) -> str:
    """The absent facts that keep an answer open."""
    lang = setting.lang
    absent = gaps(finding.measured.missing, lang) if finding.outcome is Outcome.UNDECIDED else ()
    return word("join_demands", lang).join(setting.field(file, field) for file, field in absent)


def _sources(finding: Finding, setting: Setting) -> list[Part]:
    """Where the figures were read: each place once."""
    unit = unit_of_source(finding, setting.readers)
    sources = {each.place: each for each in finding.measured.sources}.values()
    return [_source(each, unit, setting) for each in sources]


def _source(source: Source, unit: str | None, setting: Setting) -> Part:
    lang, place = setting.lang, source.place
    # A material that was handed in is no figure: its name stands in the column before.
    shown = value(source.value, unit, lang) if place.route else ""
    return {
        "文件": place.file,
        "材料": setting.paper(place.file),
        "栏目": show_route(place.route),
        "位置": setting.where(place),
        "数值": shown,
        "申报值": (value(source.declared, unit, lang) or word("nothing", lang)) if source.verified else "",
        "已核实": source.verified,
    }


def _judgement(finding: Finding) -> Part:
    said = finding.judgement
    return {"评审人": said.who, "日期": said.when, "理由": said.why} if said else {}


def _reading(finding: Finding, setting: Setting) -> Part:
    if not finding.reading:
        return {}
    clause = setting.readers.clauses.get(finding.clause)
    titles = {each.name: each.title for each in clause.readings} if clause else {}
    by = standing(finding.interpretation, setting.programme, setting.lang)
    return {"名称": finding.reading, "说明": titles.get(finding.reading, ""), "依据": by}


def _other(finding: Finding, other: Alternative, setting: Setting) -> Part:
    """What another reading, or the threshold of another region, would say."""
    return {
        "名称": other.reading,
        "文字": other_reading(finding.clause, other, setting.readers),
        "改变结论": other.outcome is not finding.outcome,
    }
