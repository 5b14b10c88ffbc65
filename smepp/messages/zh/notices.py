"""Words in official documents that are not their templates'."""

WORDS = {
    "notice.material": "{citation}{title}",
    "notice.reason.late": "材料报到的时间是{when}，已经过了申报截止时间（{deadline}）。",
    "notice.reason.bypassing": "材料没有经{body}审查推荐。",
    "notice.reason.not_recommended": "推荐机关的意见是“{opinion}”，没有同意推荐。",
    "notice.reason.not_mended": "{told}通知补正，到{until}没有收到补正的材料。",
}
