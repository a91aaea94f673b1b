from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, reprs, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_events(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class WebhookUpdate(Constructible):
    """Webhook settings to change; omitted fields keep their value.

    Attributes:
        url: Address that receives the deliveries; HTTPS is advised.
        secret: New key of the delivery signature.
        events: Replaces the list of events, `pin.published` or `pin.failed`.
        is_enabled: False stops deliveries.
    """

    url: str | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    secret: str | Unset = structs.field(default=UNSET, repr=False)
    events: list[str] | Unset = structs.field(default=UNSET, converter=_to_events)
    is_enabled: bool | Unset = UNSET


class WebhookUpdateDict(RequestDict):
    """Fields of `WebhookUpdate`, as a dict or as keyword arguments."""

    url: NotRequired[str | Unset]
    secret: NotRequired[str | Unset]
    events: NotRequired[Iterable[str] | Unset]
    is_enabled: NotRequired[bool | Unset]


rules.bind(
    WebhookUpdate,
    {
        "url": checks.text(
            pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z", meaning="an absolute http(s) URL"
        ),
        "secret": checks.text(min_length=16, max_length=255),
        "events": checks.items(checks.text()),
        "is_enabled": checks.boolean,
    },
    at_least=1,
)
