"""Whether the kinds of documents (文书种类) hang together: their names, their articles, the steps and variables that they name."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.rules.clause_at import ARTICLES, LIFECYCLE, NOTICES, Files
from smepp.check.rules.names import unknown
from smepp.check.rules.twice import twice
from smepp.model.notice import IN_PATTERNS
from smepp.model.place import Place
from smepp.model.problem import Problem

VARIABLE = re.compile(r"\{([^{}]*)\}")


def check(files: Files) -> Iterator[Problem]:
    """A problem for each name that leads nowhere or is used twice; none for an edition without such a file."""
    if NOTICES not in files:
        return
    kinds = files[NOTICES]["文书"]
    for key in ("代号", "名称"):
        yield from twice((each[key], _at(row, key)) for row, each in enumerate(kinds))
    articles = [str(each["条"]) for file, each in sorted(files.items()) if file.startswith(ARTICLES)]
    steps = [each["名称"] for each in files[LIFECYCLE]["步骤"]]
    states = [each["代号"] for each in files[LIFECYCLE]["状态"]]
    for row, kind in enumerate(kinds):
        for case, owing in enumerate(kind.get("应发", ())):
            for key, known in (("状态", states), ("经过", steps)):
                for index, each in enumerate(owing.get(key, ())):
                    yield from unknown(_at(row, "应发", case, key, index), key, each, known)
        for index, article in enumerate(kind["依据条"] if articles else ()):
            yield from unknown(_at(row, "依据条", index), "依据条", str(article), articles)
        for index, step in enumerate(kind.get("步骤", ())):
            yield from unknown(_at(row, "步骤", index), "步骤", step, steps)
        yield from _patterns(row, kind)


def _patterns(row: int, kind: Mapping[str, Any]) -> Iterator[Problem]:
    patterns = [(("标题",), kind["标题"]), *((("附件", index), each) for index, each in enumerate(kind.get("附件", ())))]
    patterns += [((key,), kind[key]) for key in ("印发机关",) if key in kind]
    for route, pattern in patterns:
        for name in VARIABLE.findall(pattern):
            yield from unknown(_at(row, *route), str(route[0]), name, IN_PATTERNS)


def _at(*route: str | int) -> Place:
    return Place(file=NOTICES, route=("文书", *route))
