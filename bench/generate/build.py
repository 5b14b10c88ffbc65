"""From a profile to the files of a dossier."""

from pathlib import Path

from bench.generate.dice import Dice
from bench.generate.draft import Draft
from bench.generate.equipment import equipment
from bench.generate.faults import spoil
from bench.generate.files import texts
from bench.generate.firms import firms
from bench.generate.materials import (
    application,
    cover,
    credentials,
    declaration,
    financials,
    legal_person,
    lists,
    plan,
    supporting,
)
from bench.generate.people import people
from bench.generate.profile import Profile
from bench.generate.review import judgements, recommendation

STEPS = (
    cover.write,
    application.write,
    legal_person.write,
    financials.write,
    lists.facilities,
    lists.personnel,
    lists.services,
    plan.write,
    credentials.write,
    supporting.write,
    declaration.write,
    recommendation.write,
    judgements.write,
)
"""The papers in the order in which they build on one another."""


def draft_of(profile: Profile, seed: str = "") -> Draft:
    """Make a dossier; the same profile and seed give the same one."""
    dice = Dice(f"{profile.folder}/{seed}")
    draft = Draft(
        profile=profile,
        dice=dice,
        people=people(profile, dice.fork("people")),
        firms=firms(profile, dice.fork("firms")),
        equipment=equipment(profile, dice.fork("equipment")),
    )
    for step in STEPS:
        step(draft)
    spoil(draft)
    return draft


def build(profile: Profile, seed: str = "") -> dict[str, bytes]:
    """Give the files of a dossier by relative path."""
    return texts(draft_of(profile, seed))


def write(folder: Path, files: dict[str, bytes]) -> None:
    """Write files into a folder, making it and its subfolders where they are missing."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
