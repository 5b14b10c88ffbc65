"""Slips in what an office's own programme says of re-reviews are found before anybody is held against it."""

from copy import deepcopy

import pytest

from smepp.check.rules import check_rules
from smepp.check.rules.shape import check_shape
from smepp.load.programme import read_file
from smepp.load.schemas import form_schemas, schema
from tests.clauses.conftest import EDITIONS

FOLDER = next(each for each in EDITIONS if "cq-" in each.parent.name)
NAMES = (FOLDER.parent.name, FOLDER.name)


@pytest.fixture(scope="module")
def sound():
    return {each.relative_to(FOLDER).as_posix(): read_file(each) for each in sorted(FOLDER.rglob("*.yaml"))}


def clause(files, ident):
    parts = (part for root in files.values() for part in root.get("部分", ()))
    return next(part["要点"] for part in parts if part.get("要点", {}).get("编号") == ident)


def found(files):
    return [each.code for each in check_rules(files, NAMES, form_schemas())]


def test_the_built_in_programme_is_sound(sound):
    assert found(sound) == []


SLIPS = {
    "a measure that the test does not go with": (
        "G103",
        lambda f: clause(f, "5.3.staff")["复核"].update(取值={"审查": {"证明": "参考"}}),
    ),
    "a paper of the application": (
        "G108",
        lambda f: clause(f, "5.3.staff")["复核"]["取值"]["字段"].update(文件="01-application.yaml"),
    ),
    "a field that the paper does not have": (
        "G108",
        lambda f: clause(f, "5.4.growth")["复核"]["取值"]["序列"]["名单"].update(栏目=["服务单位"]),
    ),
    "a column that the list does not have": (
        "G108",
        lambda f: clause(f, "5.4.growth")["复核"]["取值"]["序列"].update(数值="户数"),
    ),
    "a reading that the clause does not have": (
        "G107",
        lambda f: clause(f, "5.3.ratio")["复核"]["口径"].update(两样={"取值": {"合并": "分别"}}),
    ),
    "a paper that is none of the re-review's": ("G107", lambda f: clause(f, "14.audit").update(取值={"材料": "8.3"})),
    "a paper listed twice": ("G102", lambda f: f["programme.yaml"]["复核材料"][1].update(文件="summary.yaml")),
    "an indicator listed twice": ("G102", lambda f: f["programme.yaml"]["复核测评"]["指标"][8].update(名称="培训人次")),
    "a part of nothing": ("G107", lambda f: f["programme.yaml"]["复核测评"]["指标"][2].update(属于="在岗人数")),
    "an indicator that agrees with no field": (
        "G108",
        lambda f: f["programme.yaml"]["复核测评"]["指标"][6]["应与"].update(栏目=["家数"]),
    ),
    "a formula that may give nothing": ("G111", lambda f: f["programme.yaml"]["复核核对结果"].pop()),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_found(sound, slip):
    code, make = SLIPS[slip]
    files = deepcopy(sound)
    make(files)
    assert found(files) == [code]


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("programme.yaml", lambda root: root["复核核对结果"][0].update(结果="符合认定条件")),
        ("programme.yaml", lambda root: root["复核材料"][0].update(文件="01-application.yaml")),
        ("programme.yaml", lambda root: root.pop("复核核对结果")),
        ("programme.yaml", lambda root: root["复核测评"]["指标"][0].pop("单位")),
        ("articles/05.yaml", lambda root: clause({"": root}, "5.3.staff")["复核"].pop("示例")),
        ("articles/05.yaml", lambda root: clause({"": root}, "5.3.staff")["复核"].update(标准={"一般": 15})),
        ("articles/14.yaml", lambda root: clause({"": root}, "14.audit").update(环节="年审")),
    ],
)
def test_a_slip_of_shape_is_found(sound, file, change):
    """Among them: a threshold of its own, for a re-review has the one of the application."""
    root = deepcopy(sound[file])
    change(root)
    name = "article" if "/" in file else "programme"
    schemas = {each: schema(each) for each in ("programme", "article")}
    assert check_shape(file, name, sound[file], schemas) == ()
    assert check_shape(file, name, root, schemas)
