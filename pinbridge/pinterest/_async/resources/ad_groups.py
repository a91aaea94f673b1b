"""Ad groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, overload

from pinterest_api._async.ad_groups import AsyncAdGroupsResource as Generated

from .bulk import AsyncBulkResource

if TYPE_CHECKING:
    from pinterest_api.models import (
        AdGroupCreateRequest,
        AdGroupCreateRequestDict,
        AdGroupResponse,
        AdGroupUpdateRequest,
        AdGroupUpdateRequestDict,
        EntityStatus,
    )

    from pinbridge.runtime.options import RequestOptions

    from ...results import BulkResult


class AsyncAdGroupsResource(AsyncBulkResource, Generated):
    """Ad groups: create, change, list."""

    @overload
    async def create(
        self,
        data: AdGroupCreateRequest | AdGroupCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdGroupResponse: ...

    @overload
    async def create(
        self,
        data: Iterable[AdGroupCreateRequest | AdGroupCreateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[AdGroupResponse]: ...

    async def create(
        self,
        data: Any,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create an ad group or many, in as many requests as it takes.

        Args:
            data: One ad group or an iterable of any length, as models or dicts.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The ad group; or of many, what became of each.

        Raises:
            InvalidInputError: A field breaks a rule; of the first 30 nothing was sent.
            BulkFailedError: The only ad group was refused. Where many are given, nothing is raised for those
                that are refused: see `BulkResult.failed`.
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.ad_groups.ad_groups_create import build_request

        return await self._change(build_request, data, ad_account_id, options)

    @overload
    async def update(
        self,
        data: AdGroupUpdateRequest | AdGroupUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdGroupResponse: ...

    @overload
    async def update(
        self,
        data: Iterable[AdGroupUpdateRequest | AdGroupUpdateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[AdGroupResponse]: ...

    async def update(
        self,
        data: Any,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change an ad group or many, in as many requests as it takes.

        Args:
            data: One change or an iterable of any length, as models or dicts with the `id`.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The ad group; or of many, what became of each.

        Raises:
            InvalidInputError: A field breaks a rule; of the first 30 nothing was sent.
            BulkFailedError: The only change was refused. Where many are given, nothing is raised for those
                that are refused: see `BulkResult.failed`.
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.ad_groups.ad_groups_update import build_request

        return await self._change(build_request, data, ad_account_id, options)

    async def set_status(
        self,
        status: EntityStatus | str,
        *ids: str,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[AdGroupResponse]:
        """Give ad groups another status.

        Args:
            status: `ACTIVE`, `PAUSED` or `ARCHIVED`.
            ids: Their ids.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Raises:
            APIError: The first request was refused as a whole.
        """
        from pinterest_api.api.ad_groups.ad_groups_update import build_request

        changes = [{"id": id_, "status": status} for id_ in ids]
        result: BulkResult[AdGroupResponse] = await self._change(
            build_request, changes, ad_account_id, options
        )
        return result
