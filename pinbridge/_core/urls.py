"""Origins, and where credentials may go."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urljoin, urlsplit, urlunsplit

from pinbridge.errors import ConfigurationError, InvalidInputError

_DEFAULT_PORTS = {"http": 80, "https": 443}
_SAFE_TO_REPEAT_AS_GET = ("GET", "HEAD")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LAST_CONTROL = 0x20
_DELETE = 0x7F


class Origin(NamedTuple):
    """Scheme, host and port: what credentials are tied to."""

    scheme: str
    host: str
    port: int


class BaseURL(NamedTuple):
    """The configured address of a service.

    Attributes:
        text: Scheme, host, port and path, without a trailing slash.
        origin: What credentials are tied to.
    """

    text: str
    origin: Origin

    @classmethod
    def parse(cls, url: str) -> BaseURL:
        """Check and split a base URL.

        Raises:
            ConfigurationError: It is not an absolute http(s) URL, or carries credentials, a query or a
                fragment.
        """
        url = url.strip()
        if _holds_controls(url) or "\\" in url:
            raise ConfigurationError(
                "base_url holds white space, control characters or backslashes"
            )
        try:
            parts = urlsplit(url)
            origin = _origin(parts.scheme, parts.hostname, parts.port)
        except ValueError as error:
            raise ConfigurationError(f"base_url is not a URL: {error}") from None
        if origin is None:
            raise ConfigurationError(
                "base_url has to be an absolute http or https URL, for example https://api.example.com"
            )
        if parts.username is not None or parts.password is not None:
            raise ConfigurationError(
                "base_url must not hold a user name or password; pass api_key or bearer_token"
            )
        if parts.query or parts.fragment:
            raise ConfigurationError("base_url must not hold a query or a fragment")
        path = parts.path.rstrip("/")
        return cls(urlunsplit((parts.scheme, parts.netloc, path, "", "")), origin)

    def join(self, target: str) -> str:
        """Append an encoded path and query."""
        return self.text + target if target.startswith("/") else f"{self.text}/{target}"

    def is_own(self, url: str) -> bool:
        """Whether a URL is of this origin, so that credentials may go there."""
        try:
            parts = urlsplit(url)
            return _origin(parts.scheme, parts.hostname, parts.port) == self.origin
        except ValueError:
            return False


def absolute_url(base: BaseURL, path: str) -> str:
    """Turn what a caller passed to `request` into a URL.

    Raises:
        InvalidInputError: The path is an absolute URL of no http(s) scheme or with a user name, names
            a host without a scheme, climbs out of the base with `..`, or holds a fragment.
    """
    if _holds_controls(path):
        raise InvalidInputError("the path holds white space or control characters; encode them")
    if "#" in path:
        # What follows would never be sent, a query put after it included.
        raise InvalidInputError("the path must not hold #; write %23 where it belongs to an id")
    if "://" in path.split("?", 1)[0]:
        return _checked_absolute(path)
    if path.startswith("//") or "\\" in path:
        raise InvalidInputError("the path must not name a host; pass a whole URL for that")
    plain = path.split("?", 1)[0].lower().replace("%2e", ".")
    if any(segment in (".", "..") for segment in plain.split("/")):
        raise InvalidInputError("the path must not hold . or .. segments")
    return base.join(path)


def _checked_absolute(url: str) -> str:
    try:
        parts = urlsplit(url)
        origin = _origin(parts.scheme, parts.hostname, parts.port)
    except ValueError as error:
        raise InvalidInputError(f"this is not a URL: {error}") from None
    if origin is None or "\\" in url:
        raise InvalidInputError("only http and https URLs with a host can be requested")
    if "@" in parts.netloc:
        raise InvalidInputError("the URL must not hold a user name or password")
    return url


class Hop(NamedTuple):
    """Where a followed redirect leads."""

    url: str
    method: str


def next_hop(url: str, method: str, status_code: int, location: str) -> Hop | None:
    """Judge a redirect.

    Args:
        url: URL that answered.
        method: Method that was used.
        status_code: Status of the answer.
        location: Its `Location`.

    Returns:
        What to request next, or None where the answer is no redirect or must not be followed: a body
        would have to be sent again to another place, the scheme would lose its protection, or the
        target carries credentials.
    """
    target = _target(url, location) if status_code in _REDIRECTS else None
    if target is None:
        return None
    if method in _SAFE_TO_REPEAT_AS_GET:
        return Hop(target, method)
    if status_code == 303:  # noqa: PLR2004 - "see other": the request is done, its result is elsewhere
        return Hop(target, "GET")
    return None


def _target(url: str, location: str) -> str | None:
    if _holds_controls(location):
        return None
    try:
        target = urljoin(url, location)
        here, there = urlsplit(url), urlsplit(target)
        origin = _origin(there.scheme, there.hostname, there.port)
    except ValueError:
        return None
    is_downgrade = here.scheme == "https" and there.scheme == "http"
    return None if origin is None or is_downgrade or "@" in there.netloc else target


def _origin(scheme: str, host: str | None, port: int | None) -> Origin | None:
    if scheme not in _DEFAULT_PORTS or not host:
        return None
    return Origin(scheme, host.lower(), _DEFAULT_PORTS[scheme] if port is None else port)


def _holds_controls(text: str) -> bool:
    return any(ord(char) <= _LAST_CONTROL or ord(char) == _DELETE for char in text)
