"""10-declaration.yaml: that all of it is true (真实性声明)."""

from bench.generate.draft import Draft
from bench.generate.values import para


def write(draft: Draft) -> None:
    """Add the declaration."""
    p = draft.profile
    text = para(
        f"{p.operator}申报{p.year}年重庆市中小企业信息化公共服务平台，所提交的全部材料及附件均真实、合法、有效，复印件与原件一致。",
        "如有虚假，愿意承担由此产生的一切责任。",
    )
    draft.files["10-declaration.yaml"] = {
        "声明单位": p.operator,
        "声明内容": text,
        "法定代表人": p.legal,
        "声明日期": p.signed,
        "法定代表人签字": "是",
        "盖章": "是",
        "附件": [
            draft.pdf(
                "10-declaration",
                "真实性声明",
                [text, f"声明单位：{p.operator}（盖章）", f"法定代表人：{p.legal}（签字）", p.signed],
            )
        ],
    }
