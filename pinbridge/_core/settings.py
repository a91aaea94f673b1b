"""Settings of a client: what is configured, where it comes from, which source wins.

Order: call > `with_options` > client > environment > default.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast

import attrs

from pinbridge._version import __version__
from pinbridge.errors import ConfigurationError

from .credentials import Credentials
from .retry import RetryPolicy
from .urls import BaseURL

if TYPE_CHECKING:
    from pinbridge._httpx import TimeoutTypes

    from .auth import AuthStrategy

DEFAULT_USER_AGENT: Final = f"pinbridge-python/{__version__}"
DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_CONNECT_TIMEOUT: Final = 5.0
DEFAULT_UPLOAD_TIMEOUT: Final = 300.0
DEFAULT_MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024
_LAST_CONTROL = 0x20
_DELETE = 0x7F
_FRAMING_HEADERS = frozenset({"content-length", "transfer-encoding"})

HeadersLike = Mapping[str, str] | Iterable[tuple[str, str]]


class NotGiven:
    """Stand for an argument that was left out where None means something."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False


NOT_GIVEN: Final = NotGiven()


class RequestOptions(TypedDict, total=False):
    """Settings for a single call.

    Attributes:
        timeout: Seconds for each phase of a try, an httpx timeout, or None for no limit.
        max_retries: Repeats after the first try.
        headers: More header fields.
    """

    timeout: TimeoutTypes
    max_retries: int
    headers: HeadersLike


@attrs.frozen(kw_only=True)
class Environment:
    """Names of a service's environment variables.

    Args:
        prefix: What the names begin with, for example `PINBRIDGE`.
    """

    prefix: str

    def get(self, name: str) -> str | None:
        """Return a variable's value; empty counts as absent."""
        return os.environ.get(f"{self.prefix}_{name}") or None

    def number(self, name: str) -> float | None:
        """Return a variable's value as a number.

        Raises:
            ConfigurationError: It is none.
        """
        text = self.get(name)
        if text is None:
            return None
        try:
            return float(text)
        except ValueError:
            raise ConfigurationError(f"{self.prefix}_{name} has to be a number") from None

    def whole_number(self, name: str) -> int | None:
        """Return a variable's value as a whole number.

        Raises:
            ConfigurationError: It is none.
        """
        text = self.get(name)
        if text is None:
            return None
        try:
            return int(text)
        except ValueError:
            raise ConfigurationError(f"{self.prefix}_{name} has to be a whole number") from None


@attrs.frozen(kw_only=True)
class Settings:
    """Everything that a request of a client depends on; replaced, never changed."""

    base_url: BaseURL
    credentials: Credentials
    timeout: TimeoutTypes
    retry: RetryPolicy
    headers: tuple[tuple[str, str], ...] = attrs.field(repr=False)
    user_agent: str
    follow_redirects: bool
    max_response_bytes: int
    auth: AuthStrategy | None = attrs.field(default=None, repr=False)
    pace: bool = False

    def with_changes(
        self,
        *,
        api_key: str | NotGiven | None = NOT_GIVEN,
        bearer_token: str | NotGiven | None = NOT_GIVEN,
        headers: HeadersLike | None = None,
        follow_redirects: bool | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        auth: AuthStrategy | NotGiven | None = NOT_GIVEN,
        pace: bool | None = None,
    ) -> Settings:
        """Return settings that differ in what is given.

        Credentials of their own put an end to a strategy, and the other way round.

        Raises:
            ConfigurationError: A value is not usable.
        """
        changes = self._changed_credentials(api_key, bearer_token, auth)
        if headers is not None:
            changes["headers"] = merged_headers(self.headers, header_fields(headers))
        if follow_redirects is not None:
            changes["follow_redirects"] = follow_redirects
        if not isinstance(timeout, NotGiven):
            changes["timeout"] = checked_timeout(timeout)
        if max_retries is not None:
            changes["retry"] = attrs.evolve(self.retry, max_retries=max_retries)
        if pace is not None:
            changes["pace"] = checked_pace(pace)
        return attrs.evolve(self, **changes) if changes else self

    def _changed_credentials(
        self,
        api_key: str | NotGiven | None,
        bearer_token: str | NotGiven | None,
        auth: AuthStrategy | NotGiven | None,
    ) -> dict[str, Any]:
        if all(isinstance(value, NotGiven) for value in (api_key, bearer_token, auth)):
            return {}
        now = self.credentials
        if isinstance(auth, NotGiven):
            auth = None
        else:
            now = Credentials()
            refuse_both(auth, api_key, bearer_token)
        credentials = Credentials(
            api_key=now.api_key if isinstance(api_key, NotGiven) else api_key,
            bearer_token=now.bearer_token if isinstance(bearer_token, NotGiven) else bearer_token,
        )
        return {"auth": auth, "credentials": credentials}


def resolve_settings(
    environment: Environment,
    default_base_url: str,
    *,
    base_url: str | None,
    api_key: str | None,
    bearer_token: str | None,
    timeout: TimeoutTypes | NotGiven,
    max_retries: int | None,
    headers: HeadersLike | None,
    user_agent: str | None,
    follow_redirects: bool,
    retry: RetryPolicy | None,
    max_response_bytes: int | None,
    auth: AuthStrategy | None = None,
    pace: bool = False,
) -> Settings:
    """Fill in from the environment and the defaults what a caller leaves out.

    Credentials are taken from the environment only where the caller gives none at all.

    Raises:
        ConfigurationError: A value is not usable.
    """
    refuse_both(auth, api_key, bearer_token)
    if api_key is None and bearer_token is None and auth is None:
        api_key = environment.get("API_KEY")
        bearer_token = environment.get("BEARER_TOKEN")
    if isinstance(timeout, NotGiven):
        found = environment.number("TIMEOUT")
        timeout = DEFAULT_TIMEOUT if found is None else found
    if max_retries is None and retry is None:
        max_retries = environment.whole_number("MAX_RETRIES")
    policy = retry or RetryPolicy()
    if max_retries is not None:
        policy = attrs.evolve(policy, max_retries=max_retries)
    limit = DEFAULT_MAX_RESPONSE_BYTES if max_response_bytes is None else max_response_bytes
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError("max_response_bytes has to be a whole number, 1 or more")
    if base_url is None:
        base_url = environment.get("BASE_URL") or default_base_url
    return Settings(
        base_url=BaseURL.parse(base_url),
        credentials=Credentials(api_key=api_key, bearer_token=bearer_token),
        timeout=checked_timeout(timeout),
        retry=policy,
        headers=header_fields(headers or ()),
        user_agent=header_value("user_agent", user_agent or DEFAULT_USER_AGENT),
        follow_redirects=follow_redirects,
        max_response_bytes=limit,
        auth=auth,
        pace=checked_pace(pace),
    )


def refuse_both(auth: AuthStrategy | None, *credentials: object) -> None:
    """Refuse a strategy together with credentials.

    Raises:
        ConfigurationError: Both are given.
    """
    if auth is not None and any(isinstance(value, str) for value in credentials):
        raise ConfigurationError("give auth, or api_key and bearer_token, not both")


def header_fields(headers: HeadersLike) -> tuple[tuple[str, str], ...]:
    """Check header fields and write their names in lower case.

    Raises:
        ConfigurationError: A name or value can't stand in a header.
    """
    fields: list[tuple[str, str]] = []
    for name, value in _pairs(headers):
        if not name or not all(char.isalnum() or char in "!#$%&'*+-.^_`|~" for char in name):
            raise ConfigurationError("a header name is empty or holds characters that it must not")
        if not name.isascii():
            raise ConfigurationError("a header name may hold ASCII characters only")
        if name.lower() in _FRAMING_HEADERS:
            raise ConfigurationError(f"the header {name} follows from the body; it can't be set")
        fields.append((name.lower(), header_value(name, value)))
    return tuple(fields)


def _pairs(headers: HeadersLike) -> Iterable[tuple[str, str]]:
    if isinstance(headers, Mapping):
        return cast("Mapping[str, str]", headers).items()
    return headers


def header_value(name: str, value: str) -> str:
    """Check the value of a header field.

    Raises:
        ConfigurationError: It holds what a header can't carry.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(f"the header {name} has to be a string")
    if not value.isascii() or any(
        (ord(char) < _LAST_CONTROL and char != "\t") or ord(char) == _DELETE for char in value
    ):
        raise ConfigurationError(f"the header {name} may hold printable ASCII characters only")
    return value.strip(" \t")


def merged_headers(
    base: Iterable[tuple[str, str]], over: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Put header fields over others of the same name."""
    added = tuple(over)
    names = {name for name, _ in added}
    return (*((name, value) for name, value in base if name not in names), *added)


def checked_pace(value: bool) -> bool:
    """Check whether to pace.

    Raises:
        ConfigurationError: It is something else, for example a rate: that one is the service's.
    """
    if not isinstance(value, bool):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError("pace has to be True or False; how fast is up to the rate meter")
    return value


def checked_timeout(value: TimeoutTypes) -> TimeoutTypes:
    """Check a timeout.

    Raises:
        ConfigurationError: It is no positive, finite number.
    """
    if value is None or _is_httpx_timeout(value):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        raise ConfigurationError(
            "timeout has to be a number of seconds above 0, an httpx.Timeout, or None for no limit"
        )
    return value


def _is_httpx_timeout(value: object) -> bool:
    # By its shape: httpx is not to be loaded for this.
    return all(hasattr(value, phase) for phase in ("connect", "read", "write", "pool"))
