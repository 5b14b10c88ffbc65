"""Who concludes says when and under whom: of an application and of a re-review alike."""

import pytest
from jsonschema import Draft202012Validator

from smepp.load.schemas import schema

CONCLUSION = {"结果": "合格", "意见": "合格。", "日期": "2016-03-15", "签字": "是"}
EXPERT = {"姓名": "甲", "单位": "某院"}


def missing(form: str, root: dict[str, object]) -> list[str]:
    return [
        f"{'/'.join(map(str, each.absolute_path))}: {each.validator}"
        for each in Draft202012Validator(schema(form)).iter_errors(root)
    ]


@pytest.mark.parametrize("form", ["review", "rereview-review"])
def test_a_conclusion_needs_the_day_and_the_head_of_the_panel(form):
    assert missing(form, {"评审": {"专家": [EXPERT]}}) == []
    assert missing(form, {"评审": {"专家": [EXPERT]}, "结论": CONCLUSION}) == ["评审: required", "评审: required"]
    assert missing(form, {"评审": {"日期": "2016-03-15", "组长": "甲", "专家": [EXPERT]}, "结论": CONCLUSION}) == []
