"""Files in the folder of templates that no document is made with."""

import pytest

from tests.templating.office import about, check


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("notices/publicty/notice.docx", "templates/notices/publicity/notice.docx"),
        ("notice/publicity/notice.html.j2", "templates/notices/publicity/notice.html.j2"),
        ("reports/report.docx", "templates/report/report.docx"),
        ("report.docx", "templates/report/report.docx"),
    ],
)
def test_a_mistyped_folder(office, name, right):
    office.put(name)
    done = check()
    assert done.code == 1
    [found] = about(done, f"templates/{name}")
    assert found == f"错误 没有顶替任何内置模板，不会用到。是不是应当放在{right}？"


@pytest.mark.parametrize("ending", ["doc", "docm", "wps", "odt"])
def test_another_format(office, ending):
    office.put(f"notices/publicity/notice.{ending}")
    done = check()
    assert done.code == 1
    assert "另存为 notice.docx" in about(done, f"templates/notices/publicity/notice.{ending}")[0]


def test_what_was_never_meant_as_a_template_is_only_told(office):
    office.put("读我.txt")
    done = check()
    assert done.code == 0
    assert about(done, "templates/读我.txt")[0].startswith("提示")


@pytest.mark.parametrize("name", ["notices/publicity/~$notice.docx", ".DS_Store", "Thumbs.db"])
def test_what_programs_leave_behind_is_not_told(office, name):
    office.put(name)
    assert name not in check().out


def test_one_document_alone_is_not_told_of_others(office):
    office.put("notices/publicty/notice.docx")
    assert check("publicity").code == 0
