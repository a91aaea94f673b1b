"""Where a secret might show up, and what is found there.

Usage: python -m tests.trust.secrets.places
"""

from __future__ import annotations

import copy
import pickle
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any

import attrs
import pinbridge_api
import pinbridge_api.models
from msgspec.structs import force_setattr
from pinbridge_api.api.auth import login
from rich.pretty import pretty_repr

import pinbridge
from pinbridge import (
    AsyncPinbridgeClient,
    ImportFailedError,
    PinbridgeClient,
    PinbridgeError,
    PublishFailedError,
    ScheduleFailedError,
    WaitTimeoutError,
)
from pinbridge._core.settings import Settings
from pinbridge._core.urls import BaseURL
from pinbridge._core.wire import wire_request
from pinbridge._pinbridge.service import SERVICE
from pinbridge.auth import APIKeyAuth, BearerAuth, Credentials, PasswordAuth
from pinbridge.models import (
    APIKeyCreateResponse,
    ChangePasswordRequest,
    CheckoutResponse,
    ImportJobResponse,
    LoginRequest,
    OAuthStartResponse,
    PinCreate,
    PinResponse,
    PortalResponse,
    RegisterRequest,
    ResetPasswordRequest,
    SchedulePayload,
    ScheduleResponse,
    TeamInvitationAcceptRequest,
    WebhookCreate,
    WebhookUpdate,
)
from pinbridge.runtime.types import Response
from pinbridge.sandbox import Sandbox
from pinbridge.webhooks import verify

from . import traffic
from .traffic import CANARY, FLAVOURS, Evidence, Flavour

OURS = tuple(str(Path(str(package.__file__)).parent) for package in (pinbridge, pinbridge_api))
CASSETTES = Path(__file__).parents[2] / "cassettes"

Texts = Iterator[tuple[str, str]]
"""What was looked at, and what it says."""


@cache
def evidence(flavour: Flavour, *, own_client: bool = False) -> tuple[Evidence, ...]:
    """Make all calls, once."""
    return tuple(traffic.collect(flavour, own_client=own_client))


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Walk an error and everything that led to it."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        found = waiting.pop()
        if found is not None and not any(found is other for other in seen):
            seen.append(found)
            waiting += [found.__cause__, found.__context__]
    yield from seen


def _all() -> Iterator[Evidence]:
    for flavour in FLAVOURS:
        yield from evidence(flavour)


def str_of_errors() -> Texts:
    """`str` of every error."""
    for item in _all():
        if item.error is not None:
            yield item.name, str(item.error)


def repr_of_errors() -> Texts:
    """`repr` of every error, and of what it has as attributes."""
    for item in _all():
        if item.error is not None:
            shown = {k: v for k, v in vars(item.error).items() if k not in ("details", "body")}
            # The parsed body is there on purpose; what nobody prints by accident is left out,
            # and so are the addresses that the service gives for people to open.
            for name in ("headers", "upgrade_url", "connect_url"):
                shown.pop(name, None)
            yield item.name, f"{item.error!r} {shown!r}"


def causes_of_errors() -> Texts:
    """`str`, `repr` and the standard traceback of every error with its causes and contexts."""
    for item in _all():
        for error in chain(item.error):
            lines = traceback.format_exception(error)
            own = [line for line in lines if "tests/trust" not in line]
            yield item.name, f"{error} {error!r} {''.join(own)}"


def variables_of_frames() -> Texts:
    """Variables of the library's frames, as crash reporters collect them."""
    for item in _all():
        for error in chain(item.error):
            yield item.name, _variables(error.__traceback__)


def _variables(found: TracebackType | None) -> str:
    if found is None:
        return ""
    taken = traceback.StackSummary.extract(traceback.walk_tb(found), capture_locals=True)
    ours = [
        frame for frame in taken if frame.filename.startswith(OURS) or "attrs gen" in frame.filename
    ]
    return "\n".join(f"{frame.name}: {frame.locals}" for frame in ours)


def pickles_of_errors() -> Texts:
    """Pickles and copies of every error."""
    for item in _all():
        if item.error is not None and type(item.error).__module__.startswith("pinbridge"):
            yield item.name, repr(pickle.dumps(item.error))
            copied = copy.copy(item.error)
            assert str(copied) == str(item.error)
    for error in _errors_of_things():
        yield type(error).__name__, repr(pickle.dumps(error))


def errors_of_things() -> Texts:
    """`str` and `repr` of errors about a pin, a schedule or an import."""
    for error in _errors_of_things():
        yield type(error).__name__, f"{error} {error!r}"


def _errors_of_things() -> Iterator[PinbridgeError]:
    """Errors that carry what they are about."""
    quoted = f"could not fetch {traffic.SIGNED}"
    pin = attrs.evolve(
        _blank(PinResponse, image_url=traffic.SIGNED, error_message=quoted),
        media_url=traffic.SIGNED,
    )
    payload = _blank(SchedulePayload, image_url=traffic.SIGNED)
    yield PublishFailedError(pin)
    yield ScheduleFailedError(_blank(ScheduleResponse, payload=payload, last_error=quoted))
    yield ImportFailedError(_blank(ImportJobResponse, error_message=quoted))
    yield WaitTimeoutError("it took too long", [pin])


def logs() -> Texts:
    """The loggers of this library, at every level; httpx and httpcore log what they like."""
    for item in _all():
        yield item.name, item.log


def logs_of_own_clients() -> Texts:
    """The same where the caller brings the httpx client."""
    for flavour in FLAVOURS:
        for item in evidence(flavour, own_client=True):
            yield item.name, item.log


def spans() -> Texts:
    """Spans for OpenTelemetry."""
    for item in _all():
        yield item.name, item.spans


def clients() -> Texts:
    """`repr` and `str` of clients, their groups, settings, credentials and ways to log in."""
    for cls in (PinbridgeClient, AsyncPinbridgeClient):
        client: Any = cls(
            api_key=traffic.API_KEY, bearer_token=traffic.BEARER, headers=traffic.HEADER
        )
        other = client.with_options(bearer_token=traffic.BEARER + "2")
        for thing in (client, other, client._settings, client.pins, client.auth):
            yield type(thing).__name__, f"{thing!r} {thing} {pretty_repr(thing)}"
    ways: list[Any] = [
        Credentials(api_key=traffic.API_KEY, bearer_token=traffic.BEARER),
        APIKeyAuth(traffic.API_KEY),
        BearerAuth(traffic.BEARER),
        PasswordAuth("a@b.example", traffic.PASSWORD),
    ]
    for way in ways:
        yield type(way).__name__, f"{way!r} {way} {pretty_repr(way)}"


def requests() -> Texts:
    """`repr` of requests and responses, also as Rich shows it."""
    request = login.build_request(body=traffic.LOGIN)
    settings = Settings(base_url=BaseURL.parse("https://a.example"), headers=(("x-own", "canary"),))
    content = f'{{"access_token": "{traffic.TOKEN}"}}'.encode()
    wire = wire_request(request, settings, SERVICE, Credentials(api_key=traffic.API_KEY))
    parts = [request, wire, Response(200, {}, content, None)]
    for part in parts:
        yield type(part).__name__, f"{part!r} {pretty_repr(part)}"


def models() -> Texts:
    """`repr` of models with secrets and signed addresses."""
    word, token, secret = traffic.PASSWORD, traffic.TOKEN, traffic.SECRET
    made: list[Any] = [
        LoginRequest(**traffic.LOGIN, invite_token=token),
        RegisterRequest(full_name="A B", **traffic.LOGIN, invite_token=token),
        ResetPasswordRequest(token=token, password=word),
        ChangePasswordRequest(current_password=word, new_password=f"{word}-2"),
        TeamInvitationAcceptRequest(token=token),
        WebhookCreate(url="https://a.example/?t=canary", secret=secret),
        WebhookUpdate(secret=secret),
        PinCreate(**traffic.PIN),
        PortalResponse(url="https://a.example/canary"),
        CheckoutResponse(url="https://a.example/canary"),
        OAuthStartResponse(authorization_url="https://a.example/?state=canary"),
        _blank(APIKeyCreateResponse, api_key=traffic.API_KEY),
    ]
    made += [
        _bare(cls, field.name, traffic.SIGNED)
        for cls in (getattr(pinbridge_api.models, name) for name in pinbridge_api.models.__all__)
        if attrs.has(cls)
        for field in attrs.fields(cls)
        # The page that a pin leads to is public.
        if field.name.endswith("url") and field.name != "link_url"
    ]
    for model in made:
        yield type(model).__name__, f"{model!r} {model}"


def _bare(cls: Any, name: str, value: str) -> Any:
    model = cls.__new__(cls)
    for field in attrs.fields(cls):
        force_setattr(model, field.name, value if field.name == name else None)
    return model


def _blank(cls: Any, **values: Any) -> Any:
    fields = {field.name: None for field in attrs.fields(cls)}
    return cls(**(fields | values))


def complaints_about_credentials() -> Texts:
    """Errors about credentials that can't be used, with the frames."""
    bad = "canary\n"
    client: Any = PinbridgeClient(api_key="k")
    attempts: dict[str, Callable[[], Any]] = {
        "PinbridgeClient(api_key=)": lambda: PinbridgeClient(api_key=bad),
        "PinbridgeClient(bearer_token=)": lambda: PinbridgeClient(bearer_token=bad),
        "AsyncPinbridgeClient(api_key=)": lambda: AsyncPinbridgeClient(api_key=bad),
        "PinbridgeClient(headers=)": lambda: PinbridgeClient(headers={"x-a": bad}),
        "PinbridgeClient(base_url=)": lambda: PinbridgeClient(
            base_url="https://u:canary@a.example"
        ),
        "set_api_key": lambda: client.set_api_key(bad),
        "set_bearer_token": lambda: client.set_bearer_token(bad),
        "with_options": lambda: client.with_options(api_key=bad),
        "with_options(headers=)": lambda: client.with_options(headers={"x-a": bad}),
        "Credentials": lambda: Credentials(api_key=bad),
        "APIKeyAuth": lambda: APIKeyAuth(bad),
        "BearerAuth": lambda: BearerAuth(bad),
        "PasswordAuth": lambda: PasswordAuth("no address", traffic.PASSWORD),
        "webhooks.verify": lambda: verify(b"{}", "0" * 64, traffic.SECRET),
    }
    for name, attempt in attempts.items():
        try:
            attempt()
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not tell
            for found in chain(error):
                yield name, f"{found} {found!r} {_variables(found.__traceback__)}"
        else:
            raise AssertionError(f"{name} was accepted")


def request_log_of_the_sandbox() -> Texts:
    """What the sandbox tells of the requests that it has received."""
    with Sandbox(frozen=True) as sandbox:
        with PinbridgeClient(
            base_url=sandbox.base_url,
            api_key=traffic.API_KEY,
            bearer_token=traffic.BEARER,
            transport=sandbox.transport(),
            max_retries=0,
        ) as client:
            for call in traffic.CALLS.values():
                with suppress(PinbridgeError):
                    call(client)
        for row in sandbox.requests():
            # Header fields of the caller's own can't be known to be secrets.
            row["headers"].pop("x-token", None)
            yield str(row["operation"]), repr(row)


def cassettes() -> Texts:
    """Recordings that come with the tests: everything that was secret has a stand-in."""
    for path in sorted(CASSETTES.glob("*.yaml")):
        for line in path.read_text().splitlines():
            if any(name in line for name in ("authorization:", "x-api-key:", "set-cookie:")):
                yield path.name, f"{CANARY}: {line}"
            else:
                yield path.name, ""


PLACES: tuple[Callable[[], Texts], ...] = (
    str_of_errors,
    repr_of_errors,
    causes_of_errors,
    variables_of_frames,
    pickles_of_errors,
    errors_of_things,
    logs,
    logs_of_own_clients,
    spans,
    clients,
    requests,
    models,
    complaints_about_credentials,
    request_log_of_the_sandbox,
    cassettes,
)


def leaks(place: Callable[[], Texts]) -> tuple[int, list[str]]:
    """Look at a place; return how many texts there are and which hold a secret."""
    count, found = 0, []
    for name, text in place():
        count += 1
        at = text.find(CANARY)
        if at >= 0:
            found.append(f"{name}: ...{text[max(0, at - 120) : at + 60]}")
    return count, found


def main() -> int:
    """List the places, and what was found there."""
    failed = False
    for place in PLACES:
        count, found = leaks(place)
        failed = failed or bool(found) or not count
        print(f"{len(found):5} leaks in {count:5} texts: {place.__doc__}")
        print("".join(f"        {line!r}\n" for line in found[:8]), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
