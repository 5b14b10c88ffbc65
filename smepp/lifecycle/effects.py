"""What a happening leaves behind besides the state: periods, open objections, findings, limits."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from smepp.lifecycle import kinds
from smepp.lifecycle.ledger import Ledger
from smepp.model.life import Happening

TRUE, UNTRUE = "属实", frozenset({"不属实", "未发现问题"})
BACK = "退回补正"
"""The outcome by which papers go back."""
RECTIFIED_BY, MENDED_BY = "整改期限", "补正期限"


def _publicised(kept: Ledger, each: Happening) -> None:
    start, end = str(each.params["start"]), str(each.params["end"])
    kept.period = start, end
    kept.over = (date.fromisoformat(end) + timedelta(days=1)).isoformat()


def _objected(kept: Ledger, each: Happening) -> None:
    kept.objections.add(each.place)


def _handled(kept: Ledger, each: Happening) -> None:
    kept.objections.discard(each.params["of"])


def _fraud(kept: Ledger, each: Happening) -> None:
    kept.fraud = each.outcome == TRUE or (kept.fraud and each.outcome not in UNTRUE)


def _looked_through(kept: Ledger, each: Happening) -> None:
    """Papers that somebody else gives back after the bureau did have no day of the bureau's any more."""
    if each.outcome == BACK:
        kept.limits.pop(MENDED_BY, None)


def _limit(word: str) -> Callable[[Ledger, Happening], None]:
    def effect(kept: Ledger, each: Happening) -> None:
        until = each.params.get("until")
        kept.limits.pop(word, None)
        if until:
            kept.limits[word] = date.fromisoformat(until)

    return effect


EFFECTS: Mapping[str, Callable[[Ledger, Happening], None]] = {
    kinds.PUBLICISED: _publicised,
    kinds.OBJECTED: _objected,
    kinds.HANDLED: _handled,
    kinds.FRAUD: _fraud,
    kinds.RECTIFY: _limit(RECTIFIED_BY),
    kinds.RETURNED: _limit(MENDED_BY),
    **dict.fromkeys((kinds.RECOMMENDED, kinds.REVIEWED, kinds.LOOKED_THROUGH, kinds.REREVIEWED), _looked_through),
}


def leave_behind(kept: Ledger, each: Happening) -> None:
    """Note what a happening leaves behind; most leave nothing."""
    effect = EFFECTS.get(each.kind)
    if effect:
        effect(kept, each)
    kept.done[each.kind] = each


def begins(each: Happening) -> str:
    """The day on which the state begins that a happening leads to: that of a publicity on its printed first day (公示起)."""
    return max(each.date, str(each.params["start"])) if each.kind == kinds.PUBLICISED else each.date
