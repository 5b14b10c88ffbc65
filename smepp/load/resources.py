"""Where the files that come with the program are: in an installed package, or in a checkout."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


class MissingResourcesError(RuntimeError):
    """The program was installed without its own files, or only a part of a checkout was copied."""


def root(package: Path = PACKAGE) -> Path:
    """The folder that holds `schemas/` and `templates/`.

    An installed package carries them in `_data`; else `package` must stand in a checkout, known by its pyproject.toml.
    Raises MissingResourcesError when it is neither.
    """
    data = package / "_data"
    if data.is_dir():
        return data
    if (package.parent / "pyproject.toml").is_file():
        return package.parent
    raise MissingResourcesError(f"no schemas and templates beside {package.as_posix()}")


def schemas_folder() -> Path:
    """The folder of the JSON Schemas; raises MissingResourcesError."""
    return root() / "schemas"


def templates_folder() -> Path:
    """The folder of the built-in templates; raises MissingResourcesError."""
    return root() / "templates"
