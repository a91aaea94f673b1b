from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, reprs, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset, datetime

if TYPE_CHECKING:
    from . import AssetResponse, BoardResponse


def _to_run_at(value: datetime.datetime | str | Unset) -> datetime.datetime | Unset:
    converted: datetime.datetime | Unset = coerce.moment(value)
    return converted


def _to_board_id(value: str | BoardResponse | Unset) -> str | Unset:
    converted: str | Unset = coerce.id_of(value, "BoardResponse")
    return converted


def _to_asset_id(value: uuid.UUID | str | AssetResponse | Unset) -> uuid.UUID | Unset:
    converted: uuid.UUID | Unset = coerce.uuid(value, "AssetResponse")
    return converted


def _to_cover_image_asset_id(value: uuid.UUID | str | AssetResponse | Unset) -> uuid.UUID | Unset:
    converted: uuid.UUID | Unset = coerce.uuid(value, "AssetResponse")
    return converted


@define(kw_only=True)
class ScheduleUpdate(Constructible):
    """Schedule fields to change; omitted fields keep their value.

    Attributes:
        run_at: New time; needs an offset and must lie ahead.
        board_id: Board on Pinterest.
        description: A null clears it.
        link_url: Page that the pin leads to. A null clears it.
        image_url: New media on the web; replaces an uploaded one.
        asset_id: New uploaded media; replaces one on the web.
        cover_image_url: Cover of a video, fetched from the web.
        cover_image_asset_id: Cover of a video, taken from an uploaded picture.
    """

    run_at: datetime.datetime | Unset = structs.field(default=UNSET, converter=_to_run_at)
    board_id: str | Unset = structs.field(default=UNSET, converter=_to_board_id)
    title: str | Unset = UNSET
    description: str | None | Unset = UNSET
    link_url: str | None | Unset = UNSET
    image_url: str | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    asset_id: uuid.UUID | Unset = structs.field(default=UNSET, converter=_to_asset_id)
    cover_image_url: str | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    cover_image_asset_id: uuid.UUID | Unset = structs.field(
        default=UNSET, converter=_to_cover_image_asset_id
    )


class ScheduleUpdateDict(RequestDict):
    """Fields of `ScheduleUpdate`, as a dict or as keyword arguments."""

    run_at: NotRequired[datetime.datetime | str | Unset]
    board_id: NotRequired[str | BoardResponse | Unset]
    title: NotRequired[str | Unset]
    description: NotRequired[str | None | Unset]
    link_url: NotRequired[str | None | Unset]
    image_url: NotRequired[str | Unset]
    asset_id: NotRequired[uuid.UUID | str | AssetResponse | Unset]
    cover_image_url: NotRequired[str | Unset]
    cover_image_asset_id: NotRequired[uuid.UUID | str | AssetResponse | Unset]


rules.bind(
    ScheduleUpdate,
    {
        "run_at": checks.moment,
        "board_id": checks.identifier(),
        "title": checks.text(max_length=100),
        "description": checks.nullable(checks.text(max_length=800)),
        "link_url": checks.nullable(
            checks.text(
                max_length=2048,
                pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
                meaning="an absolute http(s) URL",
            )
        ),
        "image_url": checks.text(
            max_length=2048,
            pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
            meaning="an absolute http(s) URL",
        ),
        "asset_id": checks.uuid,
        "cover_image_url": checks.text(
            max_length=2048,
            pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
            meaning="an absolute http(s) URL",
        ),
        "cover_image_asset_id": checks.uuid,
    },
    at_most_one=(("image_url", "asset_id"), ("cover_image_url", "cover_image_asset_id")),
)
