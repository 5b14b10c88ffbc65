"""The handbook's examples, run again: what its pages show is what the program prints.

A block marked `console` holds commands behind `$ ` and what they print; a line `……` leaves something out. A block marked `diff`
whose first line names a file changes it, and one marked with a language and a path (`yaml dossiers/office.yaml`) writes it.
All of a page happens in one copy of the example office, from top to bottom.
"""
