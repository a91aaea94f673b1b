"""Videos for pins."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pinterest_api._async.media import AsyncMediaResource as Generated

from pinbridge._async._io import run_blocking
from pinbridge._async.polling import wait_until_over
from pinbridge._core.polling import Polling, checked_timeout
from pinbridge.runtime.types import Seconds
from pinbridge.uploads import Upload

from ...errors import MediaFailedError

if TYPE_CHECKING:
    from pinterest_api.models import Media

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import AsyncUploadSource

    from ..publishing import AsyncPublishingClient

_OVER = frozenset({"succeeded", "failed"})


class AsyncMediaResource(Generated):
    """Videos: upload, wait, list."""

    _client: AsyncPublishingClient

    async def upload(
        self,
        video: AsyncUploadSource | Upload,
        *,
        wait: bool = True,
        timeout: Seconds | None = 600.0,
        on_progress: Progress | None = None,
        on_status: Callable[[Media], object] | None = None,
        content_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> Media:
        """Upload a video for a pin, streamed in constant memory.

        The video is registered, sent to Pinterest's storage without credentials, and processed there.

        Args:
            video: A path, bytes, a binary file (from its current position), or an iterable of bytes; async
                clients also accept async iterables.
            wait: Whether to wait until Pinterest has processed it.
            timeout: Seconds to wait after the upload, or None for no limit.
            on_progress: Called with the bytes sent and their total.
            on_status: Called with the media at first and whenever its status changes.
            content_type: Content type of the video, instead of the detected one.
            options: Settings for each call.

        Returns:
            The media. Pass it, or its `media_id`, to `pins.create`.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable, or not a video; nothing was
                sent.
            MediaFailedError: Pinterest could not process it.
            WaitTimeoutError: It took longer than `timeout`; use `media.wait` to continue.
            APIConnectionError: The upload failed. It publishes nothing, so you can try again.
        """
        timeout = checked_timeout(timeout)
        if not isinstance(video, Upload):
            video = await run_blocking(_prepare, video, content_type)
        registered = await self.register(media_type="video", options=options)
        parameters = registered.upload_parameters
        await self._client.post_form(
            registered.upload_url or "",
            {} if parameters is None else parameters.to_dict(),
            video,
            on_progress=on_progress,
            options=options,
        )
        if not wait:
            return await self.get(registered.media_id, options=options)
        return await self.wait(
            registered.media_id, timeout=timeout, on_status=on_status, options=options
        )

    async def wait(
        self,
        media_id: str,
        *,
        timeout: Seconds | None = 600.0,
        on_status: Callable[[Media], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Media:
        """Wait until Pinterest has processed a video.

        Args:
            media_id: Id of the media.
            timeout: Time limit in seconds, or None for no limit.
            on_status: Called with the media at first and whenever its status changes.
            options: Settings for each call.

        Raises:
            MediaFailedError: Pinterest could not process it.
            WaitTimeoutError: It took longer than `timeout`; Pinterest continues.
            NotFoundError: There is no such media.
        """

        async def look(settings: RequestOptions | None) -> Media:
            return await self.get(media_id, options=settings)

        media = await wait_until_over(
            f"media {media_id}",
            look,
            runtime=self._client.runtime,
            polling=Polling(self._client, timeout, options),
            is_over=lambda media: str(media.status) in _OVER,
            on_change=on_status,
        )
        if media.status == "failed":
            raise MediaFailedError(media)
        return media


def _prepare(video: AsyncUploadSource, content_type: str | None) -> Upload:
    return Upload.prepare(video, kind="video", content_type=content_type)
