"""A year's round: finding its dossiers, assessing them on all cores, leaving the results behind."""
