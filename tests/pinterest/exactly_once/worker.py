"""A program that publishes pins until it is killed. Run by `story.py`.

Usage: python -m tests.pinterest.exactly_once.worker FOLDER COUNT SEED BASE_URL TOKEN BOARD_ID CONTROL
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from pinbridge import PinbridgeError, UndecidedError
from pinbridge._core.runtime import Runtime
from pinbridge.journal import Journal, State
from pinbridge.pinterest import PinterestClient

THREADS = 8
MOST_LAG = 60
TRIES = 20


class World:
    """The sandbox's clock, which moves while a thread waits, and the lag of its reads.

    Args:
        control: Address of the sandbox's controls.
        seed: Makes the lags.
    """

    def __init__(self, control: str, seed: int) -> None:
        self._control = httpx.Client(base_url=control, trust_env=False)
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._offset = float(self._control.get("/clock").json()["offset_seconds"])

    @property
    def runtime(self) -> Runtime:
        return Runtime(
            clock=lambda: time.monotonic() + self._offset,
            wall_clock=lambda: time.time() + self._offset,
            sleep=self._sleep,
        )

    def _sleep(self, seconds: float) -> None:
        with self._lock:
            response = self._control.post("/clock", json={"advance": seconds})
            self._offset = float(response.json()["offset_seconds"])

    def lag_differently(self) -> None:
        """Let reads lag the next write by another time."""
        lag = self._chance.uniform(0, MOST_LAG)
        with self._lock:
            settings = {"pinterest": {"read_lag_seconds": lag}}
            self._control.put("/settings", json=settings).raise_for_status()


def say(what: str, number: int) -> None:
    """Write a line at once, so that no other thread's is in it."""
    os.write(1, f"{what} {number}\n".encode())


def main(arguments: list[str]) -> None:
    """Publish what is not published yet, and write a line for each."""
    folder, count, seed, base_url, token, board_id, control = arguments
    world = World(control, int(seed))
    journal = Journal(Path(folder) / "journal.db")
    client = PinterestClient(
        token, base_url=base_url, journal=journal, runtime=world.runtime, pace=False
    )

    def publish(number: int) -> None:
        key = f"pin {number}"
        if journal.entry(key).state is State.PUBLISHED:
            return
        for _ in range(TRIES):
            world.lag_differently()
            try:
                client.publish(
                    f"https://example.com/{number}.jpg",
                    board=board_id,
                    title=f"Pin {number}",
                    link=f"https://example.com/{number}",
                    idempotency_key=key,
                )
            except UndecidedError:
                say("undecided", number)
                return
            except PinbridgeError:
                say("failed", number)
            else:
                say("published", number)
                return

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(publish, range(int(count))))


if __name__ == "__main__":
    main(sys.argv[1:])
