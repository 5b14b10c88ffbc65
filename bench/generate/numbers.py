"""The numbers on an applicant's certificate."""

from bench.generate.codes import organisation_code, registration_number
from bench.generate.dice import Dice
from bench.generate.profile import Profile
from bench.generate.values import Code, Tree
from bench.generate.words import districts


def codes(profile: Profile, seed: str) -> Tree:
    """Give the numbers of an applicant, or of the one whose operator it has."""
    for link in profile.shared("operator"):
        return codes(link.other, seed)
    dice, code = Dice(f"{profile.folder}/{seed}/codes"), districts.code(profile.seat_district)
    organisation = Code(organisation_code(drawn(profile, dice, 56_000_000, 59_999_999)))
    if profile.body.number is None:
        return {"注册号": Code(registration_number(code, drawn(profile, dice, 1_000, 89_999))), "组织机构代码": organisation}
    serial = drawn(profile, dice, 11, 980)
    return {"组织机构代码": organisation, "登记证号": Code(profile.body.number.format(code=code, serial=serial))}


def drawn(profile: Profile, dice: Dice, low: int, high: int) -> int:
    """Draw a number, or give the one that belongs to this applicant alone."""
    return dice.between(low, high) if profile.serial is None else low + profile.serial
