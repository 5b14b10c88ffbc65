"""The page of a platform's life in Chromium: on screens of any width, and on paper."""

import pytest

from smepp.documents.html import render_html
from smepp.documents.timeline.context import timeline_context
from smepp.jobs.report import template_folders
from smepp.jobs.timeline import PAGE
from smepp.lifecycle.timeline import timeline
from smepp.model.life import Names
from tests.documents.pages.browsing import NARROW, WIDE, resize
from tests.documents.pages.conftest import chromium
from tests.status.making import APPLYING, TABLE, happened, seen

pytestmark = pytest.mark.chromium

__all__ = ["chromium"]
OVERFLOW = "return document.documentElement.scrollWidth - window.innerWidth"
CUT = """return [...document.querySelectorAll('svg text, svg rect, svg circle')].filter(each => {
  const box = each.getBoundingClientRect(), whole = each.ownerSVGElement.getBoundingClientRect();
  return box.width && (box.left < whole.left - 1 || box.right > whole.right + 1 || box.top < whole.top - 1 || box.bottom > whole.bottom + 1);
}).map(each => each.textContent || each.className.baseVal)"""
UNDER = """const marks = [...document.querySelectorAll('svg .spot')].map(each => each.getBoundingClientRect());
return marks.filter((one, at) => marks.some((other, to) => to > at && one.left < other.right - 1 && other.left < one.right - 1
  && one.top < other.bottom - 1 && other.top < one.bottom - 1)).length"""
LONG = "石柱土家族自治县中小企业特色农产品加工电子商务信息化公共服务平台"
NAMES = (
    Names(since="", platform="云联智慧物流公共服务平台", operator="重庆云联物流信息有限公司", district="江北区"),
    Names(since="2015-05-20", platform=LONG, operator="W" * 60, district="石柱土家族自治县"),
)
YEARS = [
    happened("年度总结", f"{year}-12-20", file=f"jia/annual/{year}.yaml", summary=year, named=year) for year in range(2013, 2019)
]
SIZES = [WIDE, NARROW, (320, 640)]


@pytest.fixture(scope="module", params=["zh", "en"])
def address(request, tmp_path_factory):
    outlook = seen("2019-06-01", *APPLYING, *YEARS, names=NAMES)
    text = render_html(PAGE, timeline_context(timeline(outlook, TABLE), request.param), template_folders(None))
    path = tmp_path_factory.mktemp("timeline") / f"{request.param}.html"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path.as_uri()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_stands_out_on_a_screen(chromium, address, size):
    resize(chromium, size, mobile=size is not WIDE)
    chromium.get(address)
    assert chromium.execute_script(OVERFLOW) <= 0
    assert len(chromium.find_elements("css selector", "table.past tbody tr")) > len(APPLYING) + len(YEARS)
    assert [each for each in chromium.get_log("browser") if each["level"] == "SEVERE"] == []


@pytest.mark.parametrize("size", SIZES)
def test_the_picture_is_whole_and_its_marks_keep_apart(chromium, address, size):
    resize(chromium, size, mobile=size is not WIDE)
    chromium.get(address)
    assert len(chromium.find_elements("css selector", "svg .spot")) > len(APPLYING) + len(YEARS)
    assert chromium.execute_script(CUT) == []
    assert chromium.execute_script(UNDER) == 0


def test_everything_is_on_paper(chromium, address):
    import base64
    import io
    from unicodedata import normalize

    import pypdf

    resize(chromium, WIDE)
    chromium.get(address)
    data = chromium.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"]
    sheets = [normalize("NFKC", each.extract_text()) for each in pypdf.PdfReader(io.BytesIO(base64.b64decode(data))).pages]
    days = [each.date for each in (*APPLYING, *YEARS)]
    assert [each for each in days if each not in "".join(sheets)] == []
