from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

if TYPE_CHECKING:
    from . import PinResponse, ScheduleResponse


def _to_ids(value: Iterable[uuid.UUID | str | PinResponse | ScheduleResponse]) -> list[uuid.UUID]:
    converted: list[uuid.UUID] = coerce.items(
        value, lambda item: coerce.uuid(item, "PinResponse", "ScheduleResponse")
    )
    return converted


@define(kw_only=True)
class BulkIdsRequest(Constructible):
    """Ids that a bulk call works on.

    Attributes:
        ids: Ids of the pins or schedules.
    """

    ids: list[uuid.UUID] = structs.field(converter=_to_ids)


class BulkIdsRequestDict(RequestDict):
    """Fields of `BulkIdsRequest`, as a dict or as keyword arguments."""

    ids: Iterable[uuid.UUID | str | PinResponse | ScheduleResponse]


rules.bind(
    BulkIdsRequest,
    {
        "ids": checks.items(checks.uuid),
    },
)
