"""What holds for the problems of any form, however it was spoiled."""

import random
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smepp.check.blanks import without_blanks
from smepp.check.schema import check_schema
from smepp.check.schema_explain import accepts
from smepp.load.schemas import FORMS, form_schemas, schema
from smepp.messages import LANGS, mend, text
from smepp.model.loaded import Document
from smepp.model.place import Place
from tests.schemas.awkward import AWKWARD
from tests.schemas.instances import filled
from tests.schemas.mutations import get, routes, spoiled

QUICK = settings(max_examples=60, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def problems(name, form):
    return check_schema(Document(path="x.yaml", value=form), name, form_schemas())


def shuffled(value, dice):
    if isinstance(value, dict):
        keys = dice.sample(list(value), len(value))
        return {key: shuffled(value[key], dice) for key in keys}
    return [shuffled(item, dice) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", FORMS)
def test_right_forms_have_none(name):
    assert [problems(name, form) for form in filled(name)] == [()] * len(filled(name))


@pytest.mark.parametrize("name", FORMS)
def test_they_can_be_told_do_not_repeat_a_place_and_do_not_depend_on_the_order_of_keys(name):
    @QUICK
    @given(spoiled(name), st.integers(0, 99))
    def check(form, seed):
        found = problems(name, form)
        assert all(f(problem, lang).strip() for problem in found for f in (text, mend) for lang in LANGS)
        assert len({problem.place for problem in found}) == len(found)
        assert problems(name, shuffled(form, random.Random(seed))) == found  # noqa: S311 - any order will do

    check()


@pytest.mark.parametrize("name", FORMS)
def test_one_wrong_value_is_one_problem_that_touches_it(name):
    @settings(QUICK, max_examples=100)
    @given(st.sampled_from(routes(filled(name)[0])), st.sampled_from(AWKWARD))
    def check(route, value):
        form = deepcopy(filled(name)[0])
        get(form, route[:-1])[route[-1]] = value
        if accepts(schema(name), without_blanks(form)):
            return
        found = problems(name, form)
        fallout = [each for each in found if not each.touches(Place(file="x.yaml", route=route))]
        assert len(fallout) < len(found)
        assert all(each.code in ("S201", "S202") for each in fallout), "only what a choice makes necessary may be asked elsewhere"
        if not isinstance(value, (dict, list)) and value is not None:
            assert len(found) - len(fallout) == 1

    check()


@pytest.mark.parametrize("name", FORMS)
def test_an_untouched_scaffold_lacks_fields_and_nothing_else(name):
    def emptied(value):
        if isinstance(value, dict):
            return {key: emptied(child) for key, child in value.items()}
        return [emptied(value[0])] if isinstance(value, list) else None

    found = problems(name, emptied(filled(name)[0]))
    required = schema(name)["required"] or (["证书"] if name == "08-credentials" else ["材料"] if name == "09-supporting" else [])
    asked = [field for problem in found for field in problem.params.get("fields", [problem.params.get("field")])]
    assert {problem.code for problem in found} <= {"S201", "S202"}
    assert sorted(asked) == sorted(required)
    assert len(found) <= 1
