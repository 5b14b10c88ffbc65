"""Districts and authorities by whatever names a document gives them."""

from smepp.model.office import Office
from smepp.model.programme import District, Programme

_ENDS = ("中小企业局", "中小企业主管部门", "经信委", "经信局", "经济信息委", "经济和信息化委员会", "经济和信息化局", "人民政府")


def district_called(text: str, programme: Programme) -> District | None:
    """The district that a text means: by a name of any time, for short, or by its office; None for any other text."""
    plain = text.removeprefix("重庆市")
    for end in _ENDS:
        plain = plain.removesuffix(end)
    for district in programme.districts:
        if plain in district.aliases or any(plain == each.name for each in district.names):
            return district
    return None


def official(programme: Programme | None, office: Office | None) -> set[str]:
    """The names of all authorities that are known, of whatever time."""
    found = {each.name for each in office.authorities} if office else set()
    if programme:
        found |= {str(each["名称"]) for each in programme.authorities}
        found |= {str(each["名称"]) for each in programme.data.get("后继机关", ())}
    return found
