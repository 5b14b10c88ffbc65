from dataclasses import replace

import pytest
from rich.cells import cell_len

from smepp.messages.words import word
from smepp.model.assessment import Action, Decision, NextStep
from smepp.model.finding import Measured, Open
from smepp.model.outcome import Outcome
from smepp.model.problem import Owner
from smepp.printers.text import closing, report, under
from smepp.printers.verdict import verdict
from smepp.wording.requirements import required
from tests.printers import factory
from tests.printers.checks import assert_fit_for_a_console, printed
from tests.printers.factory import EVERYTHING_MET, MANY_KINDS, assessment
from tests.printers.programme import PROGRAMME
from tests.printers.sources import locate
from tests.printers.test_problems import every_kind

LANGS = ("zh", "en")

NOT_ELIGIBLE = assessment(
    findings=MANY_KINDS,
    decision=Decision.NOT_ELIGIBLE,
    because="clause_not_met",
    next_steps=(NextStep(owner=Owner.OFFICE, action=Action.INFORM),),
    notes=("没有查到本办法在2018年以后是否继续有效的文件。",),
)
BARE = assessment(
    platform=None, operator=None, year=None, kind=None, district=None, region=None, deadline=None, findings=(), next_steps=()
)


def text_of(made, lang="zh", width=None) -> str:
    return printed(report(made, PROGRAMME, lang=lang, path=under("dossiers/yunlian-wuliu"), locate=locate), width)


def flat(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_of_answer(golden, lang):
    text = text_of(NOT_ELIGIBLE, lang)
    assert_fit_for_a_console(text)
    golden(f"not-eligible.{lang}.txt", text)


@pytest.mark.parametrize("lang", LANGS)
def test_an_eligible_dossier(golden, lang):
    text = text_of(assessment(), lang)
    assert_fit_for_a_console(text)
    golden(f"eligible.{lang}.txt", text)


@pytest.mark.usefixtures("own_codes")
@pytest.mark.parametrize("lang", LANGS)
def test_a_returned_dossier(golden, lang):
    steps = (
        NextStep(owner=Owner.APPLICANT, action=Action.MEND, until="2013-02-28 17:30", until_passed=True),
        NextStep(owner=Owner.PANEL, action=Action.MEND),
    )
    made = assessment(problems=every_kind()[:4], decision=Decision.RETURN, because="error_problem", next_steps=steps)
    text = text_of(made, lang)
    assert_fit_for_a_console(text)
    golden(f"returned.{lang}.txt", text)


@pytest.mark.parametrize("width", [40, 60, 100, 160])
@pytest.mark.parametrize("lang", LANGS)
def test_other_widths_lose_nothing(lang, width):
    text = text_of(NOT_ELIGIBLE, lang, width)
    assert_fit_for_a_console(text, width)
    assert flat("重庆云联物流信息有限公司") in flat(text)


def test_a_wide_screen_is_used_but_not_without_end():
    rows = [line for line in text_of(NOT_ELIGIBLE, width=300).splitlines() if line.startswith(("第五条", "─"))]
    assert 100 < max(cell_len(line) for line in rows) <= 120


def test_a_dossier_of_which_nothing_is_known():
    text = text_of(BARE)
    assert text.startswith("yunlian-wuliu\n")
    assert "条款" not in text


def test_the_reading_and_on_whose_word_it_rests():
    own = replace(factory.MET_RATIO, interpretation=None)
    bureau = factory.OPEN_RATIO
    tool = replace(bureau, interpretation=replace(bureau.interpretation, document=None))
    district = replace(
        bureau, interpretation=replace(bureau.interpretation, authority="江北区中小企业局", document="江中企〔2013〕1号")
    )
    stranger = replace(bureau, interpretation=replace(bureau.interpretation, authority="某协会", document="协〔2013〕1号"))
    said = {
        "工具暂用口径，未经解释机关确认": (own, tool, stranger),
        "依据重庆市中小企业局渝中小企函〔2013〕9号": (bureau,),
        "区县工作口径（江北区中小企业局）": (district,),
    }
    for wanted, findings in said.items():
        for finding in findings:
            text = flat(text_of(assessment(findings=(finding,))))
            assert [each for each in said if each in text] == [wanted]


def test_other_readings_are_told_apart_by_their_answer():
    text = flat(text_of(assessment(findings=(factory.MET_RATIO,))))
    assert "换成口径“同时（学历、职称同时具备，占从业人数）”，结论是不符合：实际27.78%，要求不低于60%" in text
    assert "结论相同的其他口径：分别（61.11%）" in text


def test_a_share_just_short_says_so():
    short = replace(
        factory.MET_RATIO, outcome=Outcome.NOT_MET, measured=Measured(bounds=factory.exactly(factory.Fraction(59996, 1000)))
    )
    text = flat(text_of(assessment(findings=(short,))))
    assert "59.996%（比例14999/25000）" in text
    assert "60.00" not in text


def test_a_district_that_is_not_known_leaves_both_thresholds():
    demand = factory.required("不低于", (1000000, 500000), "元", "未定")
    assert required(demand, "zh") == "不低于100万元或50万元（区域未定）"
    assert required(demand, "en") == "at least CNY 1,000,000 or CNY 500,000 (region unknown)"


def test_the_panel_is_told_which_clauses_to_judge():
    text = flat(text_of(replace(NOT_ELIGIBLE, decision=Decision.NEEDS_JUDGEMENT, because="clause_open")))
    assert "待人认定的要点2个：5.4.growth第五条（四）服务企业数量增长6.1第六条（一）行业信息化平台" in text
    assert "6.p1第六条" not in text
    assert "另有3个要点缺事实。" in text


def test_the_applicant_is_told_what_to_fill_in():
    text = flat(text_of(replace(NOT_ELIGIBLE, decision=Decision.RETURN, because="fact_missing")))
    assert "要补的事实：05-personnel.yaml：人员/学历（第1、2、3、4、5、6行）06-services.yaml：企业10-declaration.yaml" in text
    assert "另有2个要点待人认定。" in text


def test_a_clause_that_is_met_by_one_of_its_members_asks_nothing_of_the_others():
    folded = replace(factory.FOLDED, outcome=Outcome.MET, why_open=None)
    made = assessment(findings=(folded, factory.NAMED_KIND), decision=Decision.NEEDS_JUDGEMENT, because="clause_open")
    assert "待人认定的要点" not in flat(text_of(made))


def test_what_does_not_apply_is_only_named():
    text = text_of(NOT_ELIGIBLE)
    assert "不适用的要点1个：第六条（二）" in text
    assert "信息资源平台" not in text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("decision", list(Decision))
def test_the_verdict_is_one_line(decision, lang):
    made = verdict(assessment(decision=decision), lang)
    assert made == f"yunlian-wuliu: {word(f'decision.{decision.value}', lang)}"


def test_the_closing_line_counts_the_decisions():
    several = [(each.stage, each.decision) for each in (assessment(), NOT_ELIGIBLE, assessment())]
    assert printed(closing(several, "zh")) == "共3个案卷：符合认定条件2个、不符合认定条件1个。\n"
    assert printed(closing(several, "en")) == "3 dossiers: 2 eligible, 1 not eligible.\n"


def test_paths_stand_as_they_were_typed():
    assert under("./dossiers/x/")("a.yaml") == "./dossiers/x/a.yaml"
    assert under(".")("a.yaml") == "./a.yaml"


def test_hostile_names_reach_the_screen_as_text():
    hostile = "甲\x1b[2J[bold]乙[/x]\n丙\u202e"
    made = assessment(platform=hostile, operator=hostile, district=hostile, findings=EVERYTHING_MET, notes=(hostile,))
    text = text_of(made)
    assert_fit_for_a_console(text)
    assert text.startswith(r"甲\x1b[2J[bold]乙[/x] 丙\u202e")
    assert verdict(replace(made, dossier=hostile), "zh").startswith(r"甲\x1b[2J[bold]乙[/x] 丙\u202e")


def test_open_clauses_are_counted_alike_above_the_table_and_below_it():
    other = replace(factory.OTHER_KIND, applies=True, why_open=Open.JUDGEMENT)
    folded = replace(factory.FOLDED, members=("6.1", "6.2"))
    made = assessment(findings=(folded, factory.NAMED_KIND, other), decision=Decision.NEEDS_JUDGEMENT, because="clause_open")
    text = flat(text_of(made))
    assert "待人认定2个" in text
    assert "待人认定的要点2个" in text
