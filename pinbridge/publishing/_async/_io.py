"""Differences from the sync side: doing several things at a time, rows that come by themselves."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import TypeVar

import anyio

T = TypeVar("T")

Rows = Iterable[T] | AsyncIterable[T]
"""Rows, from anywhere."""


async def spread(function: Callable[[T], Awaitable[None]], items: Iterable[T], places: int) -> None:
    """Call a function for each item, for so many at a time; the first error ends all calls."""
    free = anyio.Semaphore(places)

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
    """Iterate over rows, whether they have to be awaited or not."""
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row
