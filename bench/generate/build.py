"""From a profile to the files of a dossier."""

from dataclasses import replace
from pathlib import Path

from bench.generate import rereview
from bench.generate.dice import Dice
from bench.generate.draft import Draft
from bench.generate.equipment import equipment
from bench.generate.faults import spoil
from bench.generate.files import texts
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
from bench.generate.profile import Profile, Slip
from bench.generate.review import judgements, recommendation
from bench.generate.shared.firms import served
from bench.generate.shared.staff import staff


def take_scans(draft: Draft) -> None:
    """Put the scans of others in the places of the dossier's own."""
    for link in draft.profile.shared("scan"):
        theirs = draft_of(replace(link.other, links=(), faults=()), draft.seed)
        draft.attachments[link.scan] = theirs.attachments[link.scan]


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
    take_scans,
    recommendation.write,
    judgements.write,
    rereview.write,
)
"""The papers in the order in which they build on one another."""


def draft_of(profile: Profile, seed: str = "") -> Draft:
    """Make a dossier; the same profile and seed give the same one."""
    dice = Dice(f"{profile.folder}/{seed}")
    draft = Draft(
        profile=profile,
        seed=seed,
        dice=dice,
        people=staff(profile, seed),
        firms=served(profile, seed),
        equipment=equipment(profile, dice.fork("equipment")),
    )
    for step in STEPS:
        step(draft)
    spoil(draft)
    return draft


def build(profile: Profile, seed: str = "") -> dict[str, bytes]:
    """Give the files of a dossier by relative path."""
    made = texts(draft_of(profile, seed))
    slip = profile.slip
    return made | {slip.file: slipped(made[slip.file], slip)} if slip else made


def slipped(content: bytes, slip: Slip) -> bytes:
    """Spoil a stretch of a file's text. Raises ValueError unless it stands there once."""
    text = content.decode()
    if text.count(slip.right) != 1:
        raise ValueError(slip.right)
    return text.replace(slip.right, slip.wrong).encode()


def write(folder: Path, files: dict[str, bytes]) -> None:
    """Write files into a folder, making it and its subfolders where they are missing."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
