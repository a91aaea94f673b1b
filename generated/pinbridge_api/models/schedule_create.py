from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, reprs, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset, datetime

if TYPE_CHECKING:
    from . import AssetResponse, BoardResponse, PinterestAccountResponse


def _to_account_id(value: uuid.UUID | str | PinterestAccountResponse) -> uuid.UUID:
    converted: uuid.UUID = coerce.uuid(value, "PinterestAccountResponse")
    return converted


def _to_run_at(value: datetime.datetime | str) -> datetime.datetime:
    converted: datetime.datetime = coerce.moment(value)
    return converted


def _to_board_id(value: str | BoardResponse) -> str:
    converted: str = coerce.id_of(value, "BoardResponse")
    return converted


def _to_cover_image_asset_id(
    value: uuid.UUID | str | AssetResponse | None | Unset,
) -> uuid.UUID | None | Unset:
    converted: uuid.UUID | None | Unset = coerce.uuid(value, "AssetResponse")
    return converted


def _to_asset_id(value: uuid.UUID | str | AssetResponse | None | Unset) -> uuid.UUID | None | Unset:
    converted: uuid.UUID | None | Unset = coerce.uuid(value, "AssetResponse")
    return converted


@define(kw_only=True)
class ScheduleCreate(Constructible):
    """A pin to publish later. Takes one media source and at most one video cover.

    Attributes:
        account_id: Pinterest account to publish with.
        run_at: Time to publish; needs an offset and must lie ahead.
        board_id: Board on Pinterest.
        cover_image_url: Cover of a video, fetched from the web.
        cover_image_asset_id: Cover of a video, taken from an uploaded picture.
        link_url: Page that the pin leads to.
        image_url: Media on the web.
        asset_id: Uploaded media; needs a plan with uploads.
    """

    account_id: uuid.UUID = structs.field(converter=_to_account_id)
    run_at: datetime.datetime = structs.field(converter=_to_run_at)
    board_id: str = structs.field(converter=_to_board_id)
    title: str
    description: str | None | Unset = UNSET
    cover_image_url: str | None | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    cover_image_asset_id: uuid.UUID | None | Unset = structs.field(
        default=UNSET, converter=_to_cover_image_asset_id
    )
    link_url: str | None | Unset = UNSET
    image_url: str | None | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    asset_id: uuid.UUID | None | Unset = structs.field(default=UNSET, converter=_to_asset_id)


class ScheduleCreateDict(RequestDict):
    """Fields of `ScheduleCreate`, as a dict or as keyword arguments."""

    account_id: uuid.UUID | str | PinterestAccountResponse
    run_at: datetime.datetime | str
    board_id: str | BoardResponse
    title: str
    description: NotRequired[str | None | Unset]
    cover_image_url: NotRequired[str | None | Unset]
    cover_image_asset_id: NotRequired[uuid.UUID | str | AssetResponse | None | Unset]
    link_url: NotRequired[str | None | Unset]
    image_url: NotRequired[str | None | Unset]
    asset_id: NotRequired[uuid.UUID | str | AssetResponse | None | Unset]


rules.bind(
    ScheduleCreate,
    {
        "account_id": checks.uuid,
        "run_at": checks.moment,
        "board_id": checks.identifier(),
        "title": checks.text(max_length=100),
        "description": checks.nullable(checks.text(max_length=800)),
        "cover_image_url": checks.nullable(
            checks.text(
                max_length=2048,
                pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
                meaning="an absolute http(s) URL",
            )
        ),
        "cover_image_asset_id": checks.nullable(checks.uuid),
        "link_url": checks.nullable(
            checks.text(
                max_length=2048,
                pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
                meaning="an absolute http(s) URL",
            )
        ),
        "image_url": checks.nullable(
            checks.text(
                pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
                meaning="an absolute http(s) URL",
            )
        ),
        "asset_id": checks.nullable(checks.uuid),
    },
    exactly_one=(("image_url", "asset_id"),),
    at_most_one=(("cover_image_url", "cover_image_asset_id"),),
)
