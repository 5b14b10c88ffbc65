"""Whom a row means: the codes on a licence in a dossier, the names after a change, nobody."""

import pytest

from smepp.lifecycle.matching import Register
from smepp.model.life import Names, Subject
from smepp.model.place import Place
from smepp.model.title import Event, EventKind, Named

CODE, OTHER = "56784189-8", "57701299-7"
PLACE = Place(file="rounds/2013/1.yaml", route=("名单", 0))


def platform(folder, name="甲", *, year=2013, later=None):
    names = [Names(since="", platform=f"{name}平台", operator=f"{name}公司", district="江北区")]
    if later:
        names.append(
            Names(since="2015-01-01", platform=f"{later}平台", operator=f"{later}公司", district="江北区", codes=(OTHER,))
        )
    return Subject(first=Place(file=f"{folder}/dossier.yaml"), names=tuple(names), folder=folder, year=year)


def find(
    register,
    name="甲",
    *,
    kind=EventKind.APPROVAL,
    date="2013-03-25",
    year=2013,
    operator=None,
    codes=(),
    folder=None,
    district="江北区",
):
    named = Named(
        platform=f"{name}平台", operator=operator or f"{name}公司", district=district, place=PLACE, codes=codes, folder=folder
    )
    event = Event(kind=kind, date=date, number=None, file=PLACE.file, named=(named,), year=year)
    match = register.find(event, named)
    return match.number, [each.code for each in match.problems]


def register(*subjects, others=(), codes=None):
    looked = []

    def look_up(folder):
        looked.append(folder)
        return (codes or {}).get(folder, ())

    return Register(subjects, others, look_up), looked


def test_names_tell_and_no_licence_is_opened():
    found, looked = register(platform("a"), platform("b", "乙"))
    assert [find(found, name, codes=(CODE,)) for name in ("甲", "乙", "乙 ")] == [(0, []), (1, []), (1, [])]
    assert looked == []


def test_codes_tell_where_names_do_not_and_each_licence_is_opened_once():
    found, looked = register(platform("a"), platform("b", "乙"), platform("c", "丙", year=2014), codes={"b": [CODE]})
    assert find(found, "新乙", codes=(CODE,)) == (1, [])
    assert find(found, "又乙", codes=(CODE,)) == (1, [])
    assert find(found, "丁", codes=(OTHER,)) == (None, ["L304"])
    assert looked == ["a", "b"]


def test_the_codes_of_a_row_with_a_dossier_serve_the_rows_after_it():
    found, looked = register(platform("a"))
    assert find(found, folder="a", codes=(CODE,)) == (0, [])
    assert find(found, "新甲", codes=(CODE,), year=2012, date="2013-01-01") == (0, [])
    assert looked in ([], ["a"])


def test_names_after_a_change():
    found, _ = register(platform("a", later="新甲"))
    assert find(found, "新甲", date="2016-05-01", year=2016) == (0, [])
    assert find(found, "新甲", date="2016-05-01", year=2016, folder="a") == (0, [])
    assert find(found, "甲", date="2016-05-01", year=2016, folder="a") == (0, ["L303"])


def test_the_same_platform_of_another_operator_is_another():
    found, _ = register(platform("a"))
    assert find(found, operator="乙公司", district="万州区") == (None, ["L304"])


def test_of_one_operator_the_platform_of_that_name():
    one, two = platform("a"), platform("b", "乙")
    found, _ = register(one, two)
    find(found, folder="a", codes=(CODE,))
    find(found, "乙", folder="b", codes=(CODE,))
    assert find(found, "乙", operator="改名公司", codes=(CODE,)) == (1, [])
    assert find(found, "丙", operator="改名公司", codes=(CODE,)) == (None, ["L302"])


def test_who_is_recognised_and_unknown_is_new_and_known_from_then_on():
    found, _ = register()
    assert find(found, kind=EventKind.RECOGNITION) == (0, [])
    assert find(found, kind=EventKind.RECOGNITION, folder="gone") == (0, ["L301"])
    assert find(found, "乙", kind=EventKind.RECOGNITION, folder="yi") == (1, ["L301"])
    assert find(found, "新乙", kind=EventKind.REVOCATION, folder="yi")[0] == 1
    assert [each.folder for each in found.subjects] == [None, None]


@pytest.mark.parametrize("kind", [each for each in EventKind if each is not EventKind.RECOGNITION])
def test_nobody(kind):
    found, _ = register(platform("a"))
    assert find(found, "丁", kind=kind) == (None, ["L304"])


def test_a_dossier_of_another_programme():
    found, _ = register(others=["b"])
    assert find(found, folder="b") == (None, [])
