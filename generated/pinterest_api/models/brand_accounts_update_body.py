from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .brand_accounts_update_body_image_base_64 import (
    BrandAccountsUpdateBodyImageBase64,
    BrandAccountsUpdateBodyImageBase64Dict,
)
from .country import Country


def _to_country(value: Country | str | Unset) -> Country | Unset:
    converted: Country | Unset = coerce.choice(value, Country)
    return converted


def _to_profile_image(
    value: BrandAccountsUpdateBodyImageBase64 | BrandAccountsUpdateBodyImageBase64Dict | Unset,
) -> BrandAccountsUpdateBodyImageBase64 | Unset:
    converted: BrandAccountsUpdateBodyImageBase64 | Unset = coerce.model(
        value, BrandAccountsUpdateBodyImageBase64
    )
    return converted


@define(kw_only=True)
class BrandAccountsUpdateBody(ExtensibleRequest):
    """`BrandAccountsUpdateBody` of the API."""

    name: str | Unset = UNSET
    username: str | Unset = UNSET
    country: Country | Unset = structs.field(default=UNSET, converter=_to_country)
    about: str | Unset = UNSET
    website: str | Unset = UNSET
    profile_image: BrandAccountsUpdateBodyImageBase64 | Unset = structs.field(
        default=UNSET, converter=_to_profile_image
    )


class BrandAccountsUpdateBodyDict(RequestDict):
    """Fields of `BrandAccountsUpdateBody`, as a dict or as keyword arguments."""

    name: NotRequired[str | Unset]
    username: NotRequired[str | Unset]
    country: NotRequired[Country | str | Unset]
    about: NotRequired[str | Unset]
    website: NotRequired[str | Unset]
    profile_image: NotRequired[
        BrandAccountsUpdateBodyImageBase64 | BrandAccountsUpdateBodyImageBase64Dict | Unset
    ]


rules.bind(
    BrandAccountsUpdateBody,
    {
        "name": checks.text(),
        "username": checks.text(),
        "country": checks.choice(Country),
        "about": checks.text(),
        "website": checks.text(),
        "profile_image": checks.model(BrandAccountsUpdateBodyImageBase64),
    },
)
