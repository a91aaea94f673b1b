"""Compare a row of a plan with its pin at the service."""

from __future__ import annotations

from urllib.parse import urlsplit

import attrs

from pinbridge._core.sources import is_url

from .planned import PlannedRow, RowState
from .targets import ASSET_PREFIX, ServicePin

OTHER_CONTENT = "other"
"""Placeholder for the hash of content that differs from the plan."""


@attrs.frozen
class Difference:
    """A field in which a pin differs from its row.

    Args:
        field: Name of the field.
        planned: Value in the plan.
        found: Value at the service.
    """

    field: str
    planned: str
    found: str

    def __str__(self) -> str:
        return f"{self.field} is {self.found!r} instead of {self.planned!r}"


def differences(row: PlannedRow, pin: ServicePin) -> list[Difference]:
    """List the fields that differ. Media is compared only if the pin's URL or hash is known."""
    content = row.content
    pairs = [
        ("board", row.board, pin.board),
        ("title", content.get("title", ""), pin.title),
        ("description", content.get("description", ""), pin.description),
        ("link", _normalized(content.get("link", "")), _normalized(pin.link)),
    ]
    if pin.state is not RowState.SCHEDULED:
        pairs.append(("alt_text", content.get("alt_text", ""), pin.alt_text))
    if pin.media and not pin.media.startswith(ASSET_PREFIX) and content.get("media"):
        pairs.append(("media", _normalized(content["media"]), _normalized(pin.media)))
    return [
        Difference(field, planned, found)
        for field, planned, found in pairs
        if planned.strip() != found.strip()
    ]


def row_as_found(row: PlannedRow, pin: ServicePin) -> PlannedRow:
    """Return a row with the state of its pin."""
    found = attrs.evolve(
        row,
        state=pin.state,
        pin_id=pin.id,
        address=pin.address,
        code=pin.code,
        message=pin.message,
    )
    is_current = row.sent_digest == row.shown_as or not differences(row, pin)
    sent_digest = found.shown_as if is_current else row.sent_digest or OTHER_CONTENT
    return attrs.evolve(found, sent_digest=sent_digest)


def _normalized(text: str) -> str:
    """Normalize a URL as services do: lower-case scheme and host, and `/` as the empty path."""
    if not is_url(text):
        return text
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return text
    host = parts.netloc.lower()
    return parts._replace(scheme=parts.scheme.lower(), netloc=host, path=parts.path or "/").geturl()
