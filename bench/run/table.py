"""The ratios as text."""

from collections.abc import Iterator, Mapping, Sequence

from bench.run.aims import Aim

Row = tuple[Aim, float | None]


def ratios(rows: Sequence[Row]) -> Iterator[str]:
    """A line for each job and yardstick: the ratio, the aim, and whether it is met."""
    yield f"{'job':<32}{'yardstick':<32}{'ratio':>8}{'aim':>9}"
    for aim, ratio in rows:
        most = "" if aim.most is None else f"<= {aim.most:.2f}"
        yield f"{aim.job:<32}{aim.yardstick:<32}{_number(ratio):>8}{most:>9}  {verdict(aim, ratio)}".rstrip()


def verdict(aim: Aim, ratio: float | None) -> str:
    """Whether an aim is met; nothing where there is none, or no ratio to hold against it."""
    if aim.most is None or ratio is None:
        return ""
    return "met" if ratio <= aim.most else "missed"


def parts(shares: Mapping[str, float]) -> Iterator[str]:
    """A line for each stage of a process, the largest first."""
    for stage, part in sorted(shares.items(), key=lambda each: -each[1]):
        yield f"  {stage:<30}{100 * part:5.1f} %"


def multiples(found: Mapping[str, float]) -> Iterator[str]:
    """A line for each figure."""
    for name, ratio in found.items():
        yield f"  {name:<30}{ratio:5.1f}"


def _number(ratio: float | None) -> str:
    return "-" if ratio is None else f"{ratio:.2f}"
