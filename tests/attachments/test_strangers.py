"""Wrongly named files, and what they were meant to be."""

from pathlib import Path

import pytest

from smepp.load.folder import read_dossier
from smepp.load.names import intended
from smepp.messages import text
from smepp.model.forms import FILES

MEANT = {
    "05-personel.yaml": "05-personnel.yaml",
    "05-personnel.yml": "05-personnel.yaml",
    "05-Personnel.yaml": "05-personnel.yaml",
    "05-personnel.YAML": "05-personnel.yaml",
    "01-application.yaml.txt": "01-application.yaml",
    "01-application.txt": "01-application.yaml",
    "01-application": "01-application.yaml",
    "05-personnel (1).yaml": "05-personnel.yaml",
    "05-personnel（1）.yaml": "05-personnel.yaml",
    "05-personnel - 副本.yaml": "05-personnel.yaml",
    "05-personnel - Copy.yaml": "05-personnel.yaml",
    "5-personnel.yaml": "05-personnel.yaml",
    "05_personnel.yaml": "05-personnel.yaml",
    "05-人员名单.yaml": "05-personnel.yaml",
    "10-statement.yaml": "10-declaration.yaml",
    "dosier.yaml": "dossier.yaml",
    "recomendation.yml": "recommendation.yaml",
    "review.yaml.bak": "review.yaml",
    "review.yaml": "review.yaml",
}
NOT_MEANT = ["05-personnel.docx", "人员.yaml", "notes.md", "personnel.xlsx", "99-other.yaml", "", ".yaml"]


@pytest.mark.parametrize("name", MEANT)
def test_meant(name: str):
    assert intended(name, FILES) == MEANT[name]


@pytest.mark.parametrize("name", NOT_MEANT)
def test_not_meant(name: str):
    assert intended(name, FILES) is None


CASES = {
    "05-personel.yaml": "A005 “05-personel.yaml”没有读取：它像是材料“05-personnel.yaml”，但名字或位置不对。",
    "材料/05-personnel.yaml": "A005 “材料/05-personnel.yaml”没有读取：它像是材料“05-personnel.yaml”，但名字或位置不对。",
    "old/dossier.yaml": None,
    "dossier (1).yaml": "A006 “dossier (1).yaml”没有读取：它像是材料“dossier.yaml”的另一份，而“dossier.yaml”已经在了。",
    "人员.yaml": "A007 “人员.yaml”没有读取：案卷里没有叫这个名字的材料。",
    "05-personnel.docx": "A008 “05-personnel.docx”没有读取：最外层只放YAML材料文件。",
    "scan0001.jpg": "A008 “scan0001.jpg”没有读取：最外层只放YAML材料文件。",
    "附件/a.pdf": "A009 文件夹“附件”里有 1 个文件没有核对：附件的文件夹要叫 attachments。",
    "notes.md": None,
    "old/readme.txt": None,
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_said(name: str, tmp_path: Path):
    (tmp_path / "dossier.yaml").write_text("年度: 2013\n", encoding="utf-8")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"x")
    dossier = read_dossier(tmp_path)
    expected = CASES[name]
    assert [f"{each.code} {text(each, 'zh')}" for each in dossier.problems] == ([expected] if expected else [])
    assert dossier.strangers == (name,)
