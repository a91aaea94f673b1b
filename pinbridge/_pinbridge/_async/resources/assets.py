"""Uploaded media."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from pinbridge_api._async.assets import AsyncAssetsResource as Generated

from pinbridge._async._io import run_blocking
from pinbridge._core.guards import checked
from pinbridge._pinbridge.inputs import prepare, refuse_too_large
from pinbridge.uploads import Upload

from ..bulk import in_groups

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from uuid import UUID

    from pinbridge_api.models import AssetResponse, BulkAssetDeleteResponse

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import AsyncUploadSource

    from ..client import AsyncPinbridgeClient


class AsyncAssetsResource(Generated):
    """Uploaded pictures and videos."""

    _client: AsyncPinbridgeClient

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
            file: A path, bytes, a binary file (from its current position), or an iterable of bytes; async
                clients also accept async iterables.
            filename: Name to send, instead of the detected one.
            content_type: Content type, instead of the detected one.
            on_progress: Called with the bytes sent so far and their total.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable, in text mode, or larger than the 200 MB of
                the hosted service, or its content has another type (unless you pass `content_type`);
                nothing was sent.
            PayloadTooLargeError: It is larger than the plan allows.
            PaymentRequiredError: The plan has no uploads, or its storage is full.
            APIConnectionError: The connection was lost. If `may_have_been_processed` is True, check whether the
                file was stored before you try again.
        """
        upload = await run_blocking(prepare, "image", file, filename, content_type)
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
            file: A path, bytes, a binary file (from its current position), or an iterable of bytes; async
                clients also accept async iterables.
            filename: Name to send, instead of the detected one.
            content_type: Content type, instead of the detected one.
            on_progress: Called with the bytes sent so far and their total.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable, in text mode, or larger than the 200 MB of
                the hosted service, or its content has another type (unless you pass `content_type`);
                nothing was sent.
            PayloadTooLargeError: It is larger than the plan allows.
            PaymentRequiredError: The plan has no uploads, or its storage is full.
            APIConnectionError: The connection was lost. If `may_have_been_processed` is True, check whether the
                file was stored before you try again.
        """
        upload = await run_blocking(prepare, "video", file, filename, content_type)
        return await self._send_video(upload, on_progress, options)

    async def upload(
        self,
        upload: Upload,
        *,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> AssetResponse:
        """Upload a prepared file, as a picture or video according to its content type.

        Args:
            upload: The result of `Upload.prepare`.
            on_progress: Called with the bytes sent so far and their total.
            options: Settings for this call only.

        Raises:
            InvalidFileError: It is larger than the 200 MB of the hosted service; nothing was sent.
            PayloadTooLargeError: It is larger than the plan allows.
            PaymentRequiredError: The plan has no uploads, or its storage is full.
            APIConnectionError: The connection was lost. If `may_have_been_processed` is True, check whether the
                file was stored before you try again.
        """
        checked("upload", upload, Upload, "what Upload.prepare returned")
        if upload.content_type.startswith("video/"):
            return await self._send_video(upload, on_progress, options)
        return await self._send_image(upload, on_progress, options)

    async def bulk_delete(
        self,
        asset_ids: Iterable[UUID | str | AssetResponse],
        *,
        confirm: bool = False,
        options: RequestOptions | None = None,
    ) -> BulkAssetDeleteResponse:
        """Delete several assets.

        More than 100 are sent in several calls. An error in one of them stops the rest, but is not undone.

        Args:
            asset_ids: The assets.
            confirm: Whether to also delete assets that are in use.
            options: Settings for each call.

        Returns:
            The assets that were deleted, and those that were kept because they are in use.

        Raises:
            InvalidInputError: An asset has no id; nothing was sent.
        """
        from pinbridge_api.api.assets import bulk_delete_assets

        return await in_groups(
            lambda part: self._call(
                options,
                bulk_delete_assets.build_request,
                body={"asset_ids": part, "confirm": confirm},
            ),
            asset_ids,
        )

    async def _send_image(
        self, upload: Upload, on_progress: Progress | None, options: RequestOptions | None
    ) -> AssetResponse:
        from pinbridge_api.api.assets import upload_image
        from pinbridge_api.models import ImageUpload

        refuse_too_large(upload, self._client.base_url)
        request = upload_image.build_request(body=ImageUpload(file=upload.part))
        response = await self._client.execute(request, options=options, on_progress=on_progress)
        return response.parsed

    async def _send_video(
        self, upload: Upload, on_progress: Progress | None, options: RequestOptions | None
    ) -> AssetResponse:
        from pinbridge_api.api.assets import upload_video
        from pinbridge_api.models import VideoUpload

        refuse_too_large(upload, self._client.base_url)
        request = upload_video.build_request(body=VideoUpload(file=upload.part))
        response = await self._client.execute(request, options=options, on_progress=on_progress)
        return response.parsed

    async def download(
        self,
        asset_id: UUID | str | AssetResponse,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Download an asset to a file, streamed in constant memory.

        Args:
            asset_id: The asset or its id. If you pass the asset, a response of another size is refused.
            target: A path, where the file is created when the download is complete, or an open binary file.
            on_progress: Called with the bytes received so far and their total.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The target can't be written to.
            NotFoundError: There is no such asset.
            APIConnectionError: The response was incomplete, or has another size.
        """
        from pinbridge_api.api.assets import get_asset_content

        request = get_asset_content.build_request(asset_id=asset_id)
        size: int | None = getattr(asset_id, "file_size_bytes", None)
        await self._client.download(
            request, target, size=size, options=options, on_progress=on_progress
        )
