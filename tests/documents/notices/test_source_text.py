"""Source texts: what their lines mean, what is refused, and templates that are as new as they."""

import pytest

from tests.documents.notices.made import FORMS, KINDS, source
from tests.notices.kinds import KINDS as KINDS_OF_LAW
from tools.notices import kinds
from tools.notices.blocks import Annex, Look, NewPage, Signature, Table, Tag, Text
from tools.notices.page import page
from tools.notices.reading import SourceError, read


def body(*lines, form="公告"):
    return read("\n".join((f"版式: {form}", "----", *lines))).body


def annexes(*lines):
    return read("\n".join(("版式: 公告", "----", *lines))).annexes


@pytest.mark.parametrize(
    "line, level, heading",
    [
        ("正文。", 0, ""),
        ("一、标题", 1, "一、标题"),
        ("十二、标题。正文。", 1, "十二、标题。"),
        ("二、一句完整的话。", 1, ""),
        ("（一）标题", 2, "（一）标题"),
        ("1.标题", 3, ""),
        ("（1）标题", 4, ""),
        ("1.5个百分点", 0, ""),
    ],
)
def test_levels(line, level, heading):
    (found,) = body(line)
    assert isinstance(found, Text)
    assert (found.level, found.heading, found.heading + found.rest) == (level, heading, line)


def test_commands():
    found = body("@左 甲", "@居中 乙", "@注 丙", "@空", "@题 {{ 标题 }}", "@新页", "@署名", "{% if 名单 %}", "{% endif %}")
    assert [each.look for each in found[:5] if isinstance(each, Text)] == [
        Look.LEFT,
        Look.CENTRED,
        Look.NOTE,
        Look.BLANK,
        Look.TITLE,
    ]
    assert found[5:] == (NewPage(), Signature(), Tag(words="if 名单"), Tag(words="endif"))


def test_annexes_are_counted_or_have_numbers_of_their_own():
    found = annexes("正文", "@附件 甲", "@横向[附件名|length] {{ 乙 }}", "@附件 丙")
    assert found == (
        Annex(title="甲", number="1"),
        Annex(title="{{ 乙 }}", number="附件名|length", wide=True),
        Annex(title="丙", number="3"),
    )


def test_a_tag_before_an_annex_belongs_to_it():
    given = "版式: 公告\n----\n正文\n{% if 名单 %}\n@附件 甲\n{% endif %}"
    assert read(given).annexes[0] == Tag(words="if 名单")
    assert [each.text for each in read(given).body if isinstance(each, Text)] == ["正文"]


def test_a_table():
    (found,) = body("@表 组.名单", "| 序号:16 | 名称=平台名称:140")
    assert isinstance(found, Table)
    assert [(each.head, each.name, each.width) for each in found.columns] == [("序号", "序号", 16), ("名称", "平台名称", 140)]
    assert [found.centred(each) for each in found.columns] == [True, False]


@pytest.mark.parametrize(
    "lines, told",
    [
        (("@表 名单", "| 序号:10 | 名称:50"), "156 mm"),
        (("@表 名单", "正文"), "without columns"),
        (("@表 名单", "| 序号"), "栏名"),
        (("@纵向 甲",), "no such command"),
        (("@空 甲",), "no such command"),
        (("{% if 名单 %}", "正文"), "not closed"),
        (("{% if 名单 %}", "正文", "@附件 甲", "{% endif %}"), "reaches from the text"),
        (("正文", "{% if 名单 %}", "@横向 甲", "{% endif %}"), "on a condition"),
    ],
)
def test_what_is_wrong_is_refused(lines, told):
    with pytest.raises(SourceError, match=told):
        body(*lines)


@pytest.mark.parametrize("text", ["正文", "\n----\n正文", "版式: 海报\n----\n正文"])
def test_a_text_without_a_head_is_refused(text):
    with pytest.raises(SourceError):
        read(text)


def kept(*lines):
    return [each.text for each in body(*lines) if isinstance(each, Text) and each.last]


def test_the_last_paragraphs_keep_to_the_signature_but_no_list_does():
    assert kept("甲", "乙") == ["乙"]
    assert kept("甲", "乙", "{% if 电话 %}", "丙", "{% endif %}") == ["乙", "丙"]
    assert kept("甲", "{% if 电话 %}", "乙", "{% endif %}", "{% if 地址 %}", "丙", "{% endif %}") == ["乙", "丙"]
    assert kept("甲", "{% for 行 in 名单 %}", "乙", "{% endfor %}") == []


def test_tags_around_annexes_stay_around_their_sections():
    lines = (
        "版式: 公告",
        "----",
        "正文",
        "{% if 名单 %}",
        "@附件 甲",
        "{% if 个数 %}",
        "@左 子",
        "{% endif %}",
        "{% endif %}",
        "@附件 乙",
    )
    made = page(read("\n".join(lines))).splitlines()
    marks = [each for each in made if each.startswith(("{% if", "{% endif", "<section", "</section"))]
    section = '<section class="fj">'
    assert marks == ["{% if 名单 %}", section, "{% if 个数 %}", "{% endif %}", "</section>", "{% endif %}", section, "</section>"]


def test_the_made_up_kinds_have_every_layout():
    assert [source(each).form for each in KINDS] == list(FORMS)


def test_the_templates_are_as_new_as_their_texts():
    made = kinds.templates()
    assert len(made) > 20
    assert [path.name for path, data in made.items() if path.read_bytes() != data] == [], "run: python -m tools.notices"
    there = {each for each in kinds.TEMPLATES.rglob("notice.*") if each.is_file()}
    assert there == set(made)


def test_every_kind_of_the_measures_has_a_text_of_its_layout():
    forms = {name: each.form for name, each in kinds.sources().items()}
    assert len(KINDS_OF_LAW) > 10
    assert {rule.id: rule.form.value for rule in KINDS_OF_LAW} == forms
