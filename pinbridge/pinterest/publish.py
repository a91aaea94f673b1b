"""Decisions of publishing exactly once: what makes a pin the same, and what to do after an unknown outcome."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import attrs

from pinbridge._core.retry import http_date
from pinbridge.journal import OPEN, OVER, Entry, State

from .inputs import wrong

if TYPE_CHECKING:
    from pinterest_api.models import Pin

SEND_LIMIT: Final = 60.0
"""Seconds after which the request that creates a pin has surely ended."""
SETTLE: Final = 60.0
"""Seconds that Pinterest may take to show a new pin, unless the caller knows better."""

_MARGIN = 5.0
_LOOK_LENGTH = 16
_TAG = "utm_content"
_TAG_LENGTH = 16
TELLING: Final = ("title", "description", "link")
"""Texts by which a pin is recognised."""


@attrs.frozen(kw_only=True)
class Wanted:
    """What is to be published, as far as it can be recognised on the board.

    Args:
        board_id: The board.
        section_id: The section of the board.
        kind: Kind of media, or None if it can be any.
        texts: Title, description and link, as far as there are any.
        tag: Value of `utm_content` in the link, which no other pin has.
    """

    board_id: str
    section_id: str | None
    kind: str | None
    texts: Mapping[str, str]
    tag: str | None = None

    @property
    def look(self) -> str:
        """A hash that is the same for everything that looks the same."""
        return _hash([self.board_id, self.section_id, self.kind, dict(self.texts)])[:_LOOK_LENGTH]


@attrs.frozen(kw_only=True)
class Found:
    """Pins on the board that may be the one, the oldest first.

    Args:
        same: Pins that look the same.
        near: Pins made at that time that have only some of its texts.
    """

    same: Sequence[Pin] = ()
    near: Sequence[Pin] = ()


@attrs.frozen
class Decision:
    """What to do next with a publication whose outcome is not known.

    Args:
        action: Adopt a pin, wait and look again, send again, or give up.
        pins: Pins to choose from, the best one first.
    """

    action: Literal["adopt", "wait", "repeat", "undecided"]
    pins: Sequence[Pin] = ()


def decide(found: Found, *, rivals: int, is_settled: bool) -> Decision:
    """Decide what to do after a look at the board.

    Args:
        found: What is there and belongs to no other publication.
        rivals: Other publications without a known outcome that look the same and have other content.
        is_settled: Whether Pinterest would show the pins of all of them by now.
    """
    if found.same and (not rivals or len(found.same) > rivals):
        return Decision("adopt", found.same)
    if not is_settled:
        return Decision("wait")
    if found.same or found.near:
        return Decision("undecided", [*found.same, *found.near])
    return Decision("repeat")


def clock_difference(headers: Mapping[str, str], now: float) -> float:
    """Return how many seconds the clock of the service is ahead of a time, or 0 where it does not say."""
    there = http_date(headers.get("date", ""))
    return 0.0 if there is None else there - now


def settled_at(entry: Entry, rivals: Iterable[Entry], settle: float) -> float:
    """Return when Pinterest would show the pins of some publications."""
    return max(each.until or 0.0 for each in (entry, *rivals)) + settle


def rivals_of(entry: Entry, digest: str, others: Iterable[Entry]) -> list[Entry]:
    """Return the publications that could have made the same pin, but of other content."""
    look = digest[:_LOOK_LENGTH]
    return [
        other
        for other in others
        if other.key != entry.key
        and other.state in OPEN
        and other.digest is not None
        and other.digest.startswith(look)
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
    """Find the pins that a publication may have made.

    Args:
        pins: Pins of the board that belong to no other publication.
        wanted: What was sent.
        since: When it was first sent, in seconds since the epoch by the service's clock.
        until: When it had been sent.
        settle: Seconds that the service may take to make it.
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
    """Whether all that follows a page of a board was made before a moment.

    That is so where the page has the newest pins first; the description promises no order.
    """
    times = [_seconds(pin.created_at) for pin in page]
    known = [time for time in times if time is not None]
    is_in_order = len(known) == len(times) and known == sorted(known, reverse=True)
    return bool(known) and is_in_order and known[-1] < moment - _MARGIN


def key_of(fields: Mapping[str, Any], media_identity: str) -> str:
    """Derive the key of a publication from everything that makes its pin what it is."""
    return f"publish-{_hash([dict(fields), media_identity])}"


def digest_of(wanted: Wanted, fields: Mapping[str, Any], media_identity: str) -> str:
    """Hash what is published; the beginning is the same for everything that looks the same."""
    return wanted.look + _hash([dict(fields), media_identity])


def refuse_other_content(entry: Entry, digest: str) -> None:
    """Refuse a key that was used for something else.

    Raises:
        InvalidInputError: It was, or it is not to be published.
    """
    if entry.state is State.BASELINE:
        raise wrong("idempotency_key", "is not to be published, as the journal says")
    is_used = entry.state in OVER or entry.is_open
    if is_used and entry.digest not in (None, digest):
        whose = f"belongs to pin {entry.pin_id}" if entry.pin_id else "was used for another pin"
        message = f"{whose}, which differs; nothing was published. Give another key"
        raise wrong("idempotency_key", message, "unique")


def tagged(link: str, key: str) -> tuple[str, str]:
    """Add a `utm_content` to a link that tells its pin from every other.

    Returns:
        The link, and the value.

    Raises:
        InvalidInputError: The link has a `utm_content` already.
    """
    parts = urlsplit(link)
    query = parse_qsl(parts.query, keep_blank_values=True)
    if any(name == _TAG for name, _ in query):
        raise wrong("link", f"has a {_TAG} already; leave it out, or pass utm_content=False")
    tag = hashlib.sha256(key.encode()).hexdigest()[:_TAG_LENGTH]
    more = urlencode({_TAG: tag})
    joined = f"{parts.query}&{more}" if parts.query else more
    return urlunsplit(parts._replace(query=joined)), tag


def kind_of(pin: Pin) -> str | None:
    """Return the kind of media that a pin shows, where it says so."""
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
    shown = {name: _text(getattr(pin, name)) for name in TELLING}
    asked = {name: _text(wanted.texts.get(name)) for name in TELLING}
    if not any(asked.values()):
        # A pin without texts looks like every other.
        return None if any(shown.values()) else "near"
    if shown == asked:
        return "same"
    is_near = any(asked[name] and shown[name] == asked[name] for name in ("title", "link"))
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
