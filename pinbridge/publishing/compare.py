"""What differs between a row of a plan and the pin that the service has."""

from __future__ import annotations

from urllib.parse import urlsplit

import attrs

from pinbridge._core.sources import is_url

from .planned import PlannedRow, RowState
from .targets import ASSET, ServicePin

OTHER_CONTENT = "other"
"""Stands for the hash of a content that is not that of the plan."""


@attrs.frozen
class Difference:
    """A field of a pin that is not as the plan says.

    Args:
        field: Its name.
        planned: What the plan says.
        found: What the service has.
    """

    field: str
    planned: str
    found: str

    def __str__(self) -> str:
        return f"{self.field} is {self.found!r} instead of {self.planned!r}"


def differences(row: PlannedRow, pin: ServicePin) -> list[Difference]:
    """List what differs; media counts only where the pin tells it."""
    content = row.content
    pairs = [
        ("board", row.board, pin.board),
        ("title", content.get("title", ""), pin.title),
        ("description", content.get("description", ""), pin.description),
        ("link", _address(content.get("link", "")), _address(pin.link)),
    ]
    if pin.state is not RowState.SCHEDULED:
        pairs.append(("alt_text", content.get("alt_text", ""), pin.alt_text))
    if pin.media and not pin.media.startswith(ASSET) and content.get("media"):
        pairs.append(("media", _address(content["media"]), _address(pin.media)))
    return [
        Difference(field, planned, found)
        for field, planned, found in pairs
        if planned.strip() != found.strip()
    ]


def row_as_found(row: PlannedRow, pin: ServicePin) -> PlannedRow:
    """Return a row as the service has it."""
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


def _address(text: str) -> str:
    """Write an address in one spelling: services lower its host and end it with a slash."""
    if not is_url(text):
        return text
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return text
    host = parts.netloc.lower()
    return parts._replace(scheme=parts.scheme.lower(), netloc=host, path=parts.path or "/").geturl()
