"""What happens next: who does what."""

WORDS = {
    "until.none": "下一步：{who}{what}。",
    "until.open": "下一步：{who}{what}，期限到{until}。",
    "until.passed": "下一步：{who}{what}，期限到{until}（已过）。",
    "step.mend": "按上面的改法改正自己填写的内容",
    "step.mend.applicant": "按上面的改法补正材料，再交区县中小企业主管部门",
    "step.recommend": "审查材料，同意后写推荐意见并上报",
    "step.judge": "对待人认定的要点写出认定意见，记在 review.yaml 里",
    "step.publicise": "公示评审结果",
    "step.inform": "把不符合的要点和理由告知申报单位",
    "step.report": "审查复核材料，写审查意见并上报",
    "step.confirm": "对复核合格的平台予以确认",
    "step.revoke": "发布公告，撤销称号",
}
