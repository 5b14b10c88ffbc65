"""What the commands for blank files say, and what they add to the comments in them (Chinese, as the forms are)."""

from typing import Any

from smepp.messages import Lang
from smepp.messages import text as problem_text
from smepp.messages.scaffold import spoken
from smepp.model.problem import Problem

_COMMENTS = {
    "deadline": "按认定办法，{year}年度截止到{day}；当年通知没有另定的，这一栏空着。",
    "deadline_rest": "按认定办法，{year}年度截止到{day}，这一天是休息日；是不是顺延，照当年的通知写在这里。",
    "deadline_unknown": "按认定办法，{year}年度截止到{day}，还不知道这一天是不是工作日；当年通知没有另定的，这一栏空着。",
    "indicator": "{name}（{unit}）  {about}",
    "indicator_optional": "{name}（{unit}，没有的去掉这一项）  {about}",
    "no_unit": "没有单位",
    "approval": "审定记录：认定机关审定列入公示名单的平台。这里列出评审通过、可以公示的；"
    "不列入的删去那一行，核对结果不符合而仍要列入的，照样添一行，写明理由。",
}

_SAID: dict[str, dict[Lang, str]] = {
    "round_made": {
        "zh": "已建好 {file}。按认定办法，{year}年度截止到{day}。\n"
        "接下来：当年通知另定截止时间的填上；填好评审组，有推荐名额的填上，没有的空着。",
        "en": "{file} is ready. By the programme the year {year} closes on {day}.\n"
        "Next: enter another deadline if the year's call sets one, the panel, and quotas if there are any.",
    },
    "rereview_made": {
        "zh": "已建好 {folder}：{papers}。名称和年度已经填好，请核对。\n"
        "接下来：\n"
        "  1. 按每一栏上面的说明填写；扫描件放进 {folder}/attachments。\n"
        "  2. 运行 smepp check {command}，看还缺什么。",
        "en": "{folder} is ready: {papers}. Names and years are filled in; look them over.\n"
        "Next:\n"
        "  1. Follow the comment above each field; put scans into {folder}/attachments.\n"
        "  2. Run smepp check {command} to see what is missing.",
    },
    "record_made": {
        "zh": "已建好 {file}（{what}）。请按每一栏上面的说明填写，没有内容的栏目空着。",
        "en": "{file} is ready ({what}). Follow the comment above each field, and leave blank what does not apply.",
    },
    "approval_made": {
        "zh": "已建好 {file}，列入{n}个，另有{left}个没有列入。\n接下来：核对名单，有增减的照会议的决定改好；然后运行 smepp notice publicity。",
        "en": "{file} is ready with {n} on it, {left} left out.\nNext: hold the list against what the meeting decided, then run smepp notice publicity.",
    },
    "nobody_passed": {
        "zh": "{year}年度没有可以列入公示名单的平台：要先有评审结论（review.yaml 的“结论”），而且还没有审定过。什么也没有写。",
        "en": "Nobody of {year} can be put on the list: the panel's conclusion (《结论》 in review.yaml) comes first. Nothing was written.",
    },
    "left_out": {"zh": "  没有列入：{problem}", "en": "  Left out: {problem}"},
    "objection_made": {
        "zh": "已建好 {file}，内部材料，不对外。\n接下来：填好异议人、事实和证据；核查以后填“核查”和“处理”，再运行 smepp notice objection。",
        "en": "{file} is ready; it is private.\nNext: enter who objects, the facts and the evidence; after the inquiry 《核查》 and 《处理》, then run smepp notice objection.",
    },
    "there": {
        "zh": "{file} 已经有了，没有动它。",
        "en": "{file} is there already and was left alone.",
    },
    "year_range": {
        "zh": "年度 {year} 不对：请写四位公历年份，从 {first} 到 {last}。",
        "en": "{year} is no year of the programme: write four digits, from {first} to {last}.",
    },
    "number_range": {
        "zh": "件号 {number} 不对：请写 1 到 {most}。",
        "en": "{number} is no number of a record: write 1 to {most}.",
    },
    "no_rereview": {
        "zh": "《{programme}》没有规定复核，不用建复核材料。",
        "en": "《{programme}》 knows no re-review; no papers are needed.",
    },
    "no_form": {
        "zh": "认定办法《{programme}》的复核材料 {file} 没有对应的表，不能新建。请与维护认定办法数据的人联系。",
        "en": "The re-review paper {file} of 《{programme}》 has no form, so it cannot be made. Tell whoever keeps the programme's data.",
    },
    "not_due": {
        "zh": "提示：这个平台 {recognised} 认定，{year}年度不是复核到期的年度（{years}年度才是）。材料照建，请核对年度。",
        "en": "Note: this platform was recognised on {recognised}; its re-review falls due in {years}, not in {year}. Check the year.",
    },
    "untitled": {
        "zh": "提示：在 rounds 文件夹的办理记录里，没有查到这个平台{year}年有效的称号；年度工作总结由已认定的平台报。请核对案卷和年度。",
        "en": "Note: the events in the folder rounds tell of no title of this platform in {year}; summaries are for recognised platforms. "
        "Check dossier and year.",
    },
    "year_ahead": {
        "zh": "{year}年还没有到，不能总结这一年的工作。请核对年度。",
        "en": "The year {year} has not begun, so there is nothing to sum up. Check the year.",
    },
    "not_recognised": {
        "zh": "提示：在 rounds 文件夹的办理记录里，没有查到这个平台到{year}年底仍然有效的称号。材料照建，请核对案卷和年度。",
        "en": "Note: the events in the folder rounds tell of no title of this platform that holds at the end of {year}. Check dossier and year.",
    },
}

CODES = frozenset(_SAID)


def comment(key: str, **values: object) -> str:
    """A piece of a comment in a form."""
    return _COMMENTS[key].format(**values)


def said(code: str, lang: Lang, **params: Any) -> str:
    """What the command says: what is made, or why not and what to do."""
    return _SAID[code][lang].format(**{name: _shown(value, lang) for name, value in params.items()})


def _shown(value: object, lang: Lang) -> str:
    return problem_text(value, lang) if isinstance(value, Problem) else spoken(value, lang)
