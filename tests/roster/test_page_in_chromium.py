"""The list's page in Chromium: on screens of any width, and on paper."""

import pytest

from smepp.jobs.roster import page, roster
from tests.documents.pages.browsing import NARROW, WIDE, resize
from tests.documents.pages.conftest import chromium
from tests.roster.making import PROGRAMME, life, lived

pytestmark = pytest.mark.chromium

__all__ = ["chromium"]
OVERFLOW = "return document.documentElement.scrollWidth - window.innerWidth"
LONG = "石柱土家族自治县中小企业特色农产品加工电子商务信息化公共服务平台"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("roster")
    names = [each.names[0].name for each in PROGRAMME.districts]
    lives = [life(district=each, platform=f"{LONG}{number}", operator="W" * 60) for number, each in enumerate(names * 2)]
    path = folder / "roster.html"
    path.write_text(page(roster(lived(folder, "2016-12-31"), lives), None), encoding="utf-8", newline="\n")
    return path.as_uri()


@pytest.mark.parametrize("size", [WIDE, NARROW, (320, 640)])
def test_nothing_stands_out_on_a_screen(chromium, address, size):
    resize(chromium, size, mobile=size is not WIDE)
    chromium.get(address)
    assert chromium.execute_script(OVERFLOW) <= 0
    assert len(chromium.find_elements("css selector", "tbody tr")) > 80
    assert [each for each in chromium.get_log("browser") if each["level"] == "SEVERE"] == []


def test_every_sheet_of_paper_has_the_heads_of_the_columns(chromium, address):
    import base64
    import io
    from unicodedata import normalize

    import pypdf

    resize(chromium, WIDE)
    chromium.get(address)
    data = chromium.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"]
    sheets = [normalize("NFKC", each.extract_text()) for each in pypdf.PdfReader(io.BytesIO(base64.b64decode(data))).pages]
    assert len(sheets) > 2
    assert all("平台名称" in each and "认定文号" in each for each in sheets)
