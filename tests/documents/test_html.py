"""The environment of the HTML pages."""

import pytest

from smepp.documents.html import TemplateFault, render_html


@pytest.fixture
def folders(tmp_path):
    own, built_in = tmp_path / "own", tmp_path / "built-in"
    for each in (own, built_in):
        (each / "report").mkdir(parents=True)
    return [own, built_in]


def write(folder, text, name="report/page.html.j2", encoding="utf-8"):
    (folder / name).write_text(text, encoding=encoding, newline="\n")


def test_text_is_escaped_and_never_a_template(folders):
    write(folders[1], "<p>{{ 名称 }}</p>\n")
    found = render_html("report/page.html.j2", {"名称": "<script>{{ 7*7 }}</script>A&B"}, folders)
    assert found == "<p>&lt;script&gt;{{ 7*7 }}&lt;/script&gt;A&amp;B</p>\n"


def test_the_first_folder_that_has_the_template_wins(folders):
    write(folders[1], "built in")
    write(folders[1], "built in", name="report/other.html.j2")
    write(folders[0], "own")
    assert render_html("report/page.html.j2", {}, folders) == "own"
    assert render_html("report/other.html.j2", {}, folders) == "built in"


def test_none_prints_nothing_and_a_mark_before_utf8_is_no_text(folders):
    write(folders[1], "[{{ 空 }}]", encoding="utf-8-sig")
    assert render_html("report/page.html.j2", {"空": None}, folders) == "[]"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("一\n{{ 没有的 }}", 2),
        ("{% if %}", 1),
        ("\n\n{{ 名称.__class__.__mro__ }}", 3),
        ("{{ 列表.append(1) }}", 1),
        ("{{ 1 // 0 }}", 1),
    ],
    ids=["a name that is not there", "syntax", "the inside of Python", "changing the data", "arithmetic"],
)
def test_a_wrong_template_is_told_with_its_line(folders, text, line):
    write(folders[0], text)
    with pytest.raises(TemplateFault) as fault:
        render_html("report/page.html.j2", {"名称": "甲", "列表": []}, folders)
    assert (fault.value.template, fault.value.line) == ("report/page.html.j2", line)
    assert fault.value.reason


def test_a_fault_in_an_included_template_names_that_one(folders):
    write(folders[1], "{% include 'report/part.html.j2' %}")
    write(folders[0], "\n{{ 没有的 }}", name="report/part.html.j2")
    with pytest.raises(TemplateFault) as fault:
        render_html("report/page.html.j2", {}, folders)
    assert (fault.value.template, fault.value.line) == ("report/part.html.j2", 2)


def test_no_template_is_read_from_outside_the_folders(folders, tmp_path):
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    with pytest.raises(TemplateFault):
        render_html("../secret.txt", {}, folders)
    with pytest.raises(TemplateFault):
        render_html("report/none.html.j2", {}, folders)
