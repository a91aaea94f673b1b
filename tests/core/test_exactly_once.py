"""Whatever goes wrong under way: nothing is done twice, and no error claims what is not so."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from threading import Thread
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import (
    APIConnectionError,
    APIError,
    AsyncPinbridgeClient,
    PinbridgeClient,
    ResponseParseError,
    RetryPolicy,
)
from tests.support import payloads
from tests.support.fakes import BASE_URL, PIN_ID, Server, Time

# What happens to a request: whether the service acts on it, and what the client sees.
FAULTS = (
    "ok",
    "refused connection",
    "no free connection",
    "lost before",
    "lost after",
    "timeout after",
    "429 before",
    "408 before",
    "500 before",
    "500 after",
    "502 after",
    "501 after",
    "garbage after",
    "cut after",
    "wrong shape after",
)


class Service:
    """Store what it is told to, and answer as a list of faults says.

    Args:
        faults: What happens to the first request, the second, and so on; then all goes well.
    """

    def __init__(self, faults: list[str]) -> None:
        self._faults = iter(faults)
        self.hooks = 0
        self.files = 0
        self.pins: dict[str, str] = {}
        self.boards = {payloads.BOARD_ID}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        fault = next(self._faults, "ok")
        if fault == "refused connection":
            raise httpx.ConnectError("refused", request=request)
        if fault == "no free connection":
            raise httpx.PoolTimeout("full", request=request)
        if fault == "lost before":
            raise httpx.RemoteProtocolError("closed", request=request)
        if fault.endswith("before"):
            return httpx.Response(int(fault[:3]))
        answer = self._act(request)
        if fault == "lost after":
            raise httpx.ReadError("reset", request=request)
        if fault == "timeout after":
            raise httpx.ReadTimeout("slow", request=request)
        if fault[:3].isdecimal():
            return httpx.Response(int(fault[:3]))
        if fault == "ok" or not answer.content:
            return answer
        bodies = {"garbage": b"<html>", "cut": answer.content[:-1], "wrong": b'{"id": 1}'}
        return httpx.Response(answer.status_code, content=bodies[fault.split()[0]])

    def _act(self, request: httpx.Request) -> httpx.Response:
        if request.method == "DELETE":
            board_id = request.url.path.rpartition("/")[2]
            if board_id not in self.boards:
                return httpx.Response(404, json={"detail": "no such board"})
            self.boards.remove(board_id)
            return httpx.Response(204)
        if request.url.path == "/v1/webhooks":
            self.hooks += 1
            return httpx.Response(201, content=payloads.webhook())
        if request.url.path == "/v1/assets/images":
            self.files += 1
            return httpx.Response(201, content=payloads.asset())
        key = json.loads(request.content)["idempotency_key"]
        pin_id = self.pins.setdefault(key, str(UUID(int=len(self.pins) + 1)))
        return httpx.Response(201, content=payloads.pin(id=pin_id))


def client_of(service: Service) -> PinbridgeClient:
    return PinbridgeClient(
        base_url=BASE_URL,
        api_key="k",
        transport=httpx.MockTransport(service),
        runtime=Time().runtime,
        retry=RetryPolicy(max_retries=4, max_elapsed=1e6),
    )


def outcome_of(call: Any, *args: Any, **kwargs: Any) -> tuple[Any, Exception | None]:
    try:
        return call(*args, **kwargs), None
    except (APIConnectionError, APIError, ResponseParseError) as error:
        return None, error


stories = st.lists(st.sampled_from(FAULTS), max_size=7)

PIN: dict[str, Any] = {
    "account_id": payloads.ACCOUNT_ID,
    "board_id": payloads.BOARD_ID,
    "title": "t",
    "image_url": "https://example.com/a.png",
}
HOOK: dict[str, Any] = {
    "url": "https://example.com/hook",
    "secret": "0123456789012345",
    "events": ["pin.published"],
}


@given(faults=stories)
def test_a_pin_is_created_once(faults: list[str]) -> None:
    service = Service(faults)
    pin, error = outcome_of(client_of(service).pins.create, **PIN)
    assert len(service.pins) <= 1
    if error is None:
        assert [str(pin.id)] == list(service.pins.values())
    elif isinstance(error, ResponseParseError):
        assert len(service.pins) == 1
    elif not getattr(error, "may_have_been_processed", True):
        assert not service.pins


@given(faults=stories)
@pytest.mark.parametrize("kind", ["hooks", "files"])
def test_what_has_no_key_is_never_done_twice(kind: str, faults: list[str]) -> None:
    service = Service(faults)
    client = client_of(service)
    if kind == "hooks":
        _, error = outcome_of(client.webhooks.create, **HOOK)
    else:
        _, error = outcome_of(client.assets.upload_image, b"\x89PNG\r\n\x1a\n")
    done = getattr(service, kind)
    assert done <= 1
    if error is None or isinstance(error, ResponseParseError):
        assert done == 1
    elif not getattr(error, "may_have_been_processed", True):
        assert done == 0


@given(faults=stories)
def test_a_deletion_says_what_is_so(faults: list[str]) -> None:
    service = Service(faults)
    delete = client_of(service).pinterest.delete_board
    _, error = outcome_of(delete, payloads.BOARD_ID, account_id=payloads.ACCOUNT_ID)
    if error is None:
        assert not service.boards
    elif not getattr(error, "may_have_been_processed", True):
        assert service.boards


@given(faults=st.lists(st.lists(st.sampled_from(FAULTS), max_size=3), min_size=2, max_size=6))
def test_many_calls_make_many_pins_each_once(faults: list[list[str]]) -> None:
    """With room for enough tries no call of a keyed operation is lost."""
    lasting = ("501 after", "wrong shape after")
    well = [[fault for fault in story if fault not in lasting] for story in faults]
    service = Service([])
    client = client_of(service)
    for story in well:
        service._faults = iter(story)
        client.pins.create(**PIN)
    assert len(service.pins) == len(well)


# Shared by threads and tasks, while credentials are switched.


def carried(server: Server) -> Counter[tuple[str, ...]]:
    return Counter(
        tuple(f"{name}={value}" for name, value in request.headers.items() if name in NAMES)
        for request in server.requests
    )


NAMES = ("x-api-key", "authorization")
ALLOWED = {("x-api-key=one",), ("x-api-key=two",), ("authorization=Bearer three",)}


def good(_request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=payloads.pin())


def test_threads_share_a_client_while_credentials_change() -> None:
    server = Server(rest=good)
    client = PinbridgeClient(
        base_url=BASE_URL, api_key="one", bearer_token="three", transport=server
    )
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(25):
                assert str(client.pins.get(PIN_ID).id) == PIN_ID
        except BaseException as error:
            failed.append(error)

    threads = [Thread(target=work) for _ in range(32)]
    for thread in threads:
        thread.start()
    for round_ in range(200):
        client.set_api_key(("one", "two", None)[round_ % 3])
    for thread in threads:
        thread.join()
    assert not failed
    seen = carried(server)
    assert set(seen) <= ALLOWED
    assert seen.total() == 32 * 25


@pytest.mark.anyio
async def test_tasks_share_a_client_while_credentials_change() -> None:
    server = Server(rest=good)
    client = AsyncPinbridgeClient(
        base_url=BASE_URL, api_key="one", bearer_token="three", transport=server
    )

    async def switch() -> None:
        for round_ in range(500):
            client.set_api_key(("one", "two", None)[round_ % 3])
            await asyncio.sleep(0)

    tasks = [client.pins.get(PIN_ID) for _ in range(1000)]
    found = await asyncio.gather(switch(), *tasks)
    assert {str(pin.id) for pin in found[1:] if pin is not None} == {PIN_ID}
    seen = carried(server)
    assert set(seen) <= ALLOWED
    assert seen.total() == 1000
