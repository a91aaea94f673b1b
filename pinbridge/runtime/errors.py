"""Errors that generated packages raise: the root of the library's errors, and what concerns input and responses.

PinbridgeError          base of all errors of the library
  InvalidInputError     an argument is invalid; nothing was sent (also a ValueError)
UnexpectedStatus        raised by the plain clients: the status is not a success of the operation
DecodeError             a success whose body is not what the spec says
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Self

__all__ = ["DecodeError", "FieldProblem", "InvalidInputError", "PinbridgeError", "UnexpectedStatus"]


class FieldProblem(NamedTuple):
    """What is wrong with one field.

    Attributes:
        path: Names and list positions that lead to the field.
        message: Description of the problem.
        rule: Name of the broken rule, if known.
    """

    path: tuple[str | int, ...]
    message: str
    rule: str | None = None

    def __str__(self) -> str:
        steps = ""
        for step in self.path:
            if isinstance(step, int):
                steps += f"[{step}]"
            else:
                steps += f".{step}" if steps else step
        return f"{steps}: {self.message}" if steps else self.message

    def below(self, step: str | int) -> FieldProblem:
        """Return the same problem, seen from the object or list that holds the value."""
        return self._replace(path=(step, *self.path))


def _rebuild(cls: type[PinbridgeError], message: str, state: dict[str, Any]) -> PinbridgeError:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class PinbridgeError(Exception):
    """Base of all errors of the library."""

    def __reduce__(self) -> tuple[Any, ...]:
        message = str(self.args[0]) if self.args else ""
        return _rebuild, (type(self), message, self._state_to_keep())

    def _state_to_keep(self) -> dict[str, Any]:
        """Return the attributes to pickle; errors that hold responses mask them here."""
        return dict(self.__dict__)


class InvalidInputError(PinbridgeError, ValueError):
    """An argument breaks a rule of the API; nothing was sent.

    Attributes:
        problems: Every rule broken, in field order.
        subject: Model or operation that the fields belong to; empty if there is none.
    """

    def __init__(
        self, message: str, problems: Sequence[FieldProblem] = (), *, subject: str = ""
    ) -> None:
        super().__init__(message)
        self.problems = tuple(problems)
        self.subject = subject

    @classmethod
    def of(cls, subject: str, problems: Sequence[FieldProblem]) -> Self:
        """Make the error for the problems of a model or an operation."""
        text = "; ".join(map(str, problems))
        return cls(f"{subject}: {text}" if subject else text, problems, subject=subject)


def refuse(subject: str, problems: Iterable[FieldProblem]) -> None:
    """Raise InvalidInputError if there are problems."""
    found = list(problems)
    if found:
        raise InvalidInputError.of(subject, found)


def moved(error: InvalidInputError, subject: str, step: str | int) -> InvalidInputError:
    """Return the error of a part as one of the model or list that holds it."""
    problems = [problem.below(step) for problem in error.problems]
    return InvalidInputError.of(subject, problems)


class UnexpectedStatus(Exception):  # noqa: N818 - the usual name in generated clients
    """Raised by the plain clients when the response is not a success of the operation.

    Attributes:
        status_code: HTTP status as the server sent it.
        headers: Headers of the response.
        content: Body of the response.
    """

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        super().__init__(status_code, headers, content)

    def __repr__(self) -> str:
        # Without the body, which may hold secrets.
        return f"UnexpectedStatus({self.status_code}, {len(self.content)} bytes)"

    def __str__(self) -> str:
        return f"unexpected status {self.status_code}, {len(self.content)} bytes of body"


class DecodeError(ValueError):
    """Raised when a success has a body that does not decode to what the spec says.

    Attributes:
        status_code: HTTP status as the server sent it.
        content: Body of the response.
        reason: What is wrong, and where in the body.
        is_malformed: Whether the body is not JSON, rather than JSON of the wrong shape.
    """

    def __init__(
        self, status_code: int, content: bytes, reason: str, *, is_malformed: bool = False
    ) -> None:
        self.status_code = status_code
        self.content = content
        self.reason = reason
        self.is_malformed = is_malformed
        super().__init__(status_code, content, reason)

    def __repr__(self) -> str:
        # Without the body, which may hold secrets.
        return f"DecodeError({self.status_code}, {self.reason!r})"

    def __str__(self) -> str:
        return f"status {self.status_code}: {self.reason}"
