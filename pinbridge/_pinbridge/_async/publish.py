"""Publish a file as a pin in one call."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict, cast
from uuid import UUID

from pinbridge_api.api.pins import create_pin
from pinbridge_api.models import PinCreate, PinStatus, ScheduleCreate

from pinbridge._async._io import checked_callback
from pinbridge._core.polling import Polling
from pinbridge._core.settings import NotGiven
from pinbridge._core.wire import Progress
from pinbridge._pinbridge import publish as rules
from pinbridge._pinbridge.inputs import id_of
from pinbridge._pinbridge.waiting import DEFAULT_TIMEOUT
from pinbridge.errors import (
    ConflictError,
    FieldProblem,
    InvalidInputError,
    PinbridgeError,
)
from pinbridge.runtime.types import UNSET, Seconds

from .media import Media, fields_of_media, prepare_media, upload_media

if TYPE_CHECKING:
    import datetime

    from pinbridge_api.models import (
        AssetResponse,
        BoardResponse,
        PinResponse,
        PinterestAccountResponse,
        ScheduleResponse,
    )

    from pinbridge._async.locks import AsyncKeyedLocks
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import AsyncUploadSource

    from .client import AsyncPinbridgeClient

_NOT_IN_SCHEDULES = ("alt_text", "dominant_color", "related_terms")


class PublishArguments(TypedDict):
    """Arguments of the client's `publish`, except the media and the time."""

    board: str | BoardResponse
    title: str
    account: NotRequired[UUID | str | PinterestAccountResponse | None]
    description: NotRequired[str | None]
    link_url: NotRequired[str | None]
    alt_text: NotRequired[str | None]
    dominant_color: NotRequired[str | None]
    related_terms: NotRequired[str | list[str] | None]
    cover: NotRequired[AsyncUploadSource | None]
    filename: NotRequired[str | None]
    content_type: NotRequired[str | None]
    idempotency_key: NotRequired[str | None]
    wait: NotRequired[bool]
    timeout: NotRequired[Seconds | NotGiven | None]
    on_progress: NotRequired[Progress | None]
    on_status: NotRequired[rules.StatusCallback | None]
    options: NotRequired[RequestOptions | None]


async def publish(
    client: AsyncPinbridgeClient,
    locks: AsyncKeyedLocks,
    media: AsyncUploadSource | AssetResponse,
    *,
    board: str | BoardResponse,
    title: str,
    run_at: datetime.datetime | str | None,
    account: UUID | str | PinterestAccountResponse | None,
    description: str | None,
    link_url: str | None,
    alt_text: str | None,
    dominant_color: str | None,
    related_terms: str | list[str] | None,
    cover: AsyncUploadSource | None,
    filename: str | None,
    content_type: str | None,
    idempotency_key: str | None,
    wait: bool,
    timeout: Seconds | NotGiven | None,
    on_progress: Progress | None,
    on_status: rules.StatusCallback | None,
    options: RequestOptions | None,
) -> PinResponse | ScheduleResponse:
    """Publish media; except for the locks, the arguments are those of the client's `publish`."""
    on_progress, on_status = checked_callback(on_progress), checked_callback(on_status)
    limit = None if isinstance(timeout, NotGiven) else timeout
    polling = Polling(client, limit, options=options)
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
    prepared = await prepare_media(client.base_url, media, filename, content_type)
    prepared_cover = None
    if cover is not None:
        prepared_cover = await prepare_media(client.base_url, cover, None, None)
    checked = _checked(texts, prepared, prepared_cover, board, idempotency_key)
    if run_at is not None:
        _refuse_in_schedules({**optional, "idempotency_key": idempotency_key})
        _schedule_of(_with_stand_ins(texts, prepared, prepared_cover, board), run_at)
    # Normalised, so that the same pin has the same key.
    texts = {name: getattr(checked, name) for name in texts}
    accounts = await client.pinterest.list_accounts(options=polling.options)
    owner = rules.choose_account(accounts, wanted_account)
    board_id = board
    if not rules.looks_like_board_id(board):
        boards = await client.pinterest.list_boards(owner.id, options=polling.options)
        board_id = rules.choose_board(boards, board)

    fields: dict[str, Any] = {**texts, "account_id": owner.id, "board_id": board_id}
    identity = {**fields, "media": prepared.identity}
    if prepared_cover is not None:
        identity["cover"] = prepared_cover.identity
    key = idempotency_key or rules.derived_key(identity)
    asset = await upload_media(client, locks, prepared, owner.workspace_id, polling, on_progress)
    fields |= fields_of_media(prepared, asset.id)
    if prepared_cover is not None:
        cover_asset = await upload_media(
            client, locks, prepared_cover, owner.workspace_id, polling, None
        )
        fields |= fields_of_media(prepared_cover, cover_asset.id, is_cover=True)
    if run_at is not None:
        return await client.schedules.create_once(
            _schedule_of(fields, run_at), options=polling.options
        )
    pin = await client.pins.create(
        PinCreate(**fields, idempotency_key=key), options=polling.options
    )
    if asset.is_new and pin.asset_id != asset.id:
        # Another process was faster, or the key belongs to another pin. The service keeps assets in use.
        with suppress(PinbridgeError):
            await client.assets.delete(cast("UUID", asset.id), options=polling.options)
    if idempotency_key is not None:
        rules.refuse_other_pin(pin, fields, is_url=prepared.url is not None)
    if pin.status == PinStatus.FAILED:
        # A new pin is queued, so this one failed after an earlier call.
        pin = await _retried(client, pin, polling)
    if not wait:
        return pin
    left = DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else polling.left
    return await client.pins.wait(pin.id, timeout=left, on_status=on_status, options=options)


async def _retried(client: AsyncPinbridgeClient, pin: PinResponse, polling: Polling) -> PinResponse:
    try:
        return await client.pins.retry(pin.id, options=polling.options)
    except ConflictError:
        # The same call elsewhere may have been faster.
        pin = await client.pins.get(pin.id, options=polling.options)
        if pin.status == PinStatus.FAILED:
            raise
        return pin


def _checked(
    texts: dict[str, Any], media: Media, cover: Media | None, board: str, key: str | None
) -> PinCreate:
    """Check the pin before the first request."""
    if cover is not None and cover.upload is not None:
        rules.require_picture(cover.upload.content_type)
    fields = _with_stand_ins(texts, media, cover, board)
    pin = PinCreate(idempotency_key=UNSET if key is None else key, **fields)
    # Text that can't be encoded is only noticed when the body is encoded.
    create_pin.build_request(body=pin)
    return pin


def _with_stand_ins(
    texts: dict[str, Any], media: Media, cover: Media | None, board: str
) -> dict[str, Any]:
    """Return the fields of a pin, with stand-ins for the ids that are not known yet."""
    stand_in = UUID(int=0)
    place = fields_of_media(media, stand_in)
    if cover is not None:
        place |= fields_of_media(cover, stand_in, is_cover=True)
    return {**texts, **place, "account_id": stand_in, "board_id": board}


def _refuse_in_schedules(given: dict[str, Any]) -> None:
    for name in (*_NOT_IN_SCHEDULES, "idempotency_key"):
        if given[name] is not None:
            message = "can't be given together with run_at: a schedule has no such field"
            raise InvalidInputError.of("publish", [FieldProblem((name,), message, "unknown")])


def _schedule_of(fields: dict[str, Any], run_at: datetime.datetime | str) -> ScheduleCreate:
    return ScheduleCreate.from_dict({**fields, "run_at": run_at})
