"""What a rendered part must still have to be a sound Word document."""

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def mended(tree: Any) -> bool:
    """Whether anything had to be put right in the tree, which it now is.

    Tags can leave a cell without its paragraph, a table without rows and pictures of one number: Word calls such a file damaged.
    """
    return any([_tables(tree), _cells(tree), _pictures(tree)])


def _tables(tree: Any) -> bool:
    empty = [each for each in tree.iter(f"{W}tbl") if each.find(f".//{W}tr") is None]
    for each in empty:
        each.getparent().remove(each)
    return bool(empty)


def _cells(tree: Any) -> bool:
    torn = [each for each in tree.iter(f"{W}tc") if len(each) == 0 or each[-1].tag != f"{W}p"]
    for each in torn:
        each.append(each.makeelement(f"{W}p"))
    return bool(torn)


def _pictures(tree: Any) -> bool:
    found = list(tree.iter(PICTURE))
    if len({each.get("id") for each in found}) == len(found):
        return False
    for number, each in enumerate(found, 1):
        each.set("id", str(number))
    return True
