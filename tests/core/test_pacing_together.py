"""Many tasks and threads that share a client share its budget, and one reading of the meter."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest
from pinbridge_api.models import PinCreateDict

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge._core.runtime import Runtime
from tests.support.payloads import pin
from tests.support.rates import ACCOUNT, Meter

CALLS = 20
CAPACITY = 10.0
FIELDS: PinCreateDict = {
    "account_id": ACCOUNT,
    "board_id": "1",
    "title": "A pin",
    "image_url": "https://example.com/a.png",
}


class Crowd:
    """A service, and a clock that goes on when all callers wait.

    Args:
        callers: How many there are.
        refill: Tokens a second.
    """

    def __init__(self, callers: int, refill: float = 1.0) -> None:
        self._awake = callers
        self._now = 0.0
        self._sleepers: list[tuple[float, threading.Event | anyio.Event]] = []
        self._lock = threading.RLock()
        self.meter = Meter(capacity=CAPACITY, refill=refill, clock=lambda: self._now)
        self.pins = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/rate-meter":
            return httpx.Response(200, json=self.meter.levels())
        with self._lock:
            self.pins += 1
        return httpx.Response(201 if self.meter.take() else 429, content=pin())

    def runtime(self, *, is_async: bool) -> Runtime:
        sleep = self._sleep_async if is_async else self._sleep
        return Runtime(clock=lambda: self._now, sleep=sleep)

    def leave(self) -> None:
        """Note that a caller is done."""
        with self._lock:
            self._awake -= 1
            self._go_on()

    def _sleep(self, seconds: float) -> None:
        event = threading.Event()
        self._lie_down(seconds, event)
        assert event.wait(60)

    async def _sleep_async(self, seconds: float) -> None:
        event = anyio.Event()
        self._lie_down(seconds, event)
        await event.wait()

    def _lie_down(self, seconds: float, event: threading.Event | anyio.Event) -> None:
        with self._lock:
            self._sleepers.append((self._now + seconds, event))
            self._awake -= 1
            self._go_on()

    def _go_on(self) -> None:
        if self._awake == 0 and self._sleepers:
            self._sleepers.sort(key=lambda sleeper: sleeper[0])
            self._now, event = self._sleepers.pop(0)
            self._awake += 1
            event.set()


@pytest.mark.anyio
async def test_tasks_share_a_budget() -> None:
    crowd = Crowd(CALLS)

    async def answer(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return crowd.answer(request)

    client = AsyncPinbridgeClient(
        api_key="k",
        transport=httpx.MockTransport(answer),
        runtime=crowd.runtime(is_async=True),
        max_retries=0,
        pace=True,
    )

    async def create() -> None:
        await client.pins.create(FIELDS)
        crowd.leave()

    async with client, anyio.create_task_group() as group:
        for _ in range(CALLS):
            group.start_soon(create)
    assert (crowd.pins, crowd.meter.refused, crowd.meter.readings) == (CALLS, 0, 1)


def test_threads_share_a_budget() -> None:
    crowd = Crowd(CALLS)
    client = PinbridgeClient(
        api_key="k",
        transport=httpx.MockTransport(crowd.answer),
        runtime=crowd.runtime(is_async=False),
        max_retries=0,
        pace=True,
    )

    def create(_number: int) -> Any:
        try:
            return client.pins.create(FIELDS)
        finally:
            crowd.leave()

    with client, ThreadPoolExecutor(CALLS) as pool:
        list(pool.map(create, range(CALLS)))
    assert (crowd.pins, crowd.meter.refused, crowd.meter.readings) == (CALLS, 0, 1)


@pytest.mark.anyio
async def test_tasks_that_are_given_up_give_their_tokens_back() -> None:
    now = [0.0]
    waits: list[float] = []
    meter = Meter(capacity=2, refill=1, clock=lambda: now[0])

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        await anyio.sleep_forever()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/rate-meter":
            return httpx.Response(200, json=meter.levels())
        return httpx.Response(201 if meter.take() else 429, content=pin())

    client = AsyncPinbridgeClient(
        api_key="k",
        transport=httpx.MockTransport(answer),
        runtime=Runtime(clock=lambda: now[0], sleep=sleep),
        pace=True,
    )

    async def create() -> None:
        await client.pins.create(FIELDS)

    async with client:
        await create()
        async with anyio.create_task_group() as group:
            for _ in range(9):
                group.start_soon(create)
            await anyio.wait_all_tasks_blocked()
            group.cancel_scope.cancel()
        assert sorted(waits) == [float(wait) for wait in range(1, 10)]
        now[0] = 1.0
        with anyio.fail_after(10):
            await create()
    assert len(waits) == 9
    assert meter.refused == 0
