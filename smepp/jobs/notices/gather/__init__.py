"""What each kind of document is gathered from: a module a kind, all with `gather(desk) -> Notice`."""

from collections.abc import Callable
from importlib import import_module

from smepp.documents.notices.contexts import MODULES
from smepp.jobs.notices.desk import Desk
from smepp.model.notice import Notice


def gather(desk: Desk) -> Notice:
    """The document that the desk is for. Raises JobError where the workspace does not hold what it needs."""
    found: Callable[[Desk], Notice] = import_module(f"{__name__}.{MODULES[desk.rule.id]}").gather
    return found(desk)
