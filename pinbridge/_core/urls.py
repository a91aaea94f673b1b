"""Origins, and where credentials may go."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urljoin, urlsplit, urlunsplit

from pinbridge.errors import ConfigurationError, InvalidInputError

_DEFAULT_PORTS = {"http": 80, "https": 443}
_SAFE_TO_REPEAT_AS_GET = ("GET", "HEAD")


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
        try:
            parts = urlsplit(url.strip())
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
        InvalidInputError: The path is an absolute URL of no http(s) scheme, names a host without a
            scheme, or climbs out of the base with `..`.
    """
    if any(ord(char) <= 0x20 or ord(char) == 0x7F for char in path):  # noqa: PLR2004
        raise InvalidInputError("the path holds white space or control characters; encode them")
    if "://" in path.split("?", 1)[0]:
        scheme = path.split("://", 1)[0].lower()
        if scheme not in _DEFAULT_PORTS:
            raise InvalidInputError("only http and https URLs can be requested")
        return path
    if path.startswith("//") or "\\" in path:
        raise InvalidInputError("the path must not name a host; pass a whole URL for that")
    plain = path.split("?", 1)[0].split("#", 1)[0].lower().replace("%2e", ".")
    if any(segment in (".", "..") for segment in plain.split("/")):
        raise InvalidInputError("the path must not hold . or .. segments")
    return base.join(path)


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
        What to request next, or None where a redirect must not be followed: a body would have to be
        sent again to another place, or the scheme would lose its protection.
    """
    target = urljoin(url, location)
    here, there = urlsplit(url), urlsplit(target)
    if there.scheme not in _DEFAULT_PORTS or (here.scheme == "https" and there.scheme == "http"):
        return None
    if method in _SAFE_TO_REPEAT_AS_GET:
        return Hop(target, method)
    if status_code == 303:  # noqa: PLR2004 - "see other": the request is done, its result is elsewhere
        return Hop(target, "GET")
    return None


def _origin(scheme: str, host: str | None, port: int | None) -> Origin | None:
    if scheme not in _DEFAULT_PORTS or not host:
        return None
    return Origin(scheme, host.lower(), port or _DEFAULT_PORTS[scheme])
