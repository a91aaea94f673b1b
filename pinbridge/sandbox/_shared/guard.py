"""Which requests may use the sandbox at all, and which may control it.

A browser on the same machine can be made to send requests by any web page. So a page may neither
reach the sandbox under a name of its own (DNS rebinding), nor control it from another origin, nor
with the kind of request that a plain form or image can send.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Mapping
from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError

_READING = ("GET", "HEAD")
_OWN_SITES = ("none", "same-origin")


def require_known_host(headers: Mapping[str, str], allowed: Collection[str]) -> None:
    """Refuse a request that came under a public name.

    IP addresses, `localhost` and names without a dot, such as those of containers, can't be taken
    over by a web page. `allowed` has further names.
    """
    host = _name(headers.get("host", "localhost"))
    if host in allowed or "." not in host or host.endswith(".localhost"):
        return
    try:
        ipaddress.ip_address(host)
    except ValueError:
        raise ApiError(
            "forbidden",
            f"The sandbox does not accept the host {host!r}. Use an IP address or localhost,"
            f" or start it with --allow-host {host}",
            status=HTTPStatus.MISDIRECTED_REQUEST,
        ) from None


def _name(host: str) -> str:
    name = host.strip().lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.partition(":")[0].rstrip(".")


def require_own_page(method: str, headers: Mapping[str, str], base_url: str) -> None:
    """Refuse a control request that a web page of somebody else can send: another origin, or a form."""
    foreign = ApiError("forbidden", "Other web sites can't control the sandbox", status=403)
    origin = headers.get("origin")
    if origin is not None and origin.lower() != base_url.lower():
        raise foreign
    if method in _READING:
        return
    if headers.get("sec-fetch-site", "none") not in _OWN_SITES:
        raise foreign
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    # Pages send a POST of other types, or of none, without asking first (Fetch, 4.9).
    if kind != "application/json" and (kind or method == "POST"):
        raise ApiError(
            "bad_request",
            "Controls take JSON: send 'content-type: application/json', also without a body"
            " (curl --json '' URL)",
            status=HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        )
