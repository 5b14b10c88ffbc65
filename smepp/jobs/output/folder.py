"""An output folder that is replaced whole: a run that fails, is interrupted or killed leaves the previous one as it was.

The new contents are gathered beside it and renamed into place in the end. What people have added to the previous one or changed in it
is carried over: no command changes what a person wrote.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.output import manifest
from smepp.model.record import Record

WORKSHOP = ".smepp"
"""The folder beside the output where it is made."""


class Carried(Record):
    """What was kept of the previous output: files of people, and those of them beside which the new version lies (`new`)."""

    kept: tuple[str, ...] = ()
    beside: tuple[tuple[str, str], ...] = ()


class Draft:
    """The new contents while they are being gathered in `folder`; `publish` puts them in place of the previous ones."""

    def __init__(self, target: Path, workshop: Path) -> None:
        self._target = target.absolute()
        self._old = workshop / f"{target.name}.old"
        self.folder = workshop / f"{target.name}.{token_hex(6)}.new"

    def publish(self) -> Carried:
        """Carry over what people wrote, list the rest with its fingerprints, and change places. Raises OSError."""
        previous = manifest.by_people(self._target) if self._target.is_dir() else []
        carried = self._carry(previous)
        ours = {name: digest for name, digest in manifest.digests(self.folder).items() if name not in carried.kept}
        (self.folder / manifest.NAME).write_text(manifest.text(ours), encoding="utf-8", newline="\n")
        self._change_places()
        return carried

    def _carry(self, names: list[str]) -> Carried:
        kept, beside = [], []
        for name in names:
            source, goal = self._target / name, self.folder / name
            if goal.exists():
                if goal.read_bytes() == source.read_bytes():
                    continue
                other = goal.with_name(f"{goal.stem}.new{goal.suffix}")
                goal.replace(other)
                beside.append((name, other.relative_to(self.folder).as_posix()))
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, goal)
            kept.append(name)
        return Carried(kept=tuple(kept), beside=tuple(beside))

    def _change_places(self) -> None:
        if self._target.exists():
            self._target.rename(self._old)
        try:
            self.folder.rename(self._target)
        except BaseException:
            if self._old.exists():
                self._old.rename(self._target)
            raise
        shutil.rmtree(self._old, ignore_errors=True)


@contextmanager
def replacing(target: Path) -> Iterator[Draft]:
    """A draft of an output folder, gone when the block ends without `publish`.

    Only one run at a time writes a target; what a killed one left behind is cleared away first. Raises JobError for a folder that
    holds other things than our output, that another run is writing, or that cannot be written.
    """
    from filelock import FileLock, Timeout  # not for commands that write no folder

    workshop = target.absolute().parent / WORKSHOP
    try:
        workshop.mkdir(parents=True, exist_ok=True)
        with FileLock(workshop / f"{target.name}.lock", timeout=0):
            _recover(target, workshop)
            _fit(target)
            yield from _drafted(Draft(target, workshop))
    except Timeout as error:
        raise JobError("output_busy", path=str(target)) from error
    except OSError as error:
        raise JobError("unwritable", path=str(target), reason=error.strerror or str(error)) from error


def _drafted(draft: Draft) -> Iterator[Draft]:
    try:
        draft.folder.mkdir()
        yield draft
    finally:
        shutil.rmtree(draft.folder, ignore_errors=True)


def _fit(target: Path) -> None:
    if not target.exists():
        return
    ours = target.is_dir() and (manifest.read(target) is not None or not any(target.iterdir()))
    if not ours:
        raise JobError("output_taken", exit_code=ExitCode.USAGE, path=str(target), list=manifest.NAME)


def _recover(target: Path, workshop: Path) -> None:
    """A run was killed between the two renamings when only the old contents are left."""
    old = workshop / f"{target.name}.old"
    if old.exists() and not target.exists():
        old.rename(target)
    shutil.rmtree(old, ignore_errors=True)
    for left in workshop.glob(f"{_literal(target.name)}.*.new"):
        shutil.rmtree(left, ignore_errors=True)


def _literal(name: str) -> str:
    return "".join(f"[{each}]" if each in "[*?" else each for each in name)
