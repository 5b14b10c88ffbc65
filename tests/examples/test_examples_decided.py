"""What the command says of each example, and by which clause or defect it differs from the others."""

import json
from typing import Any

import pytest

from smepp.cli.boundary import run
from tests.examples.reading import BY_NAME, OFFICE

ELIGIBLE = ("eligible", 0)
OPEN = ("needs_judgement", 3)
REFUSED = ("not_eligible", 1)
RETURNED = ("return", 1)
EXPECTED: dict[str, tuple[str, int]] = {
    "yunlian-wuliu": ELIGIBLE,
    "youyang-tuchan": ELIGIBLE,
    "yongchuan-zhizao": ELIGIBLE,
    "jiulongpo-ruanjian": ELIGIBLE,
    "beibei-shengchanli": ELIGIBLE,
    "bishan-xieye": ELIGIBLE,
    "wanzhou-chuanyun": ELIGIBLE,
    "dadukou-jiancai": REFUSED,
    "banan-mopei": REFUSED,
    "nanan-huishang": RETURNED,
    "hechuan-peixun": OPEN,
    "fuling-zhacai": OPEN,
    "2013/yuzhong/qiaoyu-rongzi": ELIGIBLE,
    "2013/yubei/duosuan-ruanjian": ELIGIBLE,
    "2013/jiangjin/mahua-huajiao": ELIGIBLE,
    "2013/rongchang/anyao-taoci": ELIGIBLE,
    "2013/yunyang/mianye-fuwu": ELIGIBLE,
    "2013/zhongxian/chengjiang-ganju": ELIGIBLE,
    "2013/qianjiang/sangmei-cansi": ELIGIBLE,
    "2013/xiushan/bianshi-dianshang": ELIGIBLE,
    "2013/shapingba/heyun-wenchuang": REFUSED,
    "2013/changshou/cuiyan-huagong": REFUSED,
    "2013/nanchuan/shanzhi-yaocai": REFUSED,
    "2013/kaixian/juxiang-guopin": REFUSED,
    "2013/chengkou/dabashan-peixun": REFUSED,
    "2013/fengdu/muxi-jixie": REFUSED,
    "2013/pengshui/miaoling-techan": REFUSED,
    "2013/dazu/lianduan-wujin": RETURNED,
    "2013/tongnan/lvqi-shucai": RETURNED,
    "2013/fengjie/qixia-dianshang": RETURNED,
    "2013/shizhu/lianqi-huanglian": RETURNED,
    "2013/dianjiang/taoli-lvnong": RETURNED,
    "2013/yubei/lingxin-qipei": OPEN,
    "2013/yubei/xianlu-wuliu": OPEN,
    "2013/changshou/xianlu-chengpei": OPEN,
    "2013/qijiang/hengxi-chilun": OPEN,
    "2013/tongliang/quanzhu-jiancai": OPEN,
    "2013/liangping/youxiang-guopin": OPEN,
    "2013/wushan/yanxi-lvyou": OPEN,
    "2013/wulong/furong-lvyou": OPEN,
    "2014/nanan/huiju-xiezuo": ELIGIBLE,
    "2014/wuxi/ninghe-shanyu": ELIGIBLE,
    "2014/shapingba/xizhan-lianyun": OPEN,
    "2014/wanzhou/gaosun-peixun": RETURNED,
}
NOT_MET = {
    "dadukou-jiancai": ["5.3.staff"],
    "banan-mopei": ["5.3.staff"],
    "2013/shapingba/heyun-wenchuang": ["5.4.satisfaction"],
    "2013/changshou/cuiyan-huagong": ["5.3.ratio"],
    "2013/nanchuan/shanzhi-yaocai": ["5.1.operation"],
    "2013/kaixian/juxiang-guopin": ["5.3.staff"],
    "2013/chengkou/dabashan-peixun": ["5.1.assets"],
    "2013/fengdu/muxi-jixie": ["5.5.goals", "5.5.brand"],
    "2013/pengshui/miaoling-techan": ["5.4.firms"],
}
"""What each refused applicant lacks: a figure just short, or what the panel did not find."""
DEFECTS = {
    "2013/dazu/lianduan-wujin": {"A101", "X801", "X802"},
    "2013/tongnan/lvqi-shucai": {"S221", "X202", "X214"},
    "2013/fengjie/qixia-dianshang": {"A204", "X501", "X707"},
    "2013/shizhu/lianqi-huanglian": {"A202", "A212", "X403", "X405", "X801"},
    "2013/dianjiang/taoli-lvnong": {"Y312"},
    "2014/wanzhou/gaosun-peixun": {"A204", "X501", "X801"},
}
SPOILT_BY = {
    "S221", "A101", "A211", "A204", "X202", "X301", "X403", "X405", "X501", "X707", "X801", "X802",
}  # fmt: skip

REPORTS: dict[str, tuple[int, dict[str, Any]]] = {}


def report(name: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    if name not in REPORTS:
        code = run(["check", str(OFFICE / name), "--format", "json", "--on", f"{BY_NAME[name].year}-12-31"])
        [assessed] = json.loads(capsys.readouterr().out)["dossiers"]
        REPORTS[name] = code, assessed
    return REPORTS[name]


def open_clauses(assessed: dict[str, Any], outcome: str) -> list[str]:
    """The clauses that apply, bear on the decision and were answered so."""
    return [each["clause"] for each in assessed["findings"] if each["outcome"] == outcome and each["applies"] and each["decides"]]


def other_answers(assessed: dict[str, Any]) -> set[tuple[str, str]]:
    """Clauses that would be answered otherwise under another reading or in another region."""
    return {
        (each["clause"], other["reading"])
        for each in assessed["findings"]
        for other in each["alternatives"]
        if other["outcome"] != each["outcome"]
    }


def test_every_example_has_an_expected_decision():
    assert set(EXPECTED) == set(BY_NAME)
    assert len(EXPECTED) >= 34
    decisions = [decision for decision, _ in EXPECTED.values()]
    assert min(decisions.count(each) for each in ("eligible", "not_eligible", "return", "needs_judgement")) >= 6
    assert {name for name, expected in EXPECTED.items() if expected == REFUSED} == set(NOT_MET)
    assert {name for name, expected in EXPECTED.items() if expected == RETURNED} == {"nanan-huishang", *DEFECTS}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_decision_and_exit_code(name, capsys):
    code, assessed = report(name, capsys)
    assert (assessed["decision"], code) == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - {"nanan-huishang", "fuling-zhacai", "wanzhou-chuanyun", *DEFECTS}))
def test_sound_papers_give_no_problem(name, capsys):
    assert report(name, capsys)[1]["problems"] == []


def test_spoilt_papers_give_the_defects_that_were_put_in(capsys):
    assert {each["code"] for each in report("nanan-huishang", capsys)[1]["problems"]} == SPOILT_BY


@pytest.mark.parametrize("name", sorted(DEFECTS))
def test_faulty_papers_give_the_defects_that_were_put_in(name, capsys):
    assert {each["code"] for each in report(name, capsys)[1]["problems"]} == DEFECTS[name]


@pytest.mark.parametrize("name", sorted(NOT_MET))
def test_what_is_not_met_is_what_was_meant(name, capsys):
    assert open_clauses(report(name, capsys)[1], "not_met") == NOT_MET[name]


def test_a_panel_that_has_not_finished_leaves_one_clause_open(capsys):
    assert open_clauses(report("2013/tongliang/quanzhu-jiancai", capsys)[1], "undecided") == ["5.4.growth"]


def test_one_stale_judgement_alone_keeps_a_clause_open(capsys):
    assessed = report("fuling-zhacai", capsys)[1]
    assert open_clauses(assessed, "undecided") == ["5.1.finances"]
    assert {each["code"] for each in assessed["problems"]} == {"P104"}


def test_reading_and_region_matter_only_where_they_are_meant_to(capsys):
    seen = {name: other_answers(report(name, capsys)[1]) for name in EXPECTED}
    assert {name: answers for name, answers in seen.items() if answers} == {
        "jiulongpo-ruanjian": {("5.3.ratio", "同时"), ("5.3.ratio", "分别")},
        "yongchuan-zhizao": {("5.1.operation", "上年末")},
        "wanzhou-chuanyun": {(clause, "一小时经济圈") for clause in ("5.1.assets", "5.3.staff", "5.4.firms")},
        "2013/rongchang/anyao-taoci": {("5.3.ratio", "同时"), ("5.3.ratio", "分别")},
        "2013/yunyang/mianye-fuwu": {("5.3.ratio", "同时"), ("5.3.ratio", "分别")},
        "2013/shapingba/heyun-wenchuang": {("5.4.satisfaction", "计基本满意")},
    }


def test_figures_on_the_threshold_leave_no_margin(capsys):
    findings = {each["clause"]: each for each in report("yongchuan-zhizao", capsys)[1]["findings"]}
    exact = ["5.1.operation", "5.1.assets", "5.3.staff", "5.3.ratio", "5.4.firms", "5.4.satisfaction"]
    assert {clause: findings[clause]["margin"] for clause in exact} == dict.fromkeys(exact, 0)


def test_a_wing_platform_stands_on_its_thresholds_too(capsys):
    findings = {each["clause"]: each for each in report("2013/yunyang/mianye-fuwu", capsys)[1]["findings"]}
    assert {
        clause: findings[clause]["margin"] for clause in ("5.1.assets", "5.3.staff", "5.3.ratio", "5.4.firms")
    } == dict.fromkeys(("5.1.assets", "5.3.staff", "5.3.ratio", "5.4.firms"), 0)


def test_all_regions_and_both_wings_are_in_the_round(capsys):
    regions = [report(name, capsys)[1]["region"] for name in EXPECTED]
    assert set(regions) >= {"一小时经济圈", "渝东北翼", "渝东南翼"}
    assert min(regions.count(each) for each in ("一小时经济圈", "渝东北翼", "渝东南翼")) >= 5
