"""Records of customer lists, in batches of one request."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pinbridge._core.guards import is_iterable, is_mapping
from pinbridge.errors import InvalidFileError

from .hashing import customer_records
from .inputs import wrong
from .results import chunks

_BATCH = 20_000


def batches_of(records: Iterable[str] | os.PathLike[str], kind: str) -> Iterator[str]:
    """Split the records of a list into batches, each as the text of one request.

    Args:
        records: The records, or the path of a text file with one per line.
        kind: Type of the list.

    Raises:
        InvalidInputError: A record is not of this type, or `records` is a string.
        InvalidFileError: The file can't be read.
    """
    if not isinstance(records, os.PathLike) and (not is_iterable(records) or is_mapping(records)):
        raise wrong("records", "give a list of records, or the Path of a file")
    values = _lines(Path(records)) if isinstance(records, os.PathLike) else records
    for batch in chunks(customer_records(values, kind), _BATCH):
        yield ",".join(batch)


def next_batch(batches: Iterator[str]) -> str | None:
    """Return the next batch; None after the last."""
    return next(batches, None)


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open(encoding="utf-8-sig") as file:
            yield from file
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidFileError(f"can't read {path}: {error}") from error
