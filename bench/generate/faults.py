"""What goes wrong in papers, done on purpose to a dossier that was right."""

from collections.abc import Callable
from decimal import Decimal

from bench.generate.draft import Draft
from bench.generate.values import Flow, Tree

APPLICATION, LICENCE, STATEMENT = "01-application.yaml", "02-legal-person.yaml", "03-financials.yaml"
STAFF, FIRMS, CERTIFICATES, DECLARATION = "05-personnel.yaml", "06-services.yaml", "08-credentials.yaml", "10-declaration.yaml"


def licence_name(draft: Draft) -> None:
    """Name the operator on the licence as it was called before it was renamed."""
    row = draft.files[LICENCE]
    row["名称"] = row["名称"].replace("重庆", f"重庆市{draft.profile.district}", 1)


def missing_seal(draft: Draft) -> None:
    """Forget the seal on the declaration."""
    draft.files[DECLARATION]["盖章"] = "否"


def missing_signature(draft: Draft) -> None:
    """Forget the accountant's signature on the statement."""
    draft.files[STATEMENT]["会计主管签章"] = "否"


def fiscal_year(draft: Draft) -> None:
    """Hand in the statement of the year before."""
    draft.files[STATEMENT]["会计年度"] -= 1


def unit_slip(draft: Draft) -> None:
    """Write the assets in 万元 where the form asks for yuan."""
    row = draft.files[APPLICATION]
    row["资产总额"] = (Decimal(row["资产总额"]) / 10000).normalize()


def lost_attachment(draft: Draft) -> None:
    """Leave out the scan of the lease."""
    del draft.attachments["attachments/09-premises.pdf"]


def cut_scan(draft: Draft) -> None:
    """Break off the copying of one PDF."""
    path = "attachments/09-fees.pdf"
    draft.attachments[path] = draft.attachments[path][:-160]


def wrong_type(draft: Draft) -> None:
    """Name a picture as if it were a PDF."""
    path = "attachments/07-brand.pdf"
    draft.attachments[path] = draft.attachments["attachments/02-licence.png"]


def stray_scan(draft: Draft) -> None:
    """Put a scan into the folder that no paper names."""
    p = draft.profile
    draft.pdf("scan0007", "扫描件", ["无标题"] if p.serial is None else [p.operator], sealed=False)


def repeated(row: Tree, name: str) -> Tree:
    """Give the row once more, under another spelling of the name."""
    return row | {"企业名称": name, "服务年度": Flow(row["服务年度"])}


def duplicate_firms(draft: Draft) -> None:
    """List two firms twice: one as it is, one with brackets of the other width."""
    rows = draft.files[FIRMS]["企业"]
    rows[6]["企业名称"] = rows[6]["企业名称"].replace("有限", "（集团）有限")
    again = rows[6]["企业名称"].replace("（", "(").replace("）", ")")
    rows += [repeated(rows[3], rows[3]["企业名称"]), repeated(rows[6], again)]


def operator_listed(draft: Draft) -> None:
    """Count the operator among the firms that it serves."""
    row = draft.files[FIRMS]["企业"][10]
    row["企业名称"] = draft.profile.operator
    row["代码"] = draft.files[LICENCE].get("注册号", row.get("代码"))


def birth_decimals(draft: Draft) -> None:
    """Write months of birth with a dot, as in 1979.5."""
    for row in draft.files[STAFF]["人员"][4:9]:
        year, month = row["出生年月"].split("-")
        row["出生年月"] = Decimal(f"{year}.{int(month)}")


def expired_certificate(draft: Draft) -> None:
    """Hand in a certificate that ran out before the deadline."""
    draft.files[CERTIFICATES]["证书"][-1]["有效期止"] = f"{draft.profile.year - 1}-11-30"


def claimed_firms(draft: Draft) -> None:
    """Claim more firms than the list has."""
    draft.files[APPLICATION]["服务企业"][-1]["家数"] += 9


def high_satisfaction(draft: Draft) -> None:
    """Claim a satisfaction that the survey does not give."""
    draft.files[APPLICATION]["用户满意度"] = 98


FAULTS: dict[str, Callable[[Draft], None]] = {
    each.__name__: each
    for each in (
        licence_name, missing_seal, missing_signature, fiscal_year, unit_slip, lost_attachment, cut_scan, wrong_type, stray_scan,
        duplicate_firms, operator_listed, birth_decimals, expired_certificate, claimed_firms, high_satisfaction,
    )
}  # fmt: skip
"""All faults by name."""


def spoil(draft: Draft) -> None:
    """Do to the dossier what its profile asks for."""
    for name in draft.profile.faults:
        FAULTS[name](draft)
