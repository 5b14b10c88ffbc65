"""Documents of every layout, printed once: by LibreOffice from Word, by a browser from HTML."""

import subprocess

import pytest

from smepp.jobs.notices import converters
from smepp.jobs.notices.pdf import to_pdf
from tests.documents.notices import made
from tests.documents.notices.paper import sheets

COUNTS = {"headed": 12, "letter": 4, "plain": 300, "certificate": 1}
DRAFTS = ("letter", "certificate")
LONG = [{"平台名称": "重庆市中小企业信息化公共服务平台认定管理办法" * 60}]
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>{}</fontconfig>
"""
INSTEAD = """<match target="pattern"><test name="family"><string>{}</string></test>
<edit name="family" mode="assign" binding="strong"><string>{}</string></edit></match>"""
STAND_INS = {
    "仿宋_GB2312": "Noto Serif CJK SC",
    "楷体_GB2312": "Noto Serif CJK SC",
    "宋体": "Noto Serif CJK SC",
    "方正小标宋简体": "Noto Serif CJK SC",
    "黑体": "Noto Sans CJK SC",
}


@pytest.fixture(scope="session")
def fonts(tmp_path_factory):
    """Fonts that stand in for those of an office, so that a page looks the same on every computer that has them."""
    path = tmp_path_factory.mktemp("fonts") / "fonts.conf"
    rules = "".join(INSTEAD.format(*each) for each in STAND_INS.items())
    path.write_text(FONTS.format(rules), encoding="utf-8", newline="\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FONTCONFIG_FILE", str(path))
        yield


def changes(kind):
    return {"草稿": kind in DRAFTS}


@pytest.fixture(scope="session")
def printed(fonts, tmp_path_factory):
    """The pages of every layout from Word."""
    folder = tmp_path_factory.mktemp("word")
    for kind in made.KINDS:
        (folder / f"{kind}.docx").write_bytes(made.docx(kind, COUNTS[kind], **changes(kind)))
    (folder / "text.docx").write_bytes(made.docx("text", 1, 名单=LONG, 附件名=[]))
    (folder / "unsealed.docx").write_bytes(made.docx("letter", 1, 加盖印章=False, 联系电话=None))
    office = converters.libreoffice()
    assert office
    command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", folder, *folder.glob("*.docx")], check=True, capture_output=True, timeout=240)
    return {each.stem: sheets(each) for each in folder.glob("*.pdf")}


@pytest.fixture(scope="session")
def printed_pages(fonts, tmp_path_factory):
    """The pages of every layout from HTML."""
    folder = tmp_path_factory.mktemp("html")
    found = {}
    for kind in made.KINDS:
        path = folder / f"{kind}.html"
        path.write_text(made.html(kind, COUNTS[kind], **changes(kind)), encoding="utf-8", newline="\n")
        found[kind] = sheets(to_pdf(path))
    path = folder / "text.html"
    path.write_text(made.html("text", 1, 名单=LONG, 附件名=[]), encoding="utf-8", newline="\n")
    found["text"] = sheets(to_pdf(path))
    return found
