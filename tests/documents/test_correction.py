"""What a returned applicant must be told, everything at once."""

import json
from pathlib import Path

import jsonschema
import pytest

from smepp.jobs.check import check
from smepp.printers.json_v1 import dossier, render
from smepp.wording.correction import correction
from tests.documents.report.reports import ELIGIBLE, NOT_ELIGIBLE, ON, OPEN, RETURNED, changed, checked, copied

RETURNED_AGAIN = "2013/xiushan/bianshi-dianshang"
SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "output.schema.json").read_text(encoding="utf-8"))


def made(done, lang="zh"):
    return correction(done.assessment, done.programme, done.values, lang=lang, locate=done.locate)


def items(done, owner="applicant"):
    found = made(done)
    assert found is not None
    return next((each["items"] for each in found["parties"] if each["owner"] == owner), [])


@pytest.mark.parametrize("name", [ELIGIBLE, NOT_ELIGIBLE, OPEN])
def test_nothing_is_corrected_of_a_dossier_that_is_not_returned(name):
    assert made(checked(name)) is None


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_output_with_a_correction_is_as_its_schema_says(lang):
    done = checked(RETURNED)
    text = render([dossier(done.assessment, done.programme, done.values, lang=lang, locate=done.locate)], lang)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(text))
    assert json.loads(text)["dossiers"][0]["correction"]["parties"]


def test_who_is_told_of_what_application_by_when():
    found = made(checked(RETURNED))
    assert found is not None
    assert found["applicant"] == "重庆汇商通电子商务有限公司"
    assert found["contact"]["telephone"]
    assert found["matter"]["award"] == "重庆市中小企业信息化公共服务平台"
    assert (found["matter"]["year"], found["matter"]["kind"]) == (2013, "首次申报")
    assert found["received"]["district"] == "2013-02-27"
    assert (found["until"], found["until_passed"]) == ("2013-02-28", True)


def test_every_problem_is_said_once_errors_first_then_advice():
    done = checked(RETURNED)
    found = items(done)
    assert {each["code"] for each in found} == {each.code for each in done.assessment.problems}
    assert len({(each["code"], each["file"], each["field"]) for each in found}) == len(found)
    assert [each["number"] for each in found] == list(range(1, len(found) + 1))
    advice = [each["advice"] for each in found]
    assert advice == sorted(advice)
    assert set(advice) == {True, False}
    required = [each["file"] for each in found if not each["advice"]]
    assert required == sorted(required)


def test_an_item_names_its_material_its_field_and_line_and_the_clauses_that_rest_on_it():
    found = next(each for each in items(checked(RETURNED)) if each["code"] == "X202")
    assert found["material"] == {"number": "8.1", "citation": "第八条（一）", "title": "申请报告"}
    assert found["field"] == "资产总额"
    assert found["line"] > 1
    clauses = {each["clause"]: each for each in found["clauses"]}
    assert "5.1.assets" in clauses
    assert clauses["5.1.assets"]["required"] == "不低于100万元"
    assert "资产总额不低于100万元" in clauses["5.1.assets"]["words"]


def test_a_missing_material_a_missing_field_and_a_missing_proof_are_each_said_once(tmp_path):
    folder = copied(OPEN, tmp_path)
    (folder / "07-plan.yaml").unlink()
    text = (folder / "01-application.yaml").read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("从业人数")]
    (folder / "01-application.yaml").write_text("\n".join(kept) + "\n", encoding="utf-8")
    (folder / "09-supporting.yaml").write_text("无: 是\n", encoding="utf-8")
    found = items(check(folder, ON))
    about = [(each["file"], each["field"]) for each in found if not each["advice"]]
    assert about.count(("07-plan.yaml", None)) == 1
    assert not [each for each in about if each[0] == "07-plan.yaml" and each[1]]
    assert about.count(("01-application.yaml", "从业人数")) == 1
    proof = [each for each in found if each["file"] == "09-supporting.yaml"]
    assert len(proof) == 1
    assert proof[0]["code"] is None
    assert {"5.5.rules", "5.5.fees", "5.5.process", "5.5.quality"} < {each["clause"] for each in proof[0]["clauses"]}
    assert "5.5.fees" in proof[0]["mend"]


def test_a_slip_in_one_proof_hides_no_proof_that_is_missing(tmp_path):
    folder = copied(RETURNED, tmp_path)
    text = (folder / "09-supporting.yaml").read_text(encoding="utf-8")
    assert "- 5.5.rules" in text
    (folder / "09-supporting.yaml").write_text(text.replace("- 5.5.rules", "- 5.5.quality"), encoding="utf-8")
    found = [each for each in items(check(folder, ON)) if each["file"] == "09-supporting.yaml"]
    assert {each["code"] for each in found} >= {"A101", None}
    lacking = next(each for each in found if each["code"] is None)
    assert [each["clause"] for each in lacking["clauses"] if each["clause"] != "8.9"] == ["5.5.rules"]


def test_what_the_district_must_mend_is_told_apart(tmp_path):
    folder = copied(OPEN, tmp_path)
    changed(folder, "recommendation.yaml", "意见: ", "意见: 非常")
    done = check(folder, ON)
    assert [each["file"] for each in items(done, "district") if not each["advice"]] == ["recommendation.yaml"]
    assert "recommendation.yaml" not in {each["file"] for each in items(done)}


def test_a_re_review_that_is_returned_is_told_of_its_own_papers():
    found = made(checked(RETURNED_AGAIN, "2016-04-01", 2016))
    assert found is not None
    assert found["matter"]["year"] == 2016
    assert found["received"]["district"].startswith("2016-")
    files = {each["file"] for party in found["parties"] for each in party["items"]}
    assert files
    assert all(each.startswith(("rereview/2016/", "dossier.yaml")) for each in files)


def test_the_same_whichever_way_the_problems_were_found():
    done = checked(RETURNED)
    turned = done.assessment
    again = type(turned)(**{**turned.__dict__, "problems": tuple(reversed(turned.problems))})
    assert correction(again, done.programme, done.values, locate=done.locate) == made(done)
