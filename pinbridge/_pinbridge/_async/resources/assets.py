"""Uploaded media."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from pinbridge._async._io import run_blocking
from pinbridge._async.paging import AsyncPager
from pinbridge._async.resource import AsyncAPIResource
from pinbridge._core.paging import DEFAULT_PAGE_SIZE, Batch, OffsetWalk, Spot
from pinbridge._pinbridge.inputs import file_part, prepare_image, prepare_video
from pinbridge.uploads import refuse_too_large

if TYPE_CHECKING:
    import datetime
    import os
    from collections.abc import Sequence
    from uuid import UUID

    from pinbridge_api.models import (
        AssetDeleteResponse,
        AssetListResponse,
        AssetResponse,
        AssetSort,
        AssetType,
        BulkAssetDeleteResponse,
    )

    from pinbridge._core.settings import RequestOptions
    from pinbridge._core.wire import Progress
    from pinbridge.uploads import AsyncUploadSource, Upload


class AsyncAssetsResource(AsyncAPIResource):
    """Uploaded pictures and videos."""

    async def upload_image(
        self,
        file: AsyncUploadSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> AssetResponse:
        """Upload a picture, streamed in constant memory.

        Args:
            file: A path, bytes, a binary file (read from where it stands), or an iterable of bytes; async
                clients also take asynchronous ones.
            filename: Name that the server sees, instead of the one found out.
            content_type: Content type, instead of the one found out.
            on_progress: Called with the bytes sent so far and all there are.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable, in text mode, of another kind by its
                content (unless `content_type` is given) or larger than the 200 MB of the hosted
                service; nothing was sent.
            PayloadTooLargeError: It is larger than the plan takes.
            PaymentRequiredError: The plan takes no uploads, or its storage is full.
            APIConnectionError: The connection broke; `may_have_been_processed` tells whether to look first
                before trying again, as an upload is not repeated blindly.
        """
        upload = await run_blocking(prepare_image, file, filename, content_type)
        return await self._send_image(upload, on_progress, options)

    async def upload_video(
        self,
        file: AsyncUploadSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> AssetResponse:
        """Upload a video, streamed in constant memory.

        Args:
            file: A path, bytes, a binary file (read from where it stands), or an iterable of bytes; async
                clients also take asynchronous ones.
            filename: Name that the server sees, instead of the one found out.
            content_type: Content type, instead of the one found out.
            on_progress: Called with the bytes sent so far and all there are.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable, in text mode, of another kind by its
                content (unless `content_type` is given) or larger than the 200 MB of the hosted
                service; nothing was sent.
            PayloadTooLargeError: It is larger than the plan takes.
            PaymentRequiredError: The plan takes no uploads, or its storage is full.
            APIConnectionError: The connection broke; `may_have_been_processed` tells whether to look first
                before trying again, as an upload is not repeated blindly.
        """
        upload = await run_blocking(prepare_video, file, filename, content_type)
        return await self._send_video(upload, on_progress, options)

    async def upload(
        self,
        upload: Upload,
        *,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> AssetResponse:
        """Upload a file that is prepared already, as a picture or video by its content type.

        Args:
            upload: What `Upload.prepare` returned.
            on_progress: Called with the bytes sent so far and all there are.
            options: Settings for this call only.

        Raises:
            InvalidFileError: It is larger than the 200 MB of the hosted service; nothing was sent.
            PayloadTooLargeError: It is larger than the plan takes.
            PaymentRequiredError: The plan takes no uploads, or its storage is full.
            APIConnectionError: The connection broke; `may_have_been_processed` tells whether to look first
                before trying again, as an upload is not repeated blindly.
        """
        if upload.content_type.startswith("video/"):
            return await self._send_video(upload, on_progress, options)
        return await self._send_image(upload, on_progress, options)

    async def _send_image(
        self, upload: Upload, on_progress: Progress | None, options: RequestOptions | None
    ) -> AssetResponse:
        from pinbridge_api.api.assets import upload_image
        from pinbridge_api.models import ImageUpload

        refuse_too_large(upload, self._client.base_url)
        body = ImageUpload(file=file_part(upload))
        request = upload_image.build_request(body=body)
        return (await self._bound(options).execute(request, on_progress=on_progress)).parsed

    async def _send_video(
        self, upload: Upload, on_progress: Progress | None, options: RequestOptions | None
    ) -> AssetResponse:
        from pinbridge_api.api.assets import upload_video
        from pinbridge_api.models import VideoUpload

        refuse_too_large(upload, self._client.base_url)
        body = VideoUpload(file=file_part(upload))
        request = upload_video.build_request(body=body)
        return (await self._bound(options).execute(request, on_progress=on_progress)).parsed

    async def get(
        self, asset_id: UUID | str, *, options: RequestOptions | None = None
    ) -> AssetResponse:
        """Read what is known of an asset.

        Args:
            asset_id: The asset.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such asset.
        """
        from pinbridge_api.api.assets import get_asset

        return await self._call(options, get_asset.build_request, asset_id=asset_id)

    async def get_content(
        self, asset_id: UUID | str, *, options: RequestOptions | None = None
    ) -> bytes:
        """Read an asset's bytes into memory; see `download` for large ones.

        Args:
            asset_id: The asset.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such asset.
        """
        from pinbridge_api.api.assets import get_asset_content

        return await self._call(options, get_asset_content.build_request, asset_id=asset_id)

    async def download(
        self,
        asset_id: UUID | str,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Write an asset's bytes to a file, streamed in constant memory.

        Args:
            asset_id: The asset.
            target: A path, which appears only when all bytes are there, or an open binary file.
            on_progress: Called with the bytes received so far and all there are.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The target can't be written to.
            NotFoundError: There is no such asset.
        """
        from pinbridge_api.api.assets import get_asset_content

        request = get_asset_content.build_request(asset_id=asset_id)
        await self._bound(options).download(request, target, on_progress=on_progress)

    async def list(
        self,
        *,
        workspace_id: UUID | str | None = None,
        sort: AssetSort | str = "created_at_desc",
        limit: int = 50,
        offset: int = 0,
        q: str | None = None,
        asset_type: AssetType | str | None = None,
        in_use: bool | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AssetListResponse:
        """List the assets of the organization.

        Args:
            workspace_id: Only those of this project.
            sort: Order.
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            q: Text that the original file name contains, at most 200 characters.
            asset_type: Only pictures or only videos.
            in_use: Whether a pin or pending schedule uses it.
            since: Uploaded at or after.
            until: Uploaded before.
            options: Settings for this call only.

        Returns:
            The page, with the total and the storage in use.
        """
        from pinbridge_api.api.assets import list_assets

        return await self._call(
            options,
            list_assets.build_request,
            workspace_id=workspace_id,
            sort=sort,
            limit=limit,
            offset=offset,
            q=q,
            asset_type=asset_type,
            in_use=in_use,
            since=since,
            until=until,
        )

    def iter(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        workspace_id: UUID | str | None = None,
        sort: AssetSort | str = "created_at_desc",
        q: str | None = None,
        asset_type: AssetType | str | None = None,
        in_use: bool | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AssetResponse]:
        """Iterate over the assets of the organization, fetching pages as they are needed.

        Args:
            page_size: Rows fetched at a time, 1 to 200.
            workspace_id: Only those of this project.
            sort: Order.
            q: Text that the original file name contains, at most 200 characters.
            asset_type: Only pictures or only videos.
            in_use: Whether a pin or pending schedule uses it.
            since: Uploaded at or after.
            until: Uploaded before.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Batch[AssetResponse]:
            page = await self.list(
                limit=spot.limit,
                offset=spot.offset,
                workspace_id=workspace_id,
                sort=sort,
                q=q,
                asset_type=asset_type,
                in_use=in_use,
                since=since,
                until=until,
                options=options,
            )
            return Batch(page.assets, page.total)

        return AsyncPager(fetch, OffsetWalk(page_size, lambda row: row.id))

    async def delete(
        self,
        asset_id: UUID | str,
        *,
        confirm: bool = False,
        options: RequestOptions | None = None,
    ) -> AssetDeleteResponse:
        """Delete an asset, unless something uses it.

        Args:
            asset_id: The asset.
            confirm: Whether to delete it also where pins or pending schedules use it.
            options: Settings for this call only.

        Returns:
            Whether it was deleted, or needs `confirm`.

        Raises:
            NotFoundError: There is no such asset.
        """
        from pinbridge_api.api.assets import delete_asset

        return await self._call(
            options, delete_asset.build_request, asset_id=asset_id, confirm=confirm
        )

    async def bulk_delete(
        self,
        asset_ids: Sequence[UUID | str],
        *,
        confirm: bool = False,
        options: RequestOptions | None = None,
    ) -> BulkAssetDeleteResponse:
        """Delete several assets, leaving out those in use.

        Args:
            asset_ids: The assets.
            confirm: Whether to delete also those in use.
            options: Settings for this call only.

        Returns:
            Which were deleted, and which need `confirm`.
        """
        from pinbridge_api.api.assets import bulk_delete_assets

        return await self._call(
            options,
            bulk_delete_assets.build_request,
            body={"asset_ids": asset_ids, "confirm": confirm},
        )
