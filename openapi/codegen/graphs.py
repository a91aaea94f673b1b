"""Walk directed graphs, in time linear in the number of links."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Mapping
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def reversed_links(links: Mapping[T, Iterable[T]]) -> dict[T, list[T]]:
    """Return the links in the other direction."""
    found: dict[T, list[T]] = {}
    for place, others in links.items():
        for other in others:
            found.setdefault(other, []).append(place)
    return found


def reached(start: Iterable[T], links: Mapping[T, Iterable[T]], known: Container[T] = ()) -> set[T]:
    """Return the places that can be reached from the start, with the start itself, but without known ones."""
    found: set[T] = set()
    waiting = list(start)
    while waiting:
        place = waiting.pop()
        if place not in found and place not in known:
            found.add(place)
            waiting += links.get(place, ())
    return found


def circles(links: Mapping[T, Iterable[T]]) -> dict[T, T]:
    """Map each place to one place of its cycle; a place that is in no cycle maps to itself."""
    finished: list[T] = []
    seen: set[T] = set()
    for start in links:
        waiting = [(start, False)]
        while waiting:
            place, is_left = waiting.pop()
            if is_left:
                finished.append(place)
            elif place not in seen:
                seen.add(place)
                waiting.append((place, True))
                waiting += [(other, False) for other in links[place]]
    found: dict[T, T] = {}
    backwards = reversed_links(links)
    for place in reversed(finished):
        found |= dict.fromkeys(reached([place], backwards, found), place)
    return found
