"""Places in documents as people find them (第几段、附件1第几行), and how much was found."""

from collections.abc import Iterable, Iterator

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.codes import Level
from smepp.model.place import Place
from smepp.model.problem import Problem

COUNTED = {"段": "paper.paragraph", "表": "paper.table", "行": "paper.row"}
"""Steps of a route that a number follows, counted from 0."""
PARTS = ("页眉", "页脚", "脚注", "文本框", "文件属性", "附件")
"""With what a step begins that is a part of the document by itself; any other is the heading of a column."""


def place_text(place: Place, lang: Lang) -> str:
    """Where in a document: 第3段, 附件1第12行“区县”, 页眉; the whole for no route."""
    return ("" if lang == "zh" else ", ").join(_steps(place, lang)) or word("paper.whole", lang)


def _steps(place: Place, lang: Lang) -> Iterator[str]:
    for index, step in enumerate(place.route):
        if isinstance(step, int):
            yield word(COUNTED[str(place.route[index - 1])], lang, n=step + 1)
        elif step not in COUNTED:
            part = index == 0 and step.startswith(PARTS)
            yield step if part else word("paper.column", lang, name=step)


def counts(found: Iterable[Problem], lang: Lang) -> str:
    """How many there are of each level, or that there are none."""
    levels = [each.level for each in found]
    if not levels:
        return word("lint.sound", lang)
    numbers = {level: levels.count(level) for level in Level}
    return word("lint.counts", lang, errors=numbers[Level.ERROR], warnings=numbers[Level.WARNING], advice=numbers[Level.ADVICE])
