"""Whatever stands in the files that are not held against their forms here, nothing breaks."""

from hypothesis import given
from hypothesis import strategies as st

from smepp.check.blanks import without_blanks
from smepp.jobs.life import read_lives
from smepp.lifecycle.happenings import of_dossier
from smepp.lifecycle.names import names_in
from tests.life.files import Workspace
from tests.life.making import lived, subject
from tests.life.test_lives import PROGRAMME

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=8),
    st.sampled_from(["2013-02-30", "2013-02-26 25:00", "同意推荐", "0000-00-00"]),
)
KEYS = st.sampled_from(
    ["区县收件日期", "市局收件时间", "上报日期", "日期", "意见", "结论", "结果", "平台名称", "年度", "认定办法"]
)
ROOTS = st.dictionaries(
    KEYS, st.one_of(LEAVES, st.lists(LEAVES, max_size=2), st.dictionaries(KEYS, LEAVES, max_size=3)), max_size=6
)
FILES = st.sampled_from(
    ["dossier.yaml", "recommendation.yaml", "review.yaml", "rereview/2016/recommendation.yaml", "rereview/2016/review.yaml"]
)


@given(st.dictionaries(FILES, ROOTS, max_size=4))
def test_any_roots(roots):
    roots = {file: without_blanks(root) for file, root in roots.items()}
    told = of_dossier("jia", roots)
    assert names_in("jia", roots)
    assert lived(told.happenings, "9999-12-31", of=subject(papers={})).state


def test_any_bytes_in_any_of_the_files(tmp_path):
    here = Workspace(tmp_path)
    here.dossier("jia", "甲")
    names = ["dossier", "recommendation", "review", "annual/2014", "changes/1", "inspections/1", "rereview/2016/recommendation"]
    files = [tmp_path / "jia" / f"{each}.yaml" for each in names]
    files += [tmp_path / "rounds" / "2013" / "1.yaml", tmp_path / "rounds" / "2013" / "objections" / "1.yaml"]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        for content in (b"", b"\xff\xfe\x00", "类别：公示\n".encode(), b"- 1\n", b"a: [", b"x: 1\n" * 3, "类别: 更正\n".encode()):
            file.write_bytes(content)
            found = read_lives(tmp_path, "2016-12-31", programme=PROGRAMME)
            assert all(each.life.state for each in found.on("2016-12-31"))
        file.unlink()


def test_a_folder_in_place_of_a_file_is_told(tmp_path):
    here = Workspace(tmp_path)
    here.dossier("jia", "甲")
    (tmp_path / "jia" / "changes" / "1.yaml").mkdir(parents=True)
    (tmp_path / "rounds" / "2013" / "objections" / "1.yaml").mkdir(parents=True)
    found = read_lives(tmp_path, "2016-12-31", programme=PROGRAMME)
    [only] = found.on("2016-12-31")
    assert [(each.code, each.place.file) for each in (*found.problems, *only.life.problems)] == [
        ("A002", "rounds/2013/objections/1.yaml"),
        ("A002", "jia/changes/1.yaml"),
    ]
