"""Settings: where they come from, and what clones and calls change."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import numpy as np
import pytest

from pinbridge import (
    APIError,
    AsyncPinbridgeClient,
    ConfigurationError,
    RequestOptions,
    RetryPolicy,
    ServerError,
)
from pinbridge.resources.base import AsyncAPIResource
from tests.support.fakes import BASE_URL, PIN_ID, Server, Time, reply
from tests.support.payloads import pin

from .conftest import MakeClient

pytestmark = pytest.mark.anyio

GOOD = reply(content=pin())


class Notes(AsyncAPIResource):
    """A group of one's own."""

    async def get(self, note_id: str) -> Any:
        """Read a note."""
        answer = await self._request("GET", "/v1/notes/{id}", path_params={"id": note_id})
        return answer.json()


class OwnPins(AsyncAPIResource):
    """A group in place of one of the library."""


# From the environment to the wire.


async def test_defaults() -> None:
    client = AsyncPinbridgeClient()
    assert client.base_url == "https://api.pinbridge.io"
    await client.aclose()


async def test_the_environment_fills_in(monkeypatch: pytest.MonkeyPatch, time: Time) -> None:
    monkeypatch.setenv("PINBRIDGE_BASE_URL", "https://env.example/")
    monkeypatch.setenv("PINBRIDGE_API_KEY", "env-key")
    monkeypatch.setenv("PINBRIDGE_TIMEOUT", "3")
    monkeypatch.setenv("PINBRIDGE_MAX_RETRIES", "1")
    server = Server(rest=reply(503))
    client = AsyncPinbridgeClient(transport=server, runtime=time.runtime)
    with pytest.raises(ServerError):
        await client.pins.get(PIN_ID)
    assert len(server.requests) == 2
    assert server.last.url.host == "env.example"
    assert server.last.headers["x-api-key"] == "env-key"
    assert server.last.extensions["timeout"]["read"] == 3


async def test_arguments_win_over_the_environment(
    monkeypatch: pytest.MonkeyPatch, make_client: MakeClient
) -> None:
    monkeypatch.setenv("PINBRIDGE_BASE_URL", "https://env.example/")
    monkeypatch.setenv("PINBRIDGE_API_KEY", "env-key")
    monkeypatch.setenv("PINBRIDGE_BEARER_TOKEN", "env-token")
    monkeypatch.setenv("PINBRIDGE_TIMEOUT", "3")
    monkeypatch.setenv("PINBRIDGE_MAX_RETRIES", "1")
    server = Server(rest=reply(503))
    client = make_client(server, timeout=7, max_retries=0)
    with pytest.raises(ServerError):
        await client.pins.get(PIN_ID)
    assert len(server.requests) == 1
    assert server.last.url.host == "api.example.com"
    assert server.last.headers["x-api-key"] == "key-canary"
    assert "authorization" not in server.last.headers
    assert server.last.extensions["timeout"]["read"] == 7


async def test_a_client_keeps_no_cookies(make_client: MakeClient) -> None:
    server = Server(reply(json={}, headers={"set-cookie": "sid=1; Path=/"}), rest=reply(json={}))
    client = make_client(server)
    await client.request("GET", "/x")
    await client.request("GET", "/x")
    assert server.headers("cookie") == [None, None]


async def test_what_sends_is_given_once_and_of_the_right_kind() -> None:
    both: dict[str, Any] = {"transport": Server(), "http_client": httpx.AsyncClient()}
    with pytest.raises(ConfigurationError, match="not both"):
        AsyncPinbridgeClient(**both)
    for name in both:
        wrong: Any = object()
        with pytest.raises(ConfigurationError, match=f"{name} has to be an httpx"):
            AsyncPinbridgeClient(**{name: wrong})
    await both["http_client"].aclose()


@pytest.mark.parametrize(
    "wrong",
    [
        {"base_url": "nowhere"},
        {"api_key": " "},
        {"timeout": 0},
        {"max_retries": -1},
        {"max_response_bytes": 0},
        {"headers": {"a b": "c"}},
    ],
)
def test_bad_settings_are_refused_at_once(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        AsyncPinbridgeClient(**wrong)


# Header fields on the wire.


async def test_headers_of_a_request(make_client: MakeClient) -> None:
    server = Server(GOOD, reply(content=b"x"))
    client = make_client(server, headers={"X-Team": "blue"}, user_agent="tool/1")
    await client.pins.get(PIN_ID)
    assert dict(server.last.headers) == {
        "host": "api.example.com",
        "accept": "application/json",
        "user-agent": "tool/1",
        "x-team": "blue",
        "x-api-key": "key-canary",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
    }
    await client.assets.get_content(PIN_ID)
    assert server.last.headers["accept"] == "*/*"


async def test_a_field_is_sent_once_whoever_sets_it(make_client: MakeClient) -> None:
    server = Server(GOOD)
    client = make_client(
        server, headers={"Accept-Encoding": "identity", "User-Agent": "mine", "ACCEPT": "x/y"}
    )
    await client.pins.get(PIN_ID)
    for name, value in (("accept-encoding", "identity"), ("user-agent", "mine"), ("accept", "x/y")):
        assert server.last.headers.get_list(name) == [value]


async def test_a_header_can_not_break_the_form_of_an_upload(make_client: MakeClient) -> None:
    server = Server(reply(json={}))
    client = make_client(server, headers={"content-type": "application/json"})
    await client.request("POST", "/x", files={"f": b"123"})
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert int(server.last.headers["content-length"]) == len(server.last.content)


# Clones.


async def test_a_clone_changes_what_it_is_told_to(make_client: MakeClient) -> None:
    server = Server(rest=reply(503))
    client = make_client(server, headers={"a": "1", "b": "1"}, timeout=9, max_retries=3)
    clone = client.with_options(
        api_key="other", bearer_token="token", headers={"B": "2"}, timeout=2, max_retries=0
    )
    with pytest.raises(ServerError):
        await clone.pins.get(PIN_ID)
    assert len(server.requests) == 1
    assert server.last.headers["x-api-key"] == "other"
    assert (server.last.headers["a"], server.last.headers["b"]) == ("1", "2")
    assert server.last.extensions["timeout"]["read"] == 2
    with pytest.raises(ServerError):
        await client.pins.get(PIN_ID)
    assert len(server.requests) == 5
    assert server.last.headers["x-api-key"] == "key-canary"
    assert server.last.headers["b"] == "1"
    assert server.last.extensions["timeout"]["read"] == 9


async def test_a_clone_can_go_without_a_credential(make_client: MakeClient) -> None:
    server = Server(rest=GOOD)
    client = make_client(server, bearer_token="token")
    await client.with_options(api_key=None).pins.get(PIN_ID)
    assert server.last.headers["authorization"] == "Bearer token"
    assert "x-api-key" not in server.last.headers
    await client.with_options(api_key=None, bearer_token=None).pins.get(PIN_ID)
    assert "authorization" not in server.last.headers
    await client.pins.get(PIN_ID)
    assert server.last.headers["x-api-key"] == "key-canary"


async def test_clones_of_clones_add_up(make_client: MakeClient) -> None:
    server = Server(GOOD)
    clone = make_client(server).with_options(headers={"a": "1"}).with_options(headers={"b": "2"})
    await clone.with_options(timeout=3).pins.get(PIN_ID)
    assert (server.last.headers["a"], server.last.headers["b"]) == ("1", "2")


async def test_a_clone_shares_connections_quota_and_clock(make_client: MakeClient) -> None:
    client = make_client(Server())
    clone = client.with_options(timeout=1)
    assert clone._shared.transport is client._shared.transport
    assert clone._shared.quota is client._shared.quota
    assert clone.runtime is client.runtime
    assert type(clone) is AsyncPinbridgeClient


@pytest.mark.parametrize(
    "wrong", [{"api_key": ""}, {"timeout": -1}, {"max_retries": -1}, {"headers": {"": ""}}]
)
def test_a_clone_refuses_bad_values(wrong: dict[str, Any], make_client: MakeClient) -> None:
    with pytest.raises(ConfigurationError):
        make_client(Server()).with_options(**wrong)


async def test_a_policy_bounds_all_calls(make_client: MakeClient, time: Time) -> None:
    policy = RetryPolicy(max_retries=2, initial_delay=4, max_delay=5)
    server = Server(rest=reply(500))
    with pytest.raises(ServerError):
        await make_client(server, retry=policy).pins.get(PIN_ID)
    assert time.waits == [4, 5]


# One call.


async def test_settings_of_one_call(make_client: MakeClient) -> None:
    server = Server(rest=reply(503))
    client = make_client(server, headers={"a": "1"}, timeout=9)
    options = RequestOptions(timeout=2, max_retries=1, headers={"a": "2"})
    with pytest.raises(ServerError):
        await client.pins.get(PIN_ID, options=options)
    assert len(server.requests) == 2
    assert server.last.headers["a"] == "2"
    assert server.last.extensions["timeout"]["read"] == 2
    with pytest.raises(ServerError):
        await client.with_options(max_retries=0).pins.get(PIN_ID)
    assert server.last.headers["a"] == "1"
    assert server.last.extensions["timeout"]["read"] == 9


async def test_settings_of_one_call_also_with_pages_and_files(make_client: MakeClient) -> None:
    server = Server(rest=reply(500))
    client = make_client(server, max_retries=3)
    options = RequestOptions(max_retries=0)
    for call, arguments in (
        (client.pins.list, {}),
        (client.assets.upload_image, {"file": b"\x89PNG\r\n\x1a\n"}),
        (client.assets.get_content, {"asset_id": PIN_ID}),
    ):
        with pytest.raises(ServerError):
            await call(**arguments, options=options)
    assert len(server.requests) == 3


@pytest.mark.parametrize("options", [None, {}])
async def test_no_settings_is_no_clone(options: Any, make_client: MakeClient) -> None:
    server = Server(GOOD)
    await make_client(server).pins.get(PIN_ID, options=options)


@pytest.mark.parametrize("options", [0, False, "", [], np.array([1, 2])])
async def test_settings_that_are_not_a_dict_are_refused(
    options: Any, make_client: MakeClient
) -> None:
    with pytest.raises(ConfigurationError, match="options has to be a dict"):
        await make_client(Server()).pins.get(PIN_ID, options=options)


async def test_unknown_settings_are_refused(make_client: MakeClient) -> None:
    options: Any = {"retries": 3}
    with pytest.raises(ConfigurationError, match="no option 'retries'"):
        await make_client(Server()).pins.get(PIN_ID, options=options)


# Groups of one's own.


async def test_a_group_of_ones_own(make_client: MakeClient) -> None:
    server = Server(rest=reply(json={"text": "hello"}))
    client = make_client(server)
    client.register_resource("notes", Notes)
    assert await client.notes.get("a/b") == {"text": "hello"}
    assert server.last.url.raw_path == b"/v1/notes/a%2Fb"
    assert client.notes is client.resource("notes") is client.notes
    assert isinstance(client.resource("notes"), Notes)


async def test_clones_have_it_too_with_their_own_settings(make_client: MakeClient) -> None:
    server = Server(rest=reply(json={}))
    client = make_client(server)
    before = client.with_options(api_key="early")
    client.register_resource("notes", Notes)
    for clone in (before, client.with_options(api_key="late")):
        await clone.notes.get("1")
        await clone.resource("notes").get("1")  # type: ignore[attr-defined]
    assert server.headers("x-api-key") == ["early", "early", "late", "late"]


def test_a_group_of_the_library_is_replaced_only_on_request(make_client: MakeClient) -> None:
    client = make_client(Server())
    builtin = client.pins
    with pytest.raises(ValueError, match="already exists"):
        client.register_resource("pins", OwnPins)
    assert client.pins is builtin
    client.register_resource("pins", OwnPins, replace=True)
    assert isinstance(client.pins, OwnPins)
    assert client.resource("pins") is client.pins
    clone = client.with_options(timeout=1)
    assert isinstance(clone.pins, OwnPins)
    assert clone.pins._client is clone
    client.register_resource("pins", Notes, replace=True)
    assert isinstance(client.pins, Notes)


def test_a_group_of_ones_own_is_replaced_only_on_request(make_client: MakeClient) -> None:
    client = make_client(Server())
    client.register_resource("notes", Notes)
    assert isinstance(client.notes, Notes)
    with pytest.raises(ValueError, match="already exists"):
        client.register_resource("notes", OwnPins)
    client.register_resource("notes", OwnPins, replace=True)
    assert isinstance(client.notes, OwnPins)


@pytest.mark.parametrize("name", ["", "a b", "1a", "_hidden", "a-b"])
def test_names_that_no_group_can_have(name: str, make_client: MakeClient) -> None:
    with pytest.raises(ValueError, match="can't be the name"):
        make_client(Server()).register_resource(name, Notes)


@pytest.mark.parametrize("name", ["request", "publish", "with_options", "base_url", "aclose"])
def test_methods_are_not_replaced(name: str, make_client: MakeClient) -> None:
    with pytest.raises(ValueError, match="method of the client"):
        make_client(Server()).register_resource(name, Notes, replace=True)


def test_groups_by_name(make_client: MakeClient) -> None:
    client = make_client(Server())
    assert client.resource("pins") is client.pins
    for name in ("nothing", "request", "_io", "__class__"):
        with pytest.raises(KeyError, match=name):
            client.resource(name)


def test_an_attribute_that_does_not_exist(make_client: MakeClient) -> None:
    client = make_client(Server())
    with pytest.raises(AttributeError, match="has no attribute 'pinz'"):
        _ = client.pinz
    assert not hasattr(AsyncPinbridgeClient.__new__(AsyncPinbridgeClient), "anything")


async def test_two_clients_do_not_share_groups(make_client: MakeClient) -> None:
    one, two = make_client(Server()), make_client(Server())
    one.register_resource("notes", Notes)
    assert not hasattr(two, "notes")


async def test_transports_are_told_apart_from_clients(make_client: MakeClient) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(404))
    client = make_client(Server(), transport=transport)
    with pytest.raises(APIError):
        await client.pins.get(PIN_ID)


# Copies.


class Branded(AsyncPinbridgeClient):
    """A client with an attribute of its own."""

    brand = "none"


def test_clones_keep_attributes_of_a_subclass(make_client: MakeClient) -> None:
    client = Branded(base_url=BASE_URL, api_key="key", transport=Server())
    client.brand = "acme"
    for clone in (client.with_options(timeout=1), copy.copy(client)):
        assert isinstance(clone, Branded)
        assert clone.brand == "acme"
        assert clone.pins is not client.pins


@pytest.mark.parametrize("travel", [copy.deepcopy, pickle.dumps])
def test_a_client_does_not_travel(travel: Any, make_client: MakeClient) -> None:
    with pytest.raises(TypeError, match="a client holds connections"):
        travel(make_client(Server()))


# The address of the service.


@pytest.mark.parametrize(
    "base_url", [BASE_URL, f"{BASE_URL}/", f"{BASE_URL}/v1", f"{BASE_URL}/v1/"]
)
async def test_the_version_may_stand_in_the_base_url(
    base_url: str, make_client: MakeClient
) -> None:
    server = Server(GOOD)
    await make_client(server, base_url=base_url).pins.get(PIN_ID)
    assert server.paths == [f"/v1/pins/{PIN_ID}"]
