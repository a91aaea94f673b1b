# Derived from tests/_async/test_request.py by ./codegen.sh; do not edit.
"""Requests put together by the caller, and redirects."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinbridge import (
    APIConnectionError,
    APIError,
    ConfigurationError,
    InvalidFileError,
    InvalidInputError,
    NotFoundError,
    ResponseParseError,
    ServerError,
)
from tests.support.fakes import BASE_URL, PIN_ID, Server, Time, hang_up, reply
from tests.support.payloads import pin

from .conftest import MakeClient

DONE = reply(json={"done": True})


# What is sent and what comes back.


def test_the_least(make_client: MakeClient) -> None:
    server = Server(reply(202, json={"a": 1}, headers={"X-Request-ID": "req_1"}))
    answer = make_client(server).request("get", "v1/things")
    assert (server.last.method, str(server.last.url)) == ("GET", f"{BASE_URL}/v1/things")
    assert (answer.status_code, answer.json(), answer.request_id) == (202, {"a": 1}, "req_1")


def test_everything_a_request_can_have(make_client: MakeClient) -> None:
    server = Server(DONE)
    make_client(server, base_url=f"{BASE_URL}/sub/").request(
        "PATCH",
        "/v1/things/{thing_id}/parts?deep=1",
        path_params={"thing_id": "a/b"},
        params={"tag": ["x", "y"], "on": True, "none": None},
        json={"name": "ü"},
        headers={"X-One": "1"},
    )
    request = server.last
    assert request.url.raw_path == b"/sub/v1/things/a%2Fb/parts?deep=1&tag=x&tag=y&on=true"
    assert request.content == '{"name":"ü"}'.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-one"] == "1"
    assert request.headers["x-api-key"] == "key-canary"


def test_a_form(make_client: MakeClient) -> None:
    server = Server(DONE)
    make_client(server).request("POST", "/x", data={"a": "1 2", "b": [1, 2]})
    assert server.last.content == b"a=1%202&b=1&b=2"
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"


def test_a_form_with_files(make_client: MakeClient) -> None:
    server = Server(DONE)
    make_client(server).request(
        "POST", "/x", data={"title": "t"}, files={"file": ("a.txt", b"hello", "text/plain")}
    )
    assert b'name="title"\r\n\r\nt\r\n' in server.last.content
    assert b'filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n' in server.last.content


def test_a_body_as_it_is(make_client: MakeClient) -> None:
    server = Server(rest=DONE)
    client = make_client(server)
    client.request("PUT", "/x", content=b"\0\1")
    assert server.last.content == b"\0\1"
    assert "content-type" not in server.last.headers
    client.request("PUT", "/x", content="ü", headers={"Content-Type": "text/plain"})
    assert server.last.content == "ü".encode()
    assert server.last.headers["content-type"] == "text/plain"


def test_a_content_type_of_ones_own_for_json(make_client: MakeClient) -> None:
    server = Server(DONE)
    make_client(server).request(
        "PATCH", "/x", json=[], headers={"content-type": "application/json-patch+json"}
    )
    assert server.last.headers.get_list("content-type") == ["application/json-patch+json"]


@pytest.mark.parametrize(
    ("method", "path", "more", "error"),
    [
        ("GE T", "/x", {}, InvalidInputError),
        ("GET", "//other.example", {}, InvalidInputError),
        ("GET", "/v1/../x", {}, InvalidInputError),
        ("GET", "/x#y", {}, InvalidInputError),
        ("GET", "/{id}", {}, InvalidInputError),
        ("GET", "/{id}", {"path_params": {"id": ".."}}, InvalidInputError),
        ("GET", "/x", {"params": {"a": b"b"}}, InvalidInputError),
        ("POST", "/x", {"json": {}, "content": b""}, InvalidInputError),
        ("POST", "/x", {"json": object()}, InvalidInputError),
        ("POST", "/x", {"files": {"a": "/gone"}}, InvalidFileError),
        ("GET", "/x", {"headers": {"a": "b\r\nc: d"}}, ConfigurationError),
        ("GET", "/x", {"headers": {"content-length": "1"}}, ConfigurationError),
        ("GET", "https://exa mple.com/x", {}, InvalidInputError),
        ("GET", "https://xn--/x", {}, InvalidInputError),
    ],
)
def test_what_is_refused_before_anything_is_sent(
    method: str, path: str, more: dict[str, Any], error: type[Exception], make_client: MakeClient
) -> None:
    server = Server()
    with pytest.raises(error):
        make_client(server).request(method, path, **more)


def test_errors_of_a_request(make_client: MakeClient) -> None:
    server = Server(reply(404, json={"detail": "no"}, headers={"x-request-id": "r"}))
    with pytest.raises(NotFoundError) as caught:
        make_client(server).request("GET", "/v1/x?token=canary", params={"a": "canary"})
    assert str(caught.value) == (
        "404 not_found: no. List the objects again, and use one of them."
        " (GET /v1/x, request r, 1 attempt)"
    )


def test_an_answer_that_is_no_json(make_client: MakeClient) -> None:
    answer = make_client(Server(reply(content=b"text"))).request("GET", "/x")
    assert (answer.content, answer.text) == (b"text", "text")
    with pytest.raises(ResponseParseError):
        answer.json()


def test_an_answer_without_content(make_client: MakeClient) -> None:
    answer = make_client(Server(reply(204))).request("DELETE", "/x")
    assert (answer.status_code, answer.content) == (204, b"")


def test_an_answer_over_the_limit(make_client: MakeClient) -> None:
    client = make_client(Server(reply(content=b"12345")), max_response_bytes=4)
    with pytest.raises(APIConnectionError, match="exceeds 4 bytes"):
        client.request("GET", "/x")


# Repeats.


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
def test_what_may_be_repeated_is(method: str, make_client: MakeClient, time: Time) -> None:
    server = Server(hang_up(), reply(503), DONE)
    make_client(server).request(method, "/x")
    assert len(time.waits) == 2


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_what_may_not_be_repeated_is_not(method: str, make_client: MakeClient) -> None:
    for answer, error in ((hang_up(), APIConnectionError), (reply(503), ServerError)):
        with pytest.raises(error) as caught:
            make_client(Server(answer)).request(method, "/x")
        assert caught.value.may_have_been_processed
    server = Server(hang_up(httpx.ConnectError), reply(429), DONE)
    make_client(server).request(method, "/x")


def test_nothing_there_after_a_lost_delete_is_told_as_it_is(make_client: MakeClient) -> None:
    server = Server(hang_up(), reply(404))
    with pytest.raises(NotFoundError) as caught:
        make_client(server).request("DELETE", "/x")
    assert caught.value.may_have_been_processed


# Redirects.


def test_redirects_are_an_error_by_default(make_client: MakeClient) -> None:
    server = Server(reply(301, headers={"location": "https://other.example/?t=canary"}))
    with pytest.raises(APIError, match="check base_url") as caught:
        make_client(server).pins.get(PIN_ID)
    assert caught.value.status_code == 301
    assert "canary" not in str(caught.value)


def test_to_a_raw_request_a_redirect_is_an_answer_by_default(make_client: MakeClient) -> None:
    server = Server(reply(302, headers={"location": "/y"}))
    answer = make_client(server).request("GET", "/x")
    assert (answer.status_code, answer.headers["location"]) == (302, "/y")


@pytest.mark.parametrize("how", ["client", "clone", "call"])
def test_redirects_are_followed_on_request(how: str, make_client: MakeClient) -> None:
    server = Server(
        reply(302, headers={"location": "y?b=2"}), reply(307, headers={"location": "/z"}), DONE
    )
    if how == "call":
        answer = make_client(server).request("GET", "/x/1?a=1", follow_redirects=True)
    elif how == "clone":
        clone = make_client(server).with_options(follow_redirects=True)
        answer = clone.request("GET", "/x/1?a=1")
    else:
        answer = make_client(server, follow_redirects=True).request("GET", "/x/1?a=1")
    assert answer.json() == {"done": True}
    assert [request.url.raw_path for request in server.requests] == [
        b"/x/1?a=1",
        b"/x/y?b=2",
        b"/z",
    ]


def test_a_call_can_do_without(make_client: MakeClient) -> None:
    server = Server(reply(302, headers={"location": "/y"}))
    client = make_client(server, follow_redirects=True)
    answer = client.request("GET", "/x", follow_redirects=False)
    assert answer.status_code == 302


def test_typed_reads_follow_too(make_client: MakeClient) -> None:
    server = Server(reply(308, headers={"location": "/moved"}), reply(content=pin()))
    found = make_client(server, follow_redirects=True).pins.get(PIN_ID)
    assert found.title == "A pin"
    assert server.last.headers["x-api-key"] == "key-canary"


def test_a_redirect_that_is_the_answer_is_not_followed(make_client: MakeClient) -> None:
    location = "https://app.example/?oauth_status=success"
    server = Server(reply(302, headers={"location": location}))
    client = make_client(server, follow_redirects=True)
    outcome = client.pinterest.oauth_callback(code="c", state="s")
    assert outcome.status == "success"


def test_a_loop_ends(make_client: MakeClient) -> None:
    server = Server(rest=reply(302, headers={"location": "/x"}))
    with pytest.raises(APIError, match="not followed"):
        make_client(server, follow_redirects=True).request("GET", "/x")
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "location",
    [
        "http://api.example.com/x",
        "ftp://api.example.com/x",
        "https://me:pw@api.example.com/x",
        "https://[::1",
        "https://a.example:x/",
    ],
)
def test_redirects_that_are_not_followed(location: str, make_client: MakeClient) -> None:
    server = Server(reply(302, headers={"location": location}))
    with pytest.raises(APIError) as caught:
        make_client(server, follow_redirects=True).request("GET", "/x")
    assert caught.value.status_code == 302


def test_a_redirect_to_no_host_is_a_clear_error(make_client: MakeClient) -> None:
    server = Server(reply(302, headers={"location": "https://xn--/x"}))
    with pytest.raises(APIError, match="redirects to another address"):
        make_client(server, follow_redirects=True).request("GET", "/x")


def test_a_redirect_without_a_target_is_an_error(make_client: MakeClient) -> None:
    with pytest.raises(APIError):
        make_client(Server(reply(302)), follow_redirects=True).request("GET", "/x")


@pytest.mark.parametrize("status", [400, 404, 409])
def test_a_location_beside_an_error_is_not_followed(status: int, make_client: MakeClient) -> None:
    server = Server(reply(status, headers={"location": "/y"}))
    with pytest.raises(APIError) as caught:
        make_client(server, follow_redirects=True).request("GET", "/x")
    assert caught.value.status_code == status


def test_a_target_that_fails_is_repeated_from_the_start(make_client: MakeClient) -> None:
    away = reply(302, headers={"location": "/y"})
    server = Server(away, hang_up(), away, reply(503), away, DONE)
    make_client(server, follow_redirects=True).request("GET", "/x")
    assert server.paths == ["/x", "/y"] * 3
