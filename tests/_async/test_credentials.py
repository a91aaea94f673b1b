"""Credentials: one a request, to the configured origin only, and never shown."""

from __future__ import annotations

import io
import logging
import pickle
from contextlib import suppress
from typing import Any

import httpx
import pytest

from pinbridge import (
    AsyncPinbridgeClient,
    AuthenticationError,
    ConfigurationError,
    InvalidInputError,
    PinbridgeError,
    RateLimitError,
    ResponseParseError,
)
from pinbridge.auth import AuthStrategy, BearerAuth, Credentials, PasswordAuth
from tests.support.canary import frames_of
from tests.support.fakes import BASE_URL, PIN_ID, Server, Time, hang_up, reply
from tests.support.payloads import pin

from .conftest import MakeClient

pytestmark = pytest.mark.anyio

GOOD = reply(content=pin())
ANYTHING = reply(json={})
GARBAGE = reply(200, content=b"<html>")
NOTHING = reply(200, content=b"{}")
HEALTHY = reply(json={"status": "ok", "version": "1", "environment": "test"})
FIELDS = ("x-api-key", "authorization", "cookie", "proxy-authorization")


def credentials_of(request: httpx.Request) -> dict[str, str]:
    return {name: request.headers[name] for name in FIELDS if name in request.headers}


# Which credential a call carries.


async def test_a_key_goes_where_a_key_will_do(make_client: MakeClient) -> None:
    server = Server(GOOD)
    await make_client(server, bearer_token="token").pins.get(PIN_ID)
    assert credentials_of(server.last) == {"x-api-key": "key-canary"}


async def test_a_session_goes_where_a_session_is_wanted(make_client: MakeClient) -> None:
    server = Server(ANYTHING)
    with pytest.raises(PinbridgeError):
        await make_client(server, bearer_token="token").auth.me()
    assert credentials_of(server.last) == {"authorization": "Bearer token"}


async def test_public_calls_carry_nothing(make_client: MakeClient) -> None:
    server = Server(HEALTHY)
    await make_client(server, bearer_token="token").system.health()
    assert credentials_of(server.last) == {}


TOKEN = "link-token-1234567890"


async def test_links_that_are_credentials_themselves_carry_no_others(
    make_client: MakeClient,
) -> None:
    server = Server(rest=ANYTHING)
    client = make_client(server, bearer_token="token")
    for call in (
        lambda: client.auth.verify_email(token=TOKEN),
        lambda: client.auth.confirm_email_change(token=TOKEN),
        lambda: client.pinterest.oauth_callback(code="code", state=TOKEN),
        lambda: client.email.unsubscribe(workspace_id=PIN_ID, user_id=PIN_ID, token=TOKEN),
    ):
        with suppress(ResponseParseError):
            await call()
    assert [credentials_of(request) for request in server.requests] == [{}] * 4


async def open_to_all(client: AsyncPinbridgeClient) -> None:
    """Make the calls that take credentials but demand none."""
    await client.assets.get_content(PIN_ID)
    for call in (client.billing.pricing, lambda: client.team.preview_invitation(token=TOKEN)):
        with suppress(ResponseParseError):
            await call()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, {"x-api-key": "key-canary"}),
        ({"bearer_token": "token"}, {"x-api-key": "key-canary"}),
        ({"api_key": None, "bearer_token": "token"}, {"authorization": "Bearer token"}),
        ({"api_key": None, "auth": BearerAuth("token")}, {"authorization": "Bearer token"}),
        ({"api_key": None}, {}),
        ({"api_key": None, "auth": PasswordAuth("me@example.com", "correct horse")}, {}),
    ],
    ids=["key", "both", "token", "strategy", "nothing", "password"],
)
async def test_what_may_be_public_carries_what_there_is(
    settings: dict[str, Any], expected: dict[str, str], make_client: MakeClient
) -> None:
    server = Server(rest=ANYTHING)
    await open_to_all(make_client(server, **settings))
    assert [credentials_of(request) for request in server.requests] == [expected] * 3


@pytest.mark.parametrize(
    "settings",
    [{}, {"api_key": None, "auth": BearerAuth("token")}],
    ids=["credentials", "strategy"],
)
async def test_what_may_be_public_is_tried_without_credentials_that_are_refused(
    settings: dict[str, Any], make_client: MakeClient
) -> None:
    server = Server(reply(401), reply(503), reply(content=b"x"), reply(401), reply(401))
    client = make_client(server, **settings)
    assert await client.assets.get_content(PIN_ID) == b"x"
    with pytest.raises(AuthenticationError):
        await client.assets.get_content(PIN_ID)
    assert [bool(credentials_of(request)) for request in server.requests] == [
        *(True, False, False),
        *(True, False),
    ]


async def test_public_calls_need_nothing(make_client: MakeClient) -> None:
    server = Server(HEALTHY)
    await make_client(server, api_key=None).system.health()


async def test_a_call_that_needs_credentials_is_not_sent_without() -> None:
    async with AsyncPinbridgeClient(base_url=BASE_URL) as client:
        with pytest.raises(ConfigurationError, match=r"api_key= .*PINBRIDGE_API_KEY"):
            await client.pins.get(PIN_ID)
        with pytest.raises(ConfigurationError, match="needs credentials"):
            await client.assets.upload_image(b"\x89PNG\r\n\x1a\n")


async def test_a_transport_of_the_callers_may_add_credentials_itself(
    make_client: MakeClient,
) -> None:
    server = Server(GOOD)
    await make_client(server, api_key=None).pins.get(PIN_ID)
    assert credentials_of(server.last) == {}


async def test_a_header_of_the_callers_own_can_hold_credentials(make_client: MakeClient) -> None:
    server = Server(GOOD)
    client = make_client(server, api_key=None, headers={"Authorization": "Basic own"})
    await client.pins.get(PIN_ID)
    assert credentials_of(server.last) == {"authorization": "Basic own"}


async def test_credentials_win_over_a_header_of_that_name(make_client: MakeClient) -> None:
    server = Server(GOOD)
    await make_client(server, headers={"X-API-Key": "other"}).pins.get(PIN_ID)
    assert credentials_of(server.last) == {"x-api-key": "key-canary"}
    assert server.last.headers.get_list("x-api-key") == ["key-canary"]


# Switching.


async def test_the_next_request_carries_the_new_credential(make_client: MakeClient) -> None:
    server = Server(rest=GOOD)
    client = make_client(server)
    seen: list[dict[str, str]] = []
    for change in (
        lambda: client.set_api_key("second"),
        lambda: client.set_bearer_token("token"),
        lambda: client.set_api_key(None),
        lambda: client.set_bearer_token("other"),
    ):
        change()
        await client.pins.get(PIN_ID)
        seen.append(credentials_of(server.last))
    assert seen == [
        {"x-api-key": "second"},
        {"x-api-key": "second"},
        {"authorization": "Bearer token"},
        {"authorization": "Bearer other"},
    ]
    client.clear_auth()
    await client.pins.get(PIN_ID)
    assert credentials_of(server.last) == {}


async def test_all_tries_of_a_call_carry_the_same_credential(make_client: MakeClient) -> None:
    def switch(_request: httpx.Request) -> httpx.Response:
        client.clear_auth()
        client.set_bearer_token("later")
        return httpx.Response(503)

    server = Server(switch, switch, rest=GOOD)
    client = make_client(server)
    await client.pins.get(PIN_ID)
    await client.pins.get(PIN_ID)
    assert [credentials_of(request) for request in server.requests] == [
        *[{"x-api-key": "key-canary"}] * 3,
        {"authorization": "Bearer later"},
    ]


class Rotating(AuthStrategy):
    """Goes on to the next key when one is refused."""

    def __init__(self, *keys: str) -> None:
        self.keys = list(keys)

    def credentials(self, now: float) -> Credentials:
        return Credentials(api_key=self.keys[0])

    def rejected(self, used: Credentials) -> bool:
        if used.api_key == self.keys[0] and self.keys[1:]:
            del self.keys[0]
            return True
        return used.api_key != self.keys[0]


async def test_new_credentials_stay_for_the_rest_of_the_call(make_client: MakeClient) -> None:
    server = Server(reply(401), reply(503), hang_up(), GARBAGE, reply(401), reply(503), GOOD)
    client = make_client(server, api_key=None, auth=Rotating("first", "second", "third"))
    await client.pins.get(PIN_ID)
    assert server.headers("x-api-key") == ["first", *["second"] * 4, *["third"] * 2]


async def test_a_wait_for_new_credentials_holds_back_those(
    make_client: MakeClient, time: Time
) -> None:
    busy = reply(429, headers={"retry-after": "30"})
    server = Server(reply(401), busy, rest=GOOD)
    client = make_client(server, api_key=None, auth=Rotating("first", "second"), max_retries=0)
    with pytest.raises(RateLimitError):
        await client.pins.get(PIN_ID)
    await client.pins.get(PIN_ID)
    assert time.waits == [30]


async def test_groups_see_the_switch(make_client: MakeClient) -> None:
    server = Server(GOOD)
    client = make_client(server)
    pins = client.pins
    client.set_api_key("second")
    await pins.get(PIN_ID)
    assert server.headers("x-api-key") == ["second"]


async def test_a_clone_does_not_see_it(make_client: MakeClient) -> None:
    server = Server(rest=GOOD)
    client = make_client(server)
    clone = client.with_options(timeout=3)
    client.set_api_key("second")
    await clone.pins.get(PIN_ID)
    clone.set_api_key("third")
    await client.pins.get(PIN_ID)
    assert server.headers("x-api-key") == ["key-canary", "second"]


@pytest.mark.parametrize("value", ["", "a b", "a\r\nx: y", "ä"])
async def test_a_bad_value_changes_nothing(value: str, make_client: MakeClient) -> None:
    server = Server(GOOD)
    client = make_client(server)
    for change in (client.set_api_key, client.set_bearer_token):
        with pytest.raises(ConfigurationError):
            change(value)
    await client.pins.get(PIN_ID)
    assert server.headers("x-api-key") == ["key-canary"]


# Other origins.


OTHERS = [
    "https://other.example/x",
    "http://api.example.com/x",
    "https://api.example.com:8443/x",
    "https://sub.api.example.com/x",
    "https://example.com/x",
    "https://api.example.com.other.example/x",
]
SECRET_HEADERS = {
    "X-Api-Key": "h-canary",
    "Authorization": "h-canary",
    "Cookie": "h-canary",
    "Proxy-Authorization": "h-canary",
    "X-Internal": "h-canary",
    "Host": "h-canary.example",
    "Accept-Language": "de",
}


@pytest.mark.parametrize("url", OTHERS)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_whole_url_elsewhere_gets_none(
    url: str, method: str, make_client: MakeClient
) -> None:
    server = Server(rest=ANYTHING)
    client = make_client(server, bearer_token="token-canary", headers=SECRET_HEADERS)
    await client.request(method, url, json={"a": 1})
    assert "canary" not in str(server.last.headers.raw)
    assert server.last.headers["accept-language"] == "de"
    assert server.last.content == b'{"a":1}'
    assert server.last.headers["content-type"] == "application/json"


async def test_headers_of_the_very_call_go_along_but_no_credentials(
    make_client: MakeClient,
) -> None:
    server = Server(ANYTHING)
    client = make_client(server, headers={"x-mine": "canary"})
    headers = {"x-upload": "yes", "content-md5": "abc", "authorization": "canary"}
    await client.request("PUT", "https://storage.example/x", content=b"1", headers=headers)
    assert server.last.headers["x-upload"] == "yes"
    assert server.last.headers["content-md5"] == "abc"
    assert "canary" not in str(server.last.headers.raw)


@pytest.mark.parametrize("url", [f"{BASE_URL}/x", "HTTPS://API.EXAMPLE.COM:443/x"])
async def test_a_whole_url_of_the_own_origin_gets_them(url: str, make_client: MakeClient) -> None:
    server = Server(ANYTHING)
    await make_client(server).request("GET", url)
    assert credentials_of(server.last) == {"x-api-key": "key-canary"}


@pytest.mark.parametrize(
    "url",
    [
        "https://me:pw@api.example.com/x",
        "https://me@api.example.com/x",
        "https://api.example.com\\@other.example/x",
        "//other.example/x",
    ],
)
async def test_tricks_with_hosts_are_refused(url: str, make_client: MakeClient) -> None:
    server = Server()
    with pytest.raises(InvalidInputError):
        await make_client(server).request("GET", url)


@pytest.mark.parametrize("url", OTHERS[:1] + OTHERS[2:])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_elsewhere_gets_none(
    url: str, status: int, make_client: MakeClient
) -> None:
    server = Server(reply(status, headers={"location": url}), GOOD)
    client = make_client(
        server, bearer_token="token-canary", headers=SECRET_HEADERS, follow_redirects=True
    )
    await client.pins.get(PIN_ID)
    assert str(server.last.url) == url
    assert "canary" not in str(server.last.headers.raw)
    assert server.last.headers["host"] == httpx.URL(url).netloc.decode()


async def test_a_redirect_to_https_is_elsewhere_too(make_client: MakeClient) -> None:
    plain = BASE_URL.replace("https:", "http:")
    server = Server(reply(301, headers={"location": f"{BASE_URL}/x"}), GOOD)
    client = make_client(
        server, base_url=plain, bearer_token="token-canary", headers=SECRET_HEADERS,
        follow_redirects=True,
    )  # fmt: skip
    await client.pins.get(PIN_ID)
    assert str(server.last.url) == f"{BASE_URL}/x"
    assert "canary" not in str(server.last.headers.raw)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_redirect_to_http_is_not_followed(method: str, make_client: MakeClient) -> None:
    server = Server(reply(303, headers={"location": BASE_URL.replace("https:", "http:")}))
    with pytest.raises(PinbridgeError, match="not followed"):
        await make_client(server, follow_redirects=True).request(method, "/x")
    assert len(server.requests) == 1


async def test_back_from_elsewhere_there_are_none_either(make_client: MakeClient) -> None:
    server = Server(
        reply(302, headers={"location": "https://other.example/x"}),
        reply(302, headers={"location": f"{BASE_URL}/back"}),
        GOOD,
    )
    await make_client(server, follow_redirects=True).pins.get(PIN_ID)
    assert [bool(credentials_of(request)) for request in server.requests] == [True, False, False]


async def test_the_next_try_starts_at_home_with_credentials(make_client: MakeClient) -> None:
    away = reply(302, headers={"location": "https://other.example/x"})
    server = Server(away, reply(503), away, GOOD)
    await make_client(server, follow_redirects=True).pins.get(PIN_ID)
    assert [bool(credentials_of(request)) for request in server.requests] == [True, False] * 2


@pytest.mark.parametrize("body", [{"json": {"a": "body-canary"}}, {"content": b"body-canary"}])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
async def test_a_body_is_never_redirected(
    method: str, body: dict[str, Any], make_client: MakeClient
) -> None:
    server = Server(reply(303, headers={"location": "https://other.example/x"}), ANYTHING)
    await make_client(server).request(method, "/x", follow_redirects=True, **body)
    assert (server.last.method, server.last.content) == ("GET", b"")
    assert "content-type" not in server.last.headers
    assert "content-length" not in server.last.headers
    for status in (301, 302, 307, 308):
        elsewhere = Server(reply(status, headers={"location": "https://other.example/x"}))
        with pytest.raises(PinbridgeError, match="not followed"):
            await make_client(elsewhere).request(method, "/x", follow_redirects=True, **body)


async def test_an_upload_is_never_redirected(make_client: MakeClient) -> None:
    server = Server(reply(303, headers={"location": "/done"}), ANYTHING)
    await make_client(server).request(
        "POST", "/x", files={"f": io.BytesIO(b"canary")}, follow_redirects=True
    )
    assert (server.last.method, server.last.content) == ("GET", b"")
    assert credentials_of(server.last) == {"x-api-key": "key-canary"}


async def test_the_body_of_a_read_stays_at_home(make_client: MakeClient) -> None:
    def server_to(location: str) -> Server:
        return Server(reply(307, headers={"location": location}), ANYTHING)

    for location, body in (("/y", b'{"a":1}'), ("https://other.example/y", b"")):
        server = server_to(location)
        await make_client(server, follow_redirects=True).request("GET", "/x", json={"a": 1})
        assert server.last.content == body


async def test_no_cookies_are_kept(make_client: MakeClient) -> None:
    server = Server(reply(json={}, headers={"set-cookie": "sid=canary; Path=/"}), rest=ANYTHING)
    client = make_client(server)
    await client.request("GET", "/x")
    await client.request("GET", "/x")
    assert server.headers("cookie") == [None, None]


# Canaries: nothing that is secret shows anywhere.


@pytest.mark.parametrize(
    "answer",
    [
        hang_up(),
        hang_up(httpx.ConnectTimeout),
        reply(401, json={"detail": "no"}),
        reply(500, content=b"<html>"),
        GARBAGE,
        NOTHING,
    ],
)
async def test_errors_frames_and_logs_hold_no_secrets(
    answer: Any, make_client: MakeClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = make_client(
        Server(rest=answer),
        bearer_token="token-canary",
        headers={"x-secret": "header-canary"},
        max_retries=1,
    )
    calls: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (client.pins.list, (), {"q": "query-canary"}),
        (client.request, ("GET", "/v1/pins?key=query-canary"), {"params": {"q": "query-canary"}}),
        (client.request, ("POST", "/v1/x"), {"json": {"password": "body-canary"}}),
        (client.request, ("POST", "/v1/x"), {"files": {"f": b"body-canary"}}),
    ]
    for call, args, kwargs in calls:
        if answer in (GARBAGE, NOTHING) and call == client.request:
            continue  # To a raw request any answer is good.
        with pytest.raises(PinbridgeError) as caught:
            await call(*args, **kwargs)
        error = caught.value
        shown = f"{frames_of(error)} {caplog.text} {pickle.dumps(error)!r}"
        assert "wire=WireRequest(" in shown or call == client.request
        for secret in ("key-canary", "token-canary", "header-canary"):
            assert secret not in shown
        assert "canary" not in f"{error} {error!r} {caplog.text}"


async def test_neither_do_clients(make_client: MakeClient) -> None:
    client = make_client(Server(), bearer_token="token-canary", headers={"a": "canary"})
    for thing in (client, client._settings, client.pins, client.with_options(timeout=1)):
        assert "canary" not in f"{thing!r} {thing}"


def test_bad_credentials_do_not_show_in_the_complaint() -> None:
    with pytest.raises(ConfigurationError) as caught:
        AsyncPinbridgeClient(api_key="canary\n")
    assert "canary" not in str(caught.value)
