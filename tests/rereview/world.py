"""The re-review papers of two example platforms, with what a test changes in them."""

import shutil
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

from smepp.check.against import Against
from smepp.check.assess import assess
from smepp.check.facts import replaced, value_at
from smepp.check.rereview import for_papers
from smepp.load.folder import read_dossier
from smepp.load.papers import schemas_of
from smepp.model.assessment import Assessment
from smepp.model.dossier import Dossier
from smepp.model.finding import Finding
from smepp.model.loaded import Document
from smepp.model.office import Office
from smepp.model.programme import Programme
from smepp.model.stage import Papers, Stage
from tests.clauses.conftest import APPLIED

YEAR, DEADLINE, LATER = 2016, "2016-02-29", "2016-04-01"
PAPERS = Papers(stage=Stage.REREVIEW, year=YEAR)
FIT, UNFIT = "yunlian-wuliu", "wanzhou-chuanyun"
"""One in the circle that is fit to be confirmed, one in a wing that is not."""

FIXTURES = Path(__file__).parent / "dossiers"
OFFICE = Path(__file__).parents[2] / "dossiers"
RULES = next(each for each in APPLIED.values() if each.rereview and each.rereview.placeholder)
GONE = object()

SUMMARY, AUDIT, EVALUATION, RECOMMENDATION, REVIEW = (
    PAPERS.folder + name for name in ("summary.yaml", "audit.yaml", "evaluation.yaml", "recommendation.yaml", "review.yaml")
)


def workspace(root: Path, *slugs: str) -> Path:
    """A small office in a folder, with whole dossiers and their re-reviews; the folder."""
    shutil.copyfile(OFFICE / "office.yaml", root / "office.yaml")
    for slug in slugs or (FIT, UNFIT):
        shutil.copytree(OFFICE / slug, root / slug)
        shutil.rmtree(root / slug / "rereview", ignore_errors=True)
        shutil.copytree(FIXTURES / slug, root / slug, dirs_exist_ok=True)
    return root


def read(folder: Path) -> Dossier:
    return read_dossier(folder, papers=PAPERS)


def changed(given: Dossier, file: str, route: tuple[Any, ...], value: Any) -> Dossier:
    """The dossier with a value set, or taken away (GONE)."""
    root = deepcopy(given.value(file)) or {}
    *above, last = route
    exists, holder = value_at(root, tuple(above))
    assert exists, route
    if isinstance(holder, list):
        new: Any = [*holder[:last], *([] if value is GONE else [value]), *holder[last + 1 :]]
    else:
        new = {key: each for key, each in holder.items() if key != last} | ({} if value is GONE else {last: value})
    return replace_root(given, Document(path=file, value=replaced(root, tuple(above), new)))


def replace_root(given: Dossier, document: Document) -> Dossier:
    """The dossier with one of its files replaced."""
    return replace(given, documents={**given.documents, document.path: document})


def without(given: Dossier, file: str) -> Dossier:
    return replace(given, documents={path: each for path, each in given.documents.items() if path != file})


def figure(given: Dossier, name: str, value: Any) -> Dossier:
    """The dossier with the figure of an indicator set; the whole line is taken away for GONE."""
    rows = (given.value(EVALUATION) or {})["指标"]
    [index] = [index for index, row in enumerate(rows) if row["指标"] == name]
    route = ("指标", index) if value is GONE else ("指标", index, "数值")
    return changed(given, EVALUATION, route, value)


def asked(given: Dossier, *, on: str | None = LATER, programme: Programme = RULES, office: Office | None = None) -> Assessment:
    view = for_papers(programme, PAPERS)
    return assess(
        given,
        Against(programme=view, deadline=DEADLINE, office=office, on=on, schemas=schemas_of(PAPERS), papers=PAPERS),
    )


def of(assessment: Assessment, clause: str) -> Finding:
    return next(each for each in assessment.findings if each.clause == clause)


def codes(assessment: Assessment) -> list[str]:
    return [each.code for each in assessment.problems]
