"""The parts of a document (公文各要素) found in its text: number, title, addressee, body, note of annexes, signature, date, annexes."""

import re
from collections.abc import Sequence
from datetime import date

from smepp.lifecycle.numbers import parse
from smepp.lint.closing import Closing, closing
from smepp.lint.lines import Line, lines_of
from smepp.lint.notes import Named, named_in
from smepp.model.numerals import number_of
from smepp.model.paper import PaperText
from smepp.model.record import Record

GENRES = (
    "公示",
    "通知",
    "公告",
    "通告",
    "函",
    "报告",
    "请示",
    "决定",
    "意见",
    "通报",
    "告知书",
    "通知书",
    "批复",
    "名单",
    "证书",
)
"""With what titles end (文种)."""
_HEAD = re.compile(r"附\s*件\s*(?P<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：]?\s*(?P<title>[^。；;]{0,80})")
_PRINTED = re.compile(r"抄送\s*[:：]|.{0,40}印\s?发\s*$|.{0,30}印制\s*$")
_NUMBER_LINE = re.compile(
    r"[^\s〔\[［（(【，。]{2,12}\s*[〔\[［（(【〖{]\s*[0-9０-９○〇一二三四五六七八九]{2,4}年?\s*[〕\]］）)】〗}]\s*[\u4e00-\u9fff]{0,3}[0-9０-９×X_＿\s　]{0,8}\s*号?"
)
_ABOUT, _FIRST, _TITLE_LINES = "关于", 15, 4
_ENDS = "。；，：:;,"


class Annex(Record):
    """An annex (附件): its label as it is written, its number, its lines; the paragraphs from `start` up to `end` belong to it."""

    label: str
    number: int | None
    head: Line
    lines: tuple[Line, ...]
    start: int
    end: int


class Anatomy(Record):
    """The parts; what was not found is None or empty. `main` is the text between title and signature, without the note of annexes."""

    number: Line | None
    title: str
    title_line: Line | None
    addressee: Line | None
    main: tuple[Line, ...]
    named: tuple[Named, ...]
    signer: str | None
    signer_line: Line | None
    date_line: Line | None
    dated: date | None
    annexes: tuple[Annex, ...]
    imprint: tuple[Line, ...]
    lines: tuple[Line, ...]

    @property
    def body(self) -> str:
        """The text of the main part."""
        return "\n".join(each.text for each in self.main)


def dissect(text: PaperText) -> Anatomy:
    """Find the parts of a document."""
    lines = lines_of(text.body, text.file)
    title, first, after = _title(lines)
    end = closing(lines, after)
    imprint = tuple(each for each in lines[end.stop :] if _PRINTED.fullmatch(each.text) or each.text.startswith("抄送"))
    annexes = _annexes(text, lines, end, imprint)
    before_annexes = [each for each in lines if not annexes or each.number < annexes[0].start]
    named, noted = named_in(before_annexes, after, end)
    addressee = lines[after] if after < len(lines) and _is_addressee(lines[after].text) else None
    main = [each for number, each in enumerate(lines[: end.start]) if number >= after and each not in noted and each != addressee]
    return Anatomy(
        number=_number(lines, first, after),
        title=title,
        title_line=lines[first] if title else None,
        addressee=addressee,
        main=tuple(main),
        named=named,
        signer=end.signer,
        signer_line=end.signer_line,
        date_line=end.date_line,
        dated=end.dated,
        annexes=annexes,
        imprint=imprint,
        lines=lines,
    )


def _title(lines: Sequence[Line]) -> tuple[str, int, int]:
    """The title joined from its lines, the index of the first of them, and the index behind the last (0 without a title)."""
    for first, each in enumerate(lines[:_FIRST]):
        text = _plain(each.text)
        if text.endswith(GENRES) and len(text) <= 12 and _ABOUT not in text:
            return text, first, first + 1
        if _ABOUT in text and not text.endswith(tuple(_ENDS)):
            start = first
            joined = text
            if text.startswith(_ABOUT) and first and _is_head_of_title(lines[first - 1].text):
                start, joined = first - 1, _plain(lines[first - 1].text) + text
            for after in range(first + 1, min(first + _TITLE_LINES, len(lines))):
                if joined.endswith(GENRES) or _plain(lines[after].text).endswith(tuple(_ENDS)):
                    break
                joined += _plain(lines[after].text)
            else:
                after = min(first + _TITLE_LINES, len(lines))
            return (joined, start, after) if joined.endswith(GENRES) else (text, first, first + 1)
    return "", 0, 0


def _is_head_of_title(text: str) -> bool:
    """Whether a line before 关于… is the authority with which the title begins, and not a number or the head of the page."""
    plain = _plain(text)
    return 2 < len(plain) < 30 and plain.endswith(("局", "委", "委员会", "厅", "办公室", "政府", "部"))


def _plain(text: str) -> str:
    return "".join(text.split())


def _is_addressee(text: str) -> bool:
    return text.rstrip().endswith(("：", ":")) and len(text) <= 120 and "附件" not in text


def _number(lines: Sequence[Line], first: int, after: int) -> Line | None:
    """The document's own number: of the lines that are a number and nothing else the one nearest to the title.

    The title begins in line `first` and ends before line `after`.
    """
    found = [number for number, each in enumerate(lines[: after + 2]) if _is_number(each.text)]
    nearest = min(found, key=lambda number: (max(first - number, number - after + 1), -number), default=None)
    return None if nearest is None else lines[nearest]


def _is_number(text: str) -> bool:
    plain = text.partition("签发人")[0].strip()
    if _ABOUT in plain:
        # A line of a title that names the number of another document.
        return False
    return bool(_NUMBER_LINE.fullmatch(plain)) and (parse(plain).number is not None or not any(map(str.isdecimal, plain[-3:])))


def _annexes(text: PaperText, lines: Sequence[Line], end: Closing, imprint: Sequence[Line]) -> tuple[Annex, ...]:
    heads = [each for each in lines[end.stop :] if _is_head(each, end)]
    last = text.body[-1].number + 1 if text.body else 1
    found = []
    for count, head in enumerate(heads):
        match = _HEAD.fullmatch(head.text.strip())
        stop = heads[count + 1].number if count + 1 < len(heads) else last
        label = "附件" + (match["number"] if match and match["number"] else "")
        paragraphs = [each for each in text.body if head.number <= each.number < stop]
        own = lines_of(paragraphs, text.file, label)
        found.append(
            Annex(
                label=label,
                number=number_of(match["number"]) if match and match["number"] else None,
                head=own[0],
                lines=tuple(each for each in own[1:] if each.number not in {line.number for line in imprint}),
                start=head.number,
                end=stop,
            )
        )
    return tuple(found)


def _is_head(line: Line, end: Closing) -> bool:
    match = _HEAD.fullmatch(line.text.strip())
    if not match or line.paragraph.links:
        return False
    return end.date_line is not None or not (match["title"] or line.text.strip().endswith(("：", ":")))
