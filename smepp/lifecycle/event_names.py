"""What the name of an event's file says, held against what stands in it (文件名与内容). The content alone counts."""

import re
from collections.abc import Iterator, Mapping

from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.title import Event, EventKind

_NAME = re.compile(r"(?:(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:-|$))?(?P<kind>.*)").fullmatch
_COUNT = re.compile(r"-[0-9]+$")


def name_problems(event: Event, words: Mapping[str, EventKind]) -> Iterator[Problem]:
    """That a date or a kind in the file's name is not the content's; `words` are those of names by what they mean.

    The date is the one in the file, whatever a correction makes of it.
    """
    stem = event.file.rpartition("/")[2].removesuffix(".yaml")
    found = _NAME(stem)
    if found is None:
        return
    if found["date"] not in {None, event.date}:
        yield problem("L224", Place(file=event.file, route=("日期",)), date=event.date, named=found["date"])
    meant = words.get(_COUNT.sub("", found["kind"]))
    if meant not in {None, event.kind}:
        yield problem("L225", Place(file=event.file, route=("类别",)), kind=event.kind.value, named=found["kind"])
