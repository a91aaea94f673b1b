"""The fault matrix: what goes wrong, and what has to come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import attrs

from . import acts
from .acts import Act
from .server import Link

Kind = Literal["safe", "keyed", "unsafe"]
World = Literal[
    "plain",
    "refused",
    "no name",
    "self-signed",
    "expired",
    "other host",
    "no TLS",
    "pool full",
    "wall clock ahead",
    "wall clock back",
    "asleep",
]
Job = Literal["usual", "upload", "delete"]

KINDS: tuple[Kind, ...] = ("safe", "keyed", "unsafe")
QUICK = 0.25
ENDLESS = 0.02
PATIENT = 10.0


@attrs.frozen(kw_only=True)
class Row:
    """One fault.

    Args:
        group: Heading in the table.
        name: What goes wrong.
        expected: What has to come of it, by kind of operation; None where it can't happen.
        script: What the server does with the first requests; after them all is well.
        rest: What it does with all further requests, instead.
        on_accept: What it does with the first connections.
        world: What is wrong outside the server.
        job: Which calls are made.
        timeout: Seconds that the client allows for a read, a write, and the pool.
        warm: Whether a good call comes first, so that a connection is kept.
    """

    group: str
    name: str
    expected: tuple[str | None, str | None, str | None]
    script: Sequence[Act] = ()
    rest: Act = acts.good
    on_accept: Sequence[Callable[[Link], None]] = ()
    world: World = "plain"
    job: Job = "usual"
    timeout: float = PATIENT
    warm: bool = False

    def expect(self, kind: Kind) -> str | None:
        """What has to come of it for one kind of operation."""
        return self.expected[KINDS.index(kind)]


def _all(outcome: str) -> tuple[str, str, str]:
    return (outcome, outcome, outcome)


def _lost(error: str, *, tries: int = 1) -> tuple[str, str, str]:
    """Broken once without an answer: only what may be repeated is."""
    return ("ok, 2 attempts", "ok, 2 attempts", f"{error}, {_count(tries)}, outcome unknown")


def _lasting(error: str) -> tuple[str, str, str]:
    """Broken each time without an answer."""
    return (
        f"{error}, 3 attempts",
        f"{error}, 3 attempts, outcome unknown",
        f"{error}, 1 attempt, outcome unknown",
    )


def _count(attempts: int) -> str:
    return "1 attempt" if attempts == 1 else f"{attempts} attempts"


BROKEN = "APIConnectionError"
LATE = "APITimeoutError"
UNREADABLE = "ResponseParseError 200, 1 attempt"
FIRST_HALF = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-le"
HTML = b"<html><body>Welcome to the hotel, please sign in</body></html>"
DATE = {"date": "Sat, 21 Nov 2026 22:26:40 GMT"}
DAY_IN_THE_PAST = DATE | {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}
SOON = DATE | {"retry-after": "Sat, 21 Nov 2026 22:27:00 GMT"}
FAR_AHEAD = DATE | {"retry-after": "Fri, 31 Dec 2999 23:59:59 GMT"}


def _connections() -> list[Row]:
    group = "Connection"
    return [
        Row(group=group, name="connection refused", world="refused", expected=_all(f"{BROKEN}, 3 attempts")),
        Row(group=group, name="host name unknown", world="no name", expected=_all(f"{BROKEN}, 3 attempts")),
        Row(group=group, name="certificate self-signed", world="self-signed", expected=_all(f"{BROKEN}, 1 attempt")),
        Row(group=group, name="certificate expired", world="expired", expected=_all(f"{BROKEN}, 1 attempt")),
        Row(group=group, name="certificate of another host", world="other host", expected=_all(f"{BROKEN}, 1 attempt")),
        Row(group=group, name="no TLS where https is configured", world="no TLS", on_accept=[acts.plain_refusal] * 3, expected=_all(f"{BROKEN}, 3 attempts")),
        Row(group=group, name="pool exhausted", world="pool full", timeout=QUICK, expected=_all(f"{LATE}, 3 attempts")),
        Row(group=group, name="reset on accept, once", on_accept=[acts.reset_unread], expected=_lost(BROKEN)),
        Row(group=group, name="reset before processing, once", script=[acts.reset_before], expected=_lost(BROKEN)),
        Row(group=group, name="reset before processing, always", rest=acts.reset_before, expected=_lasting(BROKEN)),
        Row(group=group, name="reset after processing, once", script=[acts.reset_after], expected=_lost(BROKEN)),
        Row(group=group, name="closed after processing, once", script=[acts.close_after], expected=_lost(BROKEN)),
        Row(group=group, name="kept connection closed while idle", script=[acts.close_when_idle], warm=True, expected=_all("ok, 1 attempt")),
        Row(group=group, name="kept connection half-open", script=[acts.good, acts.silent], warm=True, timeout=QUICK, expected=_lost(LATE)),
        Row(group=group, name="kept connection reset", script=[acts.good, acts.reset_before], warm=True, expected=_lost(BROKEN)),
    ]  # fmt: skip


def _slowness() -> list[Row]:
    group = "Slowness"
    return [
        Row(group=group, name="accepts and never answers", rest=acts.silent, timeout=QUICK, expected=_lasting(LATE)),
        Row(group=group, name="acts and does not answer, once", script=[acts.silent_after], timeout=QUICK, expected=_lost(LATE)),
        Row(group=group, name="slow headers that end", rest=acts.slow_head, expected=_all("ok, 1 attempt")),
        Row(group=group, name="slow body that ends", rest=acts.slow_body, expected=_all("ok, 1 attempt")),
        Row(group=group, name="slow headers without end", rest=acts.endless_head, timeout=ENDLESS, expected=_lasting(LATE)),
        Row(group=group, name="interim answers without end", rest=acts.endless_promises, timeout=ENDLESS, expected=_lasting(LATE)),
        Row(group=group, name="slow body without end", rest=acts.endless_body, timeout=ENDLESS, expected=_lasting(LATE)),
        Row(group=group, name="slow body of an error without end", rest=acts.endless_error, timeout=ENDLESS, expected=_lasting(LATE)),
        Row(group=group, name="body stalls, once", script=[acts.stalled], timeout=QUICK, expected=_lost(LATE)),
        Row(group=group, name="upload stalls", rest=acts.never_read, job="upload", timeout=QUICK, expected=(f"{LATE}, 3 attempts, outcome unknown", *_lasting(LATE)[1:])),
        Row(group=group, name="upload refused before its end", rest=acts.answer_early, job="upload", expected=_all("PayloadTooLargeError 413, 1 attempt")),
    ]  # fmt: skip


def _bodies() -> list[Row]:
    group = "Body"
    wrong = b'{"id": 7, "status": ["queued"]}'
    return [
        Row(group=group, name="truncated body, once", script=[acts.truncated], expected=_lost(BROKEN)),
        Row(group=group, name="truncated body, always", rest=acts.truncated, expected=_lasting(BROKEN)),
        Row(group=group, name="length too short, once", script=[acts.too_short_a_length], expected=("ok, 2 attempts", "ok, 2 attempts", "ResponseParseError 201, 1 attempt")),
        Row(group=group, name="two different lengths, once", script=[acts.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}")], expected=_lost(BROKEN)),
        Row(group=group, name="length that is not a number, once", script=[acts.raw(b"HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n{}")], expected=_lost(BROKEN)),
        Row(group=group, name="chunks that are none, once", script=[acts.broken_chunks], expected=_lost(BROKEN)),
        Row(group=group, name="head breaks off, once", script=[acts.raw(FIRST_HALF)], expected=_lost(BROKEN)),
        Row(group=group, name="head without end, fast", rest=acts.huge_head, expected=_lasting(BROKEN)),
        Row(group=group, name="no HTTP at all, once", script=[acts.raw(b"\x00\xff\x16\x03garbage\r\n\r\n")], expected=_lost(BROKEN)),
        Row(group=group, name="garbage instead of JSON, once", script=[acts.answer(200, b"\x00\xfe{", processed=True)], expected=("ok, 2 attempts", "ok, 2 attempts", UNREADABLE)),
        Row(group=group, name="HTML instead of JSON, once", script=[acts.answer(200, HTML, {"content-type": "text/html"}, processed=True)], expected=("ok, 2 attempts", "ok, 2 attempts", UNREADABLE)),
        Row(group=group, name="HTML instead of JSON, always", rest=acts.answer(200, HTML, {"content-type": "text/html"}, processed=True), expected=("ResponseParseError 200, 3 attempts", "ResponseParseError 200, 3 attempts", UNREADABLE)),
        Row(group=group, name="garbled compression, once", script=[acts.answer(200, b"no gzip", {"content-encoding": "gzip"}, processed=True)], expected=_lost(BROKEN)),
        Row(group=group, name="valid JSON of the wrong shape", rest=acts.answer(200, wrong, processed=True), expected=_all(UNREADABLE)),
        Row(group=group, name="a list where an object is due", rest=acts.answer(200, b"[]", processed=True), expected=_all(UNREADABLE)),
        Row(group=group, name="null where an object is due", rest=acts.answer(200, b"null", processed=True), expected=_all(UNREADABLE)),
        Row(group=group, name="required fields missing", rest=acts.answer(200, b"{}", processed=True), expected=_all(UNREADABLE)),
        Row(group=group, name="nested 100,000 deep", rest=acts.answer(200, b'{"id":' + b"[" * 100_000, processed=True), expected=_all(UNREADABLE)),
        Row(group=group, name="200 without a body, once", script=[acts.answer(200, b"", processed=True)], expected=("ok, 2 attempts", "ok, 2 attempts", UNREADABLE)),
        Row(group=group, name="204 where a body is due, once", script=[acts.raw(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")], expected=("ok, 2 attempts", "ok, 2 attempts", "ResponseParseError 204, 1 attempt")),
        Row(group=group, name="body where 204 is due", rest=acts.answer(200, b'{"deleted": true}', processed=True), job="delete", expected=("ok, 1 attempt", None, None)),
        Row(group=group, name="HTML where 204 is due", rest=acts.answer(200, HTML, {"content-type": "text/html"}, processed=True), job="delete", expected=("ok, 1 attempt", None, None)),
        Row(group=group, name="100 MB where a small body is due", rest=acts.flood(200, 100), expected=("APIConnectionError, 1 attempt", "APIConnectionError, 1 attempt, outcome unknown", "APIConnectionError, 1 attempt, outcome unknown")),
        Row(group=group, name="100 MB error body, once", script=[acts.flood(503, 100)], expected=("ok, 2 attempts", "ok, 2 attempts", "ServerError 503, 1 attempt, outcome unknown")),
        Row(group=group, name="gzip bomb", rest=acts.gzip_bomb(200, 100), expected=("APIConnectionError, 1 attempt", "APIConnectionError, 1 attempt, outcome unknown", "APIConnectionError, 1 attempt, outcome unknown")),
        Row(group=group, name="gzip bomb as an error, once", script=[acts.gzip_bomb(500, 100)], expected=("ok, 2 attempts", "ok, 2 attempts", "ServerError 500, 1 attempt, outcome unknown")),
    ]  # fmt: skip


def _statuses() -> list[Row]:
    group = "Status"
    rows = [
        Row(
            group=group,
            name=f"{status} with a location",
            rest=acts.answer(status, b"", {"location": "/elsewhere"}),
            expected=_all(f"APIError {status}, 1 attempt"),
        )
        for status in (301, 302, 303, 307, 308)
    ]
    rows.append(
        Row(
            group=group,
            name="304",
            rest=acts.raw(b"HTTP/1.1 304 Not Modified\r\nx-request-id: req-0\r\n\r\n"),
            expected=_all("APIError 304, 1 attempt"),
        )
    )
    lasting = [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "PaymentRequiredError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (413, "PayloadTooLargeError"),
        (418, "APIError"),
        (422, "ValidationError"),
    ]
    rows += [
        Row(group=group, name=str(status), rest=acts.refusal(status), expected=_all(f"{name} {status}, 1 attempt"))
        for status, name in lasting
    ]  # fmt: skip
    rows += [
        Row(
            group=group,
            name=f"{status}, once",
            script=[acts.refusal(status)],
            expected=("ok, 2 attempts", "ok, 2 attempts", f"APIError {status}, 1 attempt"),
        )
        for status in (408, 425)
    ]
    rows += [
        Row(
            group=group,
            name=f"{status}, once",
            script=[acts.refusal(status)],
            expected=("ok, 2 attempts", "ok, 2 attempts", f"ServerError {status}, 1 attempt, outcome unknown"),
        )
        for status in (500, 502, 503, 504, 520, 529)
    ]  # fmt: skip
    rows += [
        Row(group=group, name="501", rest=acts.refusal(501), expected=("ServerError 501, 1 attempt", "ServerError 501, 1 attempt, outcome unknown", "ServerError 501, 1 attempt, outcome unknown")),
        Row(group=group, name="503, always", rest=acts.refusal(503), expected=_lasting("ServerError 503")),
        Row(group=group, name="503 with Retry-After, once", script=[acts.refusal(503, {"retry-after": "2"})], expected=("ok, 2 attempts", "ok, 2 attempts", "ServerError 503, 1 attempt, outcome unknown")),
        Row(group=group, name="520 with HTML, always", rest=acts.answer(520, HTML, {"content-type": "text/html"}), expected=_lasting("ServerError 520")),
        Row(group=group, name="999", rest=acts.refusal(999), expected=("ServerError 999, 1 attempt", "ServerError 999, 1 attempt, outcome unknown", "ServerError 999, 1 attempt, outcome unknown")),
    ]  # fmt: skip
    return rows


def _pauses() -> list[Row]:
    group = "429 and time"
    gives_up = _all("RateLimitError 429, 1 attempt")

    def limited(name: str, fields: dict[str, str], expected: tuple[str, str, str]) -> Row:
        script = [acts.refusal(429, fields)]
        return Row(group=group, name=f"429, {name}", script=script, expected=expected)

    return [
        limited("Retry-After in seconds", {"retry-after": "7"}, _all("ok, 2 attempts")),
        limited("Retry-After 0", {"retry-after": "0"}, _all("ok, 2 attempts")),
        limited("Retry-After as a date in the past", DAY_IN_THE_PAST, _all("ok, 2 attempts")),
        limited("Retry-After as a date far ahead", FAR_AHEAD, gives_up),
        limited("Retry-After as a date in 20 seconds", SOON, _all("ok, 2 attempts")),
        limited("Retry-After as a date, without a Date", {"retry-after": SOON["retry-after"]}, _all("ok, 2 attempts")),
        limited("Retry-After beyond the time budget", {"retry-after": "80"}, gives_up),
        limited("Retry-After of a year", {"retry-after": "31536000"}, gives_up),
        limited("Retry-After of 400 digits", {"retry-after": "9" * 400}, _all("ok, 2 attempts")),
        limited("Retry-After infinite", {"retry-after": "inf"}, _all("ok, 2 attempts")),
        limited("Retry-After negative", {"retry-after": "-5"}, _all("ok, 2 attempts")),
        limited("Retry-After of words", {"retry-after": "soon"}, _all("ok, 2 attempts")),
        limited("Retry-After missing", {}, _all("ok, 2 attempts")),
        Row(group=group, name="429, always", rest=acts.refusal(429, {"retry-after": "1"}), expected=_all("RateLimitError 429, 3 attempts")),
        Row(group=group, name="wall clock ahead by a year at a 429 with a date", script=[acts.refusal(429, SOON)], world="wall clock ahead", expected=_all("ok, 2 attempts")),
        Row(group=group, name="wall clock behind by a year at a 429 with a date", script=[acts.refusal(429, SOON)], world="wall clock back", expected=_all("ok, 2 attempts")),
        Row(group=group, name="machine asleep for an hour during a try that gets 503", script=[acts.refusal(503)], world="asleep", expected=("ServerError 503, 1 attempt", "ServerError 503, 1 attempt, outcome unknown", "ServerError 503, 1 attempt, outcome unknown")),
    ]  # fmt: skip


ROWS: tuple[Row, ...] = (
    *_connections(),
    *_slowness(),
    *_bodies(),
    *_statuses(),
    *_pauses(),
)
