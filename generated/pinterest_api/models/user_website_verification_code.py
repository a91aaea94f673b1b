from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class UserWebsiteVerificationCode(Extensible):
    """`UserWebsiteVerificationCode` of the API."""

    dns_txt_record: str | None = None
    file_content: str | None = None
    filename: str | None = None
    metatag: str | None = None
    verification_code: str | None = None
