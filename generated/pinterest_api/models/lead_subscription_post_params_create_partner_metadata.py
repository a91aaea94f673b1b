from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class LeadSubscriptionPostParamsCreatePartnerMetadata(ExtensibleRequest):
    """`LeadSubscriptionPostParamsCreatePartnerMetadata` of the API."""

    subscriber_key: str | Unset = UNSET


class LeadSubscriptionPostParamsCreatePartnerMetadataDict(RequestDict):
    """Fields of `LeadSubscriptionPostParamsCreatePartnerMetadata`, as a dict or as keyword arguments."""

    subscriber_key: NotRequired[str | Unset]


rules.bind(
    LeadSubscriptionPostParamsCreatePartnerMetadata,
    {
        "subscriber_key": checks.text(),
    },
)
