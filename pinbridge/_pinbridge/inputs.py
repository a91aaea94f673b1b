"""Turn what callers of the PinBridge facade pass into what its operations take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
from pinbridge_api.models import PinCreate, PinImportCreate

from pinbridge._core.guards import is_dict, is_iterable, is_mapping
from pinbridge.errors import FieldProblem, InvalidInputError
from pinbridge.runtime.types import UNSET, File
from pinbridge.uploads import AsyncUploadSource, Upload

CLOCK_TOLERANCE = 300.0
"""Seconds by which the clocks of client and service may differ."""


def body_of(data: Any, fields: Mapping[str, Any]) -> Any:
    """Return the model or dict given, or the keyword arguments as a dict.

    Raises:
        InvalidInputError: Both forms are used.
    """
    if data is None:
        return fields
    if fields:
        raise InvalidInputError("give a model or dict, or keyword arguments, not both")
    return data


def changes_of(data: Any, fields: Mapping[str, Any]) -> Any:
    """Return what `body_of` does, where it holds any change.

    For bodies of which the spec does not say that they must not be empty.

    Raises:
        InvalidInputError: Both forms are used, or there is nothing to change.
    """
    body = body_of(data, fields)
    is_model = hasattr(body, "__attrs_attrs__")
    given: Any = attrs.asdict(body, recurse=False) if is_model else body
    if is_dict(given) and all(value is UNSET for value in given.values()):
        raise InvalidInputError("there is nothing to change: give at least one field")
    return body


def refuse_past(body: Any, now: float) -> None:
    """Refuse a schedule that is to run in the past (fact sheet, 2.9).

    What may lie ahead by the service's clock is left to the service, and so is what is no time.

    Args:
        body: The request as a model or dict, or a list of such rows.
        now: Seconds since the epoch.

    Raises:
        InvalidInputError: A `run_at` has clearly passed.
    """
    rows = [((), body)] if is_mapping(body) or not is_iterable(body) else _numbered(body)
    problems = [
        past_problem(moment, now, place)
        for place, row in rows
        if (moment := _run_at(row)) is not None and moment.timestamp() < now - CLOCK_TOLERANCE
    ]
    if problems:
        raise InvalidInputError("; ".join(map(str, problems)), problems)


def past_problem(
    run_at: dt.datetime, now: float, place: tuple[str | int, ...] = ()
) -> FieldProblem:
    """Say that a schedule is to run in the past, and what the present is taken for."""
    clock = dt.datetime.fromtimestamp(now, dt.UTC).isoformat(timespec="seconds")
    message = f"must lie ahead; {run_at.isoformat()} has passed, as the clock here says {clock}"
    return FieldProblem((*place, "run_at"), message, "future")


def tidy_terms(terms: str | Sequence[str]) -> list[str]:
    """Split at commas, tidy spaces, drop empty and repeated terms (case does not count)."""
    texts = [terms] if isinstance(terms, str) else terms
    tidied: dict[str, str] = {}
    for text in texts:
        for part in text.split(","):
            term = " ".join(part.split())
            if term:
                tidied.setdefault(term.casefold(), term)
    return list(tidied.values())


def _numbered(rows: Iterable[Any]) -> list[tuple[tuple[int, ...], Any]]:
    return [((index,), row) for index, row in enumerate(rows)]


def _run_at(row: Any) -> dt.datetime | None:
    value = row.get("run_at") if is_mapping(row) else getattr(row, "run_at", None)
    if isinstance(value, str):
        try:
            value = dt.datetime.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, dt.datetime) and value.utcoffset() is not None else None


def redirect_outcome(location: str | None) -> tuple[str, str]:
    """Read the outcome from the address of the web app that a callback redirects to."""
    if location is None:
        return "success", "The service gave no details."
    try:
        parts = urlsplit(location)
    except ValueError:
        return "unknown", "The service redirects to an address that is no URL."
    stated = parse_qs(parts.query).get("oauth_status", ["unknown"])[0]
    return stated, f"The service redirects to {parts._replace(query='').geturl()}."


def import_row(row: Any) -> Any:
    """Turn a pin into an import row; rows and dicts stay as they are."""
    if isinstance(row, PinCreate):
        return PinImportCreate.from_dict(
            {
                f.name: value
                for f in attrs.fields(PinCreate)
                if (value := getattr(row, f.name)) is not UNSET
            }
        )
    return row


def file_part(upload: Upload) -> File:
    """Turn a prepared upload into the file part of a request."""
    payload: Any = upload.source
    return File(payload, upload.file_name, upload.content_type, upload.size)


def prepare_image(file: AsyncUploadSource, name: str | None, type_: str | None) -> Upload:
    """Prepare a picture; see `Upload.prepare`."""
    return Upload.prepare(file, filename=name, content_type=type_, kind="image")


def prepare_video(file: AsyncUploadSource, name: str | None, type_: str | None) -> Upload:
    """Prepare a video; see `Upload.prepare`."""
    return Upload.prepare(file, filename=name, content_type=type_, kind="video")


def prepare_csv(file: AsyncUploadSource, name: str | None, type_: str | None) -> Upload:
    """Prepare a CSV file; see `Upload.prepare`."""
    return Upload.prepare(file, filename=name, content_type=type_, kind="csv")
