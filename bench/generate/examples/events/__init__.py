"""What the example office has done: titles from before the Measures, the round of 2013, and the re-reviews of 2016."""

from collections.abc import Mapping
from pathlib import Path

from bench.generate.examples.events import first_round, legacy, rereviewed
from smepp.jobs.digests import dossier_digest

RECOGNISED = first_round.RECOGNISED


def digests(workspace: Path) -> dict[str, str]:
    """Give the digests (指纹) of the applications that got a title, as they lie in the workspace. Raises OSError where one is missing."""
    found = {each.folder: dossier_digest(workspace / each.folder) for each in RECOGNISED}
    if missing := [folder for folder, digest in found.items() if digest is None]:
        raise FileNotFoundError(*missing)
    return {folder: digest for folder, digest in found.items() if digest}


def files(found: Mapping[str, str]) -> dict[str, bytes]:
    """Give the records by their path in the workspace; they carry the digests."""
    return legacy.files() | first_round.files(found) | rereviewed.files()
