"""X: codes of legal persons, and whatever does not agree across the papers or with the programme."""

from smepp.messages.zh.papers import dates, figures, identifiers, lists, statements, words

ENTRIES = {
    **identifiers.ENTRIES,
    **figures.ENTRIES,
    **lists.ENTRIES,
    **statements.ENTRIES,
    **dates.ENTRIES,
    **words.ENTRIES,
}
