from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

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
class BrandAccountsUpdateBodyImageBase64(Constructible):
    """`BrandAccountsUpdateBodyImageBase64` of the API."""

    content_type: BrandAccountsUpdateBodyImageBase64ContentType = attrs.field(
        converter=_to_content_type
    )
    data: str


class BrandAccountsUpdateBodyImageBase64Dict(TypedDict):
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
