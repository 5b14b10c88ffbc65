"""What is printed and written of a sample."""

import hashlib
import json
from fractions import Fraction
from io import BytesIO

import jsonschema
import pytest
from python_calamine import CalamineWorkbook

from smepp.documents.workbooks.sample import sample_xlsx
from smepp.lifecycle.sampling import draw
from smepp.load.schemas import schema
from smepp.messages import LANGS
from smepp.model.sample import Sample
from smepp.printers.layout import Grid, Line
from smepp.printers.sample_json import render
from smepp.printers.sample_text import shown
from tests.sample.titles import ORDER, region_of, titles


def made(n=20, lines=titles(甲区=40, 乙区=33, 丙县=19, 丁县=8), **more) -> Sample:  # noqa: B008 - a constant
    strata = draw(lines, region_of, ORDER, n, "种=子")
    return Sample(**{"on": "2014-06-01", "honour": "示范平台", "seed": "种=子", "strata": strata, "asked": n, **more})


def text(sample: Sample, lang="zh") -> str:
    lines = []
    for each in shown(sample, lang):
        if isinstance(each, Line):
            lines.append("".join(part for part, _ in each.spans))
        elif isinstance(each, Grid):
            lines += [" ".join(cell for cell, _ in row) for row in each.rows]
    return "\n".join(lines)


def test_the_numbers_the_seed_and_the_parts_are_shown():
    found = text(made())
    assert "2014年6月1日有效的称号，共100个，抽取20个。" in found
    assert "种子：种=子" in found
    assert "圈 73 14.6 15\n北 19 3.8 4\n南 8 1.6 1" in found


def test_everything_that_is_drawn_is_shown_in_order():
    sample = made()
    marks = [each.mark[:12] for stratum in sample.strata for each in stratum.drawn]
    found = text(sample)
    assert len(marks) == 20
    assert [found.index(each) for each in marks] == sorted(found.index(each) for each in marks)


@pytest.mark.parametrize("lang", LANGS)
def test_the_method_ends_with_an_example_that_is_right(lang):
    last = text(made(), lang).splitlines()[-1]
    line = last.partition("“")[2].partition("”")[0]
    assert line.startswith("种=子|")
    assert hashlib.sha256(line.encode()).hexdigest() in last


@pytest.mark.parametrize("lang", LANGS)
def test_a_console_can_show_it(lang):
    assert text(made(part=Fraction(1, 5)), lang).encode("gbk")


def test_why_so_many_are_drawn_is_said():
    assert "抽取20个（按20%，不足1个的算1个）。" in text(made(part=Fraction(1, 5)))
    assert "抽取2个（要抽9个，全部抽取）。" in text(made(9, titles(甲区=2)))


def test_a_day_without_titles_is_said():
    found = text(made(5, ()))
    assert "没有可以抽的" in found
    assert "SHA-256" not in found


def test_what_is_not_known_is_said():
    found = text(made(incomplete=True, notes=("办法是否有效，请确认。",)))
    assert "有办理记录没有计入" in found
    assert "办法是否有效，请确认。" in found


@pytest.mark.parametrize("sample", [made(), made(5, ()), made(part=Fraction(1, 5)), made(4, titles(甲区=2, 丙县=1))])
def test_the_json_is_as_it_is_described_and_holds_all_that_is_needed(sample):
    told = json.loads(render(sample, "zh"))
    jsonschema.Draft202012Validator(schema("sample-output")).validate(told)
    assert all(hashlib.sha256(each["hashed"].encode()).hexdigest() == each["sha256"] for each in told["titles"])
    assert sum(each["drawn"] for each in told["titles"]) == told["n"] == sum(each["n"] for each in told["regions"])
    assert len(told["titles"]) == told["total"]


def test_shares_are_exact_in_the_json():
    told = json.loads(render(made(2, titles(甲区=2, 丙县=1)), "zh"))
    assert [each["share"] for each in told["regions"]] == ["4/3", "2/3"]


def test_the_workbook_has_the_sample_all_titles_and_the_method():
    sample = made()
    data = sample_xlsx(sample)
    assert data == sample_xlsx(sample)
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    assert book.sheet_names == ["抽查名单", "全部有效称号", "抽取办法"]
    drawn, every, method = (book.get_sheet_by_index(number).to_python() for number in range(3))
    platforms = [each.title.platform for stratum in sample.strata for each in stratum.drawn]
    assert [row[2] for row in drawn[3:]] == platforms
    assert [row[2] for row in every[3:] if row[8] == "是"] == platforms
    assert len(every) == 3 + sample.total
    assert "种=子" in str(drawn[1])
    assert len(method) == 3 + 5
