"""The same hints in the same order, whatever the order in which dossiers came to be assessed is turned into."""

from fractions import Fraction

import pytest

from smepp.check.across import CONCERNS, overlap, people
from smepp.model.codes import CODES, Level
from smepp.model.hint import hint
from smepp.model.office import Round
from smepp.model.problem import UnknownParameterError
from smepp.model.stage import Stage
from tests.across.making import RIGHT_CODES, codes, firm, person, title, told, trace

SHARED = [person("李明", "1979-05"), person("王静"), person("赵海")]
COMMON = [firm(f"共{number}厂") for number in range(12)]


def round_with_everything():
    many = [trace(f"众{number}", firms=[firm(f"常{each}厂") for each in range(10)], district="南岸区") for number in range(21)]
    everything = {
        "platform": "同名平台",
        "phone": "023-55550123",
        "address": "江北区港桥支路68号",
        "representative": "孙河",
        "people": SHARED,
        "scans": [("a.pdf", 3, "aa")],
    }
    return (
        trace("甲", **everything, firms=[*COMMON, firm("丁公司")], previous="甲"),
        trace("乙", **everything, firms=COMMON, previous="丁"),
        trace("丙", codes={"统一社会信用代码": RIGHT_CODES[0]}, previous="旧", operator="旧公司"),
        trace("丁", codes={"统一社会信用代码": RIGHT_CODES[0]}, previous="旧"),
        trace("戊", operator="某公司", previous="老"),
        trace("己", operator="某公司", platform="旧平台", previous="老"),
        *many,
    )


def everything_told():
    titles = (title(folder="旧"), title("新平台", "他公司", row=1, folder="老"))
    round_ = Round(path="rounds/2013.yaml", year=2013, quotas=(("江北区", 5),))
    return told(*round_with_everything(), titles=titles, round_=round_)


def test_every_code_is_told_by_some_concern():
    assert len(CONCERNS) > 10
    assert {each.code for each in everything_told()} == {code for code, spec in CODES.items() if spec.level is Level.HINT}


def test_a_hint_has_just_the_params_of_its_code():
    with pytest.raises(UnknownParameterError, match="C102"):
        hint("C102")
    with pytest.raises(UnknownParameterError, match="C503"):
        hint("C503", names=())


def test_the_limits_are_those_that_the_record_of_the_decision_names():
    assert (4, 2, 20, 10, Fraction(3, 10)) == (people.MOST, people.ALIKE, overlap.COMMON, overlap.LEAST, overlap.SHARE)


def test_by_code_then_in_the_order_of_the_round():
    found = everything_told()
    places = {each.folder: number for number, each in enumerate(round_with_everything())}
    order = [(each.code, [places[side.folder] for side in each.sides if side.folder]) for each in found]
    assert order == sorted(order)
    assert everything_told() == found


def test_sides_are_in_the_order_of_the_round():
    one, other = trace("甲", phone="023-55550123"), trace("乙", phone="023-55550123")
    assert [each.folder for each in told(other, one)[0].sides] == ["乙", "甲"]


def test_a_folder_is_one_dossier_though_it_applied_and_is_re_reviewed():
    given = {"phone": "023-55550123", "people": SHARED, "firms": COMMON, "scans": [("a.pdf", 3, "aa")], "previous": "甲甲"}
    both = [trace("甲", stage=stage, **given) for stage in Stage]
    assert codes(*both) == codes(*reversed(both)) == []
    other = trace("乙", people=SHARED)
    assert codes(*both, other) == codes(*reversed(both), other) == ["C201", "C202"]


def test_nothing_is_told_of_nobody_and_of_one_alone():
    assert told() == ()
    assert told(round_with_everything()[0])[0].code == "C604"
