"""A sample as JSON, version 1. Described by `schemas/sample-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.sample import Sample, Stratum
from smepp.printers.json_text import dump
from smepp.wording.sampling import hashed, method

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(sample: Sample, lang: Lang) -> str:
    """All valid titles with their marks, drawn or not, so that the sample can be checked from the output alone."""
    return dump(
        {
            "on": sample.on,
            "honour": sample.honour,
            "seed": sample.seed,
            "asked": sample.asked,
            "part": sample.part,
            "total": sample.total,
            "n": sample.n,
            "regions": [
                {"region": each.region, "valid": len(each.ranked), "share": each.share, "n": each.n} for each in sample.strata
            ],
            "titles": [each for stratum in sample.strata for each in _titles(sample, stratum)],
            "method": list(method(sample, lang)),
            "incomplete": sample.incomplete,
            "notes": list(sample.notes),
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _titles(sample: Sample, stratum: Stratum) -> list[Json]:
    return [
        {
            "region": stratum.region,
            "rank": rank,
            "drawn": rank <= stratum.n,
            "platform": each.title.platform,
            "operator": each.title.operator,
            "district": each.title.district,
            "number": each.title.number,
            "recognised": each.title.recognised,
            "hashed": hashed(sample, each),
            "sha256": each.mark,
        }
        for rank, each in enumerate(stratum.ranked, start=1)
    ]
