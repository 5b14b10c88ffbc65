"""What the pictures show is what the entries say."""

from dataclasses import replace
from fractions import Fraction

from smepp.documents.pages.applicants import applicants
from smepp.documents.pages.decisions import bars, by_region, counts
from smepp.documents.pages.matrix import matrix
from smepp.documents.pages.served import compared, served
from smepp.documents.pages.strips import strips
from smepp.model.entry import Standing
from smepp.model.outcome import Outcome
from smepp.model.stage import Stage
from tests.documents.pages.factory import PROGRAMME, known, review


def entry(number=1, **more):
    return replace(review(1).entries[0], folder=f"d{number}", slug=f"d{number}", platform=f"平台{number}", **more)


def strip(*standings: Standing):
    ours = applicants([entry(number, standings=(each,)) for number, each in enumerate(standings, 1)])
    [found] = strips(ours, PROGRAMME)
    return found


STAFF = "5.3.staff"


def test_a_strip_counts_names_and_draws_everybody():
    found = strip(known(STAFF, 25, 25, 20, "人"), known(STAFF, 19, 19, 20, "人"), known(STAFF, 15, 30, 20, "人"))
    assert found["统计"] == {"met": 1, "not_met": 1, "undecided": 1}
    assert [(each["名称"], each["数值"]) for each in found["标记"]] == [("平台1", "25人"), ("平台2", "19人")]
    assert [(each["名称"], each["数值"]) for each in found["区间"]] == [("平台3", "15–30人")]
    assert [each["名称"] for each in found["不符合"]] == ["平台2"]
    assert found["要求"] == ["不少于20人", "不少于10人（两翼）"]
    assert found["条款"] == "第五条（三）"


def test_regions_with_other_thresholds_stand_side_by_side():
    found = strip(known(STAFF, 20, 20, 20, "人"), known(STAFF, 10, 10, 10, "人"))
    assert [each["路径"].split()[0] for each in found["标记"]] == ["M179", "M179"]


def test_who_has_no_figure_is_counted_not_drawn():
    found = strip(known(STAFF, 20, 20, 20, "人"), known(STAFF, None, None, 20, "人"))
    assert found["未画"] == 1
    assert len(found["标记"]) == 1


def test_a_clause_without_any_figure_has_no_strip():
    ours = applicants([entry(standings=(known(STAFF, None, None, 20, "人"),))])
    assert strips(ours, PROGRAMME) == []


def test_an_end_that_is_not_known_reaches_the_edge():
    found = strip(known(STAFF, 15, None, 20, "人"))
    assert found["区间"][0]["路径"].endswith("H414")
    assert found["区间"][0]["数值"] == "至少15人"


def test_a_decided_figure_stands_where_it_was_decided():
    found = strip(known(STAFF, 40, 80, 20, "人"))
    assert found["标记"][0]["路径"].startswith("M249 ")


def test_shares_have_a_scale_up_to_a_hundred_and_dates_one_of_years():
    found = strip(known("5.3.ratio", Fraction(200, 3), Fraction(200, 3), 60, "%"))
    assert found["刻度"] == "share"
    assert [each["数"] for each in found["格"]] == ["40%", "50%", "60%", "70%", "80%", "90%", "100%"]
    dated = Standing(
        clause="5.1.operation", outcome=Outcome.MET, low=365, high=365, required=0, unit="天", margin=365, share=Fraction(1, 2)
    )  # fmt: skip
    found = strip(dated)
    assert found["刻度"] == "years"
    assert found["标记"][0]["数值"] == "+365天"
    assert found["标记"][0]["路径"].startswith("M249 ")


def test_of_many_who_fail_the_nearest_are_named():
    found = strip(*(known(STAFF, number, number, 20, "人") for number in range(10, 20)))
    assert [each["数值"] for each in found["不符合"]] == ["19人", "18人", "17人", "16人", "15人", "14人"]
    assert found["不符合余"] == 4


def test_of_very_many_no_mark_has_a_name_but_none_is_lost():
    ours = applicants([entry(number, standings=(known(STAFF, 20 + number, 20 + number, 20, "人"),)) for number in range(130)])
    [found] = strips(ours, PROGRAMME)
    assert [each["名称"] for each in found["标记"]] == [None]
    assert found["标记"][0]["路径"].count("M") == 130


def test_the_table_of_figures_has_a_cell_a_clause():
    ours = applicants([entry(1, standings=(known(STAFF, 19, 19, 20, "人"),)), entry(2, standings=())])
    assert matrix(ours, [STAFF, "5.4.firms"]) == [
        {"序号": 1, "名称": "平台1", "各项": [{"数值": "19人", "结论": "not_met"}, None]}
    ]


def test_decisions_are_counted_by_region_and_district_in_the_order_of_the_programme():
    made = review(30)
    regions = by_region(applicants(made.entries), PROGRAMME)
    assert [each["名称"] for each in regions] == ["一小时经济圈", "渝东北翼", "渝东南翼", None]
    assert sum(sum(each["数"].values()) for each in regions) == 30
    assert counts(applicants(made.entries))["failed"] == 2
    names = [each["名称"] for each in regions[0]["区县"]]
    order = [each.name_on("2013-02-28") for each in PROGRAMME.districts]
    assert names == sorted(names, key=order.index)
    assert len(names) > 5


def test_parts_of_a_bar_lie_end_to_end():
    [row] = bars(
        [
            {
                "名称": "彭水苗族土家族自治县",
                "数": {"eligible": 3, "needs_judgement": 0, "return": 2, "not_eligible": 5, "failed": 0},
            }
        ],
        10,
    )["行"]
    ends = [(float(part["左"]), float(part["左"]) + float(part["宽"])) for part in row["段"]]
    assert [left for left, _ in ends][1:] == [right for _, right in ends][:-1]
    assert ends[-1][1] == 142 + 228
    assert [part["类"] for part in row["段"]] == ["eligible", "return", "not_eligible"]


def test_a_number_is_written_only_where_it_has_room():
    numbers = {"eligible": 1, "needs_judgement": 0, "return": 0, "not_eligible": 199, "failed": 0}
    [row] = bars([{"名称": "甲", "数": numbers}], 200)["行"]
    assert [part["数"] for part in row["段"]] == [None, 199]


def test_names_too_long_for_their_column_are_pressed_or_cut():
    rows = bars([{"名称": "某" * length, "数": counts([])} for length in (10, 14, 40)], 1)["行"]
    assert [row["压缩"] for row in rows] == [None, 132, 132]
    assert len(rows[2]["名称"]) == 16


def test_firms_served_are_drawn_around_what_the_region_demands():
    assert compared(PROGRAMME).id == "5.4.firms"
    one = entry(1, region="一小时经济圈", served=((2011, 80), (2012, 160)), standings=(known("5.4.firms", 160, 160, 80, "家"),))
    other = entry(2, region="渝东南翼", served=((2012, 15),), standings=(known("5.4.firms", 15, 15, 30, "家"),))
    third = entry(3, region=None, served=((2012, 10),), standings=())
    found = served(applicants([one, other, third]), PROGRAMME)
    assert [(each["要求"], each["区域"], each["家数"]) for each in found["图"]] == [
        ("80家", ["一小时经济圈"], 1), ("30家", ["渝东南翼"], 1), (None, [], 1)
    ]  # fmt: skip
    first = found["图"][0]
    assert [each["数"] for each in first["刻度"]] == ["20家", "40家", "80家", "160家", "320家", "640家"]
    assert [each["达到"] for each in first["点"]] == [True, True]
    assert [each["达到"] for each in found["图"][1]["点"]] == [False]
    assert len(first["连线"]) == 1
    assert first["变化"] == [{"从": 2011, "到": 2012, "增加": 1, "持平": 0, "减少": 0}]
    assert found["年"] == [2011, 2012]
    assert found["表"][1] == {"序号": 2, "名称": "平台2", "各年": [None, 15]}


def test_of_very_many_the_years_are_rows_as_long_as_they_are_many():
    standings = (known("5.4.firms", 100, 100, 80, "家"),)
    ours = applicants([entry(number, served=((2012, 90 + number % 3),), standings=standings) for number in range(400)])
    [found] = served(ours, PROGRAMME)["图"]
    assert found["点"] == found["连线"] == []
    assert len(found["行"]) == 1


def test_a_programme_that_counts_no_firms_draws_without_a_line():
    bare = replace(PROGRAMME, articles=())
    found = served(applicants([entry(1, served=((2012, 40),))]), bare)
    assert [each["要求"] for each in found["图"]] == [None]


def test_rereviews_count_like_applications():
    ours = applicants([entry(1, stage=Stage.REREVIEW, standings=(known(STAFF, 25, 25, 20, "人"),))])
    assert len(strips(ours, PROGRAMME)) == 1
