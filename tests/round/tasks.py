"""Work for processes that a test starts: importable by them."""

import os
import time


def double(number):
    return 2 * number


def die_of_13(number):
    if number == 13:
        os._exit(9)
    return double(number)


def fail_of_13(number):
    if number == 13:
        raise OSError(28, "No space left on device")
    return double(number)


def slow(number):
    time.sleep(60)
    return number


def died(number):
    return ("died", number)
