"""Whatever the file holds: no exception, a document, and texts for all that is wrong with it."""

import codecs
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from smepp.load.locate import locate
from smepp.load.strict import read
from smepp.load.strict.build import build
from smepp.load.strict.survey import survey
from smepp.load.strict.suspects import notable, suspicious
from smepp.messages import LANGS, mend, text
from smepp.model.codes import Level
from smepp.model.loaded import Document
from tests.load.trees import dumped, in_block, trees

SIGNS = "ab名称1 0.-:：\n\n  \t\u3000“”\"'[]{}#&*!|>%@?,\\<~e"
lines = st.text(st.sampled_from(SIGNS), max_size=60)
words = st.lists(
    st.sampled_from(
        [
            "名称",
            "a",
            ": ",
            ":",
            "：",
            "\n",
            "\n  ",
            "\n- ",
            "- ",
            "-",
            "1",
            "01",
            '"',
            "'",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "|",
            ">",
            "#",
            "? ",
        ]
    ),
    max_size=25,
).map("".join)


def sound(document: Document, data: bytes) -> None:
    errors = [problem for problem in document.problems if problem.level is Level.ERROR]
    assert (document.value is None) == bool(errors)
    for problem in document.problems:
        assert all(text(problem, lang) and mend(problem, lang) for lang in LANGS)
        position = locate(data, problem.place)
        assert position is None or (position.line >= 1 and position.column >= 1)


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    sound(read(data, "f.yaml"), data)


@given(st.text(max_size=100))
def test_any_text(typed: str) -> None:
    data = typed.encode("utf-8", "surrogatepass")
    sound(read(data, "f.yaml"), data)


@given(lines | words)
def test_any_text_that_looks_like_yaml(typed: str) -> None:
    sound(read(typed.encode(), "f.yaml"), typed.encode())


@given(lines | words)
def test_what_the_quick_way_accepts_has_nothing_to_survey(typed: str) -> None:
    tree = build(typed)
    if tree is not None and not (tree.doubted or notable(typed) or suspicious(typed, tree.long_texts)):
        assert survey(typed, ())[1] == []


@given(trees, st.booleans())
def test_what_an_emitter_wrote_reads_back_equal(tree: dict[str, Any], flow: bool) -> None:
    document = read(dumped(tree, flow=flow).encode(), "f.yaml")
    assert (document.value, document.problems) == (tree, ())
    assert repr(document.value) == repr(tree)


@given(trees)
def test_mark_line_ends_and_encoding_do_not_change_the_value(tree: dict[str, Any]) -> None:
    plain, _ = in_block(tree)
    windows = plain.replace("\n", "\r\n")
    for data in (
        plain.encode(),
        codecs.BOM_UTF8 + plain.encode(),
        windows.encode(),
        codecs.BOM_UTF8 + windows.encode(),
        plain.encode("utf-16"),
        codecs.BOM_UTF16_BE + plain.encode("utf-16-be"),
    ):
        assert read(data, "f.yaml").value == tree


@given(trees)
def test_values_are_those_of_the_library_where_both_agree_on_types(tree: dict[str, Any]) -> None:
    written, _ = in_block(tree)
    theirs = yaml.load(written, Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes texts only
    assert _texts(read(written.encode(), "f.yaml").value) == _texts(theirs)


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    spelt = {None: "null", True: "true", False: "false"}
    return spelt[value] if value is None or isinstance(value, bool) else str(value)
