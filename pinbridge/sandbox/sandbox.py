"""The sandbox as an object: in this process, or on a port of this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any, Self, Unpack, cast

import httpx
import msgspec

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.guards import as_seconds
from pinbridge.runtime.types import Seconds
from pinbridge.sandbox._shared import scenarios
from pinbridge.sandbox._shared.control import PREFIX
from pinbridge.sandbox._shared.faults import Rule
from pinbridge.sandbox._shared.inprocess import AsyncSandboxTransport, SandboxTransport
from pinbridge.sandbox._shared.running import Plan, Running
from pinbridge.sandbox._shared.service import Entry
from pinbridge.sandbox._shared.settings import with_changes
from pinbridge.sandbox.pinbridge.control import Order
from pinbridge.sandbox.pinbridge.service import PinbridgeService
from pinbridge.sandbox.pinbridge.settings import Changes, Settings
from pinbridge.sandbox.services import SERVICES


class Options(Changes, total=False):
    """How a sandbox can be set up; the inherited part are settings."""

    state: str | Path | None
    seed: bool
    frozen: bool
    start: datetime | None
    webhook_transport: httpx.AsyncBaseTransport | None
    random_seed: int | None
    allow_hosts: Sequence[str]
    services: Sequence[Entry]
    pinarkive: Mapping[str, object]
    pinterest: Mapping[str, object]


INSTALL = "pip install 'pinbridge[sandbox]'"
_OWN_OPTIONS = {field.name for field in fields(Plan)} - {"settings"}


@checked_arguments
class Sandbox:
    """A local PinBridge server with its clock, faults and logs in your hand.

    In this process, without a port:

        with Sandbox() as sandbox:
            httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport())

    On a port: `with Sandbox.serve() as sandbox`. Both forms also work with `async with`. All
    methods may be called from any thread; those that wait have an async form as well.
    """

    def __init__(self, **options: Unpack[Options]) -> None:
        """Describe a sandbox; entering the context starts it.

        Args:
            options: `state`: file that keeps everything across restarts, by default memory.
                `seed`: whether to begin with a workspace, an account and an API key.
                `frozen`: let time stand still except for `advance`.
                `start`: the time to begin at, by default now.
                `webhook_transport`: takes webhook deliveries instead of the network.
                `random_seed`: makes ids reproducible.
                `allow_hosts`: host names that a server accepts, beside local ones.
                `services`: the services to have, by default all.
                All others are settings: fields of `Settings`.

        Raises:
            msgspec.ValidationError: a setting has an unknown name or a wrong value.
        """
        own: dict[str, Any] = {"services": SERVICES}
        settings: dict[str, object] = {}
        for name, value in options.items():
            (own if name in _OWN_OPTIONS else settings)[name] = value
        # A further service checks its own when it starts.
        further = [entry.name for entry in own["services"][1:]]
        with_changes(Settings(), {n: v for n, v in settings.items() if n not in further})
        self._plan = Plan(settings=settings, **own)
        self._address: tuple[str, int] | None = None
        self._running: Running | None = None

    @classmethod
    def serve(cls, host: str = "127.0.0.1", port: int = 0, **options: Unpack[Options]) -> Sandbox:
        """Describe a sandbox that listens on a port; port 0 takes a free one."""
        sandbox = cls(**options)
        sandbox._address = (host, port)
        return sandbox

    # Starting and stopping

    def start(self) -> None:
        """Start; the context manager does it.

        Raises:
            StateFileError: the state file is in use or not ours.
            OSError: the address is not free; the message names it.
            ModuleNotFoundError: the extra `sandbox` is not installed.
        """
        if self._running is not None:
            raise RuntimeError("the sandbox is running already")
        try:
            self._running = Running(self._plan, self._address)
        except ModuleNotFoundError as error:
            error.add_note(f"The sandbox needs some extra packages: {INSTALL}")
            raise

    def stop(self) -> None:
        """Stop; the context manager does it."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self.start)
        return self

    async def __aexit__(self, *error: object) -> None:
        await asyncio.to_thread(self.stop)

    @property
    def _live(self) -> Running:
        if self._running is None:
            raise RuntimeError("the sandbox is not running")
        return self._running

    @property
    def _pinbridge(self) -> PinbridgeService:
        return cast("PinbridgeService", self._live.services.first)

    # What a script needs to start

    @property
    def base_url(self) -> str:
        """Address of the server; in-process transports work under any address."""
        return self._live.base_url

    @property
    def api_key(self) -> str:
        """API key of the seeded workspace."""
        return self._seeded("api_key")

    @property
    def email(self) -> str:
        """E-mail address of the seeded user."""
        return self._seeded("email")

    @property
    def password(self) -> str:
        """Password of the seeded user."""
        return self._seeded("password")

    @property
    def account_id(self) -> str:
        """The seeded Pinterest account."""
        return self._seeded("account_id")

    @property
    def board_id(self) -> str:
        """The first board of the seeded account."""
        return self._seeded("board_id")

    def start_line(self) -> dict[str, Any]:
        """Return what `python -m pinbridge.sandbox` prints when it is ready.

        Each further service is an object of its own, under its name.
        """
        return self._live.services.start_line(self.base_url)

    def _seeded(self, name: str) -> str:
        value = self.start_line()[name]
        if value is None:
            raise RuntimeError("the sandbox was started without a seed")
        return str(value)

    def transport(self) -> SandboxTransport:
        """Return a transport for `httpx.Client` and sync clients built on it."""
        return SandboxTransport(self._live)

    def async_transport(self) -> AsyncSandboxTransport:
        """Return a transport for `httpx.AsyncClient` and async clients built on it."""
        return AsyncSandboxTransport(self._live)

    # Controls

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return self._live.core.clock.now()

    def advance(self, seconds: Seconds) -> datetime:
        """Move the clock, doing everything that falls due on the way; return the new time.

        Webhook deliveries that fall due are waited for, so in async code whose loop also serves
        the receiver use `advance_async`.

        Raises:
            ValueError: the seconds are negative or too many.
        """
        return self._live.run(self._live.control.advance(as_seconds(seconds)))

    async def advance_async(self, seconds: Seconds) -> datetime:
        """Move the clock, as `advance`, without blocking the calling loop."""
        return await asyncio.wrap_future(
            self._live.submit(self._live.control.advance(as_seconds(seconds)))
        )

    def freeze(self, frozen: bool = True) -> None:
        """Stop the time, or let it run on."""
        self._live.call(lambda: self._live.control.freeze(frozen))

    def faults(self, rules: Iterable[Mapping[str, Any]], *, seed: int = 0) -> None:
        """Replace the fault rules; an empty list clears them.

        Args:
            rules: dicts such as `{"kind": "status", "times": 2}`; docs/sandbox.md lists the fields.
            seed: what `probability` draws from.

        Raises:
            msgspec.ValidationError: a rule is wrong.
        """
        checked = msgspec.convert([dict(rule) for rule in rules], list[Rule])
        self._live.call(lambda: self._live.core.faults.set(checked, seed))

    def outcome(
        self,
        error_code: str | None,
        *,
        pin_id: str | None = None,
        next: int | None = None,
        once: bool = False,
    ) -> None:
        """Decide how a pin, or the next pins that begin to publish, will end.

        Args:
            error_code: error code of a pin; None lets them pass whatever their markers say.
            pin_id: the pin concerned.
            next: without `pin_id`, how many pins it concerns; one by default.
            once: whether a later retry of the pin is free of it.
        """
        order = Order(error_code, pin_id, next, once)
        self._live.call(lambda: self._pinbridge.control.order_outcome(order))

    def play(self, scenario: str | Path) -> str:
        """Play a scenario, and return what it shows.

        Args:
            scenario: the name of one that ships with the sandbox, such as `rate-limited`, or a file.

        Raises:
            FileNotFoundError: there is no such scenario.
            msgspec.ValidationError: the file is not a scenario.
            ValueError: the sandbox refuses a part of it; the parts before were played.
        """
        found = scenarios.load(str(scenario))
        headers = {"content-type": "application/json"}
        with httpx.Client(transport=self.transport(), headers=headers, timeout=600) as http:
            for call in found.control_calls(self.start_line()):
                url = f"{self.base_url}{PREFIX}{call.path}"
                response = http.request(call.method, url, json=call.body)
                if response.is_error:
                    refused = f"{call.method} {call.path} was refused"
                    raise ValueError(f"{scenario}: {refused}: {response.text}")
        return found.about

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests received, newest last, with credentials masked."""
        return self._live.call(self._live.core.log.listed)

    def mail(self) -> list[dict[str, Any]]:
        """Return the mails that the real service would have sent, newest last."""
        return self._live.call(self._live.control.mail)

    def deliveries(self) -> list[dict[str, Any]]:
        """Return the webhook deliveries, newest last."""
        return self._live.call(self._pinbridge.control.deliveries)

    def settings(self, **changes: float | str | Mapping[str, object]) -> dict[str, object]:
        """Change limits and delays while running, and return all of them."""
        return self._live.call(lambda: self._live.control.change_settings(dict(changes)))

    def reset(self) -> None:
        """Go back to the seed."""
        self._live.call(self._live.control.reset)
