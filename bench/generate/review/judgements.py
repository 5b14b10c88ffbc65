"""review.yaml: the panel's judgements and conclusion (评审意见)."""

from bench.generate.draft import Draft
from bench.generate.materials.financials import statement
from bench.generate.review.clauses import FINANCIALS, copied, looked_at
from bench.generate.review.panel import PANEL, answers_for, seated
from bench.generate.review.reasons import reason, words
from bench.generate.values import without_empty


def who(clause: str, experts: int) -> str:
    """Say who judged, as far as that expert was there."""
    name = answers_for(clause)
    present = {each["姓名"] for each in PANEL[:experts]}
    return name if name in present else "评审组"


def write(draft: Draft) -> None:
    """Add the judgements."""
    p, review = draft.profile, draft.profile.review
    if review is None:
        return
    answered = {clause: routes for clause, routes in looked_at(p).items() if clause not in review.left_open}
    files = dict(draft.files)
    if review.seen:
        files[FINANCIALS] = statement(p, review.seen)
    known = words(draft)
    rows = [
        {
            "要点": clause,
            "结论": "不符合" if clause in review.against else "符合",
            "评审人": who(clause, review.experts),
            "日期": review.day,
            "理由": reason(draft, clause, known, draft.dice.fork(f"reason {clause}")),
            "依据事实": copied(draft, files, clause, routes),
        }
        for clause, routes in answered.items()
    ]
    result = "不合格" if review.against else "合格"
    draft.files["review.yaml"] = without_empty(
        {
            "评审": {"日期": review.day, "组长": PANEL[0]["姓名"], "专家": seated(review.experts)},
            "认定意见": rows,
            "结论": {"结果": result, "意见": review.opinion, "日期": review.day, "签字": "是"} if review.opinion else None,
        }
    )
