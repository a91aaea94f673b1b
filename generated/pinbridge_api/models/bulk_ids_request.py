from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


def _to_ids(value: Sequence[uuid.UUID | str]) -> list[uuid.UUID]:
    converted: list[uuid.UUID] = coerce.items(value, lambda item: coerce.uuid(item))
    return converted


@define(kw_only=True)
class BulkIdsRequest(Constructible):
    """Ids that a bulk call works on.

    Attributes:
        ids: Ids of the pins or schedules.
    """

    ids: list[uuid.UUID] = attrs.field(converter=_to_ids)


class BulkIdsRequestDict(TypedDict):
    """Fields of `BulkIdsRequest`, as a dict or as keyword arguments."""

    ids: Sequence[uuid.UUID | str]


checks.bind(
    BulkIdsRequest,
    {
        "ids": checks.items(checks.uuid),
    },
)
