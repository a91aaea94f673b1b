from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_rule import AudienceRule


@define(kw_only=True)
class Audience(Extensible):
    """`Audience` of the API."""

    ad_account_id: str | None = None
    audience_type: str | None = None
    created_by_company_name: str | None = None
    created_timestamp: int | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rule: AudienceRule | None = None
    size: int | None = None
    status: str | None = None
    type: str | None = None
    updated_timestamp: int | None = None
