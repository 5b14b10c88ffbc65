"""The application year on a dossier's cover."""

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from smepp.check.cover import FIRST_YEAR, LAST_YEAR, application_year
from smepp.jobs.check import check
from smepp.model.assessment import Decision

ROOT = Path(__file__).parents[2]
ON = "2013-04-01"


@pytest.mark.parametrize("typed", [2013, Decimal("2013.0"), Decimal("2.013e3")])
def test_a_whole_number_is_the_year_however_it_is_typed(typed):
    assert application_year({"年度": typed}) == 2013


@pytest.mark.parametrize("typed", [None, True, "2013", Decimal("2013.5"), Decimal("1e999999"), 10**30, -2013, 1948, 2101, [2013]])
def test_anything_else_is_no_year(typed):
    assert application_year({"年度": typed}) is None


def test_the_bounds_are_those_of_the_form():
    common = json.loads((ROOT / "schemas" / "common.schema.json").read_text(encoding="utf-8"))
    year = common["$defs"]["year"]
    assert (year["minimum"], year["maximum"]) == (FIRST_YEAR, LAST_YEAR)


def _with_year(tmp_path, typed: str):
    folder = tmp_path / "x"
    shutil.copytree(ROOT / "dossiers" / "yunlian-wuliu", folder)
    cover = folder / "dossier.yaml"
    cover.write_text(cover.read_text(encoding="utf-8").replace("年度: 2013", f"年度: {typed}"), encoding="utf-8")
    return check(folder, ON).assessment


def test_a_year_with_a_decimal_point_is_checked_as_any_other(tmp_path):
    assert _with_year(tmp_path, "2013.0").decision is Decision.ELIGIBLE


@pytest.mark.parametrize("typed", ["20133", "-2013", "213"])
def test_a_year_that_cannot_be_is_the_only_problem(tmp_path, typed):
    assert {each.code for each in _with_year(tmp_path, typed).problems} <= {"S231", "S232"}
