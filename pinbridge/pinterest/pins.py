"""The request that creates a pin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinbridge.runtime.types import is_mapping

from .sources import Media
from .texts import texts_of

if TYPE_CHECKING:
    from pinterest_api.models import Pin

    from pinbridge.runtime.operation import Request

PLACEHOLDER_ID = "1"
"""Id for a board that is not known yet, so that the other fields can be validated."""


def pin_request(
    board_id: str, media: Media, fields: Mapping[str, Any], ad_account_id: str | None
) -> Request[Pin]:
    """Return the request that creates a pin (`pins/create`).

    Args:
        board_id: The board.
        media: Media of the pin.
        fields: All other fields; None is omitted.
        ad_account_id: Act as the owner of this ad account, instead of the user.

    Raises:
        InvalidInputError: A field violates a rule of Pinterest's description.
    """
    from pinterest_api.api.pins.pins_create import build_request
    from pinterest_api.models import PinCreate

    given = {name: value for name, value in fields.items() if value is not None}
    pin = PinCreate(board_id=board_id, media_source=media.source, **given)
    return build_request(ad_account_id=ad_account_id, body=pin)


def pin_fields(
    texts: Mapping[str, str | None], others: Mapping[str, Any], *, truncate: bool
) -> dict[str, Any]:
    """Join the texts of a pin with its other fields, without empty ones."""
    given = {name: value for name, value in others.items() if value is not None}
    return {**texts_of(texts, truncate=truncate), **given}


def largest_image(pin: Pin) -> str | None:
    """Return the URL of the largest picture of a pin; None if it has none."""
    images: Any = getattr(pin.media, "images", None)
    sizes: dict[str, Any] = {} if images is None else images.to_dict()
    urls = {
        max(size.get("width") or 0, size.get("height") or 0): str(size["url"])
        for size in sizes.values()
        if is_mapping(size) and size.get("url")
    }
    return urls[max(urls)] if urls else None


def copied_fields(pin: Pin) -> dict[str, Any]:
    """Return the fields to copy to a copy of a pin."""
    names = ("title", "description", "link", "alt_text", "dominant_color")
    return {name: getattr(pin, name) for name in names}
