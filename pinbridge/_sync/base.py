# Derived from pinbridge/_async/base.py by ./codegen.sh; do not edit.
"""The base of clients: settings, clones, resource groups, closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, cast

import httpx
from msgspec import Struct, field

from pinbridge._core.auth import AuthStrategy
from pinbridge._core.guards import checked, checked_text
from pinbridge._core.network import Network
from pinbridge._core.observe import Tracer, log_as_environment_says
from pinbridge._core.response import RawResponse
from pinbridge._core.retry import RetryPolicy, RetryQuota
from pinbridge._core.runtime import Runtime, runtime_of
from pinbridge._core.service import Service
from pinbridge._core.settings import (
    NOT_GIVEN,
    HeadersLike,
    NotGiven,
    Settings,
    checked_options,
)
from pinbridge._core.windows import RateWindows
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ._io import checked_callback
from .renewal import Renewer
from .transport import Transport

if TYPE_CHECKING:
    from pinbridge._core.timeouts import TimeoutTypes
    from pinbridge.runtime.options import RequestOptions

R = TypeVar("R")


class Shared(Struct, eq=False):
    """State that a client shares with its clones made by `with_options`."""

    transport: Transport
    renewer: Renewer
    tracer: Tracer | None
    quota: RetryQuota = field(default_factory=RetryQuota)
    pauses: RateWindows = field(default_factory=RateWindows)
    windows: RateWindows = field(default_factory=RateWindows)
    lock: Lock = field(default_factory=Lock)
    is_closed: bool = False


class BaseClient:
    """Hold the settings, connections and resource groups of a client."""

    def __init__(
        self,
        service: Service,
        settings: Settings,
        network: Network,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        tracer: Tracer | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        log_as_environment_says()
        self._service = service
        self._settings = settings
        self._runtime = runtime_of(runtime)
        sends = Transport(network, transport, http_client, self._runtime.clock)
        self._shared = Shared(sends, Renewer(self._runtime), tracer)
        self._registered: dict[str, type[SyncAPIResource]] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url.text!r})"

    def __copy__(self) -> Self:
        return self._with(self._settings)

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError(
            "a client holds connections and can't be deep-copied; use with_options() or copy.copy()"
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds connections and can't be pickled; create it where it is used"
        )

    @property
    def base_url(self) -> str:
        """Base URL of the API, without a trailing slash."""
        return self._settings.base_url.text

    @property
    def runtime(self) -> Runtime:
        """Clock and random numbers of the client."""
        return self._runtime

    @property
    def retry_policy(self) -> RetryPolicy:
        """Limits for retries."""
        return self._settings.retry

    @property
    def total_timeout(self) -> float | None:
        """Seconds for a whole call, including retries and waits, or None for no limit."""
        return self._settings.total_timeout

    # Settings

    @without_variables
    def set_api_key(self, api_key: str | None) -> None:
        """Use another API key from the next request on; None removes it.

        Raises:
            ConfigurationError: The key can't be sent in a header.
        """
        self._change(api_key=api_key)

    @without_variables
    def set_bearer_token(self, token: str | None) -> None:
        """Use another bearer token from the next request on; None removes it.

        Raises:
            ConfigurationError: The token can't be sent in a header.
        """
        self._change(bearer_token=token)

    def clear_auth(self) -> None:
        """Drop all credentials."""
        self._change(auth=None)

    def _change(self, **changes: Any) -> None:
        with self._shared.lock:
            self._settings = self._settings.with_changes(**changes)

    @without_variables
    def with_options(
        self,
        *,
        api_key: str | NotGiven | None = NOT_GIVEN,
        bearer_token: str | NotGiven | None = NOT_GIVEN,
        headers: HeadersLike | None = None,
        follow_redirects: bool | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        total_timeout: Seconds | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        auth: AuthStrategy | NotGiven | None = NOT_GIVEN,
        pace: bool | None = None,
        on_response: Callable[[RawResponse], object] | None = None,
    ) -> Self:
        """Return a copy of the client with other settings, which shares its connections.

        Args:
            api_key: Another API key; None removes it.
            bearer_token: Another bearer token; None removes it.
            headers: Additional headers; they replace those of the same name.
            follow_redirects: Whether reads follow redirects.
            timeout: Seconds for each phase of an attempt, an httpx timeout, or None for no limit.
            total_timeout: Seconds for a whole call, including retries and waits, or None for no limit.
            max_retries: Number of retries.
            auth: Another authentication strategy, instead of all current credentials.
            pace: Whether to wait when a rate limit is reached, instead of sending and getting a 429.
            on_response: Called with the response of every call that succeeds.

        Raises:
            ConfigurationError: A value is invalid.
        """
        return self._with(
            self._settings.with_changes(
                api_key=api_key,
                bearer_token=bearer_token,
                headers=headers,
                follow_redirects=follow_redirects,
                timeout=timeout,
                total_timeout=total_timeout,
                max_retries=max_retries,
                auth=auth,
                pace=pace,
                on_response=on_response,
            )
        )

    def _settings_for(self, options: RequestOptions | None) -> Settings:
        """Return the settings of a single call, all checked."""
        options = checked_options(options)
        settings = self._settings.with_changes(**options) if options else self._settings
        checked_callback(settings.on_response)
        return settings

    def _with(self, settings: Settings) -> Self:
        checked_callback(settings.on_response)
        clone = object.__new__(type(self))
        clone.__dict__.update(self.__dict__)
        clone._settings = settings
        # Resource groups belong to one client. The copy is searched, as other threads may use this one.
        for name in list(clone.__dict__):
            if name in self._registered or self._has_group(name):
                del clone.__dict__[name]
        clone._replace_groups()
        return clone

    # Resource groups

    def register_resource(
        self, name: str, resource_cls: type[SyncAPIResource], *, replace: bool = False
    ) -> None:
        """Add your own resource group as an attribute, also on clients made by `with_options`.

        Args:
            name: Attribute name.
            resource_cls: Class of the group.
            replace: Whether to replace an existing group of that name, including one of the library.

        Raises:
            InvalidInputError: The name is not an identifier, or taken.
        """
        if not checked_text("name", name).isidentifier() or name.startswith("_"):
            raise InvalidInputError(f"{name!r} can't be the name of a resource group")
        checked("resource_cls", resource_cls, type, "a class")
        is_group = self._has_group(name)
        if hasattr(type(self), name) and not is_group:
            raise InvalidInputError(f"{name!r} is a method of the client")
        if (is_group or name in self._registered) and not replace:
            raise InvalidInputError(
                f"the resource group {name!r} already exists; pass replace=True to replace it"
            )
        self._registered[name] = resource_cls
        self.__dict__.pop(name, None)
        self._replace_groups()

    def resource(self, name: str) -> SyncAPIResource:
        """Return a resource group by name.

        Raises:
            KeyError: There is no group of that name.
        """
        if checked_text("name", name) not in self._registered and not self._has_group(name):
            raise KeyError(name)
        group: SyncAPIResource = getattr(self, name)
        return group

    def _has_group(self, name: str) -> bool:
        return isinstance(getattr(type(self), name, None), cached_property)

    def _replace_groups(self) -> None:
        # Python does not call `__getattr__` for groups that the class defines.
        for name, resource_cls in self._registered.items():
            if self._has_group(name):
                self.__dict__[name] = resource_cls(cast("Any", self))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            resource_cls = self.__dict__.get("_registered", {}).get(name)
            if resource_cls is None:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            self.__dict__[name] = group = resource_cls(cast("Any", self))
            return group

    # Closing

    def close(self) -> None:
        """Close the connections, including those of clients made by `with_options`.

        An httpx client that was passed in stays open.
        """
        if not self._shared.is_closed:
            self._shared.is_closed = True
            self._shared.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
