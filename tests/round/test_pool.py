"""Work spread over processes: everything is done, and nothing outlives the run."""

import multiprocessing
from contextlib import closing

import pytest

from smepp.jobs.round.pool import CHUNK, Work, run
from tests.round import tasks

MANY = list(range(5 * CHUNK))


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_all_results_come_whatever_the_number_of_processes(jobs):
    assert sorted(run(MANY, Work(tasks.double, tasks.died), jobs)) == [2 * each for each in MANY]


def test_nothing_to_do():
    assert list(run([], Work(tasks.double, tasks.died), 2)) == []


def test_a_process_that_dies_loses_one_task_and_no_other():
    found = list(run(MANY, Work(tasks.die_of_13, tasks.died), 2))
    assert ("died", 13) in found
    assert sorted(each for each in found if isinstance(each, int)) == [2 * each for each in MANY if each != 13]


def test_what_a_task_raises_ends_the_run_and_its_processes():
    with pytest.raises(OSError, match="No space"):
        list(run(MANY, Work(tasks.fail_of_13, tasks.died), 2))
    assert not multiprocessing.active_children()


def test_a_run_that_is_given_up_leaves_no_process_behind():
    with closing(run(MANY, Work(tasks.double, tasks.died), 2)) as results:
        next(results)
    assert not multiprocessing.active_children()
