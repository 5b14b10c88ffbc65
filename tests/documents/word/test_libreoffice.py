"""The Word report as LibreOffice lays it out."""

import re
import shutil
import subprocess
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.documents.word.reports import document_of, report_of

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
A4 = (595, 842)
TITLES = ("基本情况", "主要数据", "材料目录", "材料问题", "待答问题", "条文", "推荐意见", "核实", "采用口径", "签字")
EXAMPLES = ("nanan-huishang", "hechuan-peixun")
PAGES = {"nanan-huishang": range(8, 25), "hechuan-peixun": range(14, 36)}

pytestmark = [
    pytest.mark.libreoffice,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed"),
]


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages of the examples' reports, as PDF has them."""
    folder = tmp_path_factory.mktemp("libreoffice")
    paths = [folder / f"{each}.docx" for each in EXAMPLES]
    for path in paths:
        path.write_bytes(document_of(path.stem))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {path.stem: PdfReader(BytesIO(path.with_suffix(".pdf").read_bytes())).pages for path in paths}


def words(page):
    return "".join(page.extract_text().split())


@pytest.mark.parametrize("name", EXAMPLES)
def test_all_parts_are_printed_on_paper_of_the_right_size(name, pages):
    given, said = report_of(name), "".join(map(words, pages[name]))
    assert len(pages[name]) in PAGES[name]
    assert {(round(float(each.mediabox.width)), round(float(each.mediabox.height))) for each in pages[name]} == {A4}
    for title in ("核对报告", *TITLES[:6], TITLES[-1]):
        assert given["词"][title] in said
    assert "".join(given["运营单位"].split()) in said


@pytest.mark.parametrize("name", EXAMPLES)
def test_parts_are_counted_without_a_gap_and_pages_too(name, pages):
    said = "".join(map(words, pages[name]))
    titles = [title for each in TITLES if f"、{(title := report_of(name)['词'][each])}" in said]
    counted = re.findall(rf"([一二三四五六七八九十]+)、(?:{'|'.join(titles)})", said)
    assert len(counted) >= 8
    assert counted == list("一二三四五六七八九十")[: len(counted)]
    assert f"—2/{len(pages[name])}—" in words(pages[name][1])


def test_the_heading_of_a_long_table_is_on_each_of_its_pages(pages):
    given = report_of("nanan-huishang")
    heading = "".join(given["词"][each] for each in ("要点", "原文", "结论"))
    numbers = [number for number, page in enumerate(pages["nanan-huishang"]) if heading in words(page)]
    assert len(numbers) >= 4
    assert numbers == list(range(numbers[0], numbers[-1] + 1))
