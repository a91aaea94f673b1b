"""Faults on demand: what the server, or the connection to it, should do wrong."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal

import msgspec

from pinbridge.sandbox._shared.asgi import Message, Scope, Send, link_of
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response

Kind = Literal["status", "delay", "drop_before", "drop_after", "truncate", "garbage", "redirect"]

_GENERIC_CODES = {
    400: "bad_request",
    401: "unauthorized",
    402: "payment_required",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    422: "validation_error",
    429: "rate_limited",
    500: "internal_error",
    503: "service_unavailable",
}
_GARBAGE = b"<html>\xff\xfe this is not what was asked for \x00"
# Statuses that can't have a body.
_WITHOUT_BODY = frozenset((204, 304))

_Count = Annotated[int, msgspec.Meta(ge=0)]


class Rule(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One rule; the first that matches a request is applied.

    Attributes:
        kind: what goes wrong. `status` responds without processing; `delay` waits, and then the
            rules after it are looked at; `drop_before` closes the connection unprocessed and
            `drop_after` after processing; `truncate` sends all header fields and half the body;
            `garbage` processes, then sends something else as the body; `redirect` responds with a
            location.
        method: HTTP method; all when absent.
        path: pattern for the path, such as `/v1/pins/*`; all when absent.
        times: how often the rule applies; without limit when absent.
        skip: how many matching requests pass first.
        probability: share of the matching requests to hit; all when absent.
        status: status of the response (`status`: 503, `redirect`: 302).
        body: body of the response, text or JSON; an error envelope when absent.
        headers: header fields of the response.
        seconds: time to wait (`delay`).
        location: target of a redirect.
        processed: whether a request with a `status` rule is processed first.
    """

    kind: Kind
    method: str | None = None
    path: str = "*"
    times: _Count | None = None
    skip: _Count = 0
    probability: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] | None = None
    body: Any = None
    headers: dict[str, str] = {}
    seconds: Annotated[float, msgspec.Meta(ge=0)] = 1.0
    location: str = "/"
    processed: bool = False


class Faults:
    """The rules in force."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._matched: list[int] = []
        self._applied: list[int] = []
        self._random = random.Random(0)  # noqa: S311 - reproducible on purpose

    def set(self, rules: list[Rule], seed: int = 0) -> None:
        """Replace all rules; the same seed gives the same hits for the same requests."""
        self._rules = rules
        self._matched = [0] * len(rules)
        self._applied = [0] * len(rules)
        self._random = random.Random(seed)  # noqa: S311 - reproducible on purpose

    def listed(self) -> list[dict[str, Any]]:
        """Return the rules with how often each was applied."""
        return [
            {**msgspec.to_builtins(rule), "applied": applied}
            for rule, applied in zip(self._rules, self._applied, strict=True)
        ]

    def pick(self, method: str, path: str) -> tuple[float, Rule | None]:
        """Return how long to delay a request, and the rule to apply to it if any."""
        delay = 0.0
        for index, rule in enumerate(self._rules):
            if not self._hits(index, rule, method, path):
                continue
            self._applied[index] += 1
            if rule.kind != "delay":
                return delay, rule
            delay += rule.seconds
        return delay, None

    def _hits(self, index: int, rule: Rule, method: str, path: str) -> bool:
        if rule.method is not None and rule.method.upper() != method:
            return False
        if not fnmatchcase(path, rule.path):
            return False
        if rule.times is not None and self._applied[index] >= rule.times:
            return False
        self._matched[index] += 1
        if self._matched[index] <= rule.skip:
            return False
        return rule.probability is None or self._random.random() < rule.probability


class Filter:
    """Stand between the application and the client, and pass on what a rule allows."""

    def __init__(
        self,
        rule: Rule | None,
        scope: Scope,
        send: Send,
        error_response: Callable[[ApiError, str], Response],
    ) -> None:
        """Stand between the application and the client.

        Args:
            rule: what goes wrong; None lets everything pass.
            scope: of the request.
            send: takes what passes.
            error_response: how the service writes an error.
        """
        self._rule = rule
        self._scope = scope
        self._forward = send
        self._error_response = error_response
        self._start: Message | None = None
        self._left: int | None = None
        self.status: int | None = None
        self.sent_bytes = 0

    @property
    def skips_processing(self) -> bool:
        """Whether the request must not reach the application."""
        rule = self._rule
        if rule is None:
            return False
        if rule.kind == "status":
            return not rule.processed
        return rule.kind in ("drop_before", "redirect")

    async def send(self, message: Message) -> None:
        """Take what the application sends."""
        kind = self._rule.kind if self._rule else None
        if kind is None:
            await self._pass(message)
        elif kind == "truncate":
            await self._truncate(message)
        elif message["type"] == "http.response.start":
            self._start = message

    async def finish(self, request_id: str, common: Mapping[str, str]) -> None:
        """Send what the rule wants, after the application or instead of it.

        Args:
            request_id: id of the request.
            common: header fields that every response carries.
        """
        rule = self._rule
        if rule is None:
            return
        if rule.kind in ("drop_before", "drop_after", "truncate"):
            await link_of(self._scope).drop()
        elif rule.kind == "status":
            status = rule.status or 503
            await self._respond(status, *self._body(rule, status, request_id), common)
        elif rule.kind == "redirect":
            headers = {"location": rule.location, **rule.headers}
            await self._respond(rule.status or 302, b"", headers, common)
        elif rule.kind == "garbage":
            status = int(self._start["status"]) if self._start else 200
            status = 200 if status in _WITHOUT_BODY else status
            body = rule.body.encode() if isinstance(rule.body, str) else _GARBAGE
            headers = {"content-type": "application/json", **rule.headers}
            await self._respond(status, body, headers, common)

    async def _respond(
        self, status: int, body: bytes, headers: dict[str, str], common: Mapping[str, str]
    ) -> None:
        body = b"" if status in _WITHOUT_BODY else body
        fields = {**common, **{k.lower(): v for k, v in headers.items()}}
        fields["content-length"] = str(len(body))
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]
        await self._pass({"type": "http.response.start", "status": status, "headers": raw})
        await self._pass({"type": "http.response.body", "body": body})

    def _body(self, rule: Rule, status: int, request_id: str) -> tuple[bytes, dict[str, str]]:
        if isinstance(rule.body, str):
            headers = {"content-type": "text/plain; charset=utf-8", **rule.headers}
            return rule.body.encode(), headers
        body: object = rule.body
        if body is None:
            code = _GENERIC_CODES.get(status, f"status_{status}")
            error = ApiError(code, f"Injected status {status}", status=status)
            body = self._error_response(error, request_id).body
        return msgspec.json.encode(body), {"content-type": "application/json", **rule.headers}

    async def _truncate(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
            lengths = [value for name, value in message["headers"] if name == b"content-length"]
            self._left = int(lengths[0]) // 2 if lengths else 0
            if self._left:
                await self._pass(message)
            return
        part = bytes(message.get("body", b""))[: self._left]
        if part and self._left:
            self._left -= len(part)
            await self._pass({"type": "http.response.body", "body": part, "more_body": True})

    async def _pass(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = int(message["status"])
        else:
            self.sent_bytes += len(message.get("body", b""))
        await self._forward(message)
