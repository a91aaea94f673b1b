from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .bulk_upsert_request_update_label_bulk_update_request_status import (
    BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus,
)


def _to_status(
    value: BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus | str | Unset,
) -> BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus | Unset:
    converted: BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus | Unset = coerce.choice(
        value, BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus
    )
    return converted


@define(kw_only=True)
class BulkUpsertRequestUpdateLabelBulkUpdateRequest(ExtensibleRequest):
    """`BulkUpsertRequestUpdateLabelBulkUpdateRequest` of the API."""

    id: str
    status: BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus | Unset = structs.field(
        default=UNSET, converter=_to_status
    )
    value: str | Unset = UNSET


class BulkUpsertRequestUpdateLabelBulkUpdateRequestDict(RequestDict):
    """Fields of `BulkUpsertRequestUpdateLabelBulkUpdateRequest`, as a dict or as keyword arguments."""

    id: str
    status: NotRequired[BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus | str | Unset]
    value: NotRequired[str | Unset]


rules.bind(
    BulkUpsertRequestUpdateLabelBulkUpdateRequest,
    {
        "id": checks.text(),
        "status": checks.choice(BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus),
        "value": checks.text(max_length=100),
    },
)
