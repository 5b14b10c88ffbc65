"""Documents that may not be issued: the reason is told, and nothing in the folder changes."""

import pytest

from smepp.jobs.applied import Application
from smepp.jobs.notices.trying import Tried
from smepp.lifecycle.listing import Applied
from smepp.model.codes.issuing import CODES
from tests.issuing.issuing import AWARD, NEXT, PUBLIC, TODAY, codes, notice, told, tree
from tests.notices.making import Round

pytestmark = pytest.mark.usefixtures("sound")


def passed(here: Round) -> list[str]:
    return [here.platform("jia", "甲平台"), here.platform("yi", "乙平台", district="渝中区")]


def chosen(here: Round) -> None:
    here.chosen(*passed(here))


def public(here: Round) -> None:
    here.publicised(*passed(here))


def objected(here: Round) -> None:
    public(here)
    here.objection("jia", None)


def taken(here: Round) -> None:
    chosen(here)
    here.event("2013/9.yaml", "补正", "2013-03-01", here.platform("bing", "丙平台", result=None), 文号="渝中小企〔2013〕60号")


def of_a_document(here: Round) -> None:
    chosen(here)
    here.put(
        "rounds/2013/2013-01-05-roster.yaml",
        "类别: 发文\n日期: 2013-01-05\n文号: 渝中小企〔2013〕60号\n代号: roster\n名称: 名单公布\n",
    )


def dated(number: str, day: str, *more: str) -> tuple[str, ...]:
    return ("--issue", number, "--dated", day, *more)


def row_without_reason(here: Round) -> None:
    rows = passed(here)
    here.chosen(*(f"{each[:-1]}, 核对结果: 不符合认定条件}}" for each in rows))


def titled(here: Round) -> None:
    here.recognised(*passed(here))


def failed(here: Round) -> None:
    """A re-review that was not passed, by a record, and a revocation whose day is before it."""
    titled(here)
    for each in ("summary", "audit", "evaluation"):
        here.put(f"jia/rereview/2016/{each}.yaml", "备注: 无\n")
    here.put("jia/rereview/2016/recommendation.yaml", "意见: 建议撤销\n日期: 2016-02-20\n")
    row = "{平台名称: 甲平台, 运营单位: 甲平台公司, 区县: 江北区, 案卷: jia, 结论: 不合格}"
    here.event("2016/1.yaml", "复核结果", "2016-04-18", row, 文号="渝中小企〔2016〕18号")


def renamed(here: Round) -> None:
    public(here)
    here.platform("jia", "甲云平台", "甲平台公司")


def changed(here: Round) -> None:
    """The dossier is another one than on the day of choice."""
    row = f"{here.platform('jia', '甲平台')[:-1]}, 指纹: '{'0' * 64}'}}"
    here.publicised(row)


REVOKE = ("--issue", "渝中小企〔2016〕21号", "--dated")
REFUSED = {
    "nobody is to lose the title": (titled, "revocation", (*REVOKE, "2016-04-25"), "N301"),
    "the re-review was failed later": (failed, "revocation", (*REVOKE, "2016-04-11", "--year", "2016"), "N317"),
    "nobody is chosen": (passed, "publicity", PUBLIC, "N301"),
    "chosen later": (chosen, "publicity", dated("渝中小企〔2013〕60号", "2013-03-20", "--start", "2013-04-01"), "N317"),
    "nobody was public": (chosen, "recognition", AWARD, "N301"),
    "the publicity goes on": (public, "recognition", dated(NEXT, "2013-04-10"), "N302"),
    "an objection is open": (objected, "recognition", AWARD, "N303"),
    "the number is used": (taken, "publicity", PUBLIC, "N311"),
    "the number is a document's": (of_a_document, "publicity", PUBLIC, "N311"),
    "the number is written otherwise": (taken, "publicity", dated("渝中小企[2013]第060号", "2013-03-29"), "N311"),
    "the number is that of the rules": (chosen, "publicity", dated("渝中小企〔2013〕24号", "2013-03-29"), "N310"),
    "the same are public": (public, "publicity", dated("渝中小企〔2013〕62号", "2013-04-02"), "N306"),
    "the publicity begins a year later": (
        chosen,
        "publicity",
        dated("渝中小企〔2013〕60号", "2013-03-29", "--start", "2014-03-31"),
        "N319",
    ),
    "the number is irregular": (chosen, "publicity", dated("渝中小企[2013]061号", "2013-03-29"), "N312"),
    "the number is none": (chosen, "publicity", dated("60号", "2013-03-29"), "N313"),
    "the number is of another year": (chosen, "publicity", dated("渝中小企〔2012〕60号", "2013-03-29"), "N314"),
    "the number is another office's": (chosen, "publicity", dated("渝经信〔2013〕60号", "2013-03-29"), "N315"),
    "signed after the start": (chosen, "publicity", (*PUBLIC[:2], "--dated", "2013-04-02", *PUBLIC[4:]), "T106"),
    "a start on a rest day": (chosen, "publicity", (*PUBLIC[:4], "--start", "2013-03-30"), "T102"),
    "public already": (public, "publicity", dated(NEXT, "2013-04-02", "--start", "2013-04-07"), "N306"),
    "begins a year later": (chosen, "publicity", (*PUBLIC[:4], "--start", "2014-04-01"), "N319"),
    "the number of the rules": (chosen, "publicity", ("--issue", "渝中小企〔2013〕24号", *PUBLIC[2:]), "N310"),
    "public by another name": (renamed, "recognition", AWARD, "N308"),
    "changed since it was public": (changed, "recognition", AWARD, "N201"),
    "not eligible without a reason": (row_without_reason, "publicity", PUBLIC, "N302"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(here, case):
    make, kind, arguments, code = REFUSED[case]
    make(here)
    before = tree(here.root)
    answer = told(kind, *arguments, on="2016-12-31" if kind == "revocation" else TODAY)
    assert (answer["status"], answer["files"], answer["event"]) == ("refused", [], None)
    assert code in codes(answer), answer["problems"]
    assert tree(here.root) == before


def test_every_reason_has_its_case():
    warnings = {"N305", "N307", "N316", "N318"}
    of_the_register = {"N321", "N322"}
    assert {code for *_, code in REFUSED.values()} >= set(CODES) - warnings - of_the_register - {"N304"}


def test_backdating_is_tried_out_until_today(here):
    """What has happened since must still follow: a second publicity makes no sense once they are recognised before it."""
    rows = passed(here)
    here.publicised(*rows)
    here.event("2013/8.yaml", "公示", "2013-05-20", rows[0], 公示起="2013-05-20", 公示止="2013-05-28", 工作日=7)
    before = tree(here.root)
    assert codes(told("recognition", *AWARD)) == {"L102"}
    assert tree(here.root) == before
    assert told("recognition", *AWARD, on="2013-05-10")["status"] == "issued", "nobody knows of it yet"


def test_what_was_wrong_before_is_no_reason(here):
    rows = passed(here)
    here.chosen(*rows)
    here.event("2013/9.yaml", "认定", "2013-04-02", *rows, 文号="渝中小企〔2013〕70号")
    assert told("publicity", *PUBLIC)["status"] == "issued"


def test_the_future_is_only_pointed_out(here):
    chosen(here)
    answer = told("publicity", *PUBLIC, on="2013-03-26")
    assert answer["status"] == "issued"
    assert {each["code"] for each in answer["problems"]} >= {"N318"}
    assert not codes(answer)


@pytest.mark.parametrize(
    ("file", "level"), [("2013/objections/9.yaml", "error"), ("2013/9.yaml", "error"), ("2012/9.yaml", "warning")]
)
def test_a_record_of_the_year_that_cannot_be_read_stops_everything(here, file, level):
    """It may be the objection that stands against a recognition."""
    public(here)
    here.put(f"rounds/{file}", "类别: 异议\n日期: [\n")
    before = tree(here.root)
    answer = told("recognition", *AWARD)
    assert {each["level"] for each in answer["problems"] if each["place"]["file"] == f"rounds/{file}"} == {level}
    assert (answer["status"] == "refused") == (level == "error")
    assert level == "warning" or tree(here.root) == before


def test_an_objection_to_nobody_stops_a_recognition_until_its_name_is_right(here):
    public(here)
    said = "异议人: {姓名: 某人, 联系方式: '023-1', 实名: 是}\n事实: 不实。\n"
    here.put("rounds/2013/objections/1.yaml", f"日期: 2013-04-03\n对象: {{平台名称: 甲平合}}\n{said}")
    before = tree(here.root)
    assert codes(told("recognition", *AWARD)) & {"L151", "L304"}
    assert tree(here.root) == before


def test_a_recorded_change_of_name_is_none(here):
    public(here)
    here.put(
        "jia/changes/1.yaml",
        "类别: 更名\n日期: 2013-04-05\n报告日期: 2013-04-08\n原平台名称: 甲平台\n现平台名称: 甲云平台\n依据: 股东会决议\n",
    )
    answer = told("recognition", *AWARD)
    assert (answer["status"], codes(answer)) == ("issued", set())
    assert "甲云平台" in {each["platform"] for each in answer["platforms"]}


OF = ("--issue", "渝中小企〔2013〕70号", "--dated", "2013-05-07", "--set", "of=2013/2.yaml", "--set", "reason=写错了")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("文号=渝中小企〔2013〕61号", "N311"),
        ("文号=渝中小企〔2012〕80号", "N314"),
        ("文号=渝中小企[2013]80号", "N312"),
        ("日期=2012-03-29", "N314"),
    ],
)
def test_a_correction_gives_no_wrong_number(here, change, code):
    public(here)
    here.event("2013/3.yaml", "认定", "2013-04-15", *passed(here), 文号=NEXT)
    before = tree(here.root)
    assert code in codes(told("correction-of-notice", *OF, "--set", change))
    assert tree(here.root) == before


@pytest.mark.parametrize("change", ["日期=2013-02-30", "工作日=七"])
def test_a_correction_that_cannot_be_meant(here, change):
    public(here)
    assert notice("correction-of-notice", *OF, "--set", change).code == 2
    assert "reason" in notice("correction-of-notice", *OF[:-2], "--set", "文号=渝中小企〔2013〕80号").err


def test_whoever_is_left_out_for_an_objection_is_named(here):
    public(here)
    here.objection("yi", None)
    answer = told("recognition", *AWARD)
    assert answer["status"] == "refused"
    assert codes(answer) == {"N303"}


def test_a_row_of_which_nothing_comes(here, monkeypatch):
    chosen(here)
    monkeypatch.setattr("smepp.jobs.notices.refusals.tried", lambda *_: Tried(problems=(), taken={0: ("公示",)}))
    answer = told("publicity", *PUBLIC)
    assert [(each["code"], each["place"]["route"]) for each in answer["problems"]] == [("N304", ["名单", 1])]


@pytest.mark.parametrize(
    ("known", "code"),
    [
        (Applied(folder="jia", decision="不符合认定条件", opinion="同意推荐"), "N101"),
        (Applied(folder="jia", decision="符合认定条件", opinion="不予推荐"), "N102"),
        (
            Applied(folder="jia", decision="符合认定条件", opinion="同意推荐", received="2013-03-02", deadline="2013-02-28"),
            "N103",
        ),
    ],
)
def test_names_that_may_not_be_public(here, monkeypatch, known, code):
    here.chosen(here.platform("jia", "甲平台"))
    monkeypatch.setattr("smepp.jobs.notices.refusals.applied", lambda *_: (Application(applied=known),))
    before = tree(here.root)
    assert codes(told("publicity", *PUBLIC)) == {code}
    assert tree(here.root) == before


@pytest.mark.parametrize("kind", ["roster", "annual-reminder", "inspection-report", "rereview-call"])
def test_a_list_of_nobody_is_not_issued(here, kind):
    here.platform("jia", "甲平台")
    before = tree(here.root)
    assert "N301" in codes(told(kind, "--issue", "渝中小企〔2013〕80号", "--dated", "2013-01-10"))
    assert tree(here.root) == before
