"""How models show what had better not stand in a log."""

from __future__ import annotations

__all__ = ["without_query"]


def without_query(value: object) -> str:
    """Show an address without what may be a signature or a token: user name, query and fragment."""
    if not isinstance(value, str):
        return repr(value)
    place = min((value.find(mark) for mark in "?#" if mark in value), default=len(value))
    shown = value[:place]
    scheme, slashes, rest = shown.partition("://")
    host, slash, path = rest.partition("/")
    if "@" in host:
        shown = f"{scheme}{slashes}{host.rpartition('@')[2]}{slash}{path}"
    return repr(shown if shown == value else f"{shown}...")
