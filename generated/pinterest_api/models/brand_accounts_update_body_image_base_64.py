from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .brand_accounts_update_body_image_base_64_content_type import (
    BrandAccountsUpdateBodyImageBase64ContentType,
)


def _to_content_type(
    value: BrandAccountsUpdateBodyImageBase64ContentType | str,
) -> BrandAccountsUpdateBodyImageBase64ContentType:
    converted: BrandAccountsUpdateBodyImageBase64ContentType = coerce.choice(
        value, BrandAccountsUpdateBodyImageBase64ContentType
    )
    return converted


@define(kw_only=True)
class BrandAccountsUpdateBodyImageBase64(ExtensibleRequest):
    """`BrandAccountsUpdateBodyImageBase64` of the API."""

    content_type: BrandAccountsUpdateBodyImageBase64ContentType = structs.field(
        converter=_to_content_type
    )
    data: str


class BrandAccountsUpdateBodyImageBase64Dict(RequestDict):
    """Fields of `BrandAccountsUpdateBodyImageBase64`, as a dict or as keyword arguments."""

    content_type: BrandAccountsUpdateBodyImageBase64ContentType | str
    data: str


rules.bind(
    BrandAccountsUpdateBodyImageBase64,
    {
        "content_type": checks.choice(BrandAccountsUpdateBodyImageBase64ContentType),
        "data": checks.text(pattern="[a-zA-Z0-9+\\/=]+"),
    },
)
