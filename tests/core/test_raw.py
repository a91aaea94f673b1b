"""Requests that callers put together themselves."""

from __future__ import annotations

import datetime
import enum
import math
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidFileError, InvalidInputError
from pinbridge._core.raw import query_pairs, raw_request
from pinbridge._core.settings import Settings
from pinbridge._core.urls import sendable
from pinbridge._core.wire import RawRequest
from pinbridge.models import ProfileUpdateRequest
from pinbridge.runtime.arguments import encode_query
from tests.core.test_settings import resolved


class Colour(enum.Enum):
    RED = "red"


def settings(**changes: Any) -> Settings:
    return resolved(base_url="https://api.example.com/pb", **changes)


def raw(method: str = "GET", path: str = "/v1/x", **given: Any) -> RawRequest:
    names = ("path_params", "params", "json", "data", "files", "content")
    follow = given.pop("follow_redirects", False)
    arguments: dict[str, Any] = dict.fromkeys(names) | given
    return raw_request(settings(follow_redirects=follow), method, path, **arguments)


def test_the_least() -> None:
    request = raw("get", "v1/x?a=1")
    assert request.operation.method == "GET"
    assert request.url == "https://api.example.com/pb/v1/x?a=1"
    assert request.path == request.target == "/pb/v1/x"
    assert (request.content, request.content_type, request.form) == (None, None, None)
    assert raw(path="https://other.example").path == "/"


@pytest.mark.parametrize("method", ["", "GE T", "GET\r\nX: y", "G3T", "ÄNDERE", "GET/"])
def test_methods_that_are_refused(method: str) -> None:
    with pytest.raises(InvalidInputError, match="HTTP method"):
        raw(method)


@pytest.mark.parametrize(
    ("method", "safety"),
    [
        *((name, "safe") for name in ("GET", "head", "OPTIONS", "PUT", "DELETE")),
        *((name, "unsafe") for name in ("POST", "PATCH", "BREW")),
    ],
)
def test_what_may_be_repeated(method: str, safety: str) -> None:
    assert raw(method).operation.retry_safety == safety


@pytest.mark.parametrize(
    ("status", "is_plain_success", "is_success_when_following"),
    [
        (199, False, False),
        (200, True, True),
        (299, True, True),
        (302, True, False),
        (400, False, False),
    ],
)
def test_what_counts_as_success(
    status: int, is_plain_success: bool, is_success_when_following: bool
) -> None:
    assert (status in raw().operation.successes) is is_plain_success
    following = raw(follow_redirects=True).operation
    assert (status in following.successes) is is_success_when_following


@pytest.mark.parametrize(
    ("path", "values", "filled"),
    [
        ("/v1/pins/{pin_id}", {"pin_id": "a/b?c#d"}, "/v1/pins/a%2Fb%3Fc%23d"),
        ("/v1/{a}/{b}", {"a": "{b}", "b": 7}, "/v1/%7Bb%7D/7"),
        ("/v1/{a}/{a}", {"a": "ü ."}, "/v1/%C3%BC%20./%C3%BC%20."),
        ("/v1/{a}", {"a": "\0\n"}, "/v1/%00%0A"),
        ("/v1/{a}", {"a": "..."}, "/v1/..."),
        ("/v1/{a}", {"a": True}, "/v1/true"),
        ("/v1/x?filter={a}", {"a": "1&2"}, "/v1/x?filter=1%262"),
        ("/v1/x?filter={open}", {}, "/v1/x?filter={open}"),
    ],
)
def test_path_parameters(path: str, values: dict[str, Any], filled: str) -> None:
    assert raw(path=path, path_params=values).url == "https://api.example.com/pb" + filled


@pytest.mark.parametrize(
    ("path", "values", "reason"),
    [
        ("/v1/{a}", {"a": ""}, "a: must be an id"),
        ("/v1/{a}", {"a": "."}, "a: must be an id"),
        ("/v1/{a}", {"a": ".."}, "a: must be an id"),
        ("/v1/{a}", {"a": "\ud800"}, "a: contains characters that can't be encoded"),
        ("/v1/{a}", {"a": b"x"}, "has to be text"),
        ("/v1/{a}", {"a": {}}, "has to be text"),
        ("/v1/{a}", {"a": ["b"]}, "has to be text"),
        ("/v1/{a}", {"a": 10**5000}, "too many digits"),
        ("/v1/{a}", {"a": "x" * 65_536}, "make a URL of"),
        ("/v1/x", {"a": "1"}, "no placeholder {a}"),
        ("/v1/{a}/{b}", {"a": "1"}, "no value for the placeholder {b}"),
        ("/v1/{a}", {}, "no value for the placeholder {a}"),
    ],
)
def test_path_parameters_that_are_refused(path: str, values: dict[str, Any], reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason):
        sendable(raw(path=path, path_params=values).url)


@given(value=st.text(min_size=1, max_size=12).filter(lambda text: text not in (".", "..")))
def test_no_id_leaves_its_place(value: str) -> None:
    try:
        request = raw(path="/v1/pins/{pin_id}/end?q=1", path_params={"pin_id": value})
    except InvalidInputError:
        assert any("\ud800" <= char <= "\udfff" for char in value)
        return
    segments = urlsplit(request.url).path.split("/")
    assert segments[:4] == ["", "pb", "v1", "pins"]
    assert unquote(segments[4]) == value
    assert segments[5:] == ["end"]


@pytest.mark.parametrize(
    ("params", "query"),
    [
        ({}, ""),
        ({"a": None}, ""),
        ({"a": 1, "b": None, "c": "x"}, "a=1&c=x"),
        ({"a": [1, 2]}, "a=1&a=2"),
        ({"a": [None, "x", None]}, "a=x"),
        ({"a": []}, ""),
        ({"a": ("x", True)}, "a=x&a=true"),
        ({"a": False}, "a=false"),
        ({"a": "x y&z=+/ü"}, "a=x%20y%26z%3D%2B%2F%C3%BC"),
        ({"a b&": "1"}, "a%20b%26=1"),
        ({"a": Colour.RED}, "a=red"),
        ({"a": 0.5}, "a=0.5"),
        ({"a": datetime.date(2026, 2, 3)}, "a=2026-02-03"),
        (
            {"a": datetime.datetime(2026, 2, 3, tzinfo=datetime.UTC)},
            "a=2026-02-03T00%3A00%3A00%2B00%3A00",
        ),
    ],
)
def test_queries(params: dict[str, Any], query: str) -> None:
    assert encode_query(query_pairs(params)) == query
    url = raw(params=params).url
    assert url == "https://api.example.com/pb/v1/x" + (f"?{query}" if query else "")
    both = raw(path="/v1/x?z=0", params=params).url
    assert both == "https://api.example.com/pb/v1/x?z=0" + (f"&{query}" if query else "")


@pytest.mark.parametrize("value", [b"x", bytearray(b"x"), {"b": 1}, [b"x"], [{}], [["x"]], [{"x"}]])
def test_values_that_would_be_written_as_something_else(value: Any) -> None:
    with pytest.raises(InvalidInputError, match="has to be text"):
        encode_query(query_pairs({"a": value}))


@pytest.mark.parametrize("length", [65_500, 65_501, 200_000])
def test_a_query_that_no_url_has_room_for(length: int) -> None:
    params = {"a": "x" * (length - len("?a="))}
    url = "https://api.example.com/pb/v1/xyz"
    if length <= 65_536 - len(url):
        assert str(sendable(raw(path="/v1/xyz", params=params).url)).startswith(url)
    else:
        with pytest.raises(InvalidInputError, match="no more than 65536 can be sent"):
            sendable(raw(path="/v1/xyz", params=params).url)


def test_text_without_encoding_is_refused() -> None:
    for params in ({"a": "\ud800"}, {"\ud800": "a"}):
        with pytest.raises(InvalidInputError, match="can't be encoded"):
            encode_query(query_pairs(params))
    with pytest.raises(InvalidInputError, match="can't be encoded"):
        raw("POST", content="\ud800")
    with pytest.raises(InvalidInputError, match="can't be written as JSON"):
        raw("POST", json={"a": "\ud800"})


@given(params=st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=4))
def test_servers_read_the_query_that_was_meant(params: dict[str, str]) -> None:
    try:
        query = encode_query(query_pairs(params))
    except InvalidInputError:
        return
    assert dict(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(params))) == params


@pytest.mark.parametrize(
    ("bodies", "content", "content_type"),
    [
        ({"json": {"a": [1, None]}}, b'{"a":[1,null]}', "application/json"),
        ({"json": []}, b"[]", "application/json"),
        ({"json": False}, b"false", "application/json"),
        (
            {"data": {"a": "1 2", "b": [1, 2]}},
            b"a=1%202&b=1&b=2",
            "application/x-www-form-urlencoded",
        ),
        ({"data": {}}, b"", "application/x-www-form-urlencoded"),
        ({"content": "ü"}, "ü".encode(), None),
        ({"content": b"\0"}, b"\0", None),
        ({"content": ""}, b"", None),
        ({}, None, None),
    ],
)
def test_bodies(bodies: dict[str, Any], content: bytes | None, content_type: str | None) -> None:
    request = raw("POST", **bodies)
    assert (request.content, request.content_type) == (content, content_type)


@pytest.mark.parametrize(
    "bodies",
    [
        {"json": {}, "content": b""},
        {"json": {}, "data": {}},
        {"content": b"", "files": {}},
        {"json": 0, "files": {}},
    ],
)
def test_one_body_at_a_time(bodies: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match="only one of"):
        raw("POST", **bodies)


def test_bodies_that_are_no_json() -> None:
    loop: list[Any] = []
    loop.append(loop)
    for value in (object(), loop, {1j: 2}, math.nan, {"a": [(-math.inf,)]}):
        with pytest.raises(InvalidInputError, match="can't be written as JSON"):
            raw("POST", json=value)


def test_a_model_is_written_as_in_other_calls() -> None:
    body = ProfileUpdateRequest(full_name="Ada", extra={"nickname": "A", "age": None})
    assert raw("PATCH", json=[body]).content == (b'[{"full_name":"Ada","nickname":"A","age":null}]')


def test_content_that_is_no_content() -> None:
    for value in ({"a": 1}, 5, object(), [b"x"]):
        with pytest.raises(InvalidInputError, match="text or bytes"):
            raw("POST", content=value)


def test_forms_with_files() -> None:
    request = raw(
        "POST",
        data={"title": "t", "tags": ["a", "b"], "none": None, "flag": True},
        files={"one": b"1", "two": ("n.txt", b"22"), "three": ("m", b"333", "text/x")},
    )
    assert request.form is not None
    assert list(request.form[:4]) == [
        ("title", "t"),
        ("tags", "a"),
        ("tags", "b"),
        ("flag", "true"),
    ]
    found = [(name, part.file_name, part.mime_type, part.size) for name, part in request.form[4:]]
    assert found == [
        ("one", "upload", "application/octet-stream", 1),
        ("two", "n.txt", "text/plain", 2),
        ("three", "m", "text/x", 3),
    ]
    assert raw("POST", files={}).form == []
    with pytest.raises(InvalidFileError, match="file not found"):
        raw("POST", files={"a": "/gone"})
    for value in ((), ("name",), ("name", b"x", "text/x", {"x-extra": "1"})):
        with pytest.raises(InvalidInputError, match=r"a tuple \(file name, source, content type\)"):
            raw("POST", files={"a": value})


def test_routes_name_neither_host_nor_query() -> None:
    assert (
        raw(path="/v1/pins/{a}?token=canary", path_params={"a": 1}).operation.path == "/v1/pins/{a}"
    )
    assert raw(path="https://cdn.example/x?sig=canary").operation.path == "/x"
    assert raw(path="https://cdn.example").operation.path == "/"


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/v1/pins/5e0e2c1e-6d7c-4b53-9f0e-0d8f4a1b2c3d", "/v1/pins/{}"),
        ("/v1/pins/5E0E2C1E/retry", "/v1/pins/{}/retry"),
        ("/v1/boards/813/pins/7", "/v1/boards/{}/pins/{}"),
        ("/v1/users/me@corp.example", "/v1/users/{}"),
        ("/v1/users/me%40corp.example/x", "/v1/users/{}/x"),
        ("/v1/invitations/eyJhbGciOiJub25lIn0.canary", "/v1/invitations/{}"),
        ("/v1/invitations/abcdefghijklmnopqrstuvwxyz", "/v1/invitations/{}"),
        ("https://cdn.example/v1/pins/813", "/v1/pins/{}"),
        ("/v1/pins/{pin_id}/analytics", "/v1/pins/{pin_id}/analytics"),
        ("/v1/pinterest/oauth2/callback", "/v1/pinterest/oauth2/callback"),
        ("/v1/activity-logs", "/v1/activity-logs"),
        ("/", "/"),
    ],
)
def test_routes_hold_no_ids(path: str, route: str) -> None:
    assert raw(path=path, path_params={"pin_id": 1} if "{" in path else {}).operation.path == route


def test_repr_shows_no_secrets() -> None:
    request = raw("POST", "/v1/x?token=canary", content="canary")
    assert "canary" not in repr(request)
    assert "canary" not in repr(raw("POST", data={"a": "canary"}, files={"f": b"canary"}))
