"""What a returned applicant must be told, everything at once (一次性告知): the data of the correction letter and of the JSON."""

from collections.abc import Mapping
from typing import Any

from smepp.messages import Lang
from smepp.model import forms
from smepp.model.assessment import Assessment, Decision
from smepp.model.codes import Owner
from smepp.model.programme import Programme
from smepp.model.stage import Papers, Stage
from smepp.wording.correction.items import Item, items
from smepp.wording.correction.standards import material, standards
from smepp.wording.problem_groups import Locate, nowhere
from smepp.wording.readers import Readers

Json = dict[str, Any]
Values = Mapping[str, Mapping[str, Any]]

TITLE = "称号"


def correction(
    assessment: Assessment, programme: Programme, values: Values, *, lang: Lang = "zh", locate: Locate = nowhere
) -> Json | None:
    """All that is to be mended, by who must mend it; None for a dossier that is not returned.

    Each thing is said once: as the problem of the papers that it is, else as a fact that a clause lacks. `values` are the facts
    that the assessment rests on; lines are those that `locate` finds. What bears on no decision is there as advice, after the rest.
    """
    if assessment.decision is not Decision.RETURN:
        return None
    readers = Readers(clauses={each.id: each for each in programme.clauses}, programme=programme, lang=lang)
    found = items(assessment, values, readers)
    until = next((each for each in assessment.next_steps if each.owner is Owner.APPLICANT), None)
    return {
        "platform": assessment.platform,
        "applicant": assessment.operator,
        "contact": _contact(values),
        "matter": {
            "award": programme.data.get(TITLE),
            "programme": programme.title,
            "document": programme.document,
            "year": assessment.year,
            "kind": assessment.kind,
        },
        "received": _received(assessment, values),
        "until": until.until if until else None,
        "until_passed": until.until_passed if until else False,
        "parties": [party for owner in Owner if (party := _party(owner, found, assessment, readers, locate))],
    }


def _received(assessment: Assessment, values: Values) -> Json:
    """The cover tells it of the application, the district's opinion of a re-review."""
    papers = Papers(stage=assessment.stage, year=assessment.year)
    file = forms.DOSSIER if assessment.stage is Stage.APPLICATION else papers.recommendation
    return {"district": _text(values, file, "区县收件日期"), "bureau": _text(values, file, "市局收件时间")}


def _contact(values: Values) -> Json:
    keys = {"name": "姓名", "post": "职务", "telephone": "电话", "email": "电子邮箱"}
    found = {name: _text(values, forms.APPLICATION, "联系人", key) for name, key in keys.items()}
    return {
        **found,
        "address": _text(values, forms.APPLICATION, "通讯地址"),
        "postcode": _text(values, forms.APPLICATION, "邮政编码"),
    }


def _text(values: Values, file: str, *route: str) -> str | None:
    found: Any = values.get(file)
    for step in route:
        found = found.get(step) if isinstance(found, Mapping) else None
    return found if isinstance(found, str) else None


def _party(owner: Owner, found: list[Item], assessment: Assessment, readers: Readers, locate: Locate) -> Json | None:
    ours = [each for each in found if each.owner is owner]
    if not ours:
        return None
    return {
        "owner": owner.value,
        "items": [{"number": number, **_item(each, assessment, readers, locate)} for number, each in enumerate(ours, 1)],
    }


def _item(item: Item, assessment: Assessment, readers: Readers, locate: Locate) -> Json:
    position = locate(item.place)
    return {
        "advice": item.advice,
        "code": item.code,
        "material": material(item.place.file, readers),
        "file": item.place.file,
        "field": item.field or None,
        "line": position.line if position else None,
        "what": item.what,
        "rows": item.rows or None,
        "mend": item.mend,
        "clauses": standards(item, assessment, readers),
    }
