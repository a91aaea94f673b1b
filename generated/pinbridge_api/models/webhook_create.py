from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

import attrs

from pinbridge.runtime import checks, coerce, reprs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import Unset

from .webhook_event import WebhookEvent


def _to_events(value: Sequence[WebhookEvent | str] | Unset) -> list[WebhookEvent] | Unset:
    converted: list[WebhookEvent] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, WebhookEvent)
    )
    return converted


@define(kw_only=True)
class WebhookCreate(Constructible):
    """Settings of a new webhook.

    Attributes:
        url: Address that receives the deliveries; HTTPS is advised.
        secret: Key of the delivery signature; never shown again.
        events: Events to deliver.
        is_enabled: False holds deliveries back.
    """

    url: str = attrs.field(repr=reprs.without_query)
    secret: str = attrs.field(repr=False)
    events: list[WebhookEvent] | Unset = attrs.field(
        factory=lambda: [WebhookEvent.PIN_PUBLISHED, WebhookEvent.PIN_FAILED], converter=_to_events
    )
    is_enabled: bool | Unset = True


class WebhookCreateDict(TypedDict):
    """Fields of `WebhookCreate`, as a dict or as keyword arguments."""

    url: str
    secret: str
    events: NotRequired[Sequence[WebhookEvent | str] | Unset]
    is_enabled: NotRequired[bool | Unset]


checks.bind(
    WebhookCreate,
    {
        "url": checks.text(
            pattern="^https?://[^\\s/?#]+\\S*\\Z", meaning="an absolute http(s) URL"
        ),
        "secret": checks.text(min_length=16, max_length=255),
        "events": checks.items(checks.choice(WebhookEvent)),
        "is_enabled": checks.boolean,
    },
)
