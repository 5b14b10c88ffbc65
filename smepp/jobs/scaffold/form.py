"""One form as the text of a YAML file: every field, blank or filled in already, under a comment."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from smepp.jobs.scaffold.layout import STEP, comment_lines, value_text
from smepp.jobs.scaffold.notes import Property, Schema, Sources, is_long, is_rows, sentences
from smepp.jobs.scaffold.rows import blank_row, children, column_notes, properties
from smepp.messages.scaffold import comment


def form_text(schema: Schema, sources: Sources, *, heading: str, modeline: str, filled: Mapping[str, Any]) -> str:
    """The whole file. `heading` names it, `filled` holds what is known of its outermost fields already: values, or rows of a list.

    A blank follows each colon, so that a value typed at the end of the line stands apart from it as YAML demands.
    """
    lines = [modeline, *comment_lines(heading), *comment_lines(schema["description"]), "#", *_how(schema, record=sources.record)]
    for each in properties(schema, (), tuple(schema.get("allOf", ()))):
        lines += ["", *_field(each, sources, pad=0, value=filled.get(each.name))]
    return "\n".join(lines) + "\n"


def _how(schema: Schema, *, record: bool) -> Iterator[str]:
    keys = ["how_value", "how_blank_record" if record else "how_blank"]
    keys += ["how_text"] * _any_text_of_digits(schema)
    keys += ["how_long"] * any(is_long(each) for each in _all_fields(schema))
    yield f"# {comment('how')}"
    for number, key in enumerate(keys, 1):
        yield from comment_lines(f"{number}. {comment(key)}", hanging=3)


def _all_fields(schema: Schema) -> Iterator[Schema]:
    for node in (*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else ())):
        yield node
        yield from _all_fields(node)


def _any_text_of_digits(schema: Schema) -> bool:
    texts = (each for node in _all_fields(schema) if node.get("type") == "string" for each in node.get("examples", ()))
    return any(value_text(each) != each for each in texts)


def _field(each: Property, sources: Sources, *, pad: int, value: Any = None) -> Iterator[str]:
    for sentence in sentences(each, sources, in_row=False):
        text = sentence.lstrip(" ")
        yield from comment_lines(text, pad=pad, inner=len(sentence) - len(text))
    if is_rows(each.schema):
        yield from comment_lines(comment("columns"), pad=pad)
        yield from column_notes(each, sources, pad=pad)
    yield f"{' ' * pad}{each.name}:{_on_the_line(each, value)}"
    yield from _below(each, sources, pad=pad + STEP, value=value)


def _on_the_line(each: Property, value: Any) -> str:
    if each.schema["type"] in {"object", "array"}:
        return ""
    return " " if value is None else f" {value_text(value)}"


def _below(each: Property, sources: Sources, *, pad: int, value: Any = None) -> Iterator[str]:
    if is_rows(each.schema):
        rows: Sequence[Mapping[str, Any]] = value or ({},)
        for known in rows:
            yield from blank_row(each, pad=pad, known=known)
    elif each.schema["type"] == "array":
        yield f"{' ' * pad}- "
    elif each.schema["type"] == "object":
        for child in children(each):
            yield from _field(child, sources, pad=pad, value=(value or {}).get(child.name))
