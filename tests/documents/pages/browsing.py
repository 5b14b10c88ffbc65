"""What the tests of the page in Chromium do with it."""

import base64
import io
import re
from typing import Any
from unicodedata import normalize

WIDE, NARROW = (1280, 900), (390, 844)
HEADS = [
    "序号",
    "申报单位",
    "类型",
    "区县",
    "区域",
    "类别",
    "核对结果",
    "不符合的要点",
    "待认定",
    "缺事实",
    "错误",
    "提示",
    "最紧的余量",
    "跨案卷",
]


def resize(driver: Any, size: tuple[int, int], *, mobile: bool = False) -> None:
    values = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": mobile}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", values)


def head(driver: Any, column: int) -> Any:
    return driver.find_elements("css selector", "#register thead th button")[column]


def printed(driver: Any) -> list[str]:
    import pypdf

    data = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"]
    found = pypdf.PdfReader(io.BytesIO(base64.b64decode(data)))
    assert all(each.mediabox.width > each.mediabox.height for each in found.pages)
    return [normalize("NFKC", each.extract_text()) for each in found.pages]


def rows_in(text: str) -> set[int]:
    """The numbers that the names end with; the other letters of a name may be written with look-alikes of theirs."""
    return {int(number) for number in re.findall(r"(?:平台|platform-)\s*(\d+)", text)}


def choose(page: Any, name: str, starts: str) -> None:
    from selenium.webdriver.support.select import Select

    select = Select(page.find_element("css selector", f"select[data-name={name}]"))
    select.select_by_visible_text(next(each.text for each in select.options if each.text.startswith(starts)))
