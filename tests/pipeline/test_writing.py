"""How a file is written does not change what is said of it, apart from line and column."""

import codecs
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.examples import FEW
from tests.pipeline.planted import RESIDENT, WIDE
from tests.pipeline.spoiling import spoilt
from tests.pipeline.telling import tell
from tests.pipeline.world import SMALL, SPOILT, World, values
from tests.pipeline.written import SingleQuoting, block, commented, flow, shuffled

Tree = dict[str, Any]
WAYS: dict[str, Callable[[Tree], bytes]] = {
    "double quotes": lambda tree: block(tree).encode(),
    "single quotes": lambda tree: block(tree, dumper=SingleQuoting).encode(),
    "wide indentation": lambda tree: block(tree, indent=7).encode(),
    "flow": lambda tree: flow(tree).encode(),
    "keys in another order": lambda tree: block(shuffled(tree, 1)).encode(),
    "keys in yet another order": lambda tree: flow(shuffled(tree, 2)).encode(),
    "comments": lambda tree: commented(block(tree), 3).encode(),
    "Windows line ends": lambda tree: block(tree).replace("\n", "\r\n").encode(),
    "byte-order mark": lambda tree: codecs.BOM_UTF8 + block(tree).encode(),
    "UTF-16": lambda tree: block(tree).encode("utf-16"),
    "everything": lambda tree: codecs.BOM_UTF8 + commented(block(shuffled(tree, 4), indent=3), 5).replace("\n", "\r\n").encode(),
}


def apart_from_lines(data: Any) -> Any:
    """JSON without line and column."""
    if isinstance(data, dict):
        return {key: apart_from_lines(each) for key, each in data.items() if key not in {"line", "column"}}
    return [apart_from_lines(each) for each in data] if isinstance(data, list) else data


def said(world: World, name: str, written: dict[str, bytes]) -> Any:
    """The JSON of a dossier with files written in some way."""
    before = {file: (world.root / name / file).read_bytes() for file in written}
    try:
        for file, data in written.items():
            (world.root / name / file).write_bytes(data)
        return apart_from_lines(tell(name).data)
    finally:
        for file, data in before.items():
            (world.root / name / file).write_bytes(data)


@pytest.mark.parametrize("name", [SMALL, SPOILT])
@pytest.mark.parametrize("way", WAYS)
def test_the_way_of_writing_all_files_does_not_matter(world, name, way):
    assert said(world, name, {file: WAYS[way](tree) for file, tree in values(name).items()}) == said(world, name, {})


@given(change=spoilt(), way=st.sampled_from(sorted(WAYS)))
@FEW
def test_the_way_of_writing_a_spoilt_file_does_not_matter(world, change, way):
    file, tree = change
    assert said(world, SMALL, {file: WAYS[way](tree)}) == said(world, SMALL, {file: block(tree).encode()})


def test_problems_at_one_place_come_in_the_same_order(world):
    """Keys that hold a resident number are not told by their place."""
    file = "01-application.yaml"
    tree = {**values(SMALL)[file], RESIDENT: "有", WIDE: "有"}
    back = dict(reversed(tree.items()))
    assert said(world, SMALL, {file: block(tree).encode()}) == said(world, SMALL, {file: block(back).encode()})
