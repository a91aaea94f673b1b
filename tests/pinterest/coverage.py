"""Write docs/pinterest-coverage.md, which operation of Pinterest's API v5 is where, and the table of errors.

python -m tests.pinterest.coverage
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from pathlib import Path

from pinterest_api.operations import METHODS, OPERATIONS, load

from pinbridge.pinterest import AsyncPinterestClient, PinterestClient
from pinbridge.pinterest.error_table import ERRORS
from pinbridge.sandbox.pinterest.service import all_served
from tests.pinterest.examples import all_examples

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "pinterest-coverage.md"
GUIDE = DOCS / "pinterest.md"
START, END = "<!-- errors -->\n", "<!-- /errors -->"
FUNCTIONS = (("sync", "sync_detailed"), ("asyncio", "asyncio_detailed"))
COLUMNS = (
    "generated",
    "importable",
    "low level sync",
    "low level async",
    "facade sync",
    "facade async",
)
HEAD = """# Coverage of Pinterest's API v5

`make coverage-table` writes this page from the code, and a test fails if it is out of date. *Generated* and *importable* are about
the module of the operation in `pinterest_api.api`, *low level* about its functions, and *facade* about the method of the clients.
`tests/pinterest/test_every_operation.py` calls both low-level functions of each operation against a response that is made from the
description. Where *Response from* names the local Pinterest, `tests/contract/test_pinterest_contract.py` checks the operation there too.

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
    clients = PinterestClient("pina_none"), AsyncPinterestClient("pina_none")
    return [_row(operation_id, operation_id in served, *clients) for operation_id in all_examples()]


def _row(operation_id: str, is_served: bool, *clients: object) -> Row:
    is_generated = operation_id in OPERATIONS
    module = importlib.import_module(f"pinterest_api.{OPERATIONS[operation_id]}")
    group, method = METHODS[operation_id].split(".")
    ticks = (
        is_generated,
        load(operation_id).id == operation_id,
        *(all(hasattr(module, name) for name in names) for names in FUNCTIONS),
        *(hasattr(getattr(client, group, None), method) for client in clients),
    )
    return Row(operation_id, METHODS[operation_id], ticks, is_served)


def page() -> str:
    """Return the page as it should be."""
    head = ["Operation", "HTTP", "Method", *COLUMNS, "Response from"]
    lines = [
        f"| {' | '.join(head)} |",
        f"| {' | '.join(['---'] * 3 + [':-:'] * len(COLUMNS) + ['---'])} |",
    ]
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


def guide() -> str:
    """Return the guide with the table of errors as it should be."""
    before, _, rest = GUIDE.read_text("utf-8").partition(START)
    lines = ["| Code | Cause | What to do |\n", "| --- | --- | --- |\n"]
    lines += [
        f"| {row.code} | {row.cause} | {row.remedy} |\n"
        for row in sorted(ERRORS, key=lambda row: int(row.code))
    ]
    # Several texts of a code can have the same cause.
    return before + START + "".join(dict.fromkeys(lines)) + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    GUIDE.write_text(guide(), "utf-8")
    sys.exit()
