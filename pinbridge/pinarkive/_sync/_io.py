"""What differs from the asynchronous side: who supplies the code of the second factor."""

from __future__ import annotations

from collections.abc import Callable

TwoFactor = str | Callable[[], str]
"""The code of the second factor, or a function that supplies it."""


def code_of(two_factor: TwoFactor) -> str:
    """Return the code of the second factor."""
    return two_factor if isinstance(two_factor, str) else two_factor()
