"""Write docs/pinterest-coverage.md: which operation of Pinterest's API v5 is where.

python -m tests.pinterest.coverage
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from pinterest_api.operations import METHODS, OPERATIONS, load

from pinbridge.pinterest import AsyncPinterestClient, PinterestClient
from pinbridge.sandbox.pinterest.service import all_served
from tests.pinterest.examples import all_examples

PAGE = Path(__file__).parents[2] / "docs" / "pinterest-coverage.md"
FUNCTIONS = ("build_request", "sync", "sync_detailed", "asyncio", "asyncio_detailed")
COLUMNS = ("generated", "importable", "sync", "async", "low level")
HEAD = """# Coverage of Pinterest's API v5

Made by `make coverage-table` from the code; a test fails when it is out of date. *Generated*, *importable* and *low level*
are about the functions of the operation in `pinterest_api.api`; *sync* and *async* about the method of the clients.
*Answered by* says what a test calls the low-level functions against: each of them against an answer made from the
description, and those that the local Pinterest keeps state for against that too.

"""


@dataclass(frozen=True, slots=True)
class Row:
    """What there is for one operation.

    Attributes:
        operation_id: id in the description, with `_` for `/`.
        method: method of the clients.
        ticks: for each of `COLUMNS`, whether it is there.
        is_served: whether the local Pinterest keeps state for it.
    """

    operation_id: str
    method: str
    ticks: tuple[bool, ...]
    is_served: bool


def rows() -> list[Row]:
    """Return a row for every operation of the description."""
    served = all_served()
    return [_row(operation_id, operation_id in served) for operation_id in all_examples()]


def _row(operation_id: str, is_served: bool) -> Row:
    is_generated = operation_id in OPERATIONS
    module = importlib.import_module(f"pinterest_api.{OPERATIONS[operation_id]}")
    group, method = METHODS[operation_id].split(".")
    ticks = (
        is_generated,
        load(operation_id).id == operation_id,
        _has(PinterestClient, group, method, "_sync"),
        _has(AsyncPinterestClient, group, method, "_async"),
        all(hasattr(module, name) for name in FUNCTIONS),
    )
    return Row(operation_id, METHODS[operation_id], ticks, is_served)


def _has(client: type, group: str, method: str, half: str) -> bool:
    """Whether a client has a group, and the group the method or its two for lists."""
    name = "".join(word.title() for word in group.split("_"))
    prefix = "Async" if half == "_async" else ""
    own = f"pinbridge.pinterest.{half}.resources"
    has_own = find_spec(f"{own}.{group}") is not None
    module = importlib.import_module(f"{own if has_own else f'pinterest_api.{half}'}.{group}")
    made = getattr(module, f"{prefix}{name}Resource")
    pages = {"list": "list_page"}.get(method, f"{method.removeprefix('list_')}_page")
    names = (method, pages, method.replace("list", "iter", 1), f"{method}_page")
    return hasattr(client, group) and any(hasattr(made, each) for each in names)


def page() -> str:
    """Return the page as it should be."""
    head = ["Operation", "HTTP", "Method", *COLUMNS, "Answered by"]
    lines = [f"| {' | '.join(head)} |", f"| {' | '.join(['---'] * 3 + [':-:'] * 5 + ['---'])} |"]
    made = rows()
    for row in made:
        operation = load(row.operation_id)
        cells = [
            f"`{row.operation_id}`",
            f"`{operation.method} {operation.path}`",
            f"`{row.method}`",
            *("✓" if tick else "" for tick in row.ticks),
            "description, local Pinterest" if row.is_served else "description",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    served = sum(row.is_served for row in made)
    count = f"{len(made)} operations; the local Pinterest keeps state for {served} of them.\n\n"
    return HEAD + count + "\n".join([*lines, ""])


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    sys.exit()
