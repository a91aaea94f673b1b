"""The asynchronous counterpart of `_sync/_io.py`: the function for the second factor may be a coroutine function."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable

TwoFactor = str | Callable[[], str | Awaitable[str]]
"""The code of the second factor, or a function or coroutine function that returns it."""


async def code_of(two_factor: TwoFactor) -> str:
    """Return the code of the second factor."""
    code = two_factor if isinstance(two_factor, str) else two_factor()
    return await code if isawaitable(code) else code
