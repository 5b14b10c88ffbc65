"""dossier.yaml: who applies, through whom, when it came in."""

from bench.generate.draft import Draft
from bench.generate.values import without_empty


def write(draft: Draft) -> None:
    """Add the cover."""
    p = draft.profile
    recommended = p.recommendation is not None and p.recommendation.opinion == "同意推荐"
    draft.files["dossier.yaml"] = without_empty(
        {
            "平台名称": p.platform,
            "运营单位": p.operator,
            "推荐区县": p.district,
            "年度": p.year,
            "申报类别": p.kind,
            "区县收件日期": p.received,
            "市局收件时间": p.arrived if recommended else None,
            "前次申报": p.previous,
            "备注": p.remark,
        }
    )
