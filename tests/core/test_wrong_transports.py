"""What sends has to fit the client, which is checked when the client is made."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, ConfigurationError, PinbridgeClient
from pinbridge.pinarkive import AsyncPinarkiveClient, PinarkiveClient


@pytest.mark.parametrize("cls", [PinbridgeClient, PinarkiveClient])
@pytest.mark.parametrize(
    "wrong",
    [
        {"transport": httpx.AsyncHTTPTransport()},
        {"transport": httpx.Client()},
        {"http_client": httpx.AsyncClient()},
        {"http_client": "client"},
    ],
    ids=lambda wrong: " ".join(f"{name} {type(value).__name__}" for name, value in wrong.items()),
)
def test_what_sends_has_to_be_synchronous_in_a_synchronous_client(cls: Any, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{next(iter(wrong))} has to be an httpx"):
        cls(api_key="k", **wrong)


@pytest.mark.parametrize("cls", [AsyncPinbridgeClient, AsyncPinarkiveClient])
@pytest.mark.parametrize(
    "wrong",
    [
        {"transport": httpx.HTTPTransport()},
        {"transport": httpx.AsyncClient()},
        {"http_client": httpx.Client()},
    ],
    ids=lambda wrong: " ".join(f"{name} {type(value).__name__}" for name, value in wrong.items()),
)
def test_what_sends_has_to_be_asynchronous_in_an_asynchronous_client(cls: Any, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{next(iter(wrong))} has to be an httpx.Async"):
        cls(api_key="k", **wrong)


@pytest.mark.parametrize("cls", [PinbridgeClient, PinarkiveClient])
def test_two_ways_to_send_are_refused(cls: Any) -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        cls(api_key="k", transport=httpx.HTTPTransport(), http_client=httpx.Client())
