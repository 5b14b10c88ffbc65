"""A job that could not be done."""

from collections.abc import Mapping
from typing import Any

from smepp.jobs.exit_codes import ExitCode
from smepp.model.problem import Problem


class JobError(Exception):
    """Why a job could not be done: a code of `messages.failures`, its parameters, and the problems of the file to blame."""

    def __init__(
        self, code: str, *, exit_code: ExitCode = ExitCode.IMPOSSIBLE, problems: tuple[Problem, ...] = (), **params: Any
    ) -> None:
        super().__init__(code)
        self.code = code
        self.exit_code = exit_code
        self.params: Mapping[str, Any] = params
        self.problems = problems
