"""The panel's opinions on a re-review lie in its own folder."""

import shutil

import pytest

from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.new_reviews import Wish, new_reviews, prepare
from smepp.model.assessment import Decision
from tests.panel.conftest import EXAMPLES
from tests.panel.sheets import HEAD, cells, column, meet, sheet, write
from tests.panel.test_new_review import filled, value

ON = "2016-04-01"
YEAR = 2016


@pytest.fixture
def folder(office):
    """A platform whose re-review waits for the panel."""
    path = office / "mianye-fuwu"
    shutil.copytree(EXAMPLES / "2013" / "yunyang" / "mianye-fuwu", path)
    assert check(path, ON, YEAR).assessment.decision is Decision.NEEDS_JUDGEMENT
    return path


def made(folder, **how):
    ready = prepare(Wish(paths=(folder,), on=ON, year=YEAR, **how))
    assert ready.grave == ()
    [done] = new_reviews(ready)
    return done


def test_the_open_clauses_of_a_rereview_are_asked_in_its_folder(folder):
    done = made(folder)
    path = folder / "rereview" / "2016" / "review.yaml"
    assert (done.code, done.params["file"], done.check) == ("made", str(path), f"{folder} --year 2016")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../../.schemas/rereview-review.schema.json\n")
    assert (folder.parent / ".schemas" / "rereview-review.schema.json").is_file()
    assert "14.operation" in [row["要点"] for row in value(path)["认定意见"]]
    path.write_text(filled(text).replace("日期: 2013-", "日期: 2016-"), encoding="utf-8", newline="\n")
    found = check(folder, ON, YEAR).assessment
    assert (found.problems, found.decision) == ((), Decision.ELIGIBLE)


def test_answers_on_a_sheet_go_to_the_rereview(folder, tmp_path):
    rows = cells(sheet(folder.parent, folder.name, on=ON, year=YEAR))
    meet(rows, "2016-03-19")
    at = column(rows, "程知遥 结论")
    for row in rows[HEAD + 1 :]:
        row[at : at + 2] = ["符合", "看过材料。"]
    done = made(folder, sheets=(write(tmp_path / "a.xlsx", rows),))
    assert (done.code, done.exit_code) == ("filled", ExitCode.DONE)
    assert check(folder, ON, YEAR).assessment.decision is Decision.ELIGIBLE


def test_the_year_of_the_application_names_the_application(office):
    folder = office / "hechuan-peixun"
    [done] = new_reviews(prepare(Wish(paths=(folder,), on="2013-04-01", year=2013)))
    assert done.params["file"] == str(folder / "review.yaml")


def test_a_year_of_which_there_is_nothing_is_refused(office):
    with pytest.raises(JobError) as refused:
        prepare(Wish(paths=(office / "hechuan-peixun",), on=ON, year=2015))
    assert (refused.value.code, refused.value.exit_code) == ("no_rereview", ExitCode.USAGE)
