"""Origins, and where credentials may go.

URLs are judged by the parser of httpx, which also sends them: two parsers could disagree on the host.
"""

from __future__ import annotations

from typing import NamedTuple

import httpx

from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.errors import InvalidInputError

_DEFAULT_PORTS = {"http": 80, "https": 443}
_SAFE_TO_REPEAT_AS_GET = ("GET", "HEAD")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SEE_OTHER = 303
_LAST_PORT = 65_535
# httpx takes no more.
_LONGEST_URL = 65_536


class Origin(NamedTuple):
    """Scheme, host and port (RFC 6454): credentials belong to one."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """Return the origin of a URL.

        Raises:
            ValueError: It is not an absolute http or https URL.
        """
        if url.scheme not in _DEFAULT_PORTS or not url.host:
            raise ValueError("it has to be an absolute http or https URL")
        if url.port is not None and url.port > _LAST_PORT:
            raise ValueError(f"there is no port {url.port}")
        return cls(
            url.scheme, url.host, _DEFAULT_PORTS[url.scheme] if url.port is None else url.port
        )


class BaseURL(NamedTuple):
    """The configured address of a service.

    Attributes:
        text: Scheme, host, port and path, without a trailing slash.
        origin: Where credentials may go.
    """

    text: str
    origin: Origin

    @classmethod
    def parse(cls, url: str, default: str = "", version_path: str = "") -> BaseURL:
        """Check and split a base URL.

        Args:
            url: The base URL, with or without the version path at its end.
            default: Base URL of the service, which says whether the version path belongs to it.
            version_path: For example `/v1`.

        Raises:
            ConfigurationError: It is not an absolute http(s) URL, or carries credentials, a query or a
                fragment.
        """
        if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError("base_url has to be a string")
        url = url.strip()
        if not url.isprintable() or " " in url or "\\" in url:
            raise ConfigurationError(
                "base_url holds white space, control characters or backslashes"
            )
        try:
            parsed = httpx.URL(url)
            origin = Origin.of(parsed)
        except (httpx.InvalidURL, ValueError) as error:
            raise ConfigurationError(
                f"base_url is not usable: {error}; write it like {default or 'https://api.example.com'}"
            ) from None
        if "@" in url.split("://", 1)[1].split("/", 1)[0]:
            raise ConfigurationError(
                "base_url must not hold a user name or password; pass the credentials to the client"
            )
        if "?" in url or "#" in url:
            raise ConfigurationError("base_url must not hold a query or a fragment")
        text = url.rstrip("/")
        if version_path:
            text = text.removesuffix(version_path).rstrip("/")
            if default.endswith(version_path):
                text += version_path
        return cls(text, origin)

    def join(self, target: str) -> str:
        """Append an encoded path and query.

        Raises:
            InvalidInputError: The URL is too long to be sent.
        """
        url = self.text + target if target.startswith("/") else f"{self.text}/{target}"
        return sendable(url)

    def is_own(self, url: str) -> bool:
        """Whether a URL is of this origin, so that credentials may go there."""
        try:
            return Origin.of(httpx.URL(url)) == self.origin
        except (httpx.InvalidURL, ValueError):
            return False


def origin_text(url: str) -> str | None:
    """Return scheme and host of a URL, and its port where it is not the usual one; None for no URL."""
    try:
        origin = Origin.of(httpx.URL(url))
    except (httpx.InvalidURL, ValueError):
        return None
    port = "" if origin.port == _DEFAULT_PORTS[origin.scheme] else f":{origin.port}"
    return f"{origin.scheme}://{origin.host}{port}"


def sendable(url: str) -> str:
    """Return a URL that is short enough to be sent.

    Raises:
        InvalidInputError: It is too long.
    """
    if len(url) > _LONGEST_URL:
        raise InvalidInputError(
            f"the arguments make a URL of {len(url)} characters; no more than {_LONGEST_URL} can be sent"
        )
    return url


def absolute_url(base: BaseURL, path: str) -> str:
    """Turn what a caller passed to `request` into a URL.

    Raises:
        InvalidInputError: The path is an absolute URL of no http(s) scheme or with a user name, names
            a host without a scheme, leaves the base with `..`, or holds a fragment.
    """
    if not path.isprintable() or " " in path:
        raise InvalidInputError("the path holds white space or control characters; encode them")
    if "#" in path:
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
        parsed = httpx.URL(url)
        Origin.of(parsed)
    except (httpx.InvalidURL, ValueError) as error:
        raise InvalidInputError(f"this URL can't be requested: {error}") from None
    if "\\" in url:
        raise InvalidInputError("the URL must not hold backslashes")
    if parsed.userinfo:
        raise InvalidInputError("the URL must not hold a user name or password")
    return url


class Hop(NamedTuple):
    """Where a followed redirect leads."""

    url: str
    method: str


def next_hop(url: str, method: str, status_code: int, location: str | None) -> Hop | None:
    """Judge a redirect (RFC 9110, 15.4).

    Args:
        url: URL that answered.
        method: Method that was used.
        status_code: Status of the response.
        location: Its `Location`.

    Returns:
        What to request next, or None if the response is not a redirect or must not be followed: a body
        would have to be sent again, the connection would lose its encryption, or the target carries
        credentials.
    """
    if status_code not in _REDIRECTS or location is None or not location.isprintable():
        return None
    try:
        here = httpx.URL(url)
        there = here.join(location)
        Origin.of(there)
    except (httpx.InvalidURL, ValueError):
        return None
    is_downgrade = here.scheme == "https" and there.scheme == "http"
    if is_downgrade or there.userinfo or " " in location:
        return None
    if method in _SAFE_TO_REPEAT_AS_GET:
        return Hop(str(there.copy_with(fragment=None)), method)
    if status_code == _SEE_OTHER:
        return Hop(str(there.copy_with(fragment=None)), "GET")
    return None
