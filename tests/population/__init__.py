"""A population of platforms over twelve years, against a plain re-computation."""
