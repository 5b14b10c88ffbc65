"""A job that could not be done."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from smepp.jobs.exit_codes import ExitCode

if TYPE_CHECKING:
    from smepp.jobs.places import Locate
    from smepp.model.problem import Problem


class JobError(Exception):
    """Why a job could not be done: a code of `messages.failures`, its parameters, and the problems of the file to blame.

    The parameter `path` names that file, in which `locate` finds the places of the problems; or, with `folder`, the folder of
    the files that the problems name.
    """

    def __init__(
        self,
        code: str,
        *,
        exit_code: ExitCode = ExitCode.IMPOSSIBLE,
        problems: tuple["Problem", ...] = (),
        locate: "Locate" = lambda _: None,
        folder: bool = False,
        **params: Any,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.exit_code = exit_code
        self.params: Mapping[str, Any] = params
        self.problems = problems
        self.locate = locate
        self.folder = folder

    def __reduce__(self) -> tuple[Any, ...]:
        """Between processes it travels without the way to find places: that has files open to it, and the problems stand without."""
        return _again, (self.code, self.exit_code, self.problems, self.folder, dict(self.params))

    def path_of(self, file: str) -> str:
        """The path of the file of a problem, as the user sees it."""
        path = str(self.params["path"])
        return f"{path}/{file}" if self.folder else path


def _again(code: str, exit_code: ExitCode, problems: tuple["Problem", ...], folder: bool, params: dict[str, Any]) -> JobError:
    return JobError(code, exit_code=exit_code, problems=problems, folder=folder, **params)
