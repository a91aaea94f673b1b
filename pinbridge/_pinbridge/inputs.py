"""Convert the arguments of the PinBridge facade to those of its operations."""

from __future__ import annotations

import csv
import io
import reprlib
from collections.abc import Iterable, Sequence
from contextlib import closing
from copy import copy
from itertools import islice
from typing import Any, Literal, TypeVar, cast
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import attrs
from pinbridge_api.models import PinCreate, PinImportCreate

from pinbridge._core.guards import checked_list, checked_text, is_iterable, is_mapping
from pinbridge._core.sources import Source
from pinbridge.errors import FieldProblem, InvalidFileError, InvalidInputError
from pinbridge.runtime.types import UNSET
from pinbridge.uploads import AsyncUploadSource, Upload

from .service import SERVICE

R = TypeVar("R")

# The limit of `upload_image` is 200 MB, which may mean either unit; plans may allow less.
MAX_FILE_BYTES = 200 * 1024 * 1024
_LONGEST_CSV_HEADER = 64 * 1024


def id_of(thing: Any) -> Any:
    """Return the id of an object such as a pin or board; an id is returned unchanged."""
    return getattr(thing, "id", thing)


def uuids_of(things: Iterable[Any]) -> list[UUID]:
    """Return the ids of several objects, which may be ids already.

    Raises:
        InvalidInputError: One is neither an id nor an object with one.
    """
    if not is_iterable(things):
        raise InvalidInputError(f"give a list of ids, not {reprlib.repr(things)}")
    ids: list[UUID] = []
    for index, thing in enumerate(things):
        value = id_of(thing)
        try:
            ids.append(value if isinstance(value, UUID) else UUID(value))
        except (ValueError, AttributeError, TypeError):
            problem = FieldProblem(("ids", index), f"{reprlib.repr(value)} is not an id", "uuid")
            raise InvalidInputError(str(problem), [problem]) from None
    return ids


def merged(outcomes: Sequence[R]) -> R:
    """Merge the outcomes of several bulk calls: add numbers, and concatenate lists."""
    first: Any = outcomes[0]
    model: Any = first.__class__
    values: dict[str, Any] = {
        field.name: getattr(first, field.name) for field in attrs.fields(model)
    }
    for outcome in outcomes[1:]:
        values = {name: value + getattr(outcome, name) for name, value in values.items()}
    return cast("R", attrs.evolve(first, **values))


def tidy_terms(terms: str | Sequence[str]) -> list[str]:
    """Split at commas, normalise spaces, and drop empty and repeated terms; case is ignored."""
    texts = [terms] if isinstance(terms, str) else checked_list("terms", terms)
    tidied: dict[str, str] = {}
    for text in texts:
        for part in checked_text("a term", text).split(","):
            term = " ".join(part.split())
            if term:
                tidied.setdefault(term.casefold(), term)
    return list(tidied.values())


def redirect_outcome(location: str | None) -> tuple[str, str]:
    """Read the outcome from the URL that a callback redirects to."""
    if location is None:
        return "success", "The service gave no details."
    try:
        parts = urlsplit(location)
    except ValueError:
        return "unknown", "The service redirects to an address that is not a URL."
    stated = parse_qs(parts.query).get("oauth_status", ["unknown"])[0]
    return stated, f"The service redirects to {parts._replace(query='').geturl()}."


def import_row(row: Any) -> Any:
    """Turn a pin into an import row; rows and dicts are returned unchanged."""
    if isinstance(row, PinCreate):
        return PinImportCreate.from_dict(
            {
                f.name: value
                for f in attrs.fields(PinCreate)
                if (value := getattr(row, f.name)) is not UNSET
            }
        )
    return row


def is_keyed(row: Any) -> bool:
    """Whether an import row has an idempotency key: it creates a pin, not a schedule."""
    run_at = row.get("run_at") if is_mapping(row) else getattr(row, "run_at", None)
    return run_at is None or run_at is UNSET


def is_keyed_csv(source: Source) -> bool:
    """Whether a CSV file has no column `run_at`; False if it can be read only once."""
    if not source.can_replay:
        return False
    start = b""
    with closing(source.chunks()) as chunks:
        for chunk in chunks:
            start += chunk
            if len(start) > _LONGEST_CSV_HEADER:
                break
    text = start[:_LONGEST_CSV_HEADER].decode(errors="replace")
    rows = list(islice(csv.reader(io.StringIO(text, newline="")), 2))
    # A header that does not end here may have more columns.
    is_whole = len(rows) > 1 or len(start) <= _LONGEST_CSV_HEADER
    return is_whole and not any("run_at" in name.lower() for row in rows[:1] for name in row)


def keyed(request: R) -> R:
    """Return a request that may be retried because of the idempotency keys in its body."""
    changed: Any = copy(request)
    changed.operation = copy(changed.operation)
    changed.operation.retry_safety = "keyed"
    return cast("R", changed)


def prepare(
    kind: Literal["image", "video", "media", "csv"],
    file: AsyncUploadSource,
    name: str | None,
    type_: str | None,
) -> Upload:
    """Call `Upload.prepare` with positional arguments, as for a call in a thread."""
    return Upload.prepare(file, filename=name, content_type=type_, kind=kind)


def refuse_too_large(upload: Upload, base_url: str) -> None:
    """Refuse a file that is too large for every plan (`upload_image`), if its size is known.

    Servers other than the hosted service have their own limits, and check them.
    """
    if upload.size is not None and upload.size > MAX_FILE_BYTES and base_url == SERVICE.base_url:
        message = (
            f"{upload.file_name} has {upload.size} bytes; the service accepts files of up to 200 MB, and"
            " a plan may allow less"
        )
        raise InvalidFileError(message, [FieldProblem(("file",), message, "max_size")])
