"""The page of the sandbox in a browser: what it shows, and its files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec

from pinbridge.sandbox._shared import scenarios
from pinbridge.sandbox._shared.errors import not_found
from pinbridge.sandbox._shared.http import FileBody, Query, Response, StreamBody
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
_SHOWN = ("service", "method", "path", "operation", "status", "fault")


class Gallery(Protocol):
    """What the page shows of a service; every list is short, however much there is."""

    def boards(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the oldest boards: `id`, `name`, `owner`, `pins`."""
        ...

    def pins(self, board_id: str, before: int, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return pins of a board, newest first: `id`, `seq`, `title`, `status`, `note`, `color`, `has_picture`.

        `before` leaves out pins whose `seq` is not less.
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

    def _scenarios(self, request: ControlRequest) -> Response:
        line = self._services.start_line(request.base_url)
        listed: list[dict[str, Any]] = []
        for name in scenarios.names():
            scenario = scenarios.load(name)
            calls = scenario.control_calls(line)
            listed.append({"name": name, "about": scenario.about, "calls": calls})
        return Response({"scenarios": listed})

    def _file(self, request: ControlRequest) -> Response:
        name = request.path["file"]
        if name not in {path.name for path in FOLDER.iterdir()}:
            raise not_found("File")
        return file_response(name)

    def _overview(self, request: ControlRequest) -> Response:
        core, galleries = self._core, self._galleries()

        def listed(
            items: Callable[[Gallery], Sequence[Mapping[str, Any]]],
        ) -> list[dict[str, Any]]:
            return [
                {"service": name, **item}
                for name, gallery in galleries.items()
                for item in items(gallery)
            ]

        return Response(
            {
                "now": core.clock.now(),
                "frozen": core.clock.frozen,
                "faults": core.faults.listed(),
                "total_requests": core.log.total,
                "requests": [
                    {"at": each.received_at, **{name: getattr(each, name) for name in _SHOWN}}
                    for each in core.log.newest(_NEWEST)
                ],
                "mail": [
                    {"at": row.created_at, "to": row.recipient, "kind": row.kind}
                    for row in core.mails.newest(_NEWEST)
                ],
                "boards": listed(lambda gallery: gallery.boards(_BOARDS)),
                "queue": listed(lambda gallery: gallery.queue(_NEWEST)),
                "deliveries": listed(lambda gallery: gallery.deliveries(_NEWEST)),
            }
        )

    def _pins(self, request: ControlRequest) -> Response:
        query = Query(request.query_string)
        gallery = self._gallery(query.raw("service") or "")
        before = query.integer("before", _NEWER_THAN_ALL, low=0)
        query.check()
        pins = gallery.pins(query.raw("board") or "", before, _PINS)
        return Response({"pins": pins, "more": len(pins) == _PINS})

    def _picture(self, request: ControlRequest) -> Response:
        picture = self._gallery(request.path["service"]).picture(request.path["pin_id"])
        if picture is None:
            raise not_found("Picture")
        # An uploaded file is shown as a picture, and never run as a page.
        return Response(picture, headers={"content-security-policy": "sandbox", **_NO_SNIFFING})

    def _events(self, request: ControlRequest) -> Response:
        headers = {"content-type": "text/event-stream", "cache-control": "no-store"}
        return Response(StreamBody(self._changes()), headers=headers)

    async def _changes(self) -> AsyncIterator[bytes]:
        before: object = None
        yield b"retry: 500\n\n"
        for _ in range(_POLLS):
            core = self._core
            counts = (core.database.changes, core.log.total, core.log.completed)
            time = (core.clock.frozen, core.clock.offset)
            state = (counts, time, msgspec.json.encode(core.faults.listed()))
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
            raise not_found("Service")
        return gallery


_NO_SNIFFING = {"x-content-type-options": "nosniff"}


def file_response(name: str, **values: str) -> Response:
    """Return a file of the page; `{{name}}` in it stands for the value of that name."""
    path = FOLDER / name
    text = path.read_text("utf-8")
    for key, value in values.items():
        text = text.replace(f"{{{{{key}}}}}", value)
    headers = {
        "content-type": f"{_TYPES[path.suffix]}; charset=utf-8",
        "content-security-policy": _POLICY,
        "cache-control": "no-cache",
        **_NO_SNIFFING,
    }
    return Response(text.encode(), headers=headers)
