"""Write what differs between two specs, and which operations no facade method covers."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from openapi_python_client.strings import PythonIdentifier

from .compare import Area, Change
from .document import Document, RawOperation, SpecError

if TYPE_CHECKING:
    from pathlib import Path

_TITLES: dict[Area, str] = {
    "operations": "Operations",
    "parameters": "Parameters and bodies",
    "models": "Models",
    "fields": "Fields",
    "enum values": "Enum values",
}


def render(changes: Iterable[Change]) -> str:
    """Write differences as text, one line each under a heading for each area."""
    listed = list(changes)
    if not listed:
        return "No differences.\n"
    breaking = sum(change.breaking for change in listed)
    lines = [f"{_count(len(listed), 'difference')}, {breaking} of them BREAKING"]
    for area, title in _TITLES.items():
        of_area = [change for change in listed if change.area == area]
        if of_area:
            lines += ["", f"{title} ({len(of_area)})", *(f"  {change}" for change in of_area)]
    return "\n".join(lines) + "\n"


def render_uncovered(operations: Iterable[RawOperation]) -> str:
    """Write the list of operations that only low-level calls reach."""
    listed = list(operations)
    lines = [f"Operations with no facade method ({len(listed)})"]
    lines += [f"  {raw.id}: {raw.method.upper()} {raw.path}" for raw in listed]
    return "\n".join(lines) + "\n"


def uncovered(document: Document, package: str, facade: Path) -> list[RawOperation]:
    """List the operations whose module no file of the facade imports.

    Args:
        document: The spec.
        package: Name of its generated package.
        facade: Directory with the facade's modules.

    Raises:
        SpecError: A module of the facade is no Python.
    """
    imported: set[str] = set()
    for path in sorted(facade.rglob("*.py")):
        try:
            tree = ast.parse(path.read_bytes(), str(path))
        except (SyntaxError, ValueError) as error:
            raise SpecError(f"{path} is no Python: {error}") from error
        imported.update(_endpoint_names(tree, f"{package}.api"))
    return [
        raw
        for raw in document.operations.values()
        if str(PythonIdentifier(raw.id, prefix="field_")) not in imported
    ]


def _endpoint_names(tree: ast.Module, api: str) -> Iterator[str]:
    """Name what a module imports from the endpoint packages, and what it uses of them."""
    groups: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith(f"{api}."):
                    yield alias.name.rsplit(".", 1)[-1]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            if node.module == api:
                groups.update(alias.asname or alias.name for alias in node.names)
            elif node.module.startswith(f"{api}."):
                yield node.module.rsplit(".", 1)[-1]
                yield from (alias.name for alias in node.names)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        if node.value.id in groups:
            yield node.attr


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
