"""What of a dossier is assessed: its application, or the re-review of a year."""

from enum import Enum

from smepp.model import forms
from smepp.model.record import Record


class Stage(Enum):
    """What is assessed in the round: a new application (申报) or a platform's triennial re-review (复核)."""

    APPLICATION = "application"
    REREVIEW = "rereview"


class Papers(Record):
    """The papers that are assessed: those of the application, or those of the re-review of a `year`."""

    stage: Stage = Stage.APPLICATION
    year: int | None = None

    @property
    def folder(self) -> str:
        """Where they lie, from the dossier's folder: `rereview/2016/`; empty for those of the application."""
        return f"{forms.REREVIEW}/{self.year}/" if self.stage is Stage.REREVIEW else ""

    @property
    def recommendation(self) -> str:
        """The file of the district's opinion on them."""
        return self.folder + forms.RECOMMENDATION

    @property
    def review(self) -> str:
        """The file of the panel's opinion on them."""
        return self.folder + forms.REVIEW


APPLICATION = Papers()
