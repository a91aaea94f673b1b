"""The asynchronous counterparts of `_sync/_io.py`: concurrent calls, and async iterables."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import TypeVar

import anyio

T = TypeVar("T")

Rows = Iterable[T] | AsyncIterable[T]
"""Rows from any iterable or async iterable."""


async def for_each(
    function: Callable[[T], Awaitable[None]], items: Iterable[T], limit: int
) -> None:
    """Call a function for each item, with at most `limit` calls at a time; the first error cancels the rest."""
    free = anyio.Semaphore(limit)

    async def call(item: T) -> None:
        try:
            await function(item)
        finally:
            free.release()

    try:
        async with anyio.create_task_group() as group:
            for item in items:
                await free.acquire()
                group.start_soon(call, item)
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None


async def iterate(rows: Rows[T]) -> AsyncIterator[T]:
    """Iterate over rows from an iterable or async iterable."""
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row
