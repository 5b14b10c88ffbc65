"""A list becomes one event, or nothing at all."""

import re
from pathlib import Path

import pytest

from smepp.check.schema import check_schema
from smepp.jobs.events import read_events
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.legacy.make import Legacy, Wish, new_legacy
from smepp.lifecycle.titles import titles_on
from smepp.load.schemas import form_schemas
from smepp.load.strict import read
from smepp.messages.legacy import told
from tests.legacy.lists import HEAD, ROWS, text

DATED, NUMBER, BASIS = "2010-12-20", "渝中小企〔2010〕示例9号", "2010年的认定办法"
FILE = "rounds/2010/2010-12-20-recognition.yaml"


def wish(folder: Path, *rows: tuple[object, ...], head: tuple[object, ...] = HEAD, **more: object) -> Wish:
    path = folder / "list.csv"
    path.write_text(text((head, *rows)), encoding="utf-8", newline="")
    return Wish(**{"path": path, "dated": DATED, "number": NUMBER, "basis": BASIS, **more})  # type: ignore[arg-type]


def tree(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def refused(office: Path, wished: Wish) -> Legacy:
    before = tree(office)
    done = new_legacy(Path("office.yaml"), wished)
    assert done.exit_code is not ExitCode.DONE
    assert done.written is None
    assert tree(office) == before
    return done


def test_the_event_is_written_in_the_form_of_events(office):
    done = new_legacy(Path("office.yaml"), wish(office, *ROWS))
    assert (done.code, done.exit_code, done.written, done.params["n"]) == ("written", ExitCode.DONE, FILE, 3)
    document = read((office / FILE).read_bytes(), FILE)
    assert [*document.problems, *check_schema(document, "recognition", form_schemas())] == []
    assert document.value == {
        "类别": "认定",
        "日期": DATED,
        "文号": NUMBER,
        "依据": BASIS,
        "名单": [
            {
                "平台名称": "朵云租用平台",
                "运营单位": "重庆朵云软件有限公司",
                "区县": "渝北区",
                "统一社会信用代码": "91440300085948158H",
            },
            {"平台名称": "铜梁物流信息平台", "运营单位": "重庆巴川物流有限公司", "区县": "铜梁县", "注册号": "440301108548379"},
            {
                "平台名称": "酉阳土货商务平台",
                "运营单位": "酉阳县信息化协会",
                "区县": "酉阳土家族苗族自治县",
                "登记证号": "社证字第5002420011号",
            },
        ],
    }
    first = re.match(r"# yaml-language-server: \$schema=(\S+)\n", (office / FILE).read_text(encoding="utf-8"))
    assert first
    assert (office / FILE).parent.joinpath(first[1]).resolve() == office / ".schemas/recognition.schema.json"


def test_its_titles_hold_from_that_day_and_fall_due_three_years_later(office):
    done = new_legacy(Path("office.yaml"), wish(office, *ROWS))
    events = read_events(office).events
    assert [each.platform for each in titles_on(events, DATED)] == [row[1] for row in ROWS]
    assert titles_on(events, "2010-12-19") == ()
    assert "首次复核在2013年度。" in [told(each, "zh") for each in done.notes]


def test_names_of_districts_that_are_read_otherwise_are_told(office):
    done = new_legacy(Path("office.yaml"), wish(office, *ROWS))
    assert [told(each, "zh") for each in done.notes if each.code == "district_read"] == [
        "第2行：区县“渝北”当时的名称是渝北区，照渝北区写。",
        "第3行：区县“铜梁区”当时的名称是铜梁县，照铜梁县写。",
        "第4行：区县“酉阳县”当时的名称是酉阳土家族苗族自治县，照酉阳土家族苗族自治县写。",
    ]


def test_the_same_list_gives_the_same_bytes(office):
    new_legacy(Path("office.yaml"), wish(office, *ROWS))
    before = (office / FILE).read_bytes()
    (office / FILE).unlink()
    new_legacy(Path("office.yaml"), wish(office, *ROWS))
    assert (office / FILE).read_bytes() == before


def test_an_event_that_is_there_is_left_alone(office):
    new_legacy(Path("office.yaml"), wish(office, *ROWS))
    assert refused(office, wish(office, *ROWS)).code == "there"
    other = (9, "甲平台", "甲公司", "江北区", "", "")
    done = new_legacy(Path("office.yaml"), wish(office, other, nth=2))
    assert done.written == "rounds/2010/2010-12-20-recognition-2.yaml"


WRONG = [
    (
        (1, "甲", "乙公司", "江北县", "", ""),
        "第2行：没有区县“江北县”。请写推荐的区县（自治县）、经开区或新区的名称，例如 江北区。",
    ),
    ((1, "朵云租用平台", "乙公司", "江北区", "", ""), "第3行：朵云租用平台 与第2行重复。"),
    (
        (1, "甲", "乙公司", "江北区", "91440300085948159H", ""),
        "第2行：代码 91440300085948159H 的校验位不对，正确的可能是 91440300085948159L。请对照证照核对。",
    ),
    (
        (1, "甲", "乙公司", "江北区", "12345", ""),
        "第2行：代码 12345（5位）不像是代码：统一社会信用代码18位，注册号15位，组织机构代码9位。请核对。",
    ),
    (
        (1, "朵算小企业管理软件租用平台", "重庆朵算软件服务有限公司", "渝北区", "", ""),
        "第2行：朵算小企业管理软件租用平台 已经在 rounds/2011/2011-07-05-recognition.yaml 里认定过。",
    ),
    ((1, "", "乙公司", "江北区", "", ""), "第2行：没有填：平台名称。"),
]


@pytest.mark.parametrize(("row", "words"), WRONG)
def test_a_wrong_row_is_told_with_its_number_and_nothing_is_written(office, row, words):
    done = refused(office, wish(office, row, ROWS[0]))
    assert done.code == "not_written"
    assert [told(each, "zh") for each in done.notes if each.grave] == [words]


def test_a_code_in_the_wrong_column_is_told(office):
    head = ("平台名称", "运营单位", "区县", "组织机构代码")
    done = refused(office, wish(office, ("甲", "乙", "江北区", "440301108548379"), head=head))
    assert [each.code for each in done.notes if each.grave] == ["code_kind"]


def test_an_old_number_with_a_wrong_check_digit_is_only_told(office):
    head = ("平台名称", "运营单位", "区县", "注册号")
    done = new_legacy(Path("office.yaml"), wish(office, ("甲", "乙", "江北区", "440301108548378"), head=head))
    assert done.code == "written"
    assert [(each.code, each.params["right"]) for each in done.notes if each.code == "code_wrong"] == [
        ("code_wrong", "440301108548379")
    ]


def test_a_dossier_in_the_list_must_be_there(office):
    head = ("平台名称", "运营单位", "区县", "案卷")
    for folder in ("nowhere", "../x", "/etc"):
        done = refused(office, wish(office, ("甲", "乙", "江北区", folder), head=head))
        assert [each.code for each in done.notes if each.grave] == ["no_dossier"]
    (office / "jia").mkdir()
    (office / "jia" / "dossier.yaml").write_text("平台名称: 甲\n", encoding="utf-8")
    new_legacy(Path("office.yaml"), wish(office, ("甲", "乙", "江北区", "jia/"), head=head))
    assert "案卷: jia\n" in (office / FILE).read_text(encoding="utf-8")


def test_a_day_of_the_programmes_own_time_is_told(office):
    done = new_legacy(Path("office.yaml"), wish(office, *ROWS, dated="2013-02-26"))
    assert "in_force" in [each.code for each in done.notes]
    assert "in_force" not in [
        each.code for each in new_legacy(Path("office.yaml"), wish(office, (1, "甲", "乙", "江北区", "", ""))).notes
    ]


@pytest.mark.parametrize("more", [{"number": " "}, {"basis": "a\nb"}, {"basis": "长" * 201}, {"nth": 0}])
def test_a_wrong_wish_is_a_wrong_command_line(office, more):
    assert refused(office, wish(office, *ROWS, **more)).exit_code is ExitCode.USAGE


def test_what_the_form_of_events_does_not_take_is_told(office):
    done = refused(office, wish(office, ROWS[0], (2, "长" * 201, "乙", "江北区", "", "")))
    assert [told(each, "zh") for each in done.notes if each.grave] == [
        "第3行：写不进认定记录：“平台名称”有 201 个字，最多 200 个。"
    ]


def test_long_remarks_are_told_in_short(office):
    done = new_legacy(Path("office.yaml"), wish(office, ROWS[0], ("注" * 300, "", "", "", "", "")))
    assert [len(told(each, "zh")) < 100 for each in done.notes if each.code == "row_left"] == [True]


AWKWARD = ["=cmd|' /C calc'!A0", "- 项", "a: b", "'x'", "# 井", "null", "2010", "{a}"]


@pytest.mark.parametrize("name", AWKWARD)
def test_names_read_back_as_they_were_typed(office, name):
    new_legacy(Path("office.yaml"), wish(office, (1, name, name, "江北区", "", "")))
    [row] = read((office / FILE).read_bytes(), FILE).value["名单"]
    assert (row["平台名称"], row["运营单位"]) == (name, name)
