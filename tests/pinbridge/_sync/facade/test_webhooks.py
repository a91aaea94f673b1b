# Derived from tests/pinbridge/_async/facade/test_webhooks.py by ./codegen.sh; do not edit.
"""Webhooks: registered, delivered, verified, read."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest
from pinbridge_api.models import WebhookCreate, WebhookResponse, WebhookUpdate

from pinbridge import (
    InvalidInputError,
    NotFoundError,
    PinbridgeClient,
    ValidationError,
    WebhookSignatureError,
)
from pinbridge.sandbox import Sandbox
from pinbridge.webhooks import (
    DELIVERY_HEADER,
    EVENT_HEADER,
    SIGNATURE_HEADER,
    Event,
    parse_event,
    verify,
)
from tests.acceptance.support import (
    SECRET,
    Receiver,
    Time,
    last_request_id,
    nothing_sent,
    sent,
)

URL = "https://hooks.example.com/pinbridge"
REQUEST: dict[str, Any] = {"url": URL, "secret": SECRET}


def received(request: httpx.Request, *secrets: str) -> Event:
    """Do what a receiver does."""
    verify(request.content, request.headers.get(SIGNATURE_HEADER), secrets or SECRET)
    return parse_event(request.content, request.headers)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_create(client: PinbridgeClient, form: str) -> None:
    if form == "model":
        webhook = client.webhooks.create(WebhookCreate(**REQUEST))
    elif form == "dict":
        webhook = client.webhooks.create(REQUEST)
    else:
        webhook = client.webhooks.create(**REQUEST)
    assert isinstance(webhook, WebhookResponse)
    assert webhook.url == URL
    assert set(webhook.events) == {"pin.published", "pin.failed"}
    assert webhook.is_enabled
    assert SECRET not in repr(webhook)


def test_create_refuses_broken_fields_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        for change in ({"url": "hooks.example.com"}, {"secret": "short"}, {"events": [5]}):
            with pytest.raises(InvalidInputError, match=next(iter(change))) as caught:
                client.webhooks.create({**REQUEST, **change})
            assert SECRET not in str(caught.value)


def test_the_service_knows_which_events_there_are(client: PinbridgeClient) -> None:
    with pytest.raises(ValidationError, match=r"pin\.published") as caught:
        client.webhooks.create({**REQUEST, "events": ["pin.x"]})
    assert [problem.path for problem in caught.value.field_errors] == [("events",)]


def test_create_is_not_repeated_after_a_lost_answer(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    with pytest.raises(Exception, match="may have processed"):
        client.webhooks.create(**REQUEST)
    assert len(client.webhooks.list()) == 1


def test_list_and_get(client: PinbridgeClient) -> None:
    first = client.webhooks.create(**REQUEST)
    second = client.webhooks.create(**REQUEST, events=["pin.failed"])
    assert client.webhooks.list() == [second, first]
    assert client.webhooks.get(str(first.id)) == first


def test_unknown_webhook(client: PinbridgeClient, sandbox: Sandbox) -> None:
    calls: list[Any] = [client.webhooks.get, client.webhooks.delete]
    for call in calls:
        with pytest.raises(NotFoundError) as caught:
            call(uuid4())
        assert caught.value.request_id == last_request_id(sandbox)
    with pytest.raises(NotFoundError):
        client.webhooks.update(uuid4(), is_enabled=False)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_update_changes_only_what_is_given(client: PinbridgeClient, form: str) -> None:
    made = client.webhooks.create(**REQUEST)
    change: dict[str, Any] = {"events": ["pin.failed"]}
    if form == "model":
        webhook = client.webhooks.update(made.id, WebhookUpdate(**change))
    elif form == "dict":
        webhook = client.webhooks.update(made.id, change)
    else:
        webhook = client.webhooks.update(made.id, **change)
    assert webhook.events == ["pin.failed"]
    assert (webhook.url, webhook.is_enabled) == (URL, True)


def test_update_refuses_what_can_not_work_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        for change in ({}, {"url": None}, {"secret": "short"}, {"is_enabled": "no"}):
            with pytest.raises(InvalidInputError):
                client.webhooks.update(uuid4(), change)


def test_delete(client: PinbridgeClient) -> None:
    made = client.webhooks.create(**REQUEST)
    assert client.webhooks.delete(made.id) is None
    assert client.webhooks.list() == []


def test_delete_whose_answer_is_lost_is_done(client: PinbridgeClient, sandbox: Sandbox) -> None:
    made = client.webhooks.create(**REQUEST)
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert client.webhooks.delete(made.id) is None
    assert len(sent(sandbox, "DELETE")) == 2


def test_a_published_pin_is_told(
    client: PinbridgeClient, fields: dict[str, Any], receiver: Receiver, sandbox: Sandbox
) -> None:
    client.webhooks.create(**REQUEST)
    pin = client.pins.create(**fields, idempotency_key="told")
    published = client.pins.wait(pin.id)
    (request,) = receiver.requests
    assert (request.method, str(request.url)) == ("POST", URL)
    event = received(request)
    assert (event.event, event.pin_id, event.status) == ("pin.published", pin.id, "published")
    assert event.pinterest_pin_id == published.pinterest_pin_id
    assert event.idempotency_key == "told"
    assert event.published_at == published.published_at
    assert event.delivery_id == request.headers[DELIVERY_HEADER]
    assert request.headers[EVENT_HEADER] == "pin.published"
    assert str(event.pinterest_account_id) == sandbox.account_id


def test_a_failed_pin_is_told(
    client: PinbridgeClient,
    fields: dict[str, Any],
    receiver: Receiver,
    sandbox: Sandbox,
    time: Time,
) -> None:
    client.webhooks.create(**REQUEST, events=["pin.failed"])
    sandbox.outcome("invalid_image")
    failed = client.pins.create(**fields)
    time.sleep(3)
    client.pins.create(**fields)
    time.sleep(3)
    (request,) = receiver.requests
    event = received(request)
    assert (event.event, event.pin_id, event.status) == ("pin.failed", failed.id, "failed")
    assert event.error_code == "invalid_image"
    assert event.error_message


def test_a_delivery_that_is_not_taken_comes_again_with_the_same_id(
    client: PinbridgeClient, fields: dict[str, Any], receiver: Receiver, time: Time
) -> None:
    client.webhooks.create(**REQUEST)
    receiver.statuses = [500, 302]
    client.pins.create(**fields)
    time.sleep(2)
    assert len(receiver.requests) == 1
    time.sleep(10)
    assert len(receiver.requests) == 2
    time.sleep(100_000)
    assert len(receiver.requests) == 3
    events = [received(request) for request in receiver.requests]
    assert len({event.delivery_id for event in events}) == 1
    assert len({request.content for request in receiver.requests}) == 1


def test_a_changed_secret_signs_the_next_delivery(
    client: PinbridgeClient, fields: dict[str, Any], receiver: Receiver, time: Time
) -> None:
    webhook = client.webhooks.create(**REQUEST)
    client.pins.create(**fields)
    time.sleep(2)
    client.webhooks.update(webhook.id, secret="another secret!!")
    client.pins.create(**fields)
    time.sleep(2)
    old, new = receiver.requests
    received(old)
    received(new, "another secret!!")
    for request in (old, new):
        received(request, SECRET, "another secret!!")
    with pytest.raises(WebhookSignatureError) as caught:
        received(new, SECRET)
    assert caught.value.reason == "mismatch"


def test_a_paused_or_deleted_webhook_is_told_nothing(
    client: PinbridgeClient, fields: dict[str, Any], receiver: Receiver, time: Time
) -> None:
    webhook = client.webhooks.create(**REQUEST)
    client.webhooks.update(webhook.id, is_enabled=False)
    client.pins.create(**fields)
    time.sleep(2)
    client.webhooks.update(webhook.id, is_enabled=True)
    receiver.statuses = [500]
    client.pins.create(**fields)
    time.sleep(2)
    assert len(receiver.requests) == 1
    client.webhooks.delete(webhook.id)
    time.sleep(100_000)
    assert len(receiver.requests) == 1
