"""Write the table of docs/pinarkive.md: which operation is where.

python -m tests.pinarkive.coverage
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from pinarkive_api.operations import METHODS, OPERATIONS, load

from pinbridge.pinarkive import AsyncPinarkiveClient, PinarkiveClient
from pinbridge.sandbox.pinarkive.service import all_served

PAGE = Path(__file__).parents[2] / "docs" / "pinarkive.md"
START, END = "<!-- coverage -->\n", "<!-- /coverage -->"
COLUMNS = ("sync", "async", "low level", "sandbox", "contract test")


def ticks(operation_id: str) -> tuple[bool, ...]:
    """Tell for each of `COLUMNS` whether an operation is there."""
    # Late, as schemathesis takes a second to load, also where these tests are not selected.
    from tests.contract.pinarkive import PREPARATIONS

    module = importlib.import_module(f"pinarkive_api.{OPERATIONS[operation_id]}")
    method = METHODS[operation_id]
    return (
        hasattr(PinarkiveClient, method),
        hasattr(AsyncPinarkiveClient, method),
        all(hasattr(module, name) for name in ("sync", "asyncio", "build_request")),
        operation_id in all_served(),
        operation_id in PREPARATIONS,
    )


def table() -> str:
    """Return the table."""
    head = ["Operation", "HTTP", "Method", *COLUMNS]
    lines = [f"| {' | '.join(head)} |", f"| {' | '.join(['---'] * 3 + [':-:'] * len(COLUMNS))} |"]
    for operation_id in OPERATIONS:
        operation = load(operation_id)
        cells = [
            f"`{operation_id}`",
            f"`{operation.method} {operation.path}`",
            f"`{METHODS[operation_id]}`",
            *("✓" if tick else "" for tick in ticks(operation_id)),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def page() -> str:
    """Return the page with the table as it should be."""
    before, _, rest = PAGE.read_text("utf-8").partition(START)
    return before + START + table() + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    sys.exit()
