"""Platforms that live for years: light dossiers, the lists of twelve rounds, objections, re-reviews, changes."""
