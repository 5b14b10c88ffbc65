"""What is measured against what on a round, and how many times as long it may take."""

from bench.run.aims import Aim

ONE, TWO, PAGES = "review, one process", "review, two processes", "review, two processes, with pages"
CPP, CPP_TWO = "C++ peer, 13 calls", "C++ peer, 13 calls, two at a time"
FLOOR, FLOOR_TWO = "libyaml, one process", "libyaml, two processes"

AIMS = (
    Aim(job=TWO, yardstick=CPP, most=1.6),
    Aim(job=TWO, yardstick=CPP_TWO),
    Aim(job=TWO, yardstick=FLOOR_TWO, most=6),
    Aim(job=TWO, yardstick=ONE, most=0.55),
    Aim(job=ONE, yardstick=CPP),
    Aim(job=ONE, yardstick=FLOOR),
    Aim(job=PAGES, yardstick=TWO),
    Aim(job=PAGES, yardstick=CPP),
    Aim(job=CPP, yardstick=FLOOR),
)

WORKER_MIB = 60
WORKER_GROWTH = 1.1
PARENT_MIB = 60
PARENT_KIB_EACH = 60


def parent_limit(count: int) -> float:
    """MiB that the first process of a round of `count` dossiers may hold."""
    return PARENT_MIB + PARENT_KIB_EACH * count / 1024
