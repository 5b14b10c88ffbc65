"""What is measured against what, and how many times as long it may take."""

from dataclasses import dataclass

QUIET, TABLE, FAULTY, VERSION, HELP = "check --quiet", "check", "check, with faults", "--version", "--help"
MANY = "check --quiet, many"
CPP, CPP_MANY, OTHER = "C++ peer", "C++ peer, many", "check-jsonschema"
IMPORTS, TYPER, NOTHING = "import typer, yaml, jsonschema", "import typer", "pass"
FLOOR_MANY = "libyaml, many"


@dataclass(frozen=True, kw_only=True)
class Aim:
    """A job, its yardstick, and the ratio not to be exceeded; None where there is only something to see."""

    job: str
    yardstick: str
    most: float | None = None


AIMS = (
    Aim(job=QUIET, yardstick=CPP, most=7),
    Aim(job=QUIET, yardstick=IMPORTS, most=0.8),
    Aim(job=QUIET, yardstick=OTHER, most=1 / 4.5),
    Aim(job=QUIET, yardstick=NOTHING),
    Aim(job=TABLE, yardstick=CPP, most=9),
    Aim(job=TABLE, yardstick=IMPORTS, most=1.1),
    Aim(job=TABLE, yardstick=OTHER, most=1 / 3.5),
    Aim(job=FAULTY, yardstick=TABLE, most=2.5),
    Aim(job=VERSION, yardstick=TYPER, most=1.25),
    Aim(job=HELP, yardstick=TYPER, most=1.25),
    Aim(job=IMPORTS, yardstick=CPP),
    Aim(job=OTHER, yardstick=CPP),
    Aim(job=MANY, yardstick=CPP_MANY),
    Aim(job=MANY, yardstick=FLOOR_MANY),
)
