"""Take out the operations of a description that were refused: `skip` in a service's configuration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .normal import HTTP_METHODS, is_inside
from .reading import Node, Problem
from .references import References, references_in, steps_of

_Operation = tuple[str, str]  # path and method


def without_refused(root: Node, problems: Sequence[Problem]) -> tuple[Node, list[Problem]]:
    """Leave out the operations that problems are in, or that use components with problems.

    Components that only those operations use go with them.

    Returns:
        The description, and a problem for each operation and unused component that is left out.
    """
    references = References(root)
    used = {operation: _used(references, operation) for operation in _operations(root)}
    reasons: dict[_Operation, Problem] = {}
    for problem in problems:
        steps = steps_of(problem.pointer)
        for operation, places in used.items():
            if steps[:1] == ["paths"]:
                is_hit = steps[1:2] == [operation[0]] and steps[2:3] in ([operation[1]], [])
            else:
                is_hit = tuple(steps[:3]) in places
            if is_hit:
                reasons.setdefault(operation, problem)
    kept = {place for operation in used if operation not in reasons for place in used[operation]}
    dropped = {place for operation in reasons for place in used[operation]} - kept
    listed = [
        Problem(f"{method.upper()} {path}", f"{reason.text} ({reason.pointer})")
        for (path, method), reason in reasons.items()
    ]
    for problem in problems:  # in components that no operation uses
        place = tuple(steps_of(problem.pointer)[:3])
        if place[:1] == ("components",) and place not in kept | dropped:
            dropped.add(place)
            listed.append(problem)
    return _without(root, reasons, dropped), listed


def _operations(root: Node) -> Iterator[_Operation]:
    for path, item in (root.get("paths") or {}).items():
        yield from ((path, method) for method in HTTP_METHODS if method in item)


def _used(references: References, operation: _Operation) -> set[tuple[str, ...]]:
    """Name the components that an operation leads to."""
    item = references.root["paths"][operation[0]]
    shared = {key: value for key, value in item.items() if key not in HTTP_METHODS}
    found: set[tuple[str, ...]] = set()
    waiting: list[Any] = [shared, item[operation[1]]]
    while waiting:
        for reference in references_in(waiting.pop()):
            place = tuple(steps_of(reference.removeprefix("#"))[:3])
            if is_inside(reference) and place not in found:
                found.add(place)
                waiting.append(references.target(reference))
    return found


def _without(
    root: Node, operations: Iterable[_Operation], components: set[tuple[str, ...]]
) -> Node:
    gone = set(operations)
    paths = {
        path: {key: value for key, value in item.items() if (path, key) not in gone}
        for path, item in root["paths"].items()
    }
    sections = {
        section: {
            name: value
            for name, value in named.items()
            if ("components", section, name) not in components
        }
        for section, named in (root.get("components") or {}).items()
        if isinstance(named, dict)
    }
    left = {path: item for path, item in paths.items() if {*item} & {*HTTP_METHODS}}
    return {**root, "paths": left, "components": sections}
