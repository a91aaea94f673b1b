from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .brand_accounts_create_body_image_base_64_content_type import (
    BrandAccountsCreateBodyImageBase64ContentType,
)


def _to_content_type(
    value: BrandAccountsCreateBodyImageBase64ContentType | str,
) -> BrandAccountsCreateBodyImageBase64ContentType:
    converted: BrandAccountsCreateBodyImageBase64ContentType = coerce.choice(
        value, BrandAccountsCreateBodyImageBase64ContentType
    )
    return converted


@define(kw_only=True)
class BrandAccountsCreateBodyImageBase64(ExtensibleRequest):
    """`BrandAccountsCreateBodyImageBase64` of the API."""

    content_type: BrandAccountsCreateBodyImageBase64ContentType = structs.field(
        converter=_to_content_type
    )
    data: str


class BrandAccountsCreateBodyImageBase64Dict(RequestDict):
    """Fields of `BrandAccountsCreateBodyImageBase64`, as a dict or as keyword arguments."""

    content_type: BrandAccountsCreateBodyImageBase64ContentType | str
    data: str


rules.bind(
    BrandAccountsCreateBodyImageBase64,
    {
        "content_type": checks.choice(BrandAccountsCreateBodyImageBase64ContentType),
        "data": checks.text(pattern="[a-zA-Z0-9+\\/=]+"),
    },
)
