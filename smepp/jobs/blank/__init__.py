"""Blank files of what comes beside and after an application: rounds, papers of a re-review, summaries, inspections, changes."""
