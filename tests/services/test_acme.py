"""A service made up for this test: a description and a configuration, and no code of its own."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from codegen.generate import generate

from pinbridge._async.client import AsyncAPIClient
from pinbridge._core.network import Network
from pinbridge._core.service import SecurityScheme, Service
from pinbridge._core.settings import resolve_settings
from pinbridge._sync.client import SyncAPIClient
from pinbridge.errors import (
    ConfigurationError,
    InvalidInputError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from tests.support.fakes import Server, Time, hang_up, reply

HERE = Path(__file__).parent / "acme"
KEY = "acme-canary"
PART = {"id": "p1", "name": "Bolt"}
ORDER = {"id": "11111111-2222-3333-4444-555555555555", "part_id": "p1"}
SERVICE = Service(
    name="Acme",
    base_url="https://api.acme.example/api",
    version_path="/api",
    environment="ACME",
    credential_variables={"api_key": "KEY"},
    security_schemes={"acmeKey": SecurityScheme("api_key", "x-acme-key")},
    request_id_header="x-acme-trace",
    look_ups={"create_part": "parts.list"},
)


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    output = tmp_path_factory.mktemp("generated")
    name = generate(HERE / "acme.yaml", HERE / "acme.config.yaml", output)
    sys.path.insert(0, str(output))
    yield name
    sys.path.remove(str(output))


Run = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, package: str) -> Run:
    """Call a method, given by its path, on a client of either kind, and return the result."""
    facade = importlib.import_module(f"{package}._{request.param}.facade")

    def client_for(server: Server | None, time: Time, **given: Any) -> Any:
        key = given.pop("api_key", KEY)
        settings = resolve_settings(SERVICE, base_url=None, credentials={"api_key": key}, **given)
        if request.param == "sync":
            make: Any = type("AcmeClient", (SyncAPIClient, facade.Facade), {})
        else:
            make = type("AsyncAcmeClient", (AsyncAPIClient, facade.AsyncFacade), {})
        return make(SERVICE, settings, Network(), transport=server, runtime=time.runtime)

    def call(server: Server | None, path: str, *args: Any, **kwargs: Any) -> Any:
        time = kwargs.pop("time", None) or Time()
        client = client_for(server, time, **kwargs.pop("client", {}))
        method = client
        for name in path.split("."):
            method = getattr(method, name)

        async def awaited() -> Any:
            result = method(*args, **kwargs)
            if hasattr(result, "__aiter__"):
                return [row async for row in result]
            return await result

        if request.param == "async":
            return asyncio.run(awaited())
        result = method(*args, **kwargs)
        return (
            list(result) if hasattr(result, "__next__") or hasattr(result, "__iter__") else result
        )

    return call


def test_every_operation_has_a_method(package: str) -> None:
    operations = importlib.import_module(f"{package}.operations")
    assert len(operations.OPERATIONS) == 10
    assert operations.METHODS.keys() == operations.OPERATIONS.keys()


def test_its_credentials_travel_under_its_own_name(run: Run) -> None:
    server = Server(reply(json=PART))
    part = run(server, "parts.get", "p/1")
    assert part.name == "Bolt"
    assert server.last.headers["x-acme-key"] == KEY
    assert str(server.last.url) == "https://api.acme.example/api/parts/p%2F1"
    status = Server(reply(json={"up": True}))
    assert run(status, "orders.get_status").up
    assert "x-acme-key" not in status.last.headers


def test_its_variables_name_the_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACME_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="ACME_KEY"):
        run(None, "orders.list", client={"api_key": None})
    monkeypatch.setenv("ACME_KEY", "from-environment")
    server = Server(reply(json=[]))
    run(server, "orders.list", client={"api_key": None})
    assert server.last.headers["x-acme-key"] == "from-environment"


def test_reads_are_repeated_and_unsafe_calls_are_not(run: Run) -> None:
    server = Server(reply(503), hang_up(), reply(json=PART))
    assert run(server, "parts.get", "p1").id == "p1"
    lost = Server(reply(502))
    with pytest.raises(ServerError) as caught:
        run(lost, "parts.create", name="Bolt")
    assert caught.value.may_have_been_processed
    assert caught.value.look_up == "parts.list"
    assert len(lost.requests) == 1


def test_a_keyed_call_is_repeated_with_one_key(run: Run) -> None:
    server = Server(reply(503), reply(201, json=ORDER))
    assert run(server, "orders.create", part_id="p1").part_id == "p1"
    keys = {json.loads(request.content)["key"] for request in server.requests}
    assert len(keys) == 1


def test_its_errors_are_of_the_one_tree(run: Run) -> None:
    answer = reply(404, json={"message": "no such part"}, headers={"x-acme-trace": "t-1"})
    with pytest.raises(NotFoundError, match=r"no such part.*request t-1"):
        run(Server(answer), "parts.get", "p1")
    busy = reply(429, json={"detail": "slow down"}, headers={"retry-after": "600"})
    with pytest.raises(RateLimitError, match="slow down") as caught:
        run(Server(busy), "parts.get", "p1")
    assert caught.value.retry_after == 600


def test_bad_input_is_refused_before_sending(run: Run) -> None:
    with pytest.raises(InvalidInputError, match="name"):
        run(Server(), "parts.create", name="")


def test_lists_are_iterated_by_its_own_paging_style(run: Run) -> None:
    first = reply(json={"parts": [PART], "next": "a"})
    server = Server(first, reply(json={"parts": [{"id": "p2", "name": "Nut"}], "next": None}))
    assert [part.id for part in run(server, "parts.iter")] == ["p1", "p2"]
    assert server.last.url.params["after"] == "a"


def test_nothing_of_it_is_async_only(package: str) -> None:
    ours = importlib.import_module(f"{package}._async.parts")
    twin = importlib.import_module(f"{package}._sync.parts")
    methods = {name for name, _ in inspect.getmembers(ours.AsyncPartsResource) if name[0] != "_"}
    assert methods == {name for name, _ in inspect.getmembers(twin.PartsResource) if name[0] != "_"}
