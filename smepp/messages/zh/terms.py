"""Terms that stand for something in a programme's data or in a figure."""

WORDS = {
    "region.未定": "区域未定",
    "part.on": "计算到",
    "part.part": "分子",
    "part.total": "总数",
    "part.counted": "名单里能算的",
    "part.listed": "名单共列",
    "part.claimed": "申报",
    "part.qualified": "符合条件",
    "part.at_most": "最多可能",
}
