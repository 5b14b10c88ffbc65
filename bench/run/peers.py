"""Programs of others that check YAML against JSON Schema: found, or installed once into a folder outside of the project."""

import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

NPM_PACKAGE = "@sourcemeta/jsonschema"
PYPI_PACKAGE = "check-jsonschema"


def cache_folder() -> Path:
    """Where programs keep what they can fetch again."""
    given = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    return (Path(given) if given else Path.home() / ".cache") / "smepp-bench"


def cpp_peer(folder: Path) -> Path | None:
    """The native program in the npm package `@sourcemeta/jsonschema`; None where there is no npm, no network or no build of it."""
    program = folder / "node_modules" / NPM_PACKAGE / "build" / "github-releases" / _native_name()
    npm = shutil.which("npm")
    if not program.is_file() and npm:
        folder.mkdir(parents=True, exist_ok=True)
        _tried(npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), NPM_PACKAGE)
    return program if program.is_file() else None


def check_jsonschema(folder: Path) -> Path | None:
    """The script of `check-jsonschema` in an environment of its own; None where it cannot be installed."""
    home = folder / PYPI_PACKAGE
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    program = scripts / (f"{PYPI_PACKAGE}.exe" if os.name == "nt" else PYPI_PACKAGE)
    if not program.is_file():
        venv.create(home, with_pip=True)
        _tried(str(scripts / "python"), "-m", "pip", "install", "-q", PYPI_PACKAGE)
    return program if program.is_file() else None


def _native_name() -> str:
    system = {"win32": "windows", "darwin": "darwin"}.get(sys.platform, "linux")
    machine = "arm64" if platform.machine().lower() in {"arm64", "aarch64"} else "x86_64"
    musl = "-musl" if system == "linux" and platform.libc_ver()[0] != "glibc" else ""
    return f"jsonschema-{system}-{machine}{musl}{'.exe' if system == 'windows' else ''}"


def _tried(*argv: str) -> None:
    done = subprocess.run(argv, capture_output=True, check=False)
    if done.returncode:
        print(f"{Path(argv[0]).name}: {done.stderr.decode('utf-8', 'replace').strip()}", file=sys.stderr)
