"""The programmes under test: every edition in the package and every one beside these tests."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.programmes.plain_yaml import load

ROOT = Path(__file__).parents[2]
MEASURES = "cq-sme-it-platform"


@dataclass(frozen=True)
class Edition:
    """One edition's folder, and its files as plain data."""

    folder: Path

    @cached_property
    def programme(self) -> dict[str, Any]:
        return load(self.folder / "programme.yaml")

    @cached_property
    def regions(self) -> dict[str, Any]:
        return load(self.folder / "regions.yaml")

    @cached_property
    def article_files(self) -> list[Path]:
        return sorted((self.folder / "articles").glob("*.yaml"))

    @cached_property
    def articles(self) -> list[dict[str, Any]]:
        return [load(each) for each in self.article_files]

    @property
    def files(self) -> list[Path]:
        return sorted(self.folder.rglob("*.yaml"))

    def parts(self) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
        """Every part with its article."""
        return ((article, part) for article in self.articles for part in article["部分"])

    def clauses(self) -> list[tuple[str, Mapping[str, Any]]]:
        """Every clause with its words."""
        found = [(part["原文"], part["要点"]) for _, part in self.parts() if "要点" in part]
        assert found
        return found

    def words_of(self, step: str) -> str:
        """All words that belong to a step of the procedure."""
        return "".join(part["原文"] for _, part in self.parts() if part.get("程序") == step)

    def places(self) -> list[Mapping[str, Any]]:
        """The districts and the other bodies that recommend."""
        return [*self.regions["区县"], *self.regions.get("其他推荐单位", [])]


def place_names(place: Mapping[str, Any]) -> list[str]:
    """All names and short forms of a district."""
    return [*(each["名称"] for each in place["名称沿革"]), *place.get("简称", [])]


def all_editions() -> list[Edition]:
    """Both kinds, in the order of their paths; at least one of each."""
    built_in = sorted((ROOT / "smepp" / "programmes").glob("*/*/programme.yaml"))
    for_tests = sorted(Path(__file__).parent.glob("*/*/programme.yaml"))
    assert built_in
    assert for_tests
    return [Edition(each.parent) for each in (*built_in, *for_tests)]
