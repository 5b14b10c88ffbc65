"""Papers, events and dossiers of the tests, as small as they can be."""

import hashlib
from pathlib import Path
from typing import Any

from smepp.load.events import event_record
from smepp.model.dossier import Dossier
from smepp.model.loaded import Attachment, Document
from smepp.model.title import Event

BASE = {"平台名称": "甲平台", "运营单位": "甲公司", "推荐区县": "江北区", "年度": 2013, "申报类别": "首次申报"}


def dossier(files: dict[str, Any], scans: dict[str, bytes] | None = None) -> Dossier:
    return Dossier(
        name="jia",
        documents={file: Document(path=file, value=value) for file, value in {"dossier.yaml": BASE, **files}.items()},
        attachments={path: scan(path, content) for path, content in (scans or {}).items()},
    )


def scan(path: str, content: bytes) -> Attachment:
    return Attachment(path=path, size=len(content), kind="pdf", sha256=hashlib.sha256(content).hexdigest())


def row(name: str = "甲", folder: str | None = "jia", **more: Any) -> dict[str, Any]:
    found = {"平台名称": f"{name}平台", "运营单位": f"{name}公司", "区县": "江北区", **more}
    return {**found, "案卷": folder} if folder else found


def event(kind: str, date: str, *rows: dict[str, Any], file: str | None = None, **more: Any) -> Event:
    key = "补入" if kind == "更正" else "名单"
    root = {"类别": kind, "日期": date, key: list(rows), **more}
    return event_record(file or f"rounds/{date[:4]}/{date}-{kind}.yaml", root)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
