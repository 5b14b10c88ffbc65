"""The office's own files: what it is called, the ground of revocation that a document adds, the rounds."""

from bench.generate.population.season import FIRST, LAST, MOVED, Season
from bench.generate.population.stages import INTERPRETED
from bench.generate.values import Code, Tree


def files() -> dict[str, Tree]:
    """Give them by their path from the workspace. Most rounds set no deadline, so that the Measures' own holds."""
    office: Tree = {
        "级别": "市级",
        "机关": [{"名称": "重庆市中小企业局", "文号前缀": "渝中小企", "自": "2008-01-01"}],
        "联系": {"科室": "信息化服务处（示例）", "联系人": "示例", "电话": Code("023-55550100"), "地址": "示例路1号"},
        "认定办法": "cq-sme-it-platform",
        "撤销事由解释": [
            {"事由": INTERPRETED, "机关": "重庆市中小企业局", "文号": "渝中小企〔2013〕示例99号", "日期": "2013-06-01"},
        ],
    }
    rounds: dict[str, Tree] = {
        f"rounds/{year}.yaml": {"年度": year} | ({"截止时间": Season(year).deadline} if year in MOVED else {})
        for year in range(FIRST, LAST + 1)
    }
    return {"office.yaml": office, **rounds}
