"""Words of documents that are looked through."""

WORDS = {
    "lint.head": "{file}, checked as {kind}",
    "lint.head.unknown": "{file}, of no kind that is known: checked for what all documents must have",
    "lint.head.unread": "{file}",
    "lint.no_office": "There is no office.yaml: names on lists were not held against dossiers.",
    "lint.sound": "Nothing was found.",
    "lint.counts": "{errors} errors, {warnings} warnings, {advice} pieces of advice.",
    "lint.quiet": "{file}: {counts}",
    "paper.whole": "the whole",
    "paper.paragraph": "paragraph {n}",
    "paper.table": "table {n}",
    "paper.row": "row {n}",
    "paper.column": '"{name}"',
}
