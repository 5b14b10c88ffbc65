"""The same telephone number, address or legal representative (法定代表人) behind two applicants."""

from collections.abc import Callable, Iterator

from smepp.check.across.compared import Compared, Group, by_members
from smepp.model.hint import Hint, hint
from smepp.model.programme import Programme
from smepp.model.trace import Mention

END = 4
"""Last digits of a telephone number that are said of it: enough to find it again, too few to call it."""
TELLING = 4
"""Characters of an address behind its district that tell one place from another."""
PREFIX = 12
"""Characters of an address within which its district is named."""


def phones(compared: Compared) -> Iterator[Hint]:
    """Equal numbers; one without an area code fits any, two different area codes do not fit each other."""
    local = compared.shared(lambda trace: trace.phones, lambda each: each.key.rpartition("/")[2])
    for group in by_members(part for each in local for part in _by_area(each)):
        yield from _told("C401", group, compared, ending=group[0][1].key[-END:])


def _by_area(group: Group) -> Iterator[Group]:
    areas = dict.fromkeys(area for _, each in group if (area := _area(each)))
    for wanted in areas or ("",):
        yield [(number, each) for number, each in group if _area(each) in {wanted, ""}]


def _area(phone: Mention) -> str:
    return phone.key.rpartition("/")[0]


def addresses(compared: Compared) -> Iterator[Hint]:
    """Equal addresses, whether or not the province stands before the district."""
    for group in compared.shared(lambda trace: trace.addresses, _from_district(compared.programme)):
        yield from _told("C402", group, compared, address=group[0][1].shown)


def _from_district(programme: Programme) -> Callable[[Mention], str | None]:
    """An address from its district on, under the district's latest name; None when hardly anything follows."""
    names = {name.name.casefold(): district.names[-1].name for district in programme.districts for name in district.names}

    def key(address: Mention) -> str | None:
        text = address.key
        found = ((text.find(name, 0, PREFIX + len(name)), -len(name), name) for name in names)
        at, _, name = min((each for each in found if each[0] >= 0), default=(0, 0, ""))
        rest = text[at + len(name) :]
        return f"{names.get(name, '')}{rest}" if len(rest) >= TELLING else None

    return key


def representatives(compared: Compared) -> Iterator[Hint]:
    """Legal representatives of the same name."""
    for group in compared.shared(lambda trace: trace.representatives):
        yield from _told("C403", group, compared, name=group[0][1].shown)


def _told(code: str, group: Group, compared: Compared, **params: object) -> Iterator[Hint]:
    if compared.strangers(number for number, _ in group):
        yield hint(code, *(compared.side(number, each.place) for number, each in group), **params)
