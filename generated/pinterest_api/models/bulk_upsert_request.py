from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .bulk_upsert_request_create import BulkUpsertRequestCreate, BulkUpsertRequestCreateDict
from .bulk_upsert_request_update import BulkUpsertRequestUpdate, BulkUpsertRequestUpdateDict


def _to_create(
    value: BulkUpsertRequestCreate | BulkUpsertRequestCreateDict | Unset,
) -> BulkUpsertRequestCreate | Unset:
    converted: BulkUpsertRequestCreate | Unset = coerce.model(value, BulkUpsertRequestCreate)
    return converted


def _to_update(
    value: BulkUpsertRequestUpdate | BulkUpsertRequestUpdateDict | Unset,
) -> BulkUpsertRequestUpdate | Unset:
    converted: BulkUpsertRequestUpdate | Unset = coerce.model(value, BulkUpsertRequestUpdate)
    return converted


@define(kw_only=True)
class BulkUpsertRequest(ExtensibleRequest):
    """`BulkUpsertRequest` of the API."""

    create: BulkUpsertRequestCreate | Unset = structs.field(default=UNSET, converter=_to_create)
    update: BulkUpsertRequestUpdate | Unset = structs.field(default=UNSET, converter=_to_update)


class BulkUpsertRequestDict(RequestDict):
    """Fields of `BulkUpsertRequest`, as a dict or as keyword arguments."""

    create: NotRequired[BulkUpsertRequestCreate | BulkUpsertRequestCreateDict | Unset]
    update: NotRequired[BulkUpsertRequestUpdate | BulkUpsertRequestUpdateDict | Unset]


rules.bind(
    BulkUpsertRequest,
    {
        "create": checks.model(BulkUpsertRequestCreate),
        "update": checks.model(BulkUpsertRequestUpdate),
    },
)
