import pytest

from smepp.check.verifications import verify as verify_by
from smepp.load.schemas import form_schemas
from smepp.model.place import Place


def verify(values, on):
    return verify_by(values, on, form_schemas())


STAFF = Place(file="01-application.yaml", route=("从业人数",))


def row(declared, verified, *, field="从业人数", file="01-application.yaml", when="2013-02-20", **more):
    return {
        **more,
        "文件": file,
        "栏目": field,
        "申报值": declared,
        "核实值": verified,
        "理由": "与社保不符",
        "依据": "社保缴费清单",
        "核实人": "周明",
        "日期": when,
    }


def values(*rows, panel=(), **application):
    return {
        "01-application.yaml": application or {"从业人数": 22},
        "recommendation.yaml": {"核实": list(rows)},
        "review.yaml": {"核实": list(panel)},
    }


def codes(problems):
    return [each.code for each in problems]


def test_a_verified_value_takes_the_place_of_the_declared_one():
    given = values(row(22, 19))
    facts, problems = verify(given, None)
    assert not problems
    assert facts.values["01-application.yaml"]["从业人数"] == 19
    source = facts.source(STAFF, 19)
    assert (source.verified, source.declared) == (True, 22)
    assert given["01-application.yaml"]["从业人数"] == 22


def test_a_row_of_a_list_is_counted_from_one():
    given = values(row("大学专科", "高中", file="05-personnel.yaml", field="人员/2/学历", 对象="乙"))
    given["05-personnel.yaml"] = {"人员": [{"姓名": "甲", "学历": "大学专科"}, {"姓名": "乙", "学历": "大学专科"}]}
    facts, problems = verify(given, None)
    assert not problems
    assert [each["学历"] for each in facts.values["05-personnel.yaml"]["人员"]] == ["大学专科", "高中"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([row(23, 19)], "P201"),
        ([row(22, 19, field="从业人员")], "P202"),
        ([row(22, 19, field="从业人数/1")], "P202"),
        ([row(22, 19, file="review.yaml")], "P202"),
        ([row(22, 22)], "P203"),
        ([row(22, "19人")], "P204"),
        ([row(22, 19), row(22, 18)], "P205"),
    ],
)
def test_what_does_not_stand(rows, code):
    facts, problems = verify(values(*rows), None)
    assert codes(problems) == [code]
    kept = 19 if code == "P205" else 22
    assert facts.values["01-application.yaml"]["从业人数"] == kept


def test_quotes_around_the_declared_number_are_no_other_number():
    facts, problems = verify(values(row("22", 19)), None)
    assert not problems
    assert facts.values["01-application.yaml"]["从业人数"] == 19
    assert codes(verify(values(row("22人", 19)), None)[1]) == ["P201"]


def test_the_panel_goes_over_the_district():
    for declared in (22, 20):
        facts, problems = verify(values(row(22, 20), panel=[row(declared, 18)]), None)
        assert facts.values["01-application.yaml"]["从业人数"] == 18, declared
        assert not problems


def test_the_panel_can_go_back_to_what_was_declared():
    facts, problems = verify(values(row(22, 20), panel=[row(20, 22)]), None)
    assert facts.values["01-application.yaml"]["从业人数"] == 22
    assert not problems


def test_the_applicant_has_mended_meanwhile():
    facts, problems = verify(values(row(22, 19), 从业人数=19), None)
    assert codes(problems) == ["P203"]
    assert facts.values["01-application.yaml"]["从业人数"] == 19


def test_later_verifications_are_left_out():
    facts, _ = verify(values(row(22, 19, when="2013-03-05")), "2013-03-04")
    assert facts.values["01-application.yaml"]["从业人数"] == 22
    facts, _ = verify(values(row(22, 19, when="2013-03-05")), "2013-03-05")
    assert facts.values["01-application.yaml"]["从业人数"] == 19


@pytest.mark.parametrize("junk", [None, "文字", 3, [1, None, {}], {"核实": "x"}, {"核实": [{"文件": 1}]}])
def test_rows_that_the_schema_reports_are_passed_over(junk):
    facts, problems = verify(
        {"01-application.yaml": {"从业人数": 22}, "review.yaml": junk if isinstance(junk, dict) else {"核实": junk}}, None
    )
    assert not problems
    assert facts.values["01-application.yaml"]["从业人数"] == 22
