"""The layers, held by the imports of every module."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "smepp"

ALLOWED = {
    "model": set(),
    "messages": {"model"},
    "load": {"model", "messages"},
    "check": {"model"},
    "lifecycle": {"model"},
    "lint": {"model", "lifecycle", "check"},
    "wording": {"model", "messages"},
    "printers": {"model", "messages", "wording"},
    "documents": {"model", "messages", "wording"},
    "jobs": {"model", "messages", "load", "check", "lifecycle", "lint", "wording", "printers", "documents"},
    "cli": {"model", "messages", "load", "check", "lifecycle", "lint", "wording", "printers", "documents", "jobs"},
}
"""What each layer may import besides itself."""

OWNERS = {
    "yaml": "load/strict/events.py",
    "jsonschema": "check/schema_explain.py",
    "jsonschema_rs": "check/schema_gate.py",
    "docxtpl": "documents/word/engine.py",
    "xlsxwriter": "documents/workbooks/book.py",
    "python_calamine": "load/workbook.py",
    "filelock": "jobs/output/folder.py",
    "chinese_calendar": "load/calendar/built_in.py",
    "rich": ("printers/console.py", "printers/progress.py"),
}
"""The one module that may import a library; rich, as it draws both text and a bar, has two."""

OWNING_LAYERS = {"typer": "cli", "jinja2": "documents", "lxml": "documents"}
STANDARD_ONLY = {"model"}
HEAVY = {"jsonschema", "jinja2", "rich", "stdnum", "docxtpl", "docx", "lxml", "chinese_calendar"}

MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


def imports(path: Path, *, top_level: bool = False) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_level else ast.walk(tree)
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
    return found


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


def test_the_package_is_found():
    assert len(MODULES) > 50
    assert {layer(each) for each in MODULES} >= set(ALLOWED)


@pytest.mark.parametrize("path", MODULES, ids=lambda each: each.relative_to(PACKAGE).as_posix())
def test_imports(path):
    own = layer(path)
    for name in imports(path):
        root, _, rest = name.partition(".")
        here = path.relative_to(PACKAGE).as_posix()
        if root == "smepp":
            target = rest.partition(".")[0]
            assert own not in ALLOWED or not target or target == own or target in ALLOWED[own], f"{own} imports {name}"
        elif root in OWNERS:
            owners = OWNERS[root] if isinstance(OWNERS[root], tuple) else (OWNERS[root],)
            assert here in owners, f"{root} belongs to {owners}"
        elif root in OWNING_LAYERS:
            assert own == OWNING_LAYERS[root], f"{root} belongs to {OWNING_LAYERS[root]}"
        if own in STANDARD_ONLY and root != "smepp":
            assert root in __import__("sys").stdlib_module_names, f"model imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda each: each.relative_to(PACKAGE).as_posix())
def test_heavy_libraries_are_imported_where_they_are_needed(path):
    assert not {name.partition(".")[0] for name in imports(path, top_level=True)} & HEAVY


def test_no_module_is_too_long():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert not {path: lines for path, lines in lengths.items() if lines > 300}
    assert sorted(lengths.values())[len(lengths) // 2] <= 100


CLAUSE_ID = re.compile(r"^[0-9]{1,2}\.([0-9]+\.)?[a-z][a-z_]+$")


def test_no_module_names_a_programme_or_a_clause():
    known = {each.name for each in (PACKAGE / "programmes").iterdir() if each.is_dir()}
    assert known
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        assert "渝中小企" not in text, path
        words = {
            node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        assert not words & known, path
        assert not [each for each in words if CLAUSE_ID.match(each)], path
