"""Many small cases in one test: pytest itself takes longer for a test than such a case does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")


def check_each(
    cases: Iterable[T], check: Callable[[T], object], name: Callable[[T], str] = str
) -> None:
    """Check all cases, and fail with the names and the tracebacks of those that do not hold."""
    failures: list[BaseException] = []
    for case in cases:
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as failure:
            failure.add_note(f"in the case {name(case)}")
            failures.append(failure)
    if failures:
        raise BaseExceptionGroup(f"{len(failures)} cases do not hold", failures)
