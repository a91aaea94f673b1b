from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, reprs, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

if TYPE_CHECKING:
    from . import AssetResponse, BoardResponse, PinterestAccountResponse


def _to_account_id(value: uuid.UUID | str | PinterestAccountResponse) -> uuid.UUID:
    converted: uuid.UUID = coerce.uuid(value, "PinterestAccountResponse")
    return converted


def _to_board_id(value: str | BoardResponse) -> str:
    converted: str = coerce.id_of(value, "BoardResponse")
    return converted


def _to_related_terms(value: str | Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.split(value, ",", trim=True, blank_as_null=True)
    return converted


def _to_dominant_color(value: str | None | Unset) -> str | None | Unset:
    converted: str | None | Unset = coerce.text(value, case="upper", prefix="#", blank_as_null=True)
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
class PinCreate(Constructible):
    """A pin to publish. Takes one media source and at most one video cover.

    Attributes:
        account_id: Pinterest account to publish with.
        board_id: Board on Pinterest.
        related_terms: Search terms that fit the pin.
        alt_text: Text for people who cannot see the media.
        dominant_color: Six hex digits after a number sign, in upper case.
        cover_image_url: Cover of a video, fetched from the web.
        cover_image_asset_id: Cover of a video, taken from an uploaded picture.
        link_url: Page that the pin leads to.
        image_url: Media on the web.
        asset_id: Uploaded media; needs a plan with uploads.
        idempotency_key: Own key, unique per project. A second request with it returns the
            existing pin.
    """

    account_id: uuid.UUID = structs.field(converter=_to_account_id)
    board_id: str = structs.field(converter=_to_board_id)
    title: str
    description: str | None | Unset = UNSET
    related_terms: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_related_terms
    )
    alt_text: str | None | Unset = UNSET
    dominant_color: str | None | Unset = structs.field(default=UNSET, converter=_to_dominant_color)
    cover_image_url: str | None | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    cover_image_asset_id: uuid.UUID | None | Unset = structs.field(
        default=UNSET, converter=_to_cover_image_asset_id
    )
    link_url: str | None | Unset = UNSET
    image_url: str | None | Unset = structs.field(default=UNSET, repr=reprs.without_query)
    asset_id: uuid.UUID | None | Unset = structs.field(default=UNSET, converter=_to_asset_id)
    idempotency_key: str | Unset = UNSET


class PinCreateDict(RequestDict):
    """Fields of `PinCreate`, as a dict or as keyword arguments."""

    account_id: uuid.UUID | str | PinterestAccountResponse
    board_id: str | BoardResponse
    title: str
    description: NotRequired[str | None | Unset]
    related_terms: NotRequired[str | Iterable[str] | None | Unset]
    alt_text: NotRequired[str | None | Unset]
    dominant_color: NotRequired[str | None | Unset]
    cover_image_url: NotRequired[str | None | Unset]
    cover_image_asset_id: NotRequired[uuid.UUID | str | AssetResponse | None | Unset]
    link_url: NotRequired[str | None | Unset]
    image_url: NotRequired[str | None | Unset]
    asset_id: NotRequired[uuid.UUID | str | AssetResponse | None | Unset]
    idempotency_key: NotRequired[str | Unset]


rules.bind(
    PinCreate,
    {
        "account_id": checks.uuid,
        "board_id": checks.identifier(),
        "title": checks.text(max_length=100),
        "description": checks.nullable(checks.text(max_length=800)),
        "related_terms": checks.nullable(checks.items(checks.text())),
        "alt_text": checks.nullable(checks.text(max_length=500)),
        "dominant_color": checks.nullable(checks.text(pattern="^#[0-9A-F]{6}\\Z")),
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
        "idempotency_key": checks.text(max_length=255),
    },
    exactly_one=(("image_url", "asset_id"),),
    at_most_one=(("cover_image_url", "cover_image_asset_id"),),
)
