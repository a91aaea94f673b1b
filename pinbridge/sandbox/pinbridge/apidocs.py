"""The page under `/docs`: what there is to call."""

from __future__ import annotations

from html import escape

from pinbridge_api import operations

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>PinBridge sandbox</title>
<style>
body {{ font-family: sans-serif; margin: 2rem; }}
td {{ padding: 0.2rem 1rem 0.2rem 0; }}
td:nth-child(-n + 2) {{ font-family: monospace; }}
</style>
<h1>PinBridge sandbox</h1>
<p>A local server that behaves like the PinBridge API. Its own controls lie under
<a href="/_sandbox">/_sandbox</a>.</p>
<table>
{rows}
</table>
</html>
"""


def operations_page() -> str:
    """Return an HTML page that lists all operations."""
    loaded = [operations.load(operation_id) for operation_id in operations.OPERATIONS]
    return _PAGE.format(
        rows="\n".join(
            f"<tr><td>{operation.method}</td><td>{escape(operation.path)}</td>"
            f"<td>{escape(operation.summary)}</td></tr>"
            for operation in loaded
        )
    )
