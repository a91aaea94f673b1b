"""Receive webhook deliveries: verify signatures, parse events, and skip duplicates.

The format is described in the spec's operation `create_webhook`.
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from enum import Enum
from threading import Lock
from typing import Any, cast
from uuid import UUID

import attrs
import msgspec
from pinbridge_api.models import PinStatus, WebhookEvent

from pinbridge._core.annotations import checked_arguments
from pinbridge.runtime.unions import convert
from pinbridge.runtime.variables import without_variables

from ._core.guards import is_iterable, is_mapping
from .errors import InvalidInputError, RawResponse, ResponseParseError, WebhookSignatureError

__all__ = [
    "DELIVERY_HEADER",
    "EVENT_HEADER",
    "SIGNATURE_HEADER",
    "DeliveryState",
    "Event",
    "HeaderFields",
    "SeenDeliveries",
    "parse_event",
    "sign",
    "verify",
]

SIGNATURE_HEADER = "X-PinBridge-Signature"
EVENT_HEADER = "X-PinBridge-Event"
DELIVERY_HEADER = "X-PinBridge-Delivery-ID"

HeaderFields = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers as provided by web frameworks: a mapping, or pairs as in an ASGI scope."""

_DIGEST_LENGTH = 64
_HEX = frozenset("0123456789abcdef")


@attrs.frozen(kw_only=True)
class Event:
    """An event of a delivery.

    For events about pins, only `pin_id` and `status` are guaranteed; get the pin for more.

    Args:
        event: Type of the event, possibly an unknown one.
        pin_id: Id of the pin; None if the event is not about a pin.
        status: Status of the pin; None if the event is not about a pin.
        delivery_id: Id of the delivery, the same for every attempt.
        occurred_at: When it happened.
        workspace_id: Project of the pin.
        pinterest_account_id: Account of the pin.
        board_id: Board of the pin.
        pinterest_pin_id: Id on Pinterest, if the pin is published.
        idempotency_key: Key that the pin was created with.
        error_code: Error code, if the pin failed.
        error_message: Error message, if the pin failed.
        published_at: When it was published.
        data: The whole payload.
    """

    event: WebhookEvent
    pin_id: UUID | None = None
    status: PinStatus | None = None
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


@without_variables
def sign(payload: bytes, secret: str | bytes) -> str:
    """Compute the signature of a payload: HMAC-SHA256 with the secret as the key, in hex.

    Args:
        payload: The raw body.
        secret: The secret of the webhook.

    Raises:
        InvalidInputError: The payload is not bytes, or the secret is empty or not a string.
    """
    return hmac.new(_key(secret), _raw(payload), hashlib.sha256).hexdigest()


@without_variables
def verify(
    payload: bytes,
    signature: str | bytes | None,
    secrets: str | bytes | Iterable[str | bytes],
) -> None:
    """Verify that a delivery was signed with your secret, in constant time.

    Args:
        payload: The raw body, before it is parsed.
        signature: Value of the header `X-PinBridge-Signature`.
        secrets: The secret, or several secrets while you change it.

    Raises:
        WebhookSignatureError: The signature is missing, malformed, or does not match the body and the secrets.
        InvalidInputError: The payload is not bytes, or there is no valid secret.
    """
    body = _raw(payload)
    known: list[Any] = list(secrets) if is_iterable(secrets) else [secrets]
    if not known:
        raise InvalidInputError("pass at least one secret")
    expected = [sign(body, secret) for secret in known]
    text = signature.decode("latin-1") if isinstance(signature, bytes) else signature
    if not text:
        raise WebhookSignatureError(f"the header {SIGNATURE_HEADER} is missing", "missing_header")
    if not isinstance(text, str) or len(text) != _DIGEST_LENGTH or not _HEX.issuperset(text):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise WebhookSignatureError("the signature is not 64 hex digits", "malformed")
    matches = [hmac.compare_digest(one, text) for one in expected]
    if not any(matches):
        raise WebhookSignatureError(
            "the signature does not match the body and the secret", "mismatch"
        )


def parse_event(payload: bytes, headers: HeaderFields | None = None) -> Event:
    """Parse a delivery; call `verify` first.

    Args:
        payload: The raw body.
        headers: Headers of the delivery. The type of the event and the delivery id may only be there.

    Raises:
        ResponseParseError: The body is not an event.
        InvalidInputError: The payload is not bytes.
    """
    body = _raw(payload)
    fields = dict(_lowered(headers or ()))
    try:
        data = msgspec.json.decode(body, type=dict[str, Any])
        known = {key: data[key] for key in _FIELDS if data.get(key) is not None}
        known.setdefault("delivery_id", fields.get(DELIVERY_HEADER.lower()))
        if known.setdefault("event", fields.get(EVENT_HEADER.lower())) is None:
            raise ResponseParseError(
                "the delivery is not an event: its body has no type; pass the headers, which have it in "
                f"{EVENT_HEADER}",
                response=RawResponse(200, {}, body),
            )
        event: Event = convert(known, Event)
        return attrs.evolve(event, data=data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ResponseParseError(
            f"the delivery is not an event: {error}", response=RawResponse(200, {}, body)
        ) from error


class DeliveryState(Enum):
    """The state of a delivery."""

    NEW = "new"
    """It was not handled yet: handle it now."""

    IN_PROGRESS = "in_progress"
    """It is being handled: respond with an error, so that the service tries again later."""

    DONE = "done"
    """It was handled: respond with a success and do nothing."""


@checked_arguments
class SeenDeliveries:
    """Remember deliveries, so that each is handled only once.

    The service may deliver an event several times, with the same delivery id. This class is thread-safe. It
    only knows the deliveries of its process: if several processes receive them, use a unique column in a
    database instead.

    Args:
        limit: Number of handled deliveries to remember; the oldest are forgotten first.

    Raises:
        InvalidInputError: The limit is not a positive number.
    """

    def __init__(self, limit: int = 10_000) -> None:
        if limit < 1:
            raise InvalidInputError("limit has to be 1 or more")
        self._limit = limit
        self._running: set[str] = set()
        self._done: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._running) + len(self._done)

    @contextmanager
    def claim(self, delivery_id: str | None) -> Generator[DeliveryState]:
        """Claim a delivery while it is handled; it is done when the `with` block ends without an error.

        After an error, its next attempt is new again.

        Args:
            delivery_id: Id of the delivery; a delivery without an id is always new.

        Yields:
            The state of the delivery.
        """
        state = self._begin(delivery_id)
        is_done = False
        try:
            yield state
            is_done = True
        finally:
            if state is DeliveryState.NEW and delivery_id is not None:
                self._end(delivery_id, is_done=is_done)

    def _begin(self, delivery_id: str | None) -> DeliveryState:
        if delivery_id is None:
            return DeliveryState.NEW
        with self._lock:
            if delivery_id in self._running:
                return DeliveryState.IN_PROGRESS
            if delivery_id in self._done:
                self._done.move_to_end(delivery_id)
                return DeliveryState.DONE
            self._running.add(delivery_id)
            return DeliveryState.NEW

    def _end(self, delivery_id: str, *, is_done: bool) -> None:
        with self._lock:
            self._running.discard(delivery_id)
            if is_done:
                self._done[delivery_id] = None
            if len(self._done) > self._limit:
                self._done.popitem(last=False)


def _raw(payload: Any) -> bytes:
    if not isinstance(payload, bytes | bytearray | memoryview):
        raise InvalidInputError(
            f"the payload has to be the raw body as bytes, not {type(payload).__name__}: read the body "
            "before it is decoded or parsed"
        )
    return bytes(cast("bytes", payload))


def _key(secret: Any) -> bytes:
    if not isinstance(secret, str | bytes):
        raise InvalidInputError(f"the secret has to be a string, not {type(secret).__name__}")
    if not secret:
        raise InvalidInputError("the secret is empty")
    if isinstance(secret, bytes):
        return secret
    try:
        return secret.encode()
    except UnicodeEncodeError:
        # The original error shows the secret.
        raise InvalidInputError("the secret contains characters that can't be encoded") from None


def _lowered(headers: HeaderFields) -> list[tuple[str, str]]:
    pairs: Any = headers.items() if is_mapping(headers) else headers
    try:
        return [(_text(name).lower(), _text(value)) for name, value in pairs]
    except (TypeError, ValueError):
        message = "headers has to be a mapping, or a list of pairs of names and values"
        raise InvalidInputError(message) from None


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str.__str__(value)


_FIELDS = tuple(field.name for field in attrs.fields(Event) if field.name != "data")
