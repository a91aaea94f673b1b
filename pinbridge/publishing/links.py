"""Addresses that pins lead to: what is wrong with them, and parameters added to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from pinbridge.publishing.rows import PlanError
from pinbridge.publishing.templates import Template

_UTM = frozenset({"source", "medium", "campaign", "term", "content", "id"})
# Most addresses are like this, and need no closer look.
_PLAIN_ADDRESS = re.compile(r"https?://(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\x21-\x7e]*)?")


def address_problem(address: str) -> str:
    """Say why a text is not an absolute http(s) address; empty where it is one."""
    if _PLAIN_ADDRESS.fullmatch(address):
        return ""
    if any(char.isspace() or not char.isprintable() for char in address):
        return "it holds a space or a control character"
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError as error:
        return str(error)
    if parts.scheme.lower() not in ("http", "https"):
        return "it does not begin with https:// or http://"
    return _host_problem(parts.hostname or "")


def _host_problem(host: str) -> str:
    if not host:
        return "it has no host"
    if "." not in host.strip(".") and ":" not in host and host != "localhost":
        return f"{host} is not a full host name"
    if ".." in host or any(char in host for char in '"<>^`{|}\\_ '):
        return f"{host} is not a host name"
    return ""


def plain_link(address: str) -> str:
    """Return an address without what only counts visits, so that links to one page are the same."""
    if "?" not in address and "#" not in address:
        return address.rstrip("/")
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    kept = [part for part in parts.query.split("&") if part and not part.startswith("utm_")]
    return parts._replace(query="&".join(kept), fragment="").geturl().rstrip("/")


def with_query(address: str, added: Mapping[str, str]) -> str:
    """Add parameters to an address; those that it has stay as they are."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    present = {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    new = urlencode({name: value for name, value in added.items() if name not in present})
    query = "&".join(part for part in (parts.query, new) if part)
    return parts._replace(query=query).geturl()


def utm_templates(utm: str | Mapping[str, str]) -> dict[str, Template]:
    """Read the parameters to add to links.

    Args:
        utm: `utm_source=pinterest&utm_campaign={board}`, or a mapping; `source` alone means `utm_source`.

    Raises:
        PlanError: A part has no name.
    """
    pairs = dict(utm) if not isinstance(utm, str) else _pairs(utm)
    return {
        name if name.startswith("utm_") or name not in _UTM else f"utm_{name}": Template(value)
        for name, value in pairs.items()
    }


def _pairs(text: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for part in re.split(r"[&,]", text.lstrip("?")):
        name, is_pair, value = part.partition("=")
        if not is_pair or not name.strip():
            raise PlanError(
                f"{part!r} is not a link parameter; write utm_source=pinterest&utm_campaign=spring"
            )
        pairs[name.strip()] = value.strip()
    return pairs
