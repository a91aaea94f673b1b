"""Signatures and events of webhook deliveries."""

from __future__ import annotations

import datetime
import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidInputError, ResponseParseError, WebhookSignatureError
from pinbridge.webhooks import (
    DELIVERY_HEADER,
    EVENT_HEADER,
    SIGNATURE_HEADER,
    parse_event,
    sign,
    verify,
)
from tests.support.fakes import PIN_ID

SECRET = "0123456789012345"
BODY = b'{"pin_id":"demo"}'
SIGNATURE = "4de58c607eb347ed950aff4cd3a580f7e9f33a426b18bc0e12e950e51caf01ce"
OTHER = "another secret of 16 or more"


def test_the_known_vector() -> None:
    assert sign(BODY, SECRET) == SIGNATURE
    verify(BODY, SIGNATURE, SECRET)


@pytest.mark.parametrize("payload", [BODY, bytearray(BODY), memoryview(BODY)])
def test_any_kind_of_bytes(payload: bytes) -> None:
    verify(payload, SIGNATURE, SECRET)


@pytest.mark.parametrize(
    "secrets",
    [
        [SECRET],
        (OTHER, SECRET),
        {SECRET, OTHER},
        iter([SECRET, OTHER]),
        SECRET.encode(),
        [OTHER, SECRET.encode()],
    ],
    ids=range(6),
)
def test_while_secrets_change_any_of_them_fits(secrets: Any) -> None:
    verify(BODY, SIGNATURE, secrets)


def test_a_secret_may_hold_any_text() -> None:
    verify(BODY, sign(BODY, "schlüssel-日本-schlüssel"), "schlüssel-日本-schlüssel")


@pytest.mark.parametrize(
    ("signature", "reason"),
    [
        (None, "missing_header"),
        ("", "missing_header"),
        (SIGNATURE.upper(), "malformed"),
        (SIGNATURE[:-1], "malformed"),
        (SIGNATURE + "0", "malformed"),
        (f" {SIGNATURE}", "malformed"),
        (f"sha256={SIGNATURE}", "malformed"),
        ("g" * 64, "malformed"),
        ("ä" * 64, "malformed"),
        ("\u0661" * 64, "malformed"),
        (SIGNATURE.encode()[:-1], "malformed"),
        (b"\xff" * 64, "malformed"),
        (b"", "missing_header"),
        ([SIGNATURE] * 64, "malformed"),
        (7, "malformed"),
        ("0" * 64, "mismatch"),
        (sign(BODY, OTHER), "mismatch"),
        (sign(BODY + b" ", SECRET), "mismatch"),
    ],
)
def test_signatures_that_do_not_fit(signature: Any, reason: str) -> None:
    with pytest.raises(WebhookSignatureError) as caught:
        verify(BODY, signature, SECRET)
    assert caught.value.reason == reason
    assert SECRET not in str(caught.value)
    assert SIGNATURE not in str(caught.value)


def test_a_signature_may_come_as_bytes() -> None:
    verify(BODY, SIGNATURE.encode(), SECRET)


@pytest.mark.parametrize("payload", ['{"pin_id":"demo"}', {"pin_id": "demo"}, None])
@pytest.mark.parametrize("use", [lambda p: verify(p, SIGNATURE, SECRET), parse_event])
def test_only_the_raw_body_will_do(use: Any, payload: Any) -> None:
    with pytest.raises(InvalidInputError, match="raw body as bytes"):
        use(payload)


@pytest.mark.parametrize(
    "secrets", ["", b"", [], [""], [SECRET, ""], None, [None], 7, "\ud800" * 16]
)
def test_unusable_secrets(secrets: Any) -> None:
    with pytest.raises(InvalidInputError, match="secret") as caught:
        verify(BODY, SIGNATURE, secrets)
    assert caught.value.__cause__ is None
    assert "ud800" not in repr(caught.value)


@given(
    body=st.binary(min_size=1, max_size=60),
    secret=st.text(min_size=16, max_size=20),
    data=st.data(),
)
def test_one_flipped_bit_is_enough(body: bytes, secret: str, data: st.DataObject) -> None:
    signature = sign(body, secret)
    verify(body, signature, secret)
    place = data.draw(st.integers(0, len(body) * 8 - 1))
    changed = bytearray(body)
    changed[place // 8] ^= 1 << place % 8
    with pytest.raises(WebhookSignatureError):
        verify(bytes(changed), signature, secret)
    nibble = data.draw(st.integers(0, 63))
    forged = f"{int(signature[nibble], 16) ^ 1 << place % 4:x}"
    with pytest.raises(WebhookSignatureError):
        verify(body, signature[:nibble] + forged + signature[nibble + 1 :], secret)


# Events.


def event_of(fields: dict[str, Any], headers: dict[str, str] | None = None) -> Any:
    return parse_event(json.dumps(fields).encode(), headers)


LEAST = {"event": "pin.published", "pin_id": PIN_ID, "status": "published"}


def test_the_least_that_a_delivery_holds() -> None:
    event = event_of(LEAST)
    assert (event.event, event.pin_id, event.status) == ("pin.published", UUID(PIN_ID), "published")
    assert event.delivery_id is None
    assert event.data == LEAST


def test_everything_that_a_delivery_may_hold() -> None:
    body = {
        "event": "pin.failed",
        "delivery_id": "d-1",
        "occurred_at": "2026-02-23T12:00:00Z",
        "workspace_id": PIN_ID,
        "pin_id": PIN_ID,
        "status": "failed",
        "pinterest_account_id": PIN_ID,
        "board_id": "1",
        "pinterest_pin_id": None,
        "idempotency_key": "k",
        "error_code": "media_error",
        "error_message": "no",
        "published_at": None,
        "new_field": {"of": "tomorrow"},
    }
    event = event_of(body)
    assert event.occurred_at == datetime.datetime(2026, 2, 23, 12, tzinfo=datetime.UTC)
    assert (event.error_code, event.pinterest_pin_id, event.delivery_id) == (
        "media_error",
        None,
        "d-1",
    )
    assert event.data == body
    assert "tomorrow" not in repr(event)


def test_headers_fill_the_gaps_whatever_their_case() -> None:
    fields = {"pin_id": PIN_ID, "status": "published"}
    headers = {EVENT_HEADER.upper(): "pin.published", DELIVERY_HEADER.lower(): "d-2"}
    event = event_of(fields, headers)
    assert (event.event, event.delivery_id) == ("pin.published", "d-2")
    stated = event_of({**LEAST, "delivery_id": "d-1"}, {**headers, EVENT_HEADER: "other"})
    assert (stated.event, stated.delivery_id) == ("pin.published", "d-1")
    assert SIGNATURE_HEADER == "X-PinBridge-Signature"


@pytest.mark.parametrize(
    "headers",
    [
        [("x-pinbridge-event", "pin.failed")],
        [(b"x-pinbridge-event", b"pin.failed"), (b"x-pinbridge-delivery-id", b"d-2")],
    ],
)
def test_headers_may_come_in_pairs(headers: Any) -> None:
    assert event_of({"pin_id": PIN_ID, "status": "failed"}, headers).event == "pin.failed"


def test_a_missing_name_is_explained() -> None:
    with pytest.raises(ResponseParseError, match=EVENT_HEADER) as caught:
        event_of({"pin_id": PIN_ID, "status": "published"})
    assert str(caught.value).startswith("the delivery is not an event: its body has no type; pass")


def test_an_event_need_not_be_about_a_pin() -> None:
    event = event_of({"event": "account.disconnected", "account": "x"})
    assert (event.event, event.pin_id, event.status) == ("account.disconnected", None, None)
    assert event.data["account"] == "x"


def test_unknown_events_and_statuses_are_kept() -> None:
    event = event_of({**LEAST, "event": "pin.liked", "status": "celebrated"})
    assert (event.event, event.status) == ("pin.liked", "celebrated")
    assert not event.event.is_known


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b"\xff",
        b'{"event":"\xff"}',
        b"<html></html>",
        b"[" * 100_000,
        json.dumps({**LEAST, "pin_id": "no uuid"}).encode(),
        json.dumps({**LEAST, "pin_id": 7}).encode(),
        json.dumps({**LEAST, "status": 1}).encode(),
        json.dumps({**LEAST, "event": 1}).encode(),
        json.dumps({**LEAST, "occurred_at": "yesterday"}).encode(),
        json.dumps({"pin_id": PIN_ID, "status": "published"}).encode(),
    ],
    ids=lambda payload: payload[:20],
)
def test_what_is_no_event(payload: bytes) -> None:
    with pytest.raises(ResponseParseError, match="not an event") as caught:
        parse_event(payload)
    assert caught.value.body == payload
