"""Turn what callers of the PinBridge facade pass into what its operations take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
from pinbridge_api.models import PinCreate, PinImportCreate
from pinbridge_api.types import UNSET, File

from pinbridge._core.guards import is_dict
from pinbridge.errors import InvalidInputError
from pinbridge.uploads import AsyncUploadSource, Upload


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
