"""Do the work of one peer, as often as told, and say how long it took.

Reads one JSON object a line from stdin and answers each with one on stdout.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import itertools
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import payloads

Run = Callable[[int], None]


def _memory(name: str) -> int:
    """Read a line of this process's memory account, in bytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise LookupError(name)


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


class Worker:
    """Hold the peer and the work that is prepared.

    Args:
        peer: Name of the module in `peers`.
    """

    def __init__(self, peer: str) -> None:
        self._peer = importlib.import_module(f"peers.{peer}")
        self._loop = asyncio.new_event_loop()
        self._runs: dict[str, Run] = {}

    def prepare(self, name: str, work: str, **arguments: Any) -> None:
        """Make a piece of work ready under a name, and do it a few times."""
        run: Run = getattr(self, f"_prepare_{work}")(**arguments)
        run(3)
        self._runs[name] = run

    def run(self, name: str, loops: int) -> dict[str, float]:
        """Do a piece of work, and tell wall and processor seconds."""
        work = self._runs[name]
        gc.collect()
        cpu = time.process_time()
        wall = time.perf_counter()
        work(loops)
        return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}

    # Work without a network

    def _prepare_decode(self, kind: str, count: int) -> Run:
        data = payloads.document(kind, count)
        decode = self._peer.decoder(kind)
        return _repeat(lambda: decode(data))

    def _prepare_validate(self, kind: str, count: int) -> Run:
        return _repeat(self._peer.validator(kind, _rows(count)))

    def _prepare_encode(self, kind: str, count: int) -> Run:
        return _repeat(self._peer.encoder(kind, _rows(count)))

    def _prepare_write(self, kind: str, count: int) -> Run:
        return _repeat(self._peer.writer(kind, _rows(count)))

    # Work over the network

    def _prepare_call(self, base_url: str, call: str) -> Run:
        return _repeat(getattr(self._peer.Calls(base_url), call))

    def _prepare_async_call(self, base_url: str, call: str, concurrency: int = 1) -> Run:
        function = getattr(self._peer.AsyncCalls(base_url), call)

        def run(loops: int) -> None:
            self._loop.run_until_complete(_spread(function, loops, concurrency))

        return run

    # Work that is done once in a process of its own

    def transfer(
        self, *, base_url: str, direction: str, is_async: bool, size: int, path: str, loops: int
    ) -> dict[str, float]:
        """Send or fetch a file, and tell time, memory and how long the event loop stood still."""
        small = Path(path).with_name("small.mp4")
        if is_async:
            return self._loop.run_until_complete(
                self._transfer_async(base_url, direction, size, path, str(small), loops)
            )
        calls = self._peer.Calls(base_url)
        transfer = _transfer_of(calls, direction)
        transfer(1024, str(small))
        measure = _Measure()
        for _ in range(loops):
            transfer(size, path)
        return measure.result()

    async def _transfer_async(
        self, base_url: str, direction: str, size: int, path: str, small: str, loops: int
    ) -> dict[str, float]:
        calls = self._peer.AsyncCalls(base_url)
        transfer = _transfer_of(calls, direction)
        await transfer(1024, small)
        measure = _Measure()
        for _ in range(loops):
            await transfer(size, path)
        result = measure.result()
        # Once more, as a heartbeat takes time itself.
        gaps: list[float] = []
        heart = asyncio.ensure_future(_beat(gaps))
        await asyncio.sleep(0.01)
        gaps.clear()
        for _ in range(loops):
            await transfer(size, path)
        await asyncio.sleep(0.002)
        longest = max(gaps)
        gaps.clear()
        await asyncio.sleep(result["wall"])
        heart.cancel()
        return {**result, "gap": longest, "idle_gap": max(gaps)}

    def clients(self, *, count: int, base_url: str | None = None) -> dict[str, float]:
        """Make clients, and tell the memory that one takes; with a URL, each makes a call first."""

        def make() -> object:
            if base_url is None:
                return self._peer.make_client()
            calls = self._peer.Calls(base_url)
            calls.get()
            return calls

        kept = [make() for _ in range(2)]
        gc.collect()
        before = _memory("VmRSS")
        kept += [make() for _ in range(count)]
        gc.collect()
        return {"bytes": (_memory("VmRSS") - before) / count}

    def keep_pins(self, *, count: int, page: int) -> dict[str, float]:
        """Decode pages of pins, keep them, and tell the memory that they take."""
        decode = self._peer.decoder("pins")
        kept = [decode(payloads.document("pins", page))]
        gc.collect()
        before = _memory("VmRSS")
        for start in range(0, count, page):
            rows = [payloads.pin(start + number) for number in range(page)]
            data = payloads.to_json(rows)
            del rows
            kept.append(decode(data))
        del data
        gc.collect()
        return {"bytes": float(_memory("VmRSS") - before)}


class _Measure:
    def __init__(self) -> None:
        gc.collect()
        _forget_peak()
        self._memory = _memory("VmRSS")
        self._cpu = time.process_time()
        self._wall = time.perf_counter()

    def result(self) -> dict[str, float]:
        wall = time.perf_counter() - self._wall
        cpu = time.process_time() - self._cpu
        return {"wall": wall, "cpu": cpu, "peak": _memory("VmHWM") - self._memory}


def _repeat(function: Callable[[], object]) -> Run:
    def run(loops: int) -> None:
        for _ in range(loops):
            function()

    return run


def _rows(count: int) -> list[dict[str, Any]]:
    return [payloads.pin_fields(number) for number in range(count)]


def _transfer_of(calls: Any, direction: str) -> Callable[[int, str], Any]:
    if direction == "upload":
        return lambda size, path: calls.upload(path)
    number = itertools.count()
    return lambda size, path: calls.download(size, f"{path}.{os.getpid()}.{next(number)}")


async def _spread(function: Callable[[], Awaitable[object]], count: int, concurrency: int) -> None:
    left = iter(range(count))

    async def take() -> None:
        for _ in left:
            await function()

    await asyncio.gather(*(take() for _ in range(min(concurrency, count))))


async def _beat(gaps: list[float]) -> None:
    """Note by how much each of many short sleeps lasted longer than it should."""
    while True:
        start = time.perf_counter()
        await asyncio.sleep(0.001)
        gaps.append(time.perf_counter() - start - 0.001)


def main() -> None:
    """Answer until stdin ends."""
    worker = Worker(sys.argv[1])
    for line in sys.stdin:
        request = json.loads(line)
        result = getattr(worker, request.pop("do"))(**request)
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
