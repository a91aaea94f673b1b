"""Sending, repeating and judging: what the caller gets for what the server does."""

from __future__ import annotations

import gzip
import json
import ssl
import zlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pinbridge_api.api.pins import create_pin, delete_pin, get_pin
from pinbridge_api.api.webhooks import create_webhook

from pinbridge import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AsyncPinbridgeClient,
    ConfigurationError,
    NotFoundError,
    PinbridgeError,
    RateLimitError,
    ResponseParseError,
    RetryPolicy,
    ServerError,
    ValidationError,
)
from pinbridge._core.retry import RetryQuota
from pinbridge.auth import AuthStrategy, Credentials, Renewal
from pinbridge.models import PinCreate
from pinbridge.runtime.operation import Operation, Request
from tests.support.fakes import PIN_ID, Server, Time, hang_up, pieces, reply
from tests.support.payloads import ACCOUNT_ID, BOARD_ID, pin, webhook

from .conftest import MakeClient

pytestmark = pytest.mark.anyio

GOOD = reply(content=pin())
PIN: dict[str, Any] = {
    "account_id": ACCOUNT_ID,
    "board_id": BOARD_ID,
    "title": "t",
    "image_url": "https://example.com/a.png",
}
HOOK: dict[str, Any] = {
    "url": "https://example.com/hook",
    "secret": "0123456789012345",
    "events": ["pin.published"],
}


async def error_of(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    with pytest.raises(PinbridgeError) as caught:
        await call(*args, **kwargs)
    return caught.value


# Repeats, by what happens and by what may be repeated.


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 520, 529])
async def test_a_read_is_repeated_until_it_succeeds(
    status: int, make_client: MakeClient, time: Time
) -> None:
    server = Server(reply(status), reply(status), GOOD)
    found = await make_client(server).pins.get(PIN_ID)
    assert str(found.id) == PIN_ID
    assert len(server.requests) == 3
    assert time.waits == [0.5, 1.0]


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ReadError,
        httpx.ReadTimeout,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.CloseError,
        httpx.RemoteProtocolError,
        httpx.ProxyError,
    ],
)
async def test_a_broken_connection_is_tried_again(
    error: type[httpx.TransportError], make_client: MakeClient
) -> None:
    server = Server(hang_up(error), GOOD)
    assert (await make_client(server).pins.get(PIN_ID)).title == "A pin"
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("error", "cls", "phase", "is_repeated", "may_have_been_processed"),
    [
        (httpx.ConnectError, APIConnectionError, "connect", True, False),
        (httpx.ConnectTimeout, APITimeoutError, "connect", True, False),
        (httpx.PoolTimeout, APITimeoutError, "pool", True, False),
        (httpx.ProxyError, APIConnectionError, "connect", True, False),
        (httpx.UnsupportedProtocol, APIConnectionError, "connect", False, False),
        (httpx.LocalProtocolError, APIConnectionError, "write", False, True),
        (httpx.ReadError, APIConnectionError, "read", False, True),
        (httpx.ReadTimeout, APITimeoutError, "read", False, True),
        (httpx.WriteError, APIConnectionError, "write", False, True),
        (httpx.WriteTimeout, APITimeoutError, "write", False, True),
        (httpx.RemoteProtocolError, APIConnectionError, "read", False, True),
        (httpx.CloseError, APIConnectionError, "close", False, True),
        (httpx.NetworkError, APIConnectionError, "read", False, True),
    ],
)
async def test_an_unsafe_request_is_repeated_only_where_it_was_surely_not_sent(
    error: type[httpx.TransportError],
    cls: type[APIConnectionError],
    phase: str,
    is_repeated: bool,
    may_have_been_processed: bool,
    make_client: MakeClient,
) -> None:
    server = Server(rest=hang_up(error))
    client = make_client(server, max_retries=2)
    failed = await error_of(client.webhooks.create, **HOOK)
    assert type(failed) is cls
    assert failed.phase == phase
    assert failed.may_have_been_processed is may_have_been_processed
    assert len(server.requests) == len(failed.attempts) == (3 if is_repeated else 1)
    assert (failed.method, failed.path) == ("POST", "/v1/webhooks")


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504, 520])
async def test_an_unsafe_request_is_not_repeated_after_an_answer(
    status: int, make_client: MakeClient
) -> None:
    server = Server(reply(status))
    failed = await error_of(make_client(server).webhooks.create, **HOOK)
    assert isinstance(failed, APIError)
    assert failed.may_have_been_processed is (status >= 500)


async def test_an_unsafe_request_is_repeated_after_429(make_client: MakeClient, time: Time) -> None:
    server = Server(reply(429, headers={"retry-after": "3"}), reply(201, content=webhook()))
    await make_client(server).webhooks.create(**HOOK)
    assert len(server.requests) == 2
    assert time.waits == [pytest.approx(3.3)]


async def test_a_keyed_request_is_repeated_with_the_same_key_and_body(
    make_client: MakeClient,
) -> None:
    server = Server(hang_up(), reply(503), reply(201, content=b"<html>"), reply(201, content=pin()))
    await make_client(server).pins.create(**PIN)
    bodies = {request.content for request in server.requests}
    assert len(server.requests) == 4
    assert len(bodies) == 1
    assert json.loads(bodies.pop())["idempotency_key"]


async def test_each_call_makes_a_key_of_its_own(make_client: MakeClient) -> None:
    server = Server(rest=reply(201, content=pin()))
    client = make_client(server)
    for _ in range(3):
        await client.pins.create(PinCreate(**PIN))
    keys = {json.loads(request.content)["idempotency_key"] for request in server.requests}
    assert len(keys) == 3


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 413, 418, 422, 501])
async def test_lasting_statuses_end_a_call(status: int, make_client: MakeClient) -> None:
    server = Server(reply(status, json={"detail": "no"}))
    failed = await error_of(make_client(server).pins.get, PIN_ID)
    assert failed.status_code == status
    assert failed.attempts == ((status, 0.0),)
    assert not failed.may_have_been_processed


# Bounds.


async def test_no_more_tries_than_allowed(make_client: MakeClient, time: Time) -> None:
    server = Server(rest=reply(503, headers={"x-request-id": "req_9"}))
    failed = await error_of(make_client(server, max_retries=3).pins.get, PIN_ID)
    assert isinstance(failed, ServerError)
    assert len(server.requests) == 4
    assert [outcome for outcome, _ in failed.attempts] == [503] * 4
    assert failed.elapsed == sum(time.waits) == 3.5
    assert failed.request_id == "req_9"
    assert str(failed) == (
        "503 service_unavailable: Service Unavailable. Try again later."
        f" (GET /v1/pins/{PIN_ID}, request req_9, 4 attempts)"
    )


async def test_no_repeats_at_all(make_client: MakeClient) -> None:
    server = Server(reply(503))
    await error_of(make_client(server, max_retries=0).pins.get, PIN_ID)


async def test_no_repeat_after_the_time_budget(make_client: MakeClient, time: Time) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        time.pass_by(4.0)
        raise httpx.ReadTimeout("", request=request)

    server = Server(rest=slow)
    policy = RetryPolicy(max_retries=50, max_elapsed=10, initial_delay=1)
    failed = await error_of(make_client(server, retry=policy).pins.get, PIN_ID)
    assert isinstance(failed, APITimeoutError)
    assert [elapsed for _, elapsed in failed.attempts] == [4.0, 9.0]


async def test_all_calls_of_a_client_share_the_quota(make_client: MakeClient) -> None:
    server = Server(rest=reply(500))
    client = make_client(server, max_retries=2)
    client._shared.quota = RetryQuota(capacity=3)
    for _ in range(3):
        await error_of(client.pins.get, PIN_ID)
    assert len(server.requests) == 3 + 3
    await error_of(client.with_options(timeout=1).pins.get, PIN_ID)
    assert len(server.requests) == 7


async def test_successes_fill_the_quota(make_client: MakeClient) -> None:
    client = make_client(Server(reply(500), rest=GOOD))
    client._shared.quota = RetryQuota(capacity=2, earned=0.5)
    await client.pins.get(PIN_ID)
    assert client._shared.quota.left == 1.5
    await client.pins.get(PIN_ID)
    assert client._shared.quota.left == 2.0


NOW = "Tue, 14 Nov 2023 22:13:20 GMT"


@pytest.mark.parametrize(
    ("headers", "body", "wait"),
    [
        ({"retry-after": "7"}, {}, 7.5),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT", "date": NOW}, {}, 10.5),
        ({"retry-after": "Mon, 13 Nov 2023 22:13:30 GMT", "date": NOW}, {}, 0.5),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}, {}, 0.5),
        ({"retry-after": "0"}, {}, 0.5),
        ({"retry-after": "-7"}, {}, 0.5),
        ({"retry-after": "nan"}, {}, 0.5),
        ({"retry-after": "later"}, {}, 0.5),
        ({}, {"error": {"message": "m", "retry_after_seconds": 12}}, 12.5),
        ({"retry-after": "7"}, {"error": {"message": "m", "retry_after_seconds": 12}}, 12.5),
        ({}, {}, 0.5),
        ({"retry-after": "86400"}, {}, None),
        ({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT", "date": NOW}, {}, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_the_server_says_how_long_to_wait(
    status: int,
    headers: dict[str, str],
    body: dict[str, Any],
    wait: float | None,
    make_client: MakeClient,
    time: Time,
) -> None:
    server = Server(reply(status, headers=headers, json=body), GOOD)
    client = make_client(server)
    if wait is None:
        failed = await error_of(client.pins.get, PIN_ID)
        assert failed.retry_after > 86_000
        assert time.waits == []
    else:
        await client.pins.get(PIN_ID)
        assert time.waits == [pytest.approx(wait, abs=0.2)]


async def test_a_429_that_never_ends_is_a_rate_limit_error(make_client: MakeClient) -> None:
    server = Server(rest=reply(429, headers={"retry-after": "0"}))
    failed = await error_of(make_client(server).pins.get, PIN_ID)
    assert isinstance(failed, RateLimitError)
    assert failed.retry_after == 0
    assert len(server.requests) == 5


# Answers that can't be used.


@pytest.mark.parametrize(
    "garbage",
    [b"", b"<html>", b'{"id": ', b"\xff\xfe", pin().replace(b"A pin", b"\xff"), pin()[:-1]],
)
async def test_garbage_is_asked_for_again(garbage: bytes, make_client: MakeClient) -> None:
    server = Server(reply(content=garbage), GOOD)
    await make_client(server).pins.get(PIN_ID)
    assert len(server.requests) == 2


async def test_garbage_that_stays_is_shown(make_client: MakeClient) -> None:
    headers = {"x-request-id": "req_1"}
    server = Server(rest=reply(content=b"<html>", headers=headers))
    failed = await error_of(make_client(server, max_retries=1).pins.get, PIN_ID)
    assert isinstance(failed, ResponseParseError)
    assert (failed.status_code, failed.body, failed.request_id) == (200, b"<html>", "req_1")
    assert [outcome for outcome, _ in failed.attempts] == [200, 200]
    assert failed.path == f"/v1/pins/{PIN_ID}"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"[]", "Expected `object`, got `array`"),
        (b"{}", "missing required field `id`"),
        (pin(id="no uuid"), "Invalid UUID"),
        (pin(created_at=7), r"\$\.created_at"),
        (b"[" * 100_000 + b"]" * 100_000, "Expected `object`, got `array`"),
        (pin(new=[])[:-2] + b"[" * 100_000 + b"]" * 100_000 + b"]}", "nested too deeply"),
    ],
)
async def test_json_of_another_shape_is_not_asked_for_again(
    body: bytes, reason: str, make_client: MakeClient
) -> None:
    server = Server(reply(content=body))
    with pytest.raises(ResponseParseError, match=reason) as caught:
        await make_client(server).pins.get(PIN_ID)
    assert caught.value.body == body
    assert len(caught.value.attempts) == 1


async def test_an_unsafe_request_is_not_repeated_after_garbage(make_client: MakeClient) -> None:
    server = Server(reply(201, content=b"<html>"))
    assert isinstance(
        await error_of(make_client(server).webhooks.create, **HOOK), ResponseParseError
    )


async def test_garbled_compression_is_a_broken_answer(make_client: MakeClient) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, stream=httpx.ByteStream(b"no gzip"), headers={"content-encoding": "gzip"}
        )

    server = Server(answer, GOOD)
    await make_client(server).pins.get(PIN_ID)
    failed = await error_of(make_client(Server(rest=answer), max_retries=0).pins.get, PIN_ID)
    assert "corrupt" in str(failed)


async def test_any_success_status_is_a_success(make_client: MakeClient) -> None:
    for status in (200, 201, 202, 206):
        server = Server(reply(status, content=pin()))
        assert (await make_client(server).pins.get(PIN_ID)).title == "A pin"


# Deletions whose answer was lost.


@pytest.mark.parametrize("lost", [hang_up(), hang_up(httpx.ReadTimeout)])
async def test_nothing_there_after_a_lost_delete_means_done(
    lost: Any, make_client: MakeClient
) -> None:
    server = Server(lost, reply(404, json={"detail": "no such pin"}))
    assert await make_client(server).pins.delete(PIN_ID) is None


@pytest.mark.parametrize("first", [hang_up(httpx.ConnectError), reply(429), reply(408)])
async def test_nothing_there_after_a_delete_that_never_arrived_is_an_error(
    first: Any, make_client: MakeClient
) -> None:
    server = Server(first, reply(404, json={"detail": "no such pin"}))
    failed = await error_of(make_client(server).pins.delete, PIN_ID)
    assert isinstance(failed, NotFoundError)
    assert not failed.may_have_been_processed


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_nothing_there_after_a_delete_that_failed_is_an_error(
    status: int, make_client: MakeClient
) -> None:
    server = Server(reply(status), reply(404, json={"detail": "no such pin"}))
    failed = await error_of(make_client(server).pins.delete, PIN_ID)
    assert isinstance(failed, NotFoundError)
    assert failed.may_have_been_processed


async def test_nothing_there_at_once_is_an_error(make_client: MakeClient) -> None:
    assert isinstance(
        await error_of(make_client(Server(reply(404))).pins.delete, PIN_ID), NotFoundError
    )


async def test_where_a_deletion_tells_something_the_loss_is_told(make_client: MakeClient) -> None:
    server = Server(hang_up(), reply(404))
    failed = await error_of(make_client(server).assets.delete, PIN_ID)
    assert isinstance(failed, NotFoundError)
    assert failed.may_have_been_processed
    assert "An earlier attempt may have been processed" in str(failed)


async def test_a_read_that_is_lost_and_then_not_found_leaves_no_doubt(
    make_client: MakeClient,
) -> None:
    server = Server(hang_up(), reply(404))
    assert not (await error_of(make_client(server).pins.get, PIN_ID)).may_have_been_processed


async def test_a_change_that_is_lost_and_then_refused_leaves_doubt(make_client: MakeClient) -> None:
    server = Server(hang_up(), reply(422, json={"detail": []}))
    failed = await error_of(make_client(server).pins.create, **PIN)
    assert isinstance(failed, ValidationError)
    assert failed.may_have_been_processed


# What is said about broken connections.


@pytest.mark.parametrize(
    ("error", "text", "message"),
    [
        (
            httpx.ConnectError,
            "[Errno 111] refused",
            "could not connect to api.example.com: [Errno 111] refused",
        ),
        (httpx.ConnectTimeout, "x", "timed out while connecting to api.example.com"),
        (httpx.PoolTimeout, "x", "timed out waiting for a free connection"),
        (httpx.WriteTimeout, "x", "timed out while sending"),
        (httpx.ReadTimeout, "x", "timed out waiting for the response"),
        (
            httpx.WriteError,
            "reset\nby peer",
            "the connection was lost while sending: reset by peer",
        ),
        (httpx.ReadError, "", "the connection was lost before the response was complete"),
        (httpx.CloseError, "x", "the connection was lost: x"),
    ],
)
async def test_messages(
    error: type[httpx.TransportError], text: str, message: str, make_client: MakeClient
) -> None:
    server = Server(hang_up(error, text))
    failed = await error_of(make_client(server, max_retries=0).pins.get, PIN_ID)
    assert failed.message == message
    assert failed.attempts == ((message, 0.0),)


async def test_a_certificate_that_is_not_trusted_is_not_tried_again(
    make_client: MakeClient,
) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        try:
            raise ssl.SSLCertVerificationError(1, "CERTIFICATE_VERIFY_FAILED")
        except ssl.SSLError as cause:
            raise httpx.ConnectError("failed", request=request) from cause

    server = Server(refuse)
    failed = await error_of(make_client(server).pins.get, PIN_ID)
    assert failed.message == "the server's certificate is not trusted"
    assert not failed.may_have_been_processed


async def test_no_httpx_error_leaks_as_the_type_that_is_raised(make_client: MakeClient) -> None:
    for error in (httpx.ReadError, httpx.TooManyRedirects, httpx.DecodingError):

        def broken(request: httpx.Request, error: Any = error) -> httpx.Response:
            raise error("x", request=request)

        failed = await error_of(make_client(Server(rest=broken)).pins.get, PIN_ID)
        assert isinstance(failed, APIConnectionError)


async def test_a_bug_of_the_transport_is_not_hidden(make_client: MakeClient) -> None:
    def bug(_request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    server = Server(bug)
    with pytest.raises(ZeroDivisionError):
        await make_client(server).pins.get(PIN_ID)


async def test_neither_is_a_bug_of_the_decoding(make_client: MakeClient) -> None:
    class Odd(Operation[bytes]):
        def parse(self, *_: object) -> Any:
            raise ValueError("a bug")

    operation = Odd(
        id="odd", method="GET", path="/x", retry_safety="safe", security=None, load_responses=dict
    )
    request = Request(operation, "/x")
    with pytest.raises(ValueError, match="a bug"):
        await make_client(Server(reply(200))).execute(request)


# Limits on what is taken in.


async def test_a_body_over_the_limit(make_client: MakeClient) -> None:
    server = Server(reply(content=b"x" * 101))
    failed = await error_of(make_client(server, max_response_bytes=100).pins.get, PIN_ID)
    assert isinstance(failed, APIConnectionError)
    assert "exceeds 100 bytes (max_response_bytes)" in str(failed)


async def test_a_body_at_the_limit(make_client: MakeClient) -> None:
    body = pin()
    client = make_client(Server(reply(content=body)), max_response_bytes=len(body))
    assert (await client.pins.get(PIN_ID)).title == "A pin"


async def test_a_body_that_never_ends_is_not_read_to_the_end(make_client: MakeClient) -> None:
    server = Server(pieces(*[b"x" * 10] * 10_000))
    client = make_client(server, max_response_bytes=100)
    assert "exceeds 100 bytes" in str(await error_of(client.pins.get, PIN_ID))


async def test_a_compression_bomb(make_client: MakeClient) -> None:
    bomb = gzip.compress(bytes(20_000_000))
    server = Server(reply(content=bomb, headers={"content-encoding": "gzip"}))
    client = make_client(server, max_response_bytes=1_000_000)
    assert "exceeds 1000000 bytes" in str(await error_of(client.pins.get, PIN_ID))


@pytest.mark.parametrize("coding", ["gzip, gzip", "deflate,gzip,gzip", "br", "zstd", "compress"])
async def test_what_was_not_asked_for_is_not_opened(coding: str, make_client: MakeClient) -> None:
    bomb = gzip.compress(gzip.compress(bytes(1_000_000)))
    server = Server(pieces(bomb, headers={"content-encoding": coding}))
    failed = await error_of(make_client(server).pins.get, PIN_ID)
    assert "not requested" in str(failed)
    assert len(server.requests) == 1


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_compression_is_undone(coding: str, make_client: MakeClient) -> None:
    body = gzip.compress(pin()) if coding == "gzip" else zlib.compress(pin())
    server = Server(pieces(body[:9], body[9:], headers={"content-encoding": coding}))
    assert (await make_client(server).pins.get(PIN_ID)).title == "A pin"


@pytest.mark.parametrize("status", [404, 500])
async def test_a_huge_error_is_an_error_of_its_status(status: int, make_client: MakeClient) -> None:
    server = Server(rest=pieces(*[b"x" * 100_000] * 100, status=status))
    failed = await error_of(make_client(server, max_retries=1).pins.get, PIN_ID)
    assert failed.status_code == status
    assert len(failed.response.content) == 1024 * 1024
    assert len(str(failed)) < 1000


async def test_a_huge_error_of_a_download_is_cut_too(make_client: MakeClient) -> None:
    server = Server(pieces(*[b"x" * 100_000] * 100, status=404))
    failed = await error_of(make_client(server).assets.get_content, PIN_ID)
    assert len(failed.response.content) == 1024 * 1024


async def test_an_error_that_breaks_off_is_a_broken_connection(make_client: MakeClient) -> None:
    server = Server(pieces(b'{"detail', httpx.ReadError("gone"), status=500), GOOD)
    assert (await make_client(server).pins.get(PIN_ID)).title == "A pin"


# Timeouts.


def timeout_of(server: Server) -> dict[str, float | None]:
    timeouts: dict[str, float | None] = server.last.extensions["timeout"]
    return timeouts


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (30.0, (5.0, 30.0, 30.0, 30.0)),
        (2, (2, 2, 2, 2)),
        (90, (5.0, 90, 90, 90)),
        (None, (None, None, None, None)),
        (httpx.Timeout(1, read=2), (1, 2, 1, 1)),
    ],
)
async def test_timeouts_reach_the_transport(
    timeout: Any, expected: tuple[float | None, ...], make_client: MakeClient
) -> None:
    server = Server(rest=GOOD)
    await make_client(server, timeout=timeout).pins.get(PIN_ID)
    assert (
        tuple(timeout_of(server)[name] for name in ("connect", "read", "write", "pool")) == expected
    )
    await make_client(server).with_options(timeout=timeout).pins.get(PIN_ID)
    assert timeout_of(server)["read"] == expected[1]
    await make_client(server).pins.get(PIN_ID, options={"timeout": timeout})
    assert timeout_of(server)["read"] == expected[1]


async def test_the_answer_to_an_upload_may_take_longer(make_client: MakeClient) -> None:
    server = Server(rest=reply(201, json={}))
    client = make_client(server)
    await client.request("POST", "/x", files={"f": b"x"})
    assert timeout_of(server)["read"] == 300
    await client.with_options(timeout=7).request("POST", "/x", files={"f": b"x"})
    assert timeout_of(server)["read"] == 7


# Low-level calls take the same way.


async def test_generated_functions_have_retries_and_errors_too(make_client: MakeClient) -> None:
    server = Server(reply(503), GOOD, reply(404))
    client = make_client(server)
    found = await get_pin.asyncio(client=client, pin_id=PIN_ID)
    assert found.title == "A pin"
    with pytest.raises(NotFoundError):
        await get_pin.asyncio_detailed(client=client, pin_id=PIN_ID)


async def test_the_detailed_form_tells_the_status_and_headers(make_client: MakeClient) -> None:
    server = Server(reply(201, content=pin(), headers={"X-Request-ID": "req_1"}))
    answer = await create_pin.asyncio_detailed(client=make_client(server), body={**PIN})  # type: ignore[typeddict-item]
    assert (answer.status_code, answer.headers["x-request-id"]) == (201, "req_1")
    assert answer.content == pin()


async def test_execute_takes_any_request(make_client: MakeClient) -> None:
    client = make_client(Server(reply(204), reply(201, content=webhook())))
    assert (await client.execute(delete_pin.build_request(pin_id=PIN_ID))).parsed is None
    request = create_webhook.build_request(body={**HOOK})  # type: ignore[typeddict-item]
    assert (await client.execute(request)).parsed.is_enabled


# The end of a client.


async def test_a_closed_client_says_so(make_client: MakeClient) -> None:
    server = Server()
    client = make_client(server)
    await client.aclose()
    await client.aclose()
    assert server.is_closed
    for call, *arguments in (
        (client.pins.get, PIN_ID),
        (client.request, "GET", "/x"),
        (client.assets.download, PIN_ID, "/tmp/never"),
        (client.with_options(timeout=1).pins.get, PIN_ID),
    ):
        failed = await error_of(call, *arguments)
        assert isinstance(failed, ConfigurationError)
        assert "closed" in str(failed)


async def test_closing_during_a_wait_ends_the_call(make_client: MakeClient, time: Time) -> None:
    client = make_client(Server(reply(503)))

    def close_meanwhile(_request: httpx.Request) -> httpx.Response:
        client._shared.transport._is_closed = True
        return httpx.Response(503)

    client._shared.transport._transport = Server(close_meanwhile)
    with pytest.raises(APIConnectionError, match="the client is closed") as caught:
        await client.pins.get(PIN_ID)
    assert caught.value.phase == "close"
    assert [attempt.outcome for attempt in caught.value.attempts] == [503, "the client is closed"]
    assert time.waits == [0.5]


async def test_a_client_is_a_context(make_client: MakeClient) -> None:
    server = Server(GOOD)
    async with make_client(server) as client:
        await client.pins.get(PIN_ID)
        assert not server.is_closed
    assert server.is_closed
    with pytest.raises(ConfigurationError):
        await client.pins.get(PIN_ID)


async def test_a_client_closes_also_after_an_error(make_client: MakeClient) -> None:
    server = Server(reply(404))
    with pytest.raises(NotFoundError):
        async with make_client(server) as client:
            await client.pins.get(PIN_ID)
    assert server.is_closed


async def test_clones_share_the_end(make_client: MakeClient) -> None:
    server = Server()
    client = make_client(server)
    clone = client.with_options(timeout=3)
    async with clone:
        pass
    assert server.is_closed
    with pytest.raises(ConfigurationError, match="closed"):
        await client.pins.get(PIN_ID)


async def test_a_client_of_the_callers_own_stays_open(time: Time) -> None:
    server = Server(GOOD)
    async with httpx.AsyncClient(transport=server) as own:
        async with AsyncPinbridgeClient(
            base_url="https://api.example.com", api_key="k", http_client=own, runtime=time.runtime
        ) as client:
            await client.pins.get(PIN_ID)
        assert not own.is_closed
        assert not server.is_closed
        with pytest.raises(ConfigurationError, match="closed"):
            await client.pins.get(PIN_ID)


async def test_a_client_of_the_callers_own_that_was_closed(time: Time) -> None:
    own = httpx.AsyncClient(transport=Server())
    client = AsyncPinbridgeClient(http_client=own, api_key="k", runtime=time.runtime)
    await own.aclose()
    with pytest.raises(ConfigurationError, match="httpx client is closed"):
        await client.pins.get(PIN_ID)


async def test_a_client_of_the_callers_own_sends_the_same(time: Time) -> None:
    server = Server(reply(503), reply(content=pin(), headers={"set-cookie": "a=b"}), rest=GOOD)
    async with httpx.AsyncClient(transport=server, follow_redirects=True, timeout=99) as own:
        client = AsyncPinbridgeClient(
            base_url="https://api.example.com", api_key="k", http_client=own, runtime=time.runtime
        )
        await client.pins.get(PIN_ID)
        assert server.headers("x-api-key") == ["k", "k"]
        assert timeout_of(server)["read"] == 30


def test_repr_names_the_address_only(make_client: MakeClient) -> None:
    client = make_client(Server(), headers={"x-secret": "canary"}, bearer_token="token-canary")
    assert repr(client).endswith("PinbridgeClient(base_url='https://api.example.com')")
    assert "canary" not in repr(client)
    assert client.base_url == "https://api.example.com"


def test_the_runtime_is_shown(make_client: MakeClient, time: Time) -> None:
    assert make_client(Server()).runtime.clock() == time.now


# A limit for the whole call.


async def test_no_try_and_no_wait_goes_beyond_the_total_timeout(
    make_client: MakeClient, time: Time
) -> None:
    def slow(_request: httpx.Request) -> httpx.Response:
        time.pass_by(2.0)
        return httpx.Response(503)

    client = make_client(Server(rest=slow), max_retries=50, total_timeout=10)
    failed = await error_of(client.pins.get, PIN_ID)
    assert isinstance(failed, ServerError)
    assert sum(time.waits) + 2 * len(failed.attempts) - 2 <= 10  # the transport ends the last try


async def test_a_wait_that_the_server_asks_for_does_not_fit_into_the_total_timeout(
    make_client: MakeClient, time: Time
) -> None:
    client = make_client(Server(reply(503, headers={"retry-after": "20"})), total_timeout=5)
    assert isinstance(await error_of(client.pins.get, PIN_ID), ServerError)
    assert time.waits == []


async def test_a_pause_may_use_up_the_total_timeout(make_client: MakeClient, time: Time) -> None:
    server = Server(reply(429, headers={"retry-after": "30"}))
    client = make_client(server, max_retries=0)
    await error_of(client.pins.get, PIN_ID)
    failed = await error_of(client.with_options(total_timeout=5).pins.get, PIN_ID)
    assert isinstance(failed, APITimeoutError)
    assert "total_timeout" in str(failed)
    assert not failed.may_have_been_processed
    assert time.waits == [5]
    assert len(server.requests) == 1


class ByRequest(AuthStrategy):
    """Gets each token by a request."""

    def __init__(self) -> None:
        self._found: Credentials | None = None

    def credentials(self, now: float) -> Credentials | None:
        return self._found

    def rejected(self, used: Credentials) -> bool:
        self._found = None
        return True

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        yield get_pin.build_request(pin_id=PIN_ID), Credentials()
        self._found = Credentials(bearer_token="token")


async def test_logging_in_again_counts_towards_the_total_timeout(
    make_client: MakeClient, time: Time
) -> None:
    def slow(_request: httpx.Request) -> httpx.Response:
        time.pass_by(6)
        return httpx.Response(401)

    server = Server(reply(content=pin()), slow)
    client = make_client(server, api_key=None, auth=ByRequest(), total_timeout=5)
    failed = await error_of(client.pins.get, PIN_ID)
    assert isinstance(failed, APITimeoutError)
    assert "total_timeout" in str(failed)
    assert len(server.requests) == 2


async def test_a_call_has_its_own_total_timeout(make_client: MakeClient, time: Time) -> None:
    client = make_client(Server(rest=reply(503)), max_retries=50)
    await error_of(lambda: client.pins.get(PIN_ID, options={"total_timeout": 3}))
    assert sum(time.waits) <= 3
