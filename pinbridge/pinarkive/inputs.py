"""Convert the arguments of the facade to those of the operations, and read lists page by page."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, cast

import attrs
from pinarkive_api.models import PinStatus, Upload, UploadList

from pinbridge._core.guards import checked
from pinbridge._core.sources import file_size, source_of
from pinbridge.errors import InvalidFileError, InvalidInputError
from pinbridge.runtime.operation import FormField
from pinbridge.runtime.paging import Page, Spot
from pinbridge.runtime.types import UNSET, File, Unset

from .directories import Symlinks, dag_paths, walk

T = TypeVar("T")

_CONTENT_TYPE = "application/octet-stream"
_FIRST_PAGE = "1/0"
_BYTES = (bytes, bytearray, memoryview)
_FAILED = frozenset({"cluster_error", "failed", "pin_error"})


def given(value: T | None) -> T | Unset:
    """Return a value; UNSET if it is None or empty, because the official client does not send those."""
    return value or UNSET


def file_part(content: Any, name: str | None = None, content_type: str | None = None) -> File:
    """Prepare a file without sending anything. It may be empty.

    Args:
        content: A path, bytes, a binary file, or an iterable of bytes, also an async one.
        name: File name that the service sees, instead of that of the path or file.
        content_type: Content type of the part.

    Raises:
        InvalidFileError: There is no such file, or it is not a regular file or not binary.
    """
    found = getattr(content, "name", None)
    if isinstance(content, str | os.PathLike):
        content = Path(os.fsdecode(cast("str", content)))
        found = content.name
    if name is not None:
        checked("a file name", name, str, "text")
    name = name or (Path(found).name if isinstance(found, str) else None) or "file"
    return File(content, name, content_type or _CONTENT_TYPE, _size(content))


def _size(content: Any) -> int | None:
    if isinstance(content, Path):
        return file_size(content)
    if isinstance(content, _BYTES):
        return memoryview(cast("bytes", content)).nbytes
    if isinstance(content, io.TextIOBase):
        raise InvalidFileError("the file is open in text mode; open it with mode 'rb'")
    return source_of(content).size


def dag_parts(files: Mapping[str, Any]) -> list[File]:
    """Prepare the files of a directory.

    Args:
        files: Content by path inside the directory. Text is the content itself, not a path.

    Raises:
        InvalidFileError: A file cannot be read.
        InvalidInputError: There is no file, or a path is not valid (`dag_path`).
    """
    if not checked("the files", files, Mapping, "a dict of content by path"):
        raise InvalidInputError("give at least one file")
    names = dag_paths(map(str, files))
    return [
        file_part(_content(content), name)
        for name, content in zip(names, files.values(), strict=True)
    ]


def _content(value: Any) -> Any:
    kinds: Any = (*_BYTES, os.PathLike, Iterator, AsyncIterable)
    is_readable = isinstance(value, kinds) or hasattr(value, "read")
    return value if is_readable else str(value).encode()


@attrs.frozen
class DirectoryForm:
    """A form with the files of a local directory (`walk`), which is walked again for each iteration.

    Args:
        fields: The other fields.
        directory: The directory.
        hidden: Whether to include files and directories whose names start with a dot.
        symlinks: `follow` or `skip`.
    """

    fields: Sequence[FormField]
    directory: str | os.PathLike[str]
    hidden: bool
    symlinks: Symlinks

    def __iter__(self) -> Iterator[FormField]:
        """Iterate over the fields, then the files.

        Raises:
            InvalidFileError: There are no files, or a part of the directory can't be uploaded.
        """
        yield from self.fields
        part: File | None = None
        for part in self.parts():
            yield "files", part
        if part is None:
            raise InvalidFileError(f"{os.fspath(self.directory)} has no files to upload")

    def parts(self) -> Iterator[File]:
        """Iterate over the files without reading them."""
        for file in walk(self.directory, hidden=self.hidden, symlinks=self.symlinks):
            yield File(cast("Any", file.path), file.name, _CONTENT_TYPE, file.size)


def directory_name(directory: str | os.PathLike[str]) -> str:
    """Return the name of a local directory, even if it is given as `.`.

    Raises:
        InvalidFileError: It is not a path.
    """
    path = Path(checked("the directory", directory, (str, os.PathLike), "a path"))
    try:
        return path.resolve().name
    except (OSError, ValueError) as error:
        raise InvalidFileError(f"{str(path)!r} is not a path: {error}") from None


# Lists


def page_of(spot: Spot) -> int:
    """Return the page number of a position."""
    return int((spot.cursor or _FIRST_PAGE).partition("/")[0])


def uploads_page(page: UploadList, spot: Spot) -> Page[Upload]:
    """Return the rows of a page, and where the next one starts.

    The service may return fewer rows than the size of a page, so the cursor counts both pages and rows.
    """
    number, _, before = (spot.cursor or _FIRST_PAGE).partition("/")
    total = page.total
    if total is None and page.pagination is not None:
        total = page.pagination.total
    seen = int(before) + len(page.uploads)
    is_last = not page.uploads or (total is not None and seen >= total)
    cursor = None if is_last else f"{int(number) + 1}/{seen}"
    return Page(items=page.uploads, total=total, next_cursor=cursor)


def upload_key(upload: Upload) -> Hashable:
    """Return what identifies an upload."""
    return upload.cid, upload.cluster_id, upload.name, upload.created_at, upload.uploaded_at


def pin_is_over(status: PinStatus) -> bool:
    """Whether all peers have the content, or none could get it."""
    return status.status == "pinned" or pin_has_failed(status)


def pin_has_failed(status: PinStatus) -> bool:
    """Whether no peer of the cluster could get the content."""
    states = {peer.status for peer in status.peers or ()} or {status.status}
    return states <= _FAILED
