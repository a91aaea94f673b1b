"""Settings of a client, and where they come from.

Order of precedence: call > `with_options` > client > environment > default.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from threading import TIMEOUT_MAX
from typing import Any, Final, TypeVar, cast

from msgspec import Struct
from msgspec.structs import asdict, replace

from pinbridge import __version__
from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.options import RequestOptions
from pinbridge.runtime.reprs import ShownByRepr

from .auth import NO_AUTH, AuthStrategy, FixedAuth
from .credentials import Credentials
from .guards import in_seconds, is_iterable, is_list, is_mapping, is_tuple
from .response import RawResponse
from .retry import RetryPolicy
from .service import Service
from .timeouts import DEFAULT_TIMEOUT, Timeout
from .urls import BaseURL

DEFAULT_USER_AGENT: Final = f"pinbridge-python/{__version__}"
DEFAULT_MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024
_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_FRAMING_HEADERS = frozenset({"content-length", "transfer-encoding"})

HeadersLike = Mapping[str, str] | Iterable[tuple[str, str]]
N = TypeVar("N", int, float)


class NotGiven:
    """The type of the default of arguments for which None has a meaning."""

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False


NOT_GIVEN: Final = NotGiven()


class Settings(ShownByRepr, Struct, frozen=True, kw_only=True):
    """The immutable settings of a client's requests."""

    base_url: BaseURL
    auth: AuthStrategy = NO_AUTH
    timeout: Timeout = DEFAULT_TIMEOUT
    total_timeout: float | None = None
    retry: RetryPolicy = RetryPolicy()
    headers: tuple[tuple[str, str], ...] = ()
    user_agent: str = DEFAULT_USER_AGENT
    follow_redirects: bool = False
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES
    pace: bool = False
    on_response: Callable[[RawResponse], object] | None = None

    def __repr__(self) -> str:
        # Headers may hold secrets.
        return f"Settings(base_url={self.base_url.text!r})"

    def with_changes(
        self,
        *,
        api_key: str | NotGiven | None = NOT_GIVEN,
        bearer_token: str | NotGiven | None = NOT_GIVEN,
        auth: AuthStrategy | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        **changes: Any,
    ) -> Settings:
        """Return a copy with changed settings, all checked.

        Credentials replace a strategy, and vice versa. `NOT_GIVEN`, or None for a setting in which it
        has no meaning, leaves the setting unchanged.
        """
        made: dict[str, Any] = {}
        for name, value in changes.items():
            check = _CHECKS.get(name)
            if check is None:
                raise ConfigurationError(_unknown(name))
            if isinstance(value, NotGiven) or (value is None and name not in _NULLABLE):
                continue
            made[name] = check(name, value)
        if "headers" in made:
            made["headers"] = merged_headers(self.headers, made["headers"])
        if max_retries is not None:
            # Not by `replace`, which skips the checks in older versions of msgspec.
            policy = asdict(made.get("retry", self.retry))
            made["retry"] = RetryPolicy(**policy | {"max_retries": max_retries})
        given = {"api_key": api_key, "bearer_token": bearer_token}
        given = {name: value for name, value in given.items() if not isinstance(value, NotGiven)}
        if given or not isinstance(auth, NotGiven):
            made["auth"] = self._changed_auth(auth, given)
        return replace(self, **made) if made else self

    def _changed_auth(
        self, auth: AuthStrategy | NotGiven | None, given: Mapping[str, Any]
    ) -> AuthStrategy:
        if auth and any(value is not None for value in given.values()):
            raise ConfigurationError(f"give auth or {' and '.join(given)}, not both")
        if auth:
            if not isinstance(auth, AuthStrategy):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
                raise ConfigurationError(
                    "auth has to be an AuthStrategy, for example pinbridge.auth.PasswordAuth"
                )
            return auth
        kept = self.auth.credentials(0) if isinstance(self.auth, FixedAuth) else Credentials()
        if auth is None:
            kept = Credentials()
        credentials = kept.replaced(**given)
        return NO_AUTH if credentials.is_empty else FixedAuth(credentials)


def resolve_settings(
    service: Service, *, base_url: str | None, credentials: Mapping[str, Any], **given: Any
) -> Settings:
    """Complete the caller's settings from the environment and the defaults.

    The environment's credentials are used only if the caller gives none. None and `NOT_GIVEN` mean the same as
    in `Settings.with_changes`.
    """
    variables = Variables(service.environment)
    if all(value is None for value in credentials.values()):
        names = service.credential_variables
        credentials = {name: variables.text(names[name]) for name in names}
        for name, value in credentials.items():
            with variables.naming(names[name]):
                Credentials(**{name: value})
    elif credentials.get("auth") is None:
        credentials = {name: value for name, value in credentials.items() if name != "auth"}
    if isinstance(given.get("timeout", NOT_GIVEN), NotGiven):
        given["timeout"] = variables.number("TIMEOUT", float, NOT_GIVEN)
    if given.get("max_retries") is None and given.get("retry") is None:
        given["max_retries"] = variables.number("MAX_RETRIES", int, None)
    default = service.base_url
    if base_url is None:
        with variables.naming("BASE_URL"):
            url = variables.text("BASE_URL") or default
            parsed = BaseURL.parse(url, default, service.version_path)
    else:
        parsed = BaseURL.parse(base_url, default, service.version_path)
    return Settings(base_url=parsed).with_changes(**credentials, **given)


class Variables(Struct, frozen=True):
    """Environment variables of a service, whose names have the same prefix."""

    prefix: str

    @contextmanager
    def naming(self, name: str) -> Generator[None]:
        """Add the name of a variable to refusals of its value."""
        try:
            yield
        except ConfigurationError as error:
            variable, message = f"{self.prefix}_{name}", str(error)
            if variable in message:
                raise
            raise ConfigurationError(f"{variable}: {message}") from None

    def text(self, name: str) -> str | None:
        """Return a variable's value, or None if it is not set; refuse an empty one."""
        value = os.environ.get(f"{self.prefix}_{name}")
        if value is not None and not value.strip():
            raise ConfigurationError(f"{self.prefix}_{name} is empty; unset it or give it a value")
        return value

    def number(self, name: str, kind: Callable[[str], N], default: Any) -> N | Any:
        """Return a variable's value as a number, or the default if it is not set."""
        text = self.text(name)
        if text is None:
            return default
        try:
            value = kind(text)
        except ValueError:
            value = None
        if value is None or not 0 <= value < math.inf or (kind is float and not value):
            wanted = "whole number, 0 or more" if kind is int else "number of seconds above 0"
            raise ConfigurationError(f"{self.prefix}_{name} has to be a {wanted}, not {text!r}")
        return value


def checked_options(options: Any) -> RequestOptions | None:
    """Check that the settings of a call are a dict; its items are checked when used."""
    names: list[Any] = list(options) if is_mapping(options) else [None]
    if options is not None and not all(isinstance(name, str) for name in names):
        raise ConfigurationError(
            "options has to be a dict of settings, as in {'timeout': 10}, with names as keys"
        )
    return cast("RequestOptions | None", options)


def header_fields(headers: HeadersLike) -> tuple[tuple[str, str], ...]:
    """Check headers and write their names in lower case."""
    fields: list[tuple[str, str]] = []
    for name, value in _pairs(headers):
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError("the name of a header has to be a string")
        if not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(
                "a header name is empty or contains characters that are not allowed"
            )
        if name.lower() in _FRAMING_HEADERS:
            raise ConfigurationError(
                f"the header {name} is set from the body and can't be overridden"
            )
        fields.append((name.lower(), header_value(f"the header {name}", value)))
    return tuple(fields)


def _pairs(headers: Any) -> Iterable[tuple[str, str]]:
    if is_mapping(headers):
        return headers.items()
    pairs: list[Any] = list(headers) if is_iterable(headers) else [None]
    if not all((is_tuple(pair) or is_list(pair)) and len(pair) == 2 for pair in pairs):  # noqa: PLR2004 - a pair
        raise ConfigurationError("headers has to be a dict, or a list of pairs (name, value)")
    return pairs


def header_value(name: str, value: str) -> str:
    """Check the value of a header, and strip it."""
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(f"{name} has to be a string")
    if not value.isascii() or not value.replace("\t", " ").isprintable():
        raise ConfigurationError(f"{name} may contain printable ASCII characters only")
    return value.strip(" \t")


def merged_headers(
    base: Iterable[tuple[str, str]], over: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Merge headers, replacing those of the same name."""
    added = tuple(over)
    names = {name for name, _ in added}
    return (*((name, value) for name, value in base if name not in names), *added)


def _timeout(name: str, value: Any) -> Any:
    # Recognised by its attributes, so that httpx need not be imported.
    if all(hasattr(value, phase) for phase in ("connect", "read", "write", "pool")):
        return value
    return _limit(name, value, "a number of seconds above 0, an httpx.Timeout,")


def _limit(name: str, value: Any, wanted: str = "a number of seconds above 0,") -> Any:
    value = in_seconds(value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if value is None or (is_number and 0 < value <= TIMEOUT_MAX):
        return value
    raise ConfigurationError(f"{name} has to be {wanted} or None for no limit")


def _check(is_valid: Callable[[Any], bool], wanted: str) -> Callable[[str, Any], Any]:
    def check(name: str, value: Any) -> Any:
        if not is_valid(value):
            raise ConfigurationError(f"{name} has to be {wanted}")
        return value

    return check


_switch = _check(lambda value: isinstance(value, bool), "True or False")
_CHECKS: Mapping[str, Callable[[str, Any], Any]] = {
    "timeout": _timeout,
    "total_timeout": _limit,
    "retry": _check(lambda value: isinstance(value, RetryPolicy), "a RetryPolicy"),
    "headers": lambda _, value: header_fields(value),
    "user_agent": header_value,
    "follow_redirects": _switch,
    "max_response_bytes": _check(
        lambda value: isinstance(value, int) and value is not True and value > 0,
        "a whole number of bytes, 1 or more",
    ),
    "pace": _switch,
    "on_response": _check(callable, "a function"),
}
_NULLABLE = frozenset({"timeout", "total_timeout"})


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, [*_CHECKS, "max_retries", "api_key", "bearer_token", "auth"], 1)
    return f"there is no option {name!r}" + (f"; did you mean {close[0]!r}?" if close else "")
