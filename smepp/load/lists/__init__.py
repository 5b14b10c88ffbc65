"""Lists of platforms as offices keep them, in workbooks or as text with commas."""

from smepp.load.lists.files import grids
from smepp.load.lists.rows import read_list

__all__ = ["grids", "read_list"]
