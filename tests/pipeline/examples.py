"""How often a property is tried: the same examples everywhere, so that a failure can be seen again."""

from hypothesis import HealthCheck, settings

FEW = settings(
    max_examples=25,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
MANY = settings(FEW, max_examples=60)
