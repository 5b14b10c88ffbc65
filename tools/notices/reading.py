"""Reading a source text; the format is described in `tools.notices`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.notices.blocks import Annex, Block, Column, Look, NewPage, Signature, Source, Table, Tag, Text

FORMS = ("文件", "信函", "公告", "证书")
LEVELS = (
    (1, re.compile(r"[一二三四五六七八九十]+、")),
    (2, re.compile(r"（[一二三四五六七八九十]+）")),
    (3, re.compile(r"[0-9]+\.(?![0-9])")),
    (4, re.compile(r"（[0-9]+）")),
)
LOOKS = {"左": Look.LEFT, "居中": Look.CENTRED, "注": Look.NOTE, "题": Look.TITLE}
ALONE = re.compile(r"\{%-?\s*([^%]+?)\s*-?%\}")
COMMAND = re.compile(r"@(?P<word>[\u4e00-\u9fff]+)(?:\[(?P<number>.+?)\](?=\s|$))?\s*(?P<text>.*)")
COLUMN = re.compile(r"(?P<head>[^=:|]+?)(?:=(?P<name>[^:|]+?))?\s*:\s*(?P<width>[0-9]+)")
MOST_KEPT = 2
"""Paragraphs at the end of a text that keep to the signature."""
PAPER, CERTIFICATE = 20, 14
"""Characters of a title on a line."""
PORTRAIT, LANDSCAPE = 156, 225
"""Width of the text in millimetres."""


class SourceError(ValueError):
    """A source text that cannot be read: the line, and what is wrong with it."""

    def __init__(self, line: str, reason: str) -> None:
        super().__init__(f"{reason}: {line}")


def read(text: str) -> Source:
    """The source text as blocks. Raises SourceError."""
    head, found, body = text.partition("\n----\n")
    if not found:
        raise SourceError("----", "no line between head and body")
    form = _form(head)
    most = CERTIFICATE if form == "证书" else PAPER
    blocks = tuple(_blocks([line for each in body.splitlines() if (line := each.strip())], most))
    first = next((number for number, each in enumerate(blocks) if isinstance(each, Annex)), len(blocks))
    # Tags that open right before an annex belong to it.
    while 0 < first < len(blocks) and isinstance(tag := blocks[first - 1], Tag) and tag.depth > 0:
        first -= 1
    _check(blocks, first)
    return Source(form=form, body=tuple(_kept(blocks[:first])), annexes=blocks[first:])


def _form(head: str) -> str:
    values = dict(re.split(r"[:：]\s*", line, maxsplit=1) for line in head.splitlines() if line.strip())
    if set(values) != {"版式"} or values["版式"] not in FORMS:
        raise SourceError(head, "the head names no 版式")
    return values["版式"]


def _blocks(lines: Sequence[str], most: int) -> Iterator[Block]:
    annexes = 0
    rest = iter(lines)
    for line in rest:
        if line.startswith("@表"):
            yield Table(items=line[2:].strip(), columns=_columns(next(rest, "")))
        elif found := ALONE.fullmatch(line):
            yield Tag(words=found[1])
        elif line.startswith("@"):
            made = _commanded(line, annexes + 1, most)
            annexes += isinstance(made, Annex)
            yield made
        else:
            yield Text(text=line, level=next((level for level, begin in LEVELS if begin.match(line)), 0))


def _commanded(line: str, annex: int, most: int) -> Block:
    found = COMMAND.fullmatch(line)
    if found is None:
        raise SourceError(line, "no such command")
    word, text = found["word"], found["text"].strip()
    if word in {"附件", "横向"}:
        return Annex(title=text, number=found["number"] or str(annex), wide=word == "横向")
    if word in LOOKS and text:
        return Text(text=text, look=LOOKS[word], most=most)
    plain: dict[str, Block] = {"空": Text(text="", look=Look.BLANK), "新页": NewPage(), "署名": Signature()}
    if word not in plain or text:
        raise SourceError(line, "no such command")
    return plain[word]


def _columns(line: str) -> tuple[Column, ...]:
    if not line.startswith("|"):
        raise SourceError(line, "a table without columns")
    found = [COLUMN.fullmatch(each.strip()) for each in line.strip("|").split("|")]
    if None in found:
        raise SourceError(line, "a column is `栏名:宽` or `栏名=变量:宽`")
    return tuple(
        Column(head=each["head"].strip(), name=(each["name"] or each["head"]).strip(), width=int(each["width"]))
        for each in found
        if each
    )


def _check(blocks: Sequence[Block], first: int) -> None:
    """Tags are closed, in the body and in the annexes by themselves; tables are as wide as the text; the last paper is certain."""
    width, depth = PORTRAIT, 0
    for number, each in enumerate(blocks):
        if number == first and depth:
            raise SourceError(str(each), "a tag reaches from the text into the annexes")
        if isinstance(each, Tag):
            depth += each.depth
        elif isinstance(each, Annex):
            width = LANDSCAPE if each.wide else PORTRAIT
            if each.wide and depth and not any(isinstance(later, Annex) for later in blocks[number + 1 :]):
                raise SourceError(each.title, "the last annex is landscape on a condition")
        elif isinstance(each, Table) and sum(column.width for column in each.columns) != width:
            raise SourceError(each.items, f"the columns of the table are not {width} mm together")
    if depth:
        raise SourceError(str(depth), "a tag is not closed")


def _kept(body: Sequence[Block]) -> Iterator[Block]:
    """The text with those of its paragraphs marked that can turn out to be the last one."""
    last = set(_last(body))
    for number, each in enumerate(body):
        yield replace(each, last=True) if number in last and isinstance(each, Text) else each


def _last(body: Sequence[Block]) -> Iterator[int]:
    """From the end: the last paragraph, and where a condition can leave it out the one before.

    No further, as all of them would keep to one page when they are there; a list that a loop makes keeps to none, however long it is.
    """
    depth, told, left = 0, False, MOST_KEPT
    for number in reversed(range(len(body))):
        each = body[number]
        if isinstance(each, Tag):
            if each.words.startswith(("endfor", "for")):
                return
            depth -= each.depth
            told = told and each.depth == 0 and not each.words.startswith("el")
        elif not told:
            yield number
            told, left = True, left - 1
            if depth <= 0 or not left:
                return
