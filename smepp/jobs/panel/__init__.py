"""Recording what a panel (评审组) found: a blank review.yaml of the open clauses, or one filled in from opinion sheets."""
