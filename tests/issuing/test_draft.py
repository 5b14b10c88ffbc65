"""Drafts: marked, put into a folder of their own, never over what somebody has worked on."""

import zipfile

import pytest

from tests.cli.running import smepp
from tests.issuing.issuing import PUBLIC, codes, notice, told, tree

FOLDER = "out/notices/2013/publicity"
pytestmark = pytest.mark.usefixtures("sound")


@pytest.fixture
def drafted(here):
    here.chosen(here.platform("jia", "甲平台"))
    return told("publicity")


def word(here, name=f"{FOLDER}/notice.docx"):
    parts = zipfile.ZipFile(here.root / name)
    return "".join(parts.read(each).decode() for each in parts.namelist() if each.endswith(".xml"))


def test_a_draft_is_marked_and_changes_no_record(here, drafted):
    assert (drafted["status"], drafted["number"], drafted["event"], drafted["sha256"]) == ("draft", None, None, None)
    assert drafted["files"][:2] == [f"{FOLDER}/notice.docx", f"{FOLDER}/notice.html"]
    assert "草稿" in word(here)
    assert "草稿" in (here.root / f"{FOLDER}/notice.html").read_text(encoding="utf-8")
    assert not (here.root / "rounds/2013/documents").exists()


def test_it_says_how_to_issue_it(here, drafted):
    assert drafted["command"] == "smepp notice publicity --year 2013 --issue 渝中小企〔2013〕…号 --dated … --start …"
    assert not codes({"problems": [each for each in drafted["problems"] if each["code"][0] in "NL"]})
    done = notice("publicity")
    assert drafted["command"] in done.out.replace("\n    ", " ")


def test_what_is_still_missing_is_told(here):
    here.platform("jia", "甲平台")
    answer = told("recognition")
    assert answer["status"] == "draft"
    assert "N301" in codes(answer)
    assert "发文以前还要办" in notice("recognition").out


def test_the_same_draft_again_is_the_same(here, drafted):
    before = tree(here.root)
    told("publicity")
    assert tree(here.root) == before


def test_what_somebody_worked_on_stays(here, drafted):
    path = here.root / f"{FOLDER}/notice.docx"
    path.write_bytes(path.read_bytes() + b"\0")
    edited = path.read_bytes()
    again = told("publicity", "--start", "2013-04-01")
    assert path.read_bytes() == edited
    assert again["kept"] == [{"path": f"{FOLDER}/notice.docx", "beside": f"{FOLDER}/notice.new.docx"}]
    assert again["command"].endswith(f"--file {FOLDER}/notice.docx")
    assert "4月1日" in word(here, f"{FOLDER}/notice.new.docx")


def test_it_goes_where_it_is_told_but_into_no_dossier(here, drafted):
    assert told("publicity", "--out", "p")["files"][0] == "p/notice.docx"
    assert notice("publicity", "--out", "jia/p").code == 2


WRONG = {
    ("publicity", "--issue", PUBLIC[1]): "--dated",
    ("publicity", "--dated", "2013-03-29"): "--issue",
    ("publicity", "--file", "x.docx"): "--issue",
    (*("publicity", *PUBLIC), "--out", "p"): "--out",
    (*("publicity", *PUBLIC), "--file", "x.docx"): "x.docx",
    (*("publicity", *PUBLIC), "--file", "office.yaml"): ".docx",
    ("publicity", "--set", "until"): "until",
    ("publicity", "--dated", "昨天", "--issue", PUBLIC[1]): "昨天",
    ("recognition", "--start", "2013-04-01"): "--start",
    ("公告",): "publicity",
    ("correction",): "案卷",
    ("correction", "rounds"): "rounds",
    ("recognition", "jia"): "案卷",
    ("correction", "elsewhere/jia", "--office", "."): "elsewhere",
    ("all", "--issue", PUBLIC[1], "--dated", "2013-03-29"): "--issue",
}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_command_lines(here, arguments, lang):
    wanted = WRONG[arguments]
    here.chosen(here.platform("jia", "甲平台"))
    if "elsewhere/jia" in arguments:
        here.platform("../elsewhere/jia", "甲平台")
        arguments = tuple(each.replace("elsewhere", "../elsewhere") for each in arguments)
    before = tree(here.root)
    done = notice(*arguments, "--lang", lang)
    assert (done.code, done.out) == (2, ""), done
    if lang == "zh":
        assert wanted in done.err
    assert tree(here.root) == before


def test_of_another_office_and_without_a_day(here):
    assert notice("recommendation").code == 1
    assert "江北" not in notice("recommendation").err
    assert smepp("notice", "publicity", "--on", "2019-06-01").code == 4
    assert "office.yaml" in smepp("notice", "publicity", "--on", "2019-06-01").err
    assert smepp("notice", "all").code == 2
