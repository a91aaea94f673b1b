"""Apply a service's deviations from its vendor's description: `<service>.patches.yaml`.

The file is a list of entries with these keys:

- `id`: a short name, unique in the file.
- `reason`: why the description needs it.
- `expect`: the number of places it changes. Any other number is an error, so that a patch that a new
  description no longer needs is noticed.
- `at`: a JSON pointer (RFC 6901), or a list of them. In a pointer `*` stands for any part of a key
  and a step `**` for any number of steps. A step that is a key as it stands means that key alone.
- `op`: `set` replaces or adds a value (the step `-` appends to a list), `remove` takes it out, and
  `merge` adds to an object the members of another, at all depths, and to a list what it lacks.
- `value`: what is set or merged.

Entries apply in their order, each to what the ones before it left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .reading import Node, SpecError, copied, read_yaml
from .references import steps_of

_KEYS: dict[str, type | tuple[type, ...]] = {
    "id": str,
    "reason": str,
    "expect": int,
    "at": (str, list),
    "op": str,
}
_OPERATIONS = ("set", "remove", "merge")
_APPEND = "-"

# The object or list that holds a place, and the key or index of the place in it.
_Place = tuple[Any, Any]


@dataclass(frozen=True)
class Patch:
    """One deviation; see the description of the module for its parts."""

    id: str
    reason: str
    expect: int
    at: tuple[str, ...]
    op: str
    value: Any = None


def load_patches(path: Path) -> list[Patch]:
    """Read a file of patches; a missing file has none.

    Raises:
        SpecError: The file can't be read, or an entry lacks a part or has a wrong one.
    """
    if not path.exists():
        return []
    entries = read_yaml(path)
    if not isinstance(entries, list):
        raise SpecError(f"{path} has to be a list of patches")
    patches = [_patch(entry, f"{path}: entry {n}") for n, entry in enumerate(entries, 1)]
    ids = [patch.id for patch in patches]
    if twice := sorted({id_ for id_ in ids if ids.count(id_) > 1}):
        raise SpecError(f"{path}: several patches have the id {', '.join(twice)}")
    return patches


def _patch(entry: Any, place: str) -> Patch:
    if not isinstance(entry, dict):
        raise SpecError(f"{place} is not an object")
    for key, type_ in _KEYS.items():
        if not isinstance(entry.get(key), type_) or not entry[key]:
            raise SpecError(f"{place}: `{key}` is missing, empty or of a wrong type")
    if entry["op"] not in _OPERATIONS:
        raise SpecError(f"{place}: `op` has to be one of {', '.join(_OPERATIONS)}")
    wanted = {*_KEYS} if entry["op"] == "remove" else {*_KEYS, "value"}
    if wrong := sorted({*entry} ^ wanted):
        raise SpecError(
            f"{place}: `{wrong[0]}` is {'missing' if wrong[0] in wanted else 'unknown'}"
        )
    at = [entry["at"]] if isinstance(entry["at"], str) else entry["at"]
    if not all(isinstance(pointer, str) and pointer.startswith("/") for pointer in at):
        raise SpecError(f"{place}: `at` has to be a JSON pointer or a list of them")
    return Patch(**{**entry, "at": tuple(at)})


def apply_patches(root: Node, patches: Sequence[Patch]) -> tuple[Node, list[str]]:
    """Return a patched copy of a description, and what is wrong with the patches, a line each.

    A patch that matches another number of places than it expects changes nothing.
    """
    if not patches:
        return root, []
    root = copied(root)
    problems: list[str] = []
    for patch in patches:
        places = {
            (id(holder), key): (holder, key)
            for pointer in patch.at
            for holder, key in _find(root, steps_of(pointer), adding=patch.op == "set")
        }
        if len(places) != patch.expect:
            problems.append(
                f"patch {patch.id} matches {len(places)} places instead of {patch.expect}"
                f" ({', '.join(patch.at)}); adapt or remove it (its reason: {patch.reason})"
            )
            continue
        # From the end, so that the indexes of a list stay right while items are removed.
        for holder, key in reversed(places.values()):
            _change(patch, holder, key)
    return root, problems


def _find(node: Any, steps: list[str], *, adding: bool) -> Iterator[_Place]:
    step, rest = steps[0], steps[1:]
    if step == "**":
        if rest:
            yield from _find(node, rest, adding=False)
        for _, inner in _members(node):
            yield from _find(inner, steps, adding=False)
        return
    matching = [(key, inner) for key, inner in _members(node) if _is_named(node, key, step)]
    for key, inner in matching:
        if rest:
            yield from _find(inner, rest, adding=adding)
        else:
            yield node, key
    is_new = _APPEND if isinstance(node, list) else step
    if adding and not (matching or rest) and step == is_new and "*" not in step:
        yield node, step


def _members(node: Any) -> list[tuple[Any, Any]]:
    if isinstance(node, dict):
        return list(node.items())
    return list(enumerate(node)) if isinstance(node, list) else []


def _is_named(node: Any, key: Any, step: str) -> bool:
    if "*" not in step or (isinstance(node, dict) and step in node):
        return str(key) == step
    pattern = ".*".join(map(re.escape, step.split("*")))
    return re.fullmatch(pattern, str(key), re.DOTALL) is not None


def _change(patch: Patch, holder: Any, key: Any) -> None:
    value = copied(patch.value)
    if patch.op == "remove":
        del holder[key]
    elif patch.op == "merge":
        holder[key] = _merged(holder[key], value)
    elif key == _APPEND and isinstance(holder, list):
        holder.append(value)
    else:
        holder[key] = value


def _merged(base: Any, more: Any) -> Any:
    if isinstance(base, dict) and isinstance(more, dict):
        added = {key: _merged(base[key], more[key]) if key in base else more[key] for key in more}
        return {**base, **added}
    if isinstance(base, list) and isinstance(more, list):
        return [*base, *(item for item in more if item not in base)]
    return more
