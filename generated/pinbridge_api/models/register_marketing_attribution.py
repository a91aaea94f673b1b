from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class RegisterMarketingAttribution(Constructible):
    """Where a new user came from.

    Attributes:
        gclid: Google Ads click id.
        ga_client_id: Google Analytics client id.
    """

    utm_source: str | None | Unset = UNSET
    utm_medium: str | None | Unset = UNSET
    utm_campaign: str | None | Unset = UNSET
    utm_term: str | None | Unset = UNSET
    utm_content: str | None | Unset = UNSET
    gclid: str | None | Unset = UNSET
    ga_client_id: str | None | Unset = UNSET
    referral_code: str | None | Unset = UNSET


class RegisterMarketingAttributionDict(RequestDict):
    """Fields of `RegisterMarketingAttribution`, as a dict or as keyword arguments."""

    utm_source: NotRequired[str | None | Unset]
    utm_medium: NotRequired[str | None | Unset]
    utm_campaign: NotRequired[str | None | Unset]
    utm_term: NotRequired[str | None | Unset]
    utm_content: NotRequired[str | None | Unset]
    gclid: NotRequired[str | None | Unset]
    ga_client_id: NotRequired[str | None | Unset]
    referral_code: NotRequired[str | None | Unset]


rules.bind(
    RegisterMarketingAttribution,
    {
        "utm_source": checks.nullable(checks.text()),
        "utm_medium": checks.nullable(checks.text()),
        "utm_campaign": checks.nullable(checks.text()),
        "utm_term": checks.nullable(checks.text()),
        "utm_content": checks.nullable(checks.text()),
        "gclid": checks.nullable(checks.text()),
        "ga_client_id": checks.nullable(checks.text()),
        "referral_code": checks.nullable(checks.text()),
    },
)
