"""Errors that handlers raise, and what was wrong with an input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class FieldProblem(NamedTuple):
    """One rejected input value: where it stood, and what is wrong with it."""

    loc: tuple[str | int, ...]
    msg: str
    type: str = "value_error"


class ApiError(Exception):
    """A response that is not a success; each service says how it looks on the wire."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int | None = None,
        retry_after: int | None = None,
        problems: Sequence[FieldProblem] = (),
        headers: Mapping[str, str] | None = None,
        **more: object,
    ) -> None:
        """Describe the response.

        Args:
            code: machine name.
            status: HTTP status; by default the service derives it from the code.
            retry_after: seconds to wait before a repeat.
            more: further fields of the body, such as `missing_scopes`.
        """
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.retry_after = retry_after
        self.problems = tuple(problems)
        self.more = more
        self._headers = dict(headers or {})

    def headers(self) -> dict[str, str]:
        """Return the header fields that go with the response."""
        if self.retry_after is None:
            return self._headers
        return {**self._headers, "retry-after": str(self.retry_after)}


def invalid(*problems: FieldProblem) -> ApiError:
    """Return the error for rejected inputs."""
    first = problems[0]
    place = ".".join(map(str, first.loc[1:] or first.loc))
    message = f"{place}: {first.msg}" if place else first.msg
    return ApiError("validation_error", message, status=422, problems=problems)


def invalid_field(name: str, message: str) -> ApiError:
    """Return the error for one rejected field of the body."""
    return invalid(FieldProblem(("body", name), message))


def not_found(kind: str) -> ApiError:
    """Return the error for an unknown id."""
    return ApiError("not_found", f"{kind} not found", status=404)
