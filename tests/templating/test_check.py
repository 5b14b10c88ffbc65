"""Templates that an office has spoiled: which place is named, and what is said of it."""

import pytest

from tests.templating.office import about, check

WORD, PAGE = "docx", "html"


def test_nothing_of_its_own(office):
    done = check()
    assert done.code == 0
    assert "没有自己的模板" in done.out


def test_the_built_in_templates_pass_on_every_round(office):
    done = check("--all")
    assert done.code == 0, done.out
    assert "notices/correction-of-notice/notice.docx" in done.out
    assert "没有发现问题。" in done.out


@pytest.mark.parametrize(
    ("form", "place"),
    [(WORD, "“{{ 公示工作曰 }}个工作日"), (PAGE, "第12行")],
)
def test_an_unknown_variable_with_its_place_and_the_right_name(office, form, place):
    file = office.edit("publicity", "公示工作日", "公示工作曰", form)
    done = check("publicity")
    assert done.code == 1
    [found] = about(done, file)
    assert found.startswith(f"错误 {place}")
    assert found.endswith("没有“公示工作曰”这个变量，是不是“公示工作日”？")


@pytest.mark.parametrize("form", [WORD, PAGE])
def test_an_unknown_column_of_a_list(office, form):
    file = office.edit("publicity", "行.运营单位", "行.运营单", form)
    assert "没有“行.运营单”这个变量，是不是“行.运营单位”？" in about(check(), file)[0]


def test_where_nothing_is_like_it_the_names_are_listed(office):
    file = office.edit("publicity", "行.区县", "行.地", PAGE)
    assert "这里有的是：序号、平台名称、运营单位、区县。" in about(check(), file)[0]


def test_a_variable_of_another_kind_is_unknown(office):
    file = office.edit("recognition", "{{ 年度 }}", "{{ 种子 }}", PAGE)
    assert "没有“种子”" in about(check(), file)[0]


def test_a_step_that_the_programme_does_not_know(office):
    file = office.edit("publicity", "{{ 年度 }}", "{{ 条文.年度终结 }}", PAGE)
    assert "取用的内容没有" in about(check(), file)[0]


def test_all_unknown_names_are_told_at_once_even_where_nothing_is_printed(office):
    file = office.edit("publicity", "{{ 会议 }}", "{{ 会义 }}", PAGE)
    office.edit("publicity", "{{ 前次文号 }}", "{{ 前此文号 }}", PAGE)
    assert len(about(check(), file)) == 2


@pytest.mark.parametrize("form", [WORD, PAGE])
def test_full_width_braces(office, form):
    file = office.edit("publicity", "{{ 公示工作日 }}", "｛｛ 公示工作日 ｝｝", form)
    done = check()
    assert done.code == 1
    assert "用了全角" in about(done, file)[0]


@pytest.mark.parametrize("form", [WORD, PAGE])
@pytest.mark.parametrize(
    "tag", ["{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ 名单.append(1) }}", "{{ '{0.__class__}'.format(机关) }}"]
)
def test_python_cannot_be_reached(office, form, tag):
    file = office.edit("publicity", "{{ 公示工作日 }}", tag.replace("'", "&apos;") if form == WORD else tag, form)
    done = check()
    assert done.code == 1
    assert "模板不许做的事" in about(done, file)[0]


@pytest.mark.parametrize("form", [WORD, PAGE])
def test_a_file_cannot_be_read(office, form):
    office.put("secret.txt", "x")
    file = office.edit("publicity", "{{ 公示工作日 }}", "{% include '../office.yaml' %}", form)
    done = check()
    assert done.code == 1
    assert about(done, file)[0].startswith("错误")


@pytest.mark.parametrize("form", [WORD, PAGE])
def test_a_tag_that_is_no_pair(office, form):
    file = office.edit("publicity", "{{ 公示工作日 }}", "{{ 公示工作日 }}{% if 草稿 %}", form)
    assert "没有配成对" in about(check(), file)[0] or "放得不对" in about(check(), file)[0]


@pytest.mark.parametrize("form", [WORD, PAGE])
def test_what_fails_only_where_something_is_empty(office, form):
    file = office.edit("publicity", "{{ 公示工作日 }}", "{{ 公示起 + '起' }}", form)
    done = check()
    assert done.code == 1
    assert "填不出来" in about(done, file)[0]


def test_what_is_no_word_document(office):
    office.put("notices/publicity/notice.docx", "不是")
    done = check()
    assert done.code == 1
    assert "不是 Word 文档" in about(done, "templates/notices/publicity/notice.docx")[0]


def test_a_page_saved_in_the_encoding_of_old_editors(office):
    office.copy("publicity", "--form", "html")
    path = office.path("notices/publicity/notice.html.j2")
    path.write_bytes(path.read_text(encoding="utf-8").encode("gb18030"))
    done = check()
    assert done.code == 1
    assert "另存为 UTF-8" in about(done, "templates/notices/publicity/notice.html.j2")[0]


def test_a_shared_part_is_tried_with_all_that_take_it_in(office):
    built_in = "notices/shared/parts.html.j2"
    from smepp.load.resources import templates_folder

    office.put(built_in, (templates_folder() / built_in).read_text(encoding="utf-8").replace("{{ 附注 }}", "{{ 附住 }}"))
    done = check()
    assert done.code == 1
    assert "notices/roster/notice.html.j2" in done.out
    [found] = about(done, f"templates/{built_in}")
    assert "附住" in found


def test_a_page_that_escapes_nothing_is_told(office):
    file = office.edit("publicity", "{{ 机关 }}", "{{ 机关|safe }}", PAGE)
    done = check()
    assert done.code == 0
    assert "不再转义" in about(done, file)[0]


def test_a_new_part_of_its_own_is_no_stray(office):
    office.edit("publicity", "{{ 公示工作日 }}", "{% include 'notices/publicity/days.html.j2' %}", PAGE)
    office.put("notices/publicity/days.html.j2", "{{ 公示工作日 }}")
    assert check().code == 0
    office.put("notices/publicity/days.html.j2", "{{ 公示工作曰 }}")
    assert check().code == 1


@pytest.mark.parametrize(("name", "form"), [("report/report.docx", WORD), ("report/report.html.j2", PAGE)])
def test_the_report_is_read_too(office, name, form):
    office.copy("report", "--form", form)
    if form == PAGE:
        text = office.path(name).read_text(encoding="utf-8")
        office.put(name, text.replace("{{ 平台名称 }}", "{{ 平台名 }}", 1))
        done = check("report")
        assert done.code == 1
        assert "是不是“平台名称”？" in about(done, f"templates/{name}")[0]
    else:
        assert check("report").code == 0


def test_in_english(office):
    file = office.edit("publicity", "公示工作日", "公示工作曰", PAGE)
    [found] = about(check("--lang", "en"), file)
    assert found == 'error Line 12 There is no variable "公示工作曰". Did you mean "公示工作日"?'


def test_lines_fit_the_screen(office):
    for form in (WORD, PAGE):
        office.edit("publicity", "{{ 公示工作日 }}", "{{ 公示工作曰 }}｛｛", form)
    from rich.cells import cell_len

    assert max(map(cell_len, check().out.splitlines())) <= 80
