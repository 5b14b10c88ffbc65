"""The lists of a document (名单): tables with platforms in their rows, and numbered names in an annex without a table."""

import re
from collections.abc import Iterator, Sequence

from smepp.lint.anatomy import Anatomy, Annex
from smepp.lint.lines import ROW, TABLE
from smepp.model.numerals import number_of
from smepp.model.paper import PaperText, Table
from smepp.model.place import Place
from smepp.model.record import Record

NUMBER = "序号"
_PLATFORM = re.compile("平台名称|服务平台|^平台$")
_OPERATOR = re.compile("运营单位|建设单位|申报单位|承担单位|单位名称|企业名称|依托单位|运营机构")
_NAME = re.compile("^名称$|名称|组织$|^单位$|^企业$")
_DISTRICT = re.compile("区县|区（县）|地区|所在地|推荐单位|推荐部门|属地")
_LISTED = re.compile(r"(?P<number>[0-9０-９]{1,3})\s*[.．、]\s*(?P<name>\S.*)")
_NO_ROW = re.compile("^(合\\s*计|总\\s*计|小\\s*计|备\\s*注|注)[:：]?")


class Entry(Record):
    """A row: its number as it is written, the names in it, its place; `cells` are all of them by their headings."""

    number: str
    platform: str
    operator: str
    district: str
    place: Place
    cells: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """By what the row is known: the platform, else the operator."""
        return self.platform or self.operator

    def at(self, heading: str) -> Place:
        """The place of the cell under a heading."""
        return Place(file=self.place.file, route=(*self.place.route, heading)) if heading else self.place


class Roll(Record):
    """A list: the annex that it stands in (empty for the text itself), its tables' numbers, its headings by duty, its rows."""

    label: str
    tables: tuple[int, ...]
    headings: tuple[str, ...]
    platform: str
    operator: str
    district: str
    entries: tuple[Entry, ...]

    @property
    def names_platforms(self) -> bool:
        """Whether a column is that of platforms, and not of anything that has a name."""
        return bool(_PLATFORM.search(self.platform))


def rolls_of(text: PaperText, anatomy: Anatomy) -> tuple[Roll, ...]:
    """The lists in their order; tables with the same headings in one annex are one list."""
    found: list[Roll] = []
    for table in text.tables:
        annex = next((each for each in anatomy.annexes if each.start <= table.after < each.end), None)
        roll = _roll(table, annex, text.file, found)
        if roll:
            found.append(roll)
    listed = {each.label for each in found}
    found += [roll for each in anatomy.annexes if each.label not in listed for roll in _in_lines(each)]
    return tuple(_joined(found))


def header_of(table: Table) -> int | None:
    """The index of the row with the headings of a list; None for a table that is none."""
    for index, row in enumerate(table.rows[:3]):
        named = [_plain(cell) for cell in row]
        if len([cell for cell in named if cell]) >= 2 and (
            any(_PLATFORM.search(cell) or _OPERATOR.search(cell) for cell in named)
            or (NUMBER in named and any(_NAME.search(cell) for cell in named))
        ):
            return index if index + 1 < len(table.rows) else None
    return None


def _roll(table: Table, annex: Annex | None, file: str, before: Sequence[Roll]) -> Roll | None:
    header = header_of(table)
    if header is None:
        return None
    headings = tuple(_plain(cell) for cell in table.rows[header])
    label = annex.label if annex else ""
    platform, operator = _column(headings, _PLATFORM), _column(headings, _OPERATOR)
    if not platform:
        platform = next((each for each in headings if _NAME.search(each) and each != operator), "")
    same = [each for each in before if each.label == label]
    start = sum(len(each.entries) for each in same if each.headings == headings)
    other = any(each.headings != headings for each in same)
    route: tuple[str | int, ...] = (label,) if label and not other else (*((label,) if label else ()), TABLE, table.number - 1)
    district = _column(headings, _DISTRICT)
    entries: list[Entry] = []
    for row in table.rows[header + 1 :]:
        cells = tuple(zip(headings, row, strict=False))
        if _is_row(dict(cells), platform, operator):
            place = Place(file=file, route=(*route, ROW, start + len(entries)))
            entries.append(_entry(dict(cells), (platform, operator, district), place, cells))
    return Roll(
        label=label,
        tables=(table.number,),
        headings=headings,
        platform=platform,
        operator=operator,
        district=district,
        entries=tuple(entries),
    )


def _entry(cells: dict[str, str], columns: tuple[str, str, str], place: Place, shown: tuple[tuple[str, str], ...]) -> Entry:
    platform, operator, district = ("".join(cells.get(each, "").split("\n")) for each in columns)
    return Entry(
        number=cells.get(NUMBER, "").strip(), platform=platform, operator=operator, district=district, place=place, cells=shown
    )


def _is_row(cells: dict[str, str], platform: str, operator: str) -> bool:
    """Whether a row names somebody: not a sum, a remark, or the heading of a group."""
    name = cells.get(platform, "") or cells.get(operator, "")
    first = next((cell for cell in cells.values() if cell), "")
    if not name or _NO_ROW.match(first) or len({cell for cell in cells.values() if cell}) < 2:
        return False
    return not (cells.get(NUMBER) and number_of(cells[NUMBER].strip(" .．、")) is None)


def _in_lines(annex: Annex) -> Iterator[Roll]:
    """Names under one another, numbered by hand or by the word processor."""
    entries: list[Entry] = []
    for each in annex.lines:
        match = _LISTED.fullmatch(each.text.strip())
        if (match or each.paragraph.numbered) and not each.text.rstrip().endswith(("。", "；", "：")):
            name = match["name"].strip() if match else each.text.strip()
            number = match["number"] if match else ""
            entries.append(Entry(number=number, platform=name, operator="", district="", place=each.place))
    if len(entries) > 1:
        yield Roll(label=annex.label, tables=(), headings=(), platform="", operator="", district="", entries=tuple(entries))


def _joined(found: Sequence[Roll]) -> Iterator[Roll]:
    """Pages of one list as one."""
    kept: dict[tuple[str, tuple[str, ...]], Roll] = {}
    for each in found:
        key = (each.label, each.headings)
        if key in kept:
            first = kept[key]
            each = Roll(**{**vars(first), "tables": (*first.tables, *each.tables), "entries": (*first.entries, *each.entries)})  # noqa: PLW2901
        kept[key] = each
    return iter(kept.values())


def _column(headings: Sequence[str], wanted: re.Pattern[str]) -> str:
    return next((each for each in headings if wanted.search(each)), "")


def _plain(text: str) -> str:
    return "".join(text.split())
