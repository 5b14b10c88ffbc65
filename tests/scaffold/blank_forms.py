"""An office and a dossier for tests of blank files, and what must hold of each such file."""

import json
import re
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from smepp.check.blanks import without_blanks
from smepp.jobs.blank.made import Made
from smepp.jobs.exit_codes import ExitCode
from smepp.load.schemas import schema, schema_for
from smepp.load.strict import read
from tests.cli.running import DOSSIERS
from tests.scaffold.pen import filled_in
from tests.scaffold.written import read_form

OLD, NEW = "云联智慧物流公共服务平台", "云联供应链公共服务平台"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with its events and one platform, recognised in 2013."""
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    shutil.copytree(DOSSIERS / "yunlian-wuliu", tmp_path / "yunlian-wuliu")
    return tmp_path


@pytest.fixture
def dossier(office: Path) -> Path:
    return office / "yunlian-wuliu"


def tree(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def value(root: Path, file: str) -> dict[str, object]:
    document = read((root / file).read_bytes(), file)
    assert document.problems == ()
    found = without_blanks(document.value)
    assert isinstance(found, dict)
    return found


def is_form(root: Path, file: str) -> None:
    """The file leads an editor to its schema, and satisfies it when it is filled in."""
    text = (root / file).read_text(encoding="utf-8")
    found = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert found
    copy = Draft202012Validator(json.loads((root / file).parent.joinpath(found[1]).read_text(encoding="utf-8")))
    form = schema(schema_for(file) or "")
    filled = without_blanks(read(filled_in(text, form).encode(), file).value)
    assert [error.message for error in Draft202012Validator(form).iter_errors(filled)] == []
    assert [error.message for error in copy.iter_errors(filled)] == []
    blanks = {str(next(iter(error.absolute_path))) for error in copy.iter_errors(read(text.encode(), file).value)}
    assert not [each for each in blanks if "可不填" in read_form(text).comment((each,)).partition("一组一项")[0]]
    assert text.encode("gbk")
    assert not text.endswith("\n\n")


def done(made: Made, code: str, root: Path, *new: str) -> Made:
    assert (made.code, made.exit_code) == (code, ExitCode.DONE)
    for file in new:
        is_form(root, file)
    return made
