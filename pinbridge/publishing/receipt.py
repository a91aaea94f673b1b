"""The receipt of a plan: the outcome of every row, as a file or for the page of a CI job."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.errors import ConfigurationError

from .events import RunSummary, StopReason
from .ledger import Ledger
from .planned import PlannedRow, RowState
from .remedies import Remedy, remedy_of

_COLUMNS = (
    "place",
    "id",
    "title",
    "account",
    "board",
    "state",
    "due",
    "pin_id",
    "address",
    "code",
    "cause",
    "remedy",
    "key",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MAX_CAUSES = 20
_REASONS = {
    StopReason.DONE: "Everything that was due has been sent.",
    StopReason.MAX_PINS: "The maximum number of pins for one run is reached.",
    StopReason.MAX_DURATION: "The time for one run is up.",
    StopReason.STOP_FILE: "The stop file exists.",
    StopReason.SIGN_IN: "The credentials are missing or rejected.",
    StopReason.BLOCKED: "The account, the subscription or the quota does not allow more.",
    StopReason.TRY_LATER: "The service can't be reached, or can't accept more at present.",
}


@attrs.frozen(kw_only=True)
class Cause:
    """Why rows are not published, and how many.

    Args:
        code: Error code.
        count: Number of rows.
        remedy: What the code means, and what to do.
        example: Place of the first of these rows in the plan.
    """

    code: str
    count: int
    remedy: Remedy
    example: str


@checked_arguments
def causes(ledger: Ledger) -> list[Cause]:
    """List why rows of the plan are not published, the most frequent cause first."""
    found: dict[str, tuple[int, PlannedRow]] = {}
    states = RowState.FAILED, RowState.UNDECIDED, RowState.INVALID, RowState.WAITING
    for row in ledger.rows(*states):
        if row.code:
            count, first = found.get(row.code, (0, row))
            found[row.code] = count + 1, first
    listed = [
        Cause(
            code=code,
            count=count,
            remedy=remedy_of(row),
            example=row.place,
        )
        for code, (count, row) in found.items()
    ]
    return sorted(listed, key=lambda cause: -cause.count)


@checked_arguments
def write_receipt(ledger: Ledger, path: Path) -> None:
    """Write the outcome of every row as CSV, JSON or HTML, depending on the file extension.

    Args:
        ledger: The ledger of the plan.
        path: The file to write. It is replaced once all rows are written.

    Raises:
        ConfigurationError: The extension is not supported, or the file can't be written.
    """
    writers = {".csv": _csv, ".json": _json, ".html": _html}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise ConfigurationError(f"a report is .csv, .json or .html, not {path.name!r}")
    unfinished = path.with_name(f"{path.name}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            file.writelines(writer(ledger))
        unfinished.replace(path)
    except OSError as error:
        raise ConfigurationError(f"can't write {path}: {error.strerror}") from error


def _cells(row: PlannedRow) -> dict[str, str]:
    remedy = remedy_of(row) if row.code else None
    due = dt.datetime.fromtimestamp(row.due, dt.UTC).isoformat() if row.due else ""
    values = {
        "place": row.place,
        "id": row.row_id,
        "title": row.title,
        "account": row.account,
        "board": row.board,
        "state": str(row.state),
        "due": due,
        "pin_id": row.pin_id,
        "address": row.address,
        "code": row.code,
        "cause": remedy and remedy.cause,
        "remedy": remedy and remedy.action,
        "key": row.key,
    }
    return {name: values[name] or "" for name in _COLUMNS}


def _csv(ledger: Ledger) -> Iterator[str]:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(_COLUMNS)
    for row in ledger.rows():
        writer.writerow(map(_plain, _cells(row).values()))
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _plain(text: str) -> str:
    """Keep spreadsheets from interpreting text as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _json(ledger: Ledger) -> Iterator[str]:
    yield "["
    for number, row in enumerate(ledger.rows()):
        yield f"{',' if number else ''}\n{json.dumps(_cells(row), ensure_ascii=False)}"
    yield "\n]\n"


def _html(ledger: Ledger) -> Iterator[str]:
    counts = ledger.counts()
    yield (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Receipt</title><style>'
        "body{font:14px system-ui;margin:2em}table{border-collapse:collapse}"
        "td,th{padding:.3em .6em;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}"
        ".failed,.invalid,.undecided{background:#fee}</style><h1>Receipt</h1><p>"
    )
    yield ", ".join(f"{count:,} {state}" for state, count in counts.items())
    yield "</p><table><tr>"
    yield from (f"<th>{name}</th>" for name in _COLUMNS)
    yield "</tr>"
    for row in ledger.rows():
        yield f'<tr class="{row.state}">'
        for name, text in _cells(row).items():
            shown = html.escape(text)
            is_link = name == "address" and text.startswith("https://")
            yield f'<td><a href="{shown}">{shown}</a></td>' if is_link else f"<td>{shown}</td>"
        yield "</tr>\n"
    yield "</table></html>\n"


@checked_arguments
def summary_markdown(summary: RunSummary, found: Iterable[Cause]) -> str:
    """Return a summary in Markdown, for the page of a CI job.

    Args:
        summary: Outcome of the run.
        found: Why rows are not published, from `causes`.
    """
    message = f" {_cell(summary.message)}" if summary.message else ""
    lines = [
        "### Pins",
        "",
        f"{_REASONS[summary.reason]}{message}",
        "",
        "| | Rows |",
        "| --- | ---: |",
        *(f"| {state} | {count:,} |" for state, count in summary.counts.items()),
        "",
        f"This run: {summary.created:,} created, {summary.existing:,} existed already,"
        f" {summary.published:,} published, {summary.failed:,} failed, in {summary.seconds:,.0f} s.",
    ]
    if summary.next_due is not None:
        moment = dt.datetime.fromtimestamp(summary.next_due, dt.UTC)
        lines.append(f"The next row is due at {moment:%Y-%m-%d %H:%M} UTC.")
    listed = list(found)
    if listed:
        lines += [
            "",
            "| Code | Rows | Cause | What to do | First at |",
            "| --- | ---: | --- | --- | --- |",
        ]
        lines += [
            f"| `{_cell(cause.code)}` | {cause.count:,} | {_cell(cause.remedy.cause)} |"
            f" {_cell(cause.remedy.action)} | {_cell(cause.example)} |"
            for cause in listed[:_MAX_CAUSES]
        ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return html.escape(" ".join(text.split()), quote=False).replace("|", "\\|")
