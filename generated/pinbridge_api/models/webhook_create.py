from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, reprs, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


def _to_events(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class WebhookCreate(Constructible):
    """Settings of a new webhook.

    Attributes:
        url: Address that receives the deliveries; HTTPS is advised.
        secret: Key of the delivery signature; never shown again.
        events: Events to deliver, `pin.published` or `pin.failed`.
        is_enabled: False stops deliveries.
    """

    url: str = structs.field(repr=reprs.without_query)
    secret: str = structs.field(repr=False)
    events: list[str] | Unset = structs.field(
        factory=lambda: ["pin.published", "pin.failed"], converter=_to_events
    )
    is_enabled: bool | Unset = True


class WebhookCreateDict(RequestDict):
    """Fields of `WebhookCreate`, as a dict or as keyword arguments."""

    url: str
    secret: str
    events: NotRequired[Iterable[str] | Unset]
    is_enabled: NotRequired[bool | Unset]


rules.bind(
    WebhookCreate,
    {
        "url": checks.text(
            pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z", meaning="an absolute http(s) URL"
        ),
        "secret": checks.text(min_length=16, max_length=255),
        "events": checks.items(checks.text()),
        "is_enabled": checks.boolean,
    },
)
