"""Programme folders (认定办法) to records."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smepp.load.programme import parts, regions
from smepp.load.strict import read
from smepp.model.problem import Problem
from smepp.model.programme import Deadline, Indicator, Material, Programme, Rereview

LAST_DAY = "末日"

NO_ARTICLES, NO_EDITION = "no articles", "no edition"


class ProgrammeError(Exception):
    """A programme cannot be used: `path` is the file, `problems` what is wrong with it, `reason` the first cause in words.

    With `clauses` (ids of those concerned, perhaps none) `path` is the edition's folder, and the problems name files in it.
    """

    def __init__(
        self, path: str, reason: str, problems: tuple[Problem, ...] = (), clauses: tuple[str, ...] | None = None
    ) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason, self.problems, self.clauses = path, reason, problems, clauses


def read_programme(folder: Path) -> Programme:
    """One edition from its folder. Raises ProgrammeError when a file is absent, unreadable or of another shape."""
    main = read_file(folder / "programme.yaml")
    places = read_file(folder / "regions.yaml")
    files = sorted((folder / "articles").glob("*.yaml"))
    if not files:
        raise ProgrammeError(str(folder / "articles"), NO_ARTICLES)
    articles = [read_file(each) for each in files]
    try:
        return _programme(main, places, articles)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ProgrammeError(str(folder), f"{type(error).__name__}: {error}") from error


def read_file(path: Path) -> Mapping[str, Any]:
    """One file of a programme; raises ProgrammeError when it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ProgrammeError(str(path), str(error.strerror)) from error
    document = read(data, path.name)
    if document.value is None:
        raise ProgrammeError(str(path), "unreadable", document.problems)
    return document.value


def _programme(main: Mapping[str, Any], places: Mapping[str, Any], articles: list[Mapping[str, Any]]) -> Programme:
    month, day = main["申报截止"]["月"], main["申报截止"]["日"]
    return Programme(
        id=main["代号"],
        in_force=main["施行日期"],
        title=main["名称"],
        document=main["文号"],
        authorities=tuple(main["认定机关"]),
        deadline=Deadline(month=month, day=0 if day == LAST_DAY else day),
        kinds=tuple(main["申报类别"]),
        materials=tuple(_material(each) for each in main["材料"]),
        regions=regions.regions(places),
        districts=regions.districts(places),
        lists={name: tuple(words) for name, words in main["清单"].items()},
        decision=tuple(main["核对结果"]),
        steps=main["步骤"],
        articles=tuple(sorted((parts.article(each) for each in articles), key=lambda each: each.number)),
        evidence=main["证明材料"],
        notes=tuple(main.get("说明", ())),
        data=main,
        rereview=_rereview(main),
    )


def _rereview(main: Mapping[str, Any]) -> Rereview:
    evaluation = main.get("复核测评", {})
    return Rereview(
        years=main["复核周期年"],
        materials=tuple(_material(each) for each in main["复核材料"]),
        decision=tuple(main["复核核对结果"]),
        indicators=tuple(_indicator(each) for each in evaluation.get("指标", ())),
        placeholder=evaluation.get("占位") == "是",
        note=evaluation.get("说明"),
    )


def _indicator(raw: Mapping[str, Any]) -> Indicator:
    return Indicator(
        name=raw["名称"],
        unit=raw.get("单位"),
        most=raw.get("满分"),
        optional=raw.get("可以没有") == "是",
        same_as=raw.get("应与"),
        part_of=raw.get("属于"),
    )


def _material(raw: Mapping[str, Any]) -> Material:
    return Material(
        id=str(raw["编号"]),
        file=raw["文件"],
        title=raw["名称"],
        kinds=tuple(raw.get("申报类别", ())),
        may_be_empty=raw.get("可以没有") == "是",
        attachments_required=raw.get("需要附件") == "是",
    )
