"""Records as they are written read back as what they say; files are made together or not at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.jobs.event_text import event_text
from smepp.jobs.output.together import create_together
from smepp.jobs.scaffold.shelf import Shelf
from smepp.load.strict import read
from tests.issuing.issuing import tree

SCHEMAS = Shelf(place=Path(), path=".schemas")
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn")), min_size=1, max_size=12
)
LINE = st.one_of(TEXT, st.sampled_from(["", " 缩进", "x.docx", "0.00", "- a: b", "# c", "|"]))
KEYS = st.sampled_from(["平台名称", "区县", "统一社会信用代码", "内容", "整改"])
LEAVES = st.one_of(TEXT, st.integers(0, 10**6), st.lists(LINE, min_size=2, max_size=4).map("\n".join))
ROOTS = st.dictionaries(
    KEYS,
    st.recursive(
        LEAVES,
        lambda inner: st.one_of(
            st.lists(inner.filter(lambda each: not isinstance(each, list)), min_size=1, max_size=3),
            st.dictionaries(KEYS, inner, min_size=1, max_size=3),
        ),
        max_leaves=6,
    ),
    min_size=1,
)


@given(ROOTS)
def test_what_is_written_reads_back(root):
    text = event_text("publicity", root, "公示记录。", SCHEMAS)
    document = read(text.encode(), "a.yaml")
    assert document.problems == ()
    assert document.value == root


def test_a_correction_with_all_that_it_may_say():
    root = {
        "类别": "更正",
        "更正文件": "rounds/2013/2013-04-01-publicity.yaml",
        "撤下": [{"平台名称": "A&B <科技>: '平台'", "案卷": "jia"}],
        "改为": {"公示止": "2013-04-12", "文号": "渝中小企〔2013〕61号"},
        "原因": "名称写错了。\n照营业执照改。",
    }
    text = event_text("correction-of-event", root, "更正记录。", SCHEMAS)
    assert text.startswith("# yaml-language-server: $schema=../../.schemas/correction-of-event.schema.json\n# 更正记录。\n")
    assert read(text.encode(), "a.yaml").value == root


def test_files_are_made_together(tmp_path):
    create_together({tmp_path / "a/b.txt": b"1", tmp_path / "a/c/d.txt": b"2"})
    assert tree(tmp_path) == {"a": b"", "a/b.txt": b"1", "a/c": b"", "a/c/d.txt": b"2"}


def test_or_not_at_all(tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x/there.txt").write_bytes(b"old")
    before = tree(tmp_path)
    with pytest.raises(FileExistsError):
        create_together({tmp_path / "a/b/c.txt": b"1", tmp_path / "x/new.txt": b"2", tmp_path / "x/there.txt": b"3"})
    assert tree(tmp_path) == before


def test_an_interruption_leaves_nothing_and_what_others_put_there(tmp_path, monkeypatch):
    from smepp.jobs.output import together

    def create(path, data, whole=together.create_whole):
        if path.name == "2":
            (tmp_path / "a/others.txt").write_bytes(b"theirs")
            raise KeyboardInterrupt
        whole(path, data)

    monkeypatch.setattr(together, "create_whole", create)
    with pytest.raises(KeyboardInterrupt):
        create_together({tmp_path / "a/1": b"1", tmp_path / "a/2": b"2"})
    assert tree(tmp_path) == {"a": b"", "a/others.txt": b"theirs"}
