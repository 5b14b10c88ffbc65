"""A workspace of platforms by number alone: the same number, the same files.

Each applies in one of the rounds, is recognised, sends its yearly summaries and, mostly, its papers for re-review. Dossiers hold only
what a life is read from; the ten papers of the application would be passed over.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from smepp.jobs.programmes import default, governing
from smepp.lifecycle.periods import period
from smepp.load.calendar.built_in import built_in
from smepp.model.period import Unit

FIRST, ROUNDS, CYCLE = 2013, 6, 3
ON = "2021-12-31"
PROGRAMME = governing(default(), FIRST, None, None)
DISTRICTS = [each.names[0].name for each in PROGRAMME.districts]
OFFICE = """级别: 市级
机关:
  - {名称: 重庆市中小企业局, 文号前缀: 渝中小企, 自: 2008-01-01, 至: 2018-01-31}
  - {名称: 重庆市中小企业发展指导局, 文号前缀: 渝中小企, 自: 2018-02-01, 至: 2018-12-31}
  - {名称: 重庆市经济和信息化委员会, 文号前缀: 渝经信中小, 自: 2019-01-01}
网站: 重庆中小企业网
联系: {科室: 信息化服务处（示例）, 联系人: 何清, 电话: '023-55550124', 地址: 重庆市渝中区示例路1号}
认定办法: cq-sme-it-platform
"""
PAPERS = ("summary.yaml", "audit.yaml", "evaluation.yaml")
LAZY, FAILING, SILENT = 11, 17, 5
"""One in so many does not file for re-review, fails it, sends no summaries."""


def make(folder: Path, count: int) -> Path:
    """Write the workspace of so many platforms into a folder and return it."""
    _write(folder / "office.yaml", OFFICE)
    years: dict[int, list[int]] = {}
    for number in range(count):
        year = FIRST + number % ROUNDS
        years.setdefault(year, []).append(number)
        for file, text in dossier(number, year):
            _write(folder / name(number) / file, text)
    for year, numbers in years.items():
        for file, text in events(year, numbers):
            _write(folder / "rounds" / file, text)
    return folder


def name(number: int) -> str:
    """The folder of a dossier."""
    return f"{FIRST + number % ROUNDS}/p{number:05d}"


def platform(number: int) -> str:
    """What a platform is called."""
    return f"第{number}号中小企业信息化公共服务平台"


def fails(number: int) -> bool:
    """Whether its first re-review takes the title."""
    return number % FAILING == 3 and files(number)


def files(number: int) -> bool:
    """Whether it files for re-review."""
    return number % LAZY != 1


def dossier(number: int, year: int) -> Iterator[tuple[str, str]]:
    """The dated files of a dossier."""
    district = DISTRICTS[number % len(DISTRICTS)]
    cover = (
        f"平台名称: {platform(number)}\n运营单位: {operator(number)}\n推荐区县: {district}\n年度: {year}\n申报类别: 首次申报\n"
    )
    yield "dossier.yaml", f"{cover}区县收件日期: {year}-02-10\n市局收件时间: {year}-02-26 10:00\n"
    yield "recommendation.yaml", _opinion("推荐单位", "同意推荐", district, year)
    yield "review.yaml", f"结论: {{结果: 合格, 日期: {year}-03-20}}\n"
    for summary in range(year, int(ON[:4]) if number % SILENT else year):
        if not (fails(number) and summary >= year + CYCLE):
            yield (
                f"annual/{summary}.yaml",
                f"年度: {summary}\n日期: {summary}-12-20\n盖章: 是\n附件: [attachments/annual-{summary}.pdf]\n",
            )
    for again in reviews(number, year):
        yield from ((f"rereview/{again}/{paper}", f"年度: {again}\n") for paper in PAPERS)
        yield (
            f"rereview/{again}/recommendation.yaml",
            f"区县收件日期: {again}-02-10\n" + _opinion("审查单位", "建议确认", district, again),
        )


def operator(number: int) -> str:
    """Who runs a platform."""
    return f"重庆第{number}号信息服务有限公司"


def reviews(number: int, year: int) -> Iterator[int]:
    """The years of its re-reviews."""
    if files(number):
        last = year + CYCLE if fails(number) else int(ON[:4])
        yield from range(year + CYCLE, last + 1, CYCLE)


def events(year: int, numbers: Sequence[int]) -> Iterator[tuple[str, str]]:
    """The documents about those who applied in a year: until they are recognised, and those of their re-reviews."""
    rows = "".join(_row(each, "核对结果: 符合认定条件") for each in numbers)
    start = date(year, 4, 8)
    end = period(start, 7, Unit.WORKING, built_in()).end
    signed, awarded = start - timedelta(days=3), end + timedelta(days=7)
    yield f"{year}/approval.yaml", f"类别: 审定\n日期: {year}-03-28\n会议: 局长办公会\n名单:\n{rows}"
    yield (
        f"{year}/publicity.yaml",
        f"类别: 公示\n日期: {signed}\n公示起: {start}\n公示止: {end}\n工作日: 7\n名单:\n{rows}",
    )
    yield f"{year}/recognition.yaml", f"类别: 认定\n日期: {awarded}\n文号: 渝中小企〔{year}〕31号\n名单:\n{rows}"
    for again in range(year + CYCLE, int(ON[:4]) + 1, CYCLE):
        here = [each for each in numbers if again in reviews(each, year)]
        yield f"{again}/result-{year}.yaml", _results(again, here)
        failed = [each for each in here if fails(each)]
        if failed:
            rows = "".join(_row(each, "事由: 复核不合格") for each in failed)
            yield (
                f"{again}/revocation-{year}.yaml",
                f"类别: 撤销\n日期: {again}-06-01\n文号: 渝中小企〔{again}〕60号\n名单:\n{rows}",
            )


def _results(year: int, numbers: Sequence[int]) -> str:
    rows = "".join(_row(each, f"结论: {'不合格' if fails(each) else '合格'}") for each in numbers)
    return f"类别: 复核结果\n日期: {year}-05-10\n文号: 渝中小企〔{year}〕50号\n名单:\n{rows}"


def _row(number: int, *more: str) -> str:
    district = DISTRICTS[number % len(DISTRICTS)]
    said = (f"平台名称: {platform(number)}", f"运营单位: {operator(number)}", f"区县: {district}", f"案卷: {name(number)}", *more)
    return "  - " + "\n    ".join(said) + "\n"


def _opinion(who: str, opinion: str, district: str, year: int) -> str:
    return (
        f"{who}: {district}中小企业局\n意见: {opinion}\n审查说明: 审查了材料。\n日期: {year}-02-20\n上报日期: {year}-02-25\n"
        "经办人: 冉秋明\n负责人: 何建勋\n盖章: 是\n"
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
