"""`python -m tests.documents.notices.golden` writes the parts anew; look at the pages on paper before they are committed."""

import zipfile
from io import BytesIO
from pathlib import Path

from tests.documents.notices.made import KINDS, docx, html

FOLDER = Path(__file__).parent / "golden_parts"
PARTS = ("document", "styles", "settings", "header1", "header2", "footer1", "footer2", "footer3")
HOW = "look at the pages on paper, then run: python -m tests.documents.notices.golden"


def parts(kind):
    """The parts of a document of two platforms by name: those of Word one element a line, the page and the fragment."""
    found = {}
    with zipfile.ZipFile(BytesIO(docx(kind, 2, 草稿=kind == "letter"))) as package:
        for each in PARTS:
            name = f"word/{each}.xml"
            if name in package.namelist():
                found[f"{each}.xml"] = package.read(name).decode().replace("><", ">\n<")
    for frame in ("page", "fragment"):
        found[f"{frame}.html"] = html(kind, 2, frame=frame, 草稿=kind == "letter")
    return found


def main() -> None:
    for kind in KINDS:
        for name, text in parts(kind).items():
            path = FOLDER / kind / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
