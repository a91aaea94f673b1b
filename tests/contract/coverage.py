"""Make the table of docs/coverage.md: which operation is where, read from the code.

python -m tests.contract.coverage
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pinbridge_api.operations import OPERATIONS, load

from pinbridge.sandbox.pinbridge.handlers import all_served
from tests.contract.world import PREPARATIONS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "coverage.md"
FUNCTIONS = {"sync", "sync_detailed", "asyncio", "asyncio_detailed"}
COLUMNS = ("sync", "async", "low level", "sandbox", "contract test")

Methods = Mapping[str, list[str]]
"""Methods such as `pins.get`, by the id of the operation that they call."""


@dataclass(frozen=True, slots=True)
class Row:
    """What there is for one operation.

    Attributes:
        operation_id: id in the spec.
        methods: methods of the facade.
        ticks: for each of `COLUMNS`, whether the operation is there.
    """

    operation_id: str
    methods: tuple[str, ...]
    ticks: tuple[bool, ...]


def rows() -> list[Row]:
    """Return a row for every operation of the spec."""
    sync_methods, async_methods = facade("_sync"), facade("_async")
    served, run = all_served(), PREPARATIONS
    return [
        Row(
            operation_id,
            tuple(async_methods.get(operation_id, ())),
            (
                operation_id in sync_methods,
                operation_id in async_methods,
                has_functions(operation_id),
                operation_id in served,
                operation_id in run,
            ),
        )
        for operation_id in OPERATIONS
    ]


def facade(half: str) -> Methods:
    """Return which methods of a client call which operation, from their source.

    Args:
        half: `_sync` or `_async`.
    """
    groups = dict(_groups(ROOT / "pinbridge" / half / "client.py"))
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "pinbridge" / half / "resources").glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name in groups:
                for method, operation_id in _calls(node):
                    found[operation_id].append(f"{groups[node.name]}.{method}")
    return found


def _groups(client: Path) -> Iterator[tuple[str, str]]:
    """Yield class and attribute of each resource group."""
    for node in ast.walk(ast.parse(client.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and any(
            isinstance(item, ast.Name) and item.id == "cached_property"
            for item in node.decorator_list
        ):
            assert isinstance(node.returns, ast.Name)
            yield node.returns.id, node.name


def _calls(group: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield public methods and the operations that they call, also through other methods."""
    methods = {
        node.name: node
        for node in group.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    for name in methods:
        if not name.startswith("_"):
            for operation_id in sorted(_operations(name, methods, set())):
                yield name, operation_id


def _operations(
    name: str, methods: Mapping[str, ast.FunctionDef | ast.AsyncFunctionDef], seen: set[str]
) -> set[str]:
    found: set[str] = set()
    seen.add(name)
    for node in ast.walk(methods[name]):
        match node:
            case ast.ImportFrom(module=str(module)) if module.startswith("pinbridge_api.api."):
                found.update(alias.name for alias in node.names)
            case ast.Attribute(value=ast.Name(id="self"), attr=other):
                if other in methods and other not in seen:
                    found |= _operations(other, methods, seen)
    return found


def has_functions(operation_id: str) -> bool:
    """Whether the generated module of an operation has its four functions."""
    path = ROOT / "generated" / "pinbridge_api" / OPERATIONS[operation_id].replace(".", "/")
    tree = ast.parse(path.with_suffix(".py").read_text("utf-8"))
    defined = {
        node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    return defined >= FUNCTIONS


def page() -> str:
    """Return the text of the page."""
    made = rows()
    head = ["Operation", "HTTP", "Methods", *COLUMNS]
    lines = [
        "# Coverage",
        "",
        f"All {len(made)} operations of the API, and where they are. Made by `make coverage-table` "
        "from the code: the methods of both",
        "clients, the generated functions, the handlers of the sandbox, and the operations that the "
        "contract test calls and",
        "tries to break. A test fails when this page is out of date, or a tick is missing.",
        "",
        f"| {' | '.join(head)} |",
        f"| {' | '.join(['---'] * 3 + [':-:'] * len(COLUMNS))} |",
    ]
    for row in made:
        operation = load(row.operation_id)
        cells = [
            f"`{row.operation_id}`",
            f"`{operation.method} {operation.path}`",
            ", ".join(f"`{method}`" for method in row.methods),
            *("✓" if tick else "" for tick in row.ticks),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def main() -> int:
    """Write the page; fail when a tick is missing."""
    PAGE.write_text(page(), "utf-8")
    gaps = [row.operation_id for row in rows() if not all(row.ticks)]
    if gaps:
        print("not everywhere:", ", ".join(gaps))
    return bool(gaps)


if __name__ == "__main__":
    sys.exit(main())
