"""Trades that platforms serve, each with the words of its firms, its staff and its equipment."""

from bench.generate.themes.building import BUILDING
from bench.generate.themes.commerce import COMMERCE
from bench.generate.themes.creative import CREATIVE
from bench.generate.themes.farm import FARM
from bench.generate.themes.finance import FINANCE
from bench.generate.themes.instruments import INSTRUMENTS
from bench.generate.themes.logistics import LOGISTICS
from bench.generate.themes.machinery import MACHINERY
from bench.generate.themes.shoes import SHOES
from bench.generate.themes.software import SOFTWARE_PARK
from bench.generate.themes.theme import Instrument, Theme
from bench.generate.themes.tourism import TOURISM
from bench.generate.themes.training import TRAINING

THEMES: tuple[Theme, ...] = (
    LOGISTICS,
    FARM,
    MACHINERY,
    COMMERCE,
    TRAINING,
    SOFTWARE_PARK,
    INSTRUMENTS,
    SHOES,
    BUILDING,
    FINANCE,
    TOURISM,
    CREATIVE,
)

__all__ = [
    "BUILDING",
    "COMMERCE",
    "CREATIVE",
    "FARM",
    "FINANCE",
    "INSTRUMENTS",
    "LOGISTICS",
    "MACHINERY",
    "SHOES",
    "SOFTWARE_PARK",
    "THEMES",
    "TOURISM",
    "TRAINING",
    "Instrument",
    "Theme",
]
