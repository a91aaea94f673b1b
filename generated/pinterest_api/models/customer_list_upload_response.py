from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .customer_list_upload_response_error_detail import CustomerListUploadResponseErrorDetail
from .customer_list_upload_response_record_counts import CustomerListUploadResponseRecordCounts
from .customer_list_upload_response_state import CustomerListUploadResponseState
from .user_list_operation_type import UserListOperationType


@define(kw_only=True)
class CustomerListUploadResponse(Extensible):
    """`CustomerListUploadResponse` of the API."""

    ad_account_id: str
    creation_time: int
    customer_list_id: str
    error_counts: list[CustomerListUploadResponseErrorDetail] | None = None
    id: str
    operation: UserListOperationType
    record_counts: CustomerListUploadResponseRecordCounts | None = None
    state: CustomerListUploadResponseState
    updated_time: int
