from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class LeadFormCommonPolicyLinksItem(ExtensibleRequest):
    """`LeadFormCommonPolicyLinksItem` of the API."""

    label: str | Unset = UNSET
    link: str | Unset = UNSET


class LeadFormCommonPolicyLinksItemDict(RequestDict):
    """Fields of `LeadFormCommonPolicyLinksItem`, as a dict or as keyword arguments."""

    label: NotRequired[str | Unset]
    link: NotRequired[str | Unset]


rules.bind(
    LeadFormCommonPolicyLinksItem,
    {
        "label": checks.text(),
        "link": checks.text(),
    },
)
