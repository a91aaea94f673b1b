"""A started sandbox: its parts, and the thread that runs them."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import httpx

from pinbridge.sandbox._shared.app import SandboxApp
from pinbridge.sandbox._shared.clock import Clock
from pinbridge.sandbox._shared.database import Database, StateFileError
from pinbridge.sandbox._shared.service import Entry, Services
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox._shared.worker import Worker

T = TypeVar("T")

IN_PROCESS_URL = "http://pinbridge.sandbox"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How a sandbox is started; see `Sandbox`. Settings are those that differ from their defaults."""

    services: Sequence[Entry]
    settings: Mapping[str, object]
    state: str | Path | None = None
    seed: bool = True
    frozen: bool = False
    start: datetime | None = None
    webhook_transport: httpx.AsyncBaseTransport | None = None
    random_seed: int | None = None
    allow_hosts: Sequence[str] = ()


class Running:
    """The parts of a started sandbox, and the thread that runs them."""

    def __init__(self, plan: Plan, address: tuple[str, int] | None) -> None:
        """Start; without an address, only requests of this process are served.

        Raises:
            StateFileError: the state file is in use or not ours.
            OSError: the address is not free.
            msgspec.ValidationError: a setting has an unknown name or a wrong value.
        """
        self._server = None
        self.base_url = IN_PROCESS_URL
        hosts = {host.lower() for host in plan.allow_hosts}
        self._opened = ExitStack()
        try:
            if address is not None:
                from pinbridge.sandbox._shared.server import HttpServer

                self._server = HttpServer(*address)
                self._opened.callback(self._server.close_socket)
                self.base_url = self._server.base_url
                hosts.add(address[0].lower())
            self.core = _open_core(plan, self._opened)
            self._build(plan, hosts)
        except BaseException:
            self._opened.close()
            raise
        self._ready: concurrent.futures.Future[asyncio.AbstractEventLoop] = (
            concurrent.futures.Future()
        )
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(
            target=self._run_thread, name="pinbridge-sandbox", daemon=True
        )
        self._thread.start()
        self.loop = self._ready.result()

    def _build(self, plan: Plan, hosts: Collection[str]) -> None:
        self.services = Services(self.core, plan.services, seeded=plan.seed)
        self._worker = Worker(self.core, self.services)
        self.app = SandboxApp(self.core, self.services, self._worker, hosts)
        self.control = self.app.control
        self.control.change_settings(plan.settings)
        self.control.restore_clock()

    def _run_thread(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:
            if self._ready.done():
                raise
            self._ready.set_exception(error)

    async def _main(self) -> None:
        self._worker.start()
        if self._server is not None:
            await self._server.start(self.app)
        self._ready.set_result(asyncio.get_running_loop())
        await self._stopping.wait()
        self.core.closing = True
        if self._server is not None:
            await self._server.stop()
        await self._worker.stop()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the sandbox's loop; the worker then looks at what is due."""

        async def watched() -> T:
            try:
                return await coroutine
            finally:
                self._worker.wake()

        return asyncio.run_coroutine_threadsafe(watched(), self.loop)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the sandbox's loop and wait for its result."""
        if threading.current_thread() is self._thread:
            coroutine.close()
            raise RuntimeError("this would wait for itself")
        return self.submit(coroutine).result()

    def call(self, function: Callable[[], T]) -> T:
        """Call a function on the sandbox's loop and wait for its result."""

        async def called() -> T:
            return function()

        return self.run(called())

    def stop(self) -> None:
        """Stop the thread and close what it used."""
        self.loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        self._opened.close()


def _open_core(plan: Plan, opened: ExitStack) -> Core:
    file = None if plan.state is None else Path(plan.state)
    directory = None
    if file is not None:
        if plan.random_seed is not None:
            raise ValueError(
                "random_seed can't be used with a state file: ids would repeat those in the file"
            )
        file.parent.mkdir(parents=True, exist_ok=True)
        directory = file.parent / f"{file.name}.assets"
        if not file.exists() or file.stat().st_size == 0:
            _require_unused(directory)
    database = Database(file)
    opened.callback(database.close)
    return Core(
        database=database,
        clock=Clock(start=plan.start, frozen=plan.frozen),
        directory=directory,
        resources=opened,
        random_seed=plan.random_seed,
        transport=plan.webhook_transport,
    )


def _require_unused(directory: Path) -> None:
    """Make sure that a directory for files has none, which a new state file can't know."""
    if directory.is_dir() and any(directory.iterdir()):
        raise StateFileError(
            f"cannot keep uploads in {directory}: the state file is new, but this directory has"
            " files already. Move them away, or name another state file"
        )
