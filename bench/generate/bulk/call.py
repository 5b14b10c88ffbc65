"""The round of generated applicants: panel, deadline, and as many places for each district as it fills."""

from bench.generate.bulk.coincidences import Crowd
from bench.generate.examples.office import ROUND
from bench.generate.values import Tree


def call(count: int, crowd: Crowd) -> Tree:
    """Give the round's file; where things coincide, the fullest district has one place less than it fills."""
    filled: dict[str, int] = {}
    for number in range(count):
        district = crowd.plain(number).district
        filled[district] = filled.get(district, 0) + 1
    fullest = max(filled, key=lambda each: (filled[each], each)) if crowd.percent and filled else None
    quotas = [{"推荐区县": each, "名额": number - (each == fullest)} for each, number in sorted(filled.items())]
    return {**ROUND, "推荐名额": quotas} if quotas else {key: value for key, value in ROUND.items() if key != "推荐名额"}
