"""The variables of the templates of official documents, kind by kind: from the lists by which they are picked."""

from collections.abc import Iterator, Mapping

from smepp.documents.notices.variables import COMMON, ROW, Variable, columns, own
from smepp.jobs.notices.kinds import kinds_in
from smepp.model.notice import KindRule
from smepp.model.programme import Programme
from tools.reference.markdown import code, page, plain, slug, table

INTRODUCTION = """\
文书的模板里可以印下面这些内容，别的一概印不出来：案卷里其他的内容不会到模板里。怎样复制、修改、试填模板，见
[修改文书的模板](../handbook/notice-templates.md)。

- `{{ 标题 }}` 印出一个内容；空着的什么也不印，用 `{% if 抄送 %}` 判断有没有。
- 名单那样一行一行的，用 `{% for 行 in 名单 %}` 一行一行地取，行里的内容用点：`{{ 行.平台名称 }}`。几项文字的，也用 `for` 一项一项地取。
- 日期都已经写成 2013年3月25日 的样子。
- `{{ 标题|分行(20, 机关, 称号) }}` 把长标题按词意分行：每行不超过20个字，后面写的名称不拆开。
"""
HEADS = ("变量", "意思")


def template_variables(programme: Programme) -> str:
    """The page `template-variables.md`."""
    kinds = kinds_in(programme, None)
    return page("文书模板的变量", _lines(kinds))


def _lines(kinds: tuple[KindRule, ...]) -> Iterator[str]:
    yield INTRODUCTION
    yield "## 每一种文书都有的"
    yield ""
    yield from table(HEADS, _rows(COMMON))
    yield "## 各种文书另有的"
    yield ""
    yield "、".join(f"[{each.name}](#{slug(_heading(each))})" for each in kinds)
    yield ""
    for each in kinds:
        yield f"### {_heading(each)}"
        yield ""
        further = {name: one for name, one in columns(each.id).items() if name not in ROW}
        yield f"模板：{code(f'notices/{each.id}/notice.docx')}、{code(f'notices/{each.id}/notice.html.j2')}"
        yield ""
        yield from table(
            HEADS,
            [
                *_rows({"名单": Variable(means="名单另有的栏", columns=further)} if further else {}),
                *_rows(own(each.id)),
            ],
        )


def _heading(kind: KindRule) -> str:
    return f"{kind.name} {kind.id}"


def _rows(variables: Mapping[str, Variable]) -> Iterator[tuple[str, str]]:
    for name, each in variables.items():
        yield code(name), plain(each.means)
        row = "行" if each.rows else name
        yield from ((f"　　{code(f'{row}.{key}')}", plain(one.means)) for key, one in each.columns.items())
