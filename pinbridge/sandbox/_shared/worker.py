"""Doing what falls due in any service, in order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from pinbridge.sandbox._shared.service import Job, Services
from pinbridge.sandbox._shared.settings import MOST_SECONDS
from pinbridge.sandbox._shared.state import Core, State
from pinbridge.sandbox._shared.tables import Where

_log = logging.getLogger("pinbridge.sandbox")

# After a bug in a step, so that the worker neither spins nor stops.
_SECOND_TRY = timedelta(minutes=1)
_LONGEST_SLEEP = 60.0


class _Due(NamedTuple):
    at: datetime
    state: State[Any]
    job: Job[Any]
    row: Any


class Worker:
    """Takes rows by the time at which they are due, one after the other."""

    def __init__(self, core: Core, services: Services) -> None:
        self._core = core
        self._services = services
        self._news = asyncio.Event()
        self._moving = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None
        self._nothing_due: tuple[datetime | None, int] | None = None
        core.wake = self.wake

    def start(self) -> None:
        """Begin to work in the background."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop; what is due stays due."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        for service in self._services.running.values():
            await service.close()

    def wake(self) -> None:
        """Look again at what is due."""
        self._nothing_due = None
        self._news.set()

    async def _run(self) -> None:
        while True:
            self._news.clear()
            if (due := self._next(self._core.clock.now())) is not None:
                self._do(due)
                await asyncio.sleep(0)
                continue
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._sleep_seconds()):
                    await self._news.wait()

    def _sleep_seconds(self) -> float | None:
        due = None if self._core.clock.frozen else self._next(None)
        if due is None:
            return None
        ahead = (due.at - self._core.clock.now()).total_seconds()
        return min(_LONGEST_SLEEP, max(0.0, ahead))

    async def advance(self, seconds: float) -> None:
        """Move the clock, doing everything that falls due on the way, in order.

        Webhook deliveries that fall due are waited for.

        Raises:
            ValueError: the seconds are negative or too many.
        """
        if not 0 <= seconds <= MOST_SECONDS:
            raise ValueError(
                f"the clock can be advanced by 0 to {MOST_SECONDS} seconds, not {seconds}:"
                " time does not run backwards"
            )
        async with self._moving:
            target = self._core.clock.now() + timedelta(seconds=seconds)
            await self._run_until(target)
            self._core.clock.move_to(target)

    async def _run_until(self, target: datetime) -> None:
        clock = self._core.clock
        while True:
            due = self._next(target)
            busy = [service for service in self._services.running.values() if service.busy]
            if busy and (due is None or due.at > clock.now()):
                # The outcome of what is on its way decides what is due next.
                await busy[0].settle()
                continue
            if due is None:
                return
            clock.move_to(due.at)
            self._do(due)
            await asyncio.sleep(0)

    def _next(self, until: datetime | None) -> _Due | None:
        """Return what is due first, or None; without `until` also what is due later."""
        # Every GET asks while time stands still, and rarely did anything change since the last.
        moment = (until, self._core.database.changes)
        if moment == self._nothing_due:
            return None
        candidates = [
            due
            for service in self._services.running.values()
            for job in service.jobs()
            if (due := self._first(service.state, job, until)) is not None
        ]
        if not candidates:
            self._nothing_due = moment
        return min(candidates, key=lambda due: due.at, default=None)

    def _first(self, state: State[Any], job: Job[Any], until: datetime | None) -> _Due | None:
        where = Where("due_at IS NOT NULL")
        if until is not None:
            where.add("due_at <= ?", until)
        skip = 0
        while found := job.table.select(where, order="due_at, seq", limit=1, offset=skip):
            row = found[0]
            if not job.skips(row):
                return _Due(row.due_at, state, job, row)
            skip += 1
        return None

    def _do(self, due: _Due) -> None:
        try:
            with due.state.transaction():
                due.job.step(due.row)
        except Exception:
            _log.exception("A step of the sandbox's worker failed")
            with due.state.transaction():
                later = self._core.clock.now() + _SECOND_TRY
                due.job.table.change_where("due_at = ?", "seq = ?", later, due.row.seq)
