# Derived from pinbridge/_pinbridge/_async/publish.py by ./codegen.sh; do not edit.
"""The one-call main job: a file becomes a pin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import attrs
from pinbridge_api.api.pins import create_pin
from pinbridge_api.models import AssetType, PinCreate, PinStatus

from pinbridge._core.wire import Progress
from pinbridge._pinbridge import publish as rules
from pinbridge._sync._io import run_blocking, sleep
from pinbridge.errors import InvalidFileError, PinbridgeError
from pinbridge.runtime.types import UNSET
from pinbridge.uploads import Upload, UploadSource, refuse_too_large

if TYPE_CHECKING:
    from pinbridge_api.models import PinResponse

    from pinbridge._sync.locks import Turns

    from .client import PinbridgeClient

_MOST_ROWS = 200


def publish(
    client: PinbridgeClient,
    turns: Turns,
    media: UploadSource,
    *,
    board: str,
    title: str,
    account: UUID | str | None,
    description: str | None,
    link_url: str | None,
    alt_text: str | None,
    dominant_color: str | None,
    related_terms: str | list[str] | None,
    cover: UploadSource | None,
    filename: str | None,
    content_type: str | None,
    idempotency_key: str | None,
    wait: bool,
    timeout: float,
    on_progress: Progress | None,
    on_status: rules.StatusCallback | None,
) -> PinResponse:
    """Publish media; but for the turns, the arguments are those of the client's `publish`."""
    optional: dict[str, Any] = {
        "description": description,
        "link_url": link_url,
        "alt_text": alt_text,
        "dominant_color": dominant_color,
        "related_terms": related_terms,
    }
    texts = {"title": title} | {k: value for k, value in optional.items() if value is not None}
    prepared = _prepared(client.base_url, media, filename, content_type)
    prepared_cover = None
    if cover is not None:
        prepared_cover = _prepared(client.base_url, cover, None, None)
    _check(texts, prepared, prepared_cover, board, idempotency_key)
    owner = rules.choose_account(client.pinterest.list_accounts(), account)
    board_id = board
    if not rules.looks_like_board_id(board):
        board_id = rules.choose_board(client.pinterest.list_boards(owner.id), board)

    fields: dict[str, Any] = {**texts, "account_id": owner.id, "board_id": board_id}
    identity = {**fields, "media": prepared.identity}
    if prepared_cover is not None:
        identity["cover"] = prepared_cover.identity
    key = idempotency_key or rules.derived_key(identity)
    asset_id = _uploaded(client, turns, prepared, owner.workspace_id, on_progress)
    fields |= _place(prepared, asset_id)
    if prepared_cover is not None:
        asset_id = _uploaded(client, turns, prepared_cover, owner.workspace_id, None)
        fields |= _place(prepared_cover, asset_id, is_cover=True)
    pin = client.pins.create(PinCreate(**fields, idempotency_key=key))
    if pin.status == PinStatus.FAILED:
        # A new pin is queued: this one failed when the same call was made before.
        pin = client.pins.retry(pin.id)
    if not wait:
        return pin
    return client.pins.wait(pin.id, timeout=timeout, on_status=on_status)


@attrs.frozen(kw_only=True)
class _Media:
    """Media that is ready: an address, or a file whose content is known by its hash."""

    identity: str
    url: str | None = None
    upload: Upload | None = None


def _check(
    texts: dict[str, Any], media: _Media, cover: _Media | None, board: str, key: str | None
) -> None:
    """Refuse what breaks a rule before the first request; ids that are not known yet stand in."""
    if cover is not None and cover.upload is not None:
        rules.require_picture(cover.upload.content_type)
    stand_in = UUID(int=0)
    place = _place(media, stand_in)
    if cover is not None:
        place |= _place(cover, stand_in, is_cover=True)
    pin = PinCreate(
        account_id=stand_in,
        board_id=board,
        idempotency_key=UNSET if key is None else key,
        **place,
        **texts,
    )
    # Text without an encoding is noticed only when it is written.
    create_pin.build_request(body=pin)


def _place(media: _Media, asset_id: UUID | None, *, is_cover: bool = False) -> dict[str, Any]:
    """Say where media is, as a field of a pin."""
    if media.url is not None:
        return {"cover_image_url" if is_cover else "image_url": media.url}
    return {"cover_image_asset_id" if is_cover else "asset_id": asset_id}


def _prepared(
    base_url: str, media: UploadSource, filename: str | None, content_type: str | None
) -> _Media:
    if rules.is_url(media):
        return _Media(identity=cast("str", media), url=cast("str", media))
    upload = run_blocking(_prepare, media, filename, content_type)
    rules.media_kind(upload.content_type)
    refuse_too_large(upload, base_url)
    if not upload.source.can_replay:
        raise InvalidFileError(
            "publish reads the media twice, to recognise it and to send it: give a path, bytes or a "
            "seekable file, or upload it yourself and create the pin with its asset_id"
        )
    digest = run_blocking(rules.digest_of, upload.source)
    name = rules.content_name(upload.file_name, digest)
    return _Media(identity=digest, upload=attrs.evolve(upload, file_name=name))


def _prepare(media: UploadSource, filename: str | None, content_type: str | None) -> Upload:
    return Upload.prepare(media, filename=filename, content_type=content_type, kind="media")


def _uploaded(
    client: PinbridgeClient,
    turns: Turns,
    media: _Media,
    workspace_id: UUID,
    on_progress: Progress | None,
) -> UUID | None:
    """Upload a file unless it is there, and return the asset's id; None for an address."""
    if media.upload is None:
        return None
    # Of several calls that publish the same file now, those behind the first find its asset.
    with turns.of((workspace_id, media.identity)):
        return _found_or_sent(client, media.identity, media.upload, workspace_id, on_progress)


def _found_or_sent(
    client: PinbridgeClient,
    digest: str,
    upload: Upload,
    workspace_id: UUID,
    on_progress: Progress | None,
) -> UUID:
    # An upload may not be repeated blindly, so after an unknown outcome the service is asked first.
    policy = client.retry_policy
    for retry in range(policy.max_retries + 1):
        asset_id = _find_asset(client, digest, upload, workspace_id)
        if asset_id is not None:
            return asset_id
        try:
            return client.assets.upload(upload, on_progress=on_progress).id
        except PinbridgeError as error:
            if retry == policy.max_retries or not rules.may_have_arrived(error):
                raise
        sleep(client.runtime, policy.delay(retry, client.runtime.random))
    raise AssertionError("unreachable: the last try returns or raises")


def _find_asset(
    client: PinbridgeClient, digest: str, upload: Upload, workspace_id: UUID
) -> UUID | None:
    # Only the mark is looked for: a server may have written the rest of the name differently.
    mark = rules.content_mark(digest)
    page = client.assets.list(
        q=mark,
        asset_type=AssetType(rules.media_kind(upload.content_type)),
        workspace_id=workspace_id,
        limit=_MOST_ROWS,
    )
    for asset in page.assets:
        if (
            mark in asset.original_filename
            and asset.file_size_bytes == upload.size
            and asset.workspace_id == workspace_id
        ):
            return asset.id
    return None
