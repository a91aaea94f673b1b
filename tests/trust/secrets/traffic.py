"""Calls that carry secrets, answers that carry secrets, and what is left of both."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import attrs
import httpx
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from pinbridge import AsyncPinbridgeClient, PinbridgeClient, PinbridgeError
from pinbridge._core.runtime import Runtime
from pinbridge.models import LoginRequest, PinCreate
from pinbridge.telemetry import OpenTelemetryTracer
from tests.support.fakes import PIN_ID
from tests.support.payloads import ACCOUNT_ID, BOARD_ID
from tests.trust.faults import acts
from tests.trust.faults.acts import Act
from tests.trust.faults.server import fault_server

Flavour = Literal["sync", "async"]
FLAVOURS: tuple[Flavour, ...] = ("sync", "async")

CANARY = "canary"
API_KEY = "pb-canary-key"
BEARER = "canary-session"
PASSWORD = "canary-password"
TOKEN = "canary-token-from-a-mail"
SECRET = "canary-webhook-secret"
SIGNED = "https://cdn.example/a.png?X-Signature=canary-signature"
HEADER = {"x-proxy-password": "canary-header"}
PIN = {"account_id": ACCOUNT_ID, "board_id": BOARD_ID, "title": "A pin", "image_url": SIGNED}
LOGIN = {"email": "a@b.example", "password": PASSWORD}

CALLS: dict[str, Callable[[Any], Any]] = {
    "login, keywords": lambda c: c.auth.login(**LOGIN),
    "login, dict": lambda c: c.auth.login(dict(LOGIN)),
    "login, model": lambda c: c.auth.login(LoginRequest(**LOGIN)),
    "login with an invitation": lambda c: c.auth.login(**LOGIN, invite_token=TOKEN),
    "client.login": lambda c: c.login(**LOGIN),
    "register": lambda c: c.auth.register(full_name="A B", **LOGIN),
    "reset password": lambda c: c.auth.reset_password(token=TOKEN, password=PASSWORD),
    "change password": lambda c: c.auth.change_password(
        current_password=PASSWORD, new_password=f"{PASSWORD}-2"
    ),
    "verify e-mail": lambda c: c.auth.verify_email(TOKEN),
    "confirm new e-mail": lambda c: c.auth.confirm_email_change(TOKEN),
    "preview invitation": lambda c: c.team.preview_invitation(TOKEN),
    "accept invitation": lambda c: c.team.accept_invitation(token=TOKEN),
    "unsubscribe": lambda c: c.email.unsubscribe(workspace_id=PIN_ID, user_id=PIN_ID, token=TOKEN),
    "create webhook": lambda c: c.webhooks.create(url="https://a.example/", secret=SECRET),
    "update webhook": lambda c: c.webhooks.update(PIN_ID, secret=SECRET),
    "create API key": lambda c: c.api_keys.create(name="A key"),
    "create pin": lambda c: c.pins.create(**PIN),
    "create pin, model": lambda c: c.pins.create(PinCreate(**PIN)),
    "list pins": lambda c: c.pins.list(),
    "raw, query": lambda c: c.request("GET", "/v1/x", params={"token": TOKEN}),
    "raw, query in the path": lambda c: c.request("GET", f"/v1/x?token={TOKEN}"),
    "raw, JSON": lambda c: c.request("POST", "/v1/x", json={"password": PASSWORD}),
    "raw, form": lambda c: c.request("POST", "/v1/x", data={"password": PASSWORD}),
    "raw, header": lambda c: c.request("GET", "/v1/x", headers={"x-token": TOKEN}),
    "refused before sending": lambda c: c.auth.login(email="no address", password=PASSWORD),
    "refused before sending, dict": lambda c: c.auth.login({"email": "no", "password": PASSWORD}),
    "refused before sending, token": lambda c: c.auth.verify_email("canary"),
    "refused before sending, secret": lambda c: c.webhooks.create(url="no", secret=SECRET),
}

_ECHO = (
    b'{"detail": [{"loc": ["body", "password"], "msg": "is wrong", "type": "value_error",'
    b' "input": "canary-echo"}], "error": {"message": "No.", "token": "canary-echo"}}'
)
_LINKS = (
    b'{"detail": "no", "error": {"code": "plan_required",'
    b' "message": "https://cdn.example/a.png?X-Signature=canary-quoted is not a picture.",'
    b' "remediation": "Look at (HTTPS://cdn.example/a.png?X-Signature=canary-quoted).",'
    b' "errors": [{"field": "image_url", "message": "https://a.example/?s=canary-quoted is bad"}],'
    b' "upgrade_url": "https://a.example/buy?session=canary-link",'
    b' "connect_url": "https://a.example/connect?state=canary-link"}}'
)
_HIDDEN_IN_HEADERS = {
    "set-cookie": "session=canary-cookie",
    "location": "https://cdn.example/?signature=canary-signature",
}

ANSWERS: dict[str, Act] = {
    "401": acts.answer(401, b'{"detail": "no"}'),
    "422 that repeats the input": acts.answer(422, _ECHO),
    "402 with signed links": acts.answer(402, _LINKS),
    "500 in HTML": acts.answer(500, b"<html>"),
    "302 to a signed address": acts.answer(302, b"", _HIDDEN_IN_HEADERS),
    "session of the wrong shape": acts.answer(200, b'{"access_token": "canary-new-session"}'),
    "session that breaks off": acts.answer(200, b'{"access_token": "canary-new-ses'),
    "connection reset": acts.reset_before,
}


@attrs.frozen(kw_only=True)
class Evidence:
    """What is left after a call.

    Args:
        name: The call and the answer.
        error: What it raised, or None.
        log: Everything that a logger of this library said.
        spans: What a tracer was told.
    """

    name: str
    error: BaseException | None
    log: str
    spans: str


# To load the certificates of the world for each client takes longer than everything else.
_NO_TRUST = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def collect(flavour: Flavour, *, own_client: bool = False) -> Iterator[Evidence]:
    """Make every call with every answer.

    Args:
        flavour: Which client.
        own_client: Whether the client gets an httpx client to send with.
    """
    for answer, act in ANSWERS.items():
        with fault_server([], act) as server:
            for name, call in CALLS.items():
                with _listening() as (log, exporter, tracer):
                    settings: dict[str, Any] = {
                        "base_url": server.url,
                        "api_key": API_KEY,
                        "bearer_token": BEARER,
                        "headers": HEADER,
                        "max_retries": 1,
                        "tracer": tracer,
                        "runtime": Runtime(sleep=lambda _seconds: None),
                    }
                    error = _RUN[flavour](call, settings, own_client)
                spans = "".join(span.to_json() for span in exporter.get_finished_spans())
                evidence = f"{name} / {answer}"
                yield Evidence(name=evidence, error=error, log="\n".join(log), spans=spans)


def _sync(
    call: Callable[[Any], Any], settings: dict[str, Any], own_client: bool
) -> BaseException | None:
    http_client = httpx.Client(trust_env=False, verify=_NO_TRUST) if own_client else None
    client = PinbridgeClient(http_client=http_client, **settings)
    try:
        call(client)
    except PinbridgeError as error:
        return error
    finally:
        client.close()
        if http_client is not None:
            http_client.close()
    return None


def _async(
    call: Callable[[Any], Any], settings: dict[str, Any], own_client: bool
) -> BaseException | None:
    async def run() -> BaseException | None:
        http_client = httpx.AsyncClient(trust_env=False, verify=_NO_TRUST) if own_client else None
        client = AsyncPinbridgeClient(http_client=http_client, **settings)
        try:
            await call(client)
        except PinbridgeError as error:
            return error
        finally:
            await client.aclose()
            if http_client is not None:
                await http_client.aclose()
        return None

    return asyncio.run(run())


_RUN = {"sync": _sync, "async": _async}


class _Keeper(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line, as a handler writes it, and all arguments."""
        self.lines.append(f"{record.name}: {record.getMessage()} {record.args!r}")


@contextmanager
def _listening() -> Iterator[tuple[list[str], InMemorySpanExporter, OpenTelemetryTracer]]:
    # Not the root: pytest would format all that httpx and httpcore say.
    logger, keeper = logging.getLogger("pinbridge"), _Keeper()
    before = logger.level
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    logger.addHandler(keeper)
    logger.setLevel(logging.DEBUG)
    try:
        yield keeper.lines, exporter, OpenTelemetryTracer(provider)
    finally:
        logger.setLevel(before)
        logger.removeHandler(keeper)
