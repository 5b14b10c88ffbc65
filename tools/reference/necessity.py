"""Whether a field must be filled in, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smepp.jobs.scaffold import optional
from smepp.jobs.scaffold.notes import Property
from smepp.jobs.scaffold.uses import Field

YES, NO = "是", "否"

Schema = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Necessity:
    """The fields of one file; `either` names those of which one is enough."""

    file: str
    either: Mapping[Field, tuple[str, ...]]

    def word(self, each: Property) -> str:
        """是, 否, or the condition on which it depends."""
        if each.name in each.parent.get("required", ()):
            return YES
        if (self.file, each.route) in self.either:
            return f"{'、'.join(self.either[self.file, each.route])}至少填一样"
        by_word = optional.conditions(each.branches, each.name)
        found = [f"{field}是{'、'.join(words)}的" for field, words in by_word.items()]
        found += [said for branch in _branches(each.parent) for said in _by_presence(branch, each.name)]
        return "；".join(found) or NO

    def sentence(self, each: Property) -> str:
        """The same behind the description of a field that holds others."""
        word = self.word(each)
        return {YES: "（必填）", NO: "（可不填）"}.get(word, f"（必填：{word}）")


def _branches(parent: Schema) -> tuple[Schema, ...]:
    return tuple(branch for branch in parent.get("allOf", ()) if "required" in branch["if"] and "properties" not in branch["if"])


def _by_presence(branch: Schema, name: str, so_far: tuple[str, ...] = ()) -> Iterator[str]:
    """The conditions of the kind “that field is (not) filled in” under which a field is necessary."""
    other = "、".join(f"“{each}”" for each in branch["if"]["required"])
    for way, said in (("then", "填了"), ("else", "没有填")):
        outcome, conditions = branch.get(way, {}), (*so_far, f"{said}{other}")
        if name in outcome.get("required", ()):
            yield f"{'、'.join(conditions)}的"
        if "if" in outcome:
            yield from _by_presence(outcome, name, conditions)
