from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class LeadSubscriptionPostParamsCreatePartnerMetadata(Constructible):
    """`LeadSubscriptionPostParamsCreatePartnerMetadata` of the API."""

    subscriber_key: str | Unset = UNSET


class LeadSubscriptionPostParamsCreatePartnerMetadataDict(TypedDict):
    """Fields of `LeadSubscriptionPostParamsCreatePartnerMetadata`, as a dict or as keyword arguments."""

    subscriber_key: NotRequired[str | Unset]


rules.bind(
    LeadSubscriptionPostParamsCreatePartnerMetadata,
    {
        "subscriber_key": checks.text(),
    },
)
