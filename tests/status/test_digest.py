"""The digest of an application: what it covers, and what never touches it."""

from decimal import Decimal

import pytest

from smepp.check.digest import IDENTITY, digest
from smepp.load.folder import read_dossier
from smepp.load.schemas import schema
from smepp.model import forms
from smepp.model.dossier import Dossier
from smepp.model.loaded import Document
from tests.status.making import BASE, dossier, write

SCAN = "attachments/a.pdf"
PAPERS = {"01-application.yaml": {"从业人数": 47, "附件": [SCAN]}, "07-plan.yaml": {"规划": "做下去"}}
PLAIN = digest(dossier(PAPERS, {SCAN: b"a"}))


def changed(file: str, value: object) -> str:
    return digest(dossier({**PAPERS, file: value}, {SCAN: b"a"}))


def test_it_is_a_sha256_and_always_the_same():
    assert len(PLAIN) == 64
    assert set(PLAIN) <= set("0123456789abcdef")
    assert digest(dossier(dict(reversed(PAPERS.items())), {SCAN: b"a"})) == PLAIN


@pytest.mark.parametrize("file", forms.MATERIALS)
def test_each_material_counts(file):
    assert changed(file, {"新": "一"}) != PLAIN


@pytest.mark.parametrize("key", IDENTITY)
def test_each_identity_field_of_the_cover_counts(key):
    assert changed("dossier.yaml", {**BASE, key: "另一个"}) != PLAIN


def test_the_identity_fields_are_all_of_the_cover_but_receipts_and_remarks():
    assert set(schema("dossier")["properties"]) - set(IDENTITY) == {"区县收件日期", "市局收件时间", "备注"}


@pytest.mark.parametrize("key", ["区县收件日期", "市局收件时间", "备注"])
def test_receipts_and_remarks_do_not(key):
    assert changed("dossier.yaml", {**BASE, key: "2013-02-20"}) == PLAIN


@pytest.mark.parametrize(
    "file",
    [*forms.OPINIONS, "annual/2014.yaml", "rereview/2016/summary.yaml", "inspections/a.yaml", "changes/a.yaml", "office.yaml"],
)
def test_what_comes_later_never_touches_it(file):
    assert changed(file, {"新": "一", "附件": ["attachments/b.pdf"]}) == PLAIN


def test_scans_count_by_their_bytes_and_only_those_that_are_named():
    assert digest(dossier(PAPERS, {SCAN: b"b"})) != PLAIN
    assert digest(dossier(PAPERS, {})) != PLAIN
    assert digest(dossier(PAPERS, {SCAN: b"a", "attachments/stray.pdf": b"x"})) == PLAIN


def test_two_scans_that_changed_places_are_told_apart():
    papers = {"01-application.yaml": {"附件": ["a.pdf", "b.pdf"]}}
    one, other = ({"a.pdf": first, "b.pdf": second} for first, second in ((b"1", b"2"), (b"2", b"1")))
    assert digest(dossier(papers, one)) != digest(dossier(papers, other))


@pytest.mark.parametrize(
    "same",
    [
        {"附件": [SCAN], "从业人数": 47},
        {"从业人数": Decimal("47.0"), "附件": [SCAN]},
        {"从业人数": 47, "附件": [SCAN], "备注": None},
        {"从业人数": 47, "附件": [SCAN], "人员": [{"姓名": None}]},
    ],
)
def test_the_same_said_otherwise_is_the_same(same):
    assert changed("01-application.yaml", same) == PLAIN


@pytest.mark.parametrize("other", [Decimal("47.1"), "47", 48, Decimal("1E+400"), True])
def test_another_value_is_another(other):
    assert changed("01-application.yaml", {"从业人数": other, "附件": [SCAN]}) != PLAIN


def test_an_untouched_form_is_no_form_and_an_unreadable_one_is_something_else():
    assert changed("03-financials.yaml", {"报表": None}) == PLAIN
    unreadable = dossier(PAPERS, {SCAN: b"a"})
    broken = Document(path="03-financials.yaml", value=None)
    documents = {**unreadable.documents, "03-financials.yaml": broken}
    found = Dossier(name="jia", documents=documents, attachments=unreadable.attachments)
    assert digest(found) != PLAIN


def test_of_files_as_they_lie_comments_and_order_do_not_count(tmp_path):
    cover = "平台名称: 甲平台\n运营单位: 甲公司\n推荐区县: 江北区\n年度: 2013\n申报类别: 首次申报\n"
    write(tmp_path / "dossier.yaml", cover)
    write(tmp_path / "01-application.yaml", "资产总额: 500.0\n附件: [attachments/a.pdf]\n")
    write(tmp_path / "attachments" / "a.pdf", "%PDF-1.4")
    before = digest(read_dossier(tmp_path))
    write(tmp_path / "01-application.yaml", "# 注\n附件:\n  - attachments/a.pdf\n资产总额: 500\n")
    write(tmp_path / "annual" / "2014.yaml", "年度: 2014\n")
    assert digest(read_dossier(tmp_path)) == before
    write(tmp_path / "attachments" / "a.pdf", "%PDF-1.5")
    assert digest(read_dossier(tmp_path)) != before
