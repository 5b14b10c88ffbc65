"""Attachments as the materials name them: every code, its place and its exact text."""

from typing import Any

import pytest

from smepp.check.attachments import check_attachments
from smepp.messages import text
from smepp.model.codes import FAMILIES
from smepp.model.defect import Defect
from smepp.model.filetype import LARGEST
from smepp.model.loaded import Attachment
from smepp.model.naming import named_attachments
from smepp.model.place import Place

ACCEPTED = ("pdf", "png", "jpg", "docx", "doc")
LICENCE = "02-legal-person.yaml"


def attachment(
    path: str, kind: str | None = "pdf", size: int = 9, defect: Defect | None = None, sha256: str | None = None
) -> Attachment:
    return Attachment(path=path, size=size, kind=kind, sha256=sha256 or f"sha of {path}", defect=defect)


def said(named: list[Any], there: list[Attachment], **more: Any) -> list[str]:
    values = {LICENCE: {"附件": named}}
    found = check_attachments(values, {each.path: each for each in there}, accepted=ACCEPTED, **more)
    return [f"{each.code} {text(each, 'zh')}" for each in found]


A = "attachments/a.pdf"
ANY = [attachment(A)]
PATHS = {
    "A101 nothing near": ("attachments/09-premises.pdf", ["attachments/scan0007.pdf"], "附件“attachments/09-premises.pdf”不存在。"),
    "A101": ("attachments/營業.pdf", [], "附件“attachments/營業.pdf”不存在。"),
    "A102 a letter": ("attachments/license.pdf", ["attachments/licence.pdf"], "附件“attachments/license.pdf”不存在，有一个相近的是“attachments/licence.pdf”。"),
    "A102 another folder": ("a.pdf", [A], "附件“a.pdf”不存在，有一个相近的是“attachments/a.pdf”。"),
    "A102 translated folder": ("附件/a.pdf", [A], "附件“附件/a.pdf”不存在，有一个相近的是“attachments/a.pdf”。"),
    "A102 leading dot": ("./attachments/a.pdf", [A], "附件“./attachments/a.pdf”不存在，有一个相近的是“attachments/a.pdf”。"),
    "A102 blank": ("attachments/a.pdf ", [A], "附件“attachments/a.pdf”不存在，有一个相近的是“attachments/a.pdf”。"),
    "A103": ("attachments/A.PDF", [A], "附件“attachments/A.PDF”与实际的文件名“attachments/a.pdf”大小写不一致。"),
    "A104": ("attachments\\a.pdf", [A], "附件路径“attachments\\a.pdf”用了反斜杠。"),
    "A105 up": ("attachments/../../a.pdf", [], "附件“attachments/../../a.pdf”不在案卷文件夹里。"),
    "A105 absolute": ("/etc/passwd", [], "附件“/etc/passwd”不在案卷文件夹里。"),
    "A105 drive": ("D:\\扫描\\a.pdf", [], "附件“D:\\扫描\\a.pdf”不在案卷文件夹里。"),
    "A105 network": ("\\\\server\\a.pdf", [], "附件“\\\\server\\a.pdf”不在案卷文件夹里。"),
    "A106": ("https://example.org/a.pdf", [], "附件“https://example.org/a.pdf”是网址，不是案卷里的文件。"),
    "A106 short": ("www.example.org/a.pdf", [], "附件“www.example.org/a.pdf”是网址，不是案卷里的文件。"),
}  # fmt: skip
STATES = {
    "A107": (attachment(A, defect=Defect.LINK_OUTSIDE), "附件“attachments/a.pdf”只是一个链接，指向案卷文件夹以外。"),
    "A108": (attachment(A, defect=Defect.LINK_BROKEN), "附件“attachments/a.pdf”是一个链接，指向的文件已经不在。"),
    "A109": (attachment(A, defect=Defect.NOT_A_FILE), "附件“attachments/a.pdf”是文件夹，或者不是普通文件。"),
    "A110": (attachment("attachments/a.wps", "ole"), "附件“attachments/a.wps”的类型是“wps”，不在接受的类型之内：pdf、png、jpg、docx、doc。"),
    "A110 no ending": (attachment("attachments/a", "pdf"), "附件“attachments/a”的类型是“（空）”，不在接受的类型之内：pdf、png、jpg、docx、doc。"),
    "A201": (attachment(A, None, size=0), "附件“attachments/a.pdf”是空的，大小为0。"),
    "A202": (attachment(A, "png"), "附件“attachments/a.pdf”的名字说是 PDF，内容却是 PNG。"),
    "A202 old document": (attachment("attachments/a.docx", "ole"), "附件“attachments/a.docx”的名字说是 DOCX，内容却是 DOC/XLS。"),
    "A203": (attachment(A, None), "附件“attachments/a.pdf”的名字说是 PDF，内容却不是，也认不出是什么。"),
    "A204": (attachment(A, defect=Defect.TRUNCATED), "附件“attachments/a.pdf”没有结尾，后面一段丢了。"),
    "A205": (attachment("attachments/a.png", "png", defect=Defect.DAMAGED), "附件“attachments/a.png”的内容已损坏。"),
    "A206": (attachment(A, defect=Defect.ENCRYPTED), "附件“attachments/a.pdf”加了密码或加密，别人打不开。"),
    "A207": (attachment("attachments/a.docx", "docx", defect=Defect.NO_DIRECTORY), "附件“attachments/a.docx”的内部目录丢失或损坏，打不开。"),
    "A208": (attachment("attachments/a.docx", "docx", defect=Defect.NO_MEMBER), "附件“attachments/a.docx”里缺少 DOCX 必有的部分，打不开。"),
    "A209": (attachment(A, None, defect=Defect.UNREADABLE), "附件“attachments/a.pdf”读不了。"),
    "A210": (attachment(A, None, LARGEST + 1, Defect.TOO_LARGE), "附件“attachments/a.pdf”有 201 MB，超过 200 MB，没有读取。"),
}  # fmt: skip
ELSEWHERE = {"A111", "A112", "A211", "A212"}


@pytest.mark.parametrize("case", PATHS)
def test_paths(case: str):
    name, there, expected = PATHS[case]
    shown = said([name], [], strangers=there)
    assert shown == [f"{case[:4]} {expected}"]


@pytest.mark.parametrize("case", STATES)
def test_states(case: str):
    found, expected = STATES[case]
    assert said([found.path], [found]) == [f"{case[:4]} {expected}"]


def test_every_code_is_tested():
    shown = {case[:4] for case in (*PATHS, *STATES)} | ELSEWHERE
    assert shown == {code for code in FAMILIES["A"] if code >= "A1"}


def test_sound_attachments():
    there = [attachment(A), attachment("attachments/b.jpg", "jpeg"), attachment("attachments/c.doc", "ole")]
    assert said([each.path for each in there], there) == []


def test_items_that_are_no_text_are_left_to_the_schema():
    assert said([1, None, ["x.pdf"], "", " "], []) == ["A101 附件“x.pdf”不存在。"]


def test_what_another_name_claims_is_not_offered():
    shown = said([A, "attachments/b.pdf"], ANY)
    assert shown == ["A101 附件“attachments/b.pdf”不存在。"]


def test_never_named():
    assert said([], ANY) == ["A211 附件“attachments/a.pdf”没有任何材料提到。"]


def test_same_bytes():
    there = [attachment(A, sha256="1"), attachment("attachments/b.pdf", sha256="1")]
    assert said([each.path for each in there], there) == ["A212 附件“attachments/b.pdf”与“attachments/a.pdf”的内容完全相同。"]


def test_two_empty_files_are_not_called_the_same():
    there = [attachment(A, None, 0, sha256="1"), attachment("attachments/b.pdf", None, 0, sha256="1")]
    assert [line[:4] for line in said([each.path for each in there], there)] == ["A201", "A201"]


def test_twice_in_one_list():
    assert said([A, A], ANY) == ["A112 附件“attachments/a.pdf”在同一栏里写了两次。"]


def check(values: dict[str, Any]) -> list[tuple[str, Place, tuple[Place, ...]]]:
    found = check_attachments(values, {each.path: each for each in ANY}, accepted=ACCEPTED)
    return [(each.code, each.place, each.related) for each in found]


def test_in_two_materials():
    values = {LICENCE: {"附件": [A]}, "08-credentials.yaml": {"证书": [{"附件": [A]}, {"附件": [A]}]}}
    first, second = Place(file=LICENCE, route=("附件", 0)), Place(file="08-credentials.yaml", route=("证书", 0, "附件", 0))
    assert check(values) == [("A111", second, (first,))]


def test_in_two_rows_of_one_material_is_nothing_odd():
    assert check({"08-credentials.yaml": {"证书": [{"附件": [A]}, {"附件": [A]}]}}) == []


def test_named_by_the_panel_is_named_and_nothing_odd():
    review = {"认定意见": [{"依据事实": [{"附件": A}, {"附件": A}]}]}
    assert check({"review.yaml": review}) == []
    assert check({"review.yaml": review, LICENCE: {"附件": [A]}}) == []


def test_one_problem_for_one_file_at_all_its_places():
    values = {"08-credentials.yaml": {"证书": [{"附件": ["x.pdf"]}, {"附件": ["x.pdf"]}]}}
    places = [Place(file="08-credentials.yaml", route=("证书", row, "附件", 0)) for row in (0, 1)]
    assert check_attachments(values, {}, accepted=())[0].place == places[0]
    assert check_attachments(values, {})[0].related == (places[1],)


def test_names_at_any_depth():
    tree = {"a": [{"附件": ["1", {"附件": "2"}]}], "附件": "3", "b": {"附件": [["4"]]}, "c": ["5"]}
    assert list(named_attachments(tree)) == [
        (("a", 0, "附件", 0), "1"),
        (("a", 0, "附件", 1, "附件"), "2"),
        (("附件",), "3"),
        (("b", "附件", 0, 0), "4"),
    ]


@pytest.mark.parametrize(
    "typed", ["D:\\材料\\01-application.pdf", "/home/a/01-application.pdf", "../x/attachments/01-Application.pdf"]
)
def test_the_file_that_a_path_out_of_the_dossier_meant_is_not_also_a_stray(typed):
    assert [each.split()[0] for each in said([typed], [attachment("attachments/01-application.pdf")])] == ["A105"]
