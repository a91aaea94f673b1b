"""Run the fault matrix with both clients, and write what was seen.

Usage: python -m tests.trust.faults.matrix
"""

from __future__ import annotations

import asyncio
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from pathlib import Path
from typing import Any, Literal
from unittest import mock

import attrs
import httpx

from pinbridge import (
    APIConnectionError,
    APIError,
    AsyncPinbridgeClient,
    PinbridgeClient,
    PinbridgeError,
    ResponseParseError,
    RetryPolicy,
)
from pinbridge._core.runtime import Runtime
from tests.support.fakes import PIN_ID
from tests.support.payloads import ACCOUNT_ID, BOARD_ID
from tests.support.sockets import closed_port

from . import acts
from .acts import Act
from .certs import certificate
from .rows import KINDS, PATIENT, ROWS, Kind, Row
from .server import Call, FaultServer, Link, fault_server

Flavour = Literal["sync", "async"]

FLAVOURS: tuple[Flavour, ...] = ("sync", "async")
POLICY = RetryPolicy(max_retries=2, max_elapsed=60.0)
BUDGET_SECONDS = 10.0
YEAR = 365 * 86_400.0
HOUR = 3_600.0
NOW = 1_795_300_000.0
MAX_RESPONSE_BYTES = acts.MEGABYTE
MOST_OF_AN_ERROR = acts.MEGABYTE
BIG = bytes(24 * acts.MEGABYTE)
PICTURE = b"\x89PNG\r\n\x1a\n" + BIG
HEAD = """# Faults

How the clients behave when the service or the network fails. `make faults` writes this page: it runs every row with both clients over
real sockets, against a server that fails on purpose, with two retries allowed. `make test` runs the rows again and fails if a result
differs from this page.

How to read it:

- **Operation** is whether the operation can be retried: `safe` (here: get a pin), `keyed` (create a pin, safe because of its
  idempotency key) or `unsafe` (create a webhook). Rows about uploads send 24 MiB with a raw PUT, a CSV import and a picture
  instead; rows about 204 delete a webhook.
- **ok, 2 attempts** means that the call succeeds, and the caller notices nothing.
- **outcome unknown** means that `may_have_been_processed` is True: the service may have processed the request. It is never True for
  reads. After that, an `unsafe` request is never sent again.
- "once" is a fault that goes away; "always" is one that stays.
- A `ResponseParseError` has the status of a success: the request was processed, but the response can't be used.

Every error in these rows has all `attempts`, the `elapsed` seconds since the call began, and, if there was a response, the `request_id`
of the service.

Time limits: a retry only begins within `RetryPolicy.max_elapsed` (180 s by default). A `Retry-After` longer than `max_retry_after`
(90 s) is an error at once. An attempt ends when one of its phases takes longer than its `timeout` (30 s). The headers of a response have
to arrive completely within that time, and a body that arrives slowly within ten times that; a download may take any time as long as bytes
arrive. With your own `http_client` or `transport`, this only applies to the body. `total_timeout` limits the whole call.

Memory limits: the client reads up to `max_response_bytes` (64 MiB) of a successful response that is not a download, and up to 1 MiB of
an error. Compressed bodies are decompressed in small chunks, so the same limits stop a decompression bomb.

The clients differ in one case: if a server refuses an upload and resets the connection without reading the rest, the sync client still
receives the refusal, but the async client may only see a broken connection.
"""
DOCS = Path(__file__).parents[3] / "docs" / "faults.md"


class Clock:
    """Real time plus what nobody waited for."""

    def __init__(self) -> None:
        self._skipped = 0.0
        self.wall = NOW
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.waits.append(seconds)
        self.skip(seconds)

    def skip(self, seconds: float) -> None:
        """Let time pass without a wait."""
        self._skipped += seconds
        self.wall += seconds

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic() + self._skipped

    @property
    def runtime(self) -> Runtime:
        """What the client gets."""
        return Runtime(
            clock=self.now, wall_clock=lambda: self.wall, random=lambda: 0.5, sleep=self.sleep
        )


class Tries:
    """Count the tries of the last call, as a tracer."""

    def __init__(self) -> None:
        self.count = 0

    @contextmanager
    def call(self, **_names: str) -> Iterator[Tries]:
        """Begin a call."""
        yield self

    def finish(self, *, status_code: int | None, attempts: int, error: object) -> None:
        """Note how a call ended."""
        self.count = attempts


@attrs.frozen(kw_only=True)
class Seen:
    """What came of one call.

    Args:
        outcome: In the words of the matrix.
        error: What was raised.
        seconds: Real time that it took.
        waits: Seconds that the client meant to wait before each repeat.
        requests: Requests that arrived.
        processed: Requests that the server acted on.
        bytes_sent: Bytes that the server sent.
    """

    outcome: str
    error: PinbridgeError | None
    seconds: float
    waits: list[float]
    requests: int
    processed: int
    bytes_sent: int


def observe(row: Row, kind: Kind, flavour: Flavour) -> Seen:
    """Make one call in the world of a row."""
    clock, tries = Clock(), Tries()
    with ExitStack() as stack:
        server, settings = _world(row, flavour, clock, stack)
        base = {
            "api_key": "key",
            "runtime": clock.runtime,
            "tracer": tries,
            "retry": POLICY,
            "timeout": httpx.Timeout(
                PATIENT, read=row.timeout, write=row.timeout, pool=row.timeout
            ),
            "max_response_bytes": MAX_RESPONSE_BYTES,
        }
        run = _run_sync if flavour == "sync" else _run_async
        before = time.monotonic()
        error = run(row, kind, base | settings, server)
        seconds = time.monotonic() - before
    return Seen(
        outcome=_words(error, tries.count),
        error=error,
        seconds=seconds,
        waits=clock.waits,
        requests=len(server.calls),
        processed=server.processed,
        bytes_sent=server.bytes_sent,
    )


def _words(error: PinbridgeError | None, attempts: int) -> str:
    count = "1 attempt" if attempts == 1 else f"{attempts} attempts"
    if error is None:
        return f"ok, {count}"
    name = type(error).__name__
    if isinstance(error, APIError | ResponseParseError):
        name += f" {error.status_code}"
    doubt = ", outcome unknown" if getattr(error, "may_have_been_processed", False) else ""
    return f"{name}, {count}{doubt}"


def _world(
    row: Row, flavour: Flavour, clock: Clock, stack: ExitStack
) -> tuple[FaultServer, dict[str, Any]]:
    script, context = list(row.script), None
    settings: dict[str, Any] = {}
    if row.world in ("self-signed", "expired", "other host"):
        made = certificate(row.world)
        context = made.server
        if made.client is not None:
            settings["http_client"] = _http_client(flavour, verify=made.client)
    elif row.world == "pool full":
        settings["http_client"] = _http_client(flavour, limits=httpx.Limits(max_connections=1))
    elif row.world == "asleep":
        script = [_after(lambda: clock.skip(HOUR), script[0])]
    server = stack.enter_context(
        fault_server(script, row.rest, on_accept=row.on_accept, context=context)
    )
    settings["base_url"] = server.url
    if row.world == "refused":
        settings["base_url"] = f"http://127.0.0.1:{closed_port()}"
    elif row.world == "no TLS":
        settings["base_url"] = server.url.replace("http:", "https:")
    elif row.world == "no name":
        settings["base_url"] = f"http://nowhere.invalid:{server.port}"
        stack.enter_context(mock.patch("socket.getaddrinfo", _unknown_name))
    elif row.world == "wall clock ahead":
        clock.wall += YEAR
    elif row.world == "wall clock back":
        clock.wall -= YEAR
    return server, settings


def _http_client(flavour: Flavour, **arguments: Any) -> httpx.Client | httpx.AsyncClient:
    cls = httpx.Client if flavour == "sync" else httpx.AsyncClient
    return cls(trust_env=False, **arguments)


def _after(first: Callable[[], None], act: Act) -> Act:
    def both(link: Link, call: Call) -> None:
        first()
        act(link, call)

    return both


def _unknown_name(host: str, *_arguments: object, **_more: object) -> object:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def _call(client: Any, row: Row, kind: Kind) -> Any:
    if row.job == "delete":
        return client.webhooks.delete(PIN_ID)
    if row.job == "upload":
        return {
            "safe": lambda: client.request("PUT", "/v1/pins/x", content=BIG),
            "keyed": lambda: client.pins.import_csv(b"title\n" + BIG, filename="a.csv"),
            "unsafe": lambda: client.assets.upload_image(PICTURE, filename="a.png"),
        }[kind]()
    return {
        "safe": lambda: client.pins.get(PIN_ID),
        "keyed": lambda: client.pins.create(
            account_id=ACCOUNT_ID, board_id=BOARD_ID, title="A pin", image_url="https://a.example/b"
        ),
        "unsafe": lambda: client.webhooks.create(url="https://a.example/b", secret="s" * 16),
    }[kind]()


def _wait_for_the_idle_connection(row: Row, server: FaultServer) -> None:
    if row.script[0] is acts.close_when_idle:
        server.wait_for_end()


def _run_sync(
    row: Row, kind: Kind, settings: dict[str, Any], server: FaultServer
) -> PinbridgeError | None:
    with ExitStack() as stack:
        http_client: httpx.Client | None = settings.get("http_client")
        if http_client is not None:
            stack.enter_context(http_client)
        if http_client is not None and row.world == "pool full":
            stack.enter_context(http_client.stream("GET", f"{settings['base_url']}/v1/pins/x"))
        client = stack.enter_context(PinbridgeClient(**settings))
        if row.warm:
            client.pins.get(PIN_ID)
            _wait_for_the_idle_connection(row, server)
        try:
            _call(client, row, kind)
        except PinbridgeError as error:
            return error
        return None


def _run_async(
    row: Row, kind: Kind, settings: dict[str, Any], server: FaultServer
) -> PinbridgeError | None:
    async def run() -> PinbridgeError | None:
        async with AsyncExitStack() as stack:
            http_client: httpx.AsyncClient | None = settings.get("http_client")
            if http_client is not None:
                await stack.enter_async_context(http_client)
            if http_client is not None and row.world == "pool full":
                held = http_client.stream("GET", f"{settings['base_url']}/v1/pins/x")
                await stack.enter_async_context(held)
            client = await stack.enter_async_context(AsyncPinbridgeClient(**settings))
            if row.warm:
                await client.pins.get(PIN_ID)
                _wait_for_the_idle_connection(row, server)
            try:
                await _call(client, row, kind)
            except PinbridgeError as error:
                return error
            return None

    return asyncio.run(run())


def problems(row: Row, kind: Kind, seen: Seen) -> list[str]:
    """Say what is wrong with what was seen, beside the outcome itself."""
    found: list[str] = []
    if seen.seconds > BUDGET_SECONDS:
        found.append(f"it took {seen.seconds:.1f} s")
    if kind == "unsafe" and seen.processed - row.warm > 1:
        found.append(f"an unsafe request was acted on {seen.processed} times")
    if seen.seconds + sum(seen.waits) > POLICY.max_elapsed:
        found.append(f"it waited {sum(seen.waits):.1f} s, beyond the time budget")
    error = seen.error
    if error is None:
        return found
    if not isinstance(error, APIConnectionError | APIError | ResponseParseError):
        return [*found, f"{type(error).__name__} does not tell of a call"]
    if f", {len(error.attempts)} attempt" not in seen.outcome:
        found.append(f"{len(error.attempts)} attempts on the error")
    limit = seen.seconds + sum(seen.waits) + HOUR * (row.world == "asleep")
    if not 0 < error.elapsed <= limit + 0.01:
        found.append(f"elapsed is {error.elapsed}")
    if not isinstance(error, APIConnectionError) and "x-request-id" in _fields(error):
        if error.request_id != _fields(error)["x-request-id"]:
            found.append(f"the request id is {error.request_id}")
        elif error.request_id not in str(error):
            found.append("the message has no request id")
    kept = (
        0 if not isinstance(error, APIError) or error.response is None else error.response.content
    )
    if kept and len(kept) > MOST_OF_AN_ERROR:
        found.append(f"{len(kept)} bytes of an error were kept")
    return found


def _fields(error: APIError | ResponseParseError) -> Mapping[str, str]:
    if isinstance(error, ResponseParseError):
        return error.headers
    return {} if error.response is None else error.response.headers


def table(outcome: Callable[[Row, Kind, Flavour], str]) -> str:
    """Write the matrix as the tables of the page."""
    lines: list[str] = []
    group = ""
    for row in ROWS:
        if row.group != group:
            group = row.group
            lines += ["", f"## {group}", "", "| Fault | Operation | Expected | Sync | Async |"]
            lines.append("| --- | --- | --- | --- | --- |")
        for kind in KINDS:
            expected = row.expect(kind)
            if expected is not None:
                seen = [outcome(row, kind, flavour) for flavour in FLAVOURS]
                cells = [row.name, kind, expected, *seen]
                lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def page(outcome: Callable[[Row, Kind, Flavour], str]) -> str:
    """Write the whole page."""
    return HEAD + table(outcome)


def main() -> int:
    """Run the matrix, write the page, and tell how it went."""
    results: dict[tuple[str, Kind, Flavour], str] = {}
    failures: list[str] = []
    for row in ROWS:
        for kind in KINDS:
            expected = row.expect(kind)
            if expected is None:
                continue
            for flavour in FLAVOURS:
                seen = observe(row, kind, flavour)
                results[row.name, kind, flavour] = seen.outcome
                wrong = problems(row, kind, seen)
                if seen.outcome != expected:
                    wrong.insert(0, f"expected {expected}, seen {seen.outcome}")
                failures += [f"{row.name} / {kind} / {flavour}: {text}" for text in wrong]
    DOCS.write_text(page(lambda row, kind, flavour: results[row.name, kind, flavour]))
    print("\n".join(failures))
    print(f"{len(ROWS)} faults, {len(results)} calls, {len(failures)} not as expected; see {DOCS}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
