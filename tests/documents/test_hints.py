"""A coincidence laid out for a document, and all of a round."""

from smepp.documents.hints import hint_context
from smepp.documents.pages.applicants import applicants
from smepp.documents.pages.coincidences import coincidences, per_folder
from smepp.messages import entry
from smepp.model.hint import Hint, Side
from smepp.model.place import Place
from tests.documents.pages.factory import review


def side(folder, name, file="05-personnel.yaml", *route):
    return Side(folder=folder, name=name, place=Place(file=file, route=route))


PEOPLE = Hint(
    code="C201",
    sides=(
        side("a", "甲公司", "05-personnel.yaml", "人员", 0),
        side("a", "甲公司", "05-personnel.yaml", "人员", 4),
        side("b", "乙公司", "05-personnel.yaml", "人员", 2),
    ),
    params={"names": ("李青", "王禾"), "count": 2},
)


def test_both_sides_are_named_placed_and_linked_once():
    found = hint_context(PEOPLE, "zh", lambda each: f"{each.folder}.html")
    assert found["各方"] == [
        {"名称": "甲公司（a）", "位置": "05-personnel.yaml 人员（第1、5行）", "链接": "a.html"},
        {"名称": "乙公司（b）", "位置": "05-personnel.yaml 人员（第3行）", "链接": "b.html"},
    ]
    assert found["标题"] == entry("C201", "zh").title
    assert "李青、王禾" in found["说明"]
    assert found["处理"]
    assert found["缘由"]


def test_a_row_within_a_row_is_told_by_its_whole_way():
    scan = ("09-supporting.yaml", "材料", 1, "附件", 0)
    same = Hint(code="C301", sides=(side("a", "甲", *scan), side("b", "乙", *scan)), params={"files": ("x.pdf",), "count": 1})
    found = hint_context(same, "zh", lambda _: None)
    assert [each["位置"] for each in found["各方"]] == ["09-supporting.yaml 材料/2/附件/1"] * 2


def test_a_file_of_the_office_is_named_once_and_without_a_link():
    quota = Hint(
        code="C602",
        sides=(side("", None, "rounds/2013.yaml", "推荐名额", 0), side("a", "甲公司", "dossier.yaml", "推荐区县")),
        params={"district": "江北区", "quota": 1, "count": 2},
    )
    found = hint_context(quota, "zh", lambda each: each.folder or None)
    assert found["各方"][0] == {"名称": "rounds/2013.yaml", "位置": "推荐名额（第1行）", "链接": None}
    assert found["各方"][1]["链接"] == "a"


def test_those_of_one_kind_stand_together_in_the_order_of_their_codes():
    made = review(30)
    found = coincidences(made.hints, applicants(made.entries))
    assert [each["代码"] for each in found["各类"]] == ["C201", "C401", "C602"]
    numbers = [one["号"] for each in found["各类"] for one in each["各条"]]
    assert numbers == list(range(1, len(made.hints) + 1))


def test_every_applicant_that_takes_part_is_listed_with_its_own():
    made = review(30)
    found = {each["锚"]: each for each in coincidences(made.hints, applicants(made.entries))["各家"]}
    counted = per_folder(made.hints)
    assert {each.slug for each in made.entries if each.folder in counted} == {anchor.removeprefix("hint-") for anchor in found}
    for each in made.entries:
        if each.folder in counted:
            assert len(found[f"hint-{each.slug}"]["各条"]) == counted[each.folder]


def test_what_differs_within_a_kind_is_said_with_each():
    found = coincidences(review(30).hints, applicants(review(30).entries))
    assert all(each["处理"] for each in found["各类"])
