"""What is said of problems that stand in many rows of a list, and of places that take part in one."""

from smepp.messages import Lang
from smepp.messages.values import show, show_route
from smepp.messages.words import word
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.wording.problem_groups import Group, list_of, row_of

MOST_ROWS = 12
MOST_VALUES = 5


def elsewhere(problem: Problem) -> list[Place]:
    """The places that take part and are worth naming: what stands beside the problem is in the same lines, or its message names it."""
    here = (problem.place.file, problem.place.route[:-1])
    return [each for each in problem.related if (each.file, each.route[:-1]) != here]


def rows(group: Group, lang: Lang) -> str:
    """In which rows of a list the problem stands, with what is not the same in all of them; a long list is cut."""
    most = MOST_VALUES if group.differing else MOST_ROWS
    more = len(group.problems) > most
    listed = _values(group, most, lang) if group.differing else _numbers(group, most, lang)
    key = "problems.rows_more" if more else "problems.rows"
    return word(key, lang, list=show_route(list_of(group.first.place)), rows=listed, count=len(group.problems))


def _numbers(group: Group, most: int, lang: Lang) -> str:
    numbers = dict.fromkeys(_row(each) for each in group.problems[:most])
    more = "…" if len(group.problems) > most else ""
    return word("rows", lang, rows=word("join", lang).join(numbers) + more)


def _values(group: Group, most: int, lang: Lang) -> str:
    """The rows with what is not the same in all of them."""
    texts = []
    for each in group.problems[:most]:
        values = word("join", lang).join(show(each.params[name], lang) for name in group.differing)
        texts.append(word("in_brackets", lang, main=word("row", lang, row=_row(each)), more=values))
    return word("join", lang).join(texts)


def _row(problem: Problem) -> str:
    return str((row_of(problem.place) or 0) + 1)
