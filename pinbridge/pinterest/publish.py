"""Rules for publishing exactly once: how a pin is recognised, and what to do after an unknown outcome."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import attrs

from pinbridge._core.guards import checked_text
from pinbridge._core.retry import http_date
from pinbridge.journal import OPEN, OVER, Entry, State

from .inputs import wrong

if TYPE_CHECKING:
    from pinterest_api.models import Pin

SEND_LIMIT: Final = 60.0
"""Seconds after which the request that creates a pin has certainly ended."""

_MARGIN = 5.0
_SIGNATURE_LENGTH = 16
_TAG = "utm_content"
_TAG_LENGTH = 16
IDENTIFYING: Final = ("title", "description", "link")
"""Texts by which a pin is recognised."""


@attrs.frozen(kw_only=True)
class Wanted:
    """The properties by which a pin to be published is recognised on its board.

    Args:
        board_id: The board.
        section_id: The section of the board.
        kind: Kind of media, or None if it can be any.
        texts: Title, description and link, if given.
        tag: Unique value of `utm_content` in the link, if any.
    """

    board_id: str
    section_id: str | None
    kind: str | None
    texts: Mapping[str, str]
    tag: str | None = None

    @property
    def signature(self) -> str:
        """A hash of these properties: pins that can't be distinguished have the same."""
        return _hash([self.board_id, self.section_id, self.kind, dict(self.texts)])[
            :_SIGNATURE_LENGTH
        ]


@attrs.frozen(kw_only=True)
class Found:
    """Pins on the board that may be the published one, oldest first.

    Args:
        same: Pins with the same properties.
        near: Pins created at that time with only some of its texts.
    """

    same: Sequence[Pin] = ()
    near: Sequence[Pin] = ()


@attrs.frozen
class Decision:
    """What to do next about an unknown outcome.

    Args:
        action: Adopt a pin, wait and look again, send again, or give up.
        pins: Pins to choose from, the best one first.
    """

    action: Literal["adopt", "wait", "repeat", "undecided"]
    pins: Sequence[Pin] = ()


def decide(found: Found, *, rivals: int, is_settled: bool) -> Decision:
    """Decide what to do after the pins of the board were listed.

    Args:
        found: Matching pins that do not belong to another publication.
        rivals: Number of other publications with an unknown outcome and the same properties, but other content.
        is_settled: Whether the pins of all of them would be listed by now.
    """
    if found.same and (not rivals or len(found.same) > rivals):
        return Decision("adopt", found.same)
    if not is_settled:
        return Decision("wait")
    if found.same or found.near:
        return Decision("undecided", [*found.same, *found.near])
    return Decision("repeat")


def clock_difference(headers: Mapping[str, str], now: float) -> float:
    """Return how many seconds the service's clock is ahead of `now`; 0 if unknown."""
    date = http_date(headers.get("date", ""))
    return 0.0 if date is None else date - now


def settled_at(entry: Entry, rivals: Iterable[Entry], settle: float) -> float:
    """Return when the pins of a publication and its rivals would be listed."""
    return max(each.until or 0.0 for each in (entry, *rivals)) + settle


def rivals_of(entry: Entry, digest: str, others: Iterable[Entry]) -> list[Entry]:
    """Return publications with the same properties but other content, whose outcome is unknown."""
    signature = digest[:_SIGNATURE_LENGTH]
    return [
        other
        for other in others
        if other.key != entry.key
        and other.state in OPEN
        and other.digest is not None
        and other.digest.startswith(signature)
        and other.digest != digest
    ]


def find(
    pins: Iterable[Pin],
    wanted: Wanted,
    *,
    since: float,
    until: float,
    settle: float,
) -> Found:
    """Find the pins that a publication may have created.

    Args:
        pins: Pins of the board that do not belong to another publication.
        wanted: The pin that was sent.
        since: Start of the first request, in seconds since the epoch by the service's clock.
        until: End of the last request.
        settle: Seconds that the service may take to create the pin.
    """
    same: list[tuple[float, Pin]] = []
    near: list[tuple[float, Pin]] = []
    for pin in pins:
        made = _seconds(pin.created_at)
        if made is not None and not since - _MARGIN <= made <= until + settle + _MARGIN:
            continue
        likeness = _likeness(pin, wanted)
        if likeness == "same":
            same.append((made or 0.0, pin))
        elif likeness == "near" and (made is None or made <= until + _MARGIN):
            near.append((made or 0.0, pin))
    return Found(same=_in_order(same), near=_in_order(near))


def ends_before(page: Sequence[Pin], moment: float) -> bool:
    """Whether all pins after a page of a board were created before a moment.

    That is only known if the page lists its newest pins first. The description promises no order.
    """
    times = [_seconds(pin.created_at) for pin in page]
    known = [time for time in times if time is not None]
    is_in_order = len(known) == len(times) and known == sorted(known, reverse=True)
    return bool(known) and is_in_order and known[-1] < moment - _MARGIN


def key_of(fields: Mapping[str, Any], media_identity: str) -> str:
    """Derive the key of a publication from its content."""
    return f"publish-{_hash([dict(fields), media_identity])}"


def digest_of(wanted: Wanted, fields: Mapping[str, Any], media_identity: str) -> str:
    """Return the hash of a publication, with its signature as prefix."""
    return wanted.signature + _hash([dict(fields), media_identity])


def refuse_other_content(entry: Entry, digest: str) -> None:
    """Check that a key was not used for other content.

    Raises:
        InvalidInputError: It was, or the journal says that it must not be published.
    """
    if entry.state is State.BASELINE:
        raise wrong("idempotency_key", "is marked in the journal as not to be published")
    is_used = entry.state in OVER or entry.is_open
    if is_used and entry.digest not in (None, digest):
        whose = f"belongs to pin {entry.pin_id}" if entry.pin_id else "was used for another pin"
        message = f"{whose}, which differs; nothing was published. Give another key"
        raise wrong("idempotency_key", message, "unique")


def tagged(link: str, key: str) -> tuple[str, str]:
    """Add a unique `utm_content` to a link, to identify its pin.

    Returns:
        The link, and the value.

    Raises:
        InvalidInputError: It is not a URL, or already has a `utm_content`.
    """
    checked_text("link", link)
    try:
        parts = urlsplit(link)
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError as error:
        raise wrong("link", f"is not a URL: {error}") from error
    if any(name == _TAG for name, _ in query):
        raise wrong("link", f"already has a {_TAG}; remove it, or pass utm_content=False")
    tag = hashlib.sha256(key.encode()).hexdigest()[:_TAG_LENGTH]
    more = urlencode({_TAG: tag})
    joined = f"{parts.query}&{more}" if parts.query else more
    return urlunsplit(parts._replace(query=joined)), tag


def kind_of(pin: Pin) -> str | None:
    """Return the kind of a pin's media; None if unknown."""
    kind = getattr(pin.media, "media_type", None)
    return None if kind is None else str(kind)


def _likeness(pin: Pin, wanted: Wanted) -> Literal["same", "near"] | None:
    kind = kind_of(pin)
    if wanted.kind is not None and kind is not None and kind != wanted.kind:
        return None
    if wanted.section_id is not None and pin.board_section_id not in (wanted.section_id, None):
        return None
    if wanted.tag is not None:
        return "same" if wanted.tag in _text(pin.link) else None
    actual = {name: _text(getattr(pin, name)) for name in IDENTIFYING}
    expected = {name: _text(wanted.texts.get(name)) for name in IDENTIFYING}
    if not any(expected.values()):
        # Pins without texts can't be distinguished.
        return None if any(actual.values()) else "near"
    if actual == expected:
        return "same"
    is_near = any(expected[name] and actual[name] == expected[name] for name in ("title", "link"))
    return "near" if is_near else None


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _in_order(found: list[tuple[float, Pin]]) -> tuple[Pin, ...]:
    return tuple(pin for _, pin in sorted(found, key=lambda each: each[0]))


def _seconds(moment: Any) -> float | None:
    if not isinstance(moment, datetime.datetime):
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    return aware.timestamp()


def _hash(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()
