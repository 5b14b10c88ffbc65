"""Drafting a document (拟稿): files marked as a draft, and what is still missing for issuing it."""

from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.lint import lint_made
from smepp.jobs.notices.commands import to_issue
from smepp.jobs.notices.desk import Desk, Wish, desk
from smepp.jobs.notices.gathered import gathered
from smepp.jobs.notices.papers import WORD, papers, title_of
from smepp.jobs.notices.printing import PDF, printed
from smepp.jobs.notices.refusals import against
from smepp.jobs.notices.whose import whose
from smepp.jobs.notices.written import event_file, stem, written
from smepp.jobs.output.folder import Carried, replacing
from smepp.model import forms
from smepp.model.drawn import Came, Drawn, Kept
from smepp.model.notice import Notice

OUT = Path("out")
NOTICES = "notices"
NAME = "notice"


def draft(wish: Wish, out: Path | None = None, *, pdf: bool = False) -> Drawn:
    """Write a draft into a folder, by default one for each document below `out/notices`.

    What somebody has worked on in that folder stays, with the new version beside it. Raises JobError.
    """
    at = desk(wish)
    return drafted(at, gathered(at), out, pdf=pdf)


def drafted(at: Desk, notice: Notice, out: Path | None = None, *, thorough: bool = True, pdf: bool = False) -> Drawn:
    """The same for what a desk gathered; without `thorough` only what is cheap to know is held against it."""
    file = event_file(at, stem(at))
    found = against(at, notice, written(notice, file), thorough=thorough)
    name = whose(at)
    target = out or folder(OUT, at, name)
    _outside(target)
    files = {f"{NAME}{ending}": data for ending, data in papers(notice, at.workspace.bench.office_path).items()}
    findings = lint_made(files[f"{NAME}{WORD}"], f"{NAME}{WORD}", notice, at.workspace, draft=True) if thorough else ()
    with replacing(target) as draft_:
        for each, data in files.items():
            (draft_.folder / each).write_bytes(data)
        unprinted = printed(draft_.folder, NAME, target) if pdf else None
        names = (*files, f"{NAME}{PDF}") if pdf and not unprinted else tuple(files)
        carried = draft_.publish()
    kept = _kept(target, carried)
    word = target / f"{NAME}{WORD}"
    edited = word if any(each.path == word.as_posix() for each in kept) else None
    return Drawn(
        notice=notice,
        came=Came.DRAFT,
        root=at.workspace.folder.as_posix(),
        record=file,
        whose=name,
        folder=target.as_posix(),
        files=tuple((target / each).as_posix() for each in names if each not in carried.kept),
        kept=kept,
        problems=found,
        findings=findings,
        title=title_of(notice),
        unprinted=unprinted,
        command=to_issue(at, notice, edited),
    )


def folder(out: Path, at: Desk, name: str) -> Path:
    """Where a draft goes: a folder of its own for the kind and whom it is about, by the round's year."""
    return out / NOTICES / str(at.year) / (f"{at.rule.id}-{name}" if name else at.rule.id)


def _kept(target: Path, carried: Carried) -> tuple[Kept, ...]:
    beside = dict(carried.beside)
    return tuple(
        Kept(path=(target / each).as_posix(), beside=(target / beside[each]).as_posix() if each in beside else None)
        for each in carried.kept
    )


def _outside(target: Path) -> None:
    """Raises JobError (command line) for a place inside a dossier."""
    inside = next((each for each in target.absolute().resolve().parents if (each / forms.DOSSIER).is_file()), None)
    if inside:
        raise JobError("output_inside", exit_code=ExitCode.USAGE, path=target.as_posix(), dossier=inside.name)
