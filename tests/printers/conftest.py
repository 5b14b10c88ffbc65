import pytest

from smepp import messages
from smepp.model.codes import CODES as REAL_CODES
from tests.printers import catalogue


@pytest.fixture
def own_codes(monkeypatch) -> None:
    """The tests' own problem codes and texts beside the real ones."""
    real = messages.entry
    for code, spec in catalogue.CODES.items():
        monkeypatch.setitem(REAL_CODES, code, spec)
    monkeypatch.setattr(messages, "entry", lambda code, lang: catalogue.ENTRIES[lang].get(code) or real(code, lang))
