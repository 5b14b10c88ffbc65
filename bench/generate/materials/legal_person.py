"""02-legal-person.yaml: certificate of legal person or business licence (法人证书或营业执照)."""

from bench.generate.codes import organisation_code, registration_number
from bench.generate.draft import Draft
from bench.generate.profile import Profile
from bench.generate.values import Code, Tree
from bench.generate.words import districts


def numbers(draft: Draft) -> Tree:
    """Give the numbers that the kind of body has."""
    p, dice = draft.profile, draft.dice.fork("codes")
    code = districts.code(p.seat_district)
    organisation = Code(organisation_code(dice.between(56_000_000, 59_999_999)))
    if p.body.number is None:
        return {"注册号": Code(registration_number(code, dice.between(1_000, 89_999))), "组织机构代码": organisation}
    return {"组织机构代码": organisation, "登记证号": Code(p.body.number.format(code=code, serial=dice.between(11, 980)))}


def registrar(profile: Profile) -> str:
    """Give the office that issued the certificate."""
    return profile.body.registrar.format(district=profile.seat_district)


def write(draft: Draft) -> None:
    """Add the certificate and its copies."""
    p = draft.profile
    codes = numbers(draft)
    draft.files["02-legal-person.yaml"] = {
        "证照种类": p.body.licence,
        "名称": p.operator,
        "法人资格": "独立法人",
        "住所": p.seat,
        "住所区县": p.seat_district,
        "法定代表人": p.legal,
        "成立日期": p.founded,
        "注册资本": p.capital,
        "业务范围": p.scope,
        "登记机关": registrar(p),
        "有效期止": p.expires,
        **codes,
        "盖章": "是",
        "附件": [
            draft.png("02-licence", p.body.licence, codes.get("注册号") or codes["登记证号"]),
            draft.png("02-organisation-code", "组织机构代码证", codes["组织机构代码"]),
        ],
    }
