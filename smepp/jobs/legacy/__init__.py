"""Titles from before the programme (以往认定的称号): lists of platforms made into events."""
