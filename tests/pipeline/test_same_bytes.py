"""Same input, same bytes: wherever the dossier lies, whatever the locale, the hash seed, the time zone or the day."""

import os
import re
from pathlib import Path

import pytest

from smepp.jobs.exit_codes import ExitCode
from tests.cli.running import process
from tests.pipeline.planted import RESIDENT, shows_resident
from tests.pipeline.world import ON, SPOILT, World

PLAIN: dict[str, str] = {"PYTHONHASHSEED": "0", "TZ": "UTC"}
OWN_ENCODING = {"PYTHONIOENCODING": ""} if os.name == "posix" else {}
"""The encoding of the streams is left to the process; elsewhere than on POSIX systems a test must set it to read them."""
SURROUNDINGS: dict[str, dict[str, str]] = {
    "another hash seed": {"PYTHONHASHSEED": "4242"},
    "C locale": {"LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "7"},
    "a locale that is not there": {"LC_ALL": "zh_CN.GBK", "LANG": "zh_CN.GBK"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "a terminal's settings": {"TERM": "xterm-256color", "COLUMNS": "40", "FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"},
}


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The same office in two places, with a resident number planted in names of files and in the papers."""
    return [_planted(World(tmp_path_factory.mktemp(name), SPOILT).root) for name in ("a", "很长的 文件夹")]


def _planted(office: Path) -> Path:
    dossier = office / SPOILT
    (dossier / "attachments" / f"{RESIDENT}.pdf").write_bytes(b"")
    (dossier / f"{RESIDENT}.yaml").write_bytes(b"")
    with (dossier / "05-personnel.yaml").open("ab") as file:
        file.write(f"备注: 身份证{RESIDENT}\n身份证{RESIDENT}: 有\n".encode())
    return office


def said(folder: Path, typed: str, output: str, **environ: str) -> str:
    arguments = ["check", typed, "--format", output, "--on", ON]
    done = process(arguments, cwd=folder, **{**PLAIN, **OWN_ENCODING, **environ})
    assert (done.code, done.err) == (ExitCode.WRONG, "")
    return done.out


@pytest.mark.parametrize("output", ["text", "json"])
def test_nothing_around_the_process_changes_a_byte(offices, output):
    plain = said(offices[0], SPOILT, output)
    assert plain == said(offices[1], SPOILT, output), "the same in another folder"
    for name, environ in SURROUNDINGS.items():
        assert plain == said(offices[0], SPOILT, output, **environ), name


def test_json_is_the_same_however_the_dossier_is_typed(offices):
    plain = said(offices[0], SPOILT, "json")
    for folder, typed in (
        (offices[0] / SPOILT, "."),
        (offices[0].parent, f"{offices[0].name}/{SPOILT}"),
        (offices[1], f"./{SPOILT}/"),
    ):
        assert plain == said(folder, typed, "json"), typed
    assert plain == said(offices[1], str(offices[0] / SPOILT), "json"), "an absolute path"


def test_json_is_utf8_on_any_console(offices):
    plain = said(offices[0], SPOILT, "json").encode()
    for encoding in ("gbk", "ascii"):
        done = process(
            ["check", SPOILT, "--format", "json", "--on", ON],
            cwd=offices[0],
            encoding="latin-1",
            **PLAIN,
            PYTHONIOENCODING=encoding,
        )
        assert done.out.encode("latin-1") == plain


def test_text_shows_paths_as_typed(offices):
    for folder, typed in ((offices[0] / SPOILT, "."), (offices[0].parent, f"{offices[0].name}/{SPOILT}")):
        text = said(folder, typed, "text")
        assert f"\n{typed}/05-personnel.yaml:" in text
        assert str(offices[0]) not in text
    full = str(offices[0] / SPOILT)
    assert f"\n{full}/05-personnel.yaml:" in said(offices[0], full, "text").replace("\\", "/")


@pytest.mark.parametrize("output", ["text", "json"])
def test_nothing_private_and_nothing_that_a_terminal_obeys_comes_out(offices, output):
    text = said(offices[0], SPOILT, output, FORCE_COLOR="1")
    assert "X115" in text
    assert not shows_resident(text)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)
    assert str(offices[0]) not in text
