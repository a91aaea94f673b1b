from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_rule import AudienceRule


@define(kw_only=True)
class AudienceCommon(Extensible):
    """`AudienceCommon` of the API."""

    ad_account_id: str | None = None
    name: str | None = None
    rule: AudienceRule | None = None
