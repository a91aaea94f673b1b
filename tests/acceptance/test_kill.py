"""kill -9 of the server in the middle of writes: what was acknowledged is there, and calls go on."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from pinbridge import PinbridgeClient
from pinbridge._core.runtime import Runtime
from pinbridge.models import PinResponse
from pinbridge.sandbox.pinbridge.seed import SEED
from tests.acceptance.server import running_sandbox
from tests.acceptance.support import png

PINS = 36
STOPS = (5, 14, 25)
"""Acknowledged pins at which the server is killed."""
THREADS = 4
WAIT = 30


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def check(reader: PinbridgeClient, pins: list[PinResponse]) -> None:
    """Hold that the service has pins and their pictures."""
    for pin in pins:
        assert reader.pins.get(pin.id).title == pin.title
        assert pin.asset_id is not None
        assert reader.assets.get_content(pin.asset_id) == png(pin.title)


def test_what_was_acknowledged_survives_and_calls_in_flight_end_well(tmp_path: Path) -> None:
    is_up = threading.Event()
    acknowledged: SimpleQueue[PinResponse] = SimpleQueue()
    kept: list[PinResponse] = []
    port = free_port()
    client = PinbridgeClient(
        base_url=f"http://127.0.0.1:{port}",
        api_key=SEED.api_key,
        max_retries=10_000,
        # A pause between two tries lasts until the server is back.
        runtime=Runtime(sleep=lambda _: is_up.wait(WAIT)),
    )

    def publish(number: int) -> None:
        title = f"Pin {number}"
        pin = client.publish(png(title), board=str(SEED.board_id), title=title)
        acknowledged.put(pin)

    arguments = ["--state", str(tmp_path / "state.db"), "--publish-seconds", "0"]
    with client, ThreadPoolExecutor(THREADS) as pool:
        calls = [pool.submit(publish, number) for number in range(PINS)]
        for stop in STOPS:
            with running_sandbox(*arguments, port=port) as server:
                check(client, kept)
                is_up.set()
                kept += [acknowledged.get(timeout=WAIT) for _ in range(stop - len(kept))]
                is_up.clear()
                server.kill()
        with running_sandbox(*arguments, port=port):
            is_up.set()
            for call in calls:
                call.result(WAIT)
            kept += [acknowledged.get_nowait() for _ in range(PINS - len(kept))]
            check(client, kept)
            rows = client.pins.list(limit=200)
            assets = client.assets.list(limit=200)

    assert len(kept) == len(rows) == assets.total == PINS
    assert {row.id for row in rows} == {pin.id for pin in kept}
    assert {row.status for row in rows} == {"published"}
