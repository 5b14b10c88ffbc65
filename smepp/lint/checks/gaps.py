"""A draft's marks (草稿) and gaps that were never filled (留空)."""

import re
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.quoting import AROUND, around
from smepp.lint.sheet import Passage, Sheet
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

_DRAFT = re.compile("草\\s?稿|征求意见稿|送审稿|代拟稿|讨论稿|初\\s?稿|报批稿|修改稿|样\\s?稿|仅供内部(?:使用|讨论)|DRAFT")
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武戚莫孔向汤"
"""Behind one of these two crosses are a name that is not to be told, and no gap."""
_TEMPLATE = re.compile(r"\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|单击(?:或点击)?此处|点击此处输入|TODO")
_GAP = re.compile(
    rf"{_TEMPLATE.pattern}|[×╳]{{3,}}|(?<![{_SURNAMES}])[×╳]{{2}}"
    r"|[XxＸ]{3,}|[＿_]{3,}|(?<![A-Za-z])[XxＸ]{2}(?=[年月日局公司区县家个号市])|[Ｘ×](?=[年月日](?![0-9]))"
    r"|[〔（(\[]\s*[0-9×XＸ]{0,4}\s*[〕）)\]]\s*第?[\s　×_]+号"
    r"|[0-9]{4}\s*年[\s　]+月|[0-9]{1,2}\s*月[\s　]+日|(?<![0-9])[\s　]+年[\s　]+月[\s　]+日"
    r"|在此(?:处)?(?:输入|填写)|此处填写|待补充|待填写?|（待定）|[（(]\s*待[定填]\s*[）)]|\?\?\?|？？？"
)


def gaps(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Marks of a draft and gaps; in a draft both may stand."""
    if known.draft:
        return
    for passage in sheet.passages:
        yield from _marks(passage)
        shown = -1
        for match in (_TEMPLATE if _is_form(passage) else _GAP).finditer(passage.text):
            if match.start() > shown:
                yield problem("D105", passage.place, text=around(passage.text, *match.span()))
                shown = match.end() + AROUND
    for name, value in sheet.text.properties.items():
        if _DRAFT.search(value):
            yield problem("D104", Place(file=sheet.text.file, route=("文件属性", name)), text=value)


def _is_form(passage: Passage) -> bool:
    """Whether it may belong to a form that the reader is to fill in: an annex or a table that is no list."""
    return (passage.annex or passage.cell) and not passage.listed


def _marks(passage: Passage) -> Iterator[Problem]:
    """A mark stands alone, in brackets, or in the head of the page; in a sentence the word is only a word."""
    for match in _DRAFT.finditer(passage.text):
        alone = len("".join(passage.text.split())) <= len(match[0]) + 8
        before, after = passage.text[: match.start()].rstrip()[-1:], passage.text[match.end() :].lstrip()[:1]
        in_brackets = (before, after) in {("（", "）"), ("(", ")"), ("【", "】"), ("[", "]")}
        if alone or in_brackets or passage.place.route[:1] in {("页眉",), ("页脚",), ("文本框",)}:
            yield problem("D104", passage.place, text=around(passage.text, *match.span()) if not alone else passage.text.strip())
