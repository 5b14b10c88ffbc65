"""What several dossiers have in common, said to a person: both sides by name and folder."""

from typing import TYPE_CHECKING

from smepp.messages import Lang, entry
from smepp.messages.values import show

if TYPE_CHECKING:
    from smepp.model.hint import Hint, Side

MOST = 6
"""Names of a list that are said; the list itself is at the places of the hint."""

_JOIN = {"zh": "、", "en": ", "}
_IN_BRACKETS = {"zh": "{name}（{folder}）", "en": "{name} ({folder})"}
_MORE = {"zh": "{shown}等", "en": "{shown} and others"}
_AND = {"zh": "{first}和{last}", "en": "{first} and {last}"}
_MORE_DOSSIERS = {"zh": "{shown}等{n}个案卷", "en": "{shown} and others ({n} dossiers)"}


def hint_text(hint: "Hint", lang: Lang) -> str:
    """What was noticed, in one sentence that names all sides (of many, the first few and how many)."""
    return entry(hint.code, lang).text.format(**_shown(hint, lang))


def hint_mend(hint: "Hint", lang: Lang) -> str:
    """What a person should look at."""
    return entry(hint.code, lang).mend.format(**_shown(hint, lang))


def side_label(side: "Side", lang: Lang) -> str:
    """What to call one side: the applicant and its folder, or the office's own file."""
    if not side.folder:
        return show(side.name or side.place.file, lang)
    return _IN_BRACKETS[lang].format(name=show(side.name, lang), folder=side.folder) if side.name else side.folder


def _shown(hint: "Hint", lang: Lang) -> dict[str, str]:
    named: dict[str, str] = {}
    for side in hint.sides:
        named.setdefault(side.folder or side.place.file, side_label(side, lang))
    labels = list(named.values())
    params = {name: _list(value, lang) if isinstance(value, tuple) else show(value, lang) for name, value in hint.params.items()}
    return {"sides": _dossiers(labels, lang), "one": labels[0], "others": _dossiers(labels[1:], lang), **params}


def _list(values: tuple[object, ...], lang: Lang) -> str:
    shown = _JOIN[lang].join(show(each, lang) for each in values[:MOST])
    return _MORE[lang].format(shown=shown) if len(values) > MOST else shown


def _dossiers(labels: list[str], lang: Lang) -> str:
    if len(labels) > MOST:
        return _MORE_DOSSIERS[lang].format(shown=_JOIN[lang].join(labels[:MOST]), n=len(labels))
    *before, last = labels or [""]
    return _AND[lang].format(first=_JOIN[lang].join(before), last=last) if before else last
