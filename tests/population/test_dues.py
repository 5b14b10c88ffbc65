"""What falls due in every year, asked in it and long after, against the plain facts."""

import pytest

from bench.generate.population.season import FIRST, LAST
from smepp.jobs.bench import bench_for
from smepp.jobs.due import dues
from smepp.jobs.lived import Lived
from smepp.model.due import DueKind
from tests.population.conftest import END
from tests.population.recomputed import deadline, last

PAPERS = ("summary", "audit", "evaluation")
OF_REREVIEW = ("复核收件", "复核审查", "复核上报", "复核评审", "复核结果", "补正")
ASKED = [(year, day) for year in range(FIRST, LAST + 1) for day in (f"{year}-03-10", f"{year}-12-31", END)]


def due(key, facts, year, day, files):
    """Everything that is due of a platform in a year: what, until when, and whether it is open no more."""
    past = [each for each in facts if each.day <= day]
    trees = files.trees
    for _, about, each in files.objections():
        still = each.more["handled"] > day
        if about == key and each.day <= day and (each.day[:4] == str(year) or (still and day[:4] == str(year))):
            yield DueKind.OBJECTION, None, not still
    for each in past:
        if each.kind == "公示" and each.more["end"][:4] == str(year) and not gone_on(each, past, day):
            yield DueKind.PUBLICITY, each.more["end"], None
        if each.kind == "整改" and each.more["until"][:4] == str(year):
            yield DueKind.RECTIFICATION, each.more["until"], mended(each, past)
        if each.kind == "复核结果" and each.said == "不合格":
            taken = any(other.kind in ("撤销", "退出") for other in past)
            if each.day[:4] == str(year) or (not taken and day[:4] == str(year)):
                yield DueKind.REVOCATION, None, taken
    award = last(past, "认定")
    if award is None:
        return
    end = min((each.day for each in past if each.kind in ("撤销", "退出")), default="9999")
    sent = any(each.kind == "年度总结" and each.said == str(year) for each in past if each.day > award.day)
    if (award.day[:4] <= str(year) < end[:4]) or sent:
        yield DueKind.ANNUAL, None, sent or end != "9999"
    passed = year - int(award.day[:4])
    if passed > 0 and passed % 3 == 0 and end > deadline(year):
        there = all(f"{key}/rereview/{year}/{each}.yaml" in trees for each in PAPERS)
        yield DueKind.REREVIEW, deadline(year), (there and filed(past, award, year)) or end != "9999"


def gone_on(shown, past, day):
    """Whether something came of a publicity: an award, another publicity, an objection that was upheld."""
    later = [each for each in past if each.day >= shown.day and each is not shown]
    upheld = any(each.kind == "异议" and each.more["handled"] <= day and each.more["outcome"] == "成立" for each in later)
    return upheld or any(each.kind in ("认定", "公示") for each in later)


def filed(past, award, year):
    own = [each for each in past if each.kind in OF_REREVIEW and each.day > award.day and each.more["year"] == str(year)]
    final = last(own, *OF_REREVIEW)
    return final is not None and final.kind != "补正" and final.said != "退回补正"


def mended(notice, past):
    """Whether it was mended, or the title ended, after the notice."""
    return any(each.day > notice.day and (each.said == "整改到位" or each.kind in ("撤销", "退出")) for each in past)


@pytest.mark.parametrize(("year", "day"), ASKED)
def test_everything_that_is_due_in_a_year(world, year, day):
    files = world.files
    expected = [
        (key, *item) for key, own in files.facts(day).items() for item in due(key, own, year, day, files) if key in files.first
    ]
    every = tuple(world.known(day).on(day))
    found = dues(Lived(folder=world.folder, on=day, bench=bench_for(world.folder, year, None)), year, every).items
    said = [
        (each.folder, each.kind, each.day, None if each.kind is DueKind.PUBLICITY else not each.open)
        for each in found
        if each.folder and each.kind is not DueKind.RETURN
    ]
    assert sorted(said, key=repr) == sorted(expected, key=repr)
    assert len(said) > 3
