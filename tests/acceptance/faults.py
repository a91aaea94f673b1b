"""Publish many pins over a bad connection, and count what became of them.

Every fifth request meets a fault. Each call is the whole main job: find the account, upload where
there is a file, create the pin, follow it until it is published.

Usage: python -m tests.acceptance.faults [PINS]
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import attrs

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge._core.runtime import Runtime
from pinbridge.models import PinResponse
from tests.acceptance.server import Server, running_sandbox
from tests.acceptance.support import PICTURE_URL, png
from tests.support.length import length

PINS = length(200, 1000)
SHARE = 0.2
SEED = 20260302
UPLOAD_EVERY = 20
THREADS = 4
TASKS = 16
PAGE = 200
FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "status", "status": 429, "headers": {"retry-after": "1"}},
    {"kind": "status", "status": 500, "processed": True},
    {"kind": "status", "status": 502, "body": "error code: 502"},
    {"kind": "status", "status": 503},
    {"kind": "drop_before"},
    {"kind": "drop_after"},
    {"kind": "truncate"},
)


@attrs.frozen(kw_only=True)
class Outcome:
    """What was seen.

    Args:
        returned: Pin that each call returned, in order of the calls.
        on_server: Ids of all pins that the service has.
        titles: How often each title is on the service.
        assets: Assets that the service has.
        requests: Requests that the service received.
        faults: How often each fault was injected.
        retries: Repeats by the client.
        seconds: Time from the first call to the last answer.
    """

    returned: list[PinResponse]
    on_server: list[UUID]
    titles: Counter[str]
    assets: int
    requests: int
    faults: dict[str, int]
    retries: int
    seconds: float

    @property
    def injected(self) -> int:
        return sum(self.faults.values())


def rules() -> list[dict[str, Any]]:
    """Give each kind of fault the same share; a rule is asked only where none before it applied."""
    each = SHARE / len(FAULTS)
    return [
        {**fault, "probability": each / (1 - place * each)} for place, fault in enumerate(FAULTS)
    ]


def media(number: int) -> Any:
    """Choose what a pin shows: an upload now and then, else an address."""
    return png(str(number)) if number % UPLOAD_EVERY == 0 else f"{PICTURE_URL}?{number}"


class Retries:
    """Count retries by the jitter that each of them draws."""

    def __init__(self) -> None:
        self.count = 0
        self._lock = threading.Lock()

    def random(self) -> float:
        """Draw a number."""
        with self._lock:
            self.count += 1
        return 0.5


Publisher = Callable[[Server, Runtime, int], list[PinResponse]]


def publish_in_threads(server: Server, runtime: Runtime, pins: int) -> list[PinResponse]:
    """Publish with the sync client, shared by a few threads."""
    with PinbridgeClient(**server.credentials, max_retries=20, runtime=runtime) as client:

        def one(number: int) -> PinResponse:
            return client.publish(
                media(number), board=server.start["board_id"], title=f"Pin {number}"
            )

        with ThreadPoolExecutor(THREADS) as pool:
            return list(pool.map(one, range(pins)))


def publish_in_tasks(server: Server, runtime: Runtime, pins: int) -> list[PinResponse]:
    """Publish with the async client, many calls at once."""

    async def all_of_them() -> list[PinResponse]:
        turn = asyncio.Semaphore(TASKS)
        async with AsyncPinbridgeClient(
            **server.credentials, max_retries=20, runtime=runtime
        ) as client:

            async def one(number: int) -> PinResponse:
                async with turn:
                    return await client.publish(
                        media(number), board=server.start["board_id"], title=f"Pin {number}"
                    )

            return await asyncio.gather(*map(one, range(pins)))

    return asyncio.run(all_of_them())


PUBLISHERS: dict[str, Publisher] = {"sync": publish_in_threads, "async": publish_in_tasks}


def run(publisher: Publisher, pins: int = PINS) -> Outcome:
    """Publish against a new sandbox and look at what it has afterwards."""
    with running_sandbox("--rate-per-account", "1000000", "--publish-seconds", "0") as server:
        server.control("PUT", "/faults", {"rules": rules(), "seed": SEED})
        retries = Retries()
        # No pause is made: neither before a retry nor between two looks at a pin.
        runtime = Runtime(random=retries.random, sleep=lambda seconds: None)
        start = time.monotonic()
        returned = publisher(server, runtime, pins)
        seconds = time.monotonic() - start
        requests = server.control("GET", "/requests")["total"]
        applied = server.control("GET", "/faults")["rules"]
        server.control("DELETE", "/faults")
        with PinbridgeClient(**server.credentials) as client:
            rows = [
                pin
                for offset in range(0, pins + PAGE, PAGE)
                for pin in client.pins.list(limit=PAGE, offset=offset, sort="created_at_asc")
            ]
            assets = client.assets.list(limit=1).total
    return Outcome(
        returned=returned,
        on_server=[row.id for row in rows],
        titles=Counter(row.title for row in rows),
        assets=assets,
        requests=requests,
        faults={_name(rule): rule["applied"] for rule in applied},
        retries=retries.count,
        seconds=seconds,
    )


def _name(rule: dict[str, Any]) -> str:
    return f"{rule['status']}" if rule["kind"] == "status" else str(rule["kind"])


def report(name: str, outcome: Outcome) -> str:
    """Write the figures of a run as lines."""
    ids = {pin.id for pin in outcome.returned}
    share = outcome.injected / outcome.requests
    lines = [
        f"{name} client: {len(outcome.returned)} calls in {outcome.seconds:.1f} s",
        f"  pins on the server    {len(outcome.on_server)}, distinct {len(set(outcome.on_server))}",
        f"  lost                  {len(ids - set(outcome.on_server))}",
        f"  doubled               {len(outcome.on_server) - len(outcome.titles)}",
        f"  assets                {outcome.assets}",
        f"  requests              {outcome.requests}",
        f"  faults injected       {outcome.injected} ({share:.1%} of the requests)",
        *(f"    {fault:<20}{count}" for fault, count in outcome.faults.items()),
        f"  retries               {outcome.retries}",
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    """Print the figures of both clients."""
    pins = int(arguments[0]) if arguments else PINS
    for name, publisher in PUBLISHERS.items():
        print(report(name, run(publisher, pins)))


if __name__ == "__main__":
    main(sys.argv[1:])
