"""The end of the text (署名、成文日期): who signs, and the day."""

import re
from collections.abc import Sequence
from datetime import date

from smepp.lint.dates import day_of_line
from smepp.lint.lines import Line
from smepp.model.record import Record

_DATE_LINE = re.compile(
    r"[0-9０-９]{2,4}\s*年[\s　]*[0-9０-９×XＸ_＿]{0,2}[\s　]*月[\s　]*[0-9０-９×XＸ_＿]{0,2}[\s　]*日|[×XＸ_＿\s]*年[\s　×XＸ_＿]*月[\s　×XＸ_＿]*日"
    "|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
)
_TOGETHER = re.compile(r"(?P<signer>[^\s，。；：（）()0-9]{4,30})\s+(?P<date>[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日)")
_LONGEST = 40
_NO_SIGNER = tuple("。；：;:，,、")


class Closing(Record):
    """Signature and date: the text ends before line `start`, and what stands behind them begins with line `stop`.

    Without a date both are the number of lines, or those of the first line behind the text.
    """

    start: int
    stop: int
    signer: str | None = None
    signer_line: Line | None = None
    date_line: Line | None = None
    dated: date | None = None


def closing(lines: Sequence[Line], after: int) -> Closing:
    """The signature and the date below the text that begins at line `after`."""
    for number in _candidates(lines, after):
        return _closed(lines, number, after)
    heads = [
        number
        for number, each in enumerate(lines)
        if number >= after and re.fullmatch(r"附\s*件\s*[0-9０-９]{0,2}", each.text.strip())
    ]
    stop = heads[0] if heads else len(lines)
    signer = _signer(lines[stop - 1]) if stop > after + 1 else None
    named = signer if signer and signer.endswith(("局", "委", "委员会", "厅", "办公室", "政府", "部")) else None
    return Closing(start=stop - bool(named), stop=stop, signer=named, signer_line=lines[stop - 1] if named else None)


def _closed(lines: Sequence[Line], number: int, after: int) -> Closing:
    """The closing whose date stands in line `number`."""
    line = lines[number]
    together = _TOGETHER.fullmatch(line.text.strip())
    above = lines[number - 1] if number > after and not together else None
    signer = together["signer"] if together else _signer(above) if above else None
    signed = line if together else above if signer else None
    dated = day_of_line(together["date"] if together else line.text)
    start = number - 1 if signed is above and above else number
    return Closing(start=start, stop=number + 1, signer=signer, signer_line=signed, date_line=line, dated=dated)


def _candidates(lines: Sequence[Line], after: int) -> list[int]:
    """Lines that are a date and nothing else, the likeliest one first: below a signature, else the last before an annex."""
    found = [
        number
        for number, each in enumerate(lines)
        if number >= after and (_DATE_LINE.fullmatch(each.text.strip()) or _TOGETHER.fullmatch(each.text.strip()))
    ]
    signed = [number for number in found if number > after and _signer(lines[number - 1])]
    return [*signed[:1], *found[:1]]


def _signer(line: Line) -> str | None:
    text = "".join(line.text.split())
    if not 2 < len(text) <= _LONGEST or any(sign in text for sign in _NO_SIGNER) or text.startswith(("附件", "特此")):
        return None
    return None if line.paragraph.numbered or re.match(r"[0-9]+[.．、]", text) else text
