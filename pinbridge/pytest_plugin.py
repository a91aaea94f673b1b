"""Fixtures for pytest: a local service, clients for it, and its webhook events.

The plugin is loaded automatically if pinbridge is installed, and imports nothing else until a fixture is used. The
fixtures need the extra `sandbox`.
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
    """Register the mark."""
    config.addinivalue_line(
        "markers",
        f"{_MARK}(**options): options of the sandbox of this test, for example frozen=True",
    )


@pytest.fixture(scope="session")
def _pinbridge_shared() -> Iterator[LocalService]:
    """One service for all tests without options, because starting one takes longer than a reset."""
    from pinbridge.testing import LocalService

    with LocalService() as service:
        yield service


@pytest.fixture
def pinbridge_service(request: pytest.FixtureRequest) -> Iterator[LocalService]:
    """A fresh local service in this process, which publishes immediately.

    It has the controls of `Sandbox`: `faults`, `advance`, `outcome`, `requests`, `mail` and more. Set its
    options with `@pytest.mark.pinbridge(frozen=True, ...)`.
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
    """A client for the local service."""
    with pinbridge_service.client() as client:
        yield client


@pytest.fixture
def async_pinbridge_client(pinbridge_service: LocalService) -> AsyncPinbridgeClient:
    """An async client for the local service, on asyncio or trio.

    It has no connections, so you need not close it.
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
    """A local service on a port, whose address and key are set in the environment.

    For code that creates its own client, and for other processes.
    """
    from pinbridge.testing import LocalService

    with LocalService.serve(**_options(request)) as service:
        monkeypatch.setenv("PINBRIDGE_BASE_URL", service.base_url)
        monkeypatch.setenv("PINBRIDGE_API_KEY", service.api_key)
        yield service


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the options of the marks of a test; marks closer to the test override others."""
    options: dict[str, Any] = {}
    for mark in reversed([*request.node.iter_markers(_MARK)]):
        options.update(mark.kwargs)
    return options
