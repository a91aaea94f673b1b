from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_partner_access_token_expiry(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


def _to_partner_refresh_token_expiry(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class IntegrationRequestPatch(ExtensibleRequest):
    """`IntegrationRequestPatch` of the API."""

    additional_id_1: str | Unset = UNSET
    connected_advertiser_id: str | Unset = UNSET
    connected_lba_id: str | Unset = UNSET
    connected_merchant_id: str | Unset = UNSET
    connected_tag_id: str | Unset = UNSET
    partner_access_token: str | Unset = UNSET
    partner_access_token_expiry: float | Unset = structs.field(
        default=UNSET, converter=_to_partner_access_token_expiry
    )
    partner_metadata: str | Unset = UNSET
    partner_primary_email: str | Unset = UNSET
    partner_refresh_token: str | Unset = UNSET
    partner_refresh_token_expiry: float | Unset = structs.field(
        default=UNSET, converter=_to_partner_refresh_token_expiry
    )
    scopes: str | Unset = UNSET


class IntegrationRequestPatchDict(RequestDict):
    """Fields of `IntegrationRequestPatch`, as a dict or as keyword arguments."""

    additional_id_1: NotRequired[str | Unset]
    connected_advertiser_id: NotRequired[str | Unset]
    connected_lba_id: NotRequired[str | Unset]
    connected_merchant_id: NotRequired[str | Unset]
    connected_tag_id: NotRequired[str | Unset]
    partner_access_token: NotRequired[str | Unset]
    partner_access_token_expiry: NotRequired[float | Decimal | Unset]
    partner_metadata: NotRequired[str | Unset]
    partner_primary_email: NotRequired[str | Unset]
    partner_refresh_token: NotRequired[str | Unset]
    partner_refresh_token_expiry: NotRequired[float | Decimal | Unset]
    scopes: NotRequired[str | Unset]


rules.bind(
    IntegrationRequestPatch,
    {
        "additional_id_1": checks.text(),
        "connected_advertiser_id": checks.text(),
        "connected_lba_id": checks.text(),
        "connected_merchant_id": checks.text(),
        "connected_tag_id": checks.text(),
        "partner_access_token": checks.text(),
        "partner_access_token_expiry": checks.number(),
        "partner_metadata": checks.text(),
        "partner_primary_email": checks.text(),
        "partner_refresh_token": checks.text(),
        "partner_refresh_token_expiry": checks.number(),
        "scopes": checks.text(),
    },
)
