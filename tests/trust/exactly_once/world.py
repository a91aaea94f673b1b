"""A service that fails, programs that end midway, and what both are to agree on in the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import httpx

from pinbridge import AsyncPinbridgeClient, PinbridgeClient, PinbridgeError
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, START, Time, png

PAGE = 200
TRIES = 4
FAULTS: dict[str, dict[str, Any]] = {
    "429": {"kind": "status", "status": 429, "headers": {"retry-after": "1"}},
    "500 after": {"kind": "status", "status": 500, "processed": True},
    "502": {"kind": "status", "status": 502, "body": "error code: 502"},
    "503": {"kind": "status", "status": 503},
    "lost before": {"kind": "drop_before"},
    "lost after": {"kind": "drop_after"},
    "cut": {"kind": "truncate"},
    "garbage": {"kind": "garbage"},
    "too slow": {"kind": "delay", "seconds": 40.0},
}
BREAKS = ("crash before", "crash after", "restart before", "restart after")


class Crash(BaseException):
    """The program ends in the middle of a call."""


@attrs.frozen
class Trouble:
    """Something that goes wrong once.

    Args:
        kind: One of `FAULTS` or `BREAKS`.
        at: Number of the call's request that it meets, from 0.
        method: Method of the requests that count, for one of `FAULTS`; all where None.
    """

    kind: str
    at: int
    method: str | None = None


@attrs.frozen
class Intent:
    """Something that a program wants to exist once.

    Args:
        kind: How it is made: `publish`, `create`, `batch` or `schedule`.
        number: Tells it apart from others of its kind.
    """

    kind: str
    number: int

    @property
    def title(self) -> str:
        return f"{self.kind} {self.number}"

    @property
    def picture(self) -> bytes | None:
        """The file to upload; some share one."""
        return png(str(self.number % 3)) if self.kind == "publish" and self.number % 4 else None


@attrs.define
class Tally:
    """Figures of all runs."""

    runs: int = 0
    calls: int = 0
    failed: int = 0
    requests: int = 0
    troubles: Counter[str] = attrs.Factory(Counter[str])
    pins: int = 0
    schedules: int = 0


class SharedTime(Time):
    """Time that goes on when the server is another one."""

    def follow(self, sandbox: Sandbox) -> None:
        """Move this server's clock from now on."""
        self._sandbox = sandbox


class World:
    """One sandbox with its state in a file, and the intents so far.

    Args:
        folder: Where the state lies.
        tally: Counts what happens.
    """

    def __init__(self, folder: Path, tally: Tally) -> None:
        self._file = folder / "state.db"
        self.tally = tally
        self._seen = 0
        self.intents: set[Intent] = set()
        self.acknowledged: dict[Intent, UUID] = {}
        self.sandbox = self._started()
        self.time = SharedTime(self.sandbox)
        tally.runs += 1

    def _started(self) -> Sandbox:
        sandbox = Sandbox(frozen=True, start=START, state=self._file)
        sandbox.start()
        return sandbox

    # What goes wrong

    def restart(self) -> None:
        """Stop the server and start it again from its file."""
        self._take_note()
        now = self.sandbox.now()
        self.sandbox.stop()
        self.sandbox = self._started()
        self.sandbox.advance(max(0.0, (now - self.sandbox.now()).total_seconds()))
        self.time.follow(self.sandbox)
        self._seen = 0

    def _take_note(self) -> None:
        records = self.sandbox.requests()[self._seen :]
        self._seen += len(records)
        for record in records:
            self.tally.requests += 1
            if record["fault"]:
                name = record["fault"]
                self.tally.troubles[f"status {record['status']}" if name == "status" else name] += 1

    # What programs do

    def attempt(
        self,
        intent: Intent,
        troubles: Sequence[Trouble] = (),
        *,
        in_async: bool = False,
        retries: int = 4,
    ) -> None:
        """Let a program of its own try to bring about an intent."""
        self.intents.add(intent)
        self.tally.calls += 1
        rules = [
            {**FAULTS[trouble.kind], "times": 1, "skip": trouble.at, "method": trouble.method}
            for trouble in troubles
            if trouble.kind in FAULTS
        ]
        self.sandbox.faults(rules)
        road = Road(self, {t.at: t.kind for t in troubles if t.kind in BREAKS})
        arguments: dict[str, Any] = {
            "base_url": self.sandbox.base_url,
            "api_key": self.sandbox.api_key,
            "runtime": self.time.runtime,
            "max_retries": retries,
        }
        try:
            if in_async:
                found = asyncio.run(self._in_async(intent, road, arguments))
            else:
                with PinbridgeClient(**arguments, transport=road) as client:
                    found = self._call(client, intent)
        except (PinbridgeError, Crash, asyncio.CancelledError):
            self.tally.failed += 1
        else:
            assert found.title == intent.title
            assert self.acknowledged.setdefault(intent, found.id) == found.id
        finally:
            self._take_note()
            self.tally.troubles.update(road.happened)
            self.sandbox.faults([])

    def _call(self, client: PinbridgeClient, intent: Intent) -> Found:
        fields = self._fields(intent)
        if intent.kind == "publish":
            return Found.of(client.publish(**fields))
        if intent.kind == "create":
            return Found.of(client.pins.create(fields))
        if intent.kind == "batch":
            return Found.of(client.pins.create_batch([fields]).results[0].pin)
        schedule = client.schedules.create_once(fields)
        return Found(schedule.id, schedule.payload.title)

    async def _in_async(self, intent: Intent, road: Road, arguments: dict[str, Any]) -> Found:
        async with AsyncPinbridgeClient(**arguments, transport=road) as client:
            fields = self._fields(intent)
            if intent.kind == "publish":
                return Found.of(await client.publish(**fields))
            if intent.kind == "create":
                return Found.of(await client.pins.create(fields))
            if intent.kind == "batch":
                return Found.of((await client.pins.create_batch([fields])).results[0].pin)
            schedule = await client.schedules.create_once(fields)
            return Found(schedule.id, schedule.payload.title)

    def _fields(self, intent: Intent) -> dict[str, Any]:
        url = f"{PICTURE_URL}?{intent.number}"
        if intent.kind == "publish":
            media = intent.picture or url
            return {"media": media, "board": "Travel", "title": intent.title}
        fields: dict[str, Any] = {
            "account_id": self.sandbox.account_id,
            "board_id": self.sandbox.board_id,
            "title": intent.title,
            "image_url": url,
        }
        if intent.kind == "schedule":
            return {**fields, "run_at": START + timedelta(days=300, hours=intent.number % 2)}
        return {**fields, "idempotency_key": intent.title}

    # What has to hold

    def check(self, *, settled: bool = False) -> None:
        """Hold that nothing is doubled, foreign or lost; once settled, that nothing is missing."""
        with PinbridgeClient(
            base_url=self.sandbox.base_url,
            api_key=self.sandbox.api_key,
            transport=self.sandbox.transport(),
        ) as reader:
            there = Counter(pin.title for pin in reader.pins.iter(page_size=PAGE))
            there += Counter(row.payload.title for row in reader.schedules.iter(page_size=PAGE))
            ids = {pin.id for pin in reader.pins.iter()} | {s.id for s in reader.schedules.iter()}
            files = reader.assets.list(limit=PAGE).total
        self._seen = len(self.sandbox.requests())
        intended = {intent.title for intent in self.intents}
        assert set(there.values()) <= {1}, f"doubled: {there - Counter(set(there))}"
        assert set(there) <= intended
        assert set(self.acknowledged.values()) <= ids
        pictures = {intent.picture for intent in self.intents} - {None}
        assert files <= len(pictures)
        if settled:
            assert set(there) == intended
            assert set(self.acknowledged) == self.intents
            assert files == len(pictures)

    def settle(self) -> None:
        """Let every program try again, with nothing in the way, and check the outcome."""
        waiting = sorted(self.intents, key=attrs.astuple)
        for _ in range(TRIES):
            for intent in waiting:
                self.attempt(intent)
            # Pins that were told to fail do so even now.
            waiting = [intent for intent in waiting if intent not in self.acknowledged]
        self.check(settled=True)
        kinds = Counter(intent.kind for intent in self.intents)
        self.tally.schedules += kinds["schedule"]
        self.tally.pins += kinds.total() - kinds["schedule"]

    def stop(self) -> None:
        """Stop the server."""
        self.sandbox.stop()


@attrs.frozen
class Found:
    """What a call returned."""

    id: UUID
    title: str | None

    @classmethod
    def of(cls, pin: Any) -> Found:
        return cls(pin.id, pin.title)


class Road(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The way from one program to the server, on which a crash or a restart waits.

    Args:
        world: Where the server is.
        breaks: Number of a request -> what happens before or after it.
    """

    def __init__(self, world: World, breaks: dict[int, str]) -> None:
        self._world = world
        self._breaks = breaks
        self._count = 0
        self.happened: Counter[str] = Counter()

    def _next_break(self) -> str:
        kind = self._breaks.get(self._count, "")
        self._count += 1
        if kind:
            self.happened[kind] += 1
        return kind

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        kind = self._next_break()
        self._meet(kind, "before")
        answer = self._world.sandbox.transport().handle_request(request)
        if kind.endswith("after"):
            answer.read()
            answer.close()
            self._meet(kind, "after")
            raise httpx.ReadError("the server was restarted", request=request)
        return answer

    def _meet(self, kind: str, moment: str) -> None:
        if kind == f"crash {moment}":
            raise Crash
        if kind == f"restart {moment}":
            self._world.restart()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        kind = self._next_break()
        await self._ameet(kind, "before")
        answer = await self._world.sandbox.async_transport().handle_async_request(request)
        if kind.endswith("after"):
            await answer.aread()
            await answer.aclose()
            await self._ameet(kind, "after")
            raise httpx.ReadError("the server was restarted", request=request)
        return answer

    async def _ameet(self, kind: str, moment: str) -> None:
        if kind == f"crash {moment}":
            # A task ends by being cancelled.
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(0)
        elif kind == f"restart {moment}":
            await asyncio.to_thread(self._world.restart)
