"""Doing what falls due: publishing, schedules, imports, webhook deliveries."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

import httpx

from pinbridge.sandbox._shared.tables import Table, Where
from pinbridge.sandbox.pinbridge.deliveries import Deliverer
from pinbridge.sandbox.pinbridge.imports import advance_import
from pinbridge.sandbox.pinbridge.publishing import advance_pin, run_schedule
from pinbridge.sandbox.pinbridge.state import State
from pinbridge.sandbox.pinbridge.store import Delivery

_log = logging.getLogger("pinbridge.sandbox")

# After a bug in a step, so that the worker neither spins nor stops.
_SECOND_TRY = timedelta(minutes=1)
_LONGEST_SLEEP = 60.0


class _Due(NamedTuple):
    at: datetime
    table: Table[Any]
    row: Any
    step: Callable[[], None]


class Worker:
    """Takes rows by the time at which they are due, one after the other."""

    def __init__(self, state: State, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """Prepare to work.

        Args:
            state: the sandbox.
            transport: how to send webhook events instead of over the network.
        """
        self._state = state
        self._deliverer = Deliverer(state, self.wake, transport)
        self._news = asyncio.Event()
        self._moving = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to work in the background."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop; what is due stays due."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._deliverer.close()

    def wake(self) -> None:
        """Look again at what is due."""
        self._news.set()

    async def _run(self) -> None:
        while True:
            self._news.clear()
            now = self._state.now()
            if (due := self._next(now)) is not None:
                self._do(due)
                await asyncio.sleep(0)
                continue
            if self._index():
                await asyncio.sleep(0)
                continue
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._sleep_seconds()):
                    await self._news.wait()

    def _index(self) -> bool:
        """Take a slice of rows into a search index, and say whether there was one to take."""
        for search in self._state.store.searches:
            if search.is_behind:
                with self._state.transaction():
                    search.advance()
                return True
        return False

    def _sleep_seconds(self) -> float | None:
        if self._state.clock.frozen:
            return None
        due = self._next(None)
        if due is None:
            return None
        return min(_LONGEST_SLEEP, max(0.0, (due.at - self._state.now()).total_seconds()))

    async def advance(self, seconds: float) -> None:
        """Move the clock, doing everything that falls due on the way, in order.

        Webhook deliveries that fall due are waited for.
        """
        async with self._moving:
            target = self._state.now() + timedelta(seconds=seconds)
            await self._run_until(target)
            self._state.clock.move_to(target)

    async def _run_until(self, target: datetime) -> None:
        clock = self._state.clock
        while True:
            due = self._next(target)
            if self._deliverer.busy and (due is None or due.at > clock.now()):
                # Time must not pass them: their outcome decides what is due next.
                await self._deliverer.wait()
                continue
            if due is None:
                return
            clock.move_to(due.at)
            self._do(due)
            await asyncio.sleep(0)

    def _next(self, until: datetime | None) -> _Due | None:
        """Return what is due first, or None; without `until` also what is due later."""
        store = self._state.store
        candidates: list[_Due] = []
        if schedule := self._first(store.schedules, until):
            candidates.append(self._due(store.schedules, schedule, run_schedule))
        if job := self._first(store.import_jobs, until):
            candidates.append(self._due(store.import_jobs, job, advance_import))
        if pin := self._first(store.pins, until):
            candidates.append(self._due(store.pins, pin, advance_pin))
        for delivery in self._deliveries(until):
            candidates.append(
                _Due(
                    delivery.due_at or self._state.now(),
                    store.deliveries,
                    delivery,
                    partial(self._deliverer.start, delivery),
                )
            )
        return min(candidates, key=lambda due: due.at, default=None)

    def _due(self, table: Table[Any], row: Any, step: Callable[[State, Any], None]) -> _Due:
        return _Due(row.due_at, table, row, partial(step, self._state, row))

    def _first(self, table: Table[Any], until: datetime | None, skip: int = 0) -> Any:
        where = Where("due_at IS NOT NULL")
        if until is not None:
            where.add("due_at <= ?", until)
        found = table.select(where, order="due_at, seq", limit=1, offset=skip)
        return found[0] if found else None

    def _deliveries(self, until: datetime | None) -> list[Delivery]:
        """Return the first due delivery that is not on its way, unless too many are."""
        if self._deliverer.full:
            return []
        skip = 0
        while (found := self._first(self._state.store.deliveries, until, skip)) is not None:
            if not self._deliverer.is_sending(found.id):
                return [found]
            skip += 1
        return []

    def _do(self, due: _Due) -> None:
        try:
            with self._state.transaction():
                due.step()
        except Exception:
            _log.exception("A step of the sandbox's worker failed")
            with self._state.transaction():
                due.table.change_where(
                    "due_at = ?", "seq = ?", self._state.now() + _SECOND_TRY, due.row.seq
                )
