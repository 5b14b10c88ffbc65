"""Coincidences between dossiers (跨案卷提示) as the documents lay them out."""

from collections.abc import Callable
from typing import Any

from smepp.messages import Lang, entry
from smepp.messages.hints import hint_mend, hint_text, side_label
from smepp.messages.values import show_place
from smepp.model.hint import Hint, Side


def hint_context(hint: Hint, lang: Lang, link: Callable[[Side], str | None]) -> dict[str, Any]:
    """What was noticed (说明), why it matters (缘由) and what to look at (处理), with all sides: 名称, 位置 (file and field), 链接.

    `link` gives the address of a side's page from the document that is made, None where it has none.
    """
    said = entry(hint.code, lang)
    return {
        "代码": hint.code,
        "标题": said.title,
        "说明": hint_text(hint, lang),
        "缘由": said.cause,
        "处理": hint_mend(hint, lang),
        "各方": [{"名称": side_label(each, lang), "位置": show_place(each.place), "链接": link(each)} for each in hint.sides],
    }
