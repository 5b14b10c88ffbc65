"""A dossier's folder with all that a person, a system or a bad copy can leave in it."""

import os
import socket
from pathlib import Path

import pytest

from smepp.load import folder as reading
from smepp.load import listing
from smepp.load.folder import read_dossier
from smepp.messages import text
from smepp.model.defect import Defect
from smepp.model.dossier import Dossier
from smepp.model.filetype import LARGEST
from tests.attachments import files

posix = pytest.mark.skipif(os.name == "nt", reason="names and devices that Windows does not have")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "yunlian"
    (made / "attachments").mkdir(parents=True)
    (made / "dossier.yaml").write_text("年度: 2013\n", encoding="utf-8")
    return made


def link(at: Path, target: Path | str) -> None:
    try:
        at.symlink_to(target)
    except OSError:
        pytest.skip("no links here")


def said(dossier: Dossier) -> list[str]:
    found = [*dossier.problems, *(each for document in dossier.documents.values() for each in document.problems)]
    return [f"{each.code} {each.place.file}: {text(each, 'zh')}" for each in found]


def test_what_there_is(place: Path):
    (place / "02-legal-person.yaml").write_text("附件: [scans/licence.png]\n", encoding="utf-8")
    (place / "scans").mkdir()
    (place / "scans" / "licence.png").write_bytes(files.png())
    (place / "attachments" / "a.pdf").write_bytes(files.pdf())
    (place / "attachments" / "sub").mkdir()
    (place / "attachments" / "sub" / "b.jpg").write_bytes(files.jpeg())
    (place / "notes.md").write_text("x", encoding="utf-8")
    dossier = read_dossier(place)
    assert dossier.name == "yunlian"
    assert dossier.value("dossier.yaml") == {"年度": 2013}
    assert list(dossier.documents) == ["dossier.yaml", "02-legal-person.yaml"]
    assert {path: each.kind for path, each in dossier.attachments.items()} == {
        "attachments/a.pdf": "pdf",
        "attachments/sub/b.jpg": "jpeg",
        "scans/licence.png": "png",
    }
    assert dossier.strangers == ("notes.md",)
    assert said(dossier) == []


def test_a_folder_named_by_a_dot(place: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(place)
    assert read_dossier(Path()).name == "yunlian"


def test_a_folder_that_is_not_there(tmp_path: Path):
    with pytest.raises(OSError, match="absent"):
        read_dossier(tmp_path / "absent")


def test_files_of_another_programme(place: Path):
    (place / "11-extra.yaml").write_text("甲: 1\n", encoding="utf-8")
    (place / "01-application.yaml").write_text("甲: 1\n", encoding="utf-8")
    assert list(read_dossier(place, ["11-extra.yaml"]).documents) == ["dossier.yaml", "11-extra.yaml"]


def test_what_belongs_to_later_years_is_left_alone(place: Path):
    for name in ("annual/2014.yaml", "rereview/2016/audit.yaml", "inspections/a.yaml", "changes/b.yaml", ".git/config"):
        (place / name).parent.mkdir(parents=True)
        (place / name).write_text("x: [", encoding="utf-8")
    dossier = read_dossier(place)
    assert (said(dossier), dossier.strangers) == ([], ())


def test_what_systems_leave_behind(place: Path):
    for name in ("._x", ".DS_Store", "Thumbs.db", "desktop.ini", "~$05-personnel.docx", ".~lock.a.docx#", "attachments/._a.pdf"):
        (place / name).write_bytes(b"\x00\x01")
    (place / "__MACOSX").mkdir()
    (place / "__MACOSX" / "05-personnel.yaml").write_bytes(b"")
    dossier = read_dossier(place)
    assert (said(dossier), dossier.strangers, dict(dossier.attachments)) == ([], (), {})


def test_a_folder_in_place_of_a_material(place: Path):
    (place / "05-personnel.yaml").mkdir()
    dossier = read_dossier(place)
    assert dossier.documents["05-personnel.yaml"].value is None
    assert said(dossier) == ["A003 05-personnel.yaml: 这里应该是一个材料文件，实际是文件夹或其他东西。"]


@posix
def test_a_pipe_is_never_opened(place: Path):
    os.mkfifo(place / "05-personnel.yaml")
    os.mkfifo(place / "attachments" / "a.pdf")
    dossier = read_dossier(place)
    assert [line[:4] for line in said(dossier)] == ["A003"]
    assert dossier.attachments["attachments/a.pdf"].defect is Defect.NOT_A_FILE


@posix
def test_a_socket_is_no_file(place: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(place)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("06-services.yaml")
        assert [line[:4] for line in said(read_dossier(place))] == ["A003"]


def test_materials_that_are_links(place: Path, tmp_path: Path):
    (tmp_path / "elsewhere.yaml").write_text("甲: 1\n", encoding="utf-8")
    link(place / "05-personnel.yaml", tmp_path / "elsewhere.yaml")
    link(place / "06-services.yaml", "nowhere.yaml")
    link(place / "07-plan.yaml", "dossier.yaml")
    dossier = read_dossier(place)
    outside = "这个材料只是一个链接，指向案卷文件夹以外，或者指向的文件已经不在。"
    assert said(dossier) == [f"A004 05-personnel.yaml: {outside}", f"A004 06-services.yaml: {outside}"]
    assert dossier.value("07-plan.yaml") == {"年度": 2013}


def test_attachments_that_are_links(place: Path, tmp_path: Path):
    (tmp_path / "secret.pdf").write_bytes(files.pdf())
    (place / "attachments" / "real.pdf").write_bytes(files.pdf())
    link(place / "attachments" / "out.pdf", tmp_path / "secret.pdf")
    link(place / "attachments" / "dead.pdf", "nothing.pdf")
    link(place / "attachments" / "loop.pdf", "loop.pdf")
    link(place / "attachments" / "in.pdf", "real.pdf")
    found = {path.rpartition("/")[2]: each.defect for path, each in read_dossier(place).attachments.items()}
    broken = Defect.LINK_BROKEN
    assert found == {"dead.pdf": broken, "in.pdf": None, "loop.pdf": broken, "out.pdf": Defect.LINK_OUTSIDE, "real.pdf": None}


def test_links_to_folders_are_not_followed(place: Path):
    link(place / "attachments" / "again", place)
    dossier = read_dossier(place)
    assert said(dossier) == ["A011 attachments/again: “attachments/again”是通向另一个文件夹的链接，里面的文件没有读取。"]


def test_a_folder_that_is_a_link_is_read(place: Path, tmp_path: Path):
    link(tmp_path / "linked", place)
    assert read_dossier(tmp_path / "linked").value("dossier.yaml") == {"年度": 2013}


def test_a_named_folder_is_no_attachment(place: Path):
    (place / "02-legal-person.yaml").write_text("附件: [attachments]\n", encoding="utf-8")
    assert read_dossier(place).attachments["attachments"].defect is Defect.NOT_A_FILE


@posix
def test_names_in_another_encoding(place: Path):
    raw = os.fsencode(place / "attachments") + b"/" + "营业执照.pdf".encode("gbk")
    try:
        Path(os.fsdecode(raw)).write_bytes(files.pdf())
    except OSError:
        pytest.skip("this disk takes UTF-8 names only")
    dossier = read_dossier(place)
    assert dossier.attachments == {}
    assert said(dossier) == ["A010 attachments/营业执照.pdf: 文件名“attachments/营业执照.pdf”的编码不对，这个文件没有读取。"]


@posix
def test_names_with_control_characters(place: Path):
    (place / "attachments" / "a\n\x1b[31m.pdf").write_bytes(files.pdf())
    assert said(read_dossier(place)) == [
        "A010 attachments/a??[31m.pdf: 文件名“attachments/a??[31m.pdf”的编码不对，这个文件没有读取。"
    ]


def test_a_huge_material_is_not_read_whole(place: Path):
    with (place / "05-personnel.yaml").open("wb") as stream:
        stream.truncate(64 * 1024 * 1024)
    dossier = read_dossier(place)
    assert [line[:4] for line in said(dossier)] == ["Y011"]


def test_a_huge_attachment_is_not_read(place: Path):
    with (place / "attachments" / "a.pdf").open("wb") as stream:
        stream.truncate(LARGEST + 1)
    assert read_dossier(place).attachments["attachments/a.pdf"].defect is Defect.TOO_LARGE


def test_a_material_that_does_not_open(place: Path, monkeypatch: pytest.MonkeyPatch):
    usual = Path.open

    def refuse(path: Path, *rest, **more):
        if path.name == "dossier.yaml":
            raise PermissionError(13, "denied")
        return usual(path, *rest, **more)

    monkeypatch.setattr(Path, "open", refuse)
    assert said(read_dossier(place)) == ["A002 dossier.yaml: 这个文件打不开，其中的内容没有核对。"]


def test_a_folder_inside_that_does_not_open(place: Path, monkeypatch: pytest.MonkeyPatch):
    usual = os.scandir

    def refuse(path):
        if Path(path).name == "attachments":
            raise PermissionError(13, "denied")
        return usual(path)

    monkeypatch.setattr("smepp.load.listing.os.scandir", refuse)
    assert said(read_dossier(place)) == ["A001 attachments: 文件夹“attachments”打不开，里面有什么看不到。"]


def test_more_files_than_are_looked_at(place: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listing, "MAX_FILES", 3)
    monkeypatch.setattr(reading, "MAX_FILES", 3)
    for number in range(5):
        (place / "attachments" / f"{number}.pdf").write_bytes(files.pdf())
    assert said(read_dossier(place)) == ["A012 .: 案卷里的文件超过 3 个，或者文件夹套得太深，后面的没有读取。"]


def test_folders_deeper_than_are_looked_at(place: Path):
    deep = place / "attachments" / Path(*"abcdefghijklm")
    deep.mkdir(parents=True)
    (place / "attachments" / "z.pdf").write_bytes(files.pdf())
    dossier = read_dossier(place)
    assert [line[:4] for line in said(dossier)] == ["A012"]
    assert list(dossier.attachments) == ["attachments/z.pdf"]
