"""Lists of platforms and the records (办理记录) that carry them."""

from collections.abc import Iterable, Mapping

from bench.generate.emit import document
from bench.generate.files import modeline
from bench.generate.numbers import codes
from bench.generate.profile import Profile
from bench.generate.values import Code, Tree

ELIGIBLE = "符合认定条件"


def row(profile: Profile, **more: object) -> Tree:
    """Give the row of one platform, with what this record says of it."""
    return {
        "平台名称": profile.platform,
        "运营单位": profile.operator,
        "区县": profile.district,
        **codes(profile, ""),
        "案卷": profile.folder,
        **more,
    }


def decided(profiles: Iterable[Profile], digests: Mapping[str, str]) -> list[Tree]:
    """Give the rows of eligible applicants, each with the digest of its application (指纹)."""
    return [row(each, 核对结果=ELIGIBLE, 指纹=Code(digests[each.folder])) for each in profiles]


def record(form: str, tree: Tree, comment: str, *, up: str = "../../../") -> bytes:
    """Give the file of one record."""
    return document(tree, modeline(form, up=up), comment).encode()
