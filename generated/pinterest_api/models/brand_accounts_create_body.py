from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .brand_accounts_create_body_image_base_64 import (
    BrandAccountsCreateBodyImageBase64,
    BrandAccountsCreateBodyImageBase64Dict,
)
from .country import Country


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_profile_image(
    value: BrandAccountsCreateBodyImageBase64 | BrandAccountsCreateBodyImageBase64Dict | Unset,
) -> BrandAccountsCreateBodyImageBase64 | Unset:
    converted: BrandAccountsCreateBodyImageBase64 | Unset = coerce.model(
        value, BrandAccountsCreateBodyImageBase64
    )
    return converted


@define(kw_only=True)
class BrandAccountsCreateBody(ExtensibleRequest):
    """`BrandAccountsCreateBody` of the API."""

    name: str
    username: str
    country: Country = structs.field(converter=_to_country)
    about: str | Unset = UNSET
    website: str | Unset = UNSET
    profile_image: BrandAccountsCreateBodyImageBase64 | Unset = structs.field(
        default=UNSET, converter=_to_profile_image
    )


class BrandAccountsCreateBodyDict(RequestDict):
    """Fields of `BrandAccountsCreateBody`, as a dict or as keyword arguments."""

    name: str
    username: str
    country: Country | str
    about: NotRequired[str | Unset]
    website: NotRequired[str | Unset]
    profile_image: NotRequired[
        BrandAccountsCreateBodyImageBase64 | BrandAccountsCreateBodyImageBase64Dict | Unset
    ]


rules.bind(
    BrandAccountsCreateBody,
    {
        "name": checks.text(),
        "username": checks.text(),
        "country": checks.choice(Country),
        "about": checks.text(),
        "website": checks.text(),
        "profile_image": checks.model(BrandAccountsCreateBodyImageBase64),
    },
)
