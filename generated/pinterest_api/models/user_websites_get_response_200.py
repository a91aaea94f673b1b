from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .user_website_summary import UserWebsiteSummary


@define(kw_only=True)
class UserWebsitesGetResponse200(Extensible):
    """`UserWebsitesGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[UserWebsiteSummary]
