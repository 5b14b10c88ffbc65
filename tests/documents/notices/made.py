"""Documents of made-up kinds, one for each layout, and the same as PDF."""

import tempfile
from functools import cache
from pathlib import Path

import pytest

from smepp.documents.html import render_html
from smepp.documents.notices.word import notice_docx
from smepp.jobs.notices import converters
from tests.documents.notices.contexts import context
from tools.notices.page import page
from tools.notices.reading import read
from tools.notices.word import word

SOURCES = Path(__file__).parent / "sources"
TEMPLATES = Path(__file__).parents[3] / "templates"
FORMS = {"文件": "headed", "信函": "letter", "公告": "plain", "证书": "certificate"}
KINDS = tuple(FORMS.values())

needs_office = pytest.mark.skipif(converters.libreoffice() is None, reason="LibreOffice (soffice) is not installed")
needs_browser = pytest.mark.skipif(converters.browser() is None, reason="no Chromium, Chrome or Edge is installed")


@cache
def source(kind):
    return read((SOURCES / f"{kind}.txt").read_text(encoding="utf-8"))


@cache
def template(kind):
    """The Word template of a made-up kind, as a file."""
    path = Path(tempfile.mkdtemp(prefix="smepp-notices-")) / "notice.docx"
    path.write_bytes(word(source(kind), kind))
    return path


def values(kind, count=3, **changes):
    """The variables of a made-up kind."""
    return context(count, **{**OWN.get(kind, {}), **changes})


def docx(kind, count=3, **changes):
    return notice_docx(values(kind, count, **changes), template(kind))


def html(kind, count=3, *, frame="page", **changes):
    """The page, or the fragment, of a made-up kind."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "kind.html.j2").write_text(page(source(kind)), encoding="utf-8", newline="\n")
        given = {**values(kind, count, **changes), "正文模板": "kind.html.j2"}
        return render_html(f"notices/shared/{frame}.html.j2", given, [Path(folder), TEMPLATES])


HONOUR = "重庆市中小企业信息化公共服务平台"
OWN = {
    "headed": {
        "标题": f"重庆市中小企业局关于认定2013年{HONOUR}的通知",
        "标题行": ["重庆市中小企业局关于认定2013年", f"{HONOUR}的通知"],
        "主送": "各区县（自治县）中小企业主管部门，各有关单位",
        "附件名": [f"2013年{HONOUR}名单", "各平台的运营单位、区县和其他要由主管部门了解的情况的汇总表", "其他名单"],
        "抄送": "重庆市财政局，重庆市科学技术委员会，重庆市经济和信息化委员会，各区县（自治县）人民政府",
    },
    "letter": {
        "机关标志": "重庆市中小企业局",
        "标题": "申报材料补正通知书",
        "标题行": ["申报材料补正通知书"],
        "主送": "重庆云联物流信息技术有限公司",
        "附件名": ["补正内容汇总表"],
        "抄送": "渝中区中小企业局",
    },
    "certificate": {"标题": HONOUR, "标题行": [HONOUR], "附件名": []},
}
