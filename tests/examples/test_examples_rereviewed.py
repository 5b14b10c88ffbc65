"""The papers of the re-reviews in the example office: filled in as their schemas ask, agreeing with one another and with the dossier."""

from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from smepp.check.fingerprints import fingerprint
from smepp.jobs.check import check
from smepp.load.attachments import inspect
from smepp.load.schemas import schema
from smepp.load.strict import read
from smepp.model.assessment import Decision
from tests.examples.reading import BY_NAME, OFFICE, root

YEAR = "2016"
CONFIRMED, FAILED, RETURNED, WAITING = (
    "2013/yuzhong/qiaoyu-rongzi", "2013/rongchang/anyao-taoci", "2013/xiushan/bianshi-dianshang", "2013/yunyang/mianye-fuwu",
)  # fmt: skip
ALL = sorted(name for name, each in BY_NAME.items() if each.rereviews)
SOUND = sorted({CONFIRMED, FAILED, WAITING})


def papers(name: str) -> dict[str, dict[str, Any]]:
    found = {}
    for file in sorted((OFFICE / name / "rereview" / YEAR).glob("*.yaml")):
        document = read(file.read_bytes(), file.name)
        assert document.problems == ()
        assert document.value is not None
        found[file.stem] = dict(document.value)
    return found


def errors(name: str) -> set[tuple[str, ...]]:
    return {
        (paper, *map(str, each.absolute_path), str(each.validator))
        for paper, value in papers(name).items()
        for each in Draft202012Validator(schema(f"rereview-{paper}"), format_checker=FormatChecker()).iter_errors(value)
    }


def test_one_of_each_kind_is_there():
    assert sorted({CONFIRMED, FAILED, RETURNED, WAITING}) == ALL
    assert {name for name in ALL if "review" in papers(name)} == {CONFIRMED, FAILED}


@pytest.mark.parametrize("name", SOUND)
def test_papers_keep_to_their_schemas(name):
    assert errors(name) == set()
    assert set(papers(name)) >= {"summary", "audit", "evaluation", "recommendation"}


def test_the_returned_one_lacks_a_scan():
    assert errors(RETURNED) == {("evaluation", "required")}
    assert papers(RETURNED)["audit"]["盖章"] == "否"
    assert papers(RETURNED)["audit"]["会计年度"] == int(YEAR) - 2


@pytest.mark.parametrize("name", ALL)
def test_scans_are_named_and_can_be_opened(name):
    named = [path for value in papers(name).values() for path in value.get("附件", ())]
    there = (OFFICE / name / "rereview" / YEAR / "attachments").iterdir()
    assert sorted(named) == sorted(path.relative_to(OFFICE / name).as_posix() for path in there)
    assert len(named) == (2 if name == RETURNED else 3)
    assert {inspect(OFFICE / name / path, path).defect for path in named} == {None}


@pytest.mark.parametrize("name", SOUND)
def test_figures_agree(name):
    found, front = papers(name), root(name, "dossier.yaml")
    summary, audit, evaluation = found["summary"], found["audit"], found["evaluation"]
    assert {summary["运营单位"], audit["被审计单位"], evaluation["运营单位"]} == {front["运营单位"]}
    assert summary["平台名称"] == front["平台名称"]
    assert [each["年度"] for each in summary["服务企业"]] == [2013, 2014, 2015]
    figures = {each["指标"]: each["数值"] for each in evaluation["指标"]}
    assert figures["服务中小企业数"] == summary["服务企业"][-1]["家数"] == evaluation["满意度调查"]["发放份数"]
    assert (
        figures["大专及以上学历人数"] + figures["中级及以上职称人数"] - figures["学历职称同时具备人数"]
        == figures["学历职称具备其一人数"]
    )
    for end in ("本年", "上年"):
        assert audit["服务收入"][end] - audit["服务支出"][end] == audit["收支结余"][end]
    survey = evaluation["满意度调查"]
    assert sum(survey[key] for key in ("非常满意", "满意", "基本满意", "不满意")) == survey["有效份数"] <= survey["发放份数"]


@pytest.mark.parametrize("name", [CONFIRMED, FAILED])
def test_judgements_rest_on_the_papers_as_they_are(name):
    found = papers(name)
    judged = {each["要点"]: each for each in found["review"]["认定意见"]}
    assert set(judged) == {"5.1.finances", "14.operation"}
    for each in judged.values():
        for fact in each["依据事实"]:
            paper = fact["文件"].removeprefix(f"rereview/{YEAR}/").removesuffix(".yaml")
            value = found[paper]
            for step in fact["栏目"].split("/"):
                value = value[step]
            assert fact.get("值", value) == value
            assert fact.get("指纹", fingerprint(value)) == fingerprint(value)
    assert found["review"]["结论"]["结果"] == ("合格" if name == CONFIRMED else "不合格")


def test_the_failed_one_falls_short_in_figures():
    found = papers(FAILED)
    figures = {each["指标"]: Decimal(each["数值"]) for each in found["evaluation"]["指标"]}
    assert figures["资产总额"] < 1_000_000
    assert figures["从业人数"] < 20
    assert figures["服务中小企业数"] < 80


@pytest.mark.parametrize(
    ("name", "decision"),
    [
        (CONFIRMED, Decision.ELIGIBLE),
        (FAILED, Decision.NOT_ELIGIBLE),
        (RETURNED, Decision.RETURN),
        (WAITING, Decision.NEEDS_JUDGEMENT),
    ],
)
def test_decisions(name, decision):
    assert check(OFFICE / name, "2016-12-31", int(YEAR)).assessment.decision is decision


def test_defects_of_the_returned_one():
    assert {each.code for each in check(OFFICE / RETURNED, "2016-12-31", int(YEAR)).assessment.problems} == {
        "S201",
        "X801",
        "R103",
    }
