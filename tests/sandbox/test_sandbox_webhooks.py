from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinbridge.deliveries import sign
from tests.sandbox.sandbox_support import SECRET, CheckedTransport, PinBody, error_code

URL = "http://receiver.example/hook"


@dataclass
class Receiver:
    """Stands for the user's server: records deliveries and responds as it is told."""

    responses: list[int | Exception] = field(default_factory=list[int | Exception])
    received: list[httpx.Request] = field(default_factory=list[httpx.Request])

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.received.append(request)
        response = self.responses.pop(0) if self.responses else 200
        if isinstance(response, Exception):
            raise response
        return httpx.Response(response, headers={"location": "http://elsewhere.example/"})


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def sandbox(receiver: Receiver) -> Iterator[Sandbox]:
    with Sandbox(frozen=True, webhook_transport=httpx.MockTransport(receiver)) as running:
        yield running


def register(api: httpx.Client, **changes: Any) -> dict[str, Any]:
    response = api.post("/v1/webhooks", json={"url": URL, "secret": SECRET, **changes})
    assert response.status_code == 201, response.text
    return response.json()


@pytest.fixture
def publish(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> Callable[..., str]:
    """Publish a pin and return its id."""

    def run(**changes: Any) -> str:
        pin_id = api.post("/v1/pins", json=pin_body(**changes)).json()["id"]
        sandbox.advance(2)
        return pin_id

    return run


def test_the_signature_is_that_of_the_fact_sheet() -> None:
    expected = "4de58c607eb347ed950aff4cd3a580f7e9f33a426b18bc0e12e950e51caf01ce"

    assert sign("0123456789012345", b'{"pin_id":"demo"}') == expected


def test_a_published_pin_is_announced_and_signed(
    api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    webhook = register(api)
    assert webhook["events"] == ["pin.published", "pin.failed"]
    assert "secret" not in webhook
    pin_id = publish()

    (request,) = receiver.received
    body = request.read()
    assert str(request.url) == URL
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-pinbridge-event"] == "pin.published"
    expected = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    assert request.headers["x-pinbridge-signature"] == expected
    event = json.loads(body)
    assert event["delivery_id"] == request.headers["x-pinbridge-delivery-id"]
    assert (event["event"], event["pin_id"], event["status"]) == (
        "pin.published",
        pin_id,
        "published",
    )
    pin = api.get(f"/v1/pins/{pin_id}").json()
    assert event["published_at"] == pin["published_at"]
    assert event["pinterest_pin_id"] == pin["pinterest_pin_id"]


def test_a_failed_pin_is_announced_at_each_failure(
    sandbox: Sandbox, api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    register(api, events=["pin.failed"])
    publish()
    pin_id = publish(title="[[fail:invalid_image]]")
    api.post(f"/v1/pins/{pin_id}/retry")
    sandbox.advance(2)

    events = [json.loads(request.read()) for request in receiver.received]
    assert [event["error_code"] for event in events] == ["invalid_image"] * 2
    assert events[0]["delivery_id"] != events[1]["delivery_id"]


@pytest.mark.parametrize(
    "response", [500, 302, 404, httpx.ConnectError("refused"), httpx.ReadTimeout("slow")]
)
def test_a_delivery_is_repeated_until_it_is_taken(
    sandbox: Sandbox,
    api: httpx.Client,
    receiver: Receiver,
    publish: Callable[..., str],
    response: int | Exception,
) -> None:
    register(api)
    receiver.responses = [response, response, 204]
    publish()
    assert len(receiver.received) == 1
    first = sandbox.deliveries()[0]
    assert first["attempt_count"] == 1
    assert first["last_error"]

    sandbox.advance(9)
    assert len(receiver.received) == 1
    sandbox.advance(1)
    assert len(receiver.received) == 2
    sandbox.advance(30)
    assert len(receiver.received) == 3
    done = sandbox.deliveries()[0]
    assert (done["last_status_code"], done["next_attempt_at"]) == (204, None)
    assert done["delivered_at"] is not None
    ids = {request.headers["x-pinbridge-delivery-id"] for request in receiver.received}
    assert len(ids) == 1
    sandbox.advance(86400)
    assert len(receiver.received) == 3


def test_a_delivery_is_given_up_after_six_attempts(
    sandbox: Sandbox, api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    register(api)
    # A receiver in this process may raise anything.
    receiver.responses = [500, ValueError("a bug of the receiver"), *[500] * 8]
    publish()

    counts = []
    for wait in (10, 30, 120, 600, 3600, 86400):
        sandbox.advance(wait)
        counts.append(len(receiver.received))
    assert counts == [2, 3, 4, 5, 6, 6]
    given_up = sandbox.deliveries()[0]
    assert (given_up["attempt_count"], given_up["next_attempt_at"]) == (6, None)


def test_one_long_step_of_the_clock_makes_all_attempts_in_order(
    sandbox: Sandbox, api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    register(api)
    receiver.responses = [500] * 10
    publish()
    start = sandbox.now()
    sandbox.advance(86400)

    assert len(receiver.received) == 6
    updated = sandbox.deliveries()[0]["updated_at"]
    assert (updated - start).total_seconds() == 10 + 30 + 120 + 600 + 3600


def test_a_receiver_that_hangs_runs_into_the_limit(
    api: httpx.Client, receiver: Receiver, publish: Callable[..., str], sandbox: Sandbox
) -> None:
    register(api)
    receiver.responses = [TimeoutError()]
    publish()

    assert "no response within" in sandbox.deliveries()[0]["last_error"]


def test_many_events_reach_many_receivers(
    sandbox: Sandbox, api: httpx.Client, receiver: Receiver, pin_body: PinBody
) -> None:
    for _ in range(3):
        register(api)
    for _ in range(20):
        api.post("/v1/pins", json=pin_body())
    sandbox.advance(2)

    assert len({r.headers["x-pinbridge-delivery-id"] for r in receiver.received}) == 60


def test_a_paused_webhook_misses_events(
    sandbox: Sandbox, api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    url = f"/v1/webhooks/{register(api)['id']}"
    receiver.responses = [500]
    publish()
    assert api.patch(url, json={"is_enabled": False}).json()["is_enabled"] is False
    publish()
    sandbox.advance(60)
    assert len(receiver.received) == 1

    api.patch(url, json={"is_enabled": True})
    sandbox.advance(86400)
    assert len(receiver.received) == 1
    publish()
    assert len(receiver.received) == 2


def test_a_deleted_webhook_gets_no_more_attempts(
    sandbox: Sandbox, api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    url = f"/v1/webhooks/{register(api)['id']}"
    receiver.responses = [500]
    publish()
    assert api.delete(url).status_code == 204
    sandbox.advance(86400)

    assert len(receiver.received) == 1
    assert error_code(api.get(url)) == (404, "not_found")


def test_a_rotated_secret_signs_from_then_on(
    api: httpx.Client, receiver: Receiver, publish: Callable[..., str]
) -> None:
    url = f"/v1/webhooks/{register(api)['id']}"
    changed = api.patch(url, json={"secret": "another-secret-16", "url": f"{URL}/2"})
    assert changed.json()["url"] == f"{URL}/2"
    publish()

    (request,) = receiver.received
    expected = sign("another-secret-16", request.read())
    assert request.headers["x-pinbridge-signature"] == expected


@pytest.mark.parametrize(
    "change",
    [
        {"url": "example.com/hook"},
        {"secret": "short"},
        {"events": ["pin.created"]},
        {"is_enabled": "yes"},
    ],
)
def test_a_wrong_webhook_is_refused(api: httpx.Client, change: dict[str, Any]) -> None:
    response = api.post("/v1/webhooks", json={"url": URL, "secret": SECRET, **change})
    assert error_code(response) == (422, "validation_error")

    webhook = register(api)
    for body in (change, {}):
        response = api.patch(f"/v1/webhooks/{webhook['id']}", json=body)
        assert error_code(response) == (422, "validation_error")
    assert api.get("/v1/webhooks").json() == [webhook]


def test_webhooks_belong_to_their_project(
    session: httpx.Client, receiver: Receiver, publish: Callable[..., str], sandbox: Sandbox
) -> None:
    project = session.post("/v1/projects/sandbox", json={}).json()["projects"][1]
    switched = session.post("/v1/projects/switch", json={"project_id": project["id"]}).json()
    transport = CheckedTransport(sandbox.transport())
    with httpx.Client(base_url=sandbox.base_url, transport=transport) as client:
        client.headers["authorization"] = f"Bearer {switched['access_token']}"
        register(client)
    publish()

    assert receiver.received == []


def test_a_delivery_on_its_way_is_sent_again_after_a_stop(
    tmp_path: Path, pin_body: PinBody
) -> None:
    arrived = threading.Event()

    async def hang(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError

    state = tmp_path / "state.db"
    with (
        Sandbox(
            state=state,
            queue_seconds=0,
            publish_seconds=0,
            webhook_transport=httpx.MockTransport(hang),
        ) as sandbox,
        httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client,
    ):
        client.headers["x-api-key"] = sandbox.api_key
        register(client)
        body = pin_body(account_id=sandbox.account_id, board_id=sandbox.board_id)
        client.post("/v1/pins", json=body)
        assert arrived.wait(10)

    receiver = Receiver()
    with Sandbox(state=state, webhook_transport=httpx.MockTransport(receiver)) as sandbox:
        sandbox.advance(1)
        assert sandbox.deliveries()[0]["delivered_at"] is not None
    assert len(receiver.received) == 1
