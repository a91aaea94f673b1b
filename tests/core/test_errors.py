"""The tree of errors: what they say, what they never say, and that they travel."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from pinbridge_api.models import ImportJobResponse, PinResponse, ScheduleResponse

from pinbridge import errors
from pinbridge.errors import Attempt, FieldProblem, RawResponse
from pinbridge.runtime.codec import decode
from tests.support.each import check_each
from tests.support.payloads import pin

CALL: dict[str, Any] = {
    "method": "POST",
    "path": "/v1/pins",
    "attempts": (Attempt("could not connect", 0.5), Attempt(503, 2.25)),
}
ANSWER = RawResponse(404, httpx.Headers({"X-Request-ID": "req_1"}), b'{"detail": "no"}')
API: dict[str, Any] = {
    "message": "no such pin",
    "code": "not_found",
    "details": {"detail": "no"},
    "response": ANSWER,
    "remediation": "List again",
    "request_id": "req_1",
    "retry_after": 3.5,
    "upgrade_url": "https://example.com/up",
    "connect_url": "https://example.com/connect",
    "missing_scopes": ["a"],
    "field_errors": [FieldProblem(("a", 0), "wrong", "t")],
    "may_have_been_processed": True,
}
DATES = {"created_at": "2026-02-23T12:00:00Z", "updated_at": "2026-02-23T12:00:00Z"}


def called(error: errors.CallError, **call: Any) -> errors.CallError:
    """Return an error with what the client adds."""
    vars(error).update(CALL | call)
    return error


def schedule(**fields: Any) -> ScheduleResponse:
    payload = {"title": "t", "board_id": "1"}
    ids = dict.fromkeys(("id", "workspace_id", "pinterest_account_id"), str(UUID(int=7)))
    data = {"status": "failed", "run_at": "2026-02-23T12:00:00Z", "payload": payload}
    return ScheduleResponse.from_dict({**ids, **data, **DATES, **fields})


def import_job(**fields: Any) -> ImportJobResponse:
    ids = dict.fromkeys(("id", "workspace_id"), str(UUID(int=8)))
    counts = ("total_rows", "processed_rows", "created_rows", "existing_rows", "failed_rows")
    data = {"source_type": "csv", "status": "failed", **dict.fromkeys(counts, 0)}
    return ImportJobResponse.from_dict({**ids, **data, **DATES, **fields})


FAILED = decode(
    pin(status="failed", error_code="media_error", error_message="bad\nfile"), PinResponse
)

EXAMPLES: dict[type[errors.PinbridgeError], errors.PinbridgeError] = {
    errors.PinbridgeError: errors.PinbridgeError("something"),
    errors.CallError: called(errors.CallError("something")),
    errors.ConfigurationError: errors.ConfigurationError("no key"),
    errors.InvalidInputError: errors.InvalidInputError("no", [FieldProblem(("a",), "m", "r")]),
    errors.InvalidFileError: errors.InvalidFileError("no file"),
    errors.AmbiguousNameError: errors.AmbiguousNameError("which?", ["a (1)", "b (2)"]),
    errors.APIConnectionError: called(
        errors.APIConnectionError(
            "the connection was lost", phase="read", may_have_been_processed=True
        )
    ),
    errors.APITimeoutError: called(errors.APITimeoutError("timed out", phase="pool")),
    errors.ResponseParseError: called(
        errors.ResponseParseError(
            "it is not JSON", response=RawResponse(200, {"x-request-id": "r"}, b"<")
        )
    ),
    errors.PublishFailedError: errors.PublishFailedError(FAILED),
    errors.ScheduleFailedError: errors.ScheduleFailedError(schedule(last_error="no\nboard")),
    errors.ImportFailedError: errors.ImportFailedError(import_job(error_message="no\nrows")),
    errors.JournalError: errors.JournalError("disk full"),
    errors.UndecidedError: errors.UndecidedError("two alike", key="k", candidates=["1", "2"]),
    errors.WaitTimeoutError: errors.WaitTimeoutError("too long", last=FAILED),
    errors.WebhookSignatureError: errors.WebhookSignatureError("no", "mismatch"),
    **{
        cls: called(cls(status_code=status, **API))
        for cls, status in [
            (errors.APIError, 418),
            (errors.BadRequestError, 400),
            (errors.AuthenticationError, 401),
            (errors.PaymentRequiredError, 402),
            (errors.PermissionDeniedError, 403),
            (errors.NotFoundError, 404),
            (errors.ConflictError, 409),
            (errors.PayloadTooLargeError, 413),
            (errors.ValidationError, 422),
            (errors.RateLimitError, 429),
            (errors.ServerError, 520),
        ]
    },
}
CLASSES = [
    cls
    for cls in vars(errors).values()
    if inspect.isclass(cls) and issubclass(cls, errors.PinbridgeError) and cls.__name__[0] != "_"
]


def test_every_class_has_an_example_and_is_exported() -> None:
    assert set(CLASSES) == set(EXAMPLES)
    assert {cls.__name__ for cls in CLASSES} <= set(errors.__all__)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    above: list[str] = []
    for indent, name in re.findall(r"^( +)(\w+Error)\b", errors.__doc__ or "", re.MULTILINE):
        depth = len(indent) // 2 - 2
        del above[depth:]
        drawn[name] = above[-1] if above else "Exception"
        above.append(name)
    for cls in CLASSES:
        bases = [base.__name__ for base in cls.__mro__[1:] if base.__name__ != "ServiceError"]
        assert drawn[cls.__name__] == bases[0], cls


@pytest.mark.parametrize(
    ("cls", "builtin"),
    [
        (errors.InvalidInputError, ValueError),
        (errors.InvalidFileError, ValueError),
        (errors.APITimeoutError, TimeoutError),
        (errors.WaitTimeoutError, TimeoutError),
        (errors.PermissionDeniedError, errors.AuthenticationError),
        (errors.APITimeoutError, errors.APIConnectionError),
    ],
)
def test_other_parents(cls: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(cls, builtin)


TRAVELS: dict[str, Callable[[Any], Any]] = {
    **{
        f"pickle {number}": lambda error, number=number: pickle.loads(pickle.dumps(error, number))
        for number in range(2, 6)
    },
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_errors_travel(cls: type[errors.PinbridgeError]) -> None:
    error = EXAMPLES[cls]
    check_each(TRAVELS, lambda name: check_arrival(error, TRAVELS[name](error)))


def check_arrival(error: errors.PinbridgeError, arrived: Any) -> None:
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    assert arrived.args == error.args
    assert vars(arrived).keys() == vars(error).keys()
    for name, value in vars(error).items():
        if not isinstance(value, RawResponse):
            assert getattr(arrived, name) == value, name
    response = getattr(arrived, "response", None)
    if response is not None:
        sent: Any = error
        assert response.status_code == sent.response.status_code
        assert response.content == sent.response.content
        assert response.request_id == sent.response.request_id


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_each_says_one_line(cls: type[errors.PinbridgeError]) -> None:
    text = str(EXAMPLES[cls])
    assert text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            EXAMPLES[errors.APIConnectionError],
            "the connection was lost; the server may have processed the request (POST /v1/pins,"
            " 2 attempts)",
        ),
        (EXAMPLES[errors.APITimeoutError], "timed out (POST /v1/pins, 2 attempts)"),
        (errors.APIConnectionError("broke"), "broke"),
        (
            EXAMPLES[errors.ResponseParseError],
            "status 200, but it is not JSON (POST /v1/pins, request r, 2 attempts)",
        ),
        (
            EXAMPLES[errors.NotFoundError],
            "404 not_found: no such pin [a[0]: wrong]. List again. An earlier attempt may have been"
            " processed. (POST /v1/pins, request req_1, 2 attempts)",
        ),
        (
            called(
                errors.NotFoundError("no pin 12", status_code=404),
                method="GET",
                path="/x",
                attempts=(Attempt(404, 1.0),),
            ),
            "404: no pin 12 (GET /x, 1 attempt)",
        ),
        (
            EXAMPLES[errors.PublishFailedError],
            "pin 00000000-0000-0000-0000-00000000000a failed with media_error: bad file",
        ),
        (
            EXAMPLES[errors.ScheduleFailedError],
            f"schedule {UUID(int=7)} failed: no board",
        ),
        (
            errors.ScheduleFailedError(schedule(status="canceled")),
            f"schedule {UUID(int=7)} was canceled",
        ),
        (
            errors.ScheduleFailedError(schedule()),
            f"schedule {UUID(int=7)} failed: the service gave no reason",
        ),
        (EXAMPLES[errors.ImportFailedError], f"import {UUID(int=8)} failed: no rows"),
        (
            errors.ImportFailedError(import_job()),
            f"import {UUID(int=8)} failed: the service gave no reason",
        ),
    ],
)
def test_what_they_say(error: Exception, text: str) -> None:
    assert str(error) == text


def test_a_pin_that_failed_without_a_word() -> None:
    error = errors.PublishFailedError(decode(pin(status="failed"), PinResponse))
    assert str(error).endswith("failed with no code: the service gave no reason")
    assert error.code is None


def test_texts_of_the_server_can_not_forge_lines_or_colours() -> None:
    error = errors.APIError(
        "bad\r\n2026-01-01 INFO all is well \x1b[31mred\u202e \u2028",
        status_code=400,
        code="a\nb",
        remediation="c\nd",
        request_id="e\nf",
        field_errors=[FieldProblem(("g\nh",), "i\nj")],
    )
    assert str(error).isprintable()
    assert error.message.startswith("bad\r\n")


def test_times() -> None:
    error = EXAMPLES[errors.NotFoundError]
    assert isinstance(error, errors.APIError)
    assert error.elapsed == 2.25
    assert error.attempts == (("could not connect", 0.5), (503, 2.25))
    assert errors.APIError(status_code=400).elapsed == 0


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), "m"),
        (("a",), "a: m"),
        (("a", "b"), "a.b: m"),
        (("a", 0, "b"), "a[0].b: m"),
        ((0, "b"), "[0].b: m"),
    ],
)
def test_field_problems(path: tuple[str | int, ...], text: str) -> None:
    assert str(FieldProblem(path, "m")) == text


def test_raw_responses() -> None:
    assert ANSWER.json() == {"detail": "no"}
    assert ANSWER.text == '{"detail": "no"}'
    assert ANSWER.request_id == "req_1"
    assert repr(ANSWER) == "RawResponse(status_code=404, 16 bytes)"
    assert RawResponse(200, {}, b"\xff").text == "\ufffd"


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff", b"[" * 100_000])
def test_a_raw_response_that_is_no_json(content: bytes) -> None:
    with pytest.raises(errors.ResponseParseError, match="not JSON") as caught:
        RawResponse(200, {"x-request-id": "r"}, content).json()
    assert caught.value.body == content
    assert caught.value.request_id == "r"
    assert caught.value.status_code == 200


def test_a_field_error_that_the_message_includes_is_not_repeated() -> None:
    fields = [FieldProblem(("run_at",), "is over", "t"), FieldProblem(("title",), "is empty", "t")]
    error = errors.ValidationError("run_at: is over", status_code=422, field_errors=fields)
    assert error.summary == "run_at: is over [title: is empty]"
    assert str(error).count("is over") == 1
