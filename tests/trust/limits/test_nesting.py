"""JSON that is nested without measure: the error of the call comes of it, never a RecursionError."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from pinbridge_api.operations import OPERATIONS

from pinbridge import APIError, PinbridgeClient, ResponseParseError, ServerError, ValidationError
from pinbridge.sandbox import Sandbox
from tests.support.each import check_each
from tests.support.fakes import BASE_URL, Server, reply
from tests.trust.bad_input.cases import good_calls, operations

DEPTHS = [10, 90, 110, 600, 970, 1100, 100_000]
# Where the limit of the interpreter lies depends on its version.
USUAL, MORE_THAN_ENOUGH = 700, 50_000
LISTS = ("[", "]")
DICTS = ('{"a":', "}")
PIN = {
    "account_id": "00000000-0000-0000-0000-000000000001",
    "board_id": "b",
    "title": "t",
    "image_url": "https://example.com/a.png",
}


def nested(depth: int, brackets: tuple[str, str] = LISTS) -> str:
    return brackets[0] * depth + "1" + brackets[1] * depth


def client_of(answer: Any) -> PinbridgeClient:
    server = Server(rest=answer)
    return PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, max_retries=0)


@pytest.mark.parametrize("brackets", [LISTS, DICTS], ids=["lists", "objects"])
@pytest.mark.parametrize(
    "around",
    [
        "%s",
        '{"detail": %s}',
        '{"detail": {"error": %s}}',
        '{"error": {"code": "own_code", "message": "own message", "errors": %s}}',
        '{"error": {"code": "own_code", "message": "own message", "errors": [{"loc": %s}]}}',
        '{"detail": [{"loc": ["body", %s], "msg": "wrong"}]}',
    ],
)
@pytest.mark.parametrize(("status", "error"), [(422, ValidationError), (500, ServerError)])
def test_errors(status: int, error: type[APIError], around: str, brackets: tuple[str, str]) -> None:
    def check(depth: int) -> None:
        body = (around % nested(depth, brackets)).encode()
        with client_of(reply(status, content=body)) as client, pytest.raises(error) as caught:
            client.pins.get(PIN["account_id"])
        found = caught.value
        assert found.response is not None
        assert (found.status_code, found.response.content) == (status, body)
        for other in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
            assert str(other) == str(found)
        assert repr(found.details)
        if depth <= 90 and "own_code" in around:
            assert (found.code, found.message) == ("own_code", "own message")
            assert found.details == json.loads(body)

    check_each(DEPTHS, check)


ANSWERS = [
    around.replace("%s", nested(depth, brackets)).encode()
    for around in ("%s", '{"unknown": %s}', '{"items": %s}', '{"id": %s}', "[[%s]")
    for brackets in (LISTS, DICTS)
    for depth in (990, 20_000)
]


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_answers(name: str) -> None:
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[name]}")
    call = good_calls()[name]
    waiting = iter(ANSWERS)
    with client_of(lambda _: httpx.Response(200, content=next(waiting))) as client:
        for body in ANSWERS:
            caught: ResponseParseError | None = None
            try:
                module.sync_detailed(client=client, **call)
            except ResponseParseError as error:
                caught = error
            if caught is None:
                continue  # what is of no use is skipped
            assert caught.body == body
            assert str(pickle.loads(pickle.dumps(caught))) == str(caught)


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("brackets", [LISTS, DICTS], ids=["lists", "objects"])
def test_free_parts_of_answers(depth: int, brackets: tuple[str, str]) -> None:
    body = (
        '{"valid": true, "provider_mode": "real", "checks": [], "checked_at": "2026-01-01T00:00:00Z",'
        f' "resolved": {{"x": {nested(depth, brackets)}}}}}'
    ).encode()
    with client_of(reply(200, content=body)) as client:
        if depth > MORE_THAN_ENOUGH:
            with pytest.raises(ResponseParseError, match="nested too deeply") as caught:
                client.pins.validate(PIN)  # type: ignore[arg-type]
            assert caught.value.body == body
        elif depth < USUAL:
            verdict = client.pins.validate(PIN)  # type: ignore[arg-type]
            assert repr(verdict)
            assert json.dumps(verdict.to_dict()["resolved"]["x"]).count("1") == 1
        else:
            with suppress(ResponseParseError):
                client.pins.validate(PIN).to_dict()  # type: ignore[arg-type]


@pytest.mark.parametrize("depth", DEPTHS)
def test_answers_to_raw_requests(depth: int) -> None:
    body = nested(depth).encode()
    with client_of(reply(200, content=body)) as client:
        answer = client.request("GET", "/x")
    assert answer.content == body
    if depth > MORE_THAN_ENOUGH:
        with pytest.raises(ResponseParseError) as caught:
            answer.json()
        assert caught.value.body == body
    elif depth < USUAL:
        assert json.dumps(answer.json()).count("[") == depth
    else:
        with suppress(ResponseParseError):
            answer.json()


# What the sandbox receives.


@pytest.fixture(scope="module")
def api() -> Iterator[httpx.Client]:
    with (
        Sandbox(frozen=True, random_seed=1) as sandbox,
        httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client,
    ):
        session = client.post(
            "/v1/auth/login", json={"email": sandbox.email, "password": sandbox.password}
        )
        client.headers["authorization"] = f"Bearer {session.json()['access_token']}"
        yield client


CONTROLS = [("PUT", "faults"), ("POST", "clock"), ("PUT", "settings"), ("PUT", "outcomes"),
    ("PATCH", "accounts/x"), ("PATCH", "boards/x"), ("PATCH", "projects/x")]  # fmt: skip
AROUND = ["%s", "[%s]", '{"ids": %s}', '{"pins": [%s]}', '{"pins": [{"title": %s}]}', '{"title": %s}',
    '{"rules": %s}', '{"rules": [{"kind": "status", "status": 503, "body": %s}]}', "{%s"]  # fmt: skip


def routes() -> Iterator[tuple[str, str]]:
    for name, operation, _ in operations():
        if "requestBody" in operation:
            module = importlib.import_module(f"pinbridge_api.{OPERATIONS[name]}")
            path = module.OPERATION.path.replace("{", "").replace("}", "")
            yield module.OPERATION.method, path
    for method, path in CONTROLS:
        yield method, f"/_sandbox/{path}"


@pytest.mark.parametrize(("method", "path"), list(routes()))
def test_requests_to_the_sandbox(api: httpx.Client, method: str, path: str) -> None:
    for around in AROUND:
        for brackets in (LISTS, DICTS):
            for depth in (990, 20_000):
                answer = api.request(
                    method,
                    path,
                    content=around.replace("%s", nested(depth, brackets)),
                    headers={"content-type": "application/json", "stripe-signature": "t=1,v1=x"},
                )
                assert answer.status_code < 500, (around, brackets, depth)
    api.delete("/_sandbox/faults")
