"""Publish rows from a queue with four workers that are killed, and count the pins.

Usage: python -m tests.celery [ROWS [KILLS]]; needs `redis-server` and the packages of requirements-celery.txt.
"""

from __future__ import annotations

import os
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pinbridge import PinbridgeClient
from tests.acceptance.server import ROOT, Server, running_sandbox
from tests.celery.app import FINISHED, publish, redis
from tests.publishing.ordeal import SETTINGS, enterprise

ROWS, KILLS, WORKERS = 5_000, 12, 4
TWICE = 10
PATIENCE, STALLED = 600.0, 20.0


@contextmanager
def running_redis(folder: Path) -> Iterator[str]:
    """Start Redis on a free port, and yield its address."""
    program = shutil.which("redis-server")
    if program is None:
        sys.exit("redis-server is missing; on Debian: apt-get install redis-server")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    with subprocess.Popen([*command, "--dir", str(folder)], stdout=subprocess.DEVNULL) as process:
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()


def start_worker(number: int, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start a worker with one process."""
    options = ["--pool=solo", "--loglevel=ERROR", f"--hostname=w{number}@%h", "--without-gossip"]
    return subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "tests.celery.app", "worker", *options],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def deliver(number: int) -> None:
    """Send the message of a row."""
    publish.delay(
        {
            "id": f"sku-{number}",
            "title": title(number),
            "media": f"https://shop.example/{number}.png",
            "link": f"https://shop.example/{number}",
        }
    )


def title(number: int) -> str:
    """Return the title of a row."""
    return f"Product {number}"


def deliver_lost(client: PinbridgeClient, rows: int) -> int:
    """Send the messages again that Redis has lost, and return how many.

    Celery takes a message from Redis before it notes that it has it. A worker that is killed in between loses the
    message. A task that ended without a pin would be our fault.
    """
    with redis() as connection:
        finished = connection.smembers(FINISHED)
    titles = {pin.title for pin in client.pins.iter(page_size=200)}
    assert finished <= titles, f"tasks ended without a pin: {sorted(finished - titles)}"
    lost = [number for number in range(rows) if title(number) not in titles]
    for number in lost:
        deliver(number)
    return len(lost)


def work(server: Server, environment: dict[str, str], rows: int, kills: int) -> tuple[int, int]:
    """Let workers publish until every row is there, kill some on the way, and return how many; and the lost messages."""
    chance = random.Random(5)
    workers = [start_worker(number, environment) for number in range(WORKERS)]
    killed = lost = seen = 0
    begin = grown = time.monotonic()
    try:
        with PinbridgeClient(**server.credentials) as client:
            while (now := time.monotonic()) < begin + PATIENCE:
                total = client.pins.list_page(limit=1).total or 0
                if killed < kills and total >= rows * (killed + 1) / (kills + 1):
                    number = chance.randrange(WORKERS)
                    workers[number].kill()
                    workers[number].wait()
                    workers[number] = start_worker(number, environment)
                    killed += 1
                if total >= rows:
                    break
                if total > seen:
                    seen, grown = total, now
                elif now > grown + STALLED:
                    lost += deliver_lost(client, rows)
                    grown = now
                time.sleep(0.2)
            # What was delivered twice is still on its way.
            time.sleep(10)
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.wait()
    return killed, lost


def main(arguments: Sequence[str]) -> None:
    """Run and print; a row without its pin, or with two, is an error."""
    rows, kills = (*map(int, arguments), *(ROWS, KILLS)[len(arguments) :])
    with (
        TemporaryDirectory() as folder,
        running_redis(Path(folder)) as broker,
        running_sandbox(*SETTINGS) as server,
    ):
        enterprise(server)
        environment = {
            **os.environ,
            "CELERY_BROKER_URL": broker,
            "BOARD": server.start["board_id"],
            "PINBRIDGE_BASE_URL": server.base_url,
            "PINBRIDGE_API_KEY": server.start["api_key"],
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated"))),
        }
        os.environ.update(environment)
        for number in range(rows):
            for _ in range(2 if number % TWICE == 0 else 1):
                deliver(number)
        begin = time.monotonic()
        killed, lost = work(server, environment, rows, kills)
        seconds = time.monotonic() - begin
        with PinbridgeClient(**server.credentials) as client:
            titles = [pin.title for pin in client.pins.iter(page_size=200)]
    print(
        f"{rows:,} rows, every {TWICE}th sent twice; {WORKERS} workers, {killed} of them killed;"
        f" {lost} messages lost by Redis and sent again: {len(titles):,} pins in {seconds:,.0f} s"
    )
    assert sorted(titles) == sorted(title(number) for number in range(rows))


if __name__ == "__main__":
    main(sys.argv[1:])
