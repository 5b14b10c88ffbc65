"""Which file is the template of a document: the office's own (机关自己的模板), or the one that comes with the program."""

from pathlib import Path

from smepp.load.resources import templates_folder

FOLDER = "templates"


def template_path(name: str, office: Path | None) -> Path:
    """The template of a name such as `report/report.docx`: in `templates/` beside the office file, else the built-in one.

    `office` is the path of `office.yaml`, None without one. Raises MissingResourcesError when the program lacks its own files.
    """
    own = office.parent / FOLDER / name if office else None
    return own if own and own.is_file() else templates_folder() / name
