from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .business_member_assets_summary_ad_accounts_item import (
    BusinessMemberAssetsSummaryAdAccountsItem,
)
from .business_member_assets_summary_profiles_item import BusinessMemberAssetsSummaryProfilesItem


@define(kw_only=True)
class BusinessMemberAssetsSummary(Extensible):
    """`BusinessMemberAssetsSummary` of the API."""

    ad_accounts: list[BusinessMemberAssetsSummaryAdAccountsItem] | None = None
    profiles: list[BusinessMemberAssetsSummaryProfilesItem] | None = None
