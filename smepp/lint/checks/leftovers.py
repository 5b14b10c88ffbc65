"""What word processors leave in a file: tracked changes, comments, hidden text, people's names in the properties."""

from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.lines import PARAGRAPH
from smepp.lint.sheet import Sheet
from smepp.model.paper import Left, Mark
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

PEOPLE = ("作者", "最后修改者", "管理者")
PROPERTIES = "文件属性"
_UNIT = ("局", "委", "委员会", "办公室", "公司", "中心", "smepp", "Administrator", "User", "用户", "微软用户", "Microsoft")
_LONGEST_NAME = 4


def leftovers(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Changes that are neither accepted nor rejected, comments, hidden text, names in the properties."""
    changes = [each for each in sheet.text.left if each.mark in {Mark.INSERTED, Mark.DELETED} and not _of_page(sheet, each)]
    if changes:
        yield problem("D101", _place(sheet, changes[0]), text=changes[0].text, count=len(changes))
    comments = [each for each in sheet.text.left if each.mark is Mark.COMMENT]
    if comments:
        yield problem("D102", sheet.whole, text=comments[0].text, count=len(comments))
    for each in sheet.text.left:
        if each.mark is Mark.HIDDEN:
            yield problem("D103", _place(sheet, each), text=each.text)
    yield from _people(sheet, known)


def _of_page(sheet: Sheet, left: Left) -> bool:
    """Whether an insertion of a web page is meant as underlining."""
    return sheet.text.html and left.mark is Mark.INSERTED


def _place(sheet: Sheet, left: Left) -> Place:
    last = len(sheet.text.body)
    return Place(file=sheet.text.file, route=(PARAGRAPH, min(left.paragraph, last) - 1)) if last else sheet.whole


def _people(sheet: Sheet, known: Known) -> Iterator[Problem]:
    if known.draft:
        return
    for name, value in sheet.text.properties.items():
        if name in PEOPLE and 1 < len(value) <= _LONGEST_NAME and _is_chinese(value) and not value.endswith(_UNIT):
            yield problem("D106", Place(file=sheet.text.file, route=(PROPERTIES, name)), name=name, value=value)


def _is_chinese(text: str) -> bool:
    return all("\u4e00" <= each <= "\u9fff" for each in text)
