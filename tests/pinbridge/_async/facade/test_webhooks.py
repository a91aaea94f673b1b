"""Webhooks: registered, delivered, verified, read."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest
from pinbridge_api.models import WebhookCreate, WebhookResponse, WebhookUpdate

from pinbridge import (
    AsyncPinbridgeClient,
    InvalidInputError,
    NotFoundError,
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

pytestmark = pytest.mark.anyio

URL = "https://hooks.example.com/pinbridge"
REQUEST: dict[str, Any] = {"url": URL, "secret": SECRET}


def received(request: httpx.Request, *secrets: str) -> Event:
    """Do what a receiver does."""
    verify(request.content, request.headers.get(SIGNATURE_HEADER), secrets or SECRET)
    return parse_event(request.content, request.headers)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_create(client: AsyncPinbridgeClient, form: str) -> None:
    if form == "model":
        webhook = await client.webhooks.create(WebhookCreate(**REQUEST))
    elif form == "dict":
        webhook = await client.webhooks.create(REQUEST)
    else:
        webhook = await client.webhooks.create(**REQUEST)
    assert isinstance(webhook, WebhookResponse)
    assert webhook.url == URL
    assert set(webhook.events) == {"pin.published", "pin.failed"}
    assert webhook.is_enabled
    assert SECRET not in repr(webhook)


async def test_create_refuses_broken_fields_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        for change in ({"url": "hooks.example.com"}, {"secret": "short"}, {"events": [5]}):
            with pytest.raises(InvalidInputError, match=next(iter(change))) as caught:
                await client.webhooks.create({**REQUEST, **change})
            assert SECRET not in str(caught.value)


async def test_the_service_knows_which_events_there_are(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(ValidationError, match=r"pin\.published") as caught:
        await client.webhooks.create({**REQUEST, "events": ["pin.x"]})
    assert [problem.path for problem in caught.value.field_errors] == [("events",)]


async def test_create_is_not_repeated_after_a_lost_answer(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    with pytest.raises(Exception, match="may have processed"):
        await client.webhooks.create(**REQUEST)
    assert len(await client.webhooks.list()) == 1


async def test_list_and_get(client: AsyncPinbridgeClient) -> None:
    first = await client.webhooks.create(**REQUEST)
    second = await client.webhooks.create(**REQUEST, events=["pin.failed"])
    assert await client.webhooks.list() == [second, first]
    assert await client.webhooks.get(str(first.id)) == first


async def test_unknown_webhook(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    calls: list[Any] = [client.webhooks.get, client.webhooks.delete]
    for call in calls:
        with pytest.raises(NotFoundError) as caught:
            await call(uuid4())
        assert caught.value.request_id == last_request_id(sandbox)
    with pytest.raises(NotFoundError):
        await client.webhooks.update(uuid4(), is_enabled=False)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_update_changes_only_what_is_given(client: AsyncPinbridgeClient, form: str) -> None:
    made = await client.webhooks.create(**REQUEST)
    change: dict[str, Any] = {"events": ["pin.failed"]}
    if form == "model":
        webhook = await client.webhooks.update(made.id, WebhookUpdate(**change))
    elif form == "dict":
        webhook = await client.webhooks.update(made.id, change)
    else:
        webhook = await client.webhooks.update(made.id, **change)
    assert webhook.events == ["pin.failed"]
    assert (webhook.url, webhook.is_enabled) == (URL, True)


async def test_update_refuses_what_can_not_work_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        for change in ({}, {"url": None}, {"secret": "short"}, {"is_enabled": "no"}):
            with pytest.raises(InvalidInputError):
                await client.webhooks.update(uuid4(), change)


async def test_delete(client: AsyncPinbridgeClient) -> None:
    made = await client.webhooks.create(**REQUEST)
    assert await client.webhooks.delete(made.id) is None
    assert await client.webhooks.list() == []


async def test_delete_whose_answer_is_lost_is_done(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    made = await client.webhooks.create(**REQUEST)
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert await client.webhooks.delete(made.id) is None
    assert len(sent(sandbox, "DELETE")) == 2


async def test_a_published_pin_is_told(
    client: AsyncPinbridgeClient, fields: dict[str, Any], receiver: Receiver, sandbox: Sandbox
) -> None:
    await client.webhooks.create(**REQUEST)
    pin = await client.pins.create(**fields, idempotency_key="told")
    published = await client.pins.wait(pin.id)
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


async def test_a_failed_pin_is_told(
    client: AsyncPinbridgeClient,
    fields: dict[str, Any],
    receiver: Receiver,
    sandbox: Sandbox,
    time: Time,
) -> None:
    await client.webhooks.create(**REQUEST, events=["pin.failed"])
    sandbox.outcome("invalid_image")
    failed = await client.pins.create(**fields)
    time.sleep(3)
    await client.pins.create(**fields)
    time.sleep(3)
    (request,) = receiver.requests
    event = received(request)
    assert (event.event, event.pin_id, event.status) == ("pin.failed", failed.id, "failed")
    assert event.error_code == "invalid_image"
    assert event.error_message


async def test_a_delivery_that_is_not_taken_comes_again_with_the_same_id(
    client: AsyncPinbridgeClient, fields: dict[str, Any], receiver: Receiver, time: Time
) -> None:
    await client.webhooks.create(**REQUEST)
    receiver.statuses = [500, 302]
    await client.pins.create(**fields)
    time.sleep(2)
    assert len(receiver.requests) == 1
    time.sleep(10)
    assert len(receiver.requests) == 2
    time.sleep(100_000)
    assert len(receiver.requests) == 3
    events = [received(request) for request in receiver.requests]
    assert len({event.delivery_id for event in events}) == 1
    assert len({request.content for request in receiver.requests}) == 1


async def test_a_changed_secret_signs_the_next_delivery(
    client: AsyncPinbridgeClient, fields: dict[str, Any], receiver: Receiver, time: Time
) -> None:
    webhook = await client.webhooks.create(**REQUEST)
    await client.pins.create(**fields)
    time.sleep(2)
    await client.webhooks.update(webhook.id, secret="another secret!!")
    await client.pins.create(**fields)
    time.sleep(2)
    old, new = receiver.requests
    received(old)
    received(new, "another secret!!")
    for request in (old, new):
        received(request, SECRET, "another secret!!")
    with pytest.raises(WebhookSignatureError) as caught:
        received(new, SECRET)
    assert caught.value.reason == "mismatch"


async def test_a_paused_or_deleted_webhook_is_told_nothing(
    client: AsyncPinbridgeClient, fields: dict[str, Any], receiver: Receiver, time: Time
) -> None:
    webhook = await client.webhooks.create(**REQUEST)
    await client.webhooks.update(webhook.id, is_enabled=False)
    await client.pins.create(**fields)
    time.sleep(2)
    await client.webhooks.update(webhook.id, is_enabled=True)
    receiver.statuses = [500]
    await client.pins.create(**fields)
    time.sleep(2)
    assert len(receiver.requests) == 1
    await client.webhooks.delete(webhook.id)
    time.sleep(100_000)
    assert len(receiver.requests) == 1
