"""The command tree, an explicit list."""

import typer

from smepp import __version__
from smepp.cli import check, due, explain, lint, new, notice, period, report, review, roster, sample, status, templates, timeline

app = typer.Typer(
    help="按《认定办法》核对中小企业公共服务平台的申报材料：缺什么、错在哪里、逐条是否符合、下一步怎么办。",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"smepp {__version__}")
        raise typer.Exit


@app.callback()
def root(
    _version_wanted: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="版本。"),
) -> None:
    """按《认定办法》核对中小企业公共服务平台的申报材料：缺什么、错在哪里、逐条是否符合、下一步怎么办。"""


app.command("check")(check.check)
app.command("review")(review.review)
app.command("report")(report.report)
app.command("status")(status.status)
app.command("timeline")(timeline.timeline)
app.command("sample")(sample.sample)
app.command("roster")(roster.roster)
app.command("due")(due.due)
app.command("notice")(notice.notice)
app.command("period")(period.period)
app.command("lint")(lint.lint)
app.add_typer(templates.app, name="templates")
app.command("explain")(explain.explain)
app.add_typer(new.app, name="new")
