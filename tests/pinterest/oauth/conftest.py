"""A local Pinterest on a port, and people who decide on its consent page."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pinbridge.pinterest import App
from pinbridge.sandbox import Sandbox


@pytest.fixture(scope="session")
def served_sandbox() -> Iterator[Sandbox]:
    with Sandbox.serve() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served_sandbox: Sandbox) -> Sandbox:
    served_sandbox.faults([])
    served_sandbox.reset()
    return served_sandbox


@pytest.fixture
def line(sandbox: Sandbox) -> dict[str, Any]:
    """What the start line says about Pinterest."""
    found: dict[str, Any] = sandbox.start_line()["pinterest"]
    return found


@pytest.fixture
def app(line: dict[str, Any]) -> App:
    return App(line["app_id"], line["app_secret"])


@pytest.fixture(autouse=True)
def _no_credentials_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("PINTEREST_"):
            monkeypatch.delenv(name)


class Person:
    """Somebody in front of a browser, who decides on consent pages."""

    def __init__(self) -> None:
        self.decision = "approve"
        self.pages: list[str] = []
        self.responses: list[httpx.Response] = []
        self.has_browser = True

    def decide(self, url: str) -> str:
        """Decide on a consent page, and return the address to which it leads."""
        self.pages.append(url)
        response = httpx.post(url, data={"decision": self.decision}, trust_env=False)
        return response.headers["location"]

    def open(self, url: str) -> bool:
        """Open a page as a browser does, and follow it to this machine."""
        if self.has_browser:
            threading.Thread(target=self._go, args=(url,)).start()
        return self.has_browser

    def _go(self, url: str) -> None:
        target = self.decide(url)
        for address in (
            target.replace("state=", "state=forged"),
            target.split("?")[0] + "x",
            target,
        ):
            self.responses.append(httpx.get(address, trust_env=False))


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    person = Person()
    monkeypatch.setattr("webbrowser.open", person.open)
    return person
