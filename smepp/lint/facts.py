"""Facts that are told by their shape in a text (已知事实): telephones, sites, meetings, numbers, days, and the like."""

import re
from collections.abc import Callable, Iterator

from smepp.lint.dates import dates_in
from smepp.lint.lines import Line
from smepp.lint.sheet import Sheet
from smepp.model.place import Place
from smepp.model.record import Record

_BETWEEN = re.compile(r"[\s\-－—–‐（）()]")
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
_SHAPES = {
    "联系电话": re.compile(
        r"(?:电话|传真|手机)[^0-9０-９，。；]{0,6}(?P<fact>[0-9０-９][0-9０-９\s\-－—–‐（）()]{5,20}[0-9０-９])"
    ),
    "电子邮箱": re.compile(r"(?P<fact>[A-Za-z0-9_.+-]+@[A-Za-z0-9.-]+[A-Za-z])"),
    "邮政编码": re.compile(r"邮政?编码?\s*[:：]\s*(?P<fact>[0-9０-９]{6})(?![0-9０-９])"),
    "地址": re.compile(r"^(?:联系|通信|受理)?地址\s*[:：]\s*(?P<fact>[^\s　，。；]{4,60})"),
    "会议": re.compile(r"(?P<fact>(?:[0-9]{4}年)?第\s?[0-9一二三四五六七八九十百]{1,4}\s?次[^，。；“”（）]{0,14}?会议?)"),
    "网站": re.compile(r"[在（](?P<fact>[^，。；、：在（）]{2,20}?网站?)(?:上|同时)?(?:公示|公布|发布)"),
    "数目": re.compile(r"(?<![0-9第])(?P<fact>[0-9]{1,5}(?:个|家|户))(?!工作日|月|小时)"),
    "附注": re.compile(r"^\s*(?P<fact>[（(][^（）()]{2,30}[）)])\s*$"),
    "引用的文号": re.compile(r"(?P<fact>[\u4e00-\u9fff]{1,9}[〔\[［][0-9]{4}[〕\]］][^〔〕0-9，。；）]{0,3}[0-9]{1,5}号)"),
}
DAY, ADDRESSEE = "日期", "主送"


class Fact(Record):
    """A fact as it is written, in which `text` and where; two facts of one `name` are the same when their `value` is."""

    name: str
    said: str
    value: str
    text: str
    place: Place


def facts(sheet: Sheet) -> Iterator[Fact]:
    """The facts of the text itself, from top to bottom: neither those of lists and annexes nor the day of signing."""
    parts = sheet.parts
    if parts.addressee:
        yield _fact(ADDRESSEE, parts.addressee.text.rstrip("：: 　"), parts.addressee, plain)
    behind = min((each.start for each in parts.annexes), default=None)
    for line in parts.lines:
        if line is parts.date_line or (behind is not None and line.number >= behind):
            continue
        for name, shape in _SHAPES.items():
            yield from (_fact(name, match["fact"], line, plain) for match in shape.finditer(line.text))
        for day in dates_in(line.text):
            if day.day:
                yield Fact(name=DAY, said=day.text, value=day.day.isoformat(), text=line.text, place=line.place)


def plain(text: str) -> str:
    """A fact without blanks, dashes and brackets, by which two ways of writing it are the same."""
    return _BETWEEN.sub("", text.translate(_WIDE)).casefold()


def _fact(name: str, said: str, line: Line, value: Callable[[str], str]) -> Fact:
    return Fact(name=name, said=said.strip(), value=value(said), text=line.text, place=line.place)
