"""Errors of the generated package.

InvalidValueError       a value breaks a rule of the spec; nothing was sent
UnexpectedStatus        the server answered with a status that is no success of the operation
DecodeError             a success whose body is not what the spec says
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

__all__ = ["DecodeError", "InvalidValueError", "Problem", "UnexpectedStatus"]


class Problem(NamedTuple):
    """Say where a value is wrong, and how.

    Attributes:
        path: Names and list positions that lead to the value.
        message: What is wrong and what would be right, without the value itself.
        rule: Name of the broken rule, for example `max_length`.
    """

    path: tuple[str | int, ...]
    message: str
    rule: str

    def __str__(self) -> str:
        return f"{format_path(self.path)}: {self.message}" if self.path else self.message


def format_path(path: Sequence[str | int]) -> str:
    """Write a path as `pins[0].title`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


class InvalidValueError(ValueError):
    """Raised when a parameter or a request model breaks a rule of the spec, before anything is sent.

    Attributes:
        subject: Model or operation that the value belongs to.
        problems: All rules broken, in field order.
    """

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        self.subject = subject
        self.problems = tuple(problems)
        super().__init__(subject, self.problems)

    def __str__(self) -> str:
        return f"{self.subject}: " + "; ".join(map(str, self.problems))


class UnexpectedStatus(Exception):  # noqa: N818 - the generator's usual name
    """Raised by the plain clients when the answer is no success of the operation.

    Attributes:
        status_code: HTTP status as the server sent it.
        headers: Header fields of the answer.
        content: Body of the answer.
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
        content: Body of the answer.
        reason: What does not fit, and where in the body.
        is_malformed: Whether the body is no JSON at all, rather than JSON of another shape.
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
