from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .customer_list_upload_error_detail import CustomerListUploadErrorDetail
from .customer_list_upload_record_counts import CustomerListUploadRecordCounts
from .customer_list_upload_state import CustomerListUploadState
from .user_list_operation_type import UserListOperationType


@define(kw_only=True)
class CustomerListUpload(Extensible):
    """`CustomerListUpload` of the API."""

    ad_account_id: str
    creation_time: int
    customer_list_id: str
    error_counts: list[CustomerListUploadErrorDetail] | None = None
    id: str
    operation: UserListOperationType
    record_counts: CustomerListUploadRecordCounts | None = None
    state: CustomerListUploadState
    updated_time: int
