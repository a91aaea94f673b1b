"""The ASGI application: routing, authentication, transactions, faults, the request log.

It is plain ASGI on purpose. A router that decodes paths before it matches them would cut a board
id with an encoded slash in two, and faults have to sit between the application and the socket
anyway; what a framework would add beyond that is a few lines in `asgi` and `router`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import suppress
from typing import Any
from uuid import uuid4

from pinbridge_api import operations

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared import requestlog
from pinbridge.sandbox._shared.asgi import (
    ClientGone,
    Receive,
    Scope,
    Send,
    body_stream,
    error_reply,
    headers_of,
    link_of,
    read_body,
    send_reply,
)
from pinbridge.sandbox._shared.control import DOCS_PATH, Control
from pinbridge.sandbox._shared.faults import Faults, Filter
from pinbridge.sandbox._shared.http import Query, Reply
from pinbridge.sandbox._shared.registry import Call, Served, ServedStream
from pinbridge.sandbox._shared.requestlog import Record, RequestLog
from pinbridge.sandbox._shared.router import MethodNotAllowedError, Router
from pinbridge.sandbox._shared.worker import Worker
from pinbridge.sandbox.pinbridge.errors import ApiError
from pinbridge.sandbox.pinbridge.handlers import all_served
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.sessions import authenticate
from pinbridge.sandbox.pinbridge.state import State

CONTROL_PREFIX = "/_sandbox"

_log = logging.getLogger("pinbridge.sandbox")
_BEGINNING = 1 << 20


class SandboxApp:
    """Serve the PinBridge API and the sandbox's own controls."""

    def __init__(self, state: State, worker: Worker, faults: Faults, log: RequestLog) -> None:
        self.state = state
        self._worker = worker
        self._faults = faults
        self._log = log
        self._served = all_served()
        self._routes: Router[Operation[Any]] = Router()
        for operation_id in operations.OPERATIONS:
            operation = operations.load(operation_id)
            self._routes.add(operation.method, operation.path, operation)
        self.control = Control(state, worker, faults, log)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox serves HTTP only, not {scope['type']}")
        if scope["path"] == DOCS_PATH or str(scope["path"]).startswith(CONTROL_PREFIX):
            await self._control(scope, receive, send)
        else:
            await self._api(scope, receive, send)

    async def _control(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = _request_id()
        reply = await _guarded(self.control.answer(scope, receive), scope, request_id)
        self._worker.wake()
        if reply is not None:
            await send_reply(send, reply, request_id)

    async def _api(self, scope: Scope, receive: Receive, send: Send) -> None:
        method, path = str(scope["method"]), str(scope["path"])
        headers = headers_of(scope)
        record = Record(
            method=method,
            path=path,
            query=requestlog.mask_query(scope["query_string"]),
            headers=requestlog.mask_headers(headers),
            received_at=self.state.now(),
            request_id=_request_id(),
        )
        self._log.add(record)
        delay, rule = self._faults.pick(method, path)
        record.fault = rule.kind if rule else ("delay" if delay else None)
        if delay:
            await self._wait(scope, delay)
        outlet = Filter(rule, scope, send)
        if not outlet.skips_processing:
            reply = await self._answer(scope, receive, headers, record)
            if reply is None:
                return
            await send_reply(outlet.send, reply, record.request_id)
        elif record.fault == "drop_before":
            await _take_beginning(receive)
        await outlet.finish(record.request_id)
        record.status, record.response_bytes = outlet.status, outlet.sent_bytes

    async def _wait(self, scope: Scope, seconds: float) -> None:
        try:
            link = link_of(scope)
        except RuntimeError:
            await asyncio.sleep(seconds)
        else:
            await link.stall(seconds)

    async def _answer(
        self, scope: Scope, receive: Receive, headers: Mapping[str, str], record: Record
    ) -> Reply | None:
        """Return the answer to a request, or None when the client is gone."""
        changes = self.state.store.database.changes
        work = self._process(scope, receive, headers, record)
        reply = await _guarded(work, scope, record.request_id)
        if self.state.store.database.changes != changes:
            self._worker.wake()
        return reply

    async def _process(
        self, scope: Scope, receive: Receive, headers: Mapping[str, str], record: Record
    ) -> Reply:
        operation, parameters = self._route(scope)
        record.operation = operation.id
        served = self._served.get(operation.id)
        if served is None:
            raise ApiError("not_implemented", f"{operation.id} is not served by the sandbox")
        stream = _counted(body_stream(receive), record)
        call = Call(
            self.state,
            operation,
            path=parameters,
            query=Query(scope["query_string"]),
            headers=headers,
            base_url=base_url_of(scope, headers),
            request_id=record.request_id,
            stream=stream,
        )
        if isinstance(served, ServedStream):
            with self.state.transaction():
                call.admit(self._admit(operation, served, headers))
            return await served.handler(call)
        call.data = await read_body(stream, self.state.settings.max_body_bytes)
        with self.state.transaction():
            call.admit(self._admit(operation, served, headers))
            return served.handler(call)

    def _route(self, scope: Scope) -> tuple[Operation[Any], dict[str, str]]:
        raw_path = scope.get("raw_path") or str(scope["path"]).encode()
        try:
            found = self._routes.find(str(scope["method"]), raw_path.decode("latin-1"))
        except MethodNotAllowedError as error:
            raise ApiError(
                "method_not_allowed",
                "Method Not Allowed",
                headers={"allow": ", ".join(error.allowed)},
            ) from None
        if found is None:
            raise ApiError("not_found", "Not Found")
        return found

    def _admit(
        self, operation: Operation[Any], served: Served | ServedStream, headers: Mapping[str, str]
    ) -> Principal | None:
        if not operation.security:
            return None
        caller = authenticate(self.state, operation, headers)
        caller.require_scope(operation.required_scope)
        caller.require_permission(served.permission)
        return caller


async def _guarded(work: Awaitable[Reply], scope: Scope, request_id: str) -> Reply | None:
    """Return an answer whatever happens, or None when the client is gone."""
    try:
        return await work
    except ApiError as error:
        return error_reply(error, request_id)
    except ClientGone:
        return None
    except Exception:
        _log.exception("%s %s failed", scope["method"], scope["path"])
        return error_reply(ApiError("internal_error", "Internal server error"), request_id)


async def _counted(stream: AsyncIterator[bytes], record: Record) -> AsyncIterator[bytes]:
    async for chunk in stream:
        record.request_bytes += len(chunk)
        yield chunk


async def _take_beginning(receive: Receive) -> None:
    """Take a body before its connection is dropped.

    A connection that is closed with bytes unread is reset, and it would depend on who is faster whether
    the client is told so. A body that is larger than what is taken here is cut off in the middle.
    """
    taken = 0
    with suppress(ClientGone):
        async for chunk in body_stream(receive):
            taken += len(chunk)
            if taken > _BEGINNING:
                return


def _request_id() -> str:
    return f"req_{uuid4().hex[:24]}"


def base_url_of(scope: Scope, headers: Mapping[str, str]) -> str:
    """Return the address under which the client reached this server."""
    host = headers.get("host")
    if not host:
        server: tuple[str, int | None] = scope.get("server") or ("localhost", None)
        host = server[0] if server[1] is None else f"{server[0]}:{server[1]}"
    return f"{scope.get('scheme', 'http')}://{host}"
