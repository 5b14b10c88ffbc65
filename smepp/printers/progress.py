"""How far a long run has come, on the error stream of a terminal; nothing at all anywhere else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.wording.clean import clean

Advance = Callable[[int, int, str, int], None]
"""Told after each dossier: how many are done, of how many, the name of this one, its problems."""

NAME = 24
"""Cells for the name of the dossier at hand: the bar must not jump with it."""


@contextmanager
def progress(stream: TextIO, lang: Lang) -> Iterator[Advance]:
    """A bar with the count, the dossier at hand, the problems so far and the time left; it is gone when the block ends."""
    if not stream.isatty():
        yield lambda _done, _all, _name, _problems: None
        return
    with _bar(stream, lang) as advance:
        yield advance


@contextmanager
def _bar(stream: TextIO, lang: Lang) -> Iterator[Advance]:
    from rich.cells import set_cell_size
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(file=stream, force_jupyter=False, markup=False, highlight=False, emoji=False)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=16),
        MofNCompleteColumn(),
        TextColumn("{task.fields[problems]}", markup=False),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, expand=False) as shown:
        task = shown.add_task(set_cell_size(word("progress.at", lang), NAME), total=None, problems="")
        found = 0

        def advance(done: int, of_all: int, name: str, problems: int) -> None:
            nonlocal found
            found += problems
            text = word("progress.counts", lang, n=found)
            shown.update(task, completed=done, total=of_all, description=set_cell_size(clean(name), NAME), problems=text)

        yield advance
