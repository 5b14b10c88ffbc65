"""Records to phrases in a language: figures, demands, citations, notes. What the printers and the documents both say."""
