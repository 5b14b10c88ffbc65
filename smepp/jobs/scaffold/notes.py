"""What the comment of one field says."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from smepp.jobs.scaffold import optional
from smepp.jobs.scaffold.citing import cited_uses
from smepp.jobs.scaffold.layout import value_text
from smepp.jobs.scaffold.uses import Field, Use
from smepp.messages.scaffold import comment
from smepp.model.naming import KEY as ATTACHMENTS_KEY
from smepp.model.programme import Clause
from smepp.model.record import Record

Schema = Mapping[str, Any]
QUOTED = "加引号"
"""What the description of a field says whose text looks like a number."""
EVIDENCE = {"必须": "evidence_must", "参考": "evidence_may"}
"""How strongly a clause asks for a paper that proves it, and the comment that says so."""
SHORT_TEXT = 1000
"""A text that may be longer than this is one that people write in paragraphs."""


class Sources(Record):
    """Where the comments of one file come from besides its schema.

    `uses` and `choices` by field; `lists` the programme's closed lists by name; `evidence` the clauses that papers prove, and
    `evidence_field` where they are named; `either` names fields of which one is enough; `more` is what else is said of a field; a `record`
    is one of which nothing asks more than what it says; `seen` remembers which descriptions this file has shown already.
    """

    file: str
    uses: Mapping[Field, tuple[Use, ...]] = field(default_factory=dict)
    choices: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    evidence: Mapping[str, tuple[Clause, ...]] = field(default_factory=dict)
    evidence_field: Field = ("", ())
    either: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    more: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    record: bool = False
    seen: set[tuple[str, str]] = field(default_factory=set)


class Property(Record):
    """A field of a form: the keys to it, its schema, the schema that it stands in, and the branches that bear on that one."""

    route: tuple[str, ...]
    schema: Schema
    parent: Schema
    branches: Sequence[Schema]

    @property
    def name(self) -> str:
        """The key."""
        return self.route[-1]

    @property
    def items(self) -> Schema:
        """What a list holds; nothing for what is no list."""
        found: Schema = self.schema.get("items", {})
        return found


def is_rows(schema: Schema) -> bool:
    """Whether a field is a list of rows with columns."""
    return schema.get("type") == "array" and schema.get("items", {}).get("type") == "object"


def is_long(schema: Schema) -> bool:
    """Whether a field is a text that people write in paragraphs."""
    return schema.get("type") == "string" and schema.get("maxLength", 0) > SHORT_TEXT


def sentences(each: Property, sources: Sources, *, in_row: bool) -> list[str]:
    """What the comment of a field says, a line each: what it is, what may stand there, an example, which clauses need it."""
    again = _told(each, sources)
    about = each.schema["title"] if again else _about(each)
    lines = [_need(each, sources) + about + (comment("long") if is_long(each.schema) else "")]
    lines += _choices(each, sources)
    if len(lines) == 1 and not again:
        lines += _example(each, sources, about, in_row=in_row)
    lines += sources.more.get((sources.file, each.route), ())
    used = sources.uses.get((sources.file, each.route))
    if used:
        lines.append(comment("used_for", clauses=cited_uses(used)))
    return lines


def _told(each: Property, sources: Sources) -> bool:
    """Whether the file has described a field of this name, that holds no others, in these words before."""
    if each.schema["type"] in {"object", "array"}:
        return False
    mark = (each.name, each.schema["description"])
    known = mark in sources.seen
    sources.seen.add(mark)
    return known


def _about(each: Property) -> str:
    title, description = each.schema["title"], each.schema["description"]
    return description if title == each.name else comment("about", title=title, description=description)


def _need(each: Property, sources: Sources) -> str:
    if optional.needed(each.parent, each.name):
        return ""
    either = sources.either.get((sources.file, each.route))
    if either:
        return comment("either", fields="、".join(either))
    found = optional.conditions(each.branches, each.name)
    if found:
        return "".join(comment("when", field=name, values=_or(words)) for name, words in found.items())
    return "" if "可以不填" in each.schema["description"] else comment("optional")


def _or(words: Sequence[str]) -> str:
    return comment("or").join(comment("quoted", word=word) for word in words)


def _choices(each: Property, sources: Sources) -> list[str]:
    if (sources.file, each.route) == sources.evidence_field:
        return [
            comment(key, clauses=_codes(sources.evidence[wish])) for wish, key in EVIDENCE.items() if wish in sources.evidence
        ]
    scalar = each.items or each.schema
    words = sources.choices.get((sources.file, each.route)) or scalar.get("enum")
    if not words and scalar.get("type") == "string":
        words = sources.lists.get(each.name)
    return [comment("choices", choices="、".join(words))] if words else []


def _codes(clauses: Sequence[Clause]) -> str:
    return "、".join(comment("clause_code", id=each.id, title=each.title) for each in clauses)


def _example(each: Property, sources: Sources, about: str, *, in_row: bool) -> list[str]:
    if is_rows(each.schema):
        return _example_rows(each.schema)
    quoted = QUOTED in each.schema["description"]
    shown = [value_text(example, quoted=quoted) for example in _examples(each, sources, in_row=in_row)]
    if not shown or all(example in about for example in shown):
        return []
    return [comment("example", examples=comment("example_or").join(shown))]


def _examples(each: Property, sources: Sources, *, in_row: bool) -> Sequence[Any]:
    if each.name == ATTACHMENTS_KEY:
        # Scans lie in a folder beside the file that names them, and are named from the dossier's own folder.
        folder, slash, name = sources.file.removesuffix(".yaml").rpartition("/")
        stem = f"{folder}{slash}attachments/{name}"
        return [[f"{stem}-01.pdf"]] if in_row else [f"{stem}.pdf"]
    if each.schema.get("type") == "array" and not in_row:
        return each.items.get("examples") or [item for row in each.schema.get("examples", ()) for item in row]
    examples: Sequence[Any] = each.schema.get("examples", ())
    return examples


def _example_rows(schema: Schema) -> list[str]:
    lines = []
    for row in [row for rows in schema.get("examples", ()) for row in rows]:
        marks = ["- ", *["  "] * len(row)]
        lines += [f"  {mark}{key}: {value_text(value)}" for mark, (key, value) in zip(marks, row.items(), strict=False)]
    return [comment("examples"), *lines] if lines else []
