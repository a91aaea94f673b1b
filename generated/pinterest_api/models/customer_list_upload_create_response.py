from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .customer_list_upload import CustomerListUpload
from .s3_multipart_upload_data import S3MultipartUploadData


@define(kw_only=True)
class CustomerListUploadCreateResponse(Extensible):
    """`CustomerListUploadCreateResponse` of the API."""

    customer_list_upload: CustomerListUpload
    s3_multipart_upload_data: S3MultipartUploadData
