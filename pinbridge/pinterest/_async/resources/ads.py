"""Ads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, overload

from pinterest_api._async.ads import AsyncAdsResource as Generated

from .bulk import AsyncBulkResource

if TYPE_CHECKING:
    from pinterest_api.models import (
        AdCreateRequest,
        AdCreateRequestDict,
        AdResponse,
        AdUpdateRequest,
        AdUpdateRequestDict,
        EntityStatus,
    )

    from pinbridge.runtime.options import RequestOptions

    from ...results import BulkResult


class AsyncAdsResource(AsyncBulkResource, Generated):
    """Ads: create, change, list."""

    @overload
    async def create(
        self,
        data: AdCreateRequest | AdCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdResponse: ...

    @overload
    async def create(
        self,
        data: Iterable[AdCreateRequest | AdCreateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[AdResponse]: ...

    async def create(
        self,
        data: Any,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create an ad or many, in as many requests as it takes.

        Args:
            data: One ad or an iterable of any length, as models or dicts.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The ad; or of many, what became of each.

        Raises:
            InvalidInputError: A field breaks a rule; of the first 30 nothing was sent.
            BulkFailedError: The only ad was refused. Where many are given, nothing is raised for those
                that are refused: see `BulkResult.failed`.
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.ads.ads_create import build_request

        return await self._change(build_request, data, ad_account_id, options)

    @overload
    async def update(
        self,
        data: AdUpdateRequest | AdUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdResponse: ...

    @overload
    async def update(
        self,
        data: Iterable[AdUpdateRequest | AdUpdateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[AdResponse]: ...

    async def update(
        self,
        data: Any,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change an ad or many, in as many requests as it takes.

        Args:
            data: One change or an iterable of any length, as models or dicts with the `id`.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The ad; or of many, what became of each.

        Raises:
            InvalidInputError: A field breaks a rule; of the first 30 nothing was sent.
            BulkFailedError: The only change was refused. Where many are given, nothing is raised for those
                that are refused: see `BulkResult.failed`.
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.ads.ads_update import build_request

        return await self._change(build_request, data, ad_account_id, options)

    async def set_status(
        self,
        status: EntityStatus | str,
        *ids: str,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[AdResponse]:
        """Give ads another status.

        Args:
            status: `ACTIVE`, `PAUSED` or `ARCHIVED`.
            ids: Their ids.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Raises:
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.ads.ads_update import build_request

        changes = [{"id": id_, "status": status} for id_ in ids]
        result: BulkResult[AdResponse] = await self._change(
            build_request, changes, ad_account_id, options
        )
        return result
