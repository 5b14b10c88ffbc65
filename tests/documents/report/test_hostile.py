"""What strangers write into their papers stays text, and what must not be seen is not."""

import json

import pytest

from smepp.documents.printable import paragraphs, printable
from smepp.jobs.check import check
from smepp.jobs.report import context, html_report
from tests.documents.report.reports import ELIGIBLE, ON, changed, copied, leaves

NAME = "平台名称: 武陵山货网上直通车"
ID = "500105197905231231"


def spoilt(tmp_path, text):
    """A copy of an example whose platform has another name, in a plain or a double-quoted YAML text."""
    folder = copied(ELIGIBLE, tmp_path)
    old = next(line for line in (folder / "dossier.yaml").read_text(encoding="utf-8").splitlines() if line.startswith("平台名称"))
    for file in ("dossier.yaml", "01-application.yaml"):
        changed(folder, file, old, f"平台名称: {json.dumps(text)}")
    changed(folder, "01-application.yaml", "服务特色: |-\n", f"服务特色: |-\n  {text.strip()}\n")
    return check(folder, ON)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("{{ 7*7 }}{% raw %}", "{{ 7*7 }}{% raw %}"),
        ("A&B <科技> 'x' \"y\"", "A&amp;B &lt;科技&gt; &#39;x&#39; &#34;y&#34;"),
        ("--><img src=x onerror=alert(1)>", "--&gt;&lt;img src=x onerror=alert(1)&gt;"),
        ("</style></title><b>", "&lt;/style&gt;&lt;/title&gt;&lt;b&gt;"),
        ("<!--smepp:hints-->", "&lt;!--smepp:hints--&gt;"),
    ],
)
def test_text_of_a_dossier_is_shown_as_it_stands(tmp_path, text, shown):
    done = spoilt(tmp_path, text)
    page = html_report(done, ON, done.panel)
    assert page.count(shown) >= 2
    assert page.count("<!--smepp:hints-->") == 1
    assert "<img" not in page
    assert "49" not in printable(context(done, ON, ()))["平台名称"]


def test_nothing_unseen_reaches_the_page(tmp_path):
    folder = copied(ELIGIBLE, tmp_path)
    changed(folder, "dossier.yaml", "平台名称: ", '平台名称: "甲\\e[31m\\u202E乙" # ')
    done = check(folder, ON)
    found = [value for _, value in leaves(context(done, ON, ())) if isinstance(value, str)]
    assert not [each for each in found if any(sign < " " or "\x7f" <= sign <= "\x9f" or sign == "\u202e" for sign in each)]


def test_a_resident_number_is_masked_wherever_it_stands(tmp_path):
    folder = copied(ELIGIBLE, tmp_path)
    (folder / "attachments" / "01-application.pdf").rename(folder / "attachments" / f"{ID}.pdf")
    changed(folder, "01-application.yaml", "attachments/01-application.pdf", f"attachments/{ID}.pdf")
    changed(folder, "01-application.yaml", "服务特色: |-\n", f"服务特色: |-\n  负责人身份证{ID}。\n")
    done = check(folder, ON)
    page = html_report(done, ON, done.panel)
    assert ID not in page
    assert "5001************31" in page
    scans = {each["文件名"]: each["完好"] for each in context(done, ON, ())["材料目录"][0]["附件"]}
    assert scans["attachments/5001************31.pdf"] is True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("两\n行\t字", "两 行 字"),
        ("\x1b[31m红", r"\x1b[31m红"),
        ("\ud800", r"\ud800"),
        ("左\u202e右", r"左\u202e右"),
        ("全角　空格", "全角　空格"),
        ("生僻字𠮷\U00030ede\ue000", "生僻字𠮷\U00030ede\ue000"),
        ("\x00\ufffe\u200b", r"\x00\ufffe\u200b"),
    ],
)
def test_text_is_made_printable(text, shown):
    assert printable({"键": [text, True, None]}) == {"键": [shown, True, None]}


def test_paragraphs_are_the_lines_that_say_something():
    assert paragraphs("一\n\n  二 \r\n三\n") == ["一", "二", "三"]
