"""What lies in a dossier for its application, and for each of its re-reviews: files, their schemas, the years that there are."""

import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from smepp.load.schemas import OFFICE, ROUND, known_keys, schema, schema_for
from smepp.model.forms import DOSSIER, FILES, REREVIEW, REREVIEW_FILES
from smepp.model.stage import Papers, Stage

_YEAR = re.compile(r"[0-9]{4}").fullmatch


def files_of(papers: Papers) -> tuple[str, ...]:
    """The files that are read, from the dossier's folder: those of the application, or the cover and those of a re-review."""
    if papers.stage is Stage.APPLICATION:
        return FILES
    return (DOSSIER, *(papers.folder + file for file in REREVIEW_FILES))


@cache
def schemas_of(papers: Papers) -> Mapping[str, dict[str, Any]]:
    """The schemas by the names of the files that are read, without their ending; and those of the office's own files."""
    of_files = {file.removesuffix(".yaml"): schema(schema_for(file) or file) for file in files_of(papers)}
    of_office = {name: schema(name) for name in (OFFICE, ROUND)}
    return MappingProxyType({**of_files, **of_office})


@cache
def keys_of(papers: Papers) -> Mapping[str, frozenset[str]]:
    """The keys that each file may use, at whatever depth."""
    return MappingProxyType({file: known_keys(schema_for(file) or file) for file in files_of(papers)})


def rereview_years(folder: Path) -> tuple[int, ...]:
    """The years of which a dossier has a folder of re-review papers, in order; none where one may not look."""
    try:
        with os.scandir(folder / REREVIEW) as found:
            years = [int(each.name) for each in found if _YEAR(each.name) and each.is_dir(follow_symlinks=False)]
    except OSError:
        return ()
    return tuple(sorted(years))
