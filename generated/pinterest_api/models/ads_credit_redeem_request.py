from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class AdsCreditRedeemRequest(ExtensibleRequest):
    """`AdsCreditRedeemRequest` of the API."""

    offer_code_hash: str
    validate_only: bool

    _WIRE_NAMES = {"offer_code_hash": "offerCodeHash", "validate_only": "validateOnly"}


class AdsCreditRedeemRequestDict(RequestDict):
    """Fields of `AdsCreditRedeemRequest`, as a dict or as keyword arguments."""

    offer_code_hash: str
    validate_only: bool


rules.bind(
    AdsCreditRedeemRequest,
    {
        "offer_code_hash": checks.text(pattern="^[a-z0-9]*\\Z"),
        "validate_only": checks.boolean,
    },
)
