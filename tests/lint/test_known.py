"""Documents held against what they were made from, and against the platforms of a workspace."""

import pytest

from smepp.model.acting import Acting
from smepp.model.life import Names, Subject
from smepp.model.notice import Row
from smepp.model.place import Place
from tests.lint.knowing import BUREAU, OFFICE, ROWS, codes, found, notice, publicity, subjects

ONE, TWO, THREE = (f"| {number} | {' | '.join(row)} |" for number, row in enumerate(ROWS, 1))


def test_a_document_as_it_was_made_is_sound():
    assert codes(publicity(), notice=notice(), office=OFFICE, subjects=subjects(*ROWS)) == []
    assert codes(publicity(), office=OFFICE, subjects=subjects(*ROWS)) == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"dated": "2013年3月28日"}, "D508"),
        ({"number": "渝中小企〔2013〕51号"}, "D509"),
        ({"period": "公示期为2013年4月2日至4月11日，共7个工作日。有异议的，请书面实名反映。电话：023-55550124。"}, "D510"),
        ({"signer": "重庆市江津区中小企业局"}, "D704"),
        ({"rows": f"{ONE}\n{TWO.replace('粮油电子', '粮食电子')}\n{THREE}"}, "D708"),
        ({"rows": f"{ONE}\n{TWO}\n{THREE.replace('科技服务', '科学服务')}"}, "D708"),
        ({"rows": f"{ONE}\n{TWO.replace('江津区', '永川区')}\n{THREE}"}, "D708"),
    ],
)
def test_what_was_changed_by_hand_is_told(changed, code):
    assert codes(publicity(**changed), notice=notice()) == [code]


def test_rows_missing_and_rows_too_many_are_told():
    strange = "| 3 | 别的什么信息平台 | 别的公司 | 万州区 |"
    told = found(publicity(rows=f"{ONE}\n{TWO}\n{strange}"), notice=notice())
    assert [(each.code, each.params["name"]) for each in told] == [
        ("D306", "潼南柠檬产业信息服务平台"),
        ("D307", "别的什么信息平台"),
    ]


def test_platforms_of_one_name_are_told_apart_by_their_operators():
    twins = (*ROWS[:2], (ROWS[0][0], "万州商务云信息有限公司", "万州区"))
    rows = "\n".join(f"| {number} | {' | '.join(row)} |" for number, row in enumerate(twins, 1))
    made = notice(rows=tuple(Row(platform=name, operator=operator, district=district) for name, operator, district in twins))
    assert codes(publicity(rows=rows), notice=made) == []
    assert codes(publicity(rows=rows.replace("万州区", "开县")), notice=made) == ["D708"]


def test_without_a_list_the_names_are_looked_for_in_the_text():
    lines = publicity()[:-6]
    told = found([each for each in lines if not each.startswith("附件")], notice=notice())
    assert [each.params["name"] for each in told if each.code == "D306"] == ["江津粮油电子商务平台", "潼南柠檬产业信息服务平台"]


def test_a_draft_may_have_gaps_and_marks():
    lines = publicity(number="渝中小企〔2013〕　号", dated="2013年　月　日")
    draft = notice(number=None, dated=None)
    assert codes(["草稿", *lines], notice=draft, draft=True) == []
    assert {"D104", "D105"} <= set(codes(["草稿", *lines]))


def test_a_year_without_a_calendar_is_told():
    lines = publicity(
        number="",
        dated="2031年4月1日",
        period="公示期为2031年4月1日至4月10日，共7个工作日。有异议的，请实名反映。电话：5550124-1。",
    )
    assert "D506" in codes(lines)


def test_the_prefix_is_that_of_the_office_that_signs():
    lines = publicity(number="渝经信中小〔2013〕50号")
    assert codes(lines, office=OFFICE) == ["D603"]
    assert codes(lines) == []
    assert codes(publicity(number="青岚信企〔2013〕50号", signer="青岚省经济和信息化厅"), office=OFFICE) == []


def test_the_authority_is_that_of_the_day():
    assert codes(publicity(signer="重庆市经济和信息化委员会")) == ["D704"]
    assert codes(publicity(signer="重庆市经济和信息化委员会"), acting=None) == []
    assert codes(publicity(signer="青岚省经济和信息化厅")) == []
    assert codes(publicity(), acting=Acting(name="重庆市经济和信息化委员会")) == ["D704", "D704"]
    assert codes(publicity(signer=BUREAU)) == []
    title = "重庆市经济和信息化委员会关于2013年重庆市中小企业信息化公共服务平台拟认定名单的公示"
    assert codes(publicity(title=title)) == ["D704"]


def test_names_on_a_list_are_held_against_the_workspace():
    typed = publicity(rows=f"{ONE}\n{TWO.replace('粮油电子', '粮食电子')}\n{THREE.replace('潼南柠檬产业', '铜梁蔬菜批发')}")
    told = found(typed, subjects=subjects(*ROWS))
    assert [(each.code, each.params["said"]) for each in told] == [
        ("D705", "江津粮食电子商务平台"),
        ("D706", "铜梁蔬菜批发信息服务平台"),
    ]
    assert [each.place.route for each in told] == [("附件", "行", 1, "平台名称"), ("附件", "行", 2, "平台名称")]


def test_a_name_that_is_listed_itself_is_nobodys_slip():
    both = (*ROWS[:2], ("江津粮食电子商务平台", ROWS[1][1], "江津区"))
    rows = "\n".join(f"| {number} | {' | '.join(row)} |" for number, row in enumerate(both, 1))
    assert codes(publicity(rows=rows), subjects=subjects(*ROWS[:2])) == ["D706"]


def test_operators_districts_and_former_names_are_held_against_the_dossiers():
    lines = publicity(rows=f"{ONE}\n{TWO.replace('有限责任公司', '有限公司')}\n{THREE.replace('潼南县 |', '合川区 |')}")
    assert codes(lines, subjects=subjects(*ROWS)) == ["D708", "D708"]
    old = Names(since="", platform=ROWS[0][0], operator=ROWS[0][1], district="渝中区")
    new = Names(since="2013-02-01", platform="渝中云服务平台", operator=ROWS[0][1], district="渝中区")
    renamed = (Subject(first=Place(file="x"), names=(old, new)), *subjects(*ROWS[1:]))
    [told] = found(publicity(), subjects=renamed)
    assert (told.code, told.params["right"]) == ("D708", "渝中云服务平台")


def test_names_of_other_programmes_are_not_held_against_anything():
    lines = publicity(
        title="青岚省经济和信息化厅关于2013年示范平台名单的公示",
        text="经专家评审，拟认定3个平台（名单见附件），现予公示。",
        number="",
    )
    assert codes(lines, subjects=subjects()) == []
    assert codes(lines, subjects=subjects(("别的平台", "别的公司", "万州区"))) == []


def test_the_name_of_the_only_annex_may_stand_below_its_word():
    lines = [part for each in publicity() for part in (["附件：", "拟认定名单"] if each.startswith("附件：") else [each])]
    assert codes(lines) == []


def test_a_document_without_a_title_is_told():
    assert "D907" in codes(["现将有关事项说明如下。", BUREAU, "2013年3月29日"])


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("渝中小企〔2013〕示例50号", []),
        ("渝中小企〔2013〕第50号", ["D601"]),
        ("渝中小企【2013】50号", ["D601"]),
        ("渝中小企〔２０１３〕５０号", ["D601"]),
        ("渝中小企〔2013年〕50号", ["D601"]),
        ("渝中小企〔13〕50号", ["D601"]),
        ("渝中小企〔2013〕050号", ["D601"]),
        ("渝中小企〔2013〕50", ["D601"]),
        ("渝中小企〔2013〕 50号", ["D601"]),
        ("渝中小企〔2012〕50号", ["D507"]),
        ("渝中小企〔2013〕×号", ["D105"]),
        ("渝中小企〔2013〕　号", ["D105"]),
    ],
)
def test_the_documents_own_number_is_regular(number, told):
    assert codes(publicity(number=number)) == told


def test_a_kind_that_the_caller_knows_goes_before_the_title():
    from tests.lint.knowing import KINDS

    assert codes(publicity(), kind=KINDS["recognition"]) == ["D203"]


def test_a_line_of_the_title_that_names_another_document_is_no_number_of_its_own():
    lines = [
        "重庆市中小企业局",
        "关于更正渝中小企〔2013〕61号",
        "有关内容的公告",
        "渝中小企〔2013〕70号",
        "《认定通知》（渝中小企〔2013〕61号）的文号有误，现更正为“渝中小企〔2013〕67号”。",
        "重庆市中小企业局",
        "2013年4月17日",
    ]
    assert codes(lines, office=OFFICE, notice=notice(number="渝中小企〔2013〕70号", dated="2013-04-17", rows=())) == []
