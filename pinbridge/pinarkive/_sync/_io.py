"""The synchronous counterpart of `_async/_io.py`: the second factor is a plain function."""

from __future__ import annotations

from collections.abc import Callable

TwoFactor = str | Callable[[], str]
"""The code of the second factor, or a function that returns it."""


def code_of(two_factor: TwoFactor) -> str:
    """Return the code of the second factor."""
    return two_factor if isinstance(two_factor, str) else two_factor()
