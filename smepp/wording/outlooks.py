"""An outlook put into words (办理情况): limits, where a step is written down, what it wants."""

from datetime import date

from smepp.messages import Lang
from smepp.messages.days import plain_day
from smepp.messages.words import term, word
from smepp.model.life import Life, Next, State
from smepp.model.outlook import Open, Paper
from smepp.wording.citation import citation

CLOSED = "办结"
"""What a programme says of a state in which it is nobody's turn."""

TITLE = {
    (True, True): "status.title.holds",
    (True, False): "status.title.holds.no_number",
    (False, True): "status.title.ended",
    (False, False): "status.title.ended.no_number",
}
"""By whether the title holds, and whether the number of the document that awarded it is known."""


def who(said: str, lang: Lang) -> str:
    """The word of a programme for those who take steps."""
    return term(f"turn.{said}", lang, said)


def day_text(text: str, lang: Lang) -> str:
    """A day that is written as YYYY-MM-DD."""
    return plain_day(date.fromisoformat(text), lang)


def state_name(state: State, lang: Lang) -> str:
    """What a state is called; a programme need not say it in English."""
    return state.english if lang == "en" and state.english else state.name


def step_name(step: Next, lang: Lang) -> str:
    """What a step is called."""
    return step.english if lang == "en" and step.english else step.step


def state_text(state: State, since: str | None, lang: Lang) -> str:
    """A state with since when, and the article that governs it."""
    article = citation(str(state.article), lang)
    if since is None:
        return word("status.state.first", lang, state=state_name(state, lang), article=article)
    return word("status.state.since", lang, state=state_name(state, lang), since=day_text(since, lang), article=article)


def title_text(life: Life, lang: Lang) -> str | None:
    """What there is of a title; None where there never was one."""
    if life.recognised is None:
        return None
    parts = [
        word(TITLE[life.titled, life.number is not None], lang, recognised=day_text(life.recognised, lang), number=life.number)
    ]
    if life.confirmed:
        parts.append(word("status.title.confirmed", lang, confirmed=day_text(life.confirmed, lang)))
    if life.titled and life.due:
        parts.append(word("status.title.due", lang, due=life.due))
    return word("join_demands", lang).join(parts)


def limit(found: Open, lang: Lang) -> str:
    """Until when, and how many days are left; empty where no day is set."""
    until, days = found.next.until, found.days
    if until is None or days is None:
        return ""
    shown = {"until": plain_day(until, lang), "days": abs(days), "working": found.working}
    if days < 0:
        return word("status.until.past", lang, **shown)
    if days == 0:
        return word("status.until.today", lang, **shown)
    return word("status.until.open" if found.working is None else "status.until.working", lang, **shown)


def comes(found: Open, lang: Lang) -> str:
    """When a day comes by itself; empty where that is not known."""
    if found.next.until is None:
        return ""
    return word("status.until.comes", lang, until=plain_day(found.next.until, lang), days=found.days)


def paper_text(paper: Paper, lang: Lang) -> str:
    """Where a step is written down, and whether that file is there."""
    if paper.kind:
        return word("status.paper.new", lang, file=paper.file, kind=paper.kind)
    text = word("status.paper.field", lang, file=paper.file, field=paper.key) if paper.key else paper.file
    if paper.file.endswith("/"):
        return text if paper.key else word("status.paper.new.plain", lang, file=paper.file)
    return text if paper.there else word("status.paper.missing", lang, paper=text)


def lacks(found: Open, lang: Lang) -> str:
    """The papers that a step wants and that are not there; empty for none."""
    if not found.lacks:
        return ""
    papers = [word("status.lack", lang, file=file, name=name) for file, name in found.lacks]
    return word("status.lacks", lang, papers=word("join", lang).join(papers))


def overdue(found: Open, lang: Lang) -> str:
    """That a step should have been taken by now."""
    return word(
        "status.overdue",
        lang,
        step=step_name(found.next, lang),
        by=who(found.next.by, lang),
        until=plain_day(found.next.until, lang) if found.next.until else "",
        days=abs(found.days or 0),
    )
