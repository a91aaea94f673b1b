"""Write what differs between two specs."""

from __future__ import annotations

from collections.abc import Iterable

from .compare import Area, Change

_TITLES: dict[Area, str] = {
    "operations": "Operations",
    "parameters": "Parameters and bodies",
    "models": "Models",
    "fields": "Fields",
    "enum values": "Enum values",
}


def render(changes: Iterable[Change]) -> str:
    """Write differences as text, one line each under a heading for each area."""
    listed = list(changes)
    if not listed:
        return "No differences.\n"
    breaking = sum(change.breaking for change in listed)
    lines = [f"{_count(len(listed), 'difference')}, {breaking} of them BREAKING"]
    for area, title in _TITLES.items():
        of_area = [change for change in listed if change.area == area]
        if of_area:
            lines += ["", f"{title} ({len(of_area)})", *(f"  {change}" for change in of_area)]
    return "\n".join(lines) + "\n"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
