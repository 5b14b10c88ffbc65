"""The report of one applicant (核对报告), in HTML or Word."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from smepp.check.masking import mask
from smepp.check.questions import questions
from smepp.documents.html import TemplateFault, render_html
from smepp.documents.report.context import report_context
from smepp.jobs.check import Checked, check, dossier_folder, year_wanted
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.output.atomic import write_whole
from smepp.load.resources import templates_folder
from smepp.load.templates import FOLDER, template_path
from smepp.messages import Lang
from smepp.messages.words import labels
from smepp.model import forms
from smepp.model.dossier import Dossier
from smepp.model.finding import Open
from smepp.model.office import Expert
from smepp.model.record import Record
from smepp.wording.answers import waiting

HTML, DOCX = "html", "docx"
ENDINGS = {HTML: (".html", ".htm"), DOCX: (".docx",)}
OUT = Path("out")
PAGE, FRAGMENT, WORD = "report/report.html.j2", "report/hints.html.j2", "report/report.docx"

HINTS = "<!--smepp:hints-->"
"""Stands in a page where the fragment of what the dossier has in common with others goes once all are compared."""


class Order(Record):
    """What is wanted: the dossier's path as typed, the form and language of the report, the day (YYYY-MM-DD), where it goes.

    `year` is that of a re-review or the application, None for what `smepp check` would answer. `out` is a file, known by its ending, or a folder; None for the folder
    `out`. In a folder the report bears the name of the dossier's folder, and the year of a re-review.
    """

    dossier: Path
    form: str = HTML
    on: str
    lang: Lang = "zh"
    out: Path | None = None
    year: int | None = None


def report(order: Order) -> Path:
    """Write the report of one dossier and return where it is.

    Nothing inside a dossier is ever written, and a Word file that somebody may have worked on is not replaced. Raises JobError.
    """
    folder = dossier_folder(order.dossier)
    order = replace(order, year=year_wanted(folder, order.on, order.year))
    goal = _goal(order, folder)
    done = check(folder, order.on, order.year)
    if order.form == HTML:
        data = html_report(done, order.on, done.panel, lang=order.lang).encode()
    else:
        data = docx_report(done, order.on, done.panel, lang=order.lang)
        _unchanged(goal, data)
    write_whole(goal, data)
    return goal


def html_report(
    done: Checked, on: str, panel: Sequence[Expert], *, lang: Lang = "zh", hints: Sequence[dict[str, Any]] | None = None
) -> str:
    """The page of one dossier, with `HINTS` in it where no `hints` are given. Raises JobError for an office's own wrong template."""
    return _rendered(PAGE, context(done, on, panel, lang=lang, hints=hints), done.office)


def hints_fragment(hints: Sequence[dict[str, Any]], office: Path | None, *, lang: Lang = "zh") -> str:
    """What goes in place of `HINTS`: each hint with 标题, 说明, 处理 and 各方 (名称, 位置, 链接). Raises JobError as `html_report`."""
    return _rendered(FRAGMENT, {"词": labels(lang), "语言": lang, "跨案卷提示": list(hints)}, office)


def docx_report(done: Checked, on: str, panel: Sequence[Expert], *, lang: Lang = "zh") -> bytes:
    """The same report as a Word file. Raises JobError for a template that cannot be used."""
    from smepp.documents.word.error import TemplateError
    from smepp.documents.word.report import report_docx

    template = template_path(WORD, done.office)
    try:
        return report_docx(context(done, on, panel, lang=lang), template)
    except TemplateError as error:
        raise JobError(error.reason, path=error.path, where=error.where, **error.params) from error
    except OSError as error:
        raise JobError("unreadable", path=str(template), reason=error.strerror or str(error)) from error


def context(
    done: Checked, on: str, panel: Sequence[Expert], *, lang: Lang = "zh", hints: Sequence[dict[str, Any]] | None = None
) -> dict[str, Any]:
    """What the templates of the report may print of a dossier, HTML and Word alike."""
    found = done.assessment
    asked = waiting(found.findings, Open.JUDGEMENT)
    return report_context(
        found,
        done.programme,
        done.values,
        dossier=_masked(done.dossier),
        on=on,
        questions=questions(asked, done.programme, done.values, done.dossier.attachments),
        panel=panel,
        hints=hints,
        lang=lang,
        locate=done.locate,
    )


def _masked(dossier: Dossier) -> Dossier:
    """The values hide resident numbers in the names of scans; so that they are found, the scans' own names must hide them too."""
    scans = {mask(path): replace(each, path=mask(path)) for path, each in dossier.attachments.items()}
    return replace(dossier, attachments=scans)


def _rendered(template: str, values: dict[str, Any], office: Path | None) -> str:
    try:
        return render_html(template, values, template_folders(office))
    except TemplateFault as fault:
        raise own_fault(fault, office) from fault


def template_folders(office: Path | None) -> tuple[Path, ...]:
    """Where templates are looked for: beside the office's file first, then the built-in ones."""
    return (*([office.parent / FOLDER] if office else []), templates_folder())


def own_fault(fault: TemplateFault, office: Path | None) -> Exception:
    """What is wrong with an office's own template, for people; a fault of a built-in one is a bug of the program, as it is."""
    path = office.parent / FOLDER / fault.template if office else None
    if path is None or not path.is_file():
        return fault
    return JobError("template_line", path=str(path), line=fault.line or 1, detail=fault.reason)


def _goal(order: Order, folder: Path) -> Path:
    """Raises JobError (command line) for a place inside a dossier."""
    year = "" if order.year is None else f"-{order.year}"
    goal = _named(order, f"{folder.resolve().name}{year}.{order.form}")
    inside = next((each for each in goal.absolute().resolve().parents if (each / forms.DOSSIER).is_file()), None)
    if inside:
        raise JobError("output_inside", exit_code=ExitCode.USAGE, path=goal.as_posix(), dossier=inside.name)
    return goal


def _named(order: Order, name: str) -> Path:
    """What is no file of either form is a folder. Raises JobError (command line) for a file of the other form."""
    out = order.out or OUT
    endings = {form: ends for form, ends in ENDINGS.items() if out.suffix.lower() in ends}
    if not endings or out.is_dir():
        return out / name
    if order.form not in endings:
        raise JobError("output_form", exit_code=ExitCode.USAGE, path=out.as_posix(), form=order.form)
    return out


def _unchanged(goal: Path, data: bytes) -> None:
    """Raises JobError where another Word file has the name: whether people have written in it cannot be seen."""
    try:
        there = goal.is_file() and goal.read_bytes() != data
    except OSError as error:
        raise JobError("unwritable", path=goal.as_posix(), reason=error.strerror or str(error)) from error
    if there:
        raise JobError("output_exists", exit_code=ExitCode.WRONG, path=goal.as_posix())
