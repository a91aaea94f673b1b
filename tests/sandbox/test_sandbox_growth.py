"""A full store responds with as little work as a small one until a row changes: steps of SQLite are counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge.engagement import Range, pin_totals
from pinbridge.sandbox.pinbridge.rows import Pin
from pinbridge.sandbox.pinbridge.store import Store

# What a dashboard reads depends on the time of day: it has to read the hours of today one by one.
START = datetime(2030, 5, 15, 12, 34, tzinfo=UTC)
LATE = START.replace(hour=23)
SMALL, FULL = 1200, 9600
GROWTH = 1.25
# A deeper tree takes some steps more; reading a thousandth of the table would take far more.
SLACK = 150
PATTERNS = 20
TABLES = ("pins", "log_entries", "schedules", "deliveries")

_UUID = "printf('%08x-0000-4000-8000-%012x', abs(random()) % 4294967296, n * 1000 + seq)"
_CHANGES = {
    "id": _UUID,
    "idempotency_key": "'copy-' || n || '-' || seq",
    "title": "title || ' ' || n",
    "search_text": "search_text || ' number ' || n",
    "created_at": "created_at - n * {step}",
    "published_at": "published_at - n * {step}",
    "run_at": "run_at + n * 1000000",
    "due_at": "due_at + 10000000000000 + n",
}

Send = Callable[[httpx.Client, Sandbox], httpx.Response]


def getting(path: str, **params: Any) -> Send:
    """Return a function that makes a GET, with the ids of the seed where `{...}` asks for them."""

    def send(client: httpx.Client, sandbox: Sandbox) -> httpx.Response:
        known = {"account": sandbox.account_id, "board": sandbox.board_id}
        filled = {name: str(value).format(**known) for name, value in params.items()}
        return client.get(path.format(**known), params=filled)

    return send


def posting(client: httpx.Client, sandbox: Sandbox) -> httpx.Response:
    """Make a pin."""
    return client.post("/v1/pins", json=_body(sandbox))


def deep(client: httpx.Client, sandbox: Sandbox) -> httpx.Response:
    """Read a page behind the whole list."""
    return client.get("/v1/pins", params={"offset": 2**40})


def advancing(client: httpx.Client, sandbox: Sandbox) -> httpx.Response:
    """Publish a pin."""
    posting(client, sandbox)
    return client.post("/_sandbox/clock", json={"advance": 60})


PINS = "/v1/pins"
FILTERS: dict[str, dict[str, Any]] = {
    "all": {},
    "published": {"status": "published"},
    "queued": {"status": "queued"},
    "error": {"error_code": "board_access_denied"},
    "unknown error": {"error_code": "nobody_has_this"},
    "removed": {"removed": "true"},
    "not removed": {"removed": "false"},
    "account": {"account_id": "{account}"},
    "board": {"board_id": "{board}"},
    "board and status": {"board_id": "{board}", "status": "failed"},
    "rare": {"q": "chanterelle"},
    "common": {"q": "sourdough"},
    "short": {"q": "\u00fc"},
    "ever since": {"since": "2020-01-01T00:00:00Z"},
    "until now": {"until": "2040-01-01T00:00:00Z"},
}
PIN_SORTS = ("created_at", "published_at", "title", "status")
REQUESTS: dict[str, Send] = {
    **{
        f"{name} by {sort}_{way}": getting(PINS, sort=f"{sort}_{way}", **filters)
        for name, filters in FILTERS.items()
        for sort in PIN_SORTS
        for way in ("asc", "desc")
    },
    "behind the end": deep,
    "deep": getting(PINS, offset=1000),
    "deep by publication": getting(PINS, offset=800, sort="published_at_asc"),
    "schedules": getting("/v1/schedules"),
    "schedules by title": getting("/v1/schedules", sort="title_asc", status="scheduled"),
    "schedules with a word": getting("/v1/schedules", q="sourdough"),
    "dashboard": getting("/v1/dashboard/summary"),
    "dashboard of an account": getting("/v1/dashboard/summary", account_id="{account}"),
    "log": getting("/v1/activity-logs"),
    "log of an action": getting("/v1/activity-logs", action="pin.published"),
    "log of nothing": getting("/v1/activity-logs", category="security", action="pin.published"),
    "overview": getting("/v1/analytics/overview"),
    "top pins": getting("/v1/analytics/pins"),
    "top pins of a year": getting("/v1/analytics/pins", start_date="2029-06-01", sort_by="save"),
    "top pins by comments": getting("/v1/analytics/pins", sort_by="total_comments"),
    "top pins of an account": getting("/v1/analytics/pins", account_id="{account}", offset=300),
    "account analytics": getting("/v1/pinterest/accounts/{account}/analytics"),
    "rate meter": getting("/v1/rate-meter", account_id="{account}"),
    "health": getting("/readyz"),
    "page": getting("/_sandbox/page/overview"),
    "pins of the page": getting("/_sandbox/page/pins", service="pinbridge", board="{board}"),
    "POST": posting,
    "publishing": advancing,
}


def _body(sandbox: Sandbox, **changes: Any) -> dict[str, Any]:
    return {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "Weekday sourdough",
        "description": "Mix it in the evening, fold it twice and bake it before breakfast.",
        "image_url": "https://cdn.example.com/1.jpg",
        "idempotency_key": str(uuid4()),
        **changes,
    }


@contextmanager
def filled(rows: int, start: datetime = START) -> Iterator[tuple[Sandbox, httpx.Client]]:
    """Run a sandbox with pins in every state, and copies of them until there are enough."""
    with Sandbox(
        start=start, frozen=True, rate_account_capacity=1e6, rate_global_capacity=1e6
    ) as sandbox:
        client = httpx.Client(
            base_url=sandbox.base_url,
            headers={"x-api-key": sandbox.api_key},
            transport=sandbox.transport(),
        )
        with client:
            client.get("/v1/pinterest/boards", params={"account_id": sandbox.account_id})
            for number in range(PATTERNS):
                title = f"Sourdough {number}" + (
                    " [[fail:board_access_denied]]" if number % 4 == 1 else ""
                )
                made = client.post(PINS, json=_body(sandbox, title=title))
                assert made.status_code == 201, made.text
                later = (sandbox.now() + timedelta(days=300 + number)).isoformat()
                planned = _body(sandbox, title=title, run_at=later)
                del planned["idempotency_key"]
                assert client.post("/v1/schedules", json=planned).status_code == 201
            sandbox.advance(600)
            for row in client.get(PINS, params={"status": "published"}).json()[:3]:
                client.post(f"/_sandbox/pins/{row['id']}/remove", json={}).raise_for_status()
            for number in range(5):
                client.post(PINS, json=_body(sandbox, title=f"Waiting {number}"))
            store = sandbox._live.services.first.state.store
            sandbox._live.call(lambda: _copy(store, rows))
            yield sandbox, client


def _copy(store: Store, rows: int) -> None:
    execute = store.database.connection.execute
    for table in ("pins", "log_entries", "schedules"):
        columns = [column[1] for column in execute(f"PRAGMA table_info({table})")]
        columns.remove("seq")
        # Over the same days, so that both stores have as many of them.
        step = 25 * 86_400_000_000 * PATTERNS // rows
        values = ", ".join(_CHANGES.get(column, column) for column in columns).format(step=step)
        execute(
            f"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers"  # noqa: S608
            f" WHERE n < {rows} / (SELECT count(*) FROM {table}))"
            f" INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM numbers, {table}"
        )


def steps(sandbox: Sandbox, work: Callable[[], object]) -> int:
    """Return how many instructions SQLite executes for some work."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    connection = sandbox._live.services.first.state.store.database.connection
    sandbox._live.call(lambda: connection.set_progress_handler(count, 1))
    try:
        work()
    finally:
        sandbox._live.call(lambda: connection.set_progress_handler(None, 1))
    return taken


class Stores:
    """A small and a full sandbox."""

    def __init__(self, small: Any, full: Any) -> None:
        self.both = (small, full)

    def execute(self, statement: str) -> list[list[Any]]:
        """Run a statement of SQL in each, and return their rows."""
        found: list[list[Any]] = []
        for sandbox, _ in self.both:
            execute = sandbox._live.services.first.state.store.database.connection.execute
            found.append(sandbox._live.call(lambda: execute(statement).fetchall()))  # noqa: B023
        return found

    def work(self, send: Send) -> list[int]:
        """Return the steps that a request takes in each, the second time it is made."""
        found: list[int] = []
        for sandbox, client in self.both:
            response = send(client, sandbox)
            assert response.status_code in (200, 201), response.text
            found.append(steps(sandbox, lambda: send(client, sandbox)))  # noqa: B023 - used at once
        return found


@pytest.fixture(name="stores", scope="module")
def _stores() -> Iterator[Stores]:
    with ExitStack() as stack:
        yield Stores(*(stack.enter_context(filled(rows)) for rows in (SMALL, FULL)))


def grows(work: list[int]) -> bool:
    """Whether the full store takes more work than it may."""
    return work[1] > GROWTH * work[0] + SLACK


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_takes_no_more_work_in_a_full_store(stores: Stores, name: str) -> None:
    work = stores.work(REQUESTS[name])

    assert not grows(work), work


def test_a_dashboard_late_in_the_day_takes_no_more_once_all_hours_hold_pins() -> None:
    # With fewer pins some hours of the day are empty, which takes less work.
    with (
        filled(2 * FULL, LATE) as some,
        filled(4 * FULL, LATE) as more,
    ):
        stores = Stores(some, more)
        for name in ("dashboard", "dashboard of an account"):
            work = stores.work(REQUESTS[name])
            assert work[1] < 1.05 * work[0], (name, work)


_MEETS: dict[str, Callable[[Pin, str], bool]] = {
    "removed": lambda pin, value: (pin.removed_at is not None) == (value == "true"),
    "q": lambda pin, value: value in pin.search_text,
    "since": lambda pin, value: pin.created_at >= datetime.fromisoformat(value),
    "until": lambda pin, value: pin.created_at < datetime.fromisoformat(value),
}


@pytest.mark.parametrize(
    "filters",
    [
        *FILTERS.values(),
        {"since": "2030-05-10T00:00:00+00:00", "until": "2030-05-12T00:00:00+00:00"},
        {"until": "2030-05-12T00:00:00+00:00", "q": "number 2", "status": "published"},
        {"removed": "true", "account_id": "{account}", "q": "sourdough"},
    ],
)
def test_a_list_has_the_pins_that_meet_its_filters(stores: Stores, filters: dict[str, str]) -> None:
    sandbox, client = stores.both[0]
    known = {"account": sandbox.account_id, "board": sandbox.board_id}
    filters = {name: value.format(**known) for name, value in filters.items()}
    store = sandbox._live.services.first.state.store
    pins = sandbox._live.call(lambda: store.pins.where("1"))

    found = client.get(PINS, params={**filters, "sort": "created_at_asc", "limit": 200})

    expected = [
        pin
        for pin in pins
        if all(
            _MEETS[name](pin, value) if name in _MEETS else getattr(pin, name) == value
            for name, value in filters.items()
        )
    ]
    expected.sort(key=lambda pin: (pin.created_at, pin.seq))
    assert found.headers["x-total-count"] == str(len(expected))
    assert [pin["id"] for pin in found.json()] == [pin.id for pin in expected[:200]]


@pytest.mark.parametrize("metric", ["impression", "outbound_click", "total_reactions"])
@pytest.mark.parametrize(
    ("start", "end"),
    [("2030-04-16", "2030-05-15"), ("2030-05-01", "2030-05-03"), ("2030-05-15", "2031-01-01"),
     ("2029-01-01", "2029-01-02")],
)  # fmt: skip
def test_top_pins_are_those_of_the_highest_totals(
    stores: Stores, metric: str, start: str, end: str
) -> None:
    sandbox, client = stores.both[0]
    store = sandbox._live.services.first.state.store
    where = Where("status = 'published'")
    pins = sandbox._live.call(lambda: store.pins.select(where))
    assert len({(pin.published_at or START).date() for pin in pins}) > 10
    assert any(pin.removed_at for pin in pins)
    days = Range(date.fromisoformat(start), date.fromisoformat(end))
    totals = {pin.id: pin_totals(pin, days, START.date()) for pin in pins}
    pins.sort(key=lambda pin: (totals[pin.id][metric], pin.popularity, pin.seq), reverse=True)

    for offset in (0, 90, len(pins) - 20):
        query: dict[str, Any] = {"start_date": start, "end_date": end, "sort_by": metric}
        page = client.get("/v1/analytics/pins", params={**query, "offset": offset}).json()

        shown = [(item["pin_id"], item["totals"]) for item in page["items"]]
        assert shown == [(pin.id, totals[pin.id]) for pin in pins[offset : offset + 50]]
        assert page["total"] == len(pins)


def test_a_dashboard_of_days_that_begin_between_hours_reads_no_more_than_their_minutes(
    stores: Stores,
) -> None:
    send = getting("/v1/dashboard/summary", tz="Asia/Kathmandu")

    work = stores.work(send)

    # The full store has something in more of the minutes.
    assert work[1] < 2.5 * work[0], work


@pytest.mark.parametrize("name", ["common by title_asc", "all by published_at_desc", "dashboard"])
def test_the_first_request_after_a_change_reads_each_pin_a_few_times(
    stores: Stores, name: str
) -> None:
    work: list[int] = []
    for sandbox, client in stores.both:
        posting(client, sandbox)
        work.append(steps(sandbox, lambda: REQUESTS[name](client, sandbox)))  # noqa: B023

    assert work[1] < 100 * FULL, work
    assert work[1] < 1.1 * FULL / SMALL * work[0], work


@pytest.mark.parametrize("index", ["pins_0", "pins_1", "pins_3"])
def test_the_guard_sees_a_missing_index(stores: Stores, index: str) -> None:
    query = f"SELECT sql FROM sqlite_master WHERE name = '{index}'"  # noqa: S608
    [(made,)] = stores.execute(query)[0]
    stores.execute(f"DROP INDEX {index}")
    try:
        assert grows(stores.work(REQUESTS["publishing"]))
    finally:
        stores.execute(made)


def test_no_statement_reads_a_whole_table(stores: Stores) -> None:
    sandbox, client = stores.both[1]
    connection = sandbox._live.services.first.state.store.database.connection
    seen: set[str] = set()
    for send in REQUESTS.values():
        # What a text is found in is counted the first time.
        send(client, sandbox)
    sandbox._live.call(lambda: connection.set_trace_callback(seen.add))
    for send in REQUESTS.values():
        send(client, sandbox)
    sandbox._live.call(lambda: connection.set_trace_callback(None))

    statements = [text for text in seen if re.match(r"(SELECT|INSERT|UPDATE|DELETE|WITH)\b", text)]
    # In the order of the table itself, a limit ends the reading; counts of all boards are cached.
    statements = [text for text in statements if not re.search(_NEWEST, text)]
    assert len(statements) > len(REQUESTS)
    for statement in statements:
        plan = sandbox._live.call(
            lambda: connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()  # noqa: B023
        )
        for *_, step in plan:
            assert not _scans(step), (statement, step)


_NEWEST = r" WHERE 1 (ORDER BY seq DESC LIMIT \d+ OFFSET 0|GROUP BY k ORDER BY k)$"


def _scans(step: str) -> bool:
    """Whether a step of a plan goes through a large table; partial indexes are small."""
    found = re.match(r"SCAN (?P<table>\w+)(?P<by> USING .*INDEX (?P<index>\w+))?", step)
    return (
        found is not None
        and found["table"] in (*TABLES, "r", "p")
        and found["index"] not in ("pins_1", "schedules_0", "deliveries_0", "pins_3")
    )


def test_the_counts_of_pins_are_those_of_the_table() -> None:
    with (
        Sandbox(frozen=True) as sandbox,
        httpx.Client(
            base_url=sandbox.base_url,
            transport=sandbox.transport(),
            headers={"x-api-key": sandbox.api_key},
        ) as client,
    ):
        for number in range(3):
            client.post(PINS, json=_body(sandbox, title=f"Counted {number}"))
        sandbox.advance(3600)
        waiting = client.post(PINS, json=_body(sandbox, title="Waiting")).json()["id"]
        client.post(PINS, json=_body(sandbox, title="Also waiting"))
        client.delete(f"{PINS}/{waiting}")
        execute = sandbox._live.services.first.state.store.database.connection.execute
        kept, counted = sandbox._live.call(
            lambda: [
                execute(sql).fetchall()
                for sql in (
                    "SELECT status, total FROM pin_counts",
                    "SELECT status, count(*) FROM pins GROUP BY 1",
                )
            ]
        )
    assert sorted(kept) == sorted(counted) == [("published", 3), ("queued", 1)]
