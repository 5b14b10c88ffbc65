"""Print one of the commands that the README shows: `readme_commands.py posix 1` is the first one for Linux and macOS."""

import re
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
FENCES = {"posix": "sh", "windows": "powershell"}


def commands(system: str, readme: Path = README) -> list[str]:
    """The one-line commands of a system's fenced blocks, in the order of the text."""
    blocks = re.findall(rf"^```{FENCES[system]}\n(.*?)^```$", readme.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


if __name__ == "__main__":
    print(commands(sys.argv[1])[int(sys.argv[2]) - 1])
