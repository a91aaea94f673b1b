"""The sandbox's speed, and whether it keeps it with a full store."""

from __future__ import annotations

import json
import shutil
import socket
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from benchmarks.environments import CACHE, Environment, Environments
from benchmarks.inside import payloads
from benchmarks.results import Result, Row
from benchmarks.rounds import MICROSECONDS, Options, rows, sampled
from benchmarks.workers import processor_seconds, serving

_SMALL_PINS = 100
_EMPTY = f"{_SMALL_PINS} pins"
_GROWTH = 1.25
_PATTERNS = 40
# Every column is copied but these, which have to differ.
_COPY = """
WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :count)
INSERT INTO {table} ({columns})
SELECT {values} FROM numbers JOIN (SELECT *, row_number() OVER (ORDER BY seq) - 1 AS place FROM {table})
ON place = n % :patterns
"""
_UUID = "lower(hex(randomblob(4))||'-'||hex(randomblob(2))||'-4'||substr(hex(randomblob(2)),2)||'-8'||substr(hex(randomblob(2)),2)||'-'||hex(randomblob(6)))"


def run(environments: Environments, options: Options) -> Result:
    """Measure the server as a program, with its state in a file."""
    directory = CACHE / "sandbox"
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    full = f"{options.stored_pins:,} pins"
    with ExitStack() as stack:
        servers = {
            _EMPTY: stack.enter_context(
                _sandbox(environments.sandbox, directory / "small.db", _SMALL_PINS)
            ),
            full: stack.enter_context(
                _sandbox(environments.sandbox, directory / "full.db", options.stored_pins)
            ),
        }
        found: list[Row] = []
        for case, make in _requests().items():
            samples = _measure(servers, make, options)
            found += rows(
                case,
                samples,
                metrics=MICROSECONDS,
                targets={"cpu": {_EMPTY: _GROWTH}},
                subject=full,
            )
    shutil.rmtree(directory)
    return Result(
        "sandbox",
        "Sandbox",
        "Requests one after the other over one connection, with SQLite on disk and the clock "
        "frozen, so that no worker runs meanwhile. Microseconds a request (and requests a second), and "
        "those of the server's processors. The full store is "
        f"compared with one of {_SMALL_PINS} pins, which has a full page for every list. Lists, "
        "searches and figures are cached until a row changes; the first of each reads every row once.",
        found,
    )


class _Server:
    """A connection to a sandbox, with as little of a client as can be."""

    def __init__(self, start_line: dict[str, Any], pid: int) -> None:
        self.start_line = start_line
        self.pid = pid
        host, port = start_line["base_url"].removeprefix("http://").split(":")
        self._socket = socket.create_connection((host, int(port)))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._pending = b""

    def request(self, method: str, target: str, body: bytes = b"") -> tuple[int, bytes]:
        """Send a request and return status and body of the answer."""
        head = (
            f"{method} {target} HTTP/1.1\r\nhost: sandbox\r\nx-api-key: {self.start_line['api_key']}\r\n"
            f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        self._socket.sendall(head.encode() + body)
        data = self._pending
        while b"\r\n\r\n" not in data:
            data += self._received()
        header, _, rest = data.partition(b"\r\n\r\n")
        lowered = header.lower()
        at = lowered.index(b"content-length:") + 15
        length = int(lowered[at:].split(b"\r\n", 1)[0])
        while len(rest) < length:
            rest += self._received()
        self._pending = rest[length:]
        return int(header.split(b" ", 2)[1]), rest[:length]

    def create(self, **changes: Any) -> dict[str, Any]:
        """Create a pin."""
        fields = {
            **payloads.pin_fields(),
            "account_id": self.start_line["account_id"],
            "board_id": self.start_line["board_id"],
            "idempotency_key": str(uuid4()),
            **changes,
        }
        status, body = self.request("POST", "/v1/pins", json.dumps(fields).encode())
        if status != 201:
            raise SystemExit(f"the sandbox answered {status}: {body.decode()}")
        created: dict[str, Any] = json.loads(body)
        return created

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _received(self) -> bytes:
        data = self._socket.recv(1 << 18)
        if not data:
            raise SystemExit("the sandbox hung up")
        return data


Send = Callable[[], object]


def _requests() -> dict[str, Callable[[_Server], Send]]:
    def getting(target: str) -> Callable[[_Server], Send]:
        def make(server: _Server) -> Send:
            filled = target.format(**server.start_line)
            return lambda: _ok(server.request("GET", filled))

        return make

    def searching(text: Callable[[int], str]) -> Callable[[_Server], Send]:
        def make(server: _Server) -> Send:
            numbers = count()
            return lambda: _ok(
                server.request("GET", f"/v1/pins?limit=50&q={quote(text(next(numbers)))}")
            )

        return make

    def get_pin(server: _Server) -> Send:
        pin_id = server.create()["id"]
        return lambda: _ok(server.request("GET", f"/v1/pins/{pin_id}"))

    def after_a_change(target: str) -> Callable[[_Server], Send]:
        def make(server: _Server) -> Send:
            return lambda: (server.create(), _ok(server.request("GET", target)))

        return make

    return {
        "GET a pin": get_pin,
        "POST a pin": lambda server: server.create,
        "list of 50 pins": getting("/v1/pins?limit=50"),
        "list of 50 published pins": getting("/v1/pins?limit=50&status=published"),
        "list of 50 pins by title": getting("/v1/pins?limit=50&sort=title_asc"),
        "list of 50 pins by publication": getting("/v1/pins?limit=50&sort=published_at_desc"),
        "list of 50 pins by status": getting("/v1/pins?limit=50&sort=status_asc"),
        "list of 50 published pins by title": getting(
            "/v1/pins?limit=50&status=published&sort=title_desc"
        ),
        "list of 50 pins of an account": getting("/v1/pins?limit=50&account_id={account_id}"),
        "list of 50 pins of a board": getting("/v1/pins?limit=50&board_id={board_id}"),
        "list of 50 pins with an error": getting("/v1/pins?limit=50&error_code=board_not_found"),
        "list of 50 removed pins": getting("/v1/pins?limit=50&removed=true"),
        "list of 50 pins since 2020": getting("/v1/pins?limit=50&since=2020-01-01T00:00:00Z"),
        "search for a rare word": getting("/v1/pins?limit=50&q=chanterelle"),
        "search for a common word": getting("/v1/pins?limit=50&q=sourdough"),
        "first search for a rare word": searching(lambda number: f"chanterelle{number}"),
        "first search for two letters": searching(_two_letters),
        "first search for a common text": searching(_common_text),
        "POST a pin, and list 50": after_a_change("/v1/pins?limit=50"),
        "dashboard": getting("/v1/dashboard/summary"),
        "analytics overview": getting("/v1/analytics/overview"),
        "top pins": getting("/v1/analytics/pins"),
        "rate meter": getting("/v1/rate-meter?account_id={account_id}"),
        "activity log": getting("/v1/activity-logs?limit=50"),
    }


def _two_letters(number: int) -> str:
    letters = "qxjzvwkfy0123456789"
    return letters[number // len(letters) % len(letters)] + letters[number % len(letters)]


def _common_text(number: int) -> str:
    start = number % (len(payloads.DESCRIPTION) // 2)
    return payloads.DESCRIPTION[start : start + 8 + number // (len(payloads.DESCRIPTION) // 2)]


def _measure(
    servers: dict[str, _Server], make: Callable[[_Server], Send], options: Options
) -> dict[str, list[dict[str, float]]]:
    sends = {name: make(server) for name, server in servers.items()}
    counts: dict[str, int] = {}
    for name, send in sends.items():
        # The first of a search takes longer.
        send()
        start = time.perf_counter()
        for _ in range(3):
            send()
        counts[name] = max(5, int(options.slot * 2 / ((time.perf_counter() - start) / 3)))

    def take(name: str) -> dict[str, float]:
        send, server, count = sends[name], servers[name], counts[name]
        cpu = processor_seconds(server.pid)
        start = time.perf_counter()
        for _ in range(count):
            send()
        wall = time.perf_counter() - start
        return {"wall": wall / count, "cpu": (processor_seconds(server.pid) - cpu) / count}

    return sampled(list(sends), options.rounds, take)


def _ok(answer: tuple[int, bytes]) -> None:
    if answer[0] != 200:
        raise SystemExit(f"the sandbox answered {answer[0]}: {answer[1].decode()}")


@contextmanager
def _sandbox(environment: Environment, state: Path, pins: int) -> Iterator[_Server]:
    command = [
        environment.python, "-m", "pinbridge.sandbox", "--port", "0", "--state", state, "--frozen",
    ]  # fmt: skip
    if pins:
        with serving(command) as (line, pid):
            server = _Server(json.loads(line), pid)
            for number in range(_PATTERNS):
                server.create(title=f"Pattern {number}")
            server.request("POST", "/_sandbox/clock", b'{"advance": 60}')
            server.close()
        _fill(state, pins)
    with serving(command) as (line, pid):
        server = _Server(json.loads(line), pid)
        server.request("GET", "/v1/pins?q=chanterelle")
        _wait_until_idle(pid)
        yield server
        server.close()


def _wait_until_idle(pid: int) -> None:
    spent = -1.0
    while (now := processor_seconds(pid)) != spent:
        spent = now
        time.sleep(0.5)


def _fill(state: Path, pins: int) -> None:
    """Copy the pins and the log entries there are until the store is full."""
    changes = {
        "pins": {
            "id": _UUID,
            "idempotency_key": "'copy-' || n",
            "title": "'Pin ' || n || ' of many'",
            "search_text": "search_text || ' ' || n",
            "pinterest_pin_id": "CAST(900000000000 + n AS TEXT)",
            "created_at": "created_at - n * 1000000",
            "published_at": "published_at - n * 1000000",
        },
        "log_entries": {"id": _UUID},
    }
    with sqlite3.connect(state) as connection:
        for table, changed in changes.items():
            found: list[tuple[Any, ...]] = connection.execute(
                f"PRAGMA table_info({table})"  # noqa: S608
            ).fetchall()
            columns = [column[1] for column in found if column[1] != "seq"]
            connection.execute(
                _COPY.format(
                    table=table,
                    columns=",".join(columns),
                    values=",".join(changed.get(column, column) for column in columns),
                ),
                {"count": pins, "patterns": _PATTERNS},
            )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
