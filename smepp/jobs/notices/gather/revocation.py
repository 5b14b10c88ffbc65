"""The revocation (撤销公告): whose titles are taken back, and on which ground of the rules."""

from collections.abc import Iterator

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.case import newest
from smepp.jobs.notices.gather.parts import in_order, notice, table_of, with_codes
from smepp.lifecycle import kinds
from smepp.model.life import PlatformLife
from smepp.model.notice import Notice, Row
from smepp.wording.citation import citation


def gather(desk: Desk) -> Notice:
    """Everybody against whom the life holds a ground; one dossier alone where it is named.

    A ground that only an interpretation makes one (`ground` of the command) is taken of a named dossier only. Raises JobError.
    """
    wanted = desk.platforms if desk.target is None else (desk.platform,)
    grounds = [(each, found) for each in wanted if (found := next(_grounds(desk, each), None))]
    rows = in_order(desk, (_row(desk, each, ground) for each, ground in grounds))
    articles = {str(each["事由"]): citation(str(each["条"]), "zh") for each in desk.workspace.programme.data["撤销依据"]}
    used = list(dict.fromkeys(str(each.shown["事由"]) for each in rows))
    return notice(
        desk,
        rows,
        said={
            "事由": [
                {
                    "名称": ground,
                    "条": articles.get(ground),
                    "解释": _interpreted(desk, ground),
                    "个数": sum(each.shown["事由"] == ground for each in rows),
                }
                for ground in used
            ],
        },
    )


def _grounds(desk: Desk, platform: PlatformLife) -> Iterator[str]:
    """The grounds by which the steps that are open now take a title back: those of the rules before an interpretation's."""
    open_now = {each.step for each in platform.life.allowed} & set(desk.rule.steps)
    rules = [each for each in table_of(desk).steps if each.name in open_now]
    for rule in rules:
        yield from rule.outcomes
    asked = desk.wish.options.get("ground")
    if asked and desk.target is not None and any(not each.outcomes for each in rules):
        if _interpreted(desk, asked) is None:
            raise JobError("notice_no_ground", exit_code=ExitCode.WRONG, ground=asked, platform=platform.now.platform)
        yield str(asked)


def _interpreted(desk: Desk, ground: str) -> str | None:
    """The document that makes something a ground, by its number."""
    office = desk.workspace.bench.office
    return next((each.document for each in office.grounds if each.name == ground), None) if office else None


def _row(desk: Desk, platform: PlatformLife, ground: str) -> Row:
    result = newest(platform, kinds.RESULT)
    shown = {
        "事由": ground,
        "认定日期": platform.life.recognised,
        "认定文号": platform.life.number,
        "复核文号": result.params.get("number") if result else None,
    }
    return with_codes(desk, desk.row(platform, shown=shown, event={"事由": ground}))
