"""08-credentials.yaml: certificates and honours, or the word that there are none."""

from bench.generate.draft import Draft
from bench.generate.profile import Credential
from bench.generate.values import Code, Tree, without_empty


def row(draft: Draft, each: Credential, at: int) -> Tree:
    """Make one row with its scan."""
    return without_empty(
        {
            "名称": each.name,
            "种类": each.kind,
            "编号": Code(each.number) if each.number else None,
            "颁发机关": each.by,
            "颁发日期": each.day,
            "有效期止": each.until,
            "附件": [draft.png(f"08-certificate-{at}", each.name, each.number or each.day)],
        }
    )


def write(draft: Draft) -> None:
    """Add the certificates."""
    rows = [row(draft, each, at) for at, each in enumerate(draft.profile.credentials, 1)]
    draft.files["08-credentials.yaml"] = {"证书": rows} if rows else {"无": "是"}
