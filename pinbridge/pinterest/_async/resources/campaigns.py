"""Campaigns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, overload

from pinterest_api._async.campaigns import AsyncCampaignsResource as Generated

from .bulk import AsyncBulkResource

if TYPE_CHECKING:
    from pinterest_api.models import (
        CampaignCreateRequest,
        CampaignCreateRequestDict,
        CampaignCreateResponseData,
        CampaignUpdateRequest,
        CampaignUpdateRequestDict,
        EntityStatus,
    )

    from pinbridge.runtime.options import RequestOptions

    from ...results import BulkResult


class AsyncCampaignsResource(AsyncBulkResource, Generated):
    """Campaigns: create, change, list."""

    @overload
    async def create(
        self,
        data: CampaignCreateRequest | CampaignCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CampaignCreateResponseData: ...

    @overload
    async def create(
        self,
        data: Iterable[CampaignCreateRequest | CampaignCreateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[CampaignCreateResponseData]: ...

    async def create(
        self,
        data: Any,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a campaign or many, in as many requests as it takes.

        Args:
            data: One campaign or an iterable of any length, as models or dicts.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The campaign; or of many, what became of each.

        Raises:
            InvalidInputError: A field breaks a rule; of the first 30 nothing was sent.
            BulkFailedError: The only campaign was refused. Where many are given, nothing is raised for those
                that are refused: see `BulkResult.failed`.
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.campaigns.campaigns_create import build_request

        return await self._change(build_request, data, ad_account_id, options, names_account=True)

    @overload
    async def update(
        self,
        data: CampaignUpdateRequest | CampaignUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CampaignCreateResponseData: ...

    @overload
    async def update(
        self,
        data: Iterable[CampaignUpdateRequest | CampaignUpdateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[CampaignCreateResponseData]: ...

    async def update(
        self,
        data: Any,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change a campaign or many, in as many requests as it takes.

        Args:
            data: One change or an iterable of any length, as models or dicts with the `id`.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The campaign; or of many, what became of each.

        Raises:
            InvalidInputError: A field breaks a rule; of the first 30 nothing was sent.
            BulkFailedError: The only change was refused. Where many are given, nothing is raised for those
                that are refused: see `BulkResult.failed`.
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.campaigns.campaigns_update import build_request

        return await self._change(build_request, data, ad_account_id, options, names_account=True)

    async def set_status(
        self,
        status: EntityStatus | str,
        *ids: str,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[CampaignCreateResponseData]:
        """Give campaigns another status.

        Args:
            status: `ACTIVE`, `PAUSED` or `ARCHIVED`.
            ids: Their ids.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Raises:
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.campaigns.campaigns_update import build_request

        changes = [{"id": id_, "status": status} for id_ in ids]
        result: BulkResult[CampaignCreateResponseData] = await self._change(
            build_request, changes, ad_account_id, options, names_account=True
        )
        return result
