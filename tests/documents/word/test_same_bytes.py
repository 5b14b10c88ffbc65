"""The same values give the same bytes, and nothing of a clock, of a person or of the template's editing."""

import io
import subprocess
import sys
import time
import zipfile

import pytest
from docx import Document

from smepp.documents.word.engine import render_docx
from smepp.documents.word.package import EPOCH, NoPackageError, read_parts, write_parts
from tests.documents.word.papers import opened, part, saved, template, with_parts

ONE = template("{{ 名称 }}", table=(("{%tr for 行 in 各行 %}",), ("{{ 行 }}",), ("{%tr endfor %}",)))
VALUES = {"名称": "渝都", "各行": ["甲", "乙"]}
AGAIN = """\
import hashlib, pathlib, sys
from smepp.documents.word.engine import render_docx
print(hashlib.sha256(render_docx(pathlib.Path(sys.argv[1]), {"名称": "渝都", "各行": ["甲", "乙"]})).hexdigest())
"""


def entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.infolist()


def test_twice_the_same_bytes(monkeypatch):
    first = render_docx(ONE, VALUES)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert render_docx(ONE, VALUES) == first


def test_another_process_makes_the_same_bytes(tmp_path):
    path = tmp_path / "one.docx"
    path.write_bytes(ONE)
    runs = [subprocess.run([sys.executable, "-c", AGAIN, str(path)], check=True, capture_output=True).stdout for _ in range(2)]
    assert runs[0] == runs[1]


def test_dates_order_and_marks_of_the_package_are_fixed():
    found = entries(render_docx(ONE, VALUES))
    assert len(found) > 5
    assert {each.date_time for each in found} == {EPOCH}
    assert {each.create_system for each in found} == {3}
    names = [each.filename for each in found]
    assert names == ["[Content_Types].xml", *sorted(names[1:])]


def test_the_properties_name_the_tool_and_the_title_and_no_time_of_today():
    made = opened(render_docx(ONE, VALUES, title="核对报告 <A&B>")).core_properties
    assert (made.author, made.last_modified_by, made.title) == ("smepp", "smepp", "核对报告 <A&B>")
    assert made.created == made.modified
    assert made.created.year == 2000


def test_what_the_templates_editor_left_behind_is_gone():
    data = with_parts(ONE, {"docProps/custom.xml": b"<a/>", "word/stylesWithEffects.xml": b"<a/>"})
    made = render_docx(data, VALUES)
    assert not {each.filename for each in entries(made)} & {
        "docProps/app.xml",
        "docProps/thumbnail.jpeg",
        "docProps/custom.xml",
        "word/stylesWithEffects.xml",
    }
    for name in ("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"):
        told = part(made, name)
        assert not [each for each in ("app.xml", "thumbnail", "stylesWithEffects", "custom.xml") if each in told], name
        assert name != "_rels/.rels" or told.count("docProps/core.xml") == 1


def test_headers_and_footers_are_filled_too():
    made = Document()
    made.sections[0].footer.paragraphs[0].text = "{{ 名称 }}的报告"
    found = opened(render_docx(saved(made), VALUES)).sections[0].footer.paragraphs[0].text
    assert found == "渝都的报告"


def test_without_packing_the_bytes_hang_on_no_library():
    data = write_parts({"[Content_Types].xml": b"<a/>", "b": b"x" * 1000}, packed=False)
    assert {each.compress_type for each in entries(data)} == {zipfile.ZIP_STORED}
    assert read_parts(data) == {"[Content_Types].xml": b"<a/>", "b": b"x" * 1000}


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0" * 200, write_parts({"a.txt": b""})])
def test_what_is_no_package_is_refused(data):
    with pytest.raises(NoPackageError):
        read_parts(data)
