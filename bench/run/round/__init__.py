"""Measures the review of a whole round beside the C++ peer and libyaml, on rounds of growing size."""
