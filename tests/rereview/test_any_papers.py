"""Whatever stands in the papers of a re-review: an answer, no failure, nothing taken for a fact that the form does not take."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smepp.model.assessment import Decision
from smepp.model.loaded import Document
from smepp.model.outcome import Outcome
from smepp.model.problem import Level
from tests.rereview.world import PAPERS, asked, replace_root
from tests.schemas.mutations import spoiled

NAMES = ("summary", "audit", "evaluation", "recommendation", "review")


@st.composite
def spoilt_files(draw):
    """Some of the files, each filled in with a few changes somewhere."""
    chosen = draw(st.sets(st.sampled_from(NAMES), min_size=1))
    return {f"{PAPERS.folder}{name}.yaml": draw(spoiled(f"rereview-{name}")) for name in sorted(chosen)}


@settings(
    max_examples=120,
    derandomize=True,
    database=None,
    deadline=timedelta(seconds=20),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(files=spoilt_files())
def test_spoilt_papers_are_answered(fit, files):
    dossier = fit
    for path, root in files.items():
        dossier = replace_root(dossier, Document(path=path, value=root))
    found = asked(dossier)
    errors = [each for each in found.problems if each.level is Level.ERROR]
    if found.decision is Decision.ELIGIBLE:
        assert not errors
        assert all(each.outcome is Outcome.MET for each in found.findings if each.applies and each.decides)
    if found.decision is Decision.NOT_ELIGIBLE:
        assert any(each.outcome is Outcome.NOT_MET for each in found.findings)
    assert all(not each.applies for each in found.findings if not each.asked)
    for each in found.problems:
        assert each.place.file == "dossier.yaml" or each.place.file.startswith((PAPERS.folder, "attachments/"))
