"""The kind of a document told by its title (文书种类)."""

from collections.abc import Sequence

from smepp.lint.anatomy import Anatomy
from smepp.lint.known import Known
from smepp.model.notice import Form, KindRule

HEAD = 6
"""Lines among which the title stands that a certificate attests."""


def kind_of(parts: Anatomy, known: Known) -> KindRule | None:
    """The kind that the caller knows, else the one that the title tells; a certificate has the title conferred for its own."""
    if known.kind or known.notice:
        return known.kind or (known.notice.kind if known.notice else None)
    return kind_told(parts.title, known.kinds) or _certificate(parts, known)


def _certificate(parts: Anatomy, known: Known) -> KindRule | None:
    honour = str(known.programme.data.get("称号") or "") if known.programme else ""
    lines = ["".join(each.text.split()) for each in parts.lines[:HEAD]]
    there = any("".join(lines[start:end]) == honour for start in range(len(lines)) for end in range(start + 1, start + 4))
    return next((each for each in known.kinds if each.form is Form.CERTIFICATE), None) if honour and there else None


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
