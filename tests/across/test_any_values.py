"""Whatever the papers hold, a trace is made of it and compared."""

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.check.across import trace_of
from smepp.check.across.trace import MOST_ROWS
from smepp.messages import LANGS
from smepp.messages.hints import hint_mend, hint_text
from smepp.model.loaded import Attachment
from smepp.model.place import Place
from smepp.model.stage import Stage
from tests.across.making import firm, papers, person, title, told, trace

ODD: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    10**60,
    Decimal("1E+999999"),
    Decimal("NaN"),
    "",
    " ",
    "\ud800",
    "\x00",
    "x" * 300,
    [],
    {},
    [[]],
    [None],
]
SAME = ["李明", "1979-05", "023-55550123", "91440300085948158H", "江北区", "江北区港桥支路68号", "甲公司", 500105000123452]
SCALARS = st.sampled_from([*ODD, *SAME])
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["姓名", "电话", "附件", "企业名称", "地址"]), inner, max_size=3)
    ),
    max_leaves=6,
)
QUICK = settings(max_examples=300, derandomize=True, database=None, deadline=None)
FILLED = papers(
    "甲",
    phone="023-55550123",
    address="江北区港桥支路68号",
    representative="李明",
    codes={"统一社会信用代码": "91440300085948158H"},
    people=[person("李明", "1979-05", "渝高0012")],
    firms=[firm("某厂", "91440300085948158H")],
    previous="乙",
    opinion="同意推荐",
)
SPOTS = [(file,) for file in FILLED] + [(file, key) for file, root in FILLED.items() for key in root]


def spoiled(spot: tuple[str, ...], value: Any) -> dict[str, Any]:
    files: dict[str, Any] = {file: dict(root) for file, root in FILLED.items()}
    holder = files if len(spot) == 1 else files[spot[0]]
    holder[spot[-1]] = value
    return files


def test_there_are_spots_to_spoil():
    assert len(SPOTS) > 15


@QUICK
@given(st.sampled_from(SPOTS), VALUES, st.sampled_from(SPOTS), VALUES, st.sampled_from(Stage))
def test_any_value_anywhere(one, first, other, second, stage):
    scans = {"a.pdf": Attachment(path="a.pdf", size=1, kind=None, sha256="aa")}
    traces = [trace_of(name, stage, spoiled(*each), scans) for name, each in (("甲", (one, first)), ("乙", (other, second)))]
    for found in told(*traces, titles=(title(operator="甲公司"),)):
        assert len(found.sides) >= 1
        for lang in LANGS:
            assert hint_text(found, lang).strip()
            assert hint_mend(found, lang).strip()


@QUICK
@given(SCALARS, SCALARS, SCALARS)
def test_any_row_of_any_list(name, birth, certificate):
    rows = [{"姓名": name, "出生年月": birth, "证书编号": certificate, "企业名称": name, "代码": certificate}, name, [birth]]
    made = trace("甲", people=rows, firms=rows)
    assert len(made.people) == len(made.firms) <= 1


def test_long_lists_are_cut_and_long_texts_are_no_names():
    made = trace("甲", people=[person("李明")] * (MOST_ROWS + 1), firms=[firm("某厂")] * (MOST_ROWS + 1), phone="5" * 201)
    assert (len(made.people), len(made.firms), made.phones) == (MOST_ROWS, MOST_ROWS, ())
    assert trace("甲", people=[person("李" * 200), person("李" * 201)]).people[0].row == 0
    assert len(trace("甲", people=[person("李" * 200), person("李" * 201)]).people) == 1


def test_names_that_hold_an_identity_number_show_it_to_nobody():
    number = "11010519491231002X"
    made = [
        trace(
            name,
            operator=f"李明{number}",
            representative=f"王静{number}",
            people=[person(f"赵海{number}", "1979-05")],
            scans=[(f"{number}.pdf", 3, "aa")],
        )
        for name in "甲乙"
    ]
    assert made[0].name == "李明1101************2X"
    assert number not in repr(made)
    assert number not in repr(told(*made))


def test_the_name_of_the_applicant_is_its_operator_else_its_platform_else_what_is_said():
    assert trace("甲").name == "甲公司"
    without = papers("甲")
    without["dossier.yaml"].pop("运营单位")
    without["02-legal-person.yaml"].pop("名称")
    assert trace_of("甲", Stage.APPLICATION, without, {}).name == "甲平台"
    assert trace_of("甲", Stage.APPLICATION, {}, {}).name is None
    assert trace_of("甲", Stage.APPLICATION, without, {}, "某单位").name == "某单位"


def test_the_papers_of_a_re_review_are_read_where_they_lie():
    summary = {"平台名称": "新名平台", "运营单位": "新名公司", "法定代表人": "李明"}
    made = trace_of(
        "甲", Stage.REREVIEW, {"dossier.yaml": papers("甲")["dossier.yaml"], "rereview/2016/summary.yaml": summary}, {}
    )
    assert [each.shown for each in made.operators] == ["甲公司", "新名公司"]
    assert [each.shown for each in made.platforms] == ["甲平台", "新名平台"]
    [representative] = made.representatives
    assert representative.place == Place(file="rereview/2016/summary.yaml", route=("法定代表人",))


def test_rows_keep_their_numbers_beside_rows_that_are_none():
    made = trace("甲", people=[None, person("李明", "1979-05"), {}], firms=["某厂", firm("某厂")])
    assert made.people[0].place == Place(file="05-personnel.yaml", route=("人员", 1, "姓名"))
    assert made.firms[0].place == Place(file="06-services.yaml", route=("企业", 1, "企业名称"))
