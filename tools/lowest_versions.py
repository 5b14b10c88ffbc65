"""Print the project's dependencies pinned to the lowest versions that it allows, for a run on them."""

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
FLOOR = re.compile(r"^(?P<name>[A-Za-z0-9_.-]+)>=(?P<version>[0-9.]+)[^;]*(?P<marker>;.*)?$")


def lowest(project: Path = PROJECT) -> list[str]:
    """One requirement a dependency, as `name==version`; raises ValueError for a dependency without a floor."""
    found = []
    for requirement in tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]:
        match = FLOOR.match(requirement)
        if match is None:
            raise ValueError(requirement)
        found.append(f"{match['name']}=={match['version']}{match['marker'] or ''}")
    return found


if __name__ == "__main__":
    print("\n".join(lowest()))
