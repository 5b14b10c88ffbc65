"""Every clause (审查要点) of the built-in programme, article by article."""

import re
from collections.abc import Iterator

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.programme import Article, Clause, Part, Programme
from smepp.printers.explain_clause import clause as explained
from smepp.printers.explain_clause import demands
from smepp.printers.layout import Block, Line
from smepp.wording.citation import citation
from tools.reference.forms import page_of
from tools.reference.markdown import code, page, plain, slug, table

LANG: Lang = "zh"
SECTION, CONTENT, DEEPER = 2, 4, 2
"""Cells by which the program sets in the names of sections, what stands under them, and what stands under that."""

_FILE = re.compile(r"[a-z0-9-]+\.yaml")

INTRODUCTION = """\
{title}（{document}），{edition} 起施行的版本，共 {count} 个审查要点。同样的说明在命令行里用 `smepp explain 编号` 查看。

- 要点有三种结论：符合、不符合、待定。缺少的事实使要点待定，从不当作零。
- “以上”“不低于”“不少于”“不超过”都包括本数；比例按分数比较，不四舍五入。
- 按区域写的标准，看推荐区县所在的区域；区域不明时，几个标准都达到才算符合，都达不到才算不符合。
- 口径是条文有几种读法时采用的一种。没有解释机关的文件时，都是程序暂用的口径。
"""


def clauses(programme: Programme) -> str:
    """The page `clauses.md`."""
    return page("审查要点一览", _lines(programme))


def link(found: Clause, base: str = "") -> str:
    """A link to a clause's section; `base` leads from the page that holds the link to this one."""
    return f"[{found.id}]({base}#{slug(found.id)})"


def _lines(programme: Programme) -> Iterator[str]:
    yield INTRODUCTION.format(
        title=f"《{plain(programme.title)}》",
        document=programme.document,
        edition=programme.in_force,
        count=len(programme.every_clause),
    )
    rows = (_row(each, programme) for each in programme.every_clause)
    yield from table(("编号", "条款", "要点", "要求", "影响核对结果"), rows)
    for article in programme.articles:
        yield from _article(article, programme)


def _row(found: Clause, programme: Programme) -> tuple[str, ...]:
    wanted = "；".join(plain(each) for each in demands(found, programme, LANG))
    return link(found), citation(found.id, LANG), plain(found.title), wanted, "是" if found.decides else "否"


def _article(article: Article, programme: Programme) -> Iterator[str]:
    yield f"## {citation(str(article.number), LANG)}"
    yield ""
    yield "\n>\n".join(f"> {plain(each)}" for each in article.words.strip().splitlines())
    yield ""
    for part in article.parts:
        yield from _part(part, programme, whole=len(article.parts) == 1)


def _part(part: Part, programme: Programme, *, whole: bool) -> Iterator[str]:
    if part.clause:
        yield from _clause(part.clause, programme)
    else:
        why = word("explain.step", LANG, step=programme.steps[part.step]) if part.step else f"不编码：{part.not_encoded}"
        yield plain(why if whole else f"“{part.words.strip()}”——{why}")
        yield ""


def _clause(found: Clause, programme: Programme) -> Iterator[str]:
    yield f"### {found.id}"
    yield ""
    _, *blocks = explained(found, programme, LANG)
    yield f"**{citation(found.id, LANG)} {plain(found.title)}**"
    yield ""
    yield from map(_markdown, blocks)
    yield ""


def _markdown(block: Block) -> str:
    """A line of the explanation as an item of a list, as deep as it is set in."""
    if not isinstance(block, Line):
        raise TypeError(block)
    depth = (block.indent - SECTION) // DEEPER
    text = "".join(text for text, _ in block.spans)
    shown = f"**{plain(text)}**" if block.indent == SECTION else _linked(plain(text))
    return f"{'  ' * depth}- {shown}"


def _linked(text: str) -> str:
    """The names of files led to their pages."""
    return _FILE.sub(lambda found: f"[{code(found[0])}]({page_of(found[0])})", text)
