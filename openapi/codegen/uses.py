"""Find the lines of hand-written code that use what a new description no longer has."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from openapi_python_client.strings import PythonIdentifier

from .compare import Change
from .reading import SpecError
from .renaming import AREAS

_MOVED = frozenset(
    {"operation.operationId", "operation.tag", "operation.x-group", "operation.x-method", *AREAS}
)
_DERIVED = "_sync"
_WORD = re.compile(r"[\w.-]+")


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

    A module belongs to a service if it imports the generated package, or lies in a folder named like
    the service; its configuration and patches do too. Names are matched without types: two fields
    of one name are not told apart. An operation is found by its method of the facade as well.

    Args:
        root: Directory of the project.
        service: Name of the service.
        package: Name of its generated package.

    Raises:
        SpecError: A module is not Python.
    """

    def __init__(self, root: Path, service: str, package: str) -> None:
        self._lines: dict[str, dict[Use, None]] = {}
        self._methods = _methods(root / "generated" / package / "operations.py")
        for path in sorted((root / "openapi").glob(f"{service}.*.yaml")):
            for number, text in enumerate(path.read_text("utf-8").splitlines(), 1):
                for name in _WORD.findall(text.split("#")[0]):
                    use = Use(path.relative_to(root).as_posix(), number)
                    self._lines.setdefault(name, {})[use] = None
        for path in sorted((root / "pinbridge").rglob("*.py")):
            relative = path.relative_to(root)
            if _DERIVED in relative.parts:
                continue
            try:
                tree = ast.parse(path.read_bytes(), str(path))
            except (SyntaxError, ValueError) as error:
                raise SpecError(f"{path} is not Python: {error}") from error
            if {service, f"_{service}"} & {*relative.parts} or _imports(tree, package):
                for name, line in _names(tree):
                    use = Use(relative.as_posix(), line)
                    self._lines.setdefault(name, {})[use] = None

    def of(self, change: Change) -> list[Use]:
        """List the lines that may use what a change removes, renames or moves."""
        if change.what != "removed" and change.rule not in _MOVED:
            return []
        name = PythonIdentifier(change.name, prefix="field_")
        names = {change.name, name, self._methods.get(name, name)}
        found = [use for name in names for use in self._lines.get(name, ())]
        return sorted(set(found), key=lambda use: (use.path, use.line))


def _methods(operations: Path) -> dict[str, str]:
    """Read which method of the facade calls an operation, as `pins.get`."""
    if not operations.is_file():
        return {}
    for node in ast.walk(ast.parse(operations.read_bytes())):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "METHODS":
            found = next(inner for inner in ast.walk(node) if isinstance(inner, ast.Dict))
            return dict(ast.literal_eval(found))
    return {}


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
            line = node.end_lineno or node.lineno
            yield node.attr, line
            if isinstance(node.value, ast.Attribute | ast.Name):
                group = node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id
                yield f"{group}.{node.attr}", line
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg, node.lineno
        elif isinstance(node, ast.alias):
            yield from ((part, node.lineno) for part in node.name.split("."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, node.lineno
