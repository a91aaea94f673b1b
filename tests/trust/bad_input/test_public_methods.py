"""Whatever is passed to a public method, an error of the library says so, and nothing is sent."""

from __future__ import annotations

import asyncio
import inspect
import random
import uuid
from collections.abc import Callable, Iterator, Mapping, Set
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, InvalidInputError, PinbridgeClient, PinbridgeError
from pinbridge.pinarkive import AsyncPinarkiveClient, PinarkiveClient
from pinbridge.pinterest import AsyncPinterestClient, PinterestClient
from pinbridge.sandbox import Sandbox
from tests.support.fakes import BASE_URL, Server, Time
from tests.trust.bad_input.test_anything import EDGES

CLIENTS: dict[type[Any], dict[str, str]] = {
    PinbridgeClient: {"api_key": "k"},
    AsyncPinbridgeClient: {"api_key": "k"},
    PinarkiveClient: {"api_key": "k"},
    AsyncPinarkiveClient: {"api_key": "k"},
    PinterestClient: {"access_token": "t"},
    AsyncPinterestClient: {"access_token": "t"},
}
ID = str(uuid.UUID(int=1))
MORE: list[Any] = [ID, "123", {}, [{}], [5]]
GOOD: Mapping[str, Any] = {
    "data": {}, "email": "me@example.com", "password": "x" * 12, "method": "GET", "path": "/x",
    "media": b"\x89PNG\r\n\x1a\n", "file": b"\x89PNG\r\n\x1a\n",
}  # fmt: skip
# Not every value for every argument: generated methods are made alike, and those of synchronous
# clients are derived from those of asynchronous ones.
GENERATED_SAMPLE, ASYNC_SAMPLE, SANDBOX_SAMPLE = 6, 18, 12
# They open a browser, close the client, are steps of the client's own, or read whole plans.
OTHERS = {"aclose", "close", "log_in", "publish_all", "take_steps"}


def some_value(parameter: inspect.Parameter) -> Any:
    if parameter.name in GOOD:
        return GOOD[parameter.name]
    kind = str(parameter.annotation)
    for words, value in (("UUID", ID), ("Iterable", [ID]), ("datetime", "2030-01-01T00:00:00Z")):
        if words in kind:
            return value
    return {"int": 1, "bool": True}.get(kind, "text")


def methods(
    client: Any, left_out: Set[str] = frozenset(OTHERS)
) -> Iterator[tuple[str, Callable[..., Any]]]:
    groups = {
        name: getattr(client, name)
        for name in dir(type(client))
        if isinstance(getattr(type(client), name), cached_property)
    }
    for group, owner in {"client": client, **groups}.items():
        for name, method in inspect.getmembers(owner, inspect.ismethod):
            if not name.startswith("_") and name not in left_out:
                yield f"{group}.{name}", method


def values(method: Callable[..., Any], place: str) -> list[Any]:
    chosen = [*EDGES, *MORE, iter(["x"])]
    if method.__module__.split(".")[0] != "pinbridge":
        return random.Random(place).sample(chosen, GENERATED_SAMPLE)
    if inspect.iscoroutinefunction(method):
        return random.Random(place).sample(chosen, ASYNC_SAMPLE)
    return chosen


async def finish(outcome: Any) -> None:
    """Wait for what an asynchronous call returned, and look at the first item of a pager."""
    if inspect.isawaitable(outcome):
        await outcome
    elif hasattr(outcome, "__anext__"):
        await anext(outcome, None)
    elif hasattr(outcome, "first"):
        found = outcome.first()
        await found if inspect.isawaitable(found) else None
    elif isinstance(outcome, Iterator):
        next(outcome, None)


@pytest.mark.parametrize("cls", CLIENTS, ids=lambda cls: cls.__name__)
def test_wrong_kinds_are_refused(
    cls: type[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server = Server(rest=lambda request: httpx.Response(418))
    time = Time()
    client = cls(
        base_url=BASE_URL, transport=server, max_retries=0, runtime=time.runtime, **CLIENTS[cls]
    )
    refused = 0

    async def call_all() -> None:
        nonlocal refused
        for name, method in methods(client):
            parameters = [
                each
                for each in inspect.signature(method).parameters.values()
                if each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
            ]
            needed = {
                each.name: some_value(each) for each in parameters if each.default is each.empty
            }
            for parameter in parameters:
                place = f"{name}({parameter.name})"
                for value in values(method, place):
                    if callable(value) and parameter.name.startswith("on_"):
                        continue  # what a callback raises is the caller's
                    given = {**needed, parameter.name: value}
                    first = [given.pop(each.name) for each in parameters
                             if each.kind is each.POSITIONAL_ONLY and each.name in given]  # fmt: skip
                    server.requests.clear()
                    try:
                        await finish(method(*first, **given))
                    except InvalidInputError:
                        assert not server.requests, (place, value)
                        refused += 1
                    except PinbridgeError:
                        refused += 1
                    except KeyError:
                        assert name == "client.resource", (place, value)
                    except Exception as error:
                        error.add_note(f"{place}: {value!r:.100}")
                        raise

    asyncio.run(call_all())
    assert refused


@pytest.mark.parametrize("service", ["pinbridge", "pinarkive", "pinterest"])
def test_wrong_kinds_are_refused_after_good_answers_too(
    service: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = 0
    with Sandbox() as sandbox:
        client, good = client_of(sandbox, service)
        for name, method in methods(client):
            if method.__module__.split(".")[0] != "pinbridge":
                continue
            parameters = [
                each
                for each in inspect.signature(method).parameters.values()
                if each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
            ]
            needed = {
                each.name: good.get(each.name, some_value(each))
                for each in parameters
                if each.default is each.empty or each.name in good
            }
            for parameter in parameters:
                place = f"{name}({parameter.name})"
                for value in random.Random(place).sample(EDGES, SANDBOX_SAMPLE):
                    if callable(value) and parameter.name.startswith("on_"):
                        continue  # what a callback raises is the caller's
                    given = {**needed, parameter.name: value}
                    first = [given.pop(each.name) for each in parameters
                             if each.kind is each.POSITIONAL_ONLY and each.name in given]  # fmt: skip
                    try:
                        asyncio.run(finish(method(*first, **given)))
                    except PinbridgeError:
                        refused += 1
                    except KeyError:
                        assert name == "client.resource", (place, value)
                    except Exception as error:
                        error.add_note(f"{place}: {value!r:.100}")
                        raise
    assert refused


def client_of(sandbox: Sandbox, service: str) -> tuple[Any, dict[str, Any]]:
    """Return a client for a service of a sandbox, and good arguments, with which nothing waits."""
    settings: dict[str, Any] = {"transport": sandbox.transport(), "max_retries": 0}
    good: dict[str, Any] = {"timeout": 0, "settle": 0}
    if service == "pinbridge":
        settings |= {"base_url": sandbox.base_url, "api_key": sandbox.api_key}
        return PinbridgeClient(**settings), good | {"board": sandbox.board_id}
    line = sandbox.start_line()[service]
    settings["base_url"] = line["base_url"]
    if service == "pinarkive":
        return PinarkiveClient(api_key=line["api_key"], **settings), good
    client = PinterestClient(line["access_token"], ad_account_id=line["ad_account_id"], **settings)
    return client, good | {"board": line["board_id"], "board_id": line["board_id"]}


@pytest.mark.parametrize("cls", CLIENTS, ids=lambda cls: cls.__name__)
def test_wrong_settings_are_refused(cls: type[Any]) -> None:
    refused = 0
    for name in inspect.signature(cls).parameters:
        for value in EDGES:
            try:
                cls(**{name: value})
            except PinbridgeError:
                refused += 1
            except Exception as error:
                error.add_note(f"{name}: {value!r:.100}")
                raise
    assert refused


# They send nothing, or are steps of the client's own.
SEND_NOTHING = {
    "aclose", "authorize_url", "clear_auth", "close", "from_env", "register_resource", "resource",
    "set_api_key", "set_bearer_token", "take_steps", "use_project", "with_options",
}  # fmt: skip


@pytest.mark.parametrize("cls", CLIENTS, ids=lambda cls: cls.__name__)
def test_every_method_takes_options_and_every_body_by_keywords(cls: type[Any]) -> None:
    without_options: list[str] = []
    without_keywords: list[str] = []
    for name, method in methods(cls(base_url=BASE_URL, **CLIENTS[cls]), OTHERS - {"publish_all"}):
        parameters = inspect.signature(method).parameters
        if name.split(".")[1] not in SEND_NOTHING and "options" not in parameters:
            without_options.append(name)
        # The `data` of `request` are the fields of a form, in a dict as in httpx.
        takes_keywords = any(each.kind is each.VAR_KEYWORD for each in parameters.values())
        if "data" in parameters and not takes_keywords and name != "client.request":
            without_keywords.append(name)
    assert (without_options, without_keywords) == ([], [])
