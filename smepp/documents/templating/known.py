"""The names that templates of other things than official documents may take: of the report, the list, the round, the timeline.

What is inside them is not known here; tests hold these against what is really given.
"""

from collections.abc import Mapping

REPORT = (
    *("语言", "词", "案卷", "平台名称", "运营单位", "推荐区县", "区域", "年度", "申报类别", "截止时间", "截止说明"),
    *("区县收件日期", "市局收件时间", "核对日期", "认定办法", "文号", "认定办法全称", "办法说明", "基本情况", "主要数据"),
    *("核对结果", "材料目录", "材料问题", "条文", "不要求", "评审可答", "待答问题", "核实", "采用口径", "推荐意见", "评审"),
    *("说明", "已查跨案卷", "跨案卷提示"),
)
ROSTER = ("称号", "日期", "个数", "机关", "机关未定", "认定办法", "文号", "施行前", "不全", "名单")
ROUND = (
    *("年度", "核对日", "办法", "文号", "截止", "机关", "统计", "汇总表", "达标图", "达标表", "分布图", "服务图", "跨案卷"),
    "文件",
)
TIMELINE = (
    *("语言", "词", "标题", "平台名称", "说明", "截至", "现在", "称号", "注意", "开始", "经历", "名称", "接下来", "过期", "问题"),
    "图",
)
NAMES: Mapping[str, tuple[str, ...]] = {"report": REPORT, "roster-page": ROSTER, "round": ROUND, "timeline": TIMELINE}
"""By the word of what the template is of."""
