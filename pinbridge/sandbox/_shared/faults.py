"""Faults on demand: what the server, or the connection to it, should do wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal

import msgspec

from pinbridge.sandbox._shared.asgi import Message, Send
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
    """One rule; the first that matches a request is applied. docs/sandbox.md explains the fields."""

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

    @property
    def skips_processing(self) -> bool:
        """Whether the service does not receive the request."""
        if self.kind == "status":
            return not self.processed
        return self.kind in ("drop_before", "redirect")

    @property
    def drops(self) -> bool:
        """Whether the connection is closed afterwards."""
        return self.kind in ("drop_before", "drop_after", "truncate")

    def response(
        self, original: Response | None, error_response: Callable[[ApiError], Response]
    ) -> Response | None:
        """Return the response that the client receives, or None if it receives none.

        `original` is the response of the service, if it received the request.
        """
        headers = {name.lower(): value for name, value in self.headers.items()}
        json_headers = {"content-type": "application/json", **headers}
        if self.kind == "truncate":
            return original
        if self.kind == "redirect":
            return Response(b"", self.status or 302, {"location": self.location, **headers})
        if self.kind == "garbage":
            status = original.status if original else 200
            body = self.body.encode() if isinstance(self.body, str) else _GARBAGE
            return Response(body, 200 if status in _WITHOUT_BODY else status, json_headers)
        if self.kind != "status":
            return None
        status = self.status or 503
        if isinstance(self.body, str):
            content = self.body.encode()
            json_headers = {"content-type": "text/plain; charset=utf-8", **headers}
        elif self.body is not None:
            content = msgspec.json.encode(self.body)
        else:
            code = _GENERIC_CODES.get(status, f"status_{status}")
            error = ApiError(code, f"Injected status {status}", status=status)
            content = msgspec.json.encode(error_response(error).body)
        return Response(b"" if status in _WITHOUT_BODY else content, status, json_headers)


class Faults:
    """The rules in force."""

    def __init__(self) -> None:
        self.set([])

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


class Outlet:
    """Send a response and count its bytes; of a truncated one, send half of the body."""

    def __init__(self, send: Send, *, is_truncated: bool) -> None:
        self._send = send
        self._is_truncated = is_truncated
        self._left = 0
        self.status: int | None = None
        self.sent_bytes = 0

    async def send(self, message: Message) -> None:
        """Pass on a message; of a truncated response, only half of the body."""
        if message["type"] == "http.response.start":
            lengths = [value for name, value in message["headers"] if name == b"content-length"]
            self._left = int(lengths[0]) // 2 if lengths else 0
            if self._is_truncated and not self._left:
                return
            self.status = message["status"]
        elif self._is_truncated:
            part = message["body"][: self._left]
            if not part:
                return
            self._left -= len(part)
            message = {"type": "http.response.body", "body": part, "more_body": True}
        self.sent_bytes += len(message.get("body", b""))
        await self._send(message)
