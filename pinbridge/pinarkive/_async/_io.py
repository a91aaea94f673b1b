"""Differences from the sync side: who supplies the code of the second factor."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable

TwoFactor = str | Callable[[], str | Awaitable[str]]
"""The code of the second factor, or a function, also a coroutine function, that supplies it."""


async def code_of(two_factor: TwoFactor) -> str:
    """Return the code of the second factor."""
    code = two_factor if isinstance(two_factor, str) else two_factor()
    return await code if isawaitable(code) else code
