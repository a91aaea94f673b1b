# Derived from pinbridge/_pinbridge/_async/publish.py by ./codegen.sh; do not edit.
"""The one-call main job: a file becomes a pin."""

from __future__ import annotations

from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, cast
from uuid import UUID

import attrs
from pinbridge_api.api.assets import get_asset_content
from pinbridge_api.api.pins import create_pin
from pinbridge_api.models import AssetResponse, AssetType, PinCreate, PinStatus

from pinbridge._core.polling import Polling
from pinbridge._core.settings import NotGiven
from pinbridge._core.wire import Progress
from pinbridge._pinbridge import publish as rules
from pinbridge._pinbridge.inputs import id_of
from pinbridge._pinbridge.waiting import DEFAULT_TIMEOUT
from pinbridge._sync._io import checked_callback, run_blocking, sleep
from pinbridge.errors import (
    ConflictError,
    InvalidFileError,
    InvalidInputError,
    NotFoundError,
    PinbridgeError,
)
from pinbridge.runtime.types import UNSET
from pinbridge.uploads import Upload, UploadSource, refuse_too_large

if TYPE_CHECKING:
    from pinbridge_api.models import BoardResponse, PinResponse, PinterestAccountResponse

    from pinbridge._sync.locks import KeyedLocks

    from .client import PinbridgeClient

_MOST_ROWS = 200


def publish(
    client: PinbridgeClient,
    locks: KeyedLocks,
    media: UploadSource | AssetResponse,
    *,
    board: str | BoardResponse,
    title: str,
    account: UUID | str | PinterestAccountResponse | None,
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
    timeout: float | NotGiven | None,
    on_progress: Progress | None,
    on_status: rules.StatusCallback | None,
) -> PinResponse:
    """Publish media; but for the locks, the arguments are those of the client's `publish`."""
    on_progress, on_status = checked_callback(on_progress), checked_callback(on_status)
    polling = Polling(client.runtime.clock, None if isinstance(timeout, NotGiven) else timeout)
    board, wanted_account = id_of(board), id_of(account)
    if not isinstance(board, str) or not board.strip():
        raise InvalidInputError(f"board has to be a board, its id or its name, not {board!r:.80}")
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
    checked = _checked(texts, prepared, prepared_cover, board, idempotency_key)
    # In one spelling, so that the same pin has the same key.
    texts = {name: getattr(checked, name) for name in texts}
    accounts = client.pinterest.list_accounts(options=polling.options)
    owner = rules.choose_account(accounts, wanted_account)
    board_id = board
    if not rules.looks_like_board_id(board):
        boards = client.pinterest.list_boards(owner.id, options=polling.options)
        board_id = rules.choose_board(boards, board)

    fields: dict[str, Any] = {**texts, "account_id": owner.id, "board_id": board_id}
    identity = {**fields, "media": prepared.identity}
    if prepared_cover is not None:
        identity["cover"] = prepared_cover.identity
    key = idempotency_key or rules.derived_key(identity)
    asset = _uploaded(client, locks, prepared, owner.workspace_id, polling, on_progress)
    fields |= _place(prepared, asset.id)
    if prepared_cover is not None:
        cover_asset = _uploaded(client, locks, prepared_cover, owner.workspace_id, polling, None)
        fields |= _place(prepared_cover, cover_asset.id, is_cover=True)
    pin = client.pins.create(PinCreate(**fields, idempotency_key=key), options=polling.options)
    if asset.is_new and pin.asset_id != asset.id:
        # Another process was faster, or the key is that of another pin. The service keeps what is used.
        with suppress(PinbridgeError):
            client.assets.delete(cast("UUID", asset.id), options=polling.options)
    if idempotency_key is not None:
        rules.refuse_other_pin(pin, fields, is_url=prepared.url is not None)
    if pin.status == PinStatus.FAILED:
        # A new pin is queued: this one failed when the same call was made before.
        pin = _retried(client, pin, polling)
    if not wait:
        return pin
    left = DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else polling.left
    return client.pins.wait(pin.id, timeout=left, on_status=on_status)


def _retried(client: PinbridgeClient, pin: PinResponse, polling: Polling) -> PinResponse:
    try:
        return client.pins.retry(pin.id, options=polling.options)
    except ConflictError:
        # The same call elsewhere may have been faster.
        pin = client.pins.get(pin.id, options=polling.options)
        if pin.status == PinStatus.FAILED:
            raise
        return pin


@attrs.frozen(kw_only=True)
class _Media:
    """Media that is ready: an address, an asset, or a file whose content is known by its hash."""

    identity: str
    url: str | None = None
    asset_id: UUID | None = None
    upload: Upload | None = None


@attrs.frozen
class _Asset:
    """Uploaded media; no id for media that needs no upload."""

    id: UUID | None
    is_new: bool = False


def _checked(
    texts: dict[str, Any], media: _Media, cover: _Media | None, board: str, key: str | None
) -> PinCreate:
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
    return pin


def _place(media: _Media, asset_id: UUID | None, *, is_cover: bool = False) -> dict[str, Any]:
    """Say where media is, as a field of a pin."""
    if media.url is not None:
        return {"cover_image_url" if is_cover else "image_url": media.url}
    return {"cover_image_asset_id" if is_cover else "asset_id": asset_id}


def _prepared(
    base_url: str,
    media: UploadSource | AssetResponse,
    filename: str | None,
    content_type: str | None,
) -> _Media:
    if rules.is_url(media):
        return _Media(identity=cast("str", media), url=cast("str", media))
    if isinstance(media, AssetResponse):
        return _Media(identity=str(media.id), asset_id=media.id)
    upload = run_blocking(_prepare, media, filename, content_type)
    if not upload.source.can_replay:
        raise InvalidFileError(
            "publish reads the media twice, to recognise it and to send it, and this can be read once "
            "only: give a path, bytes or a file that can be rewound, or upload it with "
            "assets.upload_image and publish the asset"
        )
    rules.media_kind(upload.content_type)
    refuse_too_large(upload, base_url)
    digest = run_blocking(rules.digest_of, upload.source)
    name = rules.content_name(upload.file_name, digest)
    source = rules.CheckedSource(upload.source, digest)
    return _Media(identity=digest, upload=attrs.evolve(upload, file_name=name, source=source))


def _prepare(media: UploadSource, filename: str | None, content_type: str | None) -> Upload:
    return Upload.prepare(media, filename=filename, content_type=content_type, kind="media")


def _uploaded(
    client: PinbridgeClient,
    locks: KeyedLocks,
    media: _Media,
    workspace_id: UUID,
    polling: Polling,
    on_progress: Progress | None,
) -> _Asset:
    """Upload a file unless it is there."""
    if media.upload is None:
        return _Asset(media.asset_id)
    # Of several calls that publish the same file now, the first uploads it and the others find it.
    with locks.of((workspace_id, media.identity)):
        return _found_or_sent(
            client, media.identity, media.upload, workspace_id, polling, on_progress
        )


def _found_or_sent(
    client: PinbridgeClient,
    digest: str,
    upload: Upload,
    workspace_id: UUID,
    polling: Polling,
    on_progress: Progress | None,
) -> _Asset:
    # An upload may not be repeated blindly, so after an unknown outcome the service is asked first.
    policy = client.retry_policy
    for retry in range(policy.max_retries + 1):
        asset_id = _find_asset(client, digest, upload, workspace_id, polling)
        if asset_id is not None:
            return _Asset(asset_id)
        try:
            asset = client.assets.upload(upload, on_progress=on_progress, options=polling.options)
        except PinbridgeError as error:
            if retry == policy.max_retries or not rules.may_have_arrived(error):
                raise
        else:
            return _Asset(asset.id, is_new=True)
        sleep(client.runtime, policy.delay(retry, client.runtime.random))
    raise AssertionError("unreachable: the last try returns or raises")


def _find_asset(
    client: PinbridgeClient,
    digest: str,
    upload: Upload,
    workspace_id: UUID,
    polling: Polling,
) -> UUID | None:
    # Only the mark is looked for: a server may have written the rest of the name differently.
    mark = rules.content_mark(digest)
    page = client.assets.list(
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
            and _digest_of_asset(client, asset.id, polling) == digest
        ):
            return asset.id
    return None


def _digest_of_asset(client: PinbridgeClient, asset_id: UUID, polling: Polling) -> str | None:
    """Hash what the service has, as a file name proves nothing; None where the content is gone."""
    file = rules.HashingFile()
    request = get_asset_content.build_request(asset_id=asset_id)
    try:
        client.download(request, cast("IO[bytes]", file), options=polling.options)
    except NotFoundError:
        return None
    return file.hexdigest()
