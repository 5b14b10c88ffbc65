"""smepp: checks applications of SME public service platforms against the certification rules."""

__version__ = "0.1.0"
