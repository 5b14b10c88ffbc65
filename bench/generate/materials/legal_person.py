"""02-legal-person.yaml: certificate of legal person or business licence (法人证书或营业执照)."""

from bench.generate.draft import Draft
from bench.generate.numbers import codes
from bench.generate.profile import Profile


def registrar(profile: Profile) -> str:
    """Give the office that issued the certificate."""
    return profile.body.registrar.format(district=profile.seat_district)


def write(draft: Draft) -> None:
    """Add the certificate and its copies."""
    p = draft.profile
    numbers = codes(p, draft.seed)
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
        **numbers,
        "盖章": "是",
        "附件": [
            draft.png("02-licence", p.body.licence, numbers.get("注册号") or numbers["登记证号"]),
            draft.png("02-organisation-code", "组织机构代码证", numbers["组织机构代码"]),
        ],
    }
