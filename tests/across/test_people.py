"""The same people on two staff lists."""

from smepp.check.across.people import MOST
from smepp.model.stage import Stage
from tests.across.making import codes, person, sides, told, trace

ROW = "05-personnel.yaml"


def test_one_of_the_same_name_and_month_of_birth_is_enough():
    one = trace("甲", people=[person("王静", "1985-01"), person("李 明", "1979-05")])
    other = trace("乙", people=[person("李明", "1979.5")])
    [found] = told(one, other)
    assert found.code == "C201"
    assert sides(found) == [("甲", ROW, ("人员", 1, "姓名")), ("乙", ROW, ("人员", 0, "姓名"))]
    assert found.params == {"names": ("李 明",), "count": 1}


def test_one_of_the_same_name_and_certificate_is_enough_whatever_the_birth():
    one, other = person("李明", "1979-05", "渝高-0012"), person("李明", "1980-06", "渝高0012")
    assert codes(trace("甲", people=[one]), trace("乙", people=[other])) == ["C201"]


def test_a_certificate_or_a_month_of_birth_without_the_name_is_nobody():
    assert (
        codes(
            trace("甲", people=[person("李明", "1979-05", "渝高0012")]),
            trace("乙", people=[person("王静", "1979-05", "渝高0012")]),
        )
        == []
    )


def test_one_name_alone_says_nothing_and_two_do():
    one, other = [person("李明"), person("王静"), person("赵海")], [person("王静"), person("李明")]
    assert codes(trace("甲", people=one[:1]), trace("乙", people=other)) == []
    [found] = told(trace("甲", people=one), trace("乙", people=other))
    assert found.code == "C202"
    assert sides(found) == [
        ("甲", ROW, ("人员", 0, "姓名")),
        ("甲", ROW, ("人员", 1, "姓名")),
        ("乙", ROW, ("人员", 1, "姓名")),
        ("乙", ROW, ("人员", 0, "姓名")),
    ]
    assert found.params == {"names": ("李明", "王静"), "count": 2, "differing": 0}


def test_how_many_were_born_in_other_months_is_told():
    one = trace("甲", people=[person("李明", "1979-05"), person("王静", "1985-01"), person("赵海", "1990-02")])
    other = trace("乙", people=[person("李明", "1979-06"), person("王静", "1986-01"), person("赵海")])
    [found] = told(one, other)
    assert (found.code, found.params["count"], found.params["differing"]) == ("C202", 3, 2)


def test_a_certain_one_makes_a_second_name_worth_telling_and_is_not_told_twice():
    one = trace("甲", people=[person("李明", "1979-05"), person("王静")])
    other = trace("乙", people=[person("李明", "1979-05"), person("王静")])
    certain, alike = told(one, other)
    assert (certain.code, certain.params["names"]) == ("C201", ("李明",))
    assert (alike.code, alike.params["names"]) == ("C202", ("王静",))


def test_a_pair_is_one_hint_that_lists_all():
    listed = [person("李明", "1979-05", "渝高0012"), person("王静", "1985-01"), person("赵海", None, "渝高0013")]
    [found] = told(trace("甲", people=listed), trace("乙", people=listed))
    assert found.params == {"names": ("李明", "王静", "赵海"), "count": 3}
    assert len(found.sides) == 6


def test_people_are_told_in_the_order_of_the_first_list():
    first = trace("甲", people=[person("李明", "1979-05"), person("王静", "1985-01")])
    second = trace("乙", people=[person("李明", None, "渝高0012"), person("王静", "1985-01")])
    third = trace("丙", people=[person("李明", None, "渝高0012"), person("王静", "1985-01")])
    [found] = [each for each in told(first, second, third) if [side.folder for side in each.sides][::2] == ["乙", "丙"]]
    assert found.params["names"] == ("李明", "王静")


def test_namesakes_of_different_age_on_both_lists_are_two():
    listed = [person("李明", "1979-05"), person("李明", "1985-01")]
    [found] = told(trace("甲", people=listed), trace("乙", people=listed))
    assert (found.code, found.params["count"]) == ("C201", 2)


def test_somebody_on_few_lists_is_told_by_pairs_and_on_many_lists_once():
    traces = [trace(str(number), people=[person("李明", "1979-05")]) for number in range(MOST + 1)]
    pairs = told(*traces[:MOST])
    assert [[side.folder for side in each.sides] for each in pairs] == [
        ["0", "1"], ["0", "2"], ["0", "3"], ["1", "2"], ["1", "3"], ["2", "3"]
    ]  # fmt: skip
    [crowd] = told(*traces)
    assert crowd.code == "C201"
    assert [side.folder for side in crowd.sides] == ["0", "1", "2", "3", "4"]


def test_several_on_many_lists_are_one_hint():
    listed = [person("李明", "1979-05", "渝高0012"), person("王静", "1985-01")]
    [found] = told(*(trace(str(number), people=listed) for number in range(MOST + 1)))
    assert found.params == {"names": ("李明", "王静"), "count": 2}
    assert len(found.sides) == 2 * (MOST + 1)


def test_names_on_many_lists_say_nothing_by_themselves():
    listed = [person("李明"), person("王静")]
    assert codes(*(trace(str(number), people=listed) for number in range(MOST + 1))) == []
    assert codes(*(trace(str(number), people=listed) for number in range(MOST))) == ["C202"] * 6


def test_the_list_of_a_platform_that_is_re_reviewed_is_years_old_and_not_compared():
    listed = [person("李明", "1979-05")]
    assert codes(trace("甲", people=listed, stage=Stage.REREVIEW), trace("乙", people=listed)) == []
