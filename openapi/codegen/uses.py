"""Find the lines of hand-written code that use what a new description no longer has."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from openapi_python_client.strings import PythonIdentifier

from .compare import Change
from .reading import SpecError

_MOVED = frozenset(
    {"operation.operationId", "operation.tag", "operation.x-group", "operation.x-method"}
)
_DERIVED = "_sync"


@dataclass(frozen=True)
class Use:
    """A line that may use something.

    Attributes:
        path: The file, relative to the project.
        line: Number of the line.
    """

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Uses:
    """Index the names that the hand-written code of a service uses.

    A file belongs to a service if it imports the generated package, or lies in a folder named like
    the service. Names are matched without types: two fields of one name are not told apart.

    Args:
        root: Directory of the project.
        service: Name of the service.
        package: Name of its generated package.

    Raises:
        SpecError: A module is no Python.
    """

    def __init__(self, root: Path, service: str, package: str) -> None:
        self._lines: dict[str, dict[Use, None]] = {}
        for path in sorted((root / "pinbridge").rglob("*.py")):
            relative = path.relative_to(root)
            if _DERIVED in relative.parts:
                continue
            try:
                tree = ast.parse(path.read_bytes(), str(path))
            except (SyntaxError, ValueError) as error:
                raise SpecError(f"{path} is no Python: {error}") from error
            if {service, f"_{service}"} & {*relative.parts} or _imports(tree, package):
                for name, line in _names(tree):
                    use = Use(relative.as_posix(), line)
                    self._lines.setdefault(name, {})[use] = None

    def of(self, change: Change) -> list[Use]:
        """List the lines that may use what a change removes, renames or moves."""
        if change.what != "removed" and change.rule not in _MOVED:
            return []
        names = {change.name, PythonIdentifier(change.name, prefix="field_")}
        found = [use for name in names for use in self._lines.get(name, ())]
        return sorted(set(found), key=lambda use: (use.path, use.line))


def _imports(tree: ast.Module, package: str) -> bool:
    return any(module.split(".")[0] == package for module in _modules(ast.walk(tree)))


def _modules(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""


def _names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Name what a module reads, gives as a keyword, imports, or has as a text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr, node.end_lineno or node.lineno
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg, node.lineno
        elif isinstance(node, ast.alias):
            yield from ((part, node.lineno) for part in node.name.split("."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, node.lineno
