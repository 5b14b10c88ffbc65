"""The longer texts of the example applicants."""
