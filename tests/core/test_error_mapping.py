"""From an answer to an error: every shape that the service uses, and what nobody foresees."""

from __future__ import annotations

import json
import pickle
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinbridge_api.api.pins import delete_pin

from pinbridge import errors
from pinbridge._core.credentials import Credentials
from pinbridge._core.error_mapping import error_from_response
from pinbridge._core.judge import Failure, judge
from pinbridge._core.retry import RetryPlan, RetryPolicy, RetryQuota
from pinbridge._pinbridge.service import SERVICE
from pinbridge.errors import FieldProblem, RawResponse


def error_of(body: Any, status: int = 400, **headers: str) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()})
    response = RawResponse(status, fields, content)
    error = error_from_response(response, SERVICE)
    error.method, error.path = "GET", "/v1/x"
    return error


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (301, errors.APIError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.PaymentRequiredError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.APIError),
        (409, errors.ConflictError),
        (413, errors.PayloadTooLargeError),
        (418, errors.APIError),
        (422, errors.ValidationError),
        (429, errors.RateLimitError),
        (451, errors.APIError),
        (499, errors.APIError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (520, errors.ServerError),
        (529, errors.ServerError),
        (599, errors.ServerError),
        (999, errors.ServerError),
    ],
)
def test_the_class_follows_from_the_status(status: int, cls: type[errors.APIError]) -> None:
    for body in (b"", b"<html>gateway</html>", b'{"detail": "no"}', b"[1]"):
        error = error_of(body, status)
        assert type(error) is cls, body
        assert error.status_code == status, body
        assert error.message, body
        assert str(error).startswith(str(status)), body


ENVELOPE = {
    "code": "quota_exceeded",
    "message": "The monthly quota is used up.",
    "remediation": "Upgrade the plan.",
    "request_id": "req_1",
    "retry_after_seconds": 12,
    "upgrade_url": "https://example.com/upgrade",
    "connect_url": "https://example.com/connect",
    "missing_scopes": ["pins:write"],
}
ITEMS = [
    {"loc": ["body", "title"], "msg": "too long", "type": "string_too_long"},
    {"loc": ["body", "pins", 0, "url"], "msg": "no URL", "type": "url"},
]


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "legacy", "error": ENVELOPE},
        {"detail": {"message": "legacy", "code": "legacy"}, "error": ENVELOPE},
        {"detail": {"error": ENVELOPE}},
        {"detail": {"error": ENVELOPE}, "error": None},
        {"detail": {"error": ENVELOPE}, "error": {}},
        {"detail": ENVELOPE},
    ],
    ids=["current", "current over legacy", "nested", "null", "empty", "detail"],
)
def test_everything_in_the_envelope_is_read(body: Any) -> None:
    error = error_of(body, 402)
    assert error.code == "quota_exceeded"
    assert error.message == "The monthly quota is used up."
    assert error.remediation == "Upgrade the plan."
    assert error.request_id == "req_1"
    assert error.retry_after == 12
    assert error.upgrade_url == "https://example.com/upgrade"
    assert error.connect_url == "https://example.com/connect"
    assert error.missing_scopes == ("pins:write",)
    assert error.details == body


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        # The order of the look-up, one step after the other.
        (
            {"error": {"message": "1", "code": "a"}, "detail": {"error": {"message": "2"}}},
            "1",
            "a",
        ),
        ({"detail": {"error": {"message": "2", "code": "b"}, "message": "3"}}, "2", "b"),
        ({"detail": {"message": "3", "code": "c"}, "message": "6"}, "3", "c"),
        ({"detail": "4", "message": "6", "code": "d"}, "4", "d"),
        ({"detail": ITEMS, "message": "6"}, "the input is invalid", "validation_error"),
        ({"message": "6", "code": "e"}, "6", "e"),
        (b"error code: 502", "error code: 502", "validation_error"),
        # An envelope with holes is filled from what lies below.
        ({"error": {"code": "a"}, "detail": "4"}, "4", "a"),
        ({"error": {"message": "1"}, "code": "e"}, "1", "e"),
        ({"error": {"message": "", "code": ""}, "detail": "4"}, "4", "validation_error"),
        # Values of a wrong type do not count.
        ({"error": "odd", "detail": "4"}, "4", "validation_error"),
        ({"error": {"message": 1, "code": 2}}, "Unprocessable", "validation_error"),
        ({"detail": 7}, "Unprocessable", "validation_error"),
        ({"detail": []}, "Unprocessable", "validation_error"),
        ([], "Unprocessable", "validation_error"),
        (None, "Unprocessable", "validation_error"),
        ("text in JSON", "text in JSON", "validation_error"),
        # Pages for people say nothing to programs.
        (b"<html><body>Bad gateway</body></html>", "Unprocessable", "validation_error"),
        (b"  \n ", "Unprocessable", "validation_error"),
        (b"", "Unprocessable", "validation_error"),
        (b"\xff\xfe broken", "\ufffd\ufffd broken", "validation_error"),
        (b"two\nlines  of text", "two lines of text", "validation_error"),
    ],
)
def test_the_order_of_the_look_up(body: Any, message: str, code: str) -> None:
    error = error_of(body, 422)
    assert error.message.startswith(message)
    assert error.code == code


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "bad_request"),
        (401, None),
        (402, "payment_required"),
        (403, "forbidden"),
        (404, "not_found"),
        (409, "conflict"),
        (418, None),
        (422, "validation_error"),
        (429, "rate_limited"),
        (500, "internal_error"),
        (502, None),
        (503, "service_unavailable"),
    ],
)
def test_the_code_where_none_is_stated(status: int, code: str | None) -> None:
    assert error_of({"detail": "no"}, status).code == code


@pytest.mark.parametrize(
    ("body", "header", "found"),
    [
        ({"error": {"message": "m", "request_id": "a"}, "request_id": "b"}, "c", "a"),
        ({"detail": "Internal server error", "request_id": "b"}, "c", "b"),
        ({"detail": "x"}, "c", "c"),
        (b"error code: 502", "c", "c"),
        ({"detail": "x"}, None, None),
        ({"request_id": 7}, None, None),
        ({"request_id": "two\nlines"}, "c", "c"),
        ({"request_id": "x" * 1000}, "c", "c"),
    ],
)
def test_request_ids(body: Any, header: str | None, found: str | None) -> None:
    headers = {} if header is None else {"x_request_id": header}
    assert error_of(body, 500, **headers).request_id == found


@pytest.mark.parametrize(
    ("loc", "path"),
    [
        (["body", "title"], ("title",)),
        (["query", "limit"], ("limit",)),
        (["path", "pin_id"], ("pin_id",)),
        (["header", "x"], ("x",)),
        (["body"], ("body",)),
        (["body", "body"], ("body",)),
        (["title"], ("title",)),
        (["body", "pins", 3, "title"], ("pins", 3, "title")),
        (["body", None, "title", 1.5], ("title",)),
        ([], ()),
        ("title", ()),
        (None, ()),
    ],
)
def test_paths_of_fields(loc: Any, path: tuple[str | int, ...]) -> None:
    error = error_of({"detail": [{"loc": loc, "msg": "wrong", "type": "t"}]}, 422)
    assert error.field_errors == (FieldProblem(path, "wrong", "t"),)


def test_field_errors_of_the_envelope() -> None:
    error = error_of({"error": {"code": "validation_error", "errors": ITEMS}, "detail": "x"}, 422)
    assert error.field_errors == (
        (("title",), "too long", "string_too_long"),
        (("pins", 0, "url"), "no URL", "url"),
    )
    assert str(error) == (
        "422 validation_error: x [title: too long; pins[0].url: no URL] (GET /v1/x)"
    )


def test_field_errors_without_content() -> None:
    error = error_of({"detail": [{}, 1, None, {"loc": ["a"]}]}, 422)
    assert [str(problem) for problem in error.field_errors] == [
        *["is not valid"] * 3,
        "a: is not valid",
    ]


def test_waits() -> None:
    assert error_of({"error": {"message": "m", "retry_after_seconds": 9}}, 429).retry_after == 9
    assert error_of({}, 503, retry_after="4").retry_after == 4
    date = "Tue, 14 Nov 2023 22:13:50 GMT"
    sent = "Tue, 14 Nov 2023 22:13:20 GMT"
    assert error_of({}, 429, retry_after=date, date=sent).retry_after == 30
    assert (
        error_of({"error": {"retry_after_seconds": -1}}, 429, retry_after="x").retry_after is None
    )


def test_a_redirect_points_to_the_setting() -> None:
    error = error_of(b"", 301, location="https://elsewhere.example/?token=canary")
    assert "check base_url" in str(error)
    assert "canary" not in str(error)
    assert "base_url" not in str(error_of(b"", 400, location="/x"))


def test_an_unregistered_status_without_reason() -> None:
    assert error_of(b"", 599).message == "the server gave no reason"


def test_the_context_of_the_call_is_kept() -> None:
    response = RawResponse(404, {}, b"{}")
    plan = RetryPlan(
        policy=RetryPolicy(),
        quota=RetryQuota(),
        is_repeatable=True,
        clock=float,
        random=float,
        start=0,
    )
    request = delete_pin.build_request(pin_id=UUID(int=1))
    outcome = judge(response, request, plan, SERVICE, Credentials())
    assert isinstance(outcome, Failure)
    error = outcome.error
    assert isinstance(error, errors.NotFoundError)
    assert (error.method, error.path) == ("DELETE", f"/v1/pins/{UUID(int=1)}")
    assert error.response is response


def test_the_secrets_of_the_request_are_masked() -> None:
    body = {"error": {"message": "key pb_canary is not a key", "remediation": "replace pb_canary"}}
    response = RawResponse(401, {}, json.dumps(body).encode())
    error = error_from_response(response, SERVICE, secrets=("pb_canary",))
    assert str(error) == "401: key *** is not a key. replace ***."


@pytest.mark.parametrize("key", ["key", "invalid"])
def test_a_short_key_of_a_test_does_not_change_error_codes(key: str) -> None:
    body = {"error": {"code": "invalid_api_key", "message": "The API key is invalid"}}
    response = RawResponse(401, {}, json.dumps(body).encode())
    error = error_from_response(response, SERVICE, secrets=(key,))
    assert error.code == "invalid_api_key"
    assert "key is invalid" in str(error)


@pytest.mark.parametrize("opening", [b"[", b'{"detail":', b'{"error":', b'{"error":{"errors":['])
def test_a_nesting_bomb_is_only_text(opening: bytes) -> None:
    error = error_of(opening * 100_000, 500)
    assert isinstance(error, errors.ServerError)
    assert len(str(error)) < 1000
    assert len(error.details) <= 1200


def test_a_huge_number_is_only_text() -> None:
    assert isinstance(error_of(b'{"code": ' + b"9" * 5000 + b"}", 500).details, str)


def test_long_texts_do_not_fill_the_log() -> None:
    assert len(error_of(b"word " * 10_000, 502).message) <= 300
    assert len(str(error_of({"detail": "x" * 100_000}, 400))) < 1100


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("error", "detail", "message", "code", "errors", "loc", "msg", "type"),
                    *("request_id", "retry_after_seconds", "missing_scopes", "remediation"),
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(body=json_values.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=30))
def test_no_answer_breaks_the_reading(body: bytes) -> None:
    error = error_of(body, 422)
    assert type(error) is errors.ValidationError
    assert "\n" not in str(error)
    assert error.code is None or isinstance(error.code, str)
    assert error.request_id is None or isinstance(error.request_id, str)


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ("https://api.example/v1/pins?token=1", "https://api.example"),
        ("http://user:pass@api.example:81/", "http://api.example:81"),
        ("/elsewhere", "another address"),
        ("https://xn--/", "another address"),
    ],
)
def test_a_redirect_names_where_it_leads(location: str, place: str) -> None:
    error = error_of(b"", 301, location=location)
    assert (
        error.message
        == f"the server redirects to {place}, and redirects are not followed; check base_url"
    )


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (
            b"<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head>",
            "400 The plain HTTP request was sent to HTTPS port",
        ),
        (b"Client sent an HTTP request to an HTTPS server.\n", None),
        (b"<html><title></title>", "Bad Request"),
        (b"<title><b>x</b></title>", "Bad Request"),
        (b"<html><body>Welcome</body></html>", "Bad Request"),
        (b"<title>" * 100_000, "Bad Request"),
    ],
)
def test_pages_of_web_servers(page: bytes, message: str | None) -> None:
    assert error_of(page).message == (message or page.decode().strip())


def test_an_error_does_not_keep_the_credentials_that_a_response_quotes() -> None:
    content = b'{"detail": "no key a-canary", "more": ["a-canary"]}'
    headers = httpx.Headers({"x-echo": "a-canary"})
    error = error_from_response(RawResponse(400, headers, content), SERVICE, secrets=("a-canary",))
    assert error.details == {"detail": "no key ***", "more": ["***"]}
    assert error.response is not None
    assert error.response.headers["x-echo"] == "***"
    assert b"canary" not in error.response.content + pickle.dumps(error)
