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

Functions = dict[str, ast.FunctionDef | ast.AsyncFunctionDef]
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
    found: dict[str, list[str]] = defaultdict(list)
    generated, own = ROOT / "generated/pinbridge_api", ROOT / "pinbridge/_pinbridge"
    for path in sorted((generated / half).glob("*.py")):
        if path.stem in ("__init__", "facade"):
            continue
        methods = _methods(path)
        extension = own / half / "resources" / path.name
        if extension.exists():
            methods |= _methods(extension)
        for method, operation_id in _calls(methods):
            found[operation_id].append(f"{path.stem}.{method}")
    return found


def _methods(path: Path) -> Functions:
    """Return the methods of the resource group that a module defines."""
    (group,) = (n for n in ast.parse(path.read_text("utf-8")).body if isinstance(n, ast.ClassDef))
    return {
        node.name: node
        for node in group.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def _calls(methods: Functions) -> Iterator[tuple[str, str]]:
    """Yield public methods and the operations that they call, also through other methods."""
    for name in methods:
        if not name.startswith("_"):
            for operation_id in sorted(_operations(name, methods, set())):
                yield name, operation_id


def _operations(name: str, methods: Functions, seen: set[str]) -> set[str]:
    found: set[str] = set()
    seen.add(name)
    for node in ast.walk(methods[name]):
        match node:
            case ast.ImportFrom(module=str(module)):
                # `api.<group>` and the name of the operation, or `api.<group>.<operation>`.
                package, _, rest = module.removeprefix("pinbridge_api.").partition(".")
                operation_id = rest.partition(".")[2]
                if package == "api":
                    found |= {operation_id} if operation_id else {a.name for a in node.names}
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
        f"All {len(made)} operations of the API. `make coverage-table` writes this page from the code: the methods of "
        "both clients, the",
        "generated functions, the handlers of the sandbox, and the operations that the contract test calls. A test "
        "fails if this page is out",
        "of date, or a tick is missing.",
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
