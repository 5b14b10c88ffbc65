"""07-plan.yaml: development plan, yearly goals, brand scheme (发展规划或年度运营计划)."""

from bench.generate.draft import Draft


def write(draft: Draft) -> None:
    """Add the plan."""
    p, plan, texts = draft.profile, draft.profile.plan, draft.profile.texts
    goals = [{"年度": year, "目标": goal} for year, goal in plan.goals]
    listed = [f"{year}年：{goal}" for year, goal in plan.goals]
    draft.files["07-plan.yaml"] = {
        "发展规划": {
            "名称": plan.name,
            "起始年度": plan.first,
            "截止年度": plan.last,
            "主要内容": texts.plan,
            "附件": [draft.pdf("07-plan", plan.name, [p.operator, texts.plan, *listed])],
        },
        "年度运营计划": {"年度": plan.first, "主要内容": texts.operation},
        "年度目标": goals,
        "品牌建设方案": {
            "名称": plan.brand,
            "主要内容": texts.brand,
            "附件": [draft.pdf("07-brand", plan.brand, [p.operator, texts.brand])],
        },
        "盖章": "是",
    }
