"""A document printed into a PDF, as far as the computer has a program for it."""

from pathlib import Path

from smepp.jobs.failure import JobError
from smepp.jobs.notices.papers import PAGE, WORD
from smepp.jobs.notices.pdf import to_pdf
from smepp.model.drawn import Unprinted

PDF = ".pdf"


def printed(folder: Path, name: str, shown: Path) -> Unprinted | None:
    """Make the PDF beside the files of a document, from Word, else from the page; why there is none, where that fails.

    `shown` is the folder in which the user will find them.
    """
    failure = None
    for ending in (WORD, PAGE):
        if (folder / f"{name}{ending}").is_file():
            try:
                to_pdf(folder / f"{name}{ending}")
            except JobError as error:
                params = {**error.params, "path": (shown / f"{name}{ending}").as_posix()}
                failure = failure or Unprinted(code=error.code, params=params)
            else:
                return None
    return failure
