"""Many calls in flight log in once, in tasks and in threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, AuthenticationError, PinbridgeClient
from pinbridge.auth import PasswordAuth

CALLS = 20
USER = {
    "id": "00000000-0000-0000-0000-000000000001",
    "email": "me@example.com",
    "timezone": "UTC",
    "email_verified": True,
    "created_at": "2026-01-01T00:00:00Z",
}
PROJECT = {
    "id": "00000000-0000-0000-0000-000000000002",
    "name": "Main",
    "environment": "production",
    "timezone": "UTC",
    "plan": "pro",
}


class Door:
    """Hand out tokens, and accept the newest one only."""

    def __init__(self, *, password_is_right: bool = True) -> None:
        self.password_is_right = password_is_right
        self.logins = 0
        self._accepted: str | None = None
        self._lock = threading.Lock()

    def end_session(self) -> None:
        """Make the token that was handed out worthless."""
        self._accepted = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            if request.url.path == "/v1/auth/login":
                self.logins += 1
                return self._session() if self.password_is_right else httpx.Response(401)
            is_known = request.headers.get("authorization") == f"Bearer {self._accepted}"
            return httpx.Response(200, json=[]) if is_known else httpx.Response(401)

    def _session(self) -> httpx.Response:
        self._accepted = f"token-{self.logins}"
        organization = {"id": "00000000-0000-0000-0000-000000000003", "name": "Mine"}
        body = {
            "user": USER,
            "organization": organization,
            "active_project": PROJECT,
            "projects": [PROJECT],
            "workspace": PROJECT,
            "access_token": self._accepted,
            "expires_in": 3600,
        }
        return httpx.Response(200, json=body)


def auth() -> PasswordAuth:
    return PasswordAuth("me@example.com", "correct horse")


async def in_tasks(calls: int, client: AsyncPinbridgeClient) -> list[Any]:
    outcomes: list[Any] = []

    async def call() -> None:
        try:
            outcomes.append(await client.pins.list())
        except AuthenticationError as error:
            outcomes.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(calls):
            group.start_soon(call)
    return outcomes


def async_client(door: Door, strategy: PasswordAuth) -> AsyncPinbridgeClient:
    async def answer(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return door.answer(request)

    return AsyncPinbridgeClient(auth=strategy, transport=httpx.MockTransport(answer))


def in_threads(calls: int, call: Callable[[], Any]) -> list[Any]:
    barrier = threading.Barrier(calls)

    def one() -> Any:
        barrier.wait()
        try:
            return call()
        except AuthenticationError as error:
            return error

    with ThreadPoolExecutor(calls) as pool:
        return [future.result() for future in [pool.submit(one) for _ in range(calls)]]


@pytest.mark.anyio
async def test_tasks_log_in_once() -> None:
    door = Door()
    client = async_client(door, auth())

    assert await in_tasks(CALLS, client) == [[]] * CALLS
    assert door.logins == 1

    door.end_session()
    assert await in_tasks(CALLS, client) == [[]] * CALLS
    assert door.logins == 2
    await client.aclose()


@pytest.mark.anyio
async def test_tasks_fail_together_where_the_password_is_wrong() -> None:
    door = Door(password_is_right=False)
    client = async_client(door, auth())

    outcomes = await in_tasks(CALLS, client)

    assert all(isinstance(outcome, AuthenticationError) for outcome in outcomes)
    assert len({id(outcome) for outcome in outcomes}) == CALLS
    assert door.logins == 1

    door.password_is_right = True
    assert await client.pins.list() == []
    assert door.logins == 2
    await client.aclose()


@pytest.mark.anyio
async def test_a_task_that_is_given_up_does_not_hold_the_others_up() -> None:
    door = Door()
    client = async_client(door, auth())
    async with anyio.create_task_group() as group:
        group.start_soon(client.pins.list)
        await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()

    assert await client.pins.list() == []
    await client.aclose()


def test_threads_log_in_once() -> None:
    door = Door()
    with PinbridgeClient(auth=auth(), transport=httpx.MockTransport(door.answer)) as client:
        assert in_threads(CALLS, client.pins.list) == [[]] * CALLS
        assert door.logins == 1

        door.end_session()
        assert in_threads(CALLS, client.pins.list) == [[]] * CALLS
        assert door.logins == 2


def test_threads_are_served_once_the_password_is_right() -> None:
    door = Door(password_is_right=False)
    with PinbridgeClient(auth=auth(), transport=httpx.MockTransport(door.answer)) as client:
        outcomes = in_threads(CALLS, client.pins.list)
        assert all(isinstance(outcome, AuthenticationError) for outcome in outcomes)

        door.password_is_right = True
        assert client.pins.list() == []
