"""Errors for invalid arguments."""

from __future__ import annotations

from pinbridge.errors import FieldProblem, InvalidInputError


def wrong(argument: str, message: str, rule: str | None = None) -> InvalidInputError:
    """Return the error for one argument.

    Args:
        argument: Its name.
        message: What is wrong with it.
        rule: Name of the violated rule.
    """
    problem = FieldProblem((argument,), message, rule)
    return InvalidInputError(str(problem), [problem])
