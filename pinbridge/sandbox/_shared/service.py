"""What the sandbox of one service consists of, and how the shared part finds and runs it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import uuid4

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response, decode_body
from pinbridge.sandbox._shared.registry import Call, Served
from pinbridge.sandbox._shared.router import Router
from pinbridge.sandbox._shared.settings import with_changes
from pinbridge.sandbox._shared.state import Core, Mail, State
from pinbridge.sandbox._shared.tables import Row, Table

if TYPE_CHECKING:
    from pinbridge.sandbox._shared.page import Gallery

R = TypeVar("R", bound=Row)
T = TypeVar("T")
C = TypeVar("C", bound=Call[Any])
X = TypeVar("X", bound=State[Any])


@dataclass(frozen=True, slots=True)
class Job(Generic[R]):
    """Rows that the worker takes when they fall due; the table has a column `due_at`.

    `step` takes a row one step further, in a transaction; `skips` says that it is being worked on already.
    """

    table: Table[R]
    step: Callable[[R], None]
    skips: Callable[[R], bool] = lambda _: False


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlRequest:
    """A request to a control; `from_browser` says that it is opened as a page."""

    path: Mapping[str, str]
    query_string: bytes
    data: bytes
    base_url: str
    from_browser: bool

    def body(self, type_: type[T]) -> T:
        """Decode the body, or raise a 422."""
        return decode_body(self.data or b"{}", type_)


ControlAction = Callable[[ControlRequest], Response | Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class ControlRoute:
    """A control; its path is below `/_sandbox`, for the further services below `/_sandbox/<name>`."""

    method: str
    path: str
    action: ControlAction


class Service(ABC, Generic[C, X]):
    """One service while it runs: its calls are `C`, its state is `X`."""

    call_type: type[C]
    """What handlers get."""
    delivery_header: str | None = None
    """Header field of every request that the service itself sends, such as webhooks."""
    request_id_header = "x-request-id"
    """Header field of every response with the id of the request."""

    def __init__(self, state: X, served: Mapping[str, Served[C]]) -> None:
        """Register the handlers, by operation id."""
        self.state = state
        self.served = served
        self._routes = _routes_of(type(self))

    # Requests

    def new_request_id(self) -> str:
        """Return an id for a request."""
        return f"req_{uuid4().hex[:24]}"

    @classmethod
    @abstractmethod
    def operations(cls) -> Iterable[Operation[Any]]:
        """Return every operation of the spec, also those without a handler."""

    @classmethod
    def paths(cls, operation: Operation[Any]) -> tuple[str, ...]:
        """Return the path templates under which an operation is found, below the prefix."""
        return (operation.path,)

    def find(self, method: str, raw_path: str) -> tuple[Operation[Any], dict[str, str]]:
        """Return the operation of a request with its path parameters; the path is encoded.

        Raises:
            ApiError: 404 for an unknown path, 405 when it has other methods only.
        """
        return self._routes.find(method, raw_path)

    @abstractmethod
    def admit(self, call: C, served: Served[C]) -> None:
        """Find out who calls, and refuse who may not; runs in a transaction."""

    @abstractmethod
    def error_response(self, error: ApiError, request_id: str) -> Response:
        """Return the response for an error."""

    # State

    @abstractmethod
    def seed(self) -> None:
        """Create what the start line names, if it is not there."""

    @abstractmethod
    def clear(self) -> None:
        """Delete all rows and files, and forget what is only in memory."""

    def change_settings(self, changes: Mapping[str, object]) -> None:
        """Change settings, or raise msgspec.ValidationError for an unknown name or a wrong value."""
        self.state.settings = with_changes(self.state.settings, changes)

    # Work in the background

    def jobs(self) -> Sequence[Job[Any]]:
        """Return what can fall due; at the same time the first goes first."""
        return ()

    @property
    def busy(self) -> bool:
        """Whether something is on its way whose outcome the clock has to wait for."""
        return False

    async def settle(self) -> None:
        """Wait until nothing is on its way."""

    async def close(self) -> None:
        """Give up what is on its way."""

    # Controls

    def gallery(self) -> Gallery | None:
        """Return what the page in the browser shows of this service."""
        return None

    def controls(self) -> Iterable[ControlRoute]:
        """Return the controls of this service."""
        return ()

    def mail_details(self, mail: Mail) -> dict[str, object]:
        """Return what `GET /_sandbox/mail` adds to a mail."""
        return {}


@cache
def _routes_of(service: type[Service[Any, Any]]) -> Router[Operation[Any]]:
    """Return the routes of a service, which are the same in every sandbox."""
    routes: Router[Operation[Any]] = Router()
    for operation in service.operations():
        for path in service.paths(operation):
            routes.add(operation.method, path, operation)
    return routes


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A service that can be started; listing it costs next to nothing.

    Attributes:
        name: key of the service in the start line, in the settings and in the state file.
        version: version of its tables; a state file with another one is refused.
        prefix: first part of its paths, such as `/pinarkive`; empty for the first service.
        base_path: path of its base URL, as its clients are given it.
        seed: what the start line shows beside the addresses.
        secret_headers: header fields that the request log masks, beside the usual ones.
        start: imports the service and creates its tables.
        addresses: further addresses in the start line: their paths, by name.
    """

    name: str
    version: int
    prefix: str
    base_path: str
    seed: Mapping[str, object]
    start: Callable[[Core], Service[Any, Any]]
    secret_headers: frozenset[str] = field(default_factory=frozenset[str])
    addresses: Mapping[str, str] = field(default_factory=dict[str, str])

    def start_line(self, base_url: str, *, seeded: bool) -> dict[str, object]:
        """Return what a script needs to use the service; without a seed its values are None."""
        values = self.seed if seeded else dict.fromkeys(self.seed)
        addresses = {"base_url": self.base_path, **self.addresses}
        return {**{name: base_url + path for name, path in addresses.items()}, **values}


class Services:
    """The services of one sandbox; each is started when it is used for the first time."""

    def __init__(self, core: Core, entries: Sequence[Entry], *, seeded: bool) -> None:
        """Start the first service, which is at the root, and those that the state file has rows of."""
        self.entries = entries
        self.seeded = seeded
        self._core = core
        self.running: dict[str, Service[Any, Any]] = {}
        self.first = self.get(entries[0])
        for entry in entries[1:]:
            if core.database.get_meta(f"version {entry.name}") is not None:
                self.get(entry)

    def get(self, entry: Entry) -> Service[Any, Any]:
        """Return a service, and start it if it is not running."""
        service = self.running.get(entry.name)
        if service is None:
            with self._core.database.creating((entry.name, entry.start)):
                self._core.database.require_version(entry.name, entry.version)
                service = entry.start(self._core)
            if self.seeded:
                service.seed()
            self.running[entry.name] = service
        return service

    def named(self, name: str) -> Service[Any, Any] | None:
        """Return a service beside the first by its name, or None."""
        entry = next((entry for entry in self.entries[1:] if entry.name == name), None)
        return None if entry is None else self.get(entry)

    def at(self, path: str) -> Entry:
        """Return the service that a path belongs to."""
        for entry in self.entries[1:]:
            if path == entry.prefix or path.startswith(f"{entry.prefix}/"):
                return entry
        return self.entries[0]

    def start_line(self, base_url: str) -> dict[str, object]:
        """Return what a script needs: the first service, and an object for each of the others."""
        first, *others = self.entries
        return {
            **first.start_line(base_url, seeded=self.seeded),
            **{each.name: each.start_line(base_url, seeded=self.seeded) for each in others},
        }

    def clear(self) -> None:
        """Go back to the seeds."""
        with self._core.database.transaction():
            for service in self.running.values():
                service.clear()
            self._core.mails.remove_where("1")
            self._core.database.clear_meta()
            for entry in self.entries:
                if entry.name in self.running:
                    self._core.database.require_version(entry.name, entry.version)
        if self.seeded:
            for service in self.running.values():
                service.seed()
