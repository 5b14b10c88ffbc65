"""What `smepp new review` says of a dossier."""

from collections.abc import Iterator

from smepp.jobs.new_review import NewReview
from smepp.messages import Lang, text
from smepp.messages.panel import said


def told(done: NewReview, lang: Lang) -> Iterator[str]:
    """The lines for the screen; those to be pasted into a file stand as they must in it."""
    yield said(done.code, lang, **done.params)
    yield from done.entries
    if done.stale:
        yield ""
        yield said("stale", lang, n=len({each.place.route[:2] for each in done.stale}))
        yield from (f"  {text(each, lang)}" for each in done.stale)
    if done.note:
        yield ""
        yield said(done.note, lang)
