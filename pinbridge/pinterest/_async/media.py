"""Prepare the media of pins."""

from __future__ import annotations

from typing import Any

import attrs

from pinbridge._async._io import chunks_of, run_blocking
from pinbridge._core.guards import in_seconds
from pinbridge._core.sources import checked_source, digest_of, is_url
from pinbridge.errors import InvalidFileError
from pinbridge.uploads import AsyncUploadSource, Upload

from .. import sources
from ..sources import Kind, Media, Picture


async def prepare_media(
    media: Any, cover: Any, kind: Kind, *, is_hashed: bool = False, content_type: str | None = None
) -> Media:
    """Prepare media for a pin without sending anything.

    Args:
        media: A picture or video (path, bytes, file), the URL of a picture, several pictures, media
            uploaded before, or a `media_source`.
        cover: Cover of a video: a picture, its URL, or seconds into the video.
        kind: Required kind; `media` for a picture or a video.
        is_hashed: Whether to hash a video, to identify it and to detect changes during the upload.
        content_type: Content type of a file, instead of the detected one.

    Raises:
        InvalidFileError: A file is unreadable, or has a type that Pinterest does not accept.
        InvalidInputError: There are too few or too many pictures, or both URLs and files.
    """
    if sources.is_source(media):
        return sources.given_source(media)
    media_id = sources.media_id_of(media)
    if media_id is not None:
        return sources.of_video(media_id, await _cover_fields(cover), media_id)
    if sources.is_several(media):
        pictures = [each if is_url(each) else await _picture(each) for each in media]
        return sources.of_several(pictures)
    if is_url(media):
        return sources.of_url(media, kind)
    upload = await run_blocking(_prepare, media, kind, content_type)
    if upload.content_type.startswith("video/"):
        return await _video(upload, cover, is_hashed=is_hashed)
    return sources.of_picture(await _read(upload, content_type))


async def _video(upload: Upload, cover: Any, *, is_hashed: bool) -> Media:
    fields = await _cover_fields(cover)
    if not is_hashed:
        return sources.of_video(None, fields, "", upload)
    if not upload.source.can_replay:
        raise InvalidFileError(
            "publish reads a video twice, to identify it and to send it, but this one can be read only"
            " once: pass a path, bytes or a seekable file"
        )
    digest = await run_blocking(digest_of, upload.source)
    upload = attrs.evolve(upload, source=checked_source(upload.source, digest))
    return attrs.evolve(sources.of_video(None, fields, digest, upload), digest=digest)


async def _cover_fields(cover: Any) -> dict[str, Any]:
    cover = in_seconds(cover)
    if is_url(cover) or isinstance(cover, int | float):
        return sources.cover_fields(cover)
    return sources.cover_fields(await _picture(cover))


async def _picture(media: Any) -> Picture:
    return await _read(await run_blocking(_prepare, media, "image", None), None)


async def _read(upload: Upload, content_type: str | None) -> Picture:
    data = b"".join([chunk async for chunk in chunks_of(upload.source)])
    # The type of a stream is only known now.
    read = Upload.prepare(data, filename=upload.file_name, kind="image", content_type=content_type)
    sources.check_picture(read)
    return Picture(content_type=read.content_type, data=data)


def _prepare(media: AsyncUploadSource, kind: Kind, content_type: str | None) -> Upload:
    return Upload.prepare(media, kind=kind, content_type=content_type)
