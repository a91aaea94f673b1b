from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .pin_create import PinCreate, PinCreateDict


def _to_pins(value: Iterable[PinCreate | PinCreateDict]) -> list[PinCreate]:
    converted: list[PinCreate] = coerce.items(value, lambda item: coerce.model(item, PinCreate))
    return converted


@define(kw_only=True)
class PinBatchRequest(Constructible):
    """Pins to create in one call."""

    pins: list[PinCreate] = structs.field(converter=_to_pins)


class PinBatchRequestDict(RequestDict):
    """Fields of `PinBatchRequest`, as a dict or as keyword arguments."""

    pins: Iterable[PinCreate | PinCreateDict]


rules.bind(
    PinBatchRequest,
    {
        "pins": checks.items(checks.model(PinCreate), min_items=1, max_items=100),
    },
)
