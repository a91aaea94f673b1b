from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .lead_subscription_post_params_create_partner_metadata import (
    LeadSubscriptionPostParamsCreatePartnerMetadata,
    LeadSubscriptionPostParamsCreatePartnerMetadataDict,
)


def _to_partner_metadata(
    value: LeadSubscriptionPostParamsCreatePartnerMetadata
    | LeadSubscriptionPostParamsCreatePartnerMetadataDict
    | Unset,
) -> LeadSubscriptionPostParamsCreatePartnerMetadata | Unset:
    converted: LeadSubscriptionPostParamsCreatePartnerMetadata | Unset = coerce.model(
        value, LeadSubscriptionPostParamsCreatePartnerMetadata
    )
    return converted


@define(kw_only=True)
class LeadSubscriptionPostParamsCreate(ExtensibleRequest):
    """`LeadSubscriptionPostParamsCreate` of the API."""

    lead_form_id: str | Unset = UNSET
    webhook_url: str
    partner_access_token: str | Unset = UNSET
    partner_metadata: LeadSubscriptionPostParamsCreatePartnerMetadata | Unset = structs.field(
        default=UNSET, converter=_to_partner_metadata
    )
    partner_refresh_token: str | Unset = UNSET


class LeadSubscriptionPostParamsCreateDict(RequestDict):
    """Fields of `LeadSubscriptionPostParamsCreate`, as a dict or as keyword arguments."""

    lead_form_id: NotRequired[str | Unset]
    webhook_url: str
    partner_access_token: NotRequired[str | Unset]
    partner_metadata: NotRequired[
        LeadSubscriptionPostParamsCreatePartnerMetadata
        | LeadSubscriptionPostParamsCreatePartnerMetadataDict
        | Unset
    ]
    partner_refresh_token: NotRequired[str | Unset]


rules.bind(
    LeadSubscriptionPostParamsCreate,
    {
        "lead_form_id": checks.text(pattern="^\\d+\\Z"),
        "webhook_url": checks.text(),
        "partner_access_token": checks.text(),
        "partner_metadata": checks.model(LeadSubscriptionPostParamsCreatePartnerMetadata),
        "partner_refresh_token": checks.text(),
    },
)
