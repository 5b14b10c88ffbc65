"""An office with templates of its own, as people spoil them."""

from pathlib import Path

from tests.cli.running import DOSSIERS, Done, smepp
from tests.documents.word.papers import part, with_parts

BODY = "word/document.xml"


class Own:
    """A folder with the example office's file alone."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "office.yaml").write_bytes((DOSSIERS / "office.yaml").read_bytes())

    def copy(self, kind: str, *form: str) -> None:
        done = smepp("templates", "copy", kind, *form)
        assert done.code == 0, done.err

    def path(self, name: str) -> Path:
        return self.root / "templates" / name

    def put(self, name: str, text: str = "") -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8", newline="\n")

    def edit(self, kind: str, old: str, new: str, form: str = "docx") -> str:
        """Copy a document's template and write something else in one place; gives the path as the check names it."""
        name = f"notices/{kind}/notice.{'docx' if form == 'docx' else 'html.j2'}"
        if not self.path(name).exists():
            self.copy(kind, "--form", form)
        path = self.path(name)
        if form == "docx":
            text = part(path.read_bytes())
            assert old in text
            path.write_bytes(with_parts(path.read_bytes(), {BODY: text.replace(old, new, 1).encode()}))
        else:
            text = path.read_text(encoding="utf-8")
            assert old in text
            self.put(name, text.replace(old, new, 1))
        return f"templates/{name}"


def check(*arguments: str) -> Done:
    return smepp("templates", "check", *arguments)


def about(done: Done, file: str) -> list[str]:
    """What is said of a file, each finding on one line."""
    lines = done.out.splitlines()
    assert file in lines, done.out
    found: list[str] = []
    for line in lines[lines.index(file) + 1 :]:
        if not line.strip():
            break
        if line.startswith("    "):
            found[-1] += line.strip()
        else:
            found.append(line.strip())
    assert found
    return found
