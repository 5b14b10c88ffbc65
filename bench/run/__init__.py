"""Measures the program beside its peers and its own yardsticks, all in one run."""
