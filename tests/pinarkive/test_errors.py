"""How error answers of PinArkive are read, and where they stand in the tree."""

from __future__ import annotations

import importlib
import json
import pickle
from typing import Any

import pytest
from pinarkive_api.operations import OPERATIONS

import pinbridge
from pinbridge._core.error_mapping import error_from_response
from pinbridge._core.response import RawResponse
from pinbridge.pinarkive import errors
from pinbridge.pinarkive.errors import PinarkiveError
from pinbridge.pinarkive.service import SERVICE


def error(status: int, body: Any, **headers: str) -> PinarkiveError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    found = error_from_response(RawResponse(status, headers, content), SERVICE)
    found.method, found.path = "POST", "/files/"
    assert isinstance(found, PinarkiveError)
    return found


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (413, "PayloadTooLargeError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
    ],
)
def test_errors_are_of_the_service_and_of_the_tree(status: int, name: str) -> None:
    found = error(status, {"error": "x"})
    assert type(found) is getattr(errors, name)
    assert isinstance(found, getattr(pinbridge, name))
    assert isinstance(found, pinbridge.PinbridgeError)
    assert found.status_code == status


def test_a_refusal_is_also_caught_as_an_authentication_error() -> None:
    assert isinstance(error(403, {}), errors.AuthenticationError)


def test_other_statuses() -> None:
    assert type(error(410, {"error": "api_version_deprecated"})) is PinarkiveError


def test_a_missing_scope() -> None:
    body = {
        "error": "Forbidden",
        "message": "Missing scope: files:write",
        "code": "missing_scope",
        "required": "files:write",
    }
    found = error(403, body)
    assert (found.message, found.error, found.code, found.required, found.body) == (
        "Missing scope: files:write",
        "Forbidden",
        "missing_scope",
        "files:write",
        body,
    )
    assert "403 missing_scope: Missing scope: files:write" in str(found)


def test_the_short_name_stands_in_for_the_message() -> None:
    assert error(404, {"error": "Not Found"}).message == "Not Found"


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b'"text"', b"{", b'{"error": 5}'])
def test_bodies_without_what_is_expected(body: bytes) -> None:
    found = error(400, body)
    assert (found.error, found.code, found.required, found.retry_after) == ("", "", "", None)
    assert isinstance(found.body, dict)
    assert found.message


@pytest.mark.parametrize(
    ("body", "header", "seconds"),
    [(60, "60", 60), (60, None, 60), (None, "7", 7), ("soon", "7.5", 7.5), (None, "soon", None)],
)
def test_how_long_to_wait(body: Any, header: str | None, seconds: float | None) -> None:
    headers = {} if header is None else {"retry-after": header}
    assert error(429, {"retryAfter": body}, **headers).retry_after == seconds


def test_errors_survive_pickling() -> None:
    found = error(403, {"error": "Forbidden", "required": "files:read"})
    copy = pickle.loads(pickle.dumps(found))
    assert (type(copy), copy.required, copy.status_code) == (type(found), "files:read", 403)


def test_every_unsafe_operation_has_a_way_to_find_out() -> None:
    unsafe = {
        id_
        for id_, module in OPERATIONS.items()
        if importlib.import_module(f"pinarkive_api.{module}").OPERATION.retry_safety == "unsafe"
    }
    assert SERVICE.look_ups.keys() == unsafe
    assert set(SERVICE.look_ups.values()) <= OPERATIONS.keys()
