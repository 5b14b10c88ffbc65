"""An official document (公文) before it is put into words: what kind it is, who issues it, whom it lists."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from smepp.model.office import Contact
from smepp.model.period import Period
from smepp.model.record import Record

IN_PATTERNS = ("机关", "年度", "称号", "区县", "办法", "原文号", "平台名称", "事项")
"""The variables of documents that the patterns of titles and annexes may name."""


class Scope(Enum):
    """What a document of a kind is about (对象): a year's round, one dossier, the applicants of one district."""

    ROUND = "年度"
    DOSSIER = "案卷"
    DISTRICT = "区县"


class Form(Enum):
    """How its page is laid out (版式): with the red head, as a letter, with the title on top, as a certificate."""

    HEADED = "文件"
    LETTER = "信函"
    PLAIN = "公告"
    CERTIFICATE = "证书"


class Issuer(Enum):
    """Who issues it (发文): the authority that recognises, or the district's that recommends."""

    AUTHORITY = "认定机关"
    DISTRICT = "推荐机关"


class Once(Enum):
    """How often a document is owed (一次): once a round, or once for each platform in its present state."""

    ROUND = "年度"
    PLATFORM = "平台"


class Matter(Enum):
    """What makes a document owed that no state tells of (事由): an objection was answered, the list of titles has changed."""

    ANSWERED = "异议已处理"
    ROSTER_CHANGED = "名单变动"


class Owing(Record):
    """When a kind of document is owed (应发); all that is given must hold.

    The platform stands in one of `states` (ids). Of its steps that are among `steps` or are taken by the document itself, the newest
    is one of `steps`, with one of the `outcomes`. The check of its papers ends with `decision` (核对结果). The year has no event `before`
    which it belongs, by its kind.
    """

    states: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    decision: str | None = None
    once: Once | None = None
    matter: Matter | None = None
    before: str | None = None


class KindRule(Record):
    """A kind of document as the programme lays it down: `id` is its word on the command line, `name` its Chinese one.

    `genre` is the 文种, `title` a pattern whose `{…}` are variables that every document has. `articles` govern it. `event` is the kind
    of event (办理记录) that issuing it writes, None where it is only registered; each platform on its list must be free to take one of
    `steps`. `annexes` are the titles of its annexes, patterns as well. `note` stands below the date in brackets (附注). `printer` is who
    has it printed (印发机关), a pattern, None for a document without that line. By `known_by`, groups of words, the kind is known in
    the title of a document that somebody else wrote. It is `owed` when one of these cases is there, never without any. With `one` a
    document of a round may be made for a single dossier too (可写案卷).
    """

    id: str
    name: str
    genre: str
    title: str
    form: Form
    by: Issuer
    scope: Scope
    public: bool
    articles: tuple[int, ...]
    addressee: str | None = None
    event: str | None = None
    steps: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    note: str | None = None
    known_by: tuple[str, ...] = ()
    printer: str | None = None
    sealed: bool = True
    one: bool = False
    owed: tuple[Owing, ...] = ()


class Sender(Record):
    """The body that issues a document (发文机关) by its name on the document's day; `prefix` is its 发文机关代字."""

    name: str
    prefix: str | None = None
    contact: Contact = Contact()


class Basis(Record):
    """What a document rests on (依据): the programme's title, its number, the title conferred, the websites it names.

    `call` is the document by which the year's applications were called for (年度通知), None where the round's file names none.
    """

    title: str
    document: str
    honour: str
    publicity_site: str | None = None
    roster_site: str | None = None
    call: str | None = None


class Row(Record):
    """A platform on a document's list, by its names on the document's day.

    `shown` are the further columns of the kind, by variable name. `event` is what the event's row says beside the names; `codes` are
    those of the licence by their key (统一社会信用代码 …).
    """

    platform: str
    operator: str
    district: str
    folder: str | None = None
    codes: Mapping[str, str] = field(default_factory=dict, hash=False)
    shown: Mapping[str, Any] = field(default_factory=dict, hash=False)
    event: Mapping[str, Any] = field(default_factory=dict, hash=False)


class Notice(Record):
    """A document, ready to be put into words.

    `dated` is the day of signing (成文日期, YYYY-MM-DD) and `number` the 文号; None in a draft that has none yet. `on` is the day by
    which names and the authority were taken. `period` is that of a publicity. `said` is what only the kind's own text prints, by
    variable name; `event` are the keys of the event beside 类别, 日期, 文号 and 名单.
    """

    kind: KindRule
    year: int
    on: str
    sender: Sender
    basis: Basis
    rows: tuple[Row, ...] = ()
    dated: str | None = None
    number: str | None = None
    period: Period | None = None
    said: Mapping[str, Any] = field(default_factory=dict, hash=False)
    event: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def draft(self) -> bool:
        """Whether it is not issued: it lacks its number or its day."""
        return self.dated is None or self.number is None
