"""The sandbox as an object: in this process, or on a port of this machine."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Coroutine, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypedDict, TypeVar, Unpack

import httpx
import msgspec

from pinbridge.sandbox._shared.app import SandboxApp
from pinbridge.sandbox._shared.asgi import Receive, Scope, Send
from pinbridge.sandbox._shared.blobs import Blobs
from pinbridge.sandbox._shared.clock import Clock
from pinbridge.sandbox._shared.control import Control
from pinbridge.sandbox._shared.faults import Faults, Rule
from pinbridge.sandbox._shared.inprocess import AsyncSandboxTransport, SandboxTransport
from pinbridge.sandbox._shared.requestlog import RequestLog
from pinbridge.sandbox._shared.worker import Worker
from pinbridge.sandbox.pinbridge.seed import NO_SEED, Seed
from pinbridge.sandbox.pinbridge.settings import Settings, with_changes
from pinbridge.sandbox.pinbridge.state import State
from pinbridge.sandbox.pinbridge.store import Store

T = TypeVar("T")

IN_PROCESS_URL = "http://pinbridge.sandbox"


class Options(TypedDict, total=False):
    """How a sandbox can be set up; the second part is `Settings`."""

    state: str | Path | None
    seed: bool
    frozen: bool
    start: datetime | None
    webhook_transport: httpx.AsyncBaseTransport | None
    random_seed: int | None

    queue_seconds: float
    publish_seconds: float
    import_seconds: float
    forced_deferral_seconds: float
    rate_account_capacity: float
    rate_account_refill: float
    rate_global_capacity: float
    rate_global_refill: float
    max_upload_bytes: int
    max_body_bytes: int
    session_seconds: int
    sandbox_board_limit: int
    batch_limit: int
    import_limit: int
    webhook_timeout_seconds: float
    register_plan: str


_OWN_OPTIONS = frozenset(("state", "seed", "frozen", "start", "webhook_transport", "random_seed"))


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
                All others are fields of `Settings`.

        Raises:
            msgspec.ValidationError: a setting has an unknown name or a wrong value.
        """
        changes: dict[str, object] = {
            name: value for name, value in options.items() if name not in _OWN_OPTIONS
        }
        self._initial = with_changes(Settings(), changes)
        self._options = options
        self._address: tuple[str, int] | None = None
        self._running: _Running | None = None

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
            OSError: the address is not free.
        """
        if self._running is not None:
            raise RuntimeError("the sandbox is running already")
        self._running = _Running(self._options, self._initial, self._address)

    def stop(self) -> None:
        """Stop; the context manager does it."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self.start)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await asyncio.to_thread(self.stop)

    @property
    def _live(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the sandbox is not running")
        return self._running

    # What a script needs to start

    @property
    def base_url(self) -> str:
        """Address of the server; in-process transports answer under any address."""
        return self._live.base_url

    @property
    def api_key(self) -> str:
        """API key of the seeded workspace."""
        return _seeded(self._live.seed.api_key)

    @property
    def email(self) -> str:
        """E-mail address of the seeded user."""
        return _seeded(self._live.seed.email)

    @property
    def password(self) -> str:
        """Password of the seeded user."""
        return _seeded(self._live.seed.password)

    @property
    def account_id(self) -> str:
        """The seeded Pinterest account."""
        return _seeded(self._live.seed.account_id)

    @property
    def board_id(self) -> str:
        """The first board of the seeded account."""
        return _seeded(self._live.seed.board_id)

    def start_line(self) -> dict[str, str | None]:
        """Return what `python -m pinbridge.sandbox` prints when it is ready."""
        return {"base_url": self.base_url, **self._live.seed._asdict()}

    def transport(self) -> SandboxTransport:
        """Return a transport for `httpx.Client` and sync clients built on it."""
        return SandboxTransport(self._live)

    def async_transport(self) -> AsyncSandboxTransport:
        """Return a transport for `httpx.AsyncClient` and async clients built on it."""
        return AsyncSandboxTransport(self._live)

    # Controls

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return self._live.state.now()

    def advance(self, seconds: float) -> datetime:
        """Move the clock, doing everything that falls due on the way; return the new time.

        Webhook deliveries that fall due are waited for, so in async code whose loop also serves
        the receiver use `advance_async`.
        """
        return self._live.run(self._live.control.advance(seconds))

    async def advance_async(self, seconds: float) -> datetime:
        """Move the clock, as `advance`, without blocking the calling loop."""
        return await asyncio.wrap_future(self._live.submit(self._live.control.advance(seconds)))

    def freeze(self, frozen: bool = True) -> None:
        """Stop the time, or let it run on."""
        self._live.call(lambda: self._live.control.freeze(frozen))

    def faults(self, rules: Iterable[Mapping[str, Any]], *, seed: int = 0) -> None:
        """Replace the fault rules; an empty list clears them.

        Args:
            rules: dicts with the fields of `Rule`, such as `{"kind": "status", "times": 2}`.
            seed: what `probability` draws from.

        Raises:
            msgspec.ValidationError: a rule is wrong.
        """
        checked = msgspec.convert([dict(rule) for rule in rules], list[Rule])
        self._live.call(lambda: self._live.control.set_faults(checked, seed))

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
            error_code: code of fact sheet 4.4; None lets them pass whatever their markers say.
            pin_id: the pin concerned.
            next: without `pin_id`, how many pins it concerns; one by default.
            once: whether a later retry of the pin is free of it.
        """
        order = self._live.control.order_outcome
        self._live.call(lambda: order(error_code, pin_id=pin_id, next=next, once=once))

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests received, newest last, with credentials masked."""
        return self._live.call(self._live.control.requests)

    def mail(self) -> list[dict[str, Any]]:
        """Return the mails that the real service would have sent, newest last."""
        return self._live.call(self._live.control.mail)

    def deliveries(self) -> list[dict[str, Any]]:
        """Return the webhook deliveries, newest last."""
        return self._live.call(self._live.control.deliveries)

    def settings(self, **changes: float | str) -> dict[str, object]:
        """Change limits and delays while running, and return all of them."""
        return self._live.call(lambda: self._live.control.change_settings(dict(changes)))

    def reset(self) -> None:
        """Go back to the seed."""
        self._live.run(self._live.control.reset())


def _seeded(value: str | None) -> str:
    if value is None:
        raise RuntimeError("the sandbox was started without a seed")
    return value


class _Running:
    """The parts of a started sandbox, and the thread that runs them."""

    def __init__(
        self, options: Options, settings: Settings, address: tuple[str, int] | None
    ) -> None:
        path = options.get("state")
        file = Path(path) if path is not None else None
        self._server = None
        self.base_url = IN_PROCESS_URL
        if address is not None:
            from pinbridge.sandbox._shared.server import HttpServer

            self._server = HttpServer(*address)
            self.base_url = self._server.base_url
        try:
            self.state = _open_state(options, settings, file)
        except BaseException:
            if self._server is not None:
                self._server.close_socket()
            raise
        faults, log = Faults(), RequestLog()
        self._worker = Worker(self.state, options.get("webhook_transport"))
        self._application = SandboxApp(self.state, self._worker, faults, log)
        self.control: Control = self._application.control
        self.control.restore_clock()
        if options.get("seed", True):
            self.control.plant()
        self.seed: Seed = self.control.seed() if self.control.seeded else NO_SEED
        self._ready: concurrent.futures.Future[asyncio.AbstractEventLoop] = (
            concurrent.futures.Future()
        )
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(
            target=self._run_thread, name="pinbridge-sandbox", daemon=True
        )
        self._thread.start()
        self.loop = self._ready.result()

    @property
    def frozen(self) -> bool:
        """Whether the sandbox's time stands still."""
        return self.state.clock.frozen

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await self._application(scope, receive, send)

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
            await self._server.start(self._application)
        self._ready.set_result(asyncio.get_running_loop())
        await self._stopping.wait()
        if self._server is not None:
            await self._server.stop()
        await self._worker.stop()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the sandbox's loop."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

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
        self.state.store.close()
        self.state.blobs.close()


def _open_state(options: Options, settings: Settings, file: Path | None) -> State:
    random_seed = options.get("random_seed")
    if file is not None and random_seed is not None:
        raise ValueError("ids cannot be reproducible with a state file, which holds older ones")
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
    store = Store(file)
    blobs = Blobs(None if file is None else file.with_name(f"{file.name}.assets"))
    blobs.keep_only({asset.stored_filename for asset in store.assets.where("1")})
    clock = Clock(start=options.get("start"), frozen=options.get("frozen", False))
    return State(store, clock, blobs, settings, random_seed=random_seed)
