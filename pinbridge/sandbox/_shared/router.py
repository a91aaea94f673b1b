"""Finding the operation for a method and a path."""

from __future__ import annotations

from collections import defaultdict
from typing import Generic, TypeVar
from urllib.parse import unquote

from pinbridge.sandbox._shared.errors import ApiError

T = TypeVar("T")


class Router(Generic[T]):
    """Targets by path and method.

    Paths are split before they are decoded, so an encoded slash stays inside its segment, and a
    fixed segment goes before a variable one whatever the order of registration.
    """

    def __init__(self) -> None:
        # By the segments of a path, None for a variable one: names of the variables and the target.
        self._paths: dict[tuple[str | None, ...], dict[str, tuple[list[str], T]]] = {}
        # By the number of segments: the places of the variable ones, in the order to look at.
        self._shapes: dict[int, list[tuple[int, ...]]] = defaultdict(list)

    def add(self, method: str, path: str, target: T) -> None:
        """Register a path such as `/v1/pins/{pin_id}`."""
        segments = path.split("/")[1:]
        places = range(len(segments))
        shape = tuple(place for place in places if segments[place].startswith("{"))
        shapes = self._shapes[len(segments)]
        if shape not in shapes:
            shapes.append(shape)
            shapes.sort(key=lambda each: [place in each for place in places])
        names = [segments[place].strip("{}") for place in shape]
        self._paths.setdefault(_fixed(segments, shape), {})[method] = names, target

    def find(self, method: str, raw_path: str) -> tuple[T, dict[str, str]]:
        """Return the target of a request with its path parameters.

        Raises:
            ApiError: 404 for an unknown path, 405 when it has other methods only.
        """
        segments = raw_path.split("/")[1:]
        allowed = set[str]()
        for shape in self._shapes.get(len(segments), ()):
            targets = self._paths.get(_fixed(segments, shape))
            if targets is None:
                continue
            try:
                values = [unquote(segments[place], errors="strict") for place in shape]
            except UnicodeDecodeError:
                continue
            if not all(values):
                continue
            if method in targets:
                names, target = targets[method]
                return target, dict(zip(names, values, strict=True))
            allowed.update(targets)
        if not allowed:
            raise ApiError("not_found", "Not Found", status=404)
        headers = {"allow": ", ".join(sorted(allowed))}
        raise ApiError("method_not_allowed", "Method Not Allowed", status=405, headers=headers)


def _fixed(segments: list[str], shape: tuple[int, ...]) -> tuple[str | None, ...]:
    fixed: list[str | None] = [*segments]
    for place in shape:
        fixed[place] = None
    return tuple(fixed)
