"""All that the program says of a dossier, and what must hold of it whatever the dossier is."""

import io
import json
import re
from collections.abc import Callable
from contextlib import redirect_stderr
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from smepp.check.decision import decide
from smepp.cli.check import _paths
from smepp.cli.failures import show as show_failure
from smepp.jobs import bench
from smepp.jobs.check import Checked, check
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.load.resources import schemas_folder
from smepp.messages import LANGS, Lang
from smepp.model.codes import Level
from smepp.printers.console import show
from smepp.printers.json_v1 import dossier, render
from smepp.printers.text import report
from smepp.printers.verdict import verdict
from tests.pipeline.world import ON

DOCUMENTED = {ExitCode.DONE, ExitCode.WRONG, ExitCode.PERSON, ExitCode.IMPOSSIBLE}
ESCAPES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""Control characters: a terminal obeys none but the line feed."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """The exit code, every text that was printed, and what was checked (None when it could not be done)."""

    code: ExitCode
    texts: tuple[str, ...]
    data: Any = None
    checked: Checked | None = None


def tell(typed: str, read: Lang = "zh", machine: Lang = "en") -> Told:
    """Check the dossier at a path as typed; print the report in one language and the JSON in another."""
    bench._office.cache_clear()
    bench._round.cache_clear()
    try:
        done = check(Path(typed), ON)
    except JobError as error:
        return Told(code=error.exit_code, texts=tuple(_failure(error, lang) for lang in LANGS))
    made = _json(done, machine)
    texts = (_text(done, typed, read), made, *(verdict(done.assessment, lang) for lang in LANGS))
    return Told(code=done.exit_code, texts=texts, data=_parsed(made), checked=done)


def sound(told: Told) -> None:
    """A documented exit code and a message; output that fits its schema, obeys nobody and shows no path of this machine."""
    assert told.code in DOCUMENTED
    assert all(text.strip() for text in told.texts)
    for text in told.texts:
        assert not ESCAPES.search(text)
        assert str(Path.cwd()) not in text
    if told.checked:
        _valid(told.data)
        _only_errors_decide(told.checked)


def _only_errors_decide(done: Checked) -> None:
    found = done.assessment
    errors = [each for each in found.problems if each.level is Level.ERROR]
    assert decide(found.findings, errors, done.programme) == (found.decision, found.because)


def _text(done: Checked, typed: str, lang: Lang) -> str:
    stream = io.StringIO()
    shown = report(done.assessment, done.programme, lang=lang, path=_paths(typed, done.office), locate=done.locate)
    show(shown, stream)
    return stream.getvalue()


def _json(done: Checked, lang: Lang) -> str:
    return render([dossier(done.assessment, done.programme, done.values, lang=lang, locate=done.locate)], lang)


def _failure(error: JobError, lang: Lang) -> str:
    stream = io.StringIO()
    with redirect_stderr(stream):
        show_failure(error, lang)
    return stream.getvalue()


def _parsed(text: str) -> Any:
    """Numbers of any size are numbers to JSON; here their value does not matter."""
    return json.loads(text, parse_float=lambda _: 0.5, parse_int=lambda digits: int(digits[:9]))


@cache
def _validator() -> Callable[[Any], bool]:
    schema = json.loads((schemas_folder() / "output.schema.json").read_text(encoding="utf-8"))
    try:
        import jsonschema_rs
    except ImportError:
        return jsonschema.Draft202012Validator(schema).is_valid
    return jsonschema_rs.validator_for(schema).is_valid


def _valid(data: Any) -> None:
    assert _validator()(data)
