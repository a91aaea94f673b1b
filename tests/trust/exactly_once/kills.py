"""kill -9 of the server again and again, at any moment: nothing acknowledged is lost or changed."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs

from pinbridge import APIConnectionError, PinbridgeClient
from pinbridge.models import ScheduleStatus
from tests.acceptance.server import Server, running_sandbox
from tests.acceptance.support import PICTURE_URL, png

THREADS = 4
MOST_STEPS = 60
PATIENCE = 30
RUN_AT = "2099-01-01T00:00:00Z"


@attrs.define
class Ledger:
    """What the server has acknowledged.

    Args:
        pins: Title of each pin, or None where it was deleted.
        files: Content of each uploaded file.
        schedules: Status of each schedule.
    """

    pins: dict[UUID, str | None] = attrs.Factory(dict[UUID, "str | None"])
    files: dict[UUID, bytes] = attrs.Factory(dict[UUID, bytes])
    schedules: dict[UUID, str] = attrs.Factory(dict[UUID, str])
    kills: int = 0
    writes: int = 0


class Writer:
    """Write one thing after the other until the server is gone.

    Args:
        client: A client that tries everything once.
        name: Tells this writer's things apart.
        fields: The least that a pin needs.
        ledger: Where acknowledged things are noted.
        limit: Number of writes after which the server is to be killed.
        is_enough: Set then.
    """

    def __init__(
        self,
        client: PinbridgeClient,
        name: str,
        fields: dict[str, Any],
        ledger: Ledger,
        limit: int,
        is_enough: threading.Event,
    ) -> None:
        self._client = client
        self._name = name
        self._fields = fields
        self._ledger = ledger
        self._limit = limit
        self._is_enough = is_enough

    def run(self) -> None:
        """Write; what was in flight at the end may be there or not."""
        for number in range(MOST_STEPS * THREADS):
            try:
                self._write(f"{self._name} {number}")
            except APIConnectionError:
                return
            self._ledger.writes += 1
            if self._ledger.writes >= self._limit:
                self._is_enough.set()

    def _write(self, title: str) -> None:
        client, ledger = self._client, self._ledger
        picture = png(title)
        asset = client.assets.upload_image(picture)
        ledger.files[asset.id] = picture
        pin = client.pins.create({**self._fields, "title": title, "asset_id": asset.id})
        ledger.pins[pin.id] = title
        # Until its answer comes, an entry may be the old or the new one.
        del ledger.pins[pin.id]
        client.pins.delete(pin.id)
        ledger.pins[pin.id] = None
        fields = {**self._fields, "title": title, "image_url": PICTURE_URL}
        kept = client.pins.create(fields)
        ledger.pins[kept.id] = title
        schedule = client.schedules.create({**fields, "run_at": RUN_AT})
        canceled = client.schedules.create({**fields, "run_at": RUN_AT})
        ledger.schedules[schedule.id] = "scheduled"
        client.schedules.cancel(canceled.id)
        ledger.schedules[canceled.id] = "canceled"


def check(server: Server, ledger: Ledger) -> None:
    """Hold that the server has what it acknowledged."""
    with PinbridgeClient(**server.credentials, timeout=PATIENCE) as client:
        pins = {pin.id: pin.title for pin in client.pins.iter(page_size=200)}
        schedules = {row.id: row.status for row in client.schedules.iter(page_size=200)}
        for pin_id, title in ledger.pins.items():
            assert pins.get(pin_id) == title
        for schedule_id, status in ledger.schedules.items():
            assert schedules[schedule_id] == ScheduleStatus(status)
        for asset_id, content in ledger.files.items():
            assert client.assets.get_content(asset_id) == content


def run(folder: Path, rounds: int, seed: int = 0) -> Ledger:
    """Kill the server so many times while threads write, and check it after each start."""
    chance = random.Random(seed)
    ledger = Ledger()
    arguments = ["--state", str(folder / "state.db"), "--rate-per-account", "1000000"]
    for round_ in range(rounds):
        with running_sandbox(*arguments) as server:
            check(server, ledger)
            start = server.start
            fields = {"account_id": start["account_id"], "board_id": start["board_id"]}
            limit = ledger.writes + chance.randint(1, MOST_STEPS)
            is_enough = threading.Event()
            with (
                PinbridgeClient(**server.credentials, timeout=PATIENCE, max_retries=0) as client,
                ThreadPoolExecutor(THREADS) as pool,
            ):
                writers = [
                    Writer(client, f"{round_} {name}", fields, ledger, limit, is_enough)
                    for name in range(THREADS)
                ]
                ends = [pool.submit(writer.run) for writer in writers]
                is_enough.wait(PATIENCE)
                server.kill()
                for end in ends:
                    end.result(PATIENCE)
            ledger.kills += 1
    with running_sandbox(*arguments) as server:
        check(server, ledger)
    return ledger
