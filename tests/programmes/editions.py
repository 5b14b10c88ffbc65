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
    def lifecycle(self) -> dict[str, Any]:
        return load(self.folder / "lifecycle.yaml")

    @cached_property
    def notices(self) -> dict[str, Any]:
        return load(self.folder / "notices.yaml")

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
        """Every clause with its words, as an application answers it; then each as a re-review does, its files as `rereview-*`."""
        found = [(part["原文"], part["要点"]) for _, part in self.parts() if "要点" in part]
        assert found
        own = [(words, each) for words, each in found if each.get("环节") != REREVIEW]
        return [*own, *((words, again) for words, each in found for again in _as_rereview(each))]

    def papers(self) -> list[Mapping[str, Any]]:
        """The materials of an application, then those of a re-review, their files as `rereview-*`."""
        return [*self.programme["材料"], *_renamed(self.programme["复核材料"])]

    def words_of(self, step: str) -> str:
        """All words that belong to a step of the procedure."""
        return "".join(part["原文"] for _, part in self.parts() if part.get("程序") == step)

    def places(self) -> list[Mapping[str, Any]]:
        """The districts and the other bodies that recommend."""
        return [*self.regions["区县"], *self.regions.get("其他推荐单位", [])]


REREVIEW = "复核"


def _as_rereview(clause: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if clause.get("环节") == REREVIEW:
        yield _renamed(clause)
    elif REREVIEW in clause:
        other = clause[REREVIEW]
        left = {key: value for key, value in clause.items() if key not in (REREVIEW, "须有")}
        readings = {name: {**each, **other.get("口径", {}).get(name, {})} for name, each in clause.get("口径", {}).items()}
        yield _renamed({**left, **other, **({"口径": readings} if readings else {})})


def _renamed(value: Any) -> Any:
    """A value in which the files of a re-review stand under the names of their forms."""
    if isinstance(value, dict):
        return {_form_of(key): _form_of(each) if key == "文件" else _renamed(each) for key, each in value.items()}
    return [_renamed(each) for each in value] if isinstance(value, list) else value


def _form_of(file: str) -> str:
    return f"rereview-{file}" if file in ("summary.yaml", "audit.yaml", "evaluation.yaml") else file


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
