# Derived from tests/pinbridge/_async/facade/test_wait.py by ./codegen.sh; do not edit.
"""Waiting for a pin."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from pinbridge import (
    NotFoundError,
    PinbridgeClient,
    PinbridgeError,
    PublishFailedError,
    ServerError,
    WaitTimeoutError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time


def test_until_published(client: PinbridgeClient, fields: dict[str, Any], time: Time) -> None:
    seen: list[str] = []
    made = client.pins.create(**fields)
    pin = client.pins.wait(made.id, on_status=lambda pin: seen.append(str(pin.status)))
    assert pin.id == made.id
    assert pin.status == "published"
    assert pin.pinterest_pin_id is not None
    assert seen == ["queued", "publishing", "published"]
    assert time.waits == sorted(time.waits)
    assert time.waited < 10


def test_a_published_pin_is_not_waited_for(
    client: PinbridgeClient, fields: dict[str, Any], time: Time
) -> None:
    pin = client.pins.create(**fields)
    time.sleep(2)
    time.waits.clear()
    assert client.pins.wait(str(pin.id)).status == "published"
    assert time.waits == []


def test_until_failed(client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox) -> None:
    sandbox.outcome("board_access_denied")
    seen: list[str] = []
    made = client.pins.create(**fields)
    with pytest.raises(PublishFailedError) as caught:
        client.pins.wait(made.id, on_status=lambda pin: seen.append(str(pin.status)))
    error = caught.value
    assert isinstance(error, PinbridgeError)
    assert error.code == "board_access_denied"
    assert error.pin.id == made.id
    assert error.pin.error_message is not None
    assert error.pin.error_message in str(error)
    assert seen == ["queued", "publishing", "failed"]


def test_a_deferred_pin_goes_on_by_itself(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.outcome("rate_limited")
    seen: list[str] = []
    made = client.pins.create(**fields)
    pin = client.pins.wait(
        made.id, on_status=lambda pin: seen.append(f"{pin.status} {pin.error_code}")
    )
    assert pin.status == "published"
    assert seen[:2] == ["queued None", "deferred rate_limited"]
    assert seen[-1] == "published None"
    assert time.waited >= 31
    assert len(time.waits) < 15


def test_until_the_time_is_over(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(queue_seconds=1000.0)
    made = client.pins.create(**fields)
    with pytest.raises(WaitTimeoutError) as caught:
        client.pins.wait(made.id, timeout=100)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last.status == "queued"
    assert time.waited == pytest.approx(100)
    assert max(time.waits) <= 15
    assert client.pins.wait(made.id, timeout=2000).status == "published"


def test_no_time_at_all_looks_once(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    made = client.pins.create(**fields)
    with pytest.raises(WaitTimeoutError):
        client.pins.wait(made.id, timeout=0)
    assert time.waits == []


def test_trouble_on_the_way_is_borne(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    made = client.pins.create(**fields)
    sandbox.faults(
        [
            {"kind": "status", "status": 503, "times": 2},
            {"kind": "truncate", "times": 1},
            {"kind": "garbage", "times": 1},
        ]
    )
    assert client.pins.wait(made.id).status == "published"


def test_trouble_that_stays_is_raised(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    made = client.pins.create(**fields)
    sandbox.faults([{"kind": "status", "status": 500}])
    with pytest.raises(ServerError):
        client.pins.wait(made.id)


def test_unknown_pin(client: PinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        client.pins.wait(uuid4())


def test_what_the_callback_raises_is_not_swallowed(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    made = client.pins.create(**fields)

    def stop(pin: Any) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        client.pins.wait(made.id, on_status=stop)
