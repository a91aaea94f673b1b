from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .customer_list_status import CustomerListStatus


@define(kw_only=True)
class CustomerList(Extensible):
    """`CustomerList` of the API."""

    ad_account_id: str | None = None
    created_time: float | None = None
    exceptions: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None
    num_batches: float | None = None
    num_removed_user_records: float | None = None
    num_uploaded_user_records: float | None = None
    status: CustomerListStatus | None = None
    type: str | None = None
    updated_time: float | None = None
