"""Files in a dossier's folder that nothing reads, and what they were probably meant to be."""

from collections import Counter
from collections.abc import Collection, Iterator

from smepp.load.names import intended, is_form, is_yaml
from smepp.model.place import Place
from smepp.model.problem import Problem, problem


def stranger_problems(
    strangers: Collection[str], files: Collection[str], present: Collection[str], root: str = ""
) -> Iterator[Problem]:
    """One problem for each file of the root that looks like a material, and one for each folder that seems to hold attachments.

    A material that lies in a folder is named too, where the root lacks it. `files` are the materials that are read, `present`
    those that are there; `root` is the folder in which they lie, and all strangers do. Files that look like neither are left alone.
    """
    inner = {name: name.removeprefix(root) for name in strangers}
    for name, inside in inner.items():
        base = root + inside.rpartition("/")[2]
        if "/" not in inside:
            yield from _in_root(name, root, files, present)
        elif base in files and base not in present:
            yield problem("A005", Place(file=name), file=name, right=base)
    folders = Counter(inside.partition("/")[0] for inside in inner.values() if "/" in inside and is_form(inside))
    for folder, count in sorted(folders.items()):
        yield problem("A009", Place(file=root + folder), folder=root + folder, count=count)


def _in_root(name: str, root: str, files: Collection[str], present: Collection[str]) -> Iterator[Problem]:
    meant = intended(name.removeprefix(root), [each.removeprefix(root) for each in files if each.startswith(root)])
    right = root + meant if meant else None
    if right:
        yield problem("A006" if right in present else "A005", Place(file=name), file=name, right=right)
    elif is_yaml(name):
        yield problem("A007", Place(file=name), file=name)
    elif is_form(name):
        yield problem("A008", Place(file=name), file=name)
