"""A dossier while it is being made."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.generate.dice import Dice
from bench.generate.pdf import paper
from bench.generate.png import picture
from bench.generate.profile import Profile
from bench.generate.values import Tree


@dataclass(kw_only=True)
class Draft:
    """The files of one folder by relative path, and what they were made from."""

    profile: Profile
    seed: str
    dice: Dice
    people: list[Tree]
    firms: list[Tree]
    equipment: list[Tree]
    files: dict[str, Tree] = field(default_factory=dict)
    attachments: dict[str, bytes] = field(default_factory=dict)

    def pdf(self, name: str, title: str, lines: Sequence[str], *, sealed: bool = True, under: str = "") -> str:
        """Add a PDF attachment, of the application or of what is filed `under` a folder, and give its path."""
        path = f"{under}attachments/{name}.pdf"
        self.attachments[path] = paper(title, lines, sealed=sealed)
        return path

    def png(self, name: str, title: str, number: str) -> str:
        """Add a picture of a certificate and give its path."""
        path = f"attachments/{name}.png"
        dice = self.dice.fork(path)
        self.attachments[path] = picture(title, number, [dice.between(60, 160) for _ in range(dice.between(4, 7))])
        return path
