"""Drawing a sample of titles by region (分区域抽取): by a rule that anybody can follow with nothing but the list and SHA-256."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from hashlib import sha256

from smepp.model.roster import Listed
from smepp.model.sample import SIGN, Ranked, Stratum


def mark(seed: str, title: Listed) -> str:
    """The SHA-256 of `seed|platform|operator` in UTF-8, in hexadecimal."""
    return sha256(SIGN.join((seed, title.platform, title.operator)).encode()).hexdigest()


def draw(
    titles: Iterable[Listed], region_of: Callable[[str], str], order: Sequence[str], n: int, seed: str
) -> tuple[Stratum, ...]:
    """The regions that have titles, in the given order, with what is drawn of each; `n` beyond the number of titles draws all.

    `region_of` tells a district's region; one that is not in `order` comes last. Titles of one name and operator have one mark;
    among them the order in which they are given decides.
    """
    groups: dict[str, list[Ranked]] = {each: [] for each in order}
    for each in titles:
        groups.setdefault(region_of(each.district), []).append(Ranked(mark=mark(seed, each), title=each))
    groups = {region: sorted(found, key=lambda each: each.mark) for region, found in groups.items() if found}
    sizes = [len(each) for each in groups.values()]
    wanted = min(n, sum(sizes))
    return tuple(
        Stratum(region=region, share=Fraction(wanted * len(ranked), sum(sizes)), n=part, ranked=tuple(ranked))
        for (region, ranked), part in zip(groups.items(), parts(sizes, wanted), strict=True)
    )


def parts(sizes: Sequence[int], n: int) -> list[int]:
    """How many of `n` fall to groups of these sizes (none empty), by largest remainder; one at least where `n` is enough for all.

    What is equal is decided by the size, then by the place: the larger and the earlier group gains, the later one gives.
    """
    shares = [Fraction(n * size, sum(sizes)) for size in sizes]
    found = [int(each) for each in shares]
    left = sorted(range(len(sizes)), key=lambda at: (found[at] - shares[at], -sizes[at], at))
    for at in left[: n - sum(found)]:
        found[at] += 1
    while n >= len(sizes) and 0 in found:
        most = max(range(len(sizes)), key=lambda at: (found[at], at))
        found[most] -= 1
        found[found.index(0)] += 1
    return found
