"""The year's panel."""

from bench.generate.values import Tree

PANEL: tuple[Tree, ...] = (
    {"姓名": "程知遥", "单位": "重庆市信息化研究与评估中心", "职称": "研究员"},
    {"姓名": "罗济川", "单位": "西南信息工程学院", "职称": "教授"},
    {"姓名": "谭若愚", "单位": "重庆市中小企业发展促进会", "职称": "高级经济师"},
    {"姓名": "邓以宁", "单位": "重庆明衡会计师事务所", "职称": "注册会计师"},
    {"姓名": "付青岚", "单位": "重庆市软件测评技术服务站", "职称": "高级工程师"},
)
"""Five invented experts; the first one chairs."""


def seated(number: int) -> list[Tree]:
    """Give the experts of one meeting."""
    return [dict(each) for each in PANEL[:number]]


def answers_for(clause: str) -> str:
    """Say who wrote the judgement: the accountant on money, the engineer on equipment, the chair or the panel on the rest."""
    if clause.startswith("5.1"):
        return PANEL[3]["姓名"] if clause == "5.1.finances" else "评审组"
    if clause in {"5.3.facilities", "5.3.functions"}:
        return str(PANEL[4]["姓名"])
    return "评审组" if clause in {"5.6.principal", "5.4.standing"} else str(PANEL[0]["姓名"])
