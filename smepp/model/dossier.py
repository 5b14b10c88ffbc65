"""An applicant's folder (案卷) as it was read."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.loaded import Attachment, Document
from smepp.model.problem import Problem
from smepp.model.record import Record


class Dossier(Record):
    """Everything in one folder.

    `documents` by path relative to the folder (`01-application.yaml`, `dossier.yaml`, …), only files that exist;
    `attachments` every file under `attachments/` and every file a material names and that exists, by relative path;
    `strangers` the relative paths of other files. `problems` are those of the folder itself (unreadable, links that leave it).
    `rereviews` are the years that have a folder of re-review papers. Of a dossier read for one of these years the documents are
    the cover and that year's papers.
    """

    name: str
    documents: Mapping[str, Document]
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    strangers: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    rereviews: tuple[int, ...] = ()

    def value(self, file: str) -> dict[str, Any] | None:
        """The root of one file, None when it is absent or unreadable."""
        document = self.documents.get(file)
        return document.value if document else None
