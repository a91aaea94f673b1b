"""The group `assets` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.paging import OffsetWalk, Page, Spot

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AssetDeleteResponse,
        AssetListResponse,
        AssetResponse,
        AssetSort,
        AssetType,
        BulkAssetDeleteResponse,
    )


class AsyncAssetsResource(AsyncAPIResource):
    """Uploaded images and videos and their storage."""

    async def get_content(
        self, asset_id: uuid.UUID | str | AssetResponse, *, options: RequestOptions | None = None
    ) -> bytes:
        """Download the file of an asset.

        `GET /v1/assets/{asset_id}/content`.

        This is the `public_url` of the asset, from which Pinterest fetches it.

        Args:
            asset_id: Id of the uploaded file.
            options: Settings for this call only.

        Returns:
            Raw bytes, with the content type of the asset, for example image/png.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.assets.get_asset_content import build_request

        response: Response[bytes] = await self._client.execute(
            build_request(asset_id=asset_id), options=options
        )
        return response.parsed

    async def get(
        self, asset_id: uuid.UUID | str | AssetResponse, *, options: RequestOptions | None = None
    ) -> AssetResponse:
        """Show an asset.

        `GET /v1/assets/{asset_id}`.

        Args:
            asset_id: Id of the uploaded file.
            options: Settings for this call only.

        Returns:
            The asset.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.assets.get_asset import build_request

        response: Response[AssetResponse] = await self._client.execute(
            build_request(asset_id=asset_id), options=options
        )
        return response.parsed

    async def delete(
        self,
        asset_id: uuid.UUID | str | AssetResponse,
        *,
        confirm: bool = False,
        options: RequestOptions | None = None,
    ) -> AssetDeleteResponse:
        """Delete an asset.

        `DELETE /v1/assets/{asset_id}`.

        While pins or schedules that have not run use the file, nothing is deleted unless `confirm`
        is true; the response is then 200 with `requires_confirmation`. Unpublished pins and
        schedules that lose their file fail later, and published pins keep their picture on
        Pinterest. Schedules count since API 1.38.1.

        Args:
            asset_id: Id of the uploaded file.
            confirm: True deletes the file even if it is in use. The server's default is False.
            options: Settings for this call only.

        Returns:
            Deleted, or kept because a confirmation is needed.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.assets.delete_asset import build_request

        response: Response[AssetDeleteResponse] = await self._client.execute(
            build_request(asset_id=asset_id, confirm=confirm), options=options
        )
        return response.parsed

    async def list(
        self,
        *,
        sort: AssetSort | str = "created_at_desc",
        limit: int = 50,
        offset: int = 0,
        workspace_id: uuid.UUID | str | None = None,
        q: str | None = None,
        asset_type: AssetType | str | None = None,
        in_use: bool | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AssetListResponse:
        """List assets.

        `GET /v1/assets`.

        Covers the whole organization unless `workspace_id` is passed. `total` counts every match
        and the storage figures are included. `q` searches the original file name, `since` and
        `until` bound the upload time. Filters other than `workspace_id`, and the order `size_asc`,
        need API 1.34.

        Args:
            sort: Order of the rows. The server's default is `created_at_desc`.
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            workspace_id: Only assets of this project.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            asset_type: Only images or only videos. Since API 1.34.
            in_use: True for files used by a pin or by a schedule that has not run, false for unused
                files. Without it both. Since API 1.34.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            options: Settings for this call only.

        Returns:
            One page of assets.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.assets.list_assets import build_request

        response: Response[AssetListResponse] = await self._client.execute(
            build_request(
                sort=sort,
                limit=limit,
                offset=offset,
                workspace_id=workspace_id,
                q=q,
                asset_type=asset_type,
                in_use=in_use,
                since=since,
                until=until,
            ),
            options=options,
        )
        return response.parsed

    def iter(
        self,
        *,
        page_size: int = 100,
        sort: AssetSort | str = "created_at_desc",
        workspace_id: uuid.UUID | str | None = None,
        q: str | None = None,
        asset_type: AssetType | str | None = None,
        in_use: bool | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AssetResponse]:
        """List assets, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 200.
            sort: Order of the rows. The server's default is `created_at_desc`.
            workspace_id: Only assets of this project.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            asset_type: Only images or only videos. Since API 1.34.
            in_use: True for files used by a pin or by a schedule that has not run, false for unused
                files. Without it both. Since API 1.34.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[AssetResponse]:
            page = await self.list(
                limit=spot.limit,
                offset=spot.offset,
                sort=sort,
                workspace_id=workspace_id,
                q=q,
                asset_type=asset_type,
                in_use=in_use,
                since=since,
                until=until,
                options=options,
            )
            return Page(items=page.assets, total=page.total)

        return AsyncPager(fetch, OffsetWalk(page_size, lambda row: row.id))

    async def bulk_delete(
        self,
        asset_ids: Iterable[uuid.UUID | str | AssetResponse],
        *,
        confirm: bool = False,
        options: RequestOptions | None = None,
    ) -> BulkAssetDeleteResponse:
        """Delete several assets.

        `DELETE /v1/assets`.

        A DELETE request with a JSON body. Files in use are kept and reported under
        `requires_confirmation` unless `confirm` is true.

        Args:
            asset_ids: The `asset_ids` of the operation.
            confirm: True deletes assets that are in use as well. The server's default is False.
            options: Settings for this call only.

        Returns:
            What was deleted and what was kept.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.assets.bulk_delete_assets import build_request

        response: Response[BulkAssetDeleteResponse] = await self._client.execute(
            build_request(body={"asset_ids": asset_ids, "confirm": confirm}), options=options
        )
        return response.parsed
