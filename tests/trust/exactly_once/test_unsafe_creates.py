"""What must not be done twice is not repeated blindly: errors say where to look, and one call looks itself."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
from pinbridge_api.operations import OPERATIONS, load

from pinbridge import (
    APIConnectionError,
    APIError,
    AsyncPinbridgeClient,
    InvalidInputError,
    PinbridgeClient,
    ResponseParseError,
    ServerError,
    ValidationError,
)
from pinbridge._pinbridge.look_ups import LOOK_UPS
from pinbridge.models import ScheduleCreate
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, START, Time, nothing_sent, png, sent
from tests.support.sandboxes import shared_sandbox

pytestmark = pytest.mark.anyio

CREATE = "POST /v1/schedules"
# What only sends a mail or makes a link.
HARMLESS = {
    "create_portal",
    "forgot_password",
    "request_email_change",
    "request_email_verification",
    "stripe_webhook",
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with shared_sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
def client(sandbox: Sandbox, time: Time) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=time.runtime,
    ) as client:
        yield client


@pytest.fixture
async def async_client(sandbox: Sandbox, time: Time) -> AsyncIterator[AsyncPinbridgeClient]:
    async with AsyncPinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.async_transport(),
        runtime=time.runtime,
    ) as client:
        yield client


@pytest.fixture
def fields(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "Friday",
        "image_url": PICTURE_URL,
        "run_at": START + timedelta(days=4),
    }


def test_every_unsafe_operation_has_a_way_to_find_out() -> None:
    unsafe = {name for name in OPERATIONS if load(name).retry_safety == "unsafe"}
    assert set(LOOK_UPS) | HARMLESS == unsafe
    assert not set(LOOK_UPS) & HARMLESS


@pytest.mark.parametrize("way", sorted(set(LOOK_UPS.values())))
def test_every_way_to_find_out_exists(way: str) -> None:
    group, _, method = way.partition(".")
    for cls in (PinbridgeClient, AsyncPinbridgeClient):
        assert inspect.ismethod(getattr(getattr(cls(api_key="k"), group), method))


BROKEN = [
    {"kind": "drop_after"},
    {"kind": "drop_before"},
    {"kind": "truncate"},
    {"kind": "status", "status": 500, "processed": True},
    {"kind": "status", "status": 502},
    {"kind": "garbage"},
]
KINDS = [rule["kind"] if rule["kind"] != "status" else str(rule["status"]) for rule in BROKEN]


def checked(error: Exception, way: str) -> None:
    """Hold that an error says that the outcome is unknown, and how to find out."""
    assert isinstance(error, APIConnectionError | APIError | ResponseParseError)
    assert error.look_up == way
    assert len(error.attempts) == 1
    for shown in (str(error), str(pickle.loads(pickle.dumps(error)))):
        assert "may have" in shown
        assert f"check with {way} before you call it again" in shown


@pytest.mark.parametrize("fault", BROKEN, ids=KINDS)
def test_an_unknown_outcome_is_told(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any], fault: dict[str, Any]
) -> None:
    for path, call, way in (
        ("/v1/schedules", lambda: client.schedules.create(fields), "schedules.list"),
        ("/v1/assets/images", lambda: client.assets.upload_image(png()), "assets.list"),
        ("/v1/api-keys", lambda: client.api_keys.create(name="CI"), "api_keys.list"),
    ):
        sandbox.faults([{**fault, "path": path, "method": "POST"}])
        with pytest.raises((APIConnectionError, APIError, ResponseParseError)) as caught:
            call()
        checked(caught.value, way)
        assert len(sent(sandbox, f"POST {path}")) == 1


@pytest.mark.parametrize("fault", BROKEN, ids=KINDS)
async def test_an_unknown_outcome_is_told_in_async_code(
    async_client: AsyncPinbridgeClient,
    sandbox: Sandbox,
    fields: dict[str, Any],
    fault: dict[str, Any],
) -> None:
    sandbox.faults([{**fault, "method": "POST"}])
    with pytest.raises((APIConnectionError, APIError, ResponseParseError)) as caught:
        await async_client.schedules.create(fields)
    checked(caught.value, "schedules.list")
    assert len(sent(sandbox, CREATE)) == 1


def test_where_the_outcome_is_known_or_a_repeat_harmless_nothing_is_advised(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    with pytest.raises(APIError) as refused:
        client.schedules.create({**fields, "board_id": "1"})
    sandbox.faults([{"kind": "drop_after"}])
    del fields["run_at"]
    with pytest.raises(APIConnectionError) as keyed:
        client.pins.create(fields)
    with pytest.raises(APIConnectionError) as raw:
        client.request("POST", "/v1/schedules", json={})
    for caught in (refused, keyed, raw):
        assert caught.value.look_up is None
        assert "check with" not in str(caught.value)


@pytest.mark.parametrize("fault", BROKEN, ids=KINDS)
@pytest.mark.parametrize("times", [1, 2])
def test_a_schedule_is_made_once(
    client: PinbridgeClient,
    sandbox: Sandbox,
    fields: dict[str, Any],
    fault: dict[str, Any],
    times: int,
) -> None:
    sandbox.faults([{**fault, "method": "POST", "times": times}])
    first = client.schedules.create_once(fields)
    again = client.schedules.create_once(ScheduleCreate.from_dict(fields))
    assert first.id == again.id
    assert first.payload.title == "Friday"
    assert [row.id for row in client.schedules.list()] == [first.id]


@pytest.mark.parametrize("fault", BROKEN, ids=KINDS)
async def test_a_schedule_is_made_once_in_async_code(
    async_client: AsyncPinbridgeClient,
    sandbox: Sandbox,
    fields: dict[str, Any],
    fault: dict[str, Any],
) -> None:
    sandbox.faults([{**fault, "method": "POST", "times": 1}])
    first = await async_client.schedules.create_once(**fields)
    again = await async_client.schedules.create_once(fields)
    assert [row.id for row in await async_client.schedules.list()] == [first.id] == [again.id]


def test_a_schedule_that_never_gets_through_can_be_tried_again(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    for kind in ("drop_before", "status"):
        sandbox.faults([{"kind": kind, "method": "POST"}])
        with pytest.raises((APIConnectionError, ServerError)) as caught:
            client.schedules.create_once(fields)
        assert caught.value.look_up == "schedules.list"
    sandbox.faults([])
    schedule = client.schedules.create_once(fields)
    assert [row.id for row in client.schedules.list()] == [schedule.id]


def test_what_differs_is_another_schedule(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    pictures = [client.assets.upload_image(png(text)).id for text in ("a", "b")]
    boards = [board.id for board in client.pinterest.list_boards(fields["account_id"])]
    del fields["image_url"]
    wanted = [
        {**fields, "asset_id": picture, "board_id": board, "title": title, "run_at": run_at}
        for picture in pictures
        for board in boards
        for title in ("One", "Two")
        for run_at in (fields["run_at"], fields["run_at"] + timedelta(seconds=1))
    ]
    made = [client.schedules.create_once(each).id for each in wanted]
    assert len(set(made)) == len(wanted)
    assert [client.schedules.create_once(each).id for each in wanted] == made


def test_moments_count_to_the_second(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    fields["run_at"] += timedelta(microseconds=250_000)
    first = client.schedules.create_once(fields)
    assert client.schedules.create_once(fields).id == first.id


def test_a_schedule_that_is_over_is_found_and_not_made_again(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    first = client.schedules.create_once(fields)
    sandbox.advance(5 * 86400)
    again = client.schedules.create_once(fields)
    assert (again.id, again.status) == (first.id, "done")


def test_a_time_that_has_passed(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    fields["run_at"] = START - timedelta(seconds=1)
    with pytest.raises(ValidationError) as caught:
        client.schedules.create_once(fields)
    assert [problem.path for problem in caught.value.field_errors] == [("run_at",)]


def test_bad_fields_are_refused_before_any_request(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    with nothing_sent(sandbox):
        for change in ({"title": "x" * 101}, {"run_at": "tomorrow"}, {"image_url": None}):
            with pytest.raises(InvalidInputError):
                client.schedules.create_once({**fields, **change})
