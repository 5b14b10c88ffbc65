"""What a clause says agrees with the words that it stands for and with the rest of the programme."""

from tests.programmes.editions import MEASURES
from tests.programmes.field_refs import refs_in
from tests.programmes.figures import numbers_in

NUMERIC = {"不低于", "不少于", "以上", "不超过", "以下"}
DEFAULT = "一般"


def test_ids_are_unique_and_carry_their_articles_number(edition):
    ids = [(article["条"], part["要点"]["编号"]) for article, part in edition.parts() if "要点" in part]
    assert ids
    assert len({each for _, each in ids}) == len(ids)
    assert [each for number, each in ids if not each.startswith(f"{number}.")] == []


def test_names_are_unique_within_an_article(edition):
    names = [(article["条"], part["要点"]["名称"]) for article, part in edition.parts() if "要点" in part]
    assert names
    assert len(set(names)) == len(names)


def test_numeric_tests_use_the_words_of_the_law(edition):
    numeric = [(words, clause) for words, clause in edition.clauses() if clause["判断"] in NUMERIC]
    assert numeric
    for words, clause in numeric:
        assert clause["判断"] in words, clause["编号"]


def test_thresholds_are_the_numbers_of_the_law(edition):
    numeric = [(words, clause) for words, clause in edition.clauses() if clause["判断"] in NUMERIC]
    assert numeric
    for words, clause in numeric:
        assert set(clause["标准"].values()) == numbers_in(words), clause["编号"]


def test_thresholds_are_stated_for_known_regions(edition):
    known = {DEFAULT}
    for region in edition.regions["区域"]:
        known |= {region["名称"], *region.get("属于", [])}
    stated = {name for _, clause in edition.clauses() for name in clause.get("标准", {})}
    assert len(stated) > 1
    assert stated <= known


def test_default_readings_are_among_the_readings(edition):
    for _, clause in edition.clauses():
        assert ("默认口径" in clause) == ("口径" in clause), clause["编号"]
        assert clause.get("默认口径") in clause.get("口径", {None: None}), clause["编号"]


def test_a_default_reading_changes_nothing(edition):
    """What the clause itself states is the default; other readings say how they differ."""
    for _, clause in edition.clauses():
        for name, reading in clause.get("口径", {}).items():
            assert (set(reading) == {"名称"}) == (name == clause["默认口径"]), clause["编号"]


def test_a_reading_that_names_fields_names_those_of_the_re_review_too(edition):
    """A reading that a re-review does not state anew must not look into papers that nobody hands in then."""
    again = [clause for _, clause in edition.clauses() if "复核" in clause and "口径" in clause]
    for clause in again:
        for name, reading in clause["口径"].items():
            same_measure = set(clause["取值"]) == set(clause["复核"]["取值"])
            stated = name in clause["复核"].get("口径", {})
            assert stated or name == clause["默认口径"] or (same_measure and not list(refs_in(reading))), clause["编号"]
    assert again or edition.programme["代号"] != MEASURES


def test_folded_clauses_exist_and_stand_alone(edition):
    ids = {clause["编号"]: clause for _, clause in edition.clauses()}
    folds = [clause for clause in ids.values() if "任一" in clause["取值"]]
    assert folds
    for fold in folds:
        members = [ids[each] for each in fold["取值"]["任一"]]
        assert fold["判断"] == "任一符合"
        assert all(each.get("参与结论") == "否" and "任一" not in each["取值"] for each in members)


def test_conditions_of_application_name_listed_words(edition):
    words = {word for each in edition.programme["清单"].values() for word in each}
    conditional = [clause for _, clause in edition.clauses() if "适用" in clause]
    assert conditional
    assert {clause["适用"]["为"] for clause in conditional} <= words


def test_lists_named_by_choices_exist(edition):
    named = {clause["取值"]["选项"]["清单"] for _, clause in edition.clauses() if "清单" in clause["取值"].get("选项", {})}
    assert named
    assert named <= set(edition.programme["清单"])


def test_a_choice_has_either_a_list_or_a_standard(edition):
    choices = [clause for _, clause in edition.clauses() if "选项" in clause["取值"]]
    assert choices
    for clause in choices:
        assert ("清单" in clause["取值"]["选项"]) != ("标准" in clause), clause["编号"]
        assert clause["判断"] == "属于"


def test_words_of_people_belong_to_reviews(edition):
    for _, clause in edition.clauses():
        assert (clause["判断"] == "由人认定") == ("审查" in clause["取值"]), clause["编号"]


def test_every_material_is_a_clause(edition):
    wanted = [clause["取值"]["材料"] for _, clause in edition.clauses() if "材料" in clause["取值"]]
    ids = [each["材料"] if isinstance(each, dict) else each for each in wanted]
    own = [clause["编号"] for _, clause in edition.clauses() if "材料" in clause["取值"]]
    assert ids == own == [each["编号"] for each in edition.papers()]
    assert ids
