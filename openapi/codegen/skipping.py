"""Take out the operations of a description that were refused: `skip` in a service's configuration."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from .graphs import reached, reversed_links
from .harmless import within, without_faults
from .normal import HTTP_METHODS, is_inside
from .reading import Node, Problem, SpecError
from .references import References, references_in, steps_of, unescaped

_Place = tuple[str, ...]  # the first three steps of a pointer: an operation, or a component


class Refusals:
    """Leave out what is refused, so that one run finds all of it.

    Args:
        spec: The file that is generated from, for messages.
        root: What it holds.
        advice: What to do about the places that are refused.
        is_skipping: Whether their operations may be left out.
    """

    def __init__(self, spec: Path, root: Node, advice: str, *, is_skipping: bool) -> None:
        self._spec = spec
        self._root = root
        self._advice = advice
        self._is_skipping = is_skipping
        self._problems: dict[Problem, None] = {}
        self._skipped: list[Problem] = []

    def without(self, root: Node, problems: Sequence[Problem]) -> Node:
        """Leave out the operations that problems are in, or else only the problems, so that all else is looked at.

        Raises:
            SpecError: There are problems that nothing is left out for.
        """
        if not problems:
            return root
        shown = partial(self._in_file, root.get("x-places") or {})
        known = len(self._problems)
        for each in problems:
            self._problems[Problem(shown(each.pointer), each.text)] = None
        if not self._is_skipping and len(self._problems) > known:
            return without_faults(root, problems)
        left, skipped = without_refused(root, problems, shown)
        if not skipped or not self._is_skipping:
            raise self._error()
        self._skipped += skipped
        return left

    @contextlib.contextmanager
    def first(self) -> Iterator[None]:
        """Let what was refused come before what fails because it is left out."""
        try:
            yield
        except (SpecError, RecursionError) as error:
            has_places = isinstance(error, SpecError) and error.problems
            if has_places or self._is_skipping or not self._problems:
                raise
            raise self._error() from error

    def refuse(self) -> None:
        """Raise what is refused, unless the configuration says `skip`.

        Raises:
            SpecError: Something is refused.
        """
        if self._problems and not self._is_skipping:
            raise self._error()

    def show(self) -> None:
        """Say what is skipped."""
        for place in self._skipped:
            print(f"skipped {place}")

    def _in_file(self, places: Mapping[str, str], pointer: str) -> str:
        """Translate a pointer into the file as it was read, to the nearest part that exists there."""
        steps = pointer.split("/")
        if steps[1:3] == ["components", "schemas"]:
            start = places.get(unescaped(steps[3]), "/".join(steps[:4]))
            pointer = "/".join([start, *steps[4:]])
        return existing(self._root, pointer)

    def _error(self) -> SpecError:
        head = f"{self._spec} can't be generated. {self._advice}:"
        return SpecError("\n  ".join([head, *map(str, self._problems)]), [*self._problems])


def existing(root: Node, pointer: str) -> str:
    """Return the longest beginning of a pointer that exists."""
    place: Any = root
    found = ""
    for step in pointer.split("/")[1:]:
        place = within(place, unescaped(step))
        if place is None:
            break
        found += f"/{step}"
    return found


def without_refused(
    root: Node, problems: Sequence[Problem], shown: Callable[[str], str] = str
) -> tuple[Node, list[Problem]]:
    """Leave out the operations that problems are in, or that use components with problems.

    Components that only those operations use go with them.

    Args:
        root: The description.
        problems: The problems.
        shown: Writes a pointer for people.

    Returns:
        The description, and a problem for each operation and unused component that is left out.
    """
    operations: dict[_Place, Node] = {
        ("paths", path, method): item for path, method, item in _operations(root)
    }
    leads = _led_to(root, operations)
    users = reversed_links(leads)
    reasons: dict[_Place, Problem] = {}
    bad: set[_Place] = set()
    for problem in problems:
        steps = steps_of(problem.pointer)
        start = [tuple(steps[:3])]
        if steps[:1] == ["paths"] and start[0] not in operations:  # what its operations share
            start = [place for place in operations if place[1:2] == tuple(steps[1:2])]
        found = reached(start, users, bad)
        reasons |= {place: problem for place in operations if place in found}
        bad |= found
    kept = reached([place for place in operations if place not in reasons], leads)
    dropped = reached(reasons, leads) - kept
    listed = [
        Problem(f"{method.upper()} {path}", f"{reason.text} ({shown(reason.pointer)})")
        for (_, path, method), reason in reasons.items()
    ]
    for problem in problems:  # in components that no operation uses
        place = tuple(steps_of(problem.pointer)[:3])
        if place[:1] == ("components",) and place in leads and place not in kept | dropped:
            dropped.add(place)
            listed.append(Problem(shown(problem.pointer), problem.text))
    # Nor may components that no operation uses lead to those.
    dropped |= reached(dropped, users) - kept
    return _without(root, reasons, dropped), listed


def _operations(root: Node) -> Iterator[tuple[str, str, Node]]:
    for path, item in (root.get("paths") or {}).items():
        yield from ((path, method, item) for method in HTTP_METHODS if method in item)


def _led_to(root: Node, operations: Mapping[_Place, Node]) -> dict[_Place, list[_Place]]:
    """List the places that operations and components refer to."""
    references = References(root)
    held: dict[_Place, Any] = {
        ("components", section, name): node
        for section, named in (root.get("components") or {}).items()
        for name, node in (named.items() if isinstance(named, dict) else ())
    }
    for place, item in operations.items():
        shared = {key: value for key, value in item.items() if key not in HTTP_METHODS}
        held[place] = [shared, item[place[2]]]
    leads: dict[_Place, list[_Place]] = {}
    waiting = list(held)
    while waiting:
        place = waiting.pop()
        leads[place] = []
        for reference in filter(is_inside, references_in(held[place])):
            to = tuple(steps_of(unquote(reference))[:3])
            leads[place].append(to)
            if to not in held:  # within something else, or nowhere
                with contextlib.suppress(SpecError):
                    held[to] = references.target(reference)
                    waiting.append(to)
    return leads


def _without(root: Node, operations: Container[_Place], components: Container[_Place]) -> Node:
    paths = {
        path: {key: value for key, value in item.items() if ("paths", path, key) not in operations}
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
