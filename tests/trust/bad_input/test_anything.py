"""Whatever a caller passes: the call is sent, or refused with an error that names the problem."""

from __future__ import annotations

import datetime as dt
import importlib
import uuid
from enum import Enum
from typing import Any

import attrs
import httpx
import pytest
from pinbridge_api.api.system import stripe_webhook
from pinbridge_api.operations import OPERATIONS

from pinbridge import APIError, InvalidInputError, PinbridgeClient
from pinbridge.runtime.types import UNSET, File
from tests.support.fakes import BASE_URL, Server
from tests.trust.bad_input.cases import everywhere, operations


class Odd(Enum):
    """An enumeration of somebody else's."""

    VALUE = "queued"


class OddText(str):
    """Text of a type of its own."""

    __slots__ = ()


@attrs.frozen
class Stranger:
    """A model of somebody else's."""

    title: str = "t"


NAIVE = dt.datetime(2099, 1, 1)  # noqa: DTZ001 - the point of it
WORLD = dt.timezone(dt.timedelta(hours=14))
EDGES: list[Any] = [
    None, UNSET, True, 0, -1, 1, 201, 2**63, 2**64, 10**400, -(10**400), 0.5, float("nan"),
    float("inf"), -0.0, 1j, "", " ", ".", "..", "\0", "\r\n", "a\r\nx-evil: 1", "\ud800", "%2e%2e",
    "../../x", "a/b?c#d", "é", "\U0001f389", "x" * 100_000, OddText("text"), OddText("\ud800"),
    b"", b"bytes", bytearray(b"x"), memoryview(b"x"), [], [[]], [None], [[["x"]]], (), ("x",),
    set(), {"x"}, {}, {"": ""}, {1: 2}, {None: None}, {"x": {"y": [1]}}, range(3), Stranger(),
    Stranger, Odd.VALUE, object(), Exception("x"), ..., print, uuid.UUID(int=0), uuid.NAMESPACE_DNS,
    NAIVE, dt.datetime.min.replace(tzinfo=WORLD),
    dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=5))), dt.date(2026, 1, 1),
    dt.time(1), dt.timedelta(1), "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00",
    "2026-W01", "24:00", "2026-01-01", "2099-01-01T00:00:00Z", "0" * 32, "{" + "0" * 36 + "}",
    File(b"x"), File(None), File("text"), lambda: None,
]  # fmt: skip
PLANS = {name: (operation, found) for name, operation, found in operations()}


@pytest.mark.parametrize(
    "name", sorted(name for name in OPERATIONS if PLANS[name][1] or "requestBody" in PLANS[name][0])
)
def test_a_call_is_sent_or_refused(name: str) -> None:
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[name]}")
    server = Server(rest=lambda request: httpx.Response(418))
    refused = 0
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, max_retries=0) as client:
        for place, filled in everywhere(*PLANS[name]):
            for value in [*EDGES, iter(["x"])]:
                server.requests.clear()
                is_refused = False
                try:
                    client.system._call(None, module.build_request, **filled(value))
                except InvalidInputError as error:
                    is_refused = str(error) != ""
                except APIError:
                    pass  # the answer of the server
                except Exception as error:
                    error.add_note(f"{place}: {value!r:.100}")
                    raise
                assert len(server.requests) == (not is_refused), (place, value)
                refused += is_refused
    assert refused


def nested(depth: int, bottom: Any) -> Any:
    for _ in range(depth):
        bottom = [bottom]
    return bottom


@pytest.mark.parametrize("depth", [100, 900, 1100, 100_000])
def test_nested_values(depth: int) -> None:
    server = Server(rest=lambda request: httpx.Response(418))
    value = nested(depth, "x")
    fitting = (InvalidInputError, APIError)
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, max_retries=0) as client:
        for call in (
            lambda: client.system._call(
                None, stripe_webhook.build_request, body={"x": value}, stripe_signature="s"
            ),
            lambda: client.request("POST", "/x", json=value),
            lambda: client.pins.create(title=value),
            lambda: client.pins.create(value),
            lambda: client.pins.bulk_delete(value),
            lambda: client.request("GET", "/x", params={"a": value}),
            lambda: client.pins.list(q=value),
        ):
            server.requests.clear()
            with pytest.raises(fitting) as caught:
                call()
            assert len(server.requests) == isinstance(caught.value, APIError)
