"""The sandbox's own controls, under `/_sandbox/`, for all services; docs/sandbox.md lists them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from html import escape
from typing import Annotated, Any, cast

import msgspec

from pinbridge.sandbox._shared.asgi import (
    Receive,
    Scope,
    base_url_of,
    body_stream,
    raw_path_of,
    read_body,
)
from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid
from pinbridge.sandbox._shared.faults import Rule
from pinbridge.sandbox._shared.guard import require_own_page
from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.page import Page, file_response
from pinbridge.sandbox._shared.router import Router
from pinbridge.sandbox._shared.service import ControlAction, ControlRequest, ControlRoute, Services
from pinbridge.sandbox._shared.settings import MOST_SECONDS
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox._shared.worker import Worker

PREFIX = "/_sandbox"
DOCS_PATH = "/docs"
_MAX_BODY = 10_000_000


class _FaultsBody(msgspec.Struct, forbid_unknown_fields=True):
    rules: list[Rule]
    seed: int = 0


class _ClockBody(msgspec.Struct, forbid_unknown_fields=True):
    advance: Annotated[float, msgspec.Meta(ge=0, le=MOST_SECONDS)] = 0.0
    freeze: bool | None = None


def is_control(path: str) -> bool:
    """Whether a path is one of the sandbox itself."""
    return path in (DOCS_PATH, PREFIX) or path.startswith(f"{PREFIX}/")


class Control:
    """What a test can see and change; over HTTP, or called directly."""

    def __init__(self, core: Core, services: Services, worker: Worker) -> None:
        self._core = core
        self._services = services
        self._worker = worker
        self._routes: Router[ControlAction] = Router()
        self._routes.add("GET", DOCS_PATH, self._docs)
        self._add(PREFIX, self.routes())
        self._add(PREFIX, services.first.controls())
        self._further = set[str]()

    def _add(self, prefix: str, routes: Iterable[ControlRoute]) -> None:
        for route in routes:
            self._routes.add(route.method, prefix + route.path, route.action)

    def routes(self) -> list[ControlRoute]:
        """Return the controls that concern all services."""
        return [
            ControlRoute("GET", "", self._show),
            ControlRoute("GET", "/faults", self._get_faults),
            ControlRoute("PUT", "/faults", self._put_faults),
            ControlRoute("DELETE", "/faults", self._delete_faults),
            ControlRoute("GET", "/clock", self._get_clock),
            ControlRoute("POST", "/clock", self._post_clock),
            ControlRoute("GET", "/requests", self._get_requests),
            ControlRoute("DELETE", "/requests", self._delete_requests),
            ControlRoute("POST", "/reset", self._post_reset),
            ControlRoute("GET", "/mail", lambda _: Response({"mail": self.mail()})),
            ControlRoute("GET", "/settings", lambda _: Response(self.settings())),
            ControlRoute("PUT", "/settings", self._put_settings),
            *Page(self._core, self._services).routes(),
        ]

    async def respond(self, scope: Scope, receive: Receive, headers: Mapping[str, str]) -> Response:
        """Process a control request, unless another web site sent it."""
        method, base_url = str(scope["method"]), base_url_of(scope, headers)
        require_own_page(method, headers, base_url)
        for service in self._services.running.values():
            if service.delivery_header in headers:
                raise ApiError("forbidden", "Webhooks can't control the sandbox", status=403)
        path = raw_path_of(scope).rstrip("/")
        action, parameters = self._find(method, path)
        response = action(
            ControlRequest(
                path=parameters,
                query_string=scope["query_string"],
                data=await read_body(body_stream(receive), _MAX_BODY),
                base_url=base_url,
                from_browser="text/html" in headers.get("accept", ""),
            )
        )
        return response if isinstance(response, Response) else await response

    def _find(self, method: str, path: str) -> tuple[ControlAction, dict[str, str]]:
        name = path.removeprefix(f"{PREFIX}/").partition("/")[0]
        if name not in self._further and (service := self._services.named(name)) is not None:
            self._further.add(name)
            self._add(f"{PREFIX}/{name}", service.controls())
        return self._routes.find(method, path)

    # What is seeded

    def _show(self, request: ControlRequest) -> Response:
        if request.from_browser:
            return file_response("page.html")
        return Response(self._services.start_line(request.base_url))

    def reset(self) -> None:
        """Go back to the seed: rows, files, faults, orders, logs and the clock."""
        self._core.faults.set([])
        self._core.log.clear()
        self._core.clock.reset()
        self._services.clear()

    def _post_reset(self, request: ControlRequest) -> Response:
        self.reset()
        return Response(self._services.start_line(request.base_url))

    # Faults

    def _get_faults(self, request: ControlRequest) -> Response:
        return Response({"rules": self._core.faults.listed()})

    def _put_faults(self, request: ControlRequest) -> Response:
        if request.data.lstrip().startswith(b"["):
            self._core.faults.set(request.body(list[Rule]))
        else:
            body = request.body(_FaultsBody)
            self._core.faults.set(body.rules, body.seed)
        return self._get_faults(request)

    def _delete_faults(self, request: ControlRequest) -> Response:
        self._core.faults.set([])
        return NO_CONTENT

    # Time

    async def advance(self, seconds: float) -> datetime:
        """Move the clock, doing what falls due on the way; return the new time."""
        await self._worker.advance(seconds)
        self._keep_clock()
        return self._core.clock.now()

    def freeze(self, frozen: bool) -> None:
        """Stop the time, or let it run on."""
        self._core.clock.freeze(frozen)
        self._keep_clock()

    def _keep_clock(self) -> None:
        offset = int(self._core.clock.offset.total_seconds() * 1e6)
        with self._core.database.transaction():
            self._core.database.set_meta("clock_offset", str(offset))

    def restore_clock(self) -> None:
        """Go on where the clock of the state file was ahead of real time."""
        kept = self._core.database.get_meta("clock_offset")
        if kept is not None:
            clock = self._core.clock
            clock.move_to(clock.now() + timedelta(microseconds=int(kept)) - clock.offset)

    def _get_clock(self, request: ControlRequest) -> Response:
        clock = self._core.clock
        offset = round(clock.offset.total_seconds(), 3)
        return Response({"now": clock.now(), "frozen": clock.frozen, "offset_seconds": offset})

    async def _post_clock(self, request: ControlRequest) -> Response:
        body = request.body(_ClockBody)
        if body.freeze is not None:
            self.freeze(body.freeze)
        await self.advance(body.advance)
        return self._get_clock(request)

    # What happened

    def _get_requests(self, request: ControlRequest) -> Response:
        log = self._core.log
        return Response({"total": log.total, "requests": log.listed()})

    def _delete_requests(self, request: ControlRequest) -> Response:
        self._core.log.clear()
        return NO_CONTENT

    def mail(self) -> list[dict[str, Any]]:
        """Return the mails that would have been sent, newest last."""
        services = self._services.running
        return [
            {
                "id": row.id,
                "service": row.service,
                "to": row.recipient,
                "kind": row.kind,
                "token": row.token,
                "created_at": row.created_at,
                **services[row.service].mail_details(row),
            }
            for row in self._core.mails.where("1")
        ]

    # Settings

    def settings(self) -> dict[str, object]:
        """Return all settings; those of a further service that runs stand under its name."""
        further = {
            name: msgspec.structs.asdict(service.state.settings)
            for name, service in self._services.running.items()
            if service is not self._services.first
        }
        return {**msgspec.structs.asdict(self._services.first.state.settings), **further}

    def change_settings(self, changes: Mapping[str, object]) -> dict[str, object]:
        """Change limits and delays, and return them all; those of a further service are under its name.

        Raises:
            msgspec.ValidationError: a name is unknown, or a value is wrong.
        """
        own: dict[str, object] = {}
        for name, value in changes.items():
            if (service := self._services.named(name)) is None:
                own[name] = value
            elif isinstance(value, Mapping):
                service.change_settings(cast("Mapping[str, object]", value))
            else:
                raise msgspec.ValidationError(f"{name}: an object with its settings is needed")
        self._services.first.change_settings(own)
        self._core.settings = self._services.first.state.settings
        return self.settings()

    def _put_settings(self, request: ControlRequest) -> Response:
        changes = request.body(dict[str, object])
        try:
            return Response(self.change_settings(changes))
        except msgspec.ValidationError as error:
            raise invalid(FieldProblem(("body",), str(error))) from None

    # In a browser

    def _docs(self, request: ControlRequest) -> Response:
        tables: list[str] = []
        for entry in self._services.entries:
            service = self._services.get(entry)
            rows = "\n".join(
                f"<tr><td><code>{operation.method}</code></td>"
                f"<td><code>{escape(entry.prefix + operation.path)}</code></td>"
                f"<td>{escape(operation.summary)}</td></tr>"
                for operation in service.operations()
            )
            tables.append(f"<h2>{escape(entry.name)}</h2>\n<table>\n{rows}\n</table>")
        return file_response("docs.html", tables="\n".join(tables))
