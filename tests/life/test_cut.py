"""Of a long file only the dated part is read, and it says the same as the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.load import platform
from smepp.load.platform import _cut, platform_files
from smepp.load.strict import read

WANTED = frozenset({"结论".encode()})
LONG = "认定意见:\n" + "  - 要点: 5.1.a\n    结论: 符合\n" * 200


def both(text: str):
    data = text.encode()
    whole, cut = read(data, "review.yaml"), read(_cut(data, WANTED), "review.yaml")
    return (whole.value or {}).get("结论"), (cut.value or {}).get("结论")


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}结论:\n  结果: 合格\n  日期: 2013-03-18\n",
        f"# 说明\n\n结论: {{结果: 合格, 日期: 2013-03-18}}\n{LONG}",
        f"结论:\n  意见: |\n    第一行\n\n    结论: 不是这里\n  日期: 2013-03-18\n{LONG}备注: 无\n",
        f"{LONG}备注: '两行\n  结论: 也不是'\n",
        f"结论:\r\n  日期: 2013-03-18\r\n{LONG}",
        "{结论: {日期: 2013-03-18}, 备注: 无}\n",
        '"结论":\n  日期: 2013-03-18\n',
        f"{LONG}结论:\n- 一\n- 二\n",
    ],
)
def test_the_part_says_what_the_whole_says(text):
    whole, cut = both(text)
    assert whole == cut


def test_lines_stay_where_they_are():
    data = f"{LONG}结论:\n  日期：2013-03-18\n".encode()
    whole, cut = (read(each, "review.yaml").problems for each in (data, _cut(data, WANTED)))
    assert [each.place.at for each in cut] == [each.place.at for each in whole]
    assert cut


KEYS = st.sampled_from(["结论", "备注", "评审", "认定意见"])
VALUES = st.sampled_from(
    ["", " 文字", "\n  日期: 2013-03-18", "\n  - 一\n  - 结论: 二", " |\n  结论: 三\n\n  四", " [一,\n  二]"]
)


@given(st.dictionaries(KEYS, VALUES, min_size=1))
def test_whatever_stands_in_it(fields):
    whole, cut = both("".join(f"{key}:{value}\n" for key, value in fields.items()))
    assert whole == cut


def test_only_dated_files_are_opened(tmp_path, monkeypatch):
    for name in ("dossier.yaml", "01-application.yaml", "review.yaml", "annual/2014.yaml", "annual/notes.yaml", "changes/a.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("备注: 无\n", encoding="utf-8")
    (tmp_path / "rereview" / "2016").mkdir(parents=True)
    (tmp_path / "rereview" / "2016" / "audit.yaml").write_text("", encoding="utf-8")
    found = platform_files(tmp_path)
    assert [each.path for each in found.documents] == ["dossier.yaml", "review.yaml", "annual/2014.yaml", "changes/a.yaml"]
    assert found.papers == {2016: ("audit.yaml",)}
    assert platform_files(tmp_path / "nowhere") == platform.PlatformFiles(documents=(), papers={})
