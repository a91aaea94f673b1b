"""OAuth tokens, and stores for them."""

from __future__ import annotations

import datetime as dt
import json
import math
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.files import FileLock, ThreadLock, state_folder, write_private
from pinbridge._core.guards import checked_text, is_dict
from pinbridge.runtime.errors import InvalidInputError

DEFAULT_NAME = "access_token"
T = TypeVar("T")
_OF_APP = "client_credentials"
_MAX_NAME = 100
_NAME = re.compile(r"[\w.-]+", re.ASCII)


@checked_arguments
@attrs.frozen(kw_only=True)
class Token:
    """A token from the token endpoint.

    Attributes:
        access_token: Sent with each request; None if only the refresh token is known.
        refresh_token: Gets new access tokens; None if the token can't be refreshed.
        scope: Scopes as one string, as sent by the service.
        expires_at: When the access token expires, in UTC; None if unknown.
        refresh_expires_at: When the refresh token expires, in UTC; None if unknown.
        is_of_app: Whether it is a token for the app's own account (client credentials), which the app can
            renew without a refresh token.
    """

    access_token: str | None = attrs.field(default=None, repr=False)
    refresh_token: str | None = attrs.field(default=None, repr=False)
    scope: str = ""
    expires_at: dt.datetime | None = None
    refresh_expires_at: dt.datetime | None = None
    is_of_app: bool = False

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes as a tuple."""
        return tuple(name for name in re.split(r"[\s,]+", self.scope) if name)

    @property
    def is_renewable(self) -> bool:
        """Whether the app can exchange it for the next one."""
        return self.refresh_token is not None or self.is_of_app

    @classmethod
    def from_response(
        cls, response: Any, now: float, before: Token | None = None, *, is_of_app: bool = False
    ) -> Token:
        """Create a token from a response of the token endpoint.

        Args:
            response: `OauthAccessTokenResponse`, in any of its variants.
            now: When it was received, in seconds since the epoch.
            before: The token that was refreshed. Its refresh token is kept if the response has none.
            is_of_app: Whether it was requested with client credentials.
        """
        refresh_token = _text(response, "refresh_token")
        ends: dt.datetime | None = None
        if refresh_token is not None:
            ends = _after(now, getattr(response, "refresh_token_expires_in", None)) or moment(
                getattr(response, "refresh_token_expires_at", None)
            )
        elif before is not None:
            refresh_token, ends = before.refresh_token, before.refresh_expires_at
        scope = _text(response, "scope") or (before.scope if before else "")
        return cls(
            access_token=_text(response, "access_token"),
            refresh_token=refresh_token,
            scope=scope,
            expires_at=_after(now, getattr(response, "expires_in", None)),
            refresh_expires_at=ends,
            is_of_app=bool(scope) and (before.is_of_app if before else is_of_app),
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Token:
        """Create a token from the data of `to_dict`, or of Pinterest's quickstart scripts."""
        fields = {
            name: value if isinstance(value := data.get(name), str) and value else None
            for name in ("access_token", "refresh_token", "scopes")
        }
        return cls(
            access_token=fields["access_token"],
            refresh_token=fields["refresh_token"],
            scope=fields["scopes"] or "",
            expires_at=moment(data.get("expires_at")),
            refresh_expires_at=moment(data.get("refresh_expires_at")),
            is_of_app=data.get("grant_type") == _OF_APP,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return JSON data in the format of Pinterest's quickstart scripts, with both expiry dates."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "scopes": self.scope,
            "expires_at": self.expires_at and self.expires_at.isoformat(),
            "refresh_expires_at": self.refresh_expires_at and self.refresh_expires_at.isoformat(),
            "grant_type": _OF_APP if self.is_of_app else None,
        }


class TokenStore(ABC):
    """A store for one token. Derive from this class for your own store."""

    @abstractmethod
    def load(self) -> Token | None:
        """Return the token, or None if there is none."""

    @abstractmethod
    def save(self, token: Token) -> None:
        """Replace the token. It must be stored durably when this returns."""

    @abstractmethod
    def lock(self) -> AbstractContextManager[object]:
        """Return a context manager that allows one refresh of this token at a time.

        It may be exited in another thread than it was entered.
        """


@checked_arguments
class MemoryTokens(TokenStore):
    """Store a token in memory.

    Args:
        token: The initial token.
    """

    def __init__(self, token: Token | None = None) -> None:
        self._token = token
        self._lock = Lock()

    def load(self) -> Token | None:
        """Return the token."""
        token = self._token
        return None if token is None else _token_of(token.to_dict())

    def save(self, token: Token) -> None:
        """Replace the token."""
        self._token = token

    def lock(self) -> AbstractContextManager[object]:
        """Return a lock for the threads of this process."""
        return ThreadLock(self._lock)


@checked_arguments
class FileTokens(TokenStore):
    """Store a token in a file that only its owner can read, like Pinterest's quickstart scripts.

    Args:
        directory: Folder of the file.
        name: Name of the token; the file is `<name>.json`.

    Raises:
        InvalidInputError: The name can't be part of a file name.
    """

    def __init__(self, directory: str | os.PathLike[str] = ".", name: str = DEFAULT_NAME) -> None:
        self._name = checked_name(name)
        self.path = Path(directory) / f"{name}.json"

    def __repr__(self) -> str:
        return f"FileTokens({str(self.path)!r})"

    def load(self) -> Token | None:
        """Read the file.

        Raises:
            ConfigurationError: It can't be read, or is not a token file.
        """
        data = self._read()
        return None if data is None else _token_of(data)

    def save(self, token: Token) -> None:
        """Replace the file atomically; other data in it is kept.

        Raises:
            ConfigurationError: It can't be written.
        """
        kept: dict[str, Any] = {}
        with suppress(ConfigurationError):
            kept = self._read() or {}
        data = {"name": self._name} | kept | token.to_dict()
        write_private(self.path, json.dumps(data, indent=2).encode())

    def lock(self) -> AbstractContextManager[object]:
        """Return a lock for all processes that use the file."""
        return FileLock(self.path.with_name(f"{self.path.name}.lock"))

    def _read(self) -> dict[str, Any] | None:
        try:
            data: object = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not JSON"
            raise ConfigurationError(f"can't read the token file {self.path}: {reason}") from None
        if not is_dict(data):
            raise ConfigurationError(
                f"{self.path} is not a token file: it does not contain a JSON object"
            )
        return data


@checked_arguments
class KeyringTokens(TokenStore):
    """Store a token in the keyring of the system. Needs `pip install "pinbridge[keyring]"`.

    Args:
        name: Name of the token.
        service: Service name in the keyring.

    Raises:
        InvalidInputError: The name can't be part of a file name.
        ConfigurationError: The extra is not installed.
    """

    def __init__(self, name: str = DEFAULT_NAME, service: str = "pinbridge.pinterest") -> None:
        self._name = checked_name(name)
        self._service = service
        if find_spec("keyring") is None:
            raise ConfigurationError(
                'KeyringTokens needs the extra: pip install "pinbridge[keyring]"'
            )

    def __repr__(self) -> str:
        return f"KeyringTokens({self._name!r})"

    def load(self) -> Token | None:
        """Read the token from the keyring.

        Raises:
            ConfigurationError: The keyring can't be used, or contains something else under this name.
        """
        import keyring

        text = _of_keyring(lambda: keyring.get_password(self._service, self._name))
        if text is None:
            return None
        try:
            data: object = json.loads(text)
        except ValueError:
            data = None
        if not is_dict(data):
            raise ConfigurationError(
                f"the keyring entry {self._service}/{self._name} is not a token"
            )
        return _token_of(data)

    def save(self, token: Token) -> None:
        """Write the token to the keyring.

        Raises:
            ConfigurationError: The keyring can't be used.
        """
        import keyring

        text = json.dumps(token.to_dict())
        _of_keyring(lambda: keyring.set_password(self._service, self._name, text))

    def lock(self) -> AbstractContextManager[object]:
        """Return a lock for all processes of this user, because keyrings have none."""
        return FileLock(state_folder() / f"{self._name}.keyring.lock")


def _token_of(data: Mapping[str, Any]) -> Token | None:
    token = Token.from_dict(data)
    # The store of a revoked token is emptied by saving an empty token.
    return None if token.access_token is None and token.refresh_token is None else token


def _of_keyring(function: Callable[[], T]) -> T:
    from keyring.errors import KeyringError

    try:
        return function()
    except KeyringError as error:
        raise ConfigurationError(
            f"the keyring can't be used: {error}; use FileTokens instead"
        ) from None


def checked_name(name: str) -> str:
    """Check the name of a token.

    Raises:
        InvalidInputError: It can't be part of a file name.
    """
    checked_text("the name of a token", name)
    if not _NAME.fullmatch(name) or name.startswith(".") or len(name) > _MAX_NAME:
        raise InvalidInputError(
            "the name of a token may contain up to 100 letters, digits, '_', '-' and '.', but not start with '.'"
        )
    return name


def moment(value: object) -> dt.datetime | None:
    """Parse a time in ISO 8601 or seconds since the epoch; None if it is neither."""
    with suppress(ValueError, OverflowError, OSError):
        if isinstance(value, str):
            parsed = dt.datetime.fromisoformat(value)
            return parsed if parsed.tzinfo else parsed.replace(tzinfo=dt.UTC)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return dt.datetime.fromtimestamp(value, dt.UTC)
    return None


def _after(now: float, seconds: object) -> dt.datetime | None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    return moment(math.floor(now + seconds))


def _text(response: Any, name: str) -> str | None:
    value = getattr(response, name, None)
    return value if isinstance(value, str) and value else None
