"""The synchronous counterparts of `_async/_io.py`: calls in several threads, and plain iterables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")

Rows = Iterable[T]
"""Rows from any iterable."""


def for_each(function: Callable[[T], None], items: Iterable[T], limit: int) -> None:
    """Call a function for each item, with at most `limit` calls at a time.

    After the first error no more calls are started, and the error is raised once the running calls end.
    """
    remaining = iter(items)
    first = list(islice(remaining, 2))
    if len(first) == 1 or limit == 1:
        for item in chain(first, remaining):
            function(item)
        return
    with ThreadPoolExecutor(limit) as pool:
        running: set[Future[None]] = set()
        for item in chain(first, remaining):
            if len(running) >= limit:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    future.result()
            running.add(pool.submit(function, item))
        for future in running:
            future.result()


def iterate(rows: Rows[T]) -> Iterator[T]:
    """Iterate over rows."""
    return iter(rows)
