"""Files in a dossier's folder that nothing reads, and what they were probably meant to be."""

from collections import Counter
from collections.abc import Collection, Iterator

from smepp.load.names import intended, is_form, is_yaml
from smepp.model.place import Place
from smepp.model.problem import Problem, problem


def stranger_problems(strangers: Collection[str], files: Collection[str], present: Collection[str]) -> Iterator[Problem]:
    """One problem for each file of the root that looks like a material, and one for each folder that seems to hold attachments.

    A material that lies in a folder is named too, where the root lacks it. `files` are the materials that are read, `present`
    those that are there. Files that look like neither are left alone.
    """
    for name in strangers:
        base = name.rpartition("/")[2]
        if "/" not in name:
            yield from _in_root(name, files, present)
        elif base in files and base not in present:
            yield problem("A005", Place(file=name), file=name, right=base)
    folders = Counter(name.partition("/")[0] for name in strangers if "/" in name and is_form(name))
    for folder, count in sorted(folders.items()):
        yield problem("A009", Place(file=folder), folder=folder, count=count)


def _in_root(name: str, files: Collection[str], present: Collection[str]) -> Iterator[Problem]:
    right = intended(name, files)
    if right:
        yield problem("A006" if right in present else "A005", Place(file=name), file=name, right=right)
    elif is_yaml(name):
        yield problem("A007", Place(file=name), file=name)
    elif is_form(name):
        yield problem("A008", Place(file=name), file=name)
