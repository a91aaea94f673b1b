"""Finding the operation for a method and a path."""

from __future__ import annotations

from bisect import insort
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
        # By the number of segments: which ones are variable. False sorts before True.
        self._shapes: dict[int, list[tuple[bool, ...]]] = defaultdict(list)

    def add(self, method: str, path: str, target: T) -> None:
        """Register a path such as `/v1/pins/{pin_id}`."""
        segments = path.split("/")[1:]
        shape = tuple(segment.startswith("{") for segment in segments)
        if shape not in self._shapes[len(shape)]:
            insort(self._shapes[len(shape)], shape)
        names = [segment.strip("{}") for segment in segments if segment.startswith("{")]
        self._paths.setdefault(_fixed(segments, shape), {})[method] = names, target

    def find(self, method: str, raw_path: str) -> tuple[T, dict[str, str]]:
        """Return the target of a request with its path parameters.

        Raises:
            ApiError: 404 for an unknown path, 405 when it has other methods only.
        """
        segments = raw_path.split("/")[1:]
        allowed = set[str]()
        for shape in self._shapes.get(len(segments), ()):
            targets = self._paths.get(_fixed(segments, shape), {})
            try:
                values = [
                    unquote(s, errors="strict") for s, v in zip(segments, shape, strict=True) if v
                ]
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


def _fixed(segments: list[str], shape: tuple[bool, ...]) -> tuple[str | None, ...]:
    return tuple(None if v else segment for segment, v in zip(segments, shape, strict=True))
