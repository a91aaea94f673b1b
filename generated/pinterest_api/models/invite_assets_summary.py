from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .invite_assets_summary_ad_accounts_item import InviteAssetsSummaryAdAccountsItem
from .invite_assets_summary_profiles_item import InviteAssetsSummaryProfilesItem


@define(kw_only=True)
class InviteAssetsSummary(Extensible):
    """`InviteAssetsSummary` of the API."""

    ad_accounts: list[InviteAssetsSummaryAdAccountsItem] | None = None
    profiles: list[InviteAssetsSummaryProfilesItem] | None = None
