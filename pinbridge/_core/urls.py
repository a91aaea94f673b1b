"""Check URLs, and decide which of them may receive credentials.

URLs are parsed by httpx, which also sends the requests: two parsers could disagree about the host.
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
    """Scheme, host and port (RFC 6454); credentials are sent to one origin only."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """Return the origin of a URL; raise a ValueError if it is not an absolute http(s) URL."""
        if url.scheme not in _DEFAULT_PORTS or not url.host:
            raise ValueError("it has to be an absolute http or https URL")
        if url.port is not None and url.port > _LAST_PORT:
            raise ValueError(f"there is no port {url.port}")
        return cls(
            url.scheme, url.host, _DEFAULT_PORTS[url.scheme] if url.port is None else url.port
        )


class BaseURL(NamedTuple):
    """The configured address of a service, without a trailing slash, and the origin that may receive credentials."""

    text: str
    origin: Origin

    @classmethod
    def parse(cls, url: str, default: str = "", version_path: str = "") -> BaseURL:
        """Check and split a base URL; it must not contain credentials, a query or a fragment.

        The version path, for example `/v1`, may be at its end or not, and is added if `default` ends with it.
        """
        if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError("base_url has to be a string")
        url = url.strip()
        if not url.isprintable() or " " in url or "\\" in url:
            raise ConfigurationError(
                "base_url contains white space, control characters or backslashes"
            )
        try:
            parsed = httpx.URL(url)
            origin = Origin.of(parsed)
        except (httpx.InvalidURL, ValueError) as error:
            raise ConfigurationError(
                f"base_url is invalid: {error}; write it like {default or 'https://api.example.com'}"
            ) from None
        if "@" in url.split("://", 1)[1].split("/", 1)[0]:
            raise ConfigurationError(
                "base_url must not contain a user name or password; pass the credentials to the client"
            )
        if "?" in url or "#" in url:
            raise ConfigurationError("base_url must not contain a query or a fragment")
        text = url.rstrip("/")
        if version_path:
            text = text.removesuffix(version_path).rstrip("/")
            if default.endswith(version_path):
                text += version_path
        return cls(text, origin)

    def is_own(self, url: httpx.URL | str) -> bool:
        """Whether a URL is of this origin and may receive credentials."""
        return _origin_of(url) == self.origin


def _origin_of(url: httpx.URL | str) -> Origin | None:
    try:
        return Origin.of(httpx.URL(url))
    except (httpx.InvalidURL, ValueError):
        return None


def origin_text(url: str) -> str | None:
    """Return scheme, host and non-default port of a URL as text, or None if it is not a URL."""
    origin = _origin_of(url)
    if origin is None:
        return None
    port = "" if origin.port == _DEFAULT_PORTS[origin.scheme] else f":{origin.port}"
    return f"{origin.scheme}://{origin.host}{port}"


def sendable(url: str) -> httpx.URL:
    """Parse a URL; refuse one that is invalid or too long to be sent."""
    if len(url) > _LONGEST_URL:
        raise InvalidInputError(
            f"the arguments make a URL of {len(url)} characters; no more than {_LONGEST_URL} can be sent"
        )
    try:
        parsed = httpx.URL(url)
        # A host of another alphabet is decoded when it is first asked for.
        _ = parsed.host
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ConfigurationError(f"the URL is invalid: {error}") from error
    return parsed


def absolute_url(base: BaseURL, path: str) -> str:
    """Turn the path passed to `request` into a URL.

    Refused are other schemes, user names, fragments, a host without a scheme, and paths that leave the base.
    """
    if not path.isprintable() or " " in path:
        raise InvalidInputError("the path contains white space or control characters; encode them")
    if "#" in path:
        raise InvalidInputError("the path must not contain #; write %23 if it belongs to an id")
    if "://" in path.split("?", 1)[0]:
        return _checked_absolute(path)
    if path.startswith("//") or "\\" in path:
        raise InvalidInputError("the path must not start with a host; pass an absolute URL instead")
    plain = path.split("?", 1)[0].lower().replace("%2e", ".")
    if any(segment in (".", "..") for segment in plain.split("/")):
        raise InvalidInputError("the path must not contain . or .. segments")
    return f"{base.text}/{path.removeprefix('/')}"


def _checked_absolute(url: str) -> str:
    try:
        parsed = httpx.URL(url)
        Origin.of(parsed)
    except (httpx.InvalidURL, ValueError) as error:
        raise InvalidInputError(f"this URL can't be requested: {error}") from None
    if "\\" in url:
        raise InvalidInputError("the URL must not contain backslashes")
    if parsed.userinfo:
        raise InvalidInputError("the URL must not contain a user name or password")
    return url


class Hop(NamedTuple):
    """The target of a redirect that is followed."""

    url: str
    method: str


def next_hop(
    url: httpx.URL | str, method: str, status_code: int, location: str | None
) -> Hop | None:
    """Return the target of a redirect (RFC 9110, 15.4), or None if it is not followed.

    It is not followed if the body would have to be sent again, the target is not encrypted but the request was,
    or the target contains credentials.
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
    if method not in _SAFE_TO_REPEAT_AS_GET:
        if status_code != _SEE_OTHER:
            return None
        method = "GET"
    return Hop(str(there.copy_with(fragment=None)), method)
