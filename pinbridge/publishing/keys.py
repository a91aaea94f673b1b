"""Idempotency keys and content hashes: identify rows, and detect changes."""

from __future__ import annotations

import errno
import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from .rows import Media, Row

HashFile = Callable[[Path], str]
"""Returns the SHA-256 of a file's content."""

FILE_PREFIX = "sha256:"
"""Prefix of the identity of a file; the hash of its content follows."""


def row_key(row: Row, *, campaign: str, account: str, board: str, identity: str) -> str:
    """Return the idempotency key of a row: the same on every machine and in every run.

    Args:
        row: The row. If the plan gives it a key, that one is used.
        campaign: Part of the key. With another campaign, the same rows are published again.
        account: Id of the account.
        board: Id of the board.
        identity: Result of `row_identity`.
    """
    if row.key:
        return f"{campaign}:{row.key}" if campaign else row.key
    return f"bulk-{_hash([campaign, account, board, row.section, identity])}"


def row_identity(row: Row, content: Mapping[str, Any], hash_file: HashFile) -> str:
    """Return the identity of a row: its id in the plan, or else its file, or else its content.

    A file is known by its bytes, before they were changed to fit: it may be moved and fitted anew, and
    other plans may have other files of the same name.

    Raises:
        OSError: The file can't be read.
    """
    if row.id:
        return f"id:{row.id}"
    if row.file is not None:
        return f"file:{hash_file(row.file)}"
    return f"content:{content_digest(content)}"


def row_content(row: Row, hash_file: HashFile) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the content of a row's pin, and the paths of its files.

    In the content, a file is given by the hash of its own content. The paths are keyed by the same text.

    Raises:
        OSError: A file can't be read.
    """
    files: dict[str, str] = {}

    def identity(media: Media) -> str:
        if not isinstance(media, Path):
            return media
        name = f"{FILE_PREFIX}{hash_file(media)}"
        files[name] = str(media)
        return name

    content: dict[str, Any] = {
        "title": row.title.strip(),
        "description": row.description.strip(),
        "link": row.link.strip(),
        "alt_text": row.alt_text.strip(),
        "section": row.section,
        "keywords": list(row.keywords),
        "dominant_color": row.dominant_color,
        "media": row.media and identity(row.media),
        "asset_id": row.asset_id,
        "cover": None if row.cover is None else identity(row.cover),
        "cover_asset_id": row.cover_asset_id,
        "cover_seconds": row.cover_seconds,
    }
    return {name: value for name, value in content.items() if value not in ("", [], None)}, files


def content_digest(content: Mapping[str, Any]) -> str:
    """Return the hash of a row's content."""
    return _hash(content)


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file's content.

    Raises:
        OSError: It can't be read, or is not a regular file.
    """
    # A pipe would block, and a device may never end.
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "is not a regular file", str(path))
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _hash(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
