"""The variables of the templates of official documents, and what each means: the one source of the whitelist and of its docs.

Their names are the words of the forms. A template can print nothing else.
"""

from collections.abc import Mapping
from dataclasses import field
from importlib import import_module

from smepp.documents.notices.contexts import MODULES, PACKAGE
from smepp.model.record import Record


class Variable(Record):
    """A variable: what it `means`, in a line for those who write templates.

    A `day` is given as YYYY-MM-DD and printed as 2013年3月25日. A list of rows has `columns`; without them it is a
    text, a number, a truth (是否), or a list of texts.
    """

    means: str
    day: bool = False
    columns: Mapping[str, "Variable"] = field(default_factory=dict)

    @property
    def rows(self) -> bool:
        """Whether it is a list of rows."""
        return bool(self.columns)


def text(means: str) -> Variable:
    """A text, a number, a truth, or a list of texts."""
    return Variable(means=means)


def day(means: str) -> Variable:
    """A day."""
    return Variable(means=means, day=True)


def table(means: str, **columns: Variable) -> Variable:
    """A list of rows with these columns."""
    return Variable(means=means, columns=columns)


ROW: Mapping[str, Variable] = {
    "序号": text("名单上的序号，从1起"),
    "平台名称": text("平台名称，按发文那天的"),
    "运营单位": text("运营单位全称，按发文那天的"),
    "区县": text("推荐区县，按发文那天的名称"),
}
"""The columns that the list of every document has."""

COMMON: Mapping[str, Variable] = {
    "草稿": text("是不是草稿：没有文号或者没有成文日期的是草稿"),
    "机关标志": text("版头上的字：文件是机关全称加“文件”，信函是机关全称，公告和证书没有"),
    "机关": text("发文机关全称，按发文那天的"),
    "文号": text("发文字号；草稿的序号空着，机关没有填文号前缀的草稿没有"),
    "标题": text("标题"),
    "标题行": text("标题分成的各行"),
    "主送": text("主送机关或者收件单位，不带冒号；没有的为空"),
    "抄送": text("抄送机关；没有的为空"),
    "称号": text("认定授予的称号"),
    "办法": text("认定办法的名称，不带书名号"),
    "办法文号": text("认定办法的文号"),
    "依据": text("所依据的条：《办法》（文号）第几条"),
    "条文": text("各个步骤在办法的第几条，按步骤的名称取，例如 条文.年度总结"),
    "年度": text("年度，四位数字"),
    "年度通知": text("当年申报通知的文号；没有填写，或者就是办法本身的文号的，为空"),
    "公示网站": text("办法规定的公示网站；没有规定的为空"),
    "名单网站": text("办法规定的公布名单的网站；没有规定的为空"),
    "附件名": text("各附件的标题"),
    "署名": text("落款的机关名称"),
    "日期": text("成文日期；草稿没有日期的，月、日空着"),
    "加盖印章": text("署名处是否盖章，盖章的和不盖章的排法不同"),
    "附注": text("成文日期下面括号里的话，不带括号；没有的为空"),
    "印发机关": text("版记里的印发机关；没有版记的为空"),
    "印发日期": text("版记里的印发日期，就是成文日期"),
    "联系科室": text("承办科室；机关没有填写的为空，下面几项也是"),
    "联系人": text("对外的联系人"),
    "联系电话": text("对外公布的电话"),
    "地址": text("对外公布的地址"),
    "邮政编码": text("邮政编码"),
    "电子邮箱": text("对外公布的邮箱"),
    "名单": Variable(means="名单，一个平台一行", columns=ROW),
    "个数": text("名单上的平台个数"),
}
"""The variables that every document has."""


def own(kind: str) -> Mapping[str, Variable]:
    """The further variables of a kind of document, by its word on the command line."""
    found: Mapping[str, Variable] = import_module(f"{PACKAGE}.{MODULES[kind]}").VARIABLES
    return found


def columns(kind: str) -> Mapping[str, Variable]:
    """The columns of a kind's list."""
    further: Mapping[str, Variable] = getattr(import_module(f"{PACKAGE}.{MODULES[kind]}"), "COLUMNS", {})
    return {**ROW, **further}


def variables(kind: str) -> Mapping[str, Variable]:
    """All variables of a kind of document, in the order in which the docs list them. Raises KeyError for one that is not known."""
    listed = Variable(means=COMMON["名单"].means, columns=columns(kind))
    return {**COMMON, "名单": listed, **own(kind)}
