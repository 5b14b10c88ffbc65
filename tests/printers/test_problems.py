from typing import Any

import pytest

from smepp.messages import Lang
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.printers.text import under
from smepp.printers.text_problems import problems
from smepp.wording.problem_groups import grouped
from tests.printers.checks import assert_fit_for_a_console, printed
from tests.printers.factory import place
from tests.printers.sources import locate

pytestmark = pytest.mark.usefixtures("own_codes")

PEOPLE = "05-personnel.yaml"


def person(row: int, code: str = "S901", key: str = "学历", **params: Any) -> Problem:
    return problem(code, place("人员", row, key, file=PEOPLE), **(params or {"key": key}))


def every_kind() -> tuple[Problem, ...]:
    return (
        problem("X901", place("从业人数"), related=(place("人员", file=PEOPLE),), said=18, counted=30),
        *(person(row) for row in (8, 2, 6)),
        *(person(row, "S902", "出生年月", value=f"80.{row + 1}") for row in range(7)),
        problem("A901", Place(file="attachments/licence.pdf"), name="attachments/licence.pdf"),
        problem("S901", place("服务特色"), key="服务特色"),
        problem("P901", place("认定意见", 0, file="review.yaml"), clause="5.1.finances"),
        problem("Y901", Place(file="01-application.yaml", at=(3, 1)), key="从业人数", first=2),
    )


def text_of(*found: Problem, lang: Lang = "zh") -> str:
    return printed(problems(found, lang, under("dossiers/yunlian-wuliu"), locate))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_whole_list(golden, lang):
    text = text_of(*every_kind(), lang=lang)
    assert_fit_for_a_console(text)
    golden(f"problems.{lang}.txt", text)


def test_causes_stand_before_consequences_and_errors_before_warnings():
    codes = [group.first.code for group in grouped(every_kind(), locate)]
    assert codes == ["Y901", "S901", "S902", "S901", "A901", "P901", "X901"]


def test_the_order_does_not_depend_on_the_order_of_finding():
    one, other = (printed(problems(each, "zh", under("x"), locate)) for each in (every_kind(), every_kind()[::-1]))
    assert one == other


def test_equal_defects_in_a_list_are_one():
    [group] = grouped([person(row) for row in range(29, -1, -1)], locate)
    assert [each.place.route[1] for each in group.problems] == list(range(30))
    assert group.differing == ()
    text = text_of(*group.problems)
    assert text.count("错误 S901") == 1
    assert "“人员”第1、2、3、4、5、6、7、8、9、10、11、12…行等30处都有这个问题。" in "".join(text.split())
    assert "错误30处" in text


def test_what_differs_between_the_rows_is_said():
    text = "".join(text_of(*(person(row, "S902", "出生年月", value=f"80.{row}") for row in (3, 4))).split())
    assert "“80.3”不是年月" in text
    assert "“人员”第4行（80.3）、第5行（80.4）都有这个问题，共2处。" in text


@pytest.mark.parametrize(
    "other",
    [
        Place(file=PEOPLE, route=("人员", 2, "姓名")),
        Place(file=PEOPLE, route=("名册", 2, "学历")),
        Place(file="04-facilities.yaml", route=("人员", 2, "学历")),
        Place(file=PEOPLE, route=("人员", 2, "学历"), on_key=True),
    ],
)
def test_other_defects_are_not_taken_together(other):
    assert len(grouped([person(1), problem("S901", other, key="学历")], locate)) == 2


def test_problems_outside_lists_stand_alone():
    same = problem("S901", place("从业人数"), key="从业人数")
    again = problem("S901", place("从业人数"), key="从业人数")
    assert len(grouped([same, again], locate)) == 2


def test_a_place_that_cannot_be_found_has_a_path_alone():
    text = text_of(problem("A901", Place(file="attachments/a.pdf"), name="a.pdf"))
    assert text.startswith("dossiers/yunlian-wuliu/attachments/a.pdf 错误 A901 没有附件 a.pdf\n    改法：")


def test_the_mark_counts_chinese_as_two_cells():
    lines = text_of(problem("S901", place("从业人数"), key="从业人数")).splitlines()
    assert lines[1:3] == ["     2 | 从业人数: 18", "       |           ^"]


def test_a_long_line_is_shown_around_its_column():
    lines = text_of(problem("S901", place("服务特色"), key="服务特色")).splitlines()
    excerpt = next(each for each in lines if " | ..." in each)
    assert "从业人数: 25" in excerpt


def test_nothing_is_located_twice_over():
    asked: list[Place] = []

    def counting(wanted: Place) -> None:
        asked.append(wanted)

    printed(problems([person(row) for row in range(100)], "zh", under("x"), counting))
    assert len(asked) == 1


def test_markup_and_escapes_in_the_papers_stay_text():
    text = text_of(problem("S902", place("从业人数"), value="[bold]粗[/bold]\x1b[31m[/x]"))
    text = "".join(text.split())
    assert r"“[bold]粗[/bold]\x1b[31m[/x]”不是年月" in text


def test_no_problems():
    assert text_of() == "材料没有发现问题。\n"
