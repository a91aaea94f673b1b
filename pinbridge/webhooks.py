"""Receive webhook deliveries: check the signature, read the event (fact sheet, section 5)."""

from __future__ import annotations

import datetime
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any
from uuid import UUID

import attrs
import msgspec
from pinbridge_api.models import PinStatus, WebhookEvent

from ._core.discretion import discreet
from .errors import ResponseParseError, WebhookSignatureError

__all__ = [
    "DELIVERY_HEADER",
    "EVENT_HEADER",
    "SIGNATURE_HEADER",
    "Event",
    "SeenDeliveries",
    "parse_event",
    "sign",
    "verify",
]

SIGNATURE_HEADER = "X-PinBridge-Signature"
EVENT_HEADER = "X-PinBridge-Event"
DELIVERY_HEADER = "X-PinBridge-Delivery-ID"

_DIGEST_LENGTH = 64
_HEX = frozenset("0123456789abcdef")


@attrs.frozen(kw_only=True)
class Event:
    """What a delivery tells; only `pin_id` and `status` are promised, so re-read the pin in need.

    Args:
        event: Kind of event; an unknown one is kept.
        pin_id: The pin.
        status: Its status.
        delivery_id: Id of the delivery, the same on every repeat: use it to drop duplicates.
        occurred_at: When it happened.
        workspace_id: Project of the pin.
        pinterest_account_id: Account of the pin.
        board_id: Board of the pin.
        pinterest_pin_id: Id on Pinterest, once published.
        idempotency_key: Key that the pin was created with.
        error_code: Why it failed.
        error_message: The same in words.
        published_at: When it was published.
        data: The whole payload.
    """

    event: WebhookEvent
    pin_id: UUID
    status: PinStatus
    delivery_id: str | None = None
    occurred_at: datetime.datetime | None = None
    workspace_id: UUID | None = None
    pinterest_account_id: UUID | None = None
    board_id: str | None = None
    pinterest_pin_id: str | None = None
    idempotency_key: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    published_at: datetime.datetime | None = None
    data: dict[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


@discreet
def sign(payload: bytes, secret: str) -> str:
    """Compute the signature of a payload: hex HMAC-SHA256 with the secret as key."""
    return hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()


@discreet
def verify(payload: bytes, signature: str | None, secrets: str | Iterable[str]) -> None:
    """Check that a delivery was signed with a secret of yours, in constant time.

    Args:
        payload: The raw body, before any parsing.
        signature: Value of the header `X-PinBridge-Signature`.
        secrets: The secret, or several while you change it.

    Raises:
        WebhookSignatureError: The signature is missing, malformed, or of another secret or body.
        TypeError: The payload is no bytes.
        ValueError: No secret is given.
    """
    if not isinstance(payload, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance] - a parsed body is the usual mistake
        raise TypeError("verify needs the raw body as bytes, before it is decoded or parsed")
    known = [secrets] if isinstance(secrets, str) else list(secrets)
    if not known or not all(known):
        raise ValueError("give at least one secret, and no empty one")
    if not signature:
        raise WebhookSignatureError(f"the header {SIGNATURE_HEADER} is missing", "missing_header")
    if len(signature) != _DIGEST_LENGTH or not _HEX.issuperset(signature):
        raise WebhookSignatureError("the signature is not 64 hex digits", "malformed")
    body = bytes(payload)
    matches = [hmac.compare_digest(sign(body, secret), signature) for secret in known]
    if not any(matches):
        raise WebhookSignatureError(
            "the signature does not fit the body and the secret", "mismatch"
        )


def parse_event(payload: bytes, headers: Mapping[str, str] | None = None) -> Event:
    """Read a delivery; verify it first.

    Args:
        payload: The raw body.
        headers: Header fields of the delivery, for the event name and delivery id where the body has
            none.

    Raises:
        ResponseParseError: The body is no event.
    """
    fields = {name.lower(): value for name, value in (headers or {}).items()}
    try:
        data = msgspec.json.decode(payload, type=dict[str, Any])
        known = {key: data[key] for key in _FIELDS if data.get(key) is not None}
        known.setdefault("event", fields.get(EVENT_HEADER.lower()))
        known.setdefault("delivery_id", fields.get(DELIVERY_HEADER.lower()))
        return attrs.evolve(msgspec.convert(known, Event), data=data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ResponseParseError(
            f"the delivery is no event: {error}", status_code=200, body=payload
        ) from error


class SeenDeliveries:
    """Remember the last deliveries, so that a repeated one is handled once.

    The service delivers at least once, with the same id on every repeat (fact sheet, section 5).
    Safe for threads. It knows its own process only: where several processes receive, put the id
    into a unique column of a database instead.

    Args:
        limit: Most ids that are kept; the oldest go first.

    Raises:
        ValueError: The limit is not positive.
    """

    def __init__(self, limit: int = 10_000) -> None:
        if limit < 1:
            raise ValueError("the limit has to be positive")
        self._limit = limit
        self._ids: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, delivery_id: str | None) -> bool:
        """Note a delivery, and tell whether it is new; one without an id always is."""
        if delivery_id is None:
            return True
        with self._lock:
            is_new = delivery_id not in self._ids
            self._ids[delivery_id] = None
            self._ids.move_to_end(delivery_id)
            if len(self._ids) > self._limit:
                self._ids.popitem(last=False)
        return is_new

    def forget(self, delivery_id: str | None) -> None:
        """Take a delivery for new again, because handling it has failed."""
        if delivery_id is not None:
            with self._lock:
                self._ids.pop(delivery_id, None)

    @contextmanager
    def claim(self, delivery_id: str | None) -> Generator[bool]:
        """Note a delivery while it is handled; if that raises, its repeat counts as new.

        Yields:
            Whether the delivery is new.
        """
        is_new = self.add(delivery_id)
        try:
            yield is_new
        except BaseException:
            if is_new:
                self.forget(delivery_id)
            raise


_FIELDS = tuple(field.name for field in attrs.fields(Event) if field.name != "data")
