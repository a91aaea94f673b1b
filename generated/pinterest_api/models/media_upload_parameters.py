from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class MediaUploadParameters(Extensible):
    """`MediaUploadParameters` of the API."""

    content_type: str | None = None
    key: str | None = None
    policy: str | None = None
    x_amz_algorithm: str | None = None
    x_amz_credential: str | None = None
    x_amz_date: str | None = None
    x_amz_security_token: str | None = None
    x_amz_signature: str | None = None

    _WIRE_NAMES = {
        "content_type": "Content-Type",
        "x_amz_algorithm": "x-amz-algorithm",
        "x_amz_credential": "x-amz-credential",
        "x_amz_date": "x-amz-date",
        "x_amz_security_token": "x-amz-security-token",
        "x_amz_signature": "x-amz-signature",
    }
