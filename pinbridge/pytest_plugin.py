"""Fixtures for pytest: a local service, clients of it, and what it did.

The plugin loads by itself where pinbridge is installed, and loads nothing else until a fixture is used. The fixtures
need the extra `sandbox`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pinbridge import AsyncPinbridgeClient, PinbridgeClient
    from pinbridge.sandbox import Sandbox
    from pinbridge.testing import LocalService
    from pinbridge.webhooks import Event

__all__ = [
    "async_pinbridge_client",
    "pinbridge_client",
    "pinbridge_events",
    "pinbridge_server",
    "pinbridge_service",
]

_MARK = "pinbridge"


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers",
        f"{_MARK}(**options): options of the sandbox of this test, for example frozen=True",
    )


@pytest.fixture(scope="session")
def _pinbridge_shared() -> Iterator[LocalService]:
    """One service for all tests without options, as starting one takes longer than a reset."""
    from pinbridge.testing import LocalService

    with LocalService() as service:
        yield service


@pytest.fixture
def pinbridge_service(request: pytest.FixtureRequest) -> Iterator[LocalService]:
    """A fresh local service in this process, which publishes at once.

    Has the controls of `Sandbox`: `faults`, `advance`, `outcome`, `requests`, `mail` and more.
    `@pytest.mark.pinbridge(frozen=True, ...)` gives its options.
    """
    options = _options(request)
    if not options:
        shared: LocalService = request.getfixturevalue("_pinbridge_shared")
        yield shared
        shared.reset()
        return
    from pinbridge.testing import LocalService

    with LocalService(**options) as service:
        yield service


@pytest.fixture
def pinbridge_client(pinbridge_service: LocalService) -> Iterator[PinbridgeClient]:
    """A client of the local service."""
    with pinbridge_service.client() as client:
        yield client


@pytest.fixture
def async_pinbridge_client(pinbridge_service: LocalService) -> AsyncPinbridgeClient:
    """An async client of the local service, for tests under asyncio or trio.

    It has no connections, so it need not be closed.
    """
    return pinbridge_service.async_client()


@pytest.fixture
def pinbridge_events(pinbridge_service: LocalService) -> list[Event]:
    """The webhook events that the local service sent, oldest first."""
    return pinbridge_service.receive_webhooks()


@pytest.fixture
def pinbridge_server(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sandbox]:
    """A local service on a port of this machine; the environment leads clients to it.

    For code that makes its own client, and for other processes.
    """
    from pinbridge.testing import LocalService

    with LocalService.serve(**_options(request)) as service:
        monkeypatch.setenv("PINBRIDGE_BASE_URL", service.base_url)
        monkeypatch.setenv("PINBRIDGE_API_KEY", service.api_key)
        yield service


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the options of the marks of a test; those closer to it win."""
    options: dict[str, Any] = {}
    for mark in reversed([*request.node.iter_markers(_MARK)]):
        options.update(mark.kwargs)
    return options
