"""Whatever stands in one file of a good dossier, or in the office's: an end that is documented, and a message."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.jobs.exit_codes import ExitCode
from smepp.load.schemas import known_keys
from smepp.model.codes import FAMILIES, Level
from smepp.model.place import Route
from smepp.wording.problem_groups import CAUSES_FIRST
from tests.load.trees import trees
from tests.pipeline.examples import FEW, MANY
from tests.pipeline.planted import PLANTED, shows_resident
from tests.pipeline.spoiling import GOOD, OTHERS, spoilt
from tests.pipeline.telling import sound, tell
from tests.pipeline.world import SMALL, files
from tests.pipeline.written import block
from tests.schemas.mutations import get

FILES = [*(f"{SMALL}/{file}" for file in files(SMALL)), "office.yaml", "rounds/2013.yaml"]
SCANS = [f"{SMALL}/attachments/02-licence.png", f"{SMALL}/attachments/09-rules.pdf"]
SPOTS: list[tuple[str, Route]] = [
    ("dossier.yaml", ("平台名称",)),
    ("01-application.yaml", ("从业人数",)),
    ("05-personnel.yaml", ("人员", 0, "姓名")),
    ("09-supporting.yaml", ("材料", 0, "附件", 0)),
    ("recommendation.yaml", ("推荐单位",)),
    ("review.yaml", ("认定意见", 0, "依据事实", 0, "值")),
]
lines = st.lists(
    st.sampled_from(
        ["名称: 云联\n", "年度: 2013\n", "人员:\n", "  - 姓名: 张三\n", "    专职: 是\n", "：", "\t", "\x00", "'", "[", "\ufeff"]
    )
).map("".join)
contents = st.binary(max_size=100) | lines.map(str.encode) | lines.map(lambda text: text.encode("gb18030"))


def form_trees(form: str) -> st.SearchStrategy[dict[str, Any]]:
    """Trees of the form's own keys, in any order and depth."""
    keys = st.sampled_from(sorted(known_keys(form)))
    leaves = st.sampled_from(OTHERS)
    inner = st.recursive(leaves, lambda each: st.lists(each, max_size=3) | st.dictionaries(keys, each, max_size=3), max_leaves=8)
    return st.dictionaries(keys, inner, max_size=6)


@given(path=st.sampled_from([*FILES, *SCANS]), data=contents)
@MANY
def test_any_bytes_in_any_file(world, path, data):
    with world.replaced(path, data):
        sound(tell(SMALL))


@given(path=st.sampled_from(FILES), tree=trees)
@FEW
def test_any_tree_in_any_file(world, path, tree):
    with world.replaced(path, block(tree).encode()):
        sound(tell(SMALL))


@given(data=st.data())
@MANY
def test_any_tree_of_the_forms_own_keys(world, data):
    path = data.draw(st.sampled_from(FILES))
    form = "round" if path.startswith("rounds/") else path.rpartition("/")[2].removesuffix(".yaml")
    with world.replaced(path, block(data.draw(form_trees(form))).encode()):
        sound(tell(SMALL))


@given(change=spoilt())
@MANY
def test_any_change_of_a_good_dossier(world, change):
    file, tree = change
    with world.replaced(f"{SMALL}/{file}", block(tree).encode()):
        told = tell(SMALL)
        sound(told)
        assert not any(shows_resident(text) for text in told.texts)


@pytest.mark.parametrize("value", PLANTED)
@pytest.mark.parametrize("spot", SPOTS)
def test_what_is_planted_never_comes_out(world, spot, value):
    file, route = spot
    tree = deepcopy(GOOD[file])
    *way, step = route
    get(tree, tuple(way))[step] = value
    tree[str(value)] = "见附件"
    with world.replaced(f"{SMALL}/{file}", block(tree).encode()):
        told = tell(SMALL)
    sound(told)
    assert not any(shows_resident(text) for text in told.texts)


@pytest.mark.parametrize("path", ["office.yaml", "rounds/2013.yaml"])
def test_an_office_or_round_that_cannot_be_used_is_named_as_the_dossier_was(world, path):
    with world.replaced(path, "年度：2013\n".encode()):
        told = tell(SMALL)
    sound(told)
    assert told.code is ExitCode.IMPOSSIBLE
    assert told.texts[0].startswith(f"{path} 有错误，不能据以核对案卷。请先改正：\n{path}:1:3 错误 Y301 ")


def test_every_family_of_codes_has_its_turn():
    of_problems = {letter for letter, codes in FAMILIES.items() if any(each.level is not Level.HINT for each in codes.values())}
    assert of_problems
    assert of_problems <= set(CAUSES_FIRST)
