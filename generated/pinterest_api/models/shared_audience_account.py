from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .shared_audience_account_account_type import SharedAudienceAccountAccountType


@define(kw_only=True)
class SharedAudienceAccount(Extensible):
    """`SharedAudienceAccount` of the API."""

    account_id: str
    account_name: str
    account_type: SharedAudienceAccountAccountType
    shared_on_timestamp: int
