"""One client for many threads and tasks, over real sockets: nothing is mixed up, nothing stays open."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import httpx
import pytest

from pinbridge import (
    APIConnectionError,
    APITimeoutError,
    AsyncPinbridgeClient,
    ConfigurationError,
    PinbridgeClient,
)
from pinbridge._async.pool import MAX_CONNECTIONS
from pinbridge._core.runtime import Runtime
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, png
from tests.trust.concurrency.server import PATIENCE, PinServer, pin_server

THREADS = 32
TASKS = 1000
CALLS = 20
AT_ONCE = dict[str, Any](runtime=Runtime(sleep=lambda seconds: None))


def open_sockets() -> set[str]:
    """Name the sockets of this process."""
    names: set[str] = set()
    for fd in os.listdir("/proc/self/fd"):  # noqa: PTH208 - entries go away while one looks
        try:
            names.add(os.readlink(f"/proc/self/fd/{fd}"))  # noqa: PTH115
        except OSError:
            continue
    return {name for name in names if name.startswith("socket:")}


def eventually(holds: Callable[[], bool]) -> bool:
    """Give other threads a moment to finish."""
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)
    return holds()


@pytest.fixture
def server() -> Iterator[PinServer]:
    with pin_server() as server:
        yield server


@pytest.fixture(autouse=True)
def _nothing_stays_behind() -> Iterator[None]:
    sockets, threads = open_sockets(), set(threading.enumerate())
    yield

    def are_closed() -> bool:
        return open_sockets() <= sockets

    if not are_closed():
        gc.collect()
    assert eventually(are_closed)
    # The event loop's helpers for blocking calls wait for more work.
    assert eventually(
        lambda: not {t for t in threading.enumerate() if "worker" not in t.name.lower()} - threads
    )


@pytest.fixture
def _busy_threads() -> Iterator[None]:
    """Let threads take turns as often as possible."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("_busy_threads")
def test_clones_are_made_while_another_thread_uses_new_groups() -> None:
    groups = ("pins", "assets", "schedules", "webhooks", "analytics", "auth", "billing", "team")
    with ThreadPoolExecutor(1) as other:
        for _ in range(300):
            client = PinbridgeClient(api_key="k")
            using = other.submit(lambda client=client: [getattr(client, each) for each in groups])
            while not using.done():
                client.with_options(timeout=3)
            using.result()


def pin_id(number: int) -> str:
    return str(UUID(int=number))


def run_in_threads(work: Callable[[int], Any], threads: int = THREADS) -> list[Any]:
    """Call a function with 0, 1, ... in threads that begin together."""
    barrier = threading.Barrier(threads)

    def begin(number: int) -> Any:
        barrier.wait(PATIENCE)
        return work(number)

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(begin, range(threads)))


def run_for_a_while(steps: Coroutine[Any, Any, None]) -> None:
    """Run steps in an event loop that is given up after a while, in one task."""

    async def bounded() -> None:
        async with asyncio.timeout(3 * PATIENCE):
            await steps

    asyncio.run(bounded())


def test_threads_get_their_own_answers(server: PinServer) -> None:
    with PinbridgeClient(base_url=server.url, api_key="k") as client:

        def work(thread: int) -> None:
            for number in range(thread * CALLS, (thread + 1) * CALLS):
                assert str(client.pins.get(pin_id(number)).id) == pin_id(number)

        run_in_threads(work)
    assert server.arrived == THREADS * CALLS


def test_tasks_get_their_own_answers(server: PinServer) -> None:
    async def main() -> None:
        async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
            pins = await asyncio.gather(*(client.pins.get(pin_id(n)) for n in range(TASKS)))
            assert [str(pin.id) for pin in pins] == [pin_id(n) for n in range(TASKS)]
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert server.arrived == TASKS


KEYS = ("one", "two", None)
ALLOWED = {("one", None), ("two", None), (None, "Bearer three")}


def checked_credentials(server: PinServer, calls: int) -> None:
    """Hold that every call kept to one credential, in its repeat as well."""
    assert len(server.carried) == calls
    for carried in server.carried.values():
        assert len(carried) == 2
        assert len(set(carried)) == 1
        assert set(carried) <= ALLOWED


def test_threads_while_credentials_are_switched(server: PinServer) -> None:
    is_over = threading.Event()
    with PinbridgeClient(
        base_url=server.url, api_key="one", bearer_token="three", **AT_ONCE
    ) as client:

        def switch() -> None:
            count = 0
            while not is_over.wait(0.0005):
                client.set_api_key(KEYS[count % 3])
                count += 1

        switcher = threading.Thread(target=switch)
        switcher.start()

        def work(thread: int) -> None:
            for call in range(5):
                name = f"{thread}-{call}"
                client.pins.get(pin_id(thread), options={"headers": {"x-call": name}})

        run_in_threads(work)
        is_over.set()
        switcher.join()
    checked_credentials(server, THREADS * 5)


def test_tasks_while_credentials_are_switched(server: PinServer) -> None:
    async def main() -> None:
        async with AsyncPinbridgeClient(
            base_url=server.url, api_key="one", bearer_token="three", **AT_ONCE
        ) as client:

            async def switch() -> None:
                for count in range(TASKS):
                    client.set_api_key(KEYS[count % 3])
                    await asyncio.sleep(0)

            async def work(task: int) -> None:
                await asyncio.sleep(0)
                await client.pins.get(pin_id(task), options={"headers": {"x-call": str(task)}})

            await asyncio.gather(switch(), *map(work, range(200)))

    asyncio.run(main())
    checked_credentials(server, 200)


@pytest.mark.parametrize("moment", ["waiting for a connection", "waiting for an answer", "mixed"])
def test_tasks_that_are_cancelled_leave_the_pool_usable(server: PinServer, moment: str) -> None:
    limit = MAX_CONNECTIONS
    assert limit is not None

    async def main() -> None:
        async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
            server.gate.clear()
            tasks = [
                asyncio.create_task(client.pins.get(pin_id(number))) for number in range(3 * limit)
            ]
            await asyncio.to_thread(eventually, lambda: server.arrived >= limit)
            given_up = {
                "waiting for a connection": tasks[limit:],
                "waiting for an answer": tasks[:limit],
                "mixed": tasks[::2],
            }[moment]
            for task in given_up:
                task.cancel()
            server.gate.set()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            cancelled = [isinstance(each, asyncio.CancelledError) for each in results]
            assert cancelled == [task in set(given_up) for task in tasks]
            again = await asyncio.gather(*(client.pins.get(pin_id(n)) for n in range(2 * limit)))
            assert [str(pin.id) for pin in again] == [pin_id(n) for n in range(2 * limit)]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_for_a_while(main())


def test_timeouts_of_the_caller_leave_the_pool_usable(server: PinServer) -> None:
    async def main() -> None:
        async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
            server.gate.clear()
            for _ in range(3):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.05):
                        await asyncio.gather(*(client.pins.get(pin_id(n)) for n in range(150)))
            server.gate.set()
            pins = await asyncio.gather(*(client.pins.get(pin_id(n)) for n in range(150)))
            assert len(pins) == 150
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_for_a_while(main())


def test_waiting_for_a_turn_is_bounded(server: PinServer) -> None:
    limit = MAX_CONNECTIONS
    assert limit is not None
    patience = httpx.Timeout(PATIENCE, pool=0.05)
    with (
        PinbridgeClient(base_url=server.url, api_key="k", max_retries=0) as client,
        ThreadPoolExecutor(limit) as pool,
    ):
        server.gate.clear()
        calls = [pool.submit(client.pins.get, pin_id(number)) for number in range(limit)]
        assert eventually(lambda: server.arrived == limit)
        with pytest.raises(APITimeoutError, match="free connection") as caught:
            client.with_options(timeout=patience).pins.get(pin_id(1))
        server.gate.set()
        assert len([call.result(PATIENCE) for call in calls]) == limit
    assert (caught.value.phase, caught.value.may_have_been_processed) == ("pool", False)


def checked_ends(outcomes: list[Any]) -> None:
    """Hold that calls ended well, or with an error that says what happened."""
    assert outcomes
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            assert isinstance(outcome, APIConnectionError)
            assert "the client is closed" in str(outcome)


def test_closing_lets_requests_of_other_threads_end(server: PinServer) -> None:
    client = PinbridgeClient(base_url=server.url, api_key="k", **AT_ONCE)
    server.gate.clear()
    with ThreadPoolExecutor(THREADS) as pool:
        calls = [pool.submit(client.pins.get, pin_id(number)) for number in range(THREADS)]
        assert eventually(lambda: server.arrived == THREADS)
        client.close()
        server.gate.set()
        assert {str(call.result(PATIENCE).id) for call in calls} == set(map(pin_id, range(THREADS)))
    with pytest.raises(ConfigurationError, match="the client is closed"):
        client.pins.get(pin_id(1))


def test_closing_ends_waits_of_other_threads(server: PinServer) -> None:
    limit = MAX_CONNECTIONS
    assert limit is not None
    client = PinbridgeClient(base_url=server.url, api_key="k", **AT_ONCE)
    server.gate.clear()
    with ThreadPoolExecutor(limit + THREADS) as pool:
        calls = [pool.submit(client.pins.get, pin_id(n)) for n in range(limit + THREADS)]
        assert eventually(lambda: server.arrived == limit)
        client.close()
        server.gate.set()
        outcomes = [call.exception(PATIENCE) for call in calls]
    refused = [outcome for outcome in outcomes if outcome is not None]
    assert len(refused) == THREADS
    # A thread may begin its call only after the client was closed.
    checked_ends([outcome for outcome in refused if not isinstance(outcome, ConfigurationError)])
    assert server.arrived == limit


def test_closing_while_tasks_are_at_it(server: PinServer) -> None:
    limit = MAX_CONNECTIONS
    assert limit is not None

    async def main() -> None:
        client = AsyncPinbridgeClient(base_url=server.url, api_key="k", **AT_ONCE)
        server.gate.clear()
        tasks = [asyncio.create_task(client.pins.get(pin_id(n))) for n in range(2 * limit)]
        await asyncio.to_thread(eventually, lambda: server.arrived >= limit)
        await client.aclose()
        server.gate.set()
        checked_ends(await asyncio.gather(*tasks, return_exceptions=True))
        with pytest.raises(ConfigurationError, match="the client is closed"):
            await client.pins.get(pin_id(1))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_for_a_while(main())


def test_the_same_publish_from_many_threads_makes_one_pin() -> None:
    with Sandbox.serve(publish_seconds=0, queue_seconds=0) as sandbox:
        arguments: dict[str, Any] = {"base_url": sandbox.base_url, "api_key": sandbox.api_key}
        with PinbridgeClient(**arguments, **AT_ONCE) as client:
            pins = run_in_threads(
                lambda _: client.publish(PICTURE_URL, board="Travel", title="One"), 8
            )
            files = run_in_threads(
                lambda n: client.publish(png(str(n)), board="Travel", title=f"File {n}"), 8
            )
            assert len({pin.id for pin in pins}) == 1
            assert {row.id for row in client.pins.list()} == {pin.id for pin in (*pins, *files)}
            assert client.assets.list().total == len(files)


def test_a_thousand_tasks_publish_a_thousand_pins() -> None:
    async def main(sandbox: Sandbox) -> None:
        async with AsyncPinbridgeClient(
            base_url=sandbox.base_url, api_key=sandbox.api_key
        ) as client:
            fields: dict[str, Any] = {
                "account_id": sandbox.account_id,
                "board_id": sandbox.board_id,
                "image_url": PICTURE_URL,
            }
            pins = await asyncio.gather(
                *(client.pins.create({**fields, "title": f"Pin {n}"}) for n in range(TASKS))
            )
            assert [pin.title for pin in pins] == [f"Pin {n}" for n in range(TASKS)]
            assert (await client.pins.list_page(limit=1)).total == TASKS

    with Sandbox.serve(frozen=True) as sandbox:
        asyncio.run(main(sandbox))
