"""The kind of a document told by its title (文书种类)."""

from collections.abc import Sequence

from smepp.model.notice import KindRule


def kind_told(title: str, kinds: Sequence[KindRule]) -> KindRule | None:
    """The kind whose words stand in a title: the one with the longest, None where two are as good or none fits."""
    weights = [(max((_weight(title, each) for each in kind.known_by), default=0), kind) for kind in kinds]
    best = max((weight for weight, _ in weights), default=0)
    fitting = [kind for weight, kind in weights if weight == best]
    return fitting[0] if best and len(fitting) == 1 else None


def _weight(title: str, words: str) -> int:
    """How many characters of a title a group of words accounts for; 0 unless all of them stand in it, the last one at its end."""
    *before, last = words.split()
    if not title.endswith(last) or any(each not in title for each in before):
        return 0
    return sum(map(len, words.split()))
