"""Turn the lines of shop exports into one record for each product."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

import attrs

from pinbridge.publishing.inputs.columns import tidy
from pinbridge.publishing.inputs.records import Record

_HANDLES = ("handle", "url handle")
_PICTURES = ("image src", "product image url")
_NO = frozenset(("0", "-1", "false", "no"))


def shopify_products(records: Iterator[Record]) -> Iterator[Record]:
    """Join the lines of each product, which share a handle. Its texts are on the first line."""
    for _, group in groupby(records, key=lambda record: _cell(record, _HANDLES)):
        lines = list(group)
        first = lines[0]
        broken = next((line.problem for line in lines if line.problem), None)
        name, pictures = _pictures(lines)
        yield attrs.evolve(
            first,
            cells={**first.cells, name: "\n".join(pictures)} if name else first.cells,
            lines={name: next(iter(pictures.values()))} if name else {},
            problem=broken,
            left_out=_shopify_reason(first.cells),
        )


def _pictures(lines: list[Record]) -> tuple[str, dict[str, int]]:
    """Return the name of the column of pictures, and the line of each picture."""
    column = ""
    found: dict[str, int] = {}
    for record in lines:
        for name, text in record.cells.items():
            if tidy(name) in _PICTURES:
                column = name
                found.setdefault(text, record.line)
    return column, found


def _shopify_reason(cells: Mapping[str, str]) -> str:
    for name, text in cells.items():
        tidied = tidy(name)
        if tidied == "status" and text.casefold() in ("draft", "archived", "unlisted"):
            return f"its status is {text.casefold()}"
        if tidied in ("published", "published on online store") and text.casefold() in _NO:
            return "it is not published in the shop"
    return ""


def woocommerce_products(records: Iterator[Record]) -> Iterator[Record]:
    """Skip unpublished products and variations, and keep only the first category."""
    for record in records:
        cells = dict(record.cells)
        reason = ""
        for name, text in record.cells.items():
            match tidy(name):
                case "published" if text.casefold() in _NO:
                    reason = "it is not published in the shop"
                case "type" if text.casefold().startswith("variation"):
                    reason = "it is a variation of another product"
                case "categories":
                    cells[name] = text.split(",")[0]
                case _:
                    pass
        yield attrs.evolve(record, cells=cells, left_out=reason)


def _cell(record: Record, names: tuple[str, ...]) -> str:
    return next((text for name, text in record.cells.items() if tidy(name) in names), "")
