"""What is sent to create a pin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinbridge.runtime.types import is_mapping

from .sources import Media
from .texts import texts_of

if TYPE_CHECKING:
    from pinterest_api.models import Pin

    from pinbridge.runtime.operation import Request

STAND_IN = "1"
"""Id of a board that is not known yet, so that everything else can be checked."""


def pin_request(
    board_id: str, media: Media, fields: Mapping[str, Any], ad_account_id: str | None
) -> Request[Pin]:
    """Describe the call that creates a pin (`pins/create`).

    Args:
        board_id: The board.
        media: What it shows.
        fields: All other fields; None is omitted.
        ad_account_id: Act as the owner of this ad account, instead of the user.

    Raises:
        InvalidInputError: A field breaks a rule of Pinterest's description.
    """
    from pinterest_api.api.pins.pins_create import build_request
    from pinterest_api.models import PinCreate

    given = {name: value for name, value in fields.items() if value is not None}
    pin = PinCreate(board_id=board_id, media_source=media.source, **given)
    return build_request(ad_account_id=ad_account_id, body=pin)


def pin_fields(
    texts: Mapping[str, str | None], others: Mapping[str, Any], *, truncate: bool
) -> dict[str, Any]:
    """Join the texts of a pin with its other fields; what is empty is omitted."""
    given = {name: value for name, value in others.items() if value is not None}
    return {**texts_of(texts, truncate=truncate), **given}


def largest_image(pin: Pin) -> str | None:
    """Return the address of the largest picture of a pin, or None if it has none."""
    images: Any = getattr(pin.media, "images", None)
    sizes: dict[str, Any] = {} if images is None else images.to_dict()
    urls = {
        max(size.get("width") or 0, size.get("height") or 0): str(size["url"])
        for size in sizes.values()
        if is_mapping(size) and size.get("url")
    }
    return urls[max(urls)] if urls else None


def copied_fields(pin: Pin) -> dict[str, Any]:
    """Return the fields that a copy of a pin has too."""
    names = ("title", "description", "link", "alt_text", "dominant_color")
    return {name: getattr(pin, name) for name in names}
