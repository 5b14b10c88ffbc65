"""A record behaves as the frozen dataclass that it stands for, and costs less to declare."""

import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest

from smepp.model.record import Record


class Paper(Record):
    """A record of the tests."""

    name: str
    pages: int = 1
    notes: Mapping[str, int] = field(default_factory=dict, hash=False)

    @property
    def thick(self) -> bool:
        return self.pages > 10


class Named(Record):
    """Another one."""

    name: str


class Older(Paper):
    """One with a field more."""

    year: int


def test_fields_and_defaults():
    paper = Paper(name="甲", pages=12)
    assert (paper.name, paper.pages, paper.notes, paper.thick) == ("甲", 12, {}, True)
    assert [each.name for each in fields(paper)] == ["name", "pages", "notes"]
    assert Older(name="甲", year=2013) == Older(name="甲", pages=1, notes={}, year=2013)


def test_factories_are_asked_for_each_record():
    assert Paper(name="甲").notes is not Paper(name="甲").notes


@pytest.mark.parametrize("given", [{}, {"pages": 2}, {"name": "甲", "page": 2}, {"name": "甲", "thick": True}])
def test_fields_missing_or_unknown_are_refused(given):
    with pytest.raises(TypeError, match="Paper: fields missing"):
        Paper(**given)


def test_fields_have_names():
    with pytest.raises(TypeError):
        Paper("甲")


def test_nothing_can_be_changed():
    paper = Paper(name="甲")
    with pytest.raises(FrozenInstanceError):
        paper.name = "乙"
    with pytest.raises(FrozenInstanceError):
        del paper.name
    assert replace(paper, name="乙") == Paper(name="乙")
    assert paper == Paper(name="甲")


def test_equal_by_class_and_fields_and_hashed_by_those_that_can_be():
    assert Paper(name="甲") != Paper(name="甲", notes={"a": 1})
    assert hash(Paper(name="甲")) == hash(Paper(name="甲", notes={"a": 1}))
    assert hash(Paper(name="甲")) != hash(Paper(name="乙"))
    assert Paper(name="甲") != Named(name="甲")
    assert Named(name="甲") != "甲"


def test_shown_as_a_dataclass_is():
    @dataclass(frozen=True, kw_only=True)
    class Named:
        name: str

    assert repr(Named(name="甲")).rpartition(".")[2] == repr(globals()["Named"](name="甲")) == "Named(name='甲')"


def test_travels_between_processes():
    paper = Paper(name="甲", notes={"a": 1})
    assert pickle.loads(pickle.dumps(paper)) == paper  # noqa: S301 - what was just written
