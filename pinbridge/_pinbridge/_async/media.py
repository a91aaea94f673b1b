"""Media of a pin: identified by its content, and uploaded only once."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, cast
from uuid import UUID

import attrs
from pinbridge_api.models import AssetResponse, AssetType

from pinbridge._async._io import run_blocking, sleep
from pinbridge._core.errors import may_have_arrived
from pinbridge._core.polling import Polling
from pinbridge._core.sources import checked_source, digest_of, is_url
from pinbridge._core.wire import Progress
from pinbridge._pinbridge import publish as rules
from pinbridge._pinbridge.inputs import prepare, refuse_too_large
from pinbridge.errors import InvalidFileError, NotFoundError, PinbridgeError
from pinbridge.uploads import AsyncUploadSource, Upload

if TYPE_CHECKING:
    from pinbridge._async.locks import AsyncKeyedLocks

    from .client import AsyncPinbridgeClient

_MOST_ROWS = 200


@attrs.frozen(kw_only=True)
class Media:
    """Prepared media: a URL, an asset, or a file with the hash of its content."""

    identity: str
    url: str | None = None
    asset_id: UUID | None = None
    upload: Upload | None = None


@attrs.frozen
class Asset:
    """Uploaded media; the id is None for a URL."""

    id: UUID | None
    is_new: bool = False


def fields_of_media(
    media: Media, asset_id: UUID | None, *, is_cover: bool = False
) -> dict[str, Any]:
    """Return the field of a pin that refers to media."""
    if media.url is not None:
        return {"cover_image_url" if is_cover else "image_url": media.url}
    return {"cover_image_asset_id" if is_cover else "asset_id": asset_id}


async def prepare_media(
    base_url: str,
    media: AsyncUploadSource | AssetResponse,
    filename: str | None,
    content_type: str | None,
) -> Media:
    """Detect the type of media from its content; nothing is sent.

    Args:
        base_url: Base URL of the service that receives the file.
        media: A file, a URL or an asset.
        filename: Name of the file, instead of the detected one.
        content_type: Content type, instead of the detected one.

    Raises:
        InvalidFileError: The file is unreadable, too large, not a picture or video, or can be read only once.
    """
    if is_url(media):
        return Media(identity=cast("str", media), url=cast("str", media))
    if isinstance(media, AssetResponse):
        return Media(identity=str(media.id), asset_id=media.id)
    upload = await run_blocking(prepare, "media", media, filename, content_type)
    if not upload.source.can_replay:
        raise InvalidFileError(
            "publish reads the media twice, to identify it and to send it, but this source can be read "
            "only once: pass a path, bytes or a seekable file, or upload it with assets.upload_image and "
            "publish the asset"
        )
    rules.media_kind(upload.content_type)
    refuse_too_large(upload, base_url)
    digest = await run_blocking(digest_of, upload.source)
    name = rules.content_name(upload.file_name, digest)
    source = checked_source(upload.source, digest)
    return Media(identity=digest, upload=attrs.evolve(upload, file_name=name, source=source))


async def upload_media(
    client: AsyncPinbridgeClient,
    locks: AsyncKeyedLocks,
    media: Media,
    workspace_id: UUID,
    polling: Polling,
    on_progress: Progress | None,
) -> Asset:
    """Upload a file unless the service already has its content.

    Args:
        client: The client to send with.
        locks: Locks shared by all calls that may upload the same content at the same time.
        media: The media to upload; a URL or an asset needs no upload.
        workspace_id: Project that receives the file.
        polling: Provides the settings of the calls.
        on_progress: Called with the bytes sent and their total.
    """
    if media.upload is None:
        return Asset(media.asset_id)
    # Of several calls that publish the same file now, the first uploads it and the others find it.
    async with locks.of((workspace_id, media.identity)):
        return await _found_or_sent(
            client, media.identity, media.upload, workspace_id, polling, on_progress
        )


async def _found_or_sent(
    client: AsyncPinbridgeClient,
    digest: str,
    upload: Upload,
    workspace_id: UUID,
    polling: Polling,
    on_progress: Progress | None,
) -> Asset:
    # After an unknown outcome, look for the file first: the upload may have succeeded.
    policy = client.retry_policy
    for retry in range(policy.max_retries + 1):
        asset_id = await _find_asset(client, digest, upload, workspace_id, polling)
        if asset_id is not None:
            return Asset(asset_id)
        try:
            asset = await client.assets.upload(
                upload, on_progress=on_progress, options=polling.options
            )
        except PinbridgeError as error:
            if retry == policy.max_retries or not may_have_arrived(error):
                raise
        else:
            return Asset(asset.id, is_new=True)
        await sleep(client.runtime, policy.delay(retry, client.runtime.random))
    raise AssertionError("unreachable: the last try returns or raises")


async def _find_asset(
    client: AsyncPinbridgeClient,
    digest: str,
    upload: Upload,
    workspace_id: UUID,
    polling: Polling,
) -> UUID | None:
    # Search for the mark only, as a server may change the rest of the name.
    mark = rules.content_mark(digest)
    page = await client.assets.list(
        q=mark,
        asset_type=AssetType(rules.media_kind(upload.content_type)),
        workspace_id=workspace_id,
        limit=_MOST_ROWS,
        sort="created_at_asc",
        options=polling.options,
    )
    for asset in page.assets:
        if (
            mark in asset.original_filename
            and asset.file_size_bytes == upload.size
            and asset.workspace_id == workspace_id
            and await _digest_of_asset(client, asset, polling) == digest
        ):
            return asset.id
    return None


async def _digest_of_asset(
    client: AsyncPinbridgeClient, asset: AssetResponse, polling: Polling
) -> str | None:
    """Return the hash of an asset's content, as a name proves nothing; None if it no longer exists."""
    file = rules.HashingFile()
    try:
        await client.assets.download(asset, cast("IO[bytes]", file), options=polling.options)
    except NotFoundError:
        return None
    return file.hexdigest()
