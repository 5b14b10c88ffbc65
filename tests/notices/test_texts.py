"""The words of the documents, held by expected texts; whatever is not known leaves no hole in a sentence."""

import re
from dataclasses import replace

import pytest

from smepp.documents.notices.context import context_of
from tests.documents.notices.contexts import FORTY, NASTY
from tests.notices.drafts import DRAFTS, bare
from tests.notices.plain import page_text, word_text

HOLES = re.compile(
    r"None|\{|\}|（）|“”|《》|〔〕|[，、；：。][，、；。]|[，、]$|^[，、。；]|的的|  |至，|共个|年年|\[|\]", re.MULTILINE
)
"""What stands where something is missing."""
LISTS = ("recommendation", "acceptance-list", "publicity", "recognition", "roster")
LATER_LISTS = ("rereview-call", "annual-reminder", "inspection-plan", "inspection-report")
UGLY = ('A&B <科技>“云”平台"引号"㛃𠮷喆堃镕', FORTY, "=1+1平台", "{{ 机关 }}平台", "{% if %}平台")


@pytest.fixture(scope="module")
def notices(tmp_path_factory):
    """Each made once."""
    return {kind: make(tmp_path_factory.mktemp(kind)) for kind, make in DRAFTS.items()}


@pytest.mark.parametrize("kind", DRAFTS)
def test_the_text(kind, notices, golden):
    golden(f"{kind}.txt", word_text(notices[kind]))


@pytest.mark.parametrize("kind", DRAFTS)
def test_the_text_with_nothing_to_spare(kind, notices, golden):
    golden(f"{kind}-bare.txt", word_text(bare(notices[kind])))


@pytest.mark.parametrize("kind", DRAFTS)
def test_no_holes(kind, notices):
    notice = notices[kind]
    for each in (notice, bare(notice), replace(bare(notice), rows=())):
        found = HOLES.search(word_text(each))
        assert found is None, word_text(each)[max(0, found.start() - 20) : found.end() + 20]


@pytest.mark.parametrize("kind", DRAFTS)
def test_the_page_says_what_the_document_says(kind, notices):
    page = re.sub(r"\s", "", page_text(notices[kind]))
    for line in word_text(notices[kind]).splitlines()[2:]:
        said = re.sub(r"\s", "", line)
        assert said in page or said.startswith("附件："), line


@pytest.mark.parametrize("kind", LISTS)
def test_the_count_in_the_words_is_the_lists(kind, notices):
    notice = notices[kind]
    assert "2个" in word_text(notice)
    many = replace(notice, rows=notice.rows * 150)
    assert "300个" in word_text(many)
    assert word_text(many).count(f"| {notice.rows[0].platform} |") == 150


@pytest.mark.parametrize("kind", [*(each for each in LISTS if each != "roster"), *LATER_LISTS])
def test_a_single_platform_is_named(kind, notices):
    notice = notices[kind]
    row = notice.rows[0]
    text = word_text(replace(notice, rows=(row,)))
    assert f"“{row.platform}”（{row.operator}）" in text
    assert "1个平台" not in text


@pytest.mark.parametrize("kind", [*LISTS, *LATER_LISTS, "rereview-result", "revocation"])
@pytest.mark.parametrize("name", UGLY)
def test_ugly_names_arrive_as_they_are(kind, name, notices):
    notice = notices[kind]
    rows = (replace(notice.rows[0], platform=name), *notice.rows[1:])
    ugly = replace(notice, rows=rows)
    assert f"| {name} |" in word_text(ugly)
    assert f"| {name} |" in page_text(ugly)


def test_ugly_names_in_letters(notices):
    for kind, key in (
        ("correction", "申报平台"),
        ("rejection", "申报平台"),
        ("objection", "异议平台"),
        ("certificate", "平台名称"),
    ):
        notice = notices[kind]
        assert NASTY in word_text(replace(notice, said={**notice.said, key: NASTY}))


@pytest.mark.parametrize("kind", [*(each for each in LISTS if each != "roster"), *LATER_LISTS])
def test_a_list_of_nobody_says_that_it_cannot_be_issued(kind, notices):
    text = word_text(replace(bare(notices[kind]), rows=()))
    assert "目前没有" in text
    assert "0个" not in text


def test_a_roster_of_nobody_says_so(notices):
    assert "没有称号有效的" in word_text(replace(notices["roster"], rows=()))


def test_a_draft_of_a_publicity_leaves_its_days_open(notices):
    assert "公示期为　　年　月　日至　　年　月　日，共7个工作日" in word_text(bare(notices["publicity"]))


def test_the_objector_learns_the_result_alone(notices):
    notice = notices["objection"]
    said = {**notice.said, "主送": "顺水船务经营部", "异议事实": (), "核查情况": ()}
    text = word_text(replace(notice, said=said))
    assert "一、" not in text
    assert "这件异议成立。查过了。" in text


@pytest.mark.parametrize(
    ("result", "told"), [("成立", "这件异议成立。"), ("不成立", "这件异议不成立。"), ("不予受理", "对这件异议不予受理。")]
)
def test_the_results_of_an_objection(result, told, notices):
    notice = notices["objection"]
    text = word_text(replace(notice, said={**notice.said, "结论": result}))
    assert told in text
    assert ("不再列入拟认定名单" in text) == (result == "成立")


@pytest.mark.parametrize("kind", DRAFTS)
def test_nothing_is_promised_that_nobody_laid_down(kind, notices):
    text = word_text(notices[kind])
    assert not re.search("有效期|行政复议|行政诉讼|申诉|撤消|月底前|逾期不再", text)


@pytest.mark.parametrize("kind", DRAFTS)
def test_the_variables_of_every_kind_are_all_printed_somewhere(kind, notices):
    """What a kind declares of its own and no text uses would be written for nobody."""
    from smepp.documents.notices.variables import own
    from tests.notices.plain import TEMPLATES

    template = (TEMPLATES / f"notices/{kind}/notice.html.j2").read_text(encoding="utf-8")
    assert [name for name in own(kind) if name not in template] == []
    assert context_of(notices[kind])["草稿"] is False
