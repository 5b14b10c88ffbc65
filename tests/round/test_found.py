"""Dossiers are found wherever they lie, and their files in the output have names that every system can write."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.jobs.round import found as module
from smepp.jobs.round.found import dossiers


def dossier(workspace, name):
    (workspace / name).mkdir(parents=True)
    (workspace / name / "dossier.yaml").write_text("年度: 2013\n", encoding="utf-8")


def test_nested_ones_are_found_and_what_is_the_offices_own_is_not(tmp_path):
    for name in ("b", "a", "2013/jiangbei/c", "a/inside", "out/2013/d", "rounds/e", ".hidden/f", "templates/g", "2013/out/h"):
        dossier(tmp_path, name)
    (tmp_path / "notes").mkdir()
    assert [each.name for each in dossiers(tmp_path)] == ["2013/jiangbei/c", "2013/out/h", "a", "b"]


def test_links_to_folders_are_not_followed(tmp_path):
    dossier(tmp_path, "a")
    try:
        (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert [each.name for each in dossiers(tmp_path)] == ["a"]


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path, monkeypatch):
    dossier(tmp_path, "a")
    dossier(tmp_path, "closed/b")
    listed = module.os.scandir

    def scandir(path):
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(module.os, "scandir", scandir)
    assert [(each.name, each.closed) for each in dossiers(tmp_path)] == [("a", None), ("closed", "Permission denied")]


def test_the_workspace_itself_must_be_readable(tmp_path):
    with pytest.raises(FileNotFoundError):
        dossiers(tmp_path / "nowhere")


def slugs(*names):
    return module._slugs(names)


def test_a_name_comes_from_the_path_alone():
    assert slugs("yunlian-wuliu", "2013/Jiangbei/Yun_Lian") == ["yunlian-wuliu", "2013-jiangbei-yun-lian"]
    assert slugs("2013/a", "b")[0] == slugs("2013/a", "c", "d")[0]


def test_paths_that_would_get_the_same_name_are_told_apart():
    one, other, free = slugs("a/b", "a-b", "c")
    assert one != other
    assert free == "c"
    assert one.startswith("a-b-")


@pytest.mark.parametrize("name", ["云联物流", "江北/云联", "con", "AUX", "com1", "---"])
def test_names_that_some_system_cannot_write(name):
    (slug,) = slugs(name)
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*", slug)
    assert slug not in {"con", "aux", "com1"}


@given(st.lists(st.text(min_size=1, max_size=12), unique=True, max_size=30))
def test_no_two_names_are_the_same(names):
    made = slugs(*names)
    assert len({each.casefold() for each in made}) == len(names)
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]*", each) for each in made)
