"""What a command does not need, it does not load: libraries take longer to import than a dossier to check."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CLEAN = "dossiers/yunlian-wuliu"
EXPLAINING = {"jsonschema", "referencing", "rpds"}
DOCUMENTS = {"jinja2", "docx", "xlsxwriter"}
SLOW_LOOK = {"smepp.load.strict.survey", "smepp.load.strict.diagnose", "smepp.load.strict.fragments", "smepp.load.strict.checks"}

CODE = """\
import sys
sys.argv = ["smepp", *{arguments!r}]
from smepp.cli import main
try:
    main()
except SystemExit as end:
    code = end.code
print(code, *sorted(sys.modules), file=sys.stderr)
"""


def loaded(*arguments: str, code: int = 0) -> set[str]:
    """The modules, and the packages that they are of, that a command has loaded when it ends, its output going into a pipe."""
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(arguments=arguments)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    assert done.stdout, "the command said nothing"
    ended, *modules = done.stderr.splitlines()[-1].split()
    assert int(ended) == code
    return {*modules, *(each.partition(".")[0] for each in modules)}


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_load_the_command_line_alone(option):
    found = loaded(option)
    assert "typer" in found
    assert not found & {"yaml", "rich", "stdnum", "jsonschema_rs", "decimal", *EXPLAINING, *DOCUMENTS}
    assert not {each for each in found if each.startswith(("smepp.check", "smepp.load", "smepp.model", "smepp.printers"))}


def test_quiet_check_of_sound_papers():
    found = loaded("check", "--quiet", CLEAN)
    assert {"yaml", "smepp.printers.verdict"} <= found
    assert not found & {"rich", "stdnum", "smepp.printers.text", "smepp.printers.json_v1", *EXPLAINING, *DOCUMENTS, *SLOW_LOOK}
    assert not {each for each in found if each.startswith("smepp.messages.zh.papers")}


def test_check_of_sound_papers_into_a_pipe():
    found = loaded("check", CLEAN)
    assert "smepp.printers.text" in found
    assert not found & {"rich.console", "rich.text", "stdnum", "smepp.printers.json_v1", *EXPLAINING, *DOCUMENTS, *SLOW_LOOK}


def test_json_of_sound_papers():
    found = loaded("check", "--format", "json", CLEAN)
    assert "smepp.printers.json_v1" in found
    assert not found & {"rich", "smepp.printers.text", *EXPLAINING, *DOCUMENTS, *SLOW_LOOK}


def test_explaining_engine_waits_for_something_to_explain(tmp_path):
    dossier = tmp_path / "dossier"
    dossier.mkdir()
    (dossier / "dossier.yaml").write_text("平台名称: 甲\n年度: 二〇一三\n", encoding="utf-8", newline="\n")
    assert loaded("check", "--quiet", str(dossier), code=1) >= EXPLAINING
    assert loaded("check", "--quiet", str(_broken(dossier)), code=1) >= SLOW_LOOK


def _broken(dossier: Path) -> Path:
    (dossier / "01-application.yaml").write_text("平台名称：甲\n", encoding="utf-8", newline="\n")
    return dossier
