"""A new review.yaml: exactly the open clauses, and nothing changes until somebody fills it in."""

import json
import re
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from smepp.check import stale as stale_module
from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.new_reviews import Wish, new_reviews, prepare
from smepp.jobs.output.create import create_whole
from smepp.jobs.panel.existing import STALE
from smepp.jobs.panel.telling import of_dossier
from smepp.load.strict import read
from smepp.model.assessment import Decision
from smepp.model.finding import Open
from smepp.wording.answers import waiting
from tests.panel.conftest import EXAMPLES

ON = "2013-04-01"


def new_review(folder: Path):
    [done] = new_reviews(prepare(Wish(paths=(folder,), on=ON)))
    return done


def value(path: Path):
    document = read(path.read_bytes(), path.name)
    assert not document.problems
    return document.value


def filled(text: str, outcome="符合") -> str:
    blanks = {"结论": outcome, "评审人": "评审组", "日期": "2013-03-19", "理由": "看过材料。"}
    for key, given in blanks.items():
        text, often = re.subn(rf"^    {key}: $", f"    {key}: {given}", text, flags=re.MULTILINE)
        assert often
    return text


def open_clauses(folder: Path) -> list[str]:
    return [each.clause for each in waiting(check(folder, ON).assessment.findings, Open.JUDGEMENT)]


def test_exactly_the_open_clauses_are_asked(office):
    folder = office / "hechuan-peixun"
    asked = open_clauses(folder)
    done = new_review(folder)
    assert (done.code, done.exit_code, done.params["file"]) == ("made", ExitCode.DONE, str(folder / "review.yaml"))
    rows = value(folder / "review.yaml")["认定意见"]
    assert [row["要点"] for row in rows] == asked
    assert len(asked) > 10
    assert all(row["结论"] is None and row["理由"] is None and row["依据事实"] for row in rows)


def test_the_panel_of_the_round_stands_in_it(office):
    new_review(office / "hechuan-peixun")
    meeting = value(office / "hechuan-peixun" / "review.yaml")["评审"]
    panel = value(office / "rounds" / "2013.yaml")["评审组"]
    assert meeting["专家"] == panel
    assert (meeting["日期"], meeting["组长"]) == (None, None)


def test_an_untouched_scaffold_changes_nothing(office):
    folder = office / "hechuan-peixun"
    before = check(folder, ON).assessment
    new_review(folder)
    assert check(folder, ON).assessment == before


def test_filled_in_it_decides(office):
    folder = office / "hechuan-peixun"
    new_review(folder)
    path = folder / "review.yaml"
    path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    done = check(folder, ON).assessment
    assert done.problems == ()
    assert done.decision is Decision.ELIGIBLE


def test_half_filled_in_the_rest_stays_open(office):
    folder = office / "hechuan-peixun"
    new_review(folder)
    path = folder / "review.yaml"
    head, clause, rest = path.read_text(encoding="utf-8").partition("  - 要点: 5.1.prospects")
    path.write_text(filled(head) + clause + rest, encoding="utf-8", newline="\n")
    done = check(folder, ON).assessment
    assert done.problems == ()
    assert done.decision is Decision.NEEDS_JUDGEMENT
    assert [each.clause for each in done.findings if each.judgement] == ["5.1.finances"]


@pytest.mark.parametrize("key", ["结论", "评审人", "日期", "理由"])
def test_an_opinion_is_given_whole_or_not_at_all(office, key):
    folder = office / "hechuan-peixun"
    new_review(folder)
    path = folder / "review.yaml"
    text = filled(path.read_text(encoding="utf-8"))
    path.write_text(
        re.sub(rf"^    {key}: .*$", f"    {key}: ", text, count=1, flags=re.MULTILINE), encoding="utf-8", newline="\n"
    )
    [found] = check(folder, ON).assessment.problems
    assert (found.code, found.place.route) == ("S201", ("认定意见", 0, key))


def test_a_meeting_has_both_a_day_and_a_leader(office):
    folder = office / "hechuan-peixun"
    new_review(folder)
    path = folder / "review.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("  日期: \n  组长: ", "  日期: 2013-03-19\n  组长: ", 1), encoding="utf-8"
    )
    assert [each.place.route for each in check(folder, ON).assessment.problems] == [("评审", "组长")]


def test_what_was_judged_and_then_changed_is_stale(office):
    folder = office / "hechuan-peixun"
    new_review(folder)
    path = folder / "review.yaml"
    path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    application = folder / "01-application.yaml"
    application.write_text(
        application.read_text(encoding="utf-8").replace("园区二期今年投产", "园区二期明年投产"), encoding="utf-8"
    )
    (folder / "attachments" / "09-rules.pdf").write_bytes((folder / "attachments" / "09-fees.pdf").read_bytes())
    done = check(folder, ON).assessment
    changed = {each.params["clause"] for each in done.problems if each.code in STALE}
    assert changed == {"5.1.prospects", "5.5.rules"}
    assert done.decision is Decision.NEEDS_JUDGEMENT


def test_a_review_that_exists_is_left_alone_and_what_it_lacks_is_printed(office):
    folder = office / "hechuan-peixun"
    asked = open_clauses(folder)
    new_review(folder)
    path = folder / "review.yaml"
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.partition("\n  # 第五条（一） 可持续发展能力")[0], encoding="utf-8", newline="\n")
    kept = path.read_bytes()
    done = new_review(folder)
    assert (done.code, done.exit_code, done.params["n"]) == ("lacking", ExitCode.DONE, len(asked) - 2)
    assert path.read_bytes() == kept
    path.write_bytes(kept + "".join(f"{line}\n" for line in done.lacking).encode())
    assert [row["要点"] for row in value(path)["认定意见"]] == asked
    assert new_review(folder).code == "complete"


@pytest.mark.parametrize("indent", [0, 2, 4])
def test_entries_are_set_in_as_those_that_they_follow(office, indent):
    folder = office / "hechuan-peixun"
    pad = " " * indent
    path = folder / "review.yaml"
    path.write_text(f"认定意见:\n{pad}- 要点: 5.1.finances\n", encoding="utf-8", newline="\n")
    done = new_review(folder)
    path.write_bytes(path.read_bytes() + "".join(f"{line}\n" for line in done.lacking).encode())
    assert len(value(path)["认定意见"]) == 1 + done.params["n"]


def test_a_review_without_opinions_gets_the_whole_list(office):
    folder = office / "hechuan-peixun"
    (folder / "review.yaml").write_text("备注: 暂无意见。\n", encoding="utf-8")
    entries = new_review(folder).lacking
    assert entries[0] == "认定意见:"
    assert read("\n".join(entries).encode(), "x").value["认定意见"][0]["要点"] == "5.1.finances"


def test_stale_opinions_are_named(office):
    done = new_review(office / "fuling-zhacai")
    assert (done.code, done.exit_code) == ("complete", ExitCode.DONE)
    assert {each.params["clause"] for each in done.stale} == {"5.1.finances"}
    said = "\n".join(of_dossier(done, "zh"))
    assert "要重新判断的意见1条" in said
    assert "利润表/净利润/本年" in said


def test_a_review_that_cannot_be_read_is_named(office):
    path = office / "hechuan-peixun" / "review.yaml"
    path.write_text("认定意见：\n", encoding="utf-8")
    done = new_review(path.parent)
    assert (done.code, done.exit_code) == ("unreadable", ExitCode.WRONG)
    assert path.read_text(encoding="utf-8") == "认定意见：\n"


def test_nothing_to_judge_makes_no_file(office):
    folder = office / "hechuan-peixun"
    for each in folder.glob("*.yaml"):
        if each.name != "dossier.yaml":
            each.unlink()
    done = new_review(folder)
    assert (done.code, done.exit_code) == ("nothing", ExitCode.DONE)
    assert not (folder / "review.yaml").exists()
    assert not (folder / ".schemas").exists()


@pytest.mark.parametrize(("dossier", "note"), [("banan-mopei", "not_eligible"), ("nanan-huishang", "returned")])
def test_a_result_that_no_opinion_changes_now_is_told(office, dossier, note):
    folder = office / dossier
    shutil.copytree(EXAMPLES / dossier, folder)
    done = new_review(folder)
    assert (done.code, done.note) == ("made", note)


def test_editors_find_the_schema(office):
    folder = office / "hechuan-peixun"
    new_review(folder)
    first = (folder / "review.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../.schemas/review.schema.json"
    assert (office / ".schemas" / "review.schema.json").is_file()
    assert not (folder / ".schemas").exists(), "a dossier is the applicant's"


def test_one_dossier_that_fails_stops_no_other(office, monkeypatch):
    good, bad = office / "hechuan-peixun", office / "fuling-zhacai"
    (bad / "review.yaml").unlink()

    def full(path, data):
        if path.parent == bad:
            raise OSError(28, "No space left on device")
        create_whole(path, data)

    monkeypatch.setattr("smepp.jobs.new_review.create_whole", full)
    first, second = new_reviews(prepare(Wish(paths=(bad, good), on=ON)))
    assert isinstance(first, JobError)
    assert first.code == "unwritable"
    assert not (bad / "review.yaml").exists()
    assert second.code == "made"


def test_what_is_no_dossier_is_refused_before_anything_is_written(office):
    with pytest.raises(JobError) as refused:
        prepare(Wish(paths=(office / "hechuan-peixun", office / "rounds"), on=ON))
    assert refused.value.exit_code is ExitCode.USAGE
    assert not (office / "hechuan-peixun" / "review.yaml").exists()


def test_the_codes_of_stale_opinions_are_those_that_the_check_gives():
    source = Path(stale_module.__file__).read_text(encoding="utf-8")
    assert set(re.findall(r'"(P\d{3})"', source)) == STALE


def test_an_editor_finds_nothing_wrong_with_a_blank_or_filled_one(office):
    folder = office / "hechuan-peixun"
    new_review(folder)
    copy = json.loads((office / ".schemas" / "review.schema.json").read_text(encoding="utf-8"))
    path = folder / "review.yaml"
    assert faults(copy, value(path)) == []
    path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    assert faults(copy, value(path)) == []
    half = path.read_text(encoding="utf-8").replace("    评审人: 评审组", "    评审人: ", 1)
    path.write_text(half, encoding="utf-8", newline="\n")
    assert faults(copy, value(path)) != []


def faults(schema, found):
    # An editor knows no exact numbers.
    plain = json.loads(json.dumps(found, default=float))
    return [each.message for each in Draft202012Validator(schema).iter_errors(plain)]
