"""Documents with something wrong in them: what is told of each is kept word for word."""

import re
import shlex
from pathlib import Path

import pytest

from smepp.jobs.exit_codes import ExitCode
from smepp.model.codes import FAMILIES
from smepp.printers.console import measure
from smepp.printers.screen import USUAL
from tests.cli.running import smepp
from tests.lint.making import docx, lines_of

CASES = sorted(each for each in (Path(__file__).parent / "cases").iterdir() if each.is_dir())
TEXTS = {"expected.zh.txt": "zh", "expected.en.txt": "en"}


def run(case: Path, folder: Path, *options: str) -> tuple[int, str]:
    """What is printed of a case, and how it ends; the document lies in an empty folder."""
    source = case / "paper.txt"
    name = "paper.docx" if source.exists() else "paper.html"
    (folder / name).write_bytes(docx(lines_of(source)) if source.exists() else (case / name).read_bytes())
    more = case / "options.txt"
    given = shlex.split(more.read_text(encoding="utf-8")) if more.exists() else []
    done = smepp("lint", name, "--on", "2013-12-31", *given, *options)
    assert not done.err
    return done.code, done.out


def test_there_are_enough():
    assert len(CASES) >= 12


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
@pytest.mark.parametrize("text", TEXTS)
def test_a_case_is_told_word_for_word(case, text, tmp_path, monkeypatch, request):
    monkeypatch.chdir(tmp_path)
    code, out = run(case, tmp_path, "--lang", TEXTS[text])
    out.encode("gbk")
    assert max(map(measure(), out.splitlines())) <= USUAL
    assert not re.search(r"\{[a-z_]+\}", out)
    level = "错误" if TEXTS[text] == "zh" else "error"
    assert code == (ExitCode.WRONG if re.search(rf"{level} [A-Z][0-9]{{3}} ", out) else ExitCode.DONE)
    expected = case / text
    if request.config.getoption("--update-golden"):
        expected.write_text(out, encoding="utf-8", newline="\n")
    assert expected.is_file(), f"no expected text {text}: run pytest --update-golden, then read it"
    assert out == expected.read_text(encoding="utf-8")


def test_every_code_is_provoked_somewhere():
    told = "".join(each.read_text(encoding="utf-8") for each in Path(__file__).parent.rglob("expected.zh.txt"))
    tested = "".join(each.read_text(encoding="utf-8") for each in Path(__file__).parent.glob("test_*.py"))
    assert [code for code in FAMILIES["D"] if f" {code} " not in told and f'"{code}"' not in tested] == []
