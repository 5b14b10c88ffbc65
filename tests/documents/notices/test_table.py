"""The decision's table names every figure that is measured, and says honestly where it is known from."""

from pathlib import Path

from tests.documents.notices.standard import FIGURES, MEMORY, SEEN

RECORD = Path(__file__).parents[3] / "docs" / "decisions" / "notices-layout.md"
MEASURED = [(Path(__file__).parent / f"test_{each}.py").read_text(encoding="utf-8") for each in ("figures", "print")]


def test_the_table_is_that_of_the_tests():
    rows = [line.strip("| ").split(" | ") for line in RECORD.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert [row[:3] for row in rows[1:]] == [[name, f"{each.value:g} {each.unit}", each.source] for name, each in FIGURES.items()]
    assert {each.source for each in FIGURES.values()} == {SEEN, MEMORY}


def test_every_figure_is_measured():
    assert [name for name in FIGURES if not any(f'"{name}"' in each for each in MEASURED)] == []
