"""The same attachments."""

from smepp.check.across import trace_of
from smepp.model.loaded import Attachment
from smepp.model.stage import Stage
from tests.across.making import codes, papers, sides, told, trace

SCAN = ("attachments/05-a.pdf", 900, "aa")


def test_the_same_bytes_are_told_where_the_papers_name_them():
    one = trace("甲", scans=[SCAN], more={"07-plan.yaml": {"规划": {"附件": ["attachments/05-a.pdf"]}}})
    other = trace("乙", scans=[("attachments/b.pdf", 900, "aa")])
    [found] = told(one, other)
    assert found.code == "C301"
    assert sides(found) == [("甲", "07-plan.yaml", ("规划", "附件", 0)), ("乙", "attachments/b.pdf", ())]
    assert found.params == {"files": ("attachments/05-a.pdf",), "count": 1}


def test_another_size_or_another_fingerprint_is_another_file():
    assert codes(trace("甲", scans=[SCAN]), trace("乙", scans=[("a.pdf", 901, "aa")])) == []
    assert codes(trace("甲", scans=[SCAN]), trace("乙", scans=[("a.pdf", 900, "ab")])) == []


def test_all_that_the_same_dossiers_share_is_one_hint():
    scans = [SCAN, ("attachments/b.pdf", 5, "bb")]
    [found] = told(trace("甲", scans=scans), trace("乙", scans=scans[::-1]))
    assert found.params == {"files": ("attachments/05-a.pdf", "attachments/b.pdf"), "count": 2}
    assert [(each.folder, each.place.file) for each in found.sides] == [
        ("甲", "attachments/05-a.pdf"),
        ("甲", "attachments/b.pdf"),
        ("乙", "attachments/05-a.pdf"),
        ("乙", "attachments/b.pdf"),
    ]


def test_files_are_told_under_the_names_and_in_the_order_of_the_first_dossier():
    one, other = [("a.pdf", 3, "aa"), ("b.pdf", 3, "bb")], [("a.pdf", 3, "bb"), ("b.pdf", 3, "aa")]
    [found] = told(trace("甲", scans=one), trace("乙", scans=other))
    assert found.params["files"] == ("a.pdf", "b.pdf")
    assert [each.place.file for each in found.sides] == ["a.pdf", "b.pdf", "b.pdf", "a.pdf"]


def test_twice_in_one_dossier_is_that_dossiers_own_matter():
    assert codes(trace("甲", scans=[SCAN, ("attachments/b.pdf", 900, "aa")]), trace("乙")) == []


def test_empty_and_unreadable_files_and_the_guide_of_a_new_dossier_are_no_evidence():
    def with_file(path: str, size: int, sha256: str | None):
        found = Attachment(path=path, size=size, kind=None, sha256=sha256)
        return [trace_of(name, Stage.APPLICATION, papers(name), {path: found}) for name in "甲乙"]

    assert codes(*with_file("attachments/a.pdf", 0, "aa")) == []
    assert codes(*with_file("attachments/a.pdf", 9, None)) == []
    assert codes(*with_file("attachments/README.txt", 9, "aa")) == []
    assert codes(*with_file("attachments/a.pdf", 1, "aa")) == ["C301"]


def test_attachments_of_a_re_review_are_compared_too():
    assert codes(trace("甲", scans=[SCAN], stage=Stage.REREVIEW), trace("乙", scans=[SCAN])) == ["C301"]
