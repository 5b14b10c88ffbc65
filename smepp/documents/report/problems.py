"""What is wrong with the papers (材料问题), by who must mend it."""

from collections.abc import Sequence

from smepp import messages
from smepp.documents.report.setting import Part, Setting
from smepp.messages.values import show_place, show_route
from smepp.messages.words import word
from smepp.model.codes import Level, Owner
from smepp.model.place import Position
from smepp.model.problem import Problem
from smepp.wording.problem_groups import Group, Locate, grouped
from smepp.wording.problem_rows import elsewhere, rows

MARKS = {Level.ERROR: "×", Level.WARNING: "！"}


def problems(setting: Setting) -> Part:
    """All problems, those of the applicant first; equal ones in a list as one."""
    found = setting.assessment.problems
    errors = sum(each.level is Level.ERROR for each in found)
    key = "problems.counts" if found else "problems.none"
    groups = grouped(found, _located(found, setting.locate))
    return {
        "统计": word(key, setting.lang, errors=errors, warnings=len(found) - errors),
        "错误数": str(errors),
        "提示数": str(len(found) - errors),
        "各方": [part for owner in Owner if (part := _of(owner, groups, setting))],
    }


def _located(found: Sequence[Problem], locate: Locate) -> Locate:
    """The places of all problems, asked for file by file: going back and forth between files costs a walk each time."""
    places = sorted({each.place for each in found}, key=lambda each: each.file)
    return {each: locate(each) for each in places}.get


def _of(owner: Owner, groups: Sequence[Group], setting: Setting) -> Part:
    ours = [(number, each) for number, each in enumerate(groups, 1) if each.first.owner is owner]
    if not ours:
        return {}
    return {
        "责任方": word(f"owner.{owner.value}", setting.lang),
        "条数": str(len(ours)),
        "问题": [_one(number, each, setting) for number, each in ours],
    }


def _one(number: int, group: Group, setting: Setting) -> Part:
    problem, position, lang = group.first, group.position, setting.lang
    return {
        "序号": str(number),
        "代码": problem.code,
        "级别": word(f"level.{problem.level.value}", lang),
        "是错误": problem.level is Level.ERROR,
        "标记": MARKS[problem.level],
        "文件": problem.place.file,
        "材料": setting.paper(problem.place.file),
        "栏目": show_route(problem.place.route),
        "行": str(position.line) if position else "",
        "位置": _where(problem.place.file, position, setting),
        "原文": position.excerpt.strip() if position else "",
        "内容": messages.text(problem, lang),
        "涉及": rows(group, lang) if len(group.problems) > 1 else "",
        "另见": [show_place(each) for each in elsewhere(problem)],
        "改法": messages.mend(problem, lang),
    }


def _where(file: str, position: Position | None, setting: Setting) -> str:
    return word("at_line", setting.lang, file=file, line=position.line) if position else file
