"""What a theme consists of."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Instrument:
    """A kind of equipment: price of one piece in yuan, and how many of them a platform may have at most."""

    name: str
    kind: str
    models: tuple[str, ...]
    price: int
    use: str
    most: int = 1


@dataclass(frozen=True, kw_only=True)
class Theme:
    """A trade.

    `trades` pairs a word in firms' names with their 行业; `brands` what the platform's own name is made of; `need`, `means`,
    `gain` and `trait` are phrases for texts that are put together.
    """

    key: str
    industry: str
    clusters: tuple[str, ...]
    functions: tuple[str, ...]
    kinds: tuple[str, ...]
    trades: tuple[tuple[str, str], ...]
    posts: tuple[str, ...]
    majors: tuple[str, ...]
    platforms: tuple[str, ...]
    scope: str
    need: str
    means: str
    gain: str
    trait: str
    instruments: tuple[Instrument, ...]
