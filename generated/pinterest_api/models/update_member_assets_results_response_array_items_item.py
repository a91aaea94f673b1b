from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .users_for_individual_asset_response import UsersForIndividualAssetResponse


@define(kw_only=True)
class UpdateMemberAssetsResultsResponseArrayItemsItem(Extensible):
    """`UpdateMemberAssetsResultsResponseArrayItemsItem` of the API."""

    response: UsersForIndividualAssetResponse | None = None
