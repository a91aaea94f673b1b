"""Finding the operation for a method and a path."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import unquote

from pinbridge.sandbox._shared.errors import ApiError

T = TypeVar("T")


@dataclass(slots=True)
class _Node(Generic[T]):
    fixed: dict[str, _Node[T]] = field(default_factory=dict[str, "_Node[T]"])
    variable: tuple[str, _Node[T]] | None = None
    targets: dict[str, T] = field(default_factory=dict[str, T])


class Router(Generic[T]):
    """A tree of path segments.

    Paths are split before they are decoded, so an encoded slash stays inside its segment, and a
    fixed segment goes before a variable one whatever the order of registration.
    """

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, method: str, path: str, target: T) -> None:
        """Register a path such as `/v1/pins/{pin_id}`."""
        node = self._root
        for segment in path.split("/")[1:]:
            if segment.startswith("{"):
                if node.variable is None:
                    node.variable = (segment.strip("{}"), _Node())
                node = node.variable[1]
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.targets[method] = target

    def find(self, method: str, raw_path: str) -> tuple[T, dict[str, str]]:
        """Return the target of a request with its path parameters.

        Raises:
            ApiError: 404 for an unknown path, 405 when it has other methods only.
        """
        allowed: list[str] = []
        for node, parameters in self._walk(self._root, raw_path.split("/")[1:], {}):
            if method in node.targets:
                return node.targets[method], parameters
            allowed += node.targets
        if not allowed:
            raise ApiError("not_found", "Not Found", status=404)
        headers = {"allow": ", ".join(sorted(set(allowed)))}
        raise ApiError("method_not_allowed", "Method Not Allowed", status=405, headers=headers)

    def _walk(
        self, node: _Node[T], segments: list[str], parameters: dict[str, str]
    ) -> list[tuple[_Node[T], dict[str, str]]]:
        if not segments:
            return [(node, parameters)] if node.targets else []
        head, rest = segments[0], segments[1:]
        found: list[tuple[_Node[T], dict[str, str]]] = []
        if (child := node.fixed.get(head)) is not None:
            found += self._walk(child, rest, parameters)
        if node.variable is not None and head:
            name, child = node.variable
            try:
                value = unquote(head, errors="strict")
            except UnicodeDecodeError:
                return found
            found += self._walk(child, rest, {**parameters, name: value})
        return found
