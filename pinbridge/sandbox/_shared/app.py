"""The ASGI application: routing, authentication, transactions, faults, the request log.

It is plain ASGI. Most routers decode a path before they match it, which would split an id with an
encoded slash; and faults have to sit between the application and the socket.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Collection, Mapping
from contextlib import suppress
from email.utils import format_datetime
from typing import Any

from pinbridge.sandbox._shared import requestlog
from pinbridge.sandbox._shared.asgi import (
    ClientGone,
    Receive,
    Scope,
    Send,
    base_url_of,
    body_stream,
    headers_of,
    link_of,
    raw_path_of,
    read_body,
    send_response,
)
from pinbridge.sandbox._shared.control import Control, is_control
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.faults import Outlet
from pinbridge.sandbox._shared.guard import require_known_host
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.requestlog import Record
from pinbridge.sandbox._shared.service import Entry, Service, Services
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox._shared.worker import Worker

_log = logging.getLogger("pinbridge.sandbox")
_BEGINNING = 1 << 20


class SandboxApp:
    """Serve the services and the sandbox's own controls."""

    def __init__(
        self, core: Core, services: Services, worker: Worker, hosts: Collection[str] = ()
    ) -> None:
        self._core = core
        self._services = services
        self._worker = worker
        self._hosts = hosts
        self.control = Control(core, services, worker)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Process one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox serves HTTP only, not {scope['type']}")
        headers = headers_of(scope)
        if is_control(scope["path"]):
            await self._serve_control(scope, receive, send, headers)
        else:
            await self._serve_api(scope, receive, send, headers)

    def _check_host(self, scope: Scope, headers: Mapping[str, str]) -> None:
        if link_of(scope).is_networked:
            require_known_host(headers, self._hosts)

    async def _serve_control(
        self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]
    ) -> None:
        async def respond() -> Response:
            self._check_host(scope, headers)
            return await self.control.respond(scope, receive, headers)

        first = self._services.first
        request_id = first.new_request_id()
        response = await _response_of(respond(), first, scope, request_id)
        self._worker.wake()
        if response is not None:
            await send_response(send, response, {first.request_id_header: request_id})

    async def _serve_api(
        self, scope: Scope, receive: Receive, send: Send, headers: dict[str, str]
    ) -> None:
        core = self._core
        method, path = str(scope["method"]), str(scope["path"])
        entry = self._services.at(path)
        service = self._services.get(entry)
        record = Record(
            service=entry.name,
            method=method,
            path=path,
            query=requestlog.mask_query(scope["query_string"]),
            headers=requestlog.mask_headers(headers, entry.secret_headers),
            received_at=core.clock.now(),
            request_id=service.new_request_id(),
        )
        common = {
            service.request_id_header: record.request_id,
            "date": format_datetime(record.received_at, usegmt=True),
        }
        core.log.add(record)
        if method == "GET" and core.clock.frozen:
            await self._worker.advance(core.settings.read_advance_seconds)
        delay, rule = core.faults.pick(method, path)
        record.fault = rule.kind if rule else ("delay" if delay else None)
        if delay:
            await link_of(scope).stall(delay)
        response: Response | None = None
        if rule is None or not rule.skips_processing:
            work = self._process(entry, service, scope, receive, headers, record, common)
            changes = core.database.changes
            response = await _response_of(work, service, scope, record.request_id)
            if core.database.changes != changes:
                self._worker.wake()
            if response is None:
                return
        elif rule.kind == "drop_before":
            # Closing a connection with unread bytes resets it, and then timing would decide which
            # error the client gets. A body larger than what is read here is cut off in the middle.
            with suppress(ClientGone, ApiError):
                await read_body(body_stream(receive), _BEGINNING)
        if rule is not None:
            response = rule.response(
                response, lambda error: service.error_response(error, record.request_id)
            )
        outlet = Outlet(send, is_truncated=record.fault == "truncate")
        if response is not None:
            await send_response(outlet.send, response, common)
        if rule is not None and rule.drops:
            await link_of(scope).drop()
        record.status, record.response_bytes = outlet.status, outlet.sent_bytes
        core.log.completed += 1

    async def _process(
        self,
        entry: Entry,
        service: Service[Any, Any],
        scope: Scope,
        receive: Receive,
        headers: Mapping[str, str],
        record: Record,
        common: dict[str, str],
    ) -> Response:
        self._check_host(scope, headers)
        raw_path = raw_path_of(scope)[len(entry.prefix) :]
        operation, parameters = service.find(record.method, raw_path)
        record.operation = operation.id
        served = service.served.get(operation.id)
        if served is None:
            message = f"{operation.id} is not served by the sandbox"
            raise ApiError("not_implemented", message, status=501)
        call = service.call_type(
            state=service.state,
            operation=operation,
            path=parameters,
            query_string=scope["query_string"],
            headers=headers,
            base_url=base_url_of(scope, headers) + entry.prefix,
            request_id=record.request_id,
            stream=_counted(body_stream(receive), record),
            response_headers=common,
        )
        if not served.reads_stream:
            call.data = await read_body(call.stream, self._core.settings.max_body_bytes)
        with service.state.transaction():
            service.admit(call, served)
            response: Response | Awaitable[Response] = served.handler(call)
        # A coroutine has not run yet: it opens its own transactions.
        return response if isinstance(response, Response) else await response


async def _response_of(
    work: Awaitable[Response], service: Service[Any, Any], scope: Scope, request_id: str
) -> Response | None:
    """Return a response whatever happens, or None when the client is gone."""
    try:
        return await work
    except ApiError as error:
        return service.error_response(error, request_id)
    except ClientGone:
        return None
    except Exception:
        _log.exception("%s %s failed", scope["method"], scope["path"])
        failure = ApiError("internal_error", "Internal server error", status=500)
        return service.error_response(failure, request_id)


async def _counted(stream: AsyncIterator[bytes], record: Record) -> AsyncIterator[bytes]:
    async for chunk in stream:
        record.request_bytes += len(chunk)
        yield chunk
