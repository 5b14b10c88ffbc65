"""The lines of a document's title (标题): broken where the sense allows, shaped like a trapezium or a lozenge, never through a word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from unicodedata import east_asian_width

MOST = 20
"""Characters of 22 points that fit a line of 156 mm."""

WORDS = (
    "公共服务平台|股份有限公司|管理的办法|服务平台|中小企业|运营单位|工作总结|专业市场|电子商务|产业集群|有限公司|"
    "主管部门|管理办法|信息化|办公会|自治县|通知书|告知书|汇总表|拟认定|应复核|生产力|科技园|农产品|重庆市|研究院|研究所|"
    "促进会|联合会|关于|有关|开展|公布|报送|推荐|认定|复核|抽查|撤销|更正|整改|受理|补正|异议|处理|名单|结果|情况|内容|"
    "工作|通知|公告|公示|通报|称号|年度|申报|材料|中心|企业|服务|平台|信息|技术|科技|示范|单位|管理|办法|发展|产品|加工|"
    "特色|物流|培训|检测|创新|创业|孵化|金融|融资|咨询|设计|制造|工业|产业|网络|数据|智能|软件|行业|协会|重庆|集团|公司|"
    "商会|综合|专业|公共|人才|文化|旅游"
)
"""Words of such titles, the longest first. What stands in none of them may be broken anywhere, where nothing better is to be had."""

FIXED = re.compile(
    r"《[^《》]*》|“[^“”]*”"
    r"|(?<![关更印转废])(?:(?!关于|更正|印发|转发|废止)[\u4e00-\u9fff]){1,8}〔[0-9]{4}〕[\u4e00-\u9fff]{0,4}[0-9]+号"
    r"|[0-9]{4}年(?:度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]+个|第[一二三四五六七八九十0-9]+(?:批|条|次)"
    r"|[!-~]+"
)
NEVER_FIRST = frozenset("的等了及和与、，。；：？！）》”〕…—·")
NEVER_LAST = frozenset("（《“〔第及和与")
WELL_FIRST = "关于"
WELL_LAST = frozenset("的、） ")
LONG, IN_LONG = 12, 100
"""Characters of a word to keep beyond which it may be broken, and what speaks against that."""
INSIDE, ANYWHERE, LINE, UNEVEN, HOURGLASS, RECTANGLE, LONELY = 400, 10, 40, 3, 60, 6, 90
"""What speaks against a break inside a word, between two words, against a further line, and against ugly shapes."""
SHORT = 6
"""Half characters of a line that looks lost."""


def title_lines(title: str, keep: Iterable[str] = (), most: int = MOST) -> list[str]:
    """The title on as few lines as look well, none longer than `most` characters of full width.

    `keep` are words that stay whole besides those that are known: the authority's name, the title conferred, a platform's name. Long ones
    (over twelve characters) are broken between their own words where all else looks worse.
    """
    text = " ".join(title.split())
    if not text:
        return []
    places = _places(text, tuple(sorted({each for each in keep if each}, key=lambda each: (-len(each), each))), most)
    few = -(-int(2 * _width(text)) // (2 * most)) or 1
    found = [lines for count in range(few, few + 3) for lines in [_best(text, places, count, most)] if lines]
    return min(found, key=lambda each: each[0])[1] if found else _anyhow(text, most)


Places = tuple[tuple[int, int], ...]
"""Where the text may be broken, with what that costs; its beginning and its end cost nothing."""


def _places(text: str, keep: Sequence[str], most: int) -> Places:
    inside = set().union(*(range(start + 1, end) for start, end in _whole(text, keep, most)))
    long = set().union(*(range(start + 1, end) for start, end in _long(text, keep)))
    words = set().union(*(range(start + 1, end) for start, end in _known(text)))
    found = [(0, 0)]
    for place in range(1, len(text)):
        if place in inside or text[place] in NEVER_FIRST or text[place - 1] in NEVER_LAST:
            continue
        good = text.startswith(WELL_FIRST, place) or text[place - 1] in WELL_LAST
        cost = INSIDE if place in words else 0 if good else ANYWHERE
        found.append((place, cost + (IN_LONG if place in long else 0)))
    return (*found, (len(text), 0))


def _whole(text: str, keep: Sequence[str], most: int) -> Iterator[tuple[int, int]]:
    """What must not be broken: fixed forms and the words to keep, as far as a line holds them."""
    spans = [found.span() for found in FIXED.finditer(text)]
    spans += [found.span() for each in keep if _width(each) <= LONG for found in re.finditer(re.escape(each), text)]
    yield from (span for span in spans if _width(text[slice(*span)]) <= most)


def _long(text: str, keep: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where words to keep stand that are so long that a line with anything beside them is hard to make."""
    yield from (found.span() for each in keep if _width(each) > LONG for found in re.finditer(re.escape(each), text))


def _known(text: str) -> Iterator[tuple[int, int]]:
    """Known words, the longest first, none across another."""
    yield from (found.span() for found in re.finditer(WORDS, text))


def _best(text: str, places: Places, count: int, most: int) -> tuple[int, list[str]] | None:
    """The cheapest way to make so many lines, with its cost; None where there is none."""
    length = [int(2 * _width(text[:place])) for place, _ in places]
    average = length[-1] // count
    end = len(places) - 1

    @cache
    def rest(start: int, left: int, before: int, fell: bool) -> tuple[int, tuple[int, ...]] | None:
        """The cheapest ends of the lines from a place on, behind a line of so many half characters that was shorter than its own."""
        ways = []
        for stop in range(start + 1, end + 1) if left > 1 else (end,):
            long = length[stop] - length[start]
            if long > 2 * most:
                break
            if (stop == end) != (left == 1):
                continue
            following = rest(stop, left - 1, long, 0 < long < before) if left > 1 else (0, ())
            if following:
                cost = _cost(long, average, before, fell) + (places[stop][1] if count > 1 else 0)
                ways.append((cost + following[0], (stop, *following[1])))
        return min(ways, default=None)

    found = rest(0, count, 0, False)
    return found and (found[0] + LINE * count, [text[a:b].strip() for a, b in _spans(places, found[1])])


def _spans(places: Places, way: Sequence[int]) -> list[tuple[int, int]]:
    ends = [places[each][0] for each in way]
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _cost(long: int, average: int, before: int, fell: bool) -> int:
    """What speaks against a line: far from the average, three characters or less, an hourglass, as long as the one before."""
    cost = (average - long) ** 2 * UNEVEN // 40
    cost += LONELY if long <= SHORT else 0
    cost += HOURGLASS if fell and long > before else 0
    return cost + (RECTANGLE if long == before else 0)


def _width(text: str) -> float:
    """Characters of full width; figures and Latin letters take half of one."""
    return sum(1 if east_asian_width(each) in "WFA" else 0.5 for each in text)


def _anyhow(text: str, most: int) -> list[str]:
    """Lines of a text without a place to break it: as long as they may be."""
    lines = [""]
    for each in text:
        if _width(lines[-1] + each) > most:
            lines.append("")
        lines[-1] += each
    return lines
