"""What a programme and its rounds say of a life (办事的规则), gathered for the table."""

from collections.abc import Mapping

from smepp.model.life import Rules, Table
from smepp.model.programme import Programme


def rules_of(
    programme: Programme,
    table: Table,
    deadlines: Mapping[int, str] | None = None,
    interpreted: tuple[tuple[str, str], ...] = (),
    *,
    strict: bool = False,
) -> Rules:
    """The rules of an edition; `deadlines` are those of rounds whose call moved them, `interpreted` further grounds with their day."""
    return Rules(
        table=table,
        in_force=programme.in_force,
        cycle=int(programme.data["复核周期年"]),
        publicity_days=int(programme.data["公示工作日"]),
        deadline=programme.deadline,
        deadlines=dict(deadlines or {}),
        papers=tuple((each["文件"], each["名称"]) for each in programme.data["复核材料"]),
        grounds=tuple(programme.data["撤销事由"]),
        interpreted=interpreted,
        strict=strict,
    )
