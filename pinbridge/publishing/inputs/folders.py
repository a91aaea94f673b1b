"""Read a folder of pictures: subfolders are boards, and sidecar files or metadata give the texts."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pinbridge._core.guards import unique
from pinbridge.publishing.inputs.columns import COMMON, tidy
from pinbridge.publishing.inputs.embedded import texts_of, xmp_texts
from pinbridge.publishing.inputs.objects import cells_of
from pinbridge.publishing.inputs.records import Kind, Record
from pinbridge.publishing.inputs.texts import encoding_of
from pinbridge.publishing.media_files import PICTURES, VIDEOS
from pinbridge.publishing.rows import BadCell, Place
from pinbridge.runtime.types import is_mapping

FOLDER = Kind(
    name="folder of pictures",
    names={"path": "media", "board": "board", "section": "section"},
    knows_common=True,
    has_titles=False,
)

# Formats that no service accepts are listed too, so that the checks report them.
_OTHER_MEDIA = frozenset(
    (".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff", ".avi", ".mkv", ".webm")
)
_MEDIA = PICTURES | VIDEOS | _OTHER_MEDIA
_PAIR = re.compile(r"\s*([A-Za-z][A-Za-z _\-]{1,30}):\s*(.*)")
_MAX_SIDECAR = 1 << 20


def folder_records(root: Path, name: str) -> Iterator[Record]:
    """Read the pictures below a folder, in the order of their paths.

    Args:
        root: The folder.
        name: Its name, as the caller gave it.
    """
    number = 0
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        names = set(files)
        covers = {cover for file in files if (cover := _cover_of(file, names))}
        for file in sorted(files):
            if Path(file).suffix.lower() in _MEDIA and file[0] != "." and file not in covers:
                number += 1
                yield _record(root, Path(folder) / file, name, number, names)


def _cover_of(file: str, names: set[str]) -> str:
    """Return the cover picture of a video, `clip.cover.jpg` or `clip.jpg`; empty if there is none."""
    path = Path(file)
    if path.suffix.lower() not in VIDEOS:
        return ""
    wanted = (
        f"{path.stem}{mark}{end}" for mark in (".cover", "") for end in (".jpg", ".jpeg", ".png")
    )
    return next((one for one in wanted if one in names), "")


def _record(root: Path, path: Path, name: str, number: int, names: set[str]) -> Record:
    inside = path.relative_to(root)
    cells = {"path": inside.as_posix()}
    cells |= dict(zip(("board", "section"), inside.parts[:-1], strict=False))
    if cover := _cover_of(path.name, names):
        cells["cover"] = (inside.parent / cover).as_posix()
    problem = None
    # A pipe would block, and a device may never end.
    if path.is_file():
        cells |= texts_of(path)
    for ending in (".xmp", ".txt", ".json"):
        for stem in (path.stem, path.name):
            if stem + ending in names:
                try:
                    cells |= _sidecar(path.with_name(stem + ending), ending)
                except (OSError, ValueError, RecursionError) as error:
                    problem = BadCell(
                        place=Place(name, number),
                        message=f"its sidecar file {stem}{ending} can't be read: {error}",
                        remedy="fix or remove that file",
                        rule="broken_sidecar",
                    )
    return Record(number, cells, problem=problem)


def _sidecar(path: Path, ending: str) -> dict[str, str]:
    if not path.is_file():
        raise ValueError("it is not a regular file")
    if path.stat().st_size > _MAX_SIDECAR:
        raise ValueError("it is larger than 1 MiB")
    if ending == ".xmp":
        return xmp_texts(path.read_bytes())
    text = path.read_bytes().decode(encoding_of(path), "replace")
    if ending == ".txt":
        return _text_cells(text)
    item = json.loads(text, object_pairs_hook=unique)
    if not is_mapping(item):
        raise ValueError("it is not a JSON object")
    return _renamed(cells_of(item))


def _text_cells(text: str) -> dict[str, str]:
    """Parse `name: value` lines, or else a title followed by a description."""
    lines = text.strip().splitlines()
    pairs = [_PAIR.fullmatch(line) for line in lines if line.strip()]
    known = [pair for pair in pairs if pair and tidy(pair[1]) in COMMON]
    if known and len(known) == len(pairs):
        return _renamed({pair[1]: pair[2].strip() for pair in known})
    title, *rest = lines or [""]
    description = "\n".join(rest).strip()
    return {
        name: text
        for name, text in (("title", title.strip()), ("description", description))
        if text
    }


def _renamed(cells: Mapping[str, str]) -> dict[str, str]:
    """Rename cells to their fields, so that they override the texts embedded in the picture."""
    return {
        COMMON[tidy(name)][0] if tidy(name) in COMMON else name: text
        for name, text in cells.items()
        if text
    }
