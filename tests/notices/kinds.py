"""The kinds of documents of the Measures."""

from smepp.load.programme.notices import read_kinds
from tests.life.making import EDITIONS
from tests.programmes.editions import MEASURES

[FOLDER] = [each.folder for each in EDITIONS if each.folder.parent.name == MEASURES]
KINDS = read_kinds(FOLDER)


def kind(name):
    """One of them, by its word on the command line."""
    [found] = [each for each in KINDS if each.id == name]
    return found
