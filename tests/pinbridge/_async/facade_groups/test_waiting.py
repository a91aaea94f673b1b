"""Waiting for pins, schedules and imports, on a clock that only waiting moves."""

from __future__ import annotations

import datetime
import json
import pickle
from collections.abc import Callable
from typing import Any
from uuid import UUID

import attrs
import httpx
import pytest
from pinbridge_api.models import ImportJobResponse, PinResponse, ScheduleResponse

from pinbridge import (
    AsyncPinbridgeClient,
    ImportFailedError,
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
    ScheduleFailedError,
    ServerError,
    WaitTimeoutError,
)
from tests.support.fakes import Time

EPOCH = datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)
ID = UUID("11111111-2222-3333-4444-555555555555")


@pytest.fixture
def time() -> Time:
    return Time(now=0.0, wall=EPOCH.timestamp())


@attrs.define
class Pin:
    """A pin that is published or fails at its time."""

    number: int
    done_at: float
    outcome: str = "published"
    created_at: datetime.datetime = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.created_at = EPOCH + datetime.timedelta(seconds=self.number)

    @property
    def id(self) -> UUID:
        return UUID(int=self.number)


@attrs.define
class Pins:
    """Serve pins, one by one and as a list, newest first."""

    time: Time
    example: Callable[[Any], Any]
    pins: list[Pin] = attrs.field(factory=list)
    answer: httpx.Response | None = None
    requests: list[httpx.Request] = attrs.field(factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.answer is not None:
            return self.answer
        if request.url.path == "/v1/pins":
            return self._list(request.url.params)
        for pin in self.pins:
            if str(pin.id) == request.url.path.rsplit("/", 1)[1]:
                return httpx.Response(200, json=self._json(pin))
        return httpx.Response(404, json={"detail": "Pin not found"})

    def _list(self, query: httpx.QueryParams) -> httpx.Response:
        since = datetime.datetime.fromisoformat(query.get("since", "2000-01-01T00:00:00Z"))
        until = datetime.datetime.fromisoformat(query.get("until", "2100-01-01T00:00:00Z"))
        rows = [pin for pin in self.pins if since <= pin.created_at < until]
        rows.sort(key=lambda pin: pin.created_at, reverse=True)
        start = int(query["offset"])
        page = rows[start : start + int(query["limit"])]
        return httpx.Response(
            200,
            json=[self._json(pin) for pin in page],
            headers={"x-total-count": str(len(rows))},
        )

    def _json(self, pin: Pin) -> Any:
        return {
            **self.example(PinResponse),
            "id": str(pin.id),
            "status": pin.outcome if self.time.now >= pin.done_at else "queued",
            "created_at": pin.created_at.isoformat(),
        }

    def counts(self) -> tuple[int, int]:
        """Count lists and single look-ups."""
        lists = sum(request.url.path == "/v1/pins" for request in self.requests)
        return lists, len(self.requests) - lists


@pytest.fixture
def pins(time: Time, example: Callable[[Any], Any]) -> Pins:
    return Pins(time, example)


def client_of(service: Any, time: Time) -> AsyncPinbridgeClient:
    return AsyncPinbridgeClient(
        api_key="pb_key",
        transport=httpx.MockTransport(service),
        runtime=time.runtime,
        max_retries=0,
    )


@pytest.mark.anyio
async def test_all_pins_are_waited_for_with_one_list_a_look(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(n, done_at=n / 10) for n in range(1, 101)]
    ids = [pin.id for pin in pins.pins]
    done: list[UUID] = []

    outcomes = await client_of(pins, time).pins.wait_all(
        ids, on_done=lambda pin: done.append(pin.id)
    )

    assert [pin.id for pin in outcomes.published] == ids
    assert outcomes.all_published
    assert not outcomes.failed
    assert sorted(done) == sorted(ids)
    lists, singles = pins.counts()
    assert lists == len(time.waits) + 1
    assert singles == 0


@pytest.mark.anyio
async def test_many_pages_are_read_where_there_are_many_pins(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(n, done_at=2) for n in range(1, 601)]
    ids = [pin.id for pin in pins.pins]

    outcomes = await client_of(pins, time).pins.wait_all(ids)

    assert len(outcomes.published) == 600
    assert pins.counts() == (3 * (len(time.waits) + 1), 0)


@pytest.mark.anyio
async def test_failures_are_collected_and_not_raised(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(1, done_at=0), Pin(2, done_at=3, outcome="failed"), Pin(3, done_at=5)]
    done: list[tuple[int, str]] = []

    outcomes = await client_of(pins, time).pins.wait_all(
        [str(pin.id) for pin in pins.pins] + [ID],
        on_done=lambda pin: done.append((pin.id.int, pin.status)),
    )

    assert [pin.id.int for pin in outcomes.published] == [1, 3]
    assert [pin.id.int for pin in outcomes.failed] == [2]
    assert outcomes.missing == (ID,)
    assert not outcomes.waiting
    assert not outcomes.all_published
    assert done == [(1, "published"), (2, "failed"), (3, "published")]


@pytest.mark.anyio
async def test_the_time_limit_ends_the_wait_and_not_the_pins(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(1, done_at=5), Pin(2, done_at=1000)]

    outcomes = await client_of(pins, time).pins.wait_all([pin.id for pin in pins.pins], timeout=60)

    assert [pin.id.int for pin in outcomes.published] == [1]
    assert [pin.id.int for pin in outcomes.waiting] == [2]
    assert time.now == 60
    assert time.waits == sorted(time.waits[:-1]) + time.waits[-1:]


@pytest.mark.anyio
async def test_a_single_pin_is_looked_up_by_its_id(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(1, done_at=3)]

    await client_of(pins, time).pins.wait_all([UUID(int=1)] * 3)

    lists, singles = pins.counts()
    assert lists == 0
    assert singles == len(time.waits) + 1


@pytest.mark.anyio
async def test_old_pins_are_found_though_newer_ones_hide_them(pins: Pins, time: Time) -> None:
    old = [Pin(n, done_at=10) for n in (1, 2, 3, 4)]
    pins.pins = old + [Pin(n, done_at=0) for n in range(1000, 1500)]

    outcomes = await client_of(pins, time).pins.wait_all([pin.id for pin in old])

    assert len(outcomes.published) == 4
    lists, singles = pins.counts()
    assert singles == 4
    assert lists == len(time.waits) + 1
    window = dict(pins.requests[-1].url.params)
    assert window["since"] == "2026-03-01T00:00:01+00:00"
    assert window["until"] == "2026-03-01T00:00:05+00:00"


@pytest.mark.anyio
async def test_single_looks_are_taken_where_lists_cost_more(pins: Pins, time: Time) -> None:
    far_apart = [Pin(1, done_at=4), Pin(2000, done_at=4)]
    pins.pins = far_apart + [Pin(n, done_at=0) for n in range(2, 2000)]

    outcomes = await client_of(pins, time).pins.wait_all([pin.id for pin in far_apart])

    assert outcomes.all_published
    lists, singles = pins.counts()
    assert singles >= len(time.waits)
    assert lists <= 12


@pytest.mark.anyio
async def test_nothing_to_wait_for_takes_no_request(pins: Pins, time: Time) -> None:
    outcomes = await client_of(pins, time).pins.wait_all([])

    assert outcomes.all_published
    assert not pins.requests


@pytest.mark.anyio
async def test_a_text_that_is_no_id_is_refused(pins: Pins, time: Time) -> None:
    with pytest.raises(InvalidInputError, match="'pin_8fa2' is not an id"):
        await client_of(pins, time).pins.wait_all(["pin_8fa2"])

    assert not pins.requests


@pytest.mark.anyio
async def test_other_errors_end_the_wait(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(1, done_at=0), Pin(2, done_at=0)]
    pins.answer = httpx.Response(403, json={"detail": "no"})

    with pytest.raises(PermissionDeniedError):
        await client_of(pins, time).pins.wait_all([pin.id for pin in pins.pins])


def script(
    example: Callable[[Any], Any], type_: type, changes: list[dict[str, Any]]
) -> Callable[[httpx.Request], httpx.Response]:
    """Answer with one state after another, and stay with the last."""
    states = [{**example(type_), "id": str(ID), **change} for change in changes]

    def answer(request: httpx.Request) -> httpx.Response:
        state = states.pop(0) if len(states) > 1 else states[0]
        return httpx.Response(200, content=json.dumps(state))

    return answer


def run_at(seconds: float) -> str:
    return (EPOCH + datetime.timedelta(seconds=seconds)).isoformat()


@pytest.mark.anyio
async def test_a_schedule_is_waited_for(time: Time, example: Callable[[Any], Any]) -> None:
    states = ["scheduled", "queued", "queued", "running", "done"]
    service = script(
        example, ScheduleResponse, [{"status": state, "run_at": run_at(0)} for state in states]
    )
    seen: list[str] = []

    schedule = await client_of(service, time).schedules.wait(
        ID, on_status=lambda row: seen.append(row.status)
    )

    assert schedule.status == "done"
    assert seen == ["scheduled", "queued", "running", "done"]
    assert time.waits == [1.0, 1.5, 2.25, 3.375]


@pytest.mark.anyio
async def test_there_are_few_looks_before_a_schedule_is_due(
    time: Time, example: Callable[[Any], Any]
) -> None:
    hour = 3600.0

    def service(request: httpx.Request) -> httpx.Response:
        status = "scheduled" if time.now < hour else "done"
        return script(example, ScheduleResponse, [{"status": status, "run_at": run_at(hour)}])(
            request
        )

    await client_of(service, time).schedules.wait(ID)

    assert time.waits == [300.0] * 12


@pytest.mark.anyio
async def test_the_wait_for_a_schedule_lasts_until_after_its_time(
    time: Time, example: Callable[[Any], Any]
) -> None:
    changes = [
        {"status": "scheduled", "run_at": run_at(100)},
        {"status": "scheduled", "run_at": run_at(700)},
        {"status": "queued", "run_at": run_at(700)},
    ]

    with pytest.raises(WaitTimeoutError, match="still queued") as caught:
        await client_of(script(example, ScheduleResponse, changes), time).schedules.wait(ID)

    assert time.now == pytest.approx(1000)
    assert isinstance(caught.value.last, ScheduleResponse)


@pytest.mark.anyio
async def test_a_stated_time_limit_counts_from_now(
    time: Time, example: Callable[[Any], Any]
) -> None:
    service = script(example, ScheduleResponse, [{"status": "scheduled", "run_at": run_at(86_400)}])

    with pytest.raises(WaitTimeoutError):
        await client_of(service, time).schedules.wait(ID, timeout=30)

    assert time.now == 30


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"status": "failed", "last_error": "no board"}, "failed: no board"),
        ({"status": "failed"}, "failed: the service gave no reason"),
        ({"status": "canceled"}, "was canceled"),
    ],
)
async def test_a_schedule_that_never_publishes_is_an_error(
    time: Time, example: Callable[[Any], Any], change: dict[str, Any], message: str
) -> None:
    service = script(example, ScheduleResponse, [change])

    with pytest.raises(ScheduleFailedError, match=message) as caught:
        await client_of(service, time).schedules.wait(ID)

    assert caught.value.schedule.id == ID
    assert caught.value.reason == change.get("last_error")
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.schedule == caught.value.schedule


@pytest.mark.anyio
async def test_an_import_is_waited_for(time: Time, example: Callable[[Any], Any]) -> None:
    changes = [
        {"status": "queued", "processed_rows": 0},
        {"status": "processing", "processed_rows": 3},
        {"status": "processing", "processed_rows": 3},
        {"status": "processing", "processed_rows": 9},
        {"status": "completed_with_errors", "processed_rows": 10},
    ]
    seen: list[int] = []

    job = await client_of(script(example, ImportJobResponse, changes), time).pins.wait_import(
        ID, on_status=lambda row: seen.append(row.processed_rows)
    )

    assert job.status == "completed_with_errors"
    assert seen == [0, 3, 9, 10]


@pytest.mark.anyio
async def test_an_import_that_failed_as_a_whole_is_an_error(
    time: Time, example: Callable[[Any], Any]
) -> None:
    service = script(
        example, ImportJobResponse, [{"status": "failed", "error_message": "no header"}]
    )

    with pytest.raises(ImportFailedError, match="failed: no header") as caught:
        await client_of(service, time).pins.wait_import(str(ID))

    assert caught.value.job.id == ID
    assert caught.value.reason == "no header"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.anyio
async def test_an_import_that_takes_too_long_goes_on(
    time: Time, example: Callable[[Any], Any]
) -> None:
    service = script(example, ImportJobResponse, [{"status": "processing"}])

    with pytest.raises(WaitTimeoutError, match="still processing after 5 s") as caught:
        await client_of(service, time).pins.wait_import(ID, timeout=5)

    assert isinstance(caught.value.last, ImportJobResponse)
    assert time.now == 5


@pytest.mark.anyio
@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.pins.wait_import(ID),
        lambda c: c.schedules.wait(ID),
        lambda c: c.pins.wait(ID),
    ],
    ids=["import", "schedule", "pin"],
)
async def test_what_does_not_exist_is_not_waited_for(
    pins: Pins, time: Time, call: Callable[[Any], Any]
) -> None:
    with pytest.raises(NotFoundError):
        await call(client_of(pins, time))


@pytest.mark.anyio
async def test_an_unknown_status_is_waited_out(time: Time, example: Callable[[Any], Any]) -> None:
    service = script(
        example, ScheduleResponse, [{"status": "paused", "run_at": run_at(0)}, {"status": "done"}]
    )
    seen: list[str] = []

    await client_of(service, time).schedules.wait(ID, on_status=lambda row: seen.append(row.status))

    assert seen == ["paused", "done"]


@pytest.mark.anyio
async def test_wait_all_can_be_called_again_after_an_error(pins: Pins, time: Time) -> None:
    pins.pins = [Pin(1, done_at=0), Pin(2, done_at=0)]
    ids = [pin.id for pin in pins.pins]
    client = client_of(pins, time)
    pins.answer = httpx.Response(500)
    with pytest.raises(ServerError):
        await client.pins.wait_all(ids)
    pins.answer = None

    assert (await client.pins.wait_all(ids)).all_published
