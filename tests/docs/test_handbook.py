"""What the handbook shows is what the program prints."""

from pathlib import Path

import pytest
import xlsxwriter

from smepp.load.workbook import read_workbook
from tools.handbook.blocks import Change, Command, steps
from tools.handbook.office import Office
from tools.handbook.pages import pages, renew, stale
from tools.handbook.shown import GAP, agrees, renewed

PAGES = pages()
STEPS = [step for page in PAGES for step in steps(page.read_text(encoding="utf-8").split("\n"))]
COMMANDS = [step.line for step in STEPS if isinstance(step, Command)]


def test_the_pages_and_every_command_are_there():
    assert len(PAGES) >= 12
    for each in ("smepp check", "smepp explain", "smepp new dossier", "smepp new review", "smepp --version"):
        assert any(line.startswith(each) for line in COMMANDS), each


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_output_is_stale(page):
    assert stale(page) == [], "run: python -m tools.handbook, and look at what it changed"


def test_commands_changes_and_files_are_read_from_the_blocks():
    page = ["```console", "$ smepp --version", "smepp 1", "$ echo $?", "0", "```", "```sh", "not run", "```"]
    first, second = steps(page)
    assert first == Command(line="smepp --version", shown=("smepp 1",), start=2, end=3)
    assert second == Command(line="echo $?", shown=("0",), start=4, end=5)
    [written] = steps(["```yaml a/b.yaml", "x: 1", "```"])
    assert written == Change(file="a/b.yaml", old=(), new=("x: 1",))
    one, two = steps(["```diff", "--- a.yaml", " x: 1", "-y: 1", "+y: 2", "@@", "-z: 1", "```"])
    assert one == Change(file="a.yaml", old=("x: 1", "y: 1"), new=("x: 1", "y: 2"))
    assert two == Change(file="a.yaml", old=("z: 1",), new=())


@pytest.mark.parametrize("page", [["```console", "output alone", "```"], ["```diff", "-x", "```"], ["```console", "```"]])
def test_a_block_that_is_not_understood_is_refused(page):
    with pytest.raises(ValueError, match="no"):
        list(steps(page))


@pytest.mark.parametrize(
    ("shown", "good"),
    [
        ("a b c d", True),
        ("a b c", False),
        ("a …… d", True),
        ("…… c ……", True),
        ("…… c", False),
        ("b ……", False),
        ("…… c …… b ……", False),
        ("…… b …… d", True),
        ("a b c d …… d", False),
        ("……", True),
    ],
)
def test_gaps_leave_out_what_is_printed_and_nothing_else(shown, good):
    assert agrees(shown.split(), ["a", "b", "c", "d"]) is good


@pytest.mark.parametrize(
    ("shown", "new"),
    [
        ("a b", "a B c d"),
        ("a ……", "a ……"),
        ("…… B x d", "…… B c d"),
        ("…… B x c ……", "…… B c ……"),
        ("…… x ……", "…… x ……"),
    ],
)
def test_stretches_are_renewed_by_their_first_and_last_lines(shown, new):
    assert renewed(shown.split(), ["a", "B", "c", "d"]) == new.split()


def test_a_line_that_has_changed_a_little_is_known_again():
    printed = ["头", "从业人数 符合 47人", "数据：47", "尾"]
    assert renewed(["……", "从业人数 符合 46人", "数据：46", "……"], printed) == ["……", *printed[1:3], "……"]


def test_no_page_leaves_out_all_that_a_command_prints():
    assert not [step.line for step in STEPS if isinstance(step, Command) and set(step.shown) == {GAP}]


def test_a_page_is_renewed_in_place(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("前\n```console\n$ smepp --version\n$ echo $?\n9\n```\n后\n", encoding="utf-8")
    assert [each.partition(" ")[0] for each in stale(page)] == ["page.md:3", "page.md:4"]
    renew(page)
    assert stale(page) == []
    text = page.read_text(encoding="utf-8")
    assert text.startswith("前\n```console\n$ smepp --version\nsmepp ")
    assert text.endswith("\n$ echo $?\n0\n```\n后\n")


def test_a_change_must_find_its_lines_once(tmp_path: Path):
    office = Office(tmp_path / "office")
    (office.root / "a.yaml").write_text("x: 1\ny: 1\nx: 1\n", encoding="utf-8")
    office.change(Change(file="a.yaml", old=("y: 1",), new=("y: 2", "z: 3")))
    assert (office.root / "a.yaml").read_text(encoding="utf-8") == "x: 1\ny: 2\nz: 3\nx: 1\n"
    with pytest.raises(ValueError, match="2 × x: 1"):
        office.change(Change(file="a.yaml", old=("x: 1",), new=()))


def test_a_sheet_is_filled_in_where_a_page_says(tmp_path: Path):
    office = Office(tmp_path / "office")
    path = office.root / "a.xlsx"
    rows = [["评审日期："], ["程知遥\n结论", "程知遥\n理由", "案卷", "要点编号"], ["", "", "a", "6.2"], ["", "", "b", "6.2"]]
    with xlsxwriter.Workbook(path) as book:
        for number, row in enumerate(rows):
            book.get_worksheet_by_name("表") or book.add_worksheet("表")
            book.get_worksheet_by_name("表").write_row(number, 0, row)
    office.change(Change(file="a.xlsx", old=(), new=("评审日期：2013-03-19", "a 全部 程知遥：符合，好，很好。")))
    [found] = [each.rows for each in read_workbook(path)]
    assert (found[0][1], found[2][:2], found[3][:2]) == ("2013-03-19", ("符合", "好，很好。"), ("", ""))
    for line in ("组长：甲", "c 全部 程知遥：符合", "a 5.1 程知遥：符合"):
        with pytest.raises(ValueError, match=line[:2]):
            office.change(Change(file="a.xlsx", old=(), new=(line,)))


def test_only_known_commands_run(tmp_path: Path):
    office = Office(tmp_path / "office")
    assert office.run("cp -r dossiers/rounds dossiers/copied") == []
    assert (office.root / "dossiers" / "copied" / "2013.yaml").is_file()
    with pytest.raises(ValueError, match="rm"):
        office.run("rm -r dossiers")


def test_the_shells_own_commands_do_what_they_say(tmp_path: Path):
    office = Office(tmp_path / "office")
    assert office.run("cd dossiers") == []
    assert office.run("cat rounds/2013.yaml")[2] == "年度: 2013"
    assert len(list((office.root / "dossiers").glob("*-z*"))) > 1
    assert len(office.run("smepp check *-z*/dossier.yaml --quiet")) == len(list((office.root / "dossiers").glob("*-z*")))
    assert office.run("mkdir programmes") == []
    assert office.run("echo $?") == [str(office.code)]


def test_a_bug_of_the_program_gets_on_no_page(tmp_path: Path, monkeypatch):
    office = Office(tmp_path / "office")
    monkeypatch.setattr("tools.handbook.office.ROOT", tmp_path)
    (tmp_path / "smepp").mkdir()
    (tmp_path / "smepp" / "__init__.py").touch()
    (tmp_path / "smepp" / "__main__.py").write_text("print('oh')\nraise SystemExit(70)\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match="oh"):
        office.run("smepp check x")
