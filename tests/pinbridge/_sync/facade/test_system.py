# Derived from tests/pinbridge/_async/facade/test_system.py by ./codegen.sh; do not edit.
"""The service itself: what it says of itself, with and without trouble on the way."""

from __future__ import annotations

import pytest
from pinbridge_api.models import (
    HealthResponse,
    ReadinessResponse,
    RootResponse,
    StatusResponse,
)

from pinbridge import PinbridgeClient, ServerError, ValidationError
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time, last_request_id


def test_root_names_the_service(client: PinbridgeClient) -> None:
    root = client.system.root()
    assert isinstance(root, RootResponse)
    assert root.service == "PinBridge API"
    assert root.docs == "/docs"


def test_health_needs_no_credentials(client: PinbridgeClient) -> None:
    health = client.with_options(api_key=None).system.health()
    assert isinstance(health, HealthResponse)
    assert health.status == "ok"


def test_public_calls_carry_no_credentials(client: PinbridgeClient, sandbox: Sandbox) -> None:
    client.system.health()
    assert "x-api-key" not in sandbox.requests()[-1]["headers"]


def test_readiness(client: PinbridgeClient) -> None:
    readiness = client.system.readiness()
    assert isinstance(readiness, ReadinessResponse)
    assert readiness.status == "ready"


def test_readiness_recovers(client: PinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 2}])
    assert client.system.readiness().status == "ready"
    assert time.waits == [0.25, 0.5]


def test_readiness_stays_down(client: PinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    sandbox.faults([{"kind": "status", "status": 503}])
    with pytest.raises(ServerError) as caught:
        client.system.readiness()
    error = caught.value
    assert (error.status_code, error.code) == (503, "service_unavailable")
    assert error.request_id == last_request_id(sandbox)
    assert [attempt.outcome for attempt in error.attempts] == [503] * 5
    assert error.elapsed == time.waited
    assert not error.may_have_been_processed


def test_status_counts_what_waits(client: PinbridgeClient, fields: dict) -> None:
    client.pins.create(**fields)
    status = client.system.status()
    assert isinstance(status, StatusResponse)
    assert status.queue_snapshot.queued_pins == 1


def test_stripe_event_goes_out_byte_for_byte(client: PinbridgeClient, sandbox: Sandbox) -> None:
    body = '{ "id":"evt_1",  "note": "caf\u00e9" }'
    answer = client.system.stripe_webhook(body, stripe_signature="t=1,v1=00")
    assert answer == {"status": "success"}
    row = sandbox.requests()[-1]
    assert row["request_bytes"] == len(body.encode())
    assert row["headers"]["content-type"] == "application/json"


def test_stripe_event_that_is_no_json(client: PinbridgeClient) -> None:
    with pytest.raises(ValidationError):
        client.system.stripe_webhook(b"not json", stripe_signature="t=1,v1=00")
