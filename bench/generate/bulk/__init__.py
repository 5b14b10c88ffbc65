"""Profiles by the hundred, for measurements."""
