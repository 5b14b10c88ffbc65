"""The quick engine and the explaining one hold one view of every form."""

from copy import deepcopy
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smepp.check.blanks import without_blanks
from smepp.check.schema import check_schema
from smepp.check.schema_explain import accepts
from smepp.check.schema_gate import is_clean
from smepp.check.schema_problems import schema_problems
from smepp.load.schemas import FORMS, form_schemas, schema
from smepp.model.loaded import Document
from tests.schemas.awkward import AWKWARD
from tests.schemas.instances import filled
from tests.schemas.mutations import get, routes, spoiled
from tests.schemas.nodes import distinct

pytest.importorskip("jsonschema_rs")
FIELDS = distinct()
THOROUGH = settings(
    max_examples=250,
    derandomize=True,
    database=None,
    deadline=timedelta(seconds=10),
    suppress_health_check=[HealthCheck.too_slow],
)


def test_there_are_fields_and_values_to_compare():
    assert len(FIELDS) > 40
    assert len(AWKWARD) > 90


@pytest.mark.parametrize("at", FIELDS)
def test_both_engines_judge_every_awkward_value_alike(at):
    node = FIELDS[at]
    apart = [value for value in AWKWARD if is_clean(node, value) is not accepts(node, value)]
    assert apart == []


@pytest.mark.parametrize("name", FORMS)
def test_both_engines_judge_an_awkward_value_anywhere_alike(name):
    """Every field of a form in turn, with a value that is drawn by the field's number: thousands of forms in all."""
    form = deepcopy(filled(name)[0])
    compared = 0
    for number, route in enumerate(routes(form)):
        holder, step = get(form, route[:-1]), route[-1]
        kept = holder[step]
        for value in (AWKWARD[(number * 7 + shift) % len(AWKWARD)] for shift in range(5)):
            holder[step] = value
            assert is_clean(schema(name), form) is accepts(schema(name), form), (route, value)
            compared += 1
        holder[step] = kept
    assert compared >= 5 * len(routes(form)) > 0


@pytest.mark.parametrize("name", FORMS)
def test_the_quick_yes_and_the_problems_agree_on_spoiled_forms(name):
    answers = []

    @THOROUGH
    @given(spoiled(name))
    def agree(form):
        pruned = without_blanks(form)
        clean = is_clean(schema(name), pruned)
        answers.append(clean)
        assert clean is (schema_problems("x.yaml", name, form_schemas(), pruned) == ())
        if is_clean(schema(name), form):
            assert pruned == form, "what is clean as typed holds no blanks, so that it need not be pruned to know it"

    agree()
    assert set(answers) == {True, False}


@pytest.mark.parametrize("name", FORMS)
def test_without_the_quick_engine_the_answer_is_the_same(name, monkeypatch):
    @settings(THOROUGH, max_examples=40)
    @given(spoiled(name))
    def agree(form):
        document = Document(path="x.yaml", value=form)
        with monkeypatch.context() as patch:
            patch.setattr("smepp.check.schema_gate._engine", lambda: None)
            assert is_clean(schema(name), form) is None
            slow = check_schema(document, name, form_schemas())
        assert check_schema(document, name, form_schemas()) == slow

    agree()


@settings(THOROUGH, max_examples=300)
@given(st.sampled_from(sorted(FIELDS)), st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30))
def test_both_engines_judge_any_text_alike(at, text):
    assert is_clean(FIELDS[at], text) is accepts(FIELDS[at], text)


@settings(THOROUGH, max_examples=300)
@given(st.sampled_from(sorted(FIELDS)), st.one_of(st.integers(), st.decimals(allow_nan=False, allow_infinity=False)))
def test_both_engines_judge_any_number_alike(at, number):
    assert is_clean(FIELDS[at], number) is accepts(FIELDS[at], number)


def test_a_value_that_the_quick_engine_cannot_take_is_left_to_the_other():
    assert is_clean({"type": "string"}, "\ud800") is None
    assert is_clean({"type": "string"}, {1: 2}) is None


def test_the_engines_are_built_once_for_a_schema(monkeypatch):
    rule = {"type": "integer"}
    assert is_clean(rule, 1)
    monkeypatch.setattr("smepp.check.schema_gate._engine", object)
    assert is_clean(rule, 1), "built anew, it would have asked the engine"
