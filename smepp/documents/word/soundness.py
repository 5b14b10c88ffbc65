"""What a rendered part must still have to be a sound Word document."""

from typing import Any

from smepp.documents.word.grids import fitted

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
CELL_ORDER = (
    "cnfStyle",
    "tcW",
    "gridSpan",
    "hMerge",
    "vMerge",
    "tcBorders",
    "shd",
    "noWrap",
    "tcMar",
    "textDirection",
    "tcFitText",
    "vAlign",
    "hideMark",
)
RANK = {f"{W}{name}": rank for rank, name in enumerate(CELL_ORDER)}


def mended(tree: Any) -> bool:
    """Whether anything had to be put right in the tree, which it now is.

    Tags can leave a cell without its paragraph, a table without rows or with columns of no width, properties in an order that Word
    does not take, pictures of one number: Word calls such a file damaged.
    """
    return any([_tables(tree), _cells(tree), _properties(tree), fitted(tree), _pictures(tree)])


def _tables(tree: Any) -> bool:
    empty = [each for each in tree.iter(f"{W}tbl") if each.find(f"{W}tr") is None]
    for each in empty:
        each.getparent().remove(each)
    return bool(empty)


def _cells(tree: Any) -> bool:
    torn = [each for each in tree.iter(f"{W}tc") if len(each) == 0 or each[-1].tag != f"{W}p"]
    for each in torn:
        each.append(each.makeelement(f"{W}p"))
    return bool(torn)


def _properties(tree: Any) -> bool:
    """Tags leave the colour and the span of a cell before its width."""
    wrong = [each for each in tree.iter(f"{W}tcPr") if len(each) > 1 and not _in_order(each)]
    for each in wrong:
        each[:] = sorted(each, key=_rank)
    return bool(wrong)


def _in_order(properties: Any) -> bool:
    ranks = [_rank(each) for each in properties]
    return ranks == sorted(ranks)


def _rank(element: Any) -> int:
    return RANK.get(element.tag, len(RANK))


def _pictures(tree: Any) -> bool:
    found = list(tree.iter(PICTURE))
    if len({each.get("id") for each in found}) == len(found):
        return False
    for number, each in enumerate(found, 1):
        each.set("id", str(number))
    return True
