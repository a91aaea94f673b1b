"""A process with one client that many threads or tasks share; does rounds of calls when told to.

Each line of its input is an order, `{"epoch": 3, "rounds": 5}`, or `{"close": true}`. Each is answered
by a line that tells what was done, at rest.
"""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import sys
import threading
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from tests.trust.soak.mix import QUICK, Mix, Tally

TIMEOUT = 20
_kept: list[Any] = []
"""What is lost on purpose, to see that it is noticed."""


class Worker:
    """What both kinds of process do."""

    def __init__(self, count: int, start: dict[str, str], spoil: str) -> None:
        self._count = count
        self._start = start
        self._spoil = spoil
        self._arguments: dict[str, Any] = {
            "base_url": start["base_url"],
            "api_key": start["api_key"],
            "retry": QUICK,
            "timeout": TIMEOUT,
        }

    def _mixes(self, client: Any, kind: str, epoch: int, folder: Path, tally: Tally) -> list[Mix]:
        names = (f"{kind} {epoch}-{number}" for number in range(self._count))
        return [Mix(client, self._start, name, folder, tally) for name in names]

    def _report(self, tally: Tally, tasks: int | None) -> None:
        if self._spoil == "pins" and tally.pins:
            tally.pins[0] = "lost"
        if self._spoil == "leaks":
            url = self._start["base_url"].removeprefix("http://")
            host, _, port = url.rpartition(":")
            _kept.extend(socket.create_connection((host, int(port))) for _ in range(10))
            _kept.extend([number] for number in range(2000))
            thread = threading.Thread(target=threading.Event().wait, daemon=True)
            thread.start()
        gc.collect()
        line = {**attrs.asdict(tally), "objects": len(gc.get_objects()), "tasks": tasks}
        print(json.dumps(line), flush=True)


def _orders() -> Any:
    for line in iter(sys.stdin.readline, ""):
        yield json.loads(line)


def _driven(steps: Coroutine[Any, Any, Any]) -> None:
    """Run what never waits for an event loop."""
    try:
        steps.send(None)
    except StopIteration:
        return
    raise AssertionError("a synchronous client has waited for an event loop")


class SyncWorker(Worker):
    """Threads on a synchronous client."""

    def run(self) -> None:
        """Follow orders until there are no more."""
        client = PinbridgeClient(**self._arguments)
        self._report(Tally(), None)
        for order in _orders():
            tally = Tally()
            if order.get("close"):
                client.close()
            else:
                self._do(client, order, tally)
            self._report(tally, None)

    def _do(self, client: PinbridgeClient, order: dict[str, Any], tally: Tally) -> None:
        def work(mix: Mix) -> None:
            for number in range(order["rounds"]):
                _driven(mix.round(number))

        with TemporaryDirectory() as folder, ThreadPoolExecutor(self._count) as pool:
            client.set_bearer_token(order["bearer_token"])
            mixes = self._mixes(client, "sync", order["epoch"], Path(folder), tally)
            list(pool.map(work, mixes))


class AsyncWorker(Worker):
    """Tasks on an asynchronous client."""

    async def run(self) -> None:
        """Follow orders until there are no more."""
        client = AsyncPinbridgeClient(**self._arguments)
        await self._tell(Tally())
        # Nothing else runs meanwhile, so that waiting for orders may block.
        for order in _orders():
            tally = Tally()
            if order.get("close"):
                await client.aclose()
            else:
                await self._do(client, order, tally)
            await self._tell(tally)

    async def _tell(self, tally: Tally) -> None:
        if self._spoil == "leaks":
            _kept.append(asyncio.create_task(asyncio.Event().wait()))
        for _ in range(10):  # closed transports need a few turns of the loop
            await asyncio.sleep(0)
        self._report(tally, len(asyncio.all_tasks()))

    async def _do(self, client: AsyncPinbridgeClient, order: dict[str, Any], tally: Tally) -> None:
        async def work(mix: Mix) -> None:
            for number in range(order["rounds"]):
                await mix.round(number)

        with TemporaryDirectory() as folder:
            client.set_bearer_token(order["bearer_token"])
            mixes = self._mixes(client, "async", order["epoch"], Path(folder), tally)
            async with asyncio.TaskGroup() as group:
                for mix in mixes:
                    group.create_task(work(mix))


def main(kind: str, count: str, start: str, spoil: str) -> None:
    """Be a process of one kind."""
    arguments = int(count), json.loads(start), spoil
    if kind == "sync":
        SyncWorker(*arguments).run()
    else:
        asyncio.run(AsyncWorker(*arguments).run())


if __name__ == "__main__":
    main(*sys.argv[1:])
