"""Write docs/error-catalogue.md from the tables of error codes: `python docs/errors/write.py`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pinbridge.errors import ErrorRow, known_errors

PAGE = Path(__file__).parents[1] / "error-catalogue.md"
ACTORS = {
    "caller": "you, in the code",
    "account": "the owner of the account",
    "service": "the service",
    "nobody": "nobody",
}
PLACES = {"request": "responses to requests", "publish": "failed and deferred pins"}
INTRODUCTION = """\
# Error catalogue

All error codes that the library knows, with their causes and what to do. `make error-catalogue` writes this page from the tables that
the library uses. To look up a code, use `errors.explain(code)` or `pinbridge explain CODE`.

- *Who acts*: you in the code, the owner of the account or plan, the service, or nobody, because the error resolves by itself.
- *Wait*: whether the same request can succeed later without anybody acting.
- *Repeat*: whether it is safe to send the same request again.

```python
from pinbridge import errors

for row in errors.explain("quota_exceeded", service="PinBridge"):
    print(row.place, row.cause, row.remedy, row.actor, row.is_worth_waiting)
```
"""


def page() -> str:
    """Return the page."""
    text = INTRODUCTION
    rows = known_errors()
    for service, place in dict.fromkeys((row.service, row.place) for row in rows):
        here = [row for row in rows if (row.service, row.place) == (service, place)]
        text += f"\n## {service}: {PLACES[place]}\n\n{_table(here)}"
    return text


def _table(rows: Iterable[ErrorRow]) -> str:
    text = "| Code | Cause | What to do | Who acts | Wait | Repeat |\n| --- | --- | --- | --- | :-: | :-: |\n"
    for row in rows:
        code = f"`{row.code}`" + (f' with "{row.text}"' if row.text else "")
        wait, repeat = (
            "yes" if flag else "no" for flag in (row.is_worth_waiting, row.is_safe_to_repeat)
        )
        cells = (code, row.cause, row.remedy, ACTORS[row.actor], wait, repeat)
        text += f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"
    return text


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
