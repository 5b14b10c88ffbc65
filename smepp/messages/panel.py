"""The words of a new review.yaml: its comments (Chinese, as the forms are) and what the command says of it."""

from typing import Any

from smepp.messages import Lang
from smepp.messages.scaffold import spoken

_COMMENTS = {
    "how": "填法",
    "how_answer": "每个要点填“结论”（符合、不符合或待定）、“评审人”、“日期”和“理由”，写在栏目名后面，冒号用半角，后面空一格；“理由”要分段的，冒号后面写一个“|”，从下一行写起，每行开头比“理由”多空两格。",
    "how_blank": "一时定不了的，这四栏都空着，等于还没有认定。",
    "how_facts": "“依据事实”是现在材料里的内容，程序已经抄好，不用改。以后内容变了，smepp check 会提示重新判断。",
    "how_figures": "申报的数字不实的，不写在这里，在“核实”里更正，填法见手册“区县审查推荐”。",
    "how_end": "全部要点有了结论，再填最后的评审结论；还没有形成的都空着。",
    "meeting": "评审会的日期（例：2013-03-19）、组长和专家。",
    "answers": "一个要点一条。",
    "words": "原文：{words}",
    "evidence": "依据：{evidence}",
    "conclusion": "评审结论。“结果”可填：合格、不合格、退回补正；“签字”填是或否。",
    "differ": "各位专家的意见不一致，请评审组议定以后填写：",
    "no_reason": "没有人写理由，请补上理由再填写：",
    "said": "{who}：{outcome}。{why}",
    "said_only": "{who}：{outcome}",
}

_SAID: dict[str, dict[Lang, str]] = {
    "made": {
        "zh": "已建好 {file}，列出待认定的要点{n}个。",
        "en": "{file} is ready, with {n} clauses to judge.",
    },
    "fill_in": {
        "zh": "接下来：填好“结论”“评审人”“日期”“理由”，再运行 smepp check {command}。",
        "en": "Next: fill in 结论, 评审人, 日期 and 理由, then run smepp check {command}.",
    },
    "mend_first": {
        "zh": "请先用 smepp check {command} 看错在哪里，改正以后再运行。",
        "en": "See what is wrong with smepp check {command}, mend it, and run this again.",
    },
    "nothing": {
        "zh": "{folder} 没有待人认定的要点，不用建 review.yaml。",
        "en": "{folder} has no clause that waits for a person; no review.yaml is needed.",
    },
    "complete": {
        "zh": "{file} 已经有了，没有动它。待认定的要点里面都有了条目。",
        "en": "{file} is there already and was left alone. It has an entry for every clause to judge.",
    },
    "lacking": {
        "zh": "{file} 已经有了，没有动它。里面还没有的要点有{n}个，请把下面的条目粘贴到“认定意见”的末尾：",
        "en": "{file} is there already and was left alone. It lacks {n} clauses; paste these entries at the end of 认定意见:",
    },
    "stale": {
        "zh": "要重新判断的意见{n}条，它们依据的内容已经变了：",
        "en": "{n} opinions must be given anew, since the facts that they were given on have changed:",
    },
    "filled": {
        "zh": "已建好 {file}：待认定的要点{n}个，按意见表填好{filled}个。",
        "en": "{file} is ready: of {n} clauses to judge, {filled} are filled in from the sheets.",
    },
    "next": {
        "zh": "接下来运行 smepp check {command}。",
        "en": "Next, run smepp check {command}.",
    },
    "left": {
        "zh": "还没有填的{n}个：",
        "en": "{n} are not filled in yet:",
    },
    "left_differ": {
        "zh": "{clause}“{title}”：意见不一致（{said}），要由评审组议定。",
        "en": "{clause} ({title}): the experts differ ({said}); the panel must settle it.",
    },
    "left_reason": {
        "zh": "{clause}“{title}”：{said}，但是没有人写理由。",
        "en": "{clause} ({title}): {said}, but nobody gave a reason.",
    },
    "left_blank": {
        "zh": "{clause}“{title}”：意见表里没有意见。",
        "en": "{clause} ({title}): no opinion in the sheets.",
    },
    "cells_more": {"zh": "{cells}等{n}格", "en": "{cells} and more, {n} in all"},
    "who_said": {"zh": "{who}：{outcome}", "en": "{who}: {outcome}"},
    "instead": {
        "zh": "下面的要点在里面已有条目，但是空着或者已经失效。请按意见表，用下面的换掉原来的：",
        "en": "These clauses have an entry there that is blank or stale. Put the opinions of the sheets in their place:",
    },
    "not_in_sheet": {
        "zh": "意见表里没有 {folder} 这个案卷，没有写文件。请核对是不是这一批的意见表。",
        "en": "The sheets have no dossier {folder}, so nothing was written. Check whether they are of this round.",
    },
    "sheet_blank": {
        "zh": "意见表里还没有对 {folder} 的意见，没有写文件。",
        "en": "The sheets have no opinion on {folder} yet, so nothing was written.",
    },
    "none_taken": {
        "zh": "{folder}：意见表里的意见都不能采用，没有写文件。",
        "en": "{folder}: none of the opinions in the sheets could be used, so nothing was written.",
    },
    "not_understood": {
        "zh": "意见表里有{n}处看不明白，没有写任何文件。请改正以后再运行：",
        "en": "{n} things in the sheets were not understood, so nothing was written. Mend them and run this again:",
    },
    "noticed": {
        "zh": "意见表里有{n}处这样读，请看对不对：",
        "en": "{n} things in the sheets were read like this; see whether that is right:",
    },
    "refused": {
        "zh": "没有采用的意见{n}条：",
        "en": "{n} opinions were not used:",
    },
    "unreadable": {
        "zh": "{file} 有错误，读不出里面已经有哪些条目，没有动它。",
        "en": "{file} has errors, so its entries cannot be read; it was left alone.",
    },
    "returned": {
        "zh": "注意：这个案卷现在要退回补正。现在也可以写意见，但补正以后内容变了的，有关的意见要重新判断。",
        "en": "Note: this dossier is to be returned for correction. Opinions can be given now, but those on facts that the correction changes must be given anew.",
    },
    "not_eligible": {
        "zh": "注意：这个案卷已有要点不符合，待认定的要点怎样认定都改变不了核对结果。",
        "en": "Note: a clause is not met already; no opinion on the open ones changes the result.",
    },
}

CODES = frozenset(_SAID)


def comment(key: str, **values: object) -> str:
    """A piece of a comment in a review.yaml."""
    return _COMMENTS[key].format(**values)


def said(code: str, lang: Lang, **params: Any) -> str:
    """What the command says."""
    return _SAID[code][lang].format(**{name: spoken(value, lang) for name, value in params.items()})
