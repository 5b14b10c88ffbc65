"""All reference pages by their path in docs/reference."""

from collections.abc import Iterator, Mapping

from smepp.jobs import programmes
from smepp.load.schemas import FORMS
from smepp.model.programme import Programme
from tools.reference.clauses import clauses
from tools.reference.commands import commands
from tools.reference.exits import exit_codes
from tools.reference.fields import form
from tools.reference.forms import file_of, page_of, title_of
from tools.reference.lifecycle import lifecycle
from tools.reference.markdown import code, page
from tools.reference.output import output
from tools.reference.problems import problems
from tools.reference.template_variables import template_variables

INDEX = "README.md"


def pages() -> Mapping[str, str]:
    """The text of every page, the index first."""
    programme = programmes.governing(programmes.default(), None, None, None)
    return {
        INDEX: page("参考", _index(programme)),
        "commands.md": commands(),
        "exit-codes.md": exit_codes(),
        "problems.md": problems(),
        "clauses.md": clauses(programme),
        "lifecycle.md": lifecycle(programme),
        "json.md": output(),
        "template-variables.md": template_variables(programme),
        **{page_of(each): form(each, programme) for each in FORMS},
    }


def _index(programme: Programme) -> Iterator[str]:
    yield "查阅用的各页，由 `python -m tools.reference` 从程序、表和认定办法的数据生成；怎样办事见[办事员手册](../handbook/README.md)。"
    yield ""
    yield "- [命令一览](commands.md)：每个命令的参数和选项"
    yield "- [退出码](exit-codes.md)"
    yield "- [材料问题一览](problems.md)：每个问题代码的意思、原因、改法"
    yield "- [审查要点一览](clauses.md)：每个要点的原文、怎样核对、标准、口径、例子"
    yield "- [状态和步骤](lifecycle.md)：平台从申报到撤销的每一步，凭什么、依据哪一条、轮到谁"
    yield "- [JSON 输出](json.md)：给程序用的输出"
    yield "- [文书模板的变量](template-variables.md)：每一种文书的模板可以印的内容"
    yield ""
    yield "各种文件的栏目："
    yield ""
    yield from (f"- [{code(file_of(each))}]({page_of(each)}) {title_of(each, programme)}" for each in FORMS)
