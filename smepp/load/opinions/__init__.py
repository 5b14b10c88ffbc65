"""Filled opinion sheets (评审意见表) to what the experts said, however the sheets were moved about and filled in."""

from smepp.load.opinions.read import read_opinions

__all__ = ["read_opinions"]
