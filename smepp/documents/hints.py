"""Coincidences between dossiers (跨案卷提示) as the documents lay them out."""

from collections.abc import Callable, Sequence
from typing import Any

from smepp.messages import Lang, entry
from smepp.messages.hints import hint_mend, hint_text, side_label
from smepp.messages.values import show
from smepp.messages.words import word
from smepp.model.hint import Hint, Side
from smepp.wording.gaps import gaps


def hint_context(hint: Hint, lang: Lang, link: Callable[[Side], str | None]) -> dict[str, Any]:
    """What was noticed (说明), why it matters (缘由) and what to look at (处理), with all sides: 名称, 位置 (files and fields), 链接.

    `link` gives the address of a side's page from the document that is made, None where it has none.
    """
    said = entry(hint.code, lang)
    sides: dict[str, list[Side]] = {}
    for each in hint.sides:
        sides.setdefault(side_label(each, lang), []).append(each)
    return {
        "代码": hint.code,
        "标题": said.title,
        "说明": hint_text(hint, lang),
        "缘由": said.cause,
        "处理": hint_mend(hint, lang),
        "各方": [{"名称": name, "位置": _places(name, each, lang), "链接": link(each[0])} for name, each in sides.items()],
    }


def _places(name: str, sides: Sequence[Side], lang: Lang) -> str:
    """Files and fields, those in the rows of one list together; the file alone is not said again after its name."""
    places = [each.place for each in sides]
    if any(sum(isinstance(step, int) for step in each.route) > 1 for each in places):
        # A row within a row of a list: only the whole way to it says which.
        return show(tuple(dict.fromkeys(places)), lang)
    found = gaps(places, lang)
    return word("join_demands", lang).join(field if file == name else f"{file} {field}".rstrip() for file, field in found)
