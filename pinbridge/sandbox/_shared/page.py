"""The page of the sandbox in a browser: what it shows, and its files.

| Request | What it does |
|---|---|
| `GET /page/overview` | the clock, faults, and what is new: requests, mail, and of each service boards, queue, deliveries |
| `GET /page/pins` | pins of a board, newest first; query `service`, `board`, `before` |
| `GET /page/pictures/{service}/{pin_id}` | the picture of a pin |
| `GET /page/events` | an event stream: a message whenever something changed |
| `GET /page/{file}` | style sheet and script |
| `GET /scenarios` | the scenarios that come with the sandbox, each with its calls of controls |
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec

from pinbridge.sandbox._shared import scenarios
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import FileBody, Response, StreamBody
from pinbridge.sandbox._shared.service import ControlRequest, ControlRoute, Services
from pinbridge.sandbox._shared.state import Core

FOLDER = Path(__file__).parent / "page"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
# Nothing is loaded from elsewhere; pictures that pins name on the web are not shown.
_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
_NEWEST = 100
_PINS = 60
_BOARDS = 200
_NEWER_THAN_ALL = 2**62
_POLL_SECONDS = 0.25
# A browser asks again by itself. So a stream that nobody reads any more ends soon.
_POLLS = 60


class Gallery(Protocol):
    """What the page shows of a service; every list is short, however much there is."""

    def boards(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the oldest boards: `id`, `name`, `owner`, `pins`."""
        ...

    def pins(self, board_id: str, before: int, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return pins of a board, newest first: `id`, `seq`, `title`, `status`, `note`, `color`, `has_picture`.

        Args:
            board_id: the board.
            before: only pins whose `seq` is less.
            limit: most pins.
        """
        ...

    def queue(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return what will be published, earliest first: `id`, `kind`, `title`, `status`, `at`."""
        ...

    def deliveries(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return webhook deliveries, newest first: `event`, `url`, `outcome`, `attempts`, `at`."""
        ...

    def picture(self, pin_id: str) -> FileBody | None:
        """Return the picture of a pin, if the sandbox has it."""
        ...


class Page:
    """Serves the page."""

    def __init__(self, core: Core, services: Services) -> None:
        self._core = core
        self._services = services

    def routes(self) -> list[ControlRoute]:
        """Return the requests that the page makes, beside the controls."""
        return [
            ControlRoute("GET", "/page/overview", self._overview),
            ControlRoute("GET", "/page/pins", self._pins),
            ControlRoute("GET", "/page/pictures/{service}/{pin_id}", self._picture),
            ControlRoute("GET", "/page/events", self._events),
            ControlRoute("GET", "/page/{file}", self._file),
            ControlRoute("GET", "/scenarios", self._scenarios),
        ]

    def html(self) -> Response:
        """Return the page itself."""
        return _file_response(FOLDER / "page.html")

    async def _scenarios(self, request: ControlRequest) -> Response:
        line = self._services.start_line(request.base_url)
        found = [(name, scenarios.load(name)) for name in scenarios.names()]
        return Response(
            {
                "scenarios": [
                    {
                        "name": name,
                        "about": scenario.about,
                        "calls": scenario.control_calls(line),
                    }
                    for name, scenario in found
                ]
            }
        )

    async def _file(self, request: ControlRequest) -> Response:
        name = request.path["file"]
        if name not in {path.name for path in FOLDER.iterdir()}:
            raise _not_found()
        return _file_response(FOLDER / name)

    async def _overview(self, request: ControlRequest) -> Response:
        clock = self._core.clock
        galleries = self._galleries()
        records = self._core.log.newest(_NEWEST)
        mails = self._core.mails.newest(_NEWEST)
        return Response(
            {
                "now": clock.now(),
                "frozen": clock.frozen,
                "faults": self._core.faults.listed(),
                "total_requests": self._core.log.total,
                "requests": [
                    {
                        "at": record.received_at,
                        "service": record.service,
                        "method": record.method,
                        "path": record.path,
                        "operation": record.operation,
                        "status": record.status,
                        "fault": record.fault,
                    }
                    for record in records
                ],
                "mail": [
                    {"at": row.created_at, "to": row.recipient, "kind": row.kind} for row in mails
                ],
                "boards": [
                    {"service": name, **board}
                    for name, gallery in galleries.items()
                    for board in gallery.boards(_BOARDS)
                ],
                "queue": [
                    {"service": name, **item}
                    for name, gallery in galleries.items()
                    for item in gallery.queue(_NEWEST)
                ],
                "deliveries": [
                    {"service": name, **item}
                    for name, gallery in galleries.items()
                    for item in gallery.deliveries(_NEWEST)
                ],
            }
        )

    async def _pins(self, request: ControlRequest) -> Response:
        gallery = self._gallery(request.query.raw("service") or "")
        before = request.query.integer("before", _NEWER_THAN_ALL, low=0)
        request.query.check()
        pins = gallery.pins(request.query.raw("board") or "", before, _PINS)
        return Response({"pins": pins, "more": len(pins) == _PINS})

    async def _picture(self, request: ControlRequest) -> Response:
        picture = self._gallery(request.path["service"]).picture(request.path["pin_id"])
        if picture is None:
            raise _not_found()
        # An uploaded file is shown as a picture, and never run as a page.
        return Response(picture, headers={"content-security-policy": "sandbox", **_NO_SNIFFING})

    async def _events(self, request: ControlRequest) -> Response:
        headers = {"content-type": "text/event-stream", "cache-control": "no-store"}
        return Response(StreamBody(self._changes()), headers=headers)

    async def _changes(self) -> AsyncIterator[bytes]:
        before: object = None
        yield b"retry: 500\n\n"
        for _ in range(_POLLS):
            clock = self._core.clock
            now = (
                self._core.database.changes,
                self._core.log.total,
                self._core.log.completed,
                clock.frozen,
            )
            state = (*now, clock.offset, msgspec.json.encode(self._core.faults.listed()))
            yield b": still here\n\n" if state == before else b"data: changed\n\n"
            before = state
            await asyncio.sleep(_POLL_SECONDS)
            if self._core.closing:
                return

    def _galleries(self) -> dict[str, Gallery]:
        found = {name: each.gallery() for name, each in self._services.running.items()}
        return {name: gallery for name, gallery in found.items() if gallery is not None}

    def _gallery(self, name: str) -> Gallery:
        gallery = self._galleries().get(name)
        if gallery is None:
            raise _not_found()
        return gallery


_NO_SNIFFING = {"x-content-type-options": "nosniff"}


def _file_response(path: Path) -> Response:
    headers = {
        "content-type": f"{_TYPES[path.suffix]}; charset=utf-8",
        "content-security-policy": _POLICY,
        "cache-control": "no-cache",
        **_NO_SNIFFING,
    }
    return Response(path.read_bytes(), headers=headers)


def _not_found() -> ApiError:
    return ApiError("not_found", "Not Found", status=404)
