"""Find out what media is, and bring videos to Pinterest."""

from __future__ import annotations

from typing import Any

import attrs

from pinbridge._async._io import chunks_of, run_blocking
from pinbridge._core.sources import CheckedSource, digest_of, is_url
from pinbridge.errors import InvalidFileError
from pinbridge.uploads import AsyncUploadSource, Upload

from .. import sources
from ..sources import Kind, Media, Picture


async def prepare_media(
    media: Any, cover: Any, kind: Kind, *, is_hashed: bool = False, content_type: str | None = None
) -> Media:
    """Find out what media is by its content; nothing is sent.

    Args:
        media: A picture or video (path, bytes, file), the address of a picture, several pictures, media
            uploaded before, or a `media_source`.
        cover: Cover of a video: a picture, its address, or seconds into the video.
        kind: What it has to be; `media` for either.
        is_hashed: Whether a video is hashed, so that it is recognised and sent unchanged.
        content_type: Content type of a file, instead of the one found out.

    Raises:
        InvalidFileError: A file is unreadable or of a kind that Pinterest does not take.
        InvalidInputError: There are too many pictures, or they are given in different ways.
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
    shown = await _cover_fields(cover)
    if not is_hashed:
        return sources.of_video(None, shown, "", upload)
    if not upload.source.can_replay:
        raise InvalidFileError(
            "publish reads a video twice, to recognise it and to send it, and this can be read once only:"
            " give a path, bytes or a file that can be rewound"
        )
    digest = await run_blocking(digest_of, upload.source)
    upload = attrs.evolve(upload, source=CheckedSource(upload.source, digest))
    return attrs.evolve(sources.of_video(None, shown, digest, upload), digest=digest)


async def _cover_fields(cover: Any) -> dict[str, Any]:
    if is_url(cover) or isinstance(cover, int | float):
        return sources.cover_fields(cover)
    return sources.cover_fields(await _picture(cover))


async def _picture(media: Any) -> Picture:
    return await _read(await run_blocking(_prepare, media, "image", None), None)


async def _read(upload: Upload, content_type: str | None) -> Picture:
    data = b"".join([chunk async for chunk in chunks_of(upload.source)])
    # Of what can be read once, nothing was known before.
    read = Upload.prepare(data, filename=upload.file_name, kind="image", content_type=content_type)
    sources.refuse_as_picture(read)
    return Picture(content_type=read.content_type, data=data)


def _prepare(media: AsyncUploadSource, kind: Kind, content_type: str | None) -> Upload:
    return Upload.prepare(media, kind=kind, content_type=content_type)
