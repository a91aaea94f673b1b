"""What differs from the asynchronous side: doing several things at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")

Rows = Iterable[T]
"""Rows, from anywhere."""


def spread(function: Callable[[T], None], items: Iterable[T], places: int) -> None:
    """Call a function for each item, for so many at a time; the first error ends it once the calls at work are done."""
    listed = iter(items)
    first = list(islice(listed, 2))
    if len(first) == 1 or places == 1:
        # Without a thread.
        for item in chain(first, listed):
            function(item)
        return
    with ThreadPoolExecutor(places) as pool:
        at_work: set[Future[None]] = set()
        for item in chain(first, listed):
            if len(at_work) >= places:
                done, at_work = wait(at_work, return_when=FIRST_COMPLETED)
                for future in done:
                    future.result()
            at_work.add(pool.submit(function, item))
        for future in at_work:
            future.result()


def iterate(rows: Rows[T]) -> Iterator[T]:
    """Iterate over rows."""
    return iter(rows)
