"""The fictional programme's re-review: other years, papers, figures and formula, by data alone."""

import pytest

from smepp.check.against import Against
from smepp.check.assess import assess
from smepp.check.rereview import for_papers
from smepp.load.papers import schemas_of
from smepp.model.assessment import Decision
from smepp.model.dossier import Dossier
from smepp.model.loaded import Document
from smepp.model.outcome import Outcome
from smepp.model.place import Place
from smepp.model.problem import problem
from smepp.model.stage import Papers, Stage
from tests.clauses.conftest import APPLIED
from tests.rereview.world import RULES, codes, of

OTHER = next(each for each in APPLIED.values() if each.id != RULES.id)
PAPERS = Papers(stage=Stage.REREVIEW, year=2016)
NAME = "明湖数字化服务站"
BODY = "云岭明湖信息服务中心"


def papers(*, staff=8, firms=6, score=60, district="明湖街道"):
    cover = {"平台名称": NAME, "运营单位": BODY, "推荐区县": district, "年度": 2014, "申报类别": "首次申报"}
    evaluation = {
        "运营单位": BODY,
        "年度": 2015,
        "指标": [
            {"指标": "在岗人数", "数值": staff, "得分": 20, "评分人": "吴梅", "依据": "工资表"},
            {"指标": "服务企业家数", "数值": firms, "得分": score - 20, "评分人": "吴梅", "依据": "台账"},
        ],
        "得分合计": score,
    }
    return {
        "dossier.yaml": cover,
        "rereview/2016/summary.yaml": {"平台名称": NAME, "运营单位": BODY, "起始年度": 2014, "截止年度": 2015, "附件": ["a.pdf"]},
        "rereview/2016/audit.yaml": {"被审计单位": BODY, "会计年度": 2015},
        "rereview/2016/evaluation.yaml": evaluation,
    }


def asked(roots):
    """The assessment of papers of which only the figures matter: their forms ask for more than a test needs."""
    dossier = Dossier(name="minghu", documents={path: Document(path=path, value=root) for path, root in roots.items()})
    against = Against(programme=for_papers(OTHER, PAPERS), deadline="2016-03-15", on="2016-04-01", schemas=lax(), papers=PAPERS)
    return assess(dossier, against)


def lax():
    return {name: {key: each for key, each in schema.items() if key != "required"} for name, schema in schemas_of(PAPERS).items()}


def outcomes(found):
    return {each.clause: each.outcome for each in found.findings if each.asked}


def test_its_own_clauses_are_asked():
    found = outcomes(asked(papers()))
    assert set(found) == {"4.2.staff", "4.3.firms", "8.summary", "8.accounts", "8.evaluation", "8.score"}
    assert set(found.values()) == {Outcome.MET}


@pytest.mark.parametrize(
    ("more", "clause"), [({"staff": 7}, "4.2.staff"), ({"firms": 5}, "4.3.firms"), ({"score": 59}, "8.score")]
)
def test_its_own_thresholds_hold(more, clause):
    assert outcomes(asked(papers(**more)))[clause] is Outcome.NOT_MET


def test_its_own_regions_have_their_thresholds():
    assert outcomes(asked(papers(staff=5, firms=3, district="鹿溪镇")))["4.2.staff"] is Outcome.MET
    assert outcomes(asked(papers(staff=4, firms=2, district="鹿溪镇")))["4.3.firms"] is Outcome.NOT_MET


def test_its_own_formula_sends_papers_back_before_it_fails_them():
    """Here a mistake goes first; under the other programme what fails on sound facts does."""
    roots = papers(staff=7)
    roots["rereview/2016/audit.yaml"]["会计年度"] = 2014
    found = asked(roots)
    assert "R103" in codes(found)
    assert found.decision is Decision.RETURN


def test_its_years_are_two():
    roots = papers()
    roots["rereview/2016/summary.yaml"]["起始年度"] = 2013
    assert "R104" in codes(asked(roots))
    roots["dossier.yaml"]["年度"] = 2013
    assert "R102" in codes(asked(roots))


def test_its_scores_have_a_limit():
    roots = papers(score=71)
    found = asked(roots)
    assert [each for each in found.problems if each.code == "R110"] == [
        problem(
            "R110", Place(file="rereview/2016/evaluation.yaml", route=("指标", 1, "得分")), name="服务企业家数", score=51, most=50
        )
    ]


def test_an_indicator_that_may_be_left_out_is_not_missed():
    assert "R107" not in codes(asked(papers()))
    roots = papers()
    del roots["rereview/2016/evaluation.yaml"]["指标"][0]
    found = asked(roots)
    assert "R107" in codes(found)
    assert of(found, "4.2.staff").outcome is Outcome.UNDECIDED
