"""What happened to a platform, put into words (平台经历)."""

from collections.abc import Iterator

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.life import Names
from smepp.model.outlook import Open
from smepp.model.timeline import Mark, Timeline
from smepp.wording.outlooks import CLOSED, day_text, state_name, who


def step_text(mark: Mark, lang: Lang) -> str:
    """What was done, with what came of it where its name does not say so."""
    step = mark.step_english if lang == "en" and mark.step_english else mark.step
    if mark.outcome is None or mark.outcome in mark.step:
        return step
    return word("timeline.step.outcome", lang, step=step, outcome=mark.outcome)


def mark_state(mark: Mark, lang: Lang) -> str:
    """What the state is called that something led to."""
    return mark.state_english if lang == "en" and mark.state_english else mark.state


def first_text(timeline: Timeline, lang: Lang) -> str:
    """What the state is called in which it all began."""
    return timeline.first_english if lang == "en" and timeline.first_english else timeline.first


def by_text(mark: Mark, lang: Lang) -> str:
    """Who did it; nobody where a day came by itself."""
    return word("timeline.itself", lang) if mark.place is None else who(mark.by, lang)


def names_text(names: Names, lang: Lang) -> str:
    """What a platform is called, where it is, and who represents it, as far as a change says so."""
    parts = [word("timeline.names.what", lang, platform=names.platform, operator=names.operator, district=names.district)]
    if names.seat:
        parts.append(word("timeline.names.seat", lang, seat=names.seat))
    if names.representative:
        parts.append(word("timeline.names.representative", lang, representative=names.representative))
    return word("join_demands", lang).join(parts)


def since_text(names: Names, lang: Lang) -> str:
    """Since when it is called so."""
    if not names.since:
        return word("timeline.names.first", lang)
    return word("timeline.names.since", lang, since=day_text(names.since, lang))


def now_text(timeline: Timeline, lang: Lang) -> str:
    """Where it stands, and whose turn it is."""
    state = timeline.outlook.one.life.state
    if state.turn == CLOSED:
        return word("timeline.now.done", lang, state=state_name(state, lang))
    return word("timeline.now", lang, state=state_name(state, lang), turn=who(state.turn, lang))


def coming(timeline: Timeline) -> Iterator[Open]:
    """What comes next that has a day, the nearest first."""
    found = [each for each in (*timeline.outlook.open, *timeline.outlook.comes) if each.days is not None]
    yield from sorted(found, key=lambda each: each.days or 0)
