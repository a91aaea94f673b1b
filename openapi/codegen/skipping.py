"""Take out the operations of a description that were refused: `skip` in a service's configuration."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .normal import HTTP_METHODS, is_inside
from .reading import Node, Problem, SpecError
from .references import References, references_in, steps_of

_Operation = tuple[str, str]  # path and method


class Refusals:
    """Leave out what is refused, so that one run finds all of it."""

    def __init__(self, *, is_skipping: bool) -> None:
        self._is_skipping = is_skipping
        self._problems: list[Problem] = []
        self._skipped: list[Problem] = []

    def without(self, root: Node, problems: Sequence[Problem]) -> Node:
        """Leave out the operations that problems are in.

        Raises:
            SpecError: There are problems that no operation is left out for.
        """
        if not problems:
            return root
        self._problems += problems
        left, skipped = without_refused(root, problems)
        if not skipped:
            raise SpecError(problems=self._problems)
        self._skipped += skipped
        return left

    @contextlib.contextmanager
    def first(self) -> Iterator[None]:
        """Let what was refused come before what fails because it is left out."""
        try:
            yield
        except SpecError as error:
            if error.problems or self._is_skipping or not self._problems:
                raise
            raise SpecError(problems=self._problems) from error

    def settle(self) -> None:
        """Say what is skipped.

        Raises:
            SpecError: Something is refused, and the configuration does not say `skip`.
        """
        if self._problems and not self._is_skipping:
            raise SpecError(problems=self._problems)
        for place in self._skipped:
            print(f"skipped {place}")


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
    # Nor may components that no operation uses lead to those.
    unused = {
        ("components", section, name): {tuple(steps_of(r[1:])[:3]) for r in references_in(node)}
        for section, named in (root.get("components") or {}).items()
        for name, node in (named.items() if isinstance(named, dict) else ())
        if ("components", section, name) not in kept | dropped
    }
    while more := {place for place, led in unused.items() if led & dropped} - dropped:
        dropped |= more
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
