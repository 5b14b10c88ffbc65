"""A fact that is taken away leaves a clause as it was, or makes it undecided; it never makes one met, nor not met."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from smepp.check.against import Against
from smepp.check.assess import assess
from smepp.jobs.bench import bench_for
from smepp.load.folder import read_dossier
from smepp.load.schemas import form_schemas
from smepp.model import forms
from smepp.model.dossier import Dossier
from smepp.model.finding import Finding
from smepp.model.loaded import Document
from smepp.model.outcome import Outcome
from smepp.model.place import Route
from tests.pipeline.world import DOSSIERS, ON, SMALL, values
from tests.schemas.mutations import get

Values = dict[str, dict[str, Any]]
FOLDER = DOSSIERS / SMALL
PAPERS = (forms.DOSSIER, *forms.MATERIALS)
NAMED_KINDS = ("服务功能",)
"""Which clauses of the kinds apply hangs on what is named here, so that taking it away asks another question."""


def failing(good: Values) -> Values:
    """The good dossier with figures that miss their thresholds, in a district where these are higher."""
    bad = deepcopy(good)
    bad["dossier.yaml"]["推荐区县"] = "渝中区"
    bad["01-application.yaml"]["从业人数"] = 9
    bad["01-application.yaml"]["服务企业"][1]["家数"] = 45
    bad["02-legal-person.yaml"].update({"成立日期": "2012-06-01", "法人资格": "分支机构"})
    bad["03-financials.yaml"]["资产负债表"]["资产总计"]["期末"] = 400000
    bad["06-services.yaml"]["满意度调查"].update({"非常满意": 1, "满意": 2, "基本满意": 30, "不满意": 4, "有效份数": 37})
    for person in bad["05-personnel.yaml"]["人员"][2:]:
        person.update({"学历": "高中", "职称级别": "无"})
    return bad


STARTS = {"as it is": lambda good: good, "failing": failing}


def facts(value: Any, route: Route = ()) -> Iterator[Route]:
    """The routes of all values but those in the middle of long lists, which are like their neighbours."""
    if isinstance(value, dict):
        steps: list[Any] = list(value)
    else:
        steps = sorted({0, len(value) - 1} & set(range(len(value)))) if isinstance(value, list) else []
    for step in steps:
        yield (*route, step)
        yield from facts(value[step], (*route, step))


def without(values: Values, file: str, route: Route) -> Values:
    changed = deepcopy(values[file])
    *way, step = route
    del get(changed, tuple(way))[step]
    return {**values, file: changed}


@pytest.fixture(scope="module")
def against() -> Against:
    bench = bench_for(FOLDER, 2013, None)
    return Against(programme=bench.programme, deadline=bench.deadline, office=bench.office, on=ON, schemas=form_schemas())


@pytest.fixture(scope="module")
def attachments() -> Any:
    return read_dossier(FOLDER).attachments


def findings(values: Values, attachments: Any, against: Against) -> dict[str, Finding]:
    documents = {file: Document(path=file, value=value) for file, value in values.items()}
    dossier = Dossier(name=SMALL, documents=documents, attachments=attachments)
    return {each.clause: each for each in assess(dossier, against).findings}


@pytest.mark.parametrize("start", STARTS)
def test_no_clause_is_decided_by_an_absent_fact(start, attachments, against):
    begin = STARTS[start](values(SMALL))
    before = findings(begin, attachments, against)
    wanted = {Outcome.MET} if start == "as it is" else {Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED}
    assert wanted <= {each.outcome for each in before.values()}
    tried = 0
    for file in PAPERS:
        for route in facts(begin[file]):
            if set(route) & set(NAMED_KINDS):
                continue
            after = findings(without(begin, file, route), attachments, against)
            for clause, finding in after.items():
                where = f"{clause} without {file} {route}"
                assert finding.applies == before[clause].applies, where
                assert finding.outcome in {before[clause].outcome, Outcome.UNDECIDED}, where
            tried += 1
    assert tried > 200
