"""Links of pins: find problems, compare links, and add parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from pinbridge._core.guards import unique
from pinbridge.publishing.rows import PlanError
from pinbridge.publishing.templates import Template

_UTM = frozenset({"source", "medium", "campaign", "term", "content", "id"})
# Most URLs match this, and need no further checks.
_SIMPLE_URL = re.compile(r"https?://(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\x21-\x7e]*)?")


def url_problem(url: str) -> str:
    """Return why a text is not an absolute http(s) URL; empty if it is one."""
    if _SIMPLE_URL.fullmatch(url):
        return ""
    if any(char.isspace() or not char.isprintable() for char in url):
        return "it contains a space or a control character"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        return str(error)
    if parts.scheme.lower() not in ("http", "https"):
        return "it does not start with https:// or http://"
    return _host_problem(parts.hostname or "")


def _host_problem(host: str) -> str:
    if not host:
        return "it has no host"
    if "." not in host.strip(".") and ":" not in host and host != "localhost":
        return f"{host} is not a full host name"
    if ".." in host or any(char in host for char in '"<>^`{|}\\_ '):
        return f"{host} is not a host name"
    return ""


def plain_link(url: str) -> str:
    """Return a URL without tracking parameters and fragment, so that links to one page compare equal."""
    if "?" not in url and "#" not in url:
        return url.rstrip("/")
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    kept = [part for part in parts.query.split("&") if part and not part.startswith("utm_")]
    return parts._replace(query="&".join(kept), fragment="").geturl().rstrip("/")


def with_query(url: str, added: Mapping[str, str]) -> str:
    """Add parameters to a URL, except those that it already has."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    present = {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    new = urlencode({name: value for name, value in added.items() if name not in present})
    query = "&".join(part for part in (parts.query, new) if part)
    return parts._replace(query=query).geturl()


def utm_templates(utm: str | Mapping[str, str]) -> dict[str, Template]:
    """Parse the parameters to add to links.

    Args:
        utm: A query such as `utm_source=pinterest&utm_campaign={board}`, or a mapping. `source` is short
            for `utm_source`.

    Raises:
        PlanError: A parameter has no name or no value.
    """
    pairs = _pairs(utm) if isinstance(utm, str) else utm.items()
    return unique(
        (f"utm_{name}" if name in _UTM else name, Template(value)) for name, value in pairs
    )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"[&,]", text.lstrip("?")):
        name, is_pair, value = part.partition("=")
        if not is_pair or not name.strip():
            raise PlanError(
                f"{part!r} is not a link parameter; write utm_source=pinterest&utm_campaign=spring"
            )
        yield name.strip(), value.strip()
