"""Every problem code has a bad case; what is printed of it is kept word for word, and its mend mends it."""

import os
import re
import tempfile
from contextlib import nullcontext
from pathlib import Path

import pytest

from smepp.jobs.exit_codes import ExitCode
from smepp.model.codes import CODES, Level
from smepp.printers.console import measure
from smepp.printers.screen import USUAL
from tests.cases.case import TEXTS, Case, case_names, read_case
from tests.cases.changes import make
from tests.cases.needs import lacking, without_privileges
from tests.cases.printed import Said, ask
from tests.cases.workspace import DOSSIER, build

DOCUMENTED = {int(each) for each in ExitCode} - {ExitCode.BUG, ExitCode.INTERRUPTED}
EXCERPT = re.compile(r"^ *[0-9]+ \| .*$", re.MULTILINE)
"""The line of the file itself, which may hold any character."""
UNFILLED = re.compile(r"\{[a-z_]+\}")


@pytest.fixture
def root(tmp_path, request):
    """A folder for workspaces; one that everybody may enter where access bits matter, as pytest's own may not be."""
    if "权限" not in read_case(request.getfixturevalue("code")).needs:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory() as open_to_all:
        Path(open_to_all).chmod(0o755)
        yield Path(open_to_all)
        os.chdir(tmp_path)


@pytest.fixture(scope="module", autouse=True)
def _warm(tmp_path_factory):
    """What a first check imports is there before a case gives up its privileges."""
    before = Path.cwd()
    os.chdir(home := tmp_path_factory.mktemp("good"))
    build(home)
    said = ask(DOSSIER)
    assert (said.codes, said.exit_code) == (set(), ExitCode.DONE), "the good dossier must be good"
    yield
    os.chdir(before)


def test_there_is_a_case_for_every_code_and_a_code_for_every_case():
    of_one_dossier = sorted(code for code, spec in CODES.items() if spec.level is not Level.HINT and code[0] not in "TNLD")
    assert of_one_dossier
    assert case_names() == of_one_dossier


@pytest.mark.parametrize("code", case_names())
def test_a_case_is_told_word_for_word_and_its_mend_mends_it(code, root, monkeypatch, request):
    case = read_case(code)
    if lacks := lacking(case.needs, root):
        pytest.skip(f"{code}: this machine lacks {', '.join(lacks)}")
    monkeypatch.chdir(root)
    dossier = build(root, rereview=case.year is not None)
    make(dossier, case.changes)
    said = _ask(case)
    assert code in said.codes
    assert said.exit_code == case.exit_code
    assert said.exit_code in DOCUMENTED
    for lang, text in said.texts.items():
        _compare(case, lang, text, update=request.config.getoption("--update-golden"))
    make(dossier, case.mends)
    mended = _ask(case)
    assert code not in mended.codes
    assert mended.codes <= said.codes, "the mend brought something new"


@pytest.mark.parametrize("code", case_names())
def test_expected_texts_can_be_printed_anywhere_and_have_no_gap(code):
    for lang in TEXTS:
        text = read_case(code).text(lang).read_text(encoding="utf-8")
        EXCERPT.sub("", text).encode("gbk")
        assert re.search(rf"\b{code}\b", text)
        assert not UNFILLED.search(text)
        assert "None" not in text
        assert max(map(measure(), text.splitlines())) <= USUAL


def _ask(case: Case) -> Said:
    with without_privileges() if "权限" in case.needs else nullcontext():
        return ask(DOSSIER, case.year)


def _compare(case: Case, lang: str, text: str, *, update: bool) -> None:
    path = case.text(lang)
    if update:
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.is_file(), f"no expected text {path.name}: run pytest --update-golden, then read it"
    assert text == path.read_text(encoding="utf-8")
