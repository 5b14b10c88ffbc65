"""Events whose digest is no longer that of the papers."""

import pytest

from smepp.lifecycle.fitting import unfitting
from smepp.messages import LANGS, mend, text
from tests.status.making import event, row

OLD, NEW = "1" * 64, "2" * 64


def told(*events, now=NEW, day="2013-12-31", only=None):
    found = unfitting(events, {"jia": now}.get, day, only=only)
    return [(each.code, each.place.file, each.place.route) for _, each in found]


@pytest.mark.parametrize("kind", ["审定", "公示", "认定"])
def test_a_row_whose_papers_changed_is_told(kind):
    listed = event(kind, "2013-04-10", row("乙", None), row(指纹=OLD))
    assert told(listed) == [("N201", listed.file, ("名单", 1, "指纹"))]
    assert told(listed, now=OLD) == []


def test_a_row_without_digest_or_dossier_says_nothing():
    assert told(event("公示", "2013-04-01", row(), row(folder=None, 指纹=OLD))) == []


def test_one_dossier_alone_can_be_asked_about():
    listed = event("公示", "2013-04-01", row(指纹=OLD), row("乙", "yi", 指纹=OLD))
    assert len(told(listed)) == 2
    assert [route for _, _, route in told(listed, only="jia")] == [("名单", 0, "指纹")]


def test_an_event_after_the_day_is_not_seen():
    listed = event("公示", "2013-04-01", row(指纹=OLD))
    assert told(listed, day="2013-03-31") == []
    assert len(told(listed, day="2013-04-01")) == 1


def test_a_dossier_that_is_gone_is_told_as_such():
    listed = event("公示", "2013-04-01", row(folder="weg", 指纹=OLD))
    assert told(listed) == [("N202", listed.file, ("名单", 0, "案卷"))]


def test_a_row_that_a_correction_took_off_is_nobodys_concern():
    listed = event("公示", "2013-04-01", row(指纹=OLD), row("乙", "jia", 指纹=OLD))
    mended = event(
        "更正", "2013-04-05", row(指纹=NEW), 更正文件=listed.file, 原因="补正", 撤下=[{"平台名称": "甲平台", "案卷": "jia"}]
    )
    assert len(told(listed, mended, day="2013-04-04")) == 1
    assert told(listed, mended, day="2013-04-05") == []
    assert len(told(listed, mended, now="3" * 64)) == 1, "what a correction adds is held like any row"
    by_name = event("更正", "2013-04-05", 更正文件=listed.file, 原因="笔误", 撤下=[{"平台名称": "乙平台"}])
    assert [route for _, _, route in told(listed, by_name)] == [("名单", 0, "指纹")]
    elsewhere = event(
        "更正", "2013-04-05", 更正文件="rounds/2013/other.yaml", 原因="笔误", 撤下=[{"平台名称": "甲平台", "案卷": "jia"}]
    )
    assert told(listed, elsewhere) == told(listed)
    assert len(next(unfitting([listed, elsewhere], {"jia": NEW}.get, "2013-12-31"))[1].related) == 1


def test_what_several_events_took_down_is_told_once():
    chosen, listed = event("审定", "2013-03-25", row(指纹=OLD)), event("公示", "2013-04-01", row(指纹=OLD))
    [(_, changed)] = unfitting([listed, chosen], {"jia": NEW}.get, "2013-12-31")
    assert (changed.place.file, [each.file for each in changed.related]) == (chosen.file, [listed.file])
    assert changed.params["events"] == ("2013-03-25 审定", "2013-04-01 公示")
    assert len(list(unfitting([chosen, event("公示", "2013-04-01", row(指纹="3" * 64))], {"jia": NEW}.get, "2013-12-31"))) == 2


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_told_names_the_event_and_both_digests(lang):
    [(folder, changed)] = unfitting([event("公示", "2013-04-01", row(指纹=OLD))], {"jia": NEW}.get, "2013-12-31")
    said = text(changed, lang)
    assert folder == "jia"
    for each in ("甲平台", "公示", "2013-04-01", OLD[:12], NEW[:12]):
        assert each in said
    assert "更正" in mend(changed, lang)
