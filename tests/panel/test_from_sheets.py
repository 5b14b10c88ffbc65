"""From filled opinion sheets to a review.yaml and its effect: nothing guessed, nothing written that was not understood."""

import re
import shutil

import pytest

from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.new_reviews import Wish, new_reviews, prepare
from smepp.jobs.panel.sheets import name_in
from smepp.jobs.panel.telling import of_dossier, of_sheets
from smepp.load.strict import read
from smepp.model.assessment import Decision
from tests.panel.sheets import HEAD, ON, answer, cells, column, meet, sheet, write

TWO = ("hechuan-peixun", "fuling-zhacai")


@pytest.fixture
def rows(office):
    """A sheet on which one expert finds everything met."""
    found = cells(sheet(office, *TWO))
    meet(found)
    answer(found, "程知遥")
    return found


def prepared(paths, *rows, on=ON, to="意见.xlsx"):
    office = paths[0].parent if (paths[0] / "dossier.yaml").exists() else paths[0]
    return prepare(Wish(paths=tuple(paths), on=on, sheets=(write(office / to, *rows),)))


def taken(folder, *rows):
    ready = prepared([folder], *rows)
    assert ready.grave == ()
    [done] = new_reviews(ready)
    return done


def reviewed(folder):
    document = read((folder / "review.yaml").read_bytes(), "review.yaml")
    assert not document.problems
    return document.value


def entry(folder, clause):
    [found] = [each for each in reviewed(folder)["认定意见"] if each["要点"] == clause]
    return found


def test_from_the_sheet_to_the_decision(office, rows):
    folder = office / "hechuan-peixun"
    assert check(folder, ON).assessment.decision is Decision.NEEDS_JUDGEMENT
    done = taken(folder, rows)
    assert (done.code, done.exit_code, done.left, done.refused) == ("filled", ExitCode.DONE, (), ())
    found = check(folder, ON).assessment
    assert (found.problems, found.decision) == ((), Decision.ELIGIBLE)
    meeting = reviewed(folder)["评审"]
    assert (meeting["日期"], meeting["组长"], len(meeting["专家"])) == ("2013-03-19", "程知遥", 5)


def test_who_agrees_is_named_with_each_reason(office, rows):
    answer(rows, "罗济川", "符合", "现场看过。\n设备齐全。", only=("5.3.facilities",))
    answer(rows, "邓以宁", "符合", "", only=("5.3.facilities",))
    taken(office / "hechuan-peixun", rows)
    found = entry(office / "hechuan-peixun", "5.3.facilities")
    assert (found["结论"], found["评审人"], found["日期"]) == ("符合", "程知遥、罗济川、邓以宁", "2013-03-19")
    assert found["理由"] == "程知遥：看过材料。\n罗济川：现场看过。\n设备齐全。"
    assert entry(office / "hechuan-peixun", "5.3.features")["理由"] == "看过材料。"


@pytest.mark.parametrize("other", ["不符合", "待定"])
def test_where_experts_differ_nothing_is_guessed(office, rows, other):
    folder = office / "hechuan-peixun"
    answer(rows, "罗济川", other, "收支不稳。", only=("5.1.finances",))
    done = taken(folder, rows)
    assert done.exit_code is ExitCode.PERSON
    assert [each.question.clause.id for each in done.left] == ["5.1.finances"]
    found = entry(folder, "5.1.finances")
    assert (found["结论"], found["评审人"], found["理由"]) == (None, None, None)
    text = (folder / "review.yaml").read_text(encoding="utf-8")
    assert f"# 罗济川：{other}。收支不稳。" in text
    assert f"程知遥：符合、罗济川：{other}" in "\n".join(of_dossier(done, "zh"))
    assert check(folder, ON).assessment.decision is Decision.NEEDS_JUDGEMENT


def test_an_opinion_without_any_reason_is_no_judgement_yet(office, rows):
    folder = office / "hechuan-peixun"
    answer(rows, "程知遥", "符合", "", only=("6.2",))
    done = taken(folder, rows)
    assert (done.exit_code, [each.question.clause.id for each in done.left]) == (ExitCode.PERSON, ["6.2"])
    assert entry(folder, "6.2")["结论"] is None
    assert check(folder, ON).assessment.problems == ()


def test_all_may_agree_that_it_is_not_met_or_not_decided(office, rows):
    folder = office / "hechuan-peixun"
    answer(rows, "程知遥", "待定", "要补看台账。", only=("6.2",))
    assert taken(folder, rows).exit_code is ExitCode.DONE
    assert entry(folder, "6.2")["结论"] == "待定"
    (folder / "review.yaml").unlink()
    answer(rows, "程知遥", "不符合", "没有制度。", only=("5.5.rules",))
    taken(folder, rows)
    assert check(folder, ON).assessment.decision is Decision.NOT_ELIGIBLE


def test_answers_on_papers_that_have_changed_are_refused_and_named(office, rows):
    folder = office / "hechuan-peixun"
    path = folder / "01-application.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("园区二期今年投产", "园区二期明年投产"), encoding="utf-8")
    done = taken(folder, rows)
    assert done.exit_code is ExitCode.WRONG
    [refused] = done.refused
    assert (refused.code, refused.params["clause"], refused.at.cell) == ("facts_changed", "5.1.prospects", "H6")
    assert entry(folder, "5.1.prospects")["结论"] is None
    assert "H6" in "\n".join(of_dossier(done, "zh"))


def test_answers_on_what_is_not_open_any_more_are_refused(office, rows):
    folder = office / "hechuan-peixun"
    rows[HEAD + 1][column(rows, "要点编号")] = "5.3.staff"
    done = taken(folder, rows)
    assert [each.code for each in done.refused] == ["not_open"]


def test_what_exists_is_left_alone_and_the_answers_are_printed(office, rows):
    folder = office / "fuling-zhacai"
    kept = (folder / "review.yaml").read_bytes()
    done = taken(folder, rows)
    assert (done.code, done.exit_code) == ("complete", ExitCode.DONE)
    assert (folder / "review.yaml").read_bytes() == kept
    [found] = read("\n".join(["认定意见:", *done.instead]).encode(), "x").value["认定意见"]
    assert (found["要点"], found["结论"]) == ("5.1.finances", "符合")
    text = kept.decode()
    old = text[text.index("  - 要点: 5.1.finances") : text.index("  - 要点: 5.1.prospects")]
    new = "".join(f"{line}\n" for line in done.instead)
    (folder / "review.yaml").write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    assert check(folder, ON).assessment.decision is Decision.ELIGIBLE


def test_a_blank_review_gets_the_answers_printed(office, rows):
    folder = office / "hechuan-peixun"
    list(new_reviews(prepare(Wish(paths=(folder,), on=ON))))
    done = taken(folder, rows)
    assert (done.code, done.lacking) == ("complete", ())
    assert sum(line.startswith("  - 要点: ") for line in done.instead) == len(reviewed(folder)["认定意见"])


def test_a_folder_of_dossiers_stands_for_those_on_the_sheet(office, rows):
    ready = prepared([office], rows)
    assert ready.grave == ()
    assert [each.code for each in new_reviews(ready)] == ["filled", "complete"]


def test_a_dossier_that_is_not_there_is_named(office, rows):
    for row in rows[HEAD + 1 :]:
        if row[column(rows, "案卷")] == "fuling-zhacai":
            row[column(rows, "案卷")] = "../elsewhere"
    ready = prepared([office], rows)
    assert [each.code for each in ready.grave] == ["no_dossier"]


@pytest.mark.parametrize("spoil", ["合格了", "程知遥不在"])
def test_nothing_is_written_as_long_as_something_is_not_understood(office, rows, spoil):
    if spoil == "合格了":
        answer(rows, "罗济川", "合格", "", only=("6.2",))
    else:
        at = column(rows, "程知遥 结论")
        rows[HEAD][at], rows[HEAD][at + 1] = "程之遥 结论", "程之遥 理由"
    ready = prepared([office / "hechuan-peixun"], rows)
    codes = [each.code for each in ready.grave]
    assert codes == ["bad_outcome_meant" if spoil == "合格了" else "not_in_panel"]
    assert "没有写任何文件" in "\n".join(of_sheets(ready.oddities, "zh"))


def test_a_leader_must_be_on_the_panel(office, rows):
    meet(rows, leader="某某")
    assert [(each.code, each.at.cell) for each in prepared([office], rows).grave] == [("not_in_panel", "F3")]


def test_without_a_leader_the_meeting_is_left_blank(office, rows):
    meet(rows, leader="")
    folder = office / "hechuan-peixun"
    taken(folder, rows)
    meeting = reviewed(folder)["评审"]
    assert (meeting["日期"], meeting["组长"]) == (None, None)
    assert check(folder, ON).assessment.problems == ()


def test_an_office_without_a_panel_takes_whoever_signs(office):
    path = office / "rounds" / "2013.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^评审组:\n(?:  .*\n)+", "", text, flags=re.MULTILINE), encoding="utf-8")
    folder = office / "hechuan-peixun"
    rows = cells(sheet(office, "hechuan-peixun"))
    rows[2][2], rows[2][5] = "2013-03-19", "何云"
    at = [str(each) for each in rows[HEAD]].index("结论")
    for row in rows[HEAD + 1 :]:
        row[at : at + 2] = ["符合", "看过。"]
    assert taken(folder, rows).exit_code is ExitCode.DONE
    assert entry(folder, "6.2")["评审人"] == "何云"
    assert check(folder, ON).assessment.decision is Decision.ELIGIBLE


def test_a_dossier_without_answers_gets_no_file(office, rows):
    folder = office / "hechuan-peixun"
    for row in rows[HEAD + 1 :]:
        row[7:9] = ["", ""]
    done = taken(folder, rows)
    assert (done.code, done.exit_code) == ("sheet_blank", ExitCode.PERSON)
    assert not (folder / "review.yaml").exists()


def test_a_dossier_that_is_not_on_the_sheet_is_told(office):
    rows = cells(sheet(office, "fuling-zhacai"))
    done = taken(office / "hechuan-peixun", rows)
    assert (done.code, done.exit_code) == ("not_in_sheet", ExitCode.WRONG)


def test_a_dossier_moved_elsewhere_is_known_by_its_name(office, rows, tmp_path_factory):
    folder = tmp_path_factory.mktemp("elsewhere") / "2013" / "hechuan-peixun"
    shutil.copytree(office / "hechuan-peixun", folder)
    assert prepared([folder], rows).grave == ()
    assert taken(folder, rows).code == "filled"


@pytest.mark.parametrize(
    ("path", "inside", "found"),
    [
        ("w/a", "", "a"),
        ("w/2013/b/a", "", "2013/b/a"),
        ("w/2013/c/a", "", "a"),
        ("w/2013/c/d", "", "2013/c/d"),
        ("elsewhere/d", "", "2013/c/d"),
        ("elsewhere/e", "", None),
        ("w/x", "", None),
        ("w/a", "rereview/2016/", "a/rereview/2016"),
        ("w/d", "rereview/2016/", None),
    ],
)
def test_a_dossier_is_known_by_the_longest_path(tmp_path, path, inside, found):
    folders = ("a", "2013/b/a", "2013/c/d", "p/e", "q/e", "a/rereview/2016")
    assert name_in(folders, tmp_path / path, inside) == found


@pytest.mark.parametrize(("name", "code"), [("none.xlsx", "no_such_sheet"), ("page.xls", "sheet_is_page")])
def test_a_sheet_that_cannot_be_read_is_told(office, name, code):
    (office / "page.xls").write_text("<html>", encoding="utf-8")
    with pytest.raises(JobError) as refused:
        prepare(Wish(paths=(office / "hechuan-peixun",), on=ON, sheets=(office / name,)))
    assert refused.value.code == code


AWKWARD = [
    "=1+1",
    "- 列表",
    "a: b",
    "# 注",
    "'引号'",
    '"双"',
    "|",
    "是",
    "2013",
    "[x]",
    "行一\n\n  行二: x\n- 行三",
    "结尾空格 ",
    "\u200b藏\u2028行",
]


@pytest.mark.parametrize("why", AWKWARD)
def test_reasons_come_back_as_they_were_typed(office, rows, why):
    folder = office / "hechuan-peixun"
    answer(rows, "程知遥", "符合", why, only=("6.2",))
    assert taken(folder, rows).exit_code is ExitCode.DONE
    plain = why.replace("\u200b", "").replace("\u2028", "\n")
    assert entry(folder, "6.2")["理由"] == "\n".join(line.strip() for line in plain.split("\n") if line.strip())
    assert check(folder, ON).assessment.problems == ()
