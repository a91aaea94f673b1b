"""Clients whose server is a list of answers and whose time stands still."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pinbridge import AsyncPinbridgeClient
from tests.support.fakes import BASE_URL, Server, Time

MakeClient = Callable[..., AsyncPinbridgeClient]


@pytest.fixture
def make_client(time: Time) -> MakeClient:
    """Make a client for a server; more arguments are those of the client."""

    def make(server: Server, **settings: Any) -> AsyncPinbridgeClient:
        arguments: dict[str, Any] = {
            "base_url": BASE_URL,
            "api_key": "key-canary",
            "transport": server,
            "runtime": time.runtime,
        }
        return AsyncPinbridgeClient(**(arguments | settings))

    return make
