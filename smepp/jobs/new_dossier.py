"""`smepp new dossier`: a folder with every form of one application, blank and explained."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.new_folder import holds_files, write_folder
from smepp.jobs.scaffold.contents import contents
from smepp.jobs.scaffold.names import on_command_line, unfit_name
from smepp.jobs.scaffold.wishes import Chosen, Refusal, Wishes, chosen
from smepp.model import forms
from smepp.model.record import Record


class NewDossier(Record):
    """What came of it: a code of `messages.scaffold` with its parameters, the exit code, and the files written.

    `written` are paths relative to the dossier, with forward slashes, sorted; empty when the step was refused.
    """

    code: str
    exit_code: ExitCode
    params: Mapping[str, Any] = field(default_factory=dict)
    written: tuple[str, ...] = ()


def new_dossier(folder: Path, wishes: Wishes) -> NewDossier:
    """Make a new dossier (案卷) in a folder that does not exist yet or holds nothing.

    Nothing that exists is changed. Raises JobError when the office's file or the programme cannot be used, OSError when a file
    cannot be written; no half of a dossier is left behind then.
    """
    try:
        _fit(folder)
        plan = chosen(folder, wishes)
        files = _files(plan)
    except Refusal as refusal:
        return NewDossier(code=refusal.code, exit_code=refusal.exit_code, params=refusal.params)
    write_folder(folder, files, last=forms.DOSSIER)
    params = {"folder": str(folder), "materials": len(plan.materials), "command": on_command_line(folder)}
    return NewDossier(code="made", exit_code=ExitCode.DONE, params=params, written=tuple(sorted(files)))


def _files(plan: Chosen) -> Mapping[str, bytes]:
    try:
        return contents(plan.programme, plan.materials, plan.filled)
    except FileNotFoundError as error:
        file = Path(error.filename).name
        raise Refusal("no_form", ExitCode.IMPOSSIBLE, programme=plan.programme.title, file=file) from error


def _fit(folder: Path) -> None:
    """Raises Refusal where no dossier can be made."""
    if folder.exists() or folder.is_symlink():
        _free(folder)
    else:
        unfit = unfit_name(folder.name)
        if unfit:
            raise Refusal(unfit[0], ExitCode.USAGE, name=folder.name, found=unfit[1])
        if not folder.parent.is_dir():
            raise Refusal("no_parent", ExitCode.USAGE, parent=str(folder.parent))
    outer = next((each for each in folder.absolute().parents if (each / forms.DOSSIER).is_file()), None)
    if outer:
        raise Refusal("inside_dossier", ExitCode.WRONG, folder=str(folder), outer=outer.name)


def _free(folder: Path) -> None:
    if not folder.is_dir():
        raise Refusal("is_file", ExitCode.WRONG, folder=str(folder))
    if holds_files(folder):
        raise Refusal("not_empty", ExitCode.WRONG, folder=str(folder))


__all__ = ["NewDossier", "Wishes", "new_dossier"]
