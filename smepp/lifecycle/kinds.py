"""The kinds of happenings (凭什么) that a table may build on, in the order in which those of one day are tried."""

RENAMED, MERGED, MOVED, BODY_CHANGED, LEFT = "更名", "合并", "迁址", "法人变更", "退出"
RECEIVED, ACCEPTED, RETURNED, REJECTED = "收件", "受理", "补正", "不予受理"
RECOMMENDED, SUBMITTED, REVIEWED = "推荐", "上报", "评审"
APPROVED, PUBLICISED, PUBLICITY_OVER = "审定", "公示", "公示期满"
OBJECTED, HANDLED, LIST_CHANGED, RECOGNISED = "异议", "异议处理", "名单变动", "认定"
YEARLY, INSPECTED, COMPLAINED, FRAUD = "年度总结", "抽查", "投诉", "弄虚作假"
DUE, OVERDUE = "复核到期", "复核逾期"
PAPERS, LOOKED_THROUGH, PASSED_ON, REREVIEWED, RESULT = "复核收件", "复核审查", "复核上报", "复核评审", "复核结果"
RECTIFY, REVOKED = "整改", "撤销"

CHANGES = (RENAMED, MERGED, MOVED, BODY_CHANGED, LEFT)
TIMES = (PUBLICITY_OVER, DUE, OVERDUE)
"""Days that come by themselves."""

KINDS = (
    *TIMES,
    *CHANGES[:-1],
    *(RECEIVED, RETURNED, ACCEPTED, REJECTED, RECOMMENDED, SUBMITTED, REVIEWED),
    *(APPROVED, PUBLICISED, OBJECTED, HANDLED, LIST_CHANGED, RECOGNISED),
    *(YEARLY, PAPERS, LOOKED_THROUGH, PASSED_ON, REREVIEWED, RESULT),
    *(INSPECTED, COMPLAINED, FRAUD, RECTIFY, REVOKED, LEFT),
)
ORDER = {kind: number for number, kind in enumerate(KINDS)}
