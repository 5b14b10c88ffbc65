"""The round of 2016: one title confirmed, one found wanting and revoked; two re-reviews are still open."""

from bench.generate.examples.events.rows import record, row
from bench.generate.examples.filed import city, west
from bench.generate.profile import Profile
from bench.generate.values import Tree

CONFIRMED: tuple[Profile, ...] = (city.RONGZI,)
FAILED: tuple[Profile, ...] = (west.TAOYAO,)


def files() -> dict[str, bytes]:
    """Give the records by their path in the workspace."""
    result: Tree = {
        "类别": "复核结果",
        "日期": "2016-04-18",
        "文号": "渝中小企〔2016〕示例18号",
        "名单": [row(each, 结论="合格") for each in CONFIRMED] + [row(each, 结论="不合格") for each in FAILED],
    }
    revocation: Tree = {
        "类别": "撤销",
        "日期": "2016-04-25",
        "文号": "渝中小企〔2016〕示例21号",
        "名单": [row(each, 事由="复核不合格") for each in FAILED],
    }
    return {
        "rounds/2016/2016-04-18-rereview-result.yaml": record(
            "rereview-result", result, "2016年的复核结果（名单和文号都是虚构的）。"
        ),
        "rounds/2016/2016-04-25-revocation.yaml": record("revocation", revocation, "2016年撤销的称号（名单和文号都是虚构的）。"),
    }
