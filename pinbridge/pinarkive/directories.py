"""Local directories to upload, and paths inside a directory on IPFS."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NoReturn

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.guards import checked
from pinbridge.errors import InvalidFileError, InvalidInputError

__all__ = ["LocalFile", "Symlinks", "dag_path", "dag_paths", "walk"]

Symlinks = Literal["follow", "skip"]
_DELETE = 0x7F


@attrs.frozen
class LocalFile:
    """A file of a local directory.

    Attributes:
        name: Path inside the directory, with forward slashes.
        path: The file.
        size: Its size in bytes when it was found.
    """

    name: str
    path: Path
    size: int


@attrs.frozen
class _Folder:
    """A directory to enter.

    Args:
        name: Path inside the root, with forward slashes; empty for the root.
        path: The directory.
        target: Its path with all symbolic links resolved.
        above: Resolved paths of the directories above it.
    """

    name: str
    path: Path
    target: str
    above: tuple[str, ...]


@checked_arguments
def walk(
    directory: str | os.PathLike[str], *, hidden: bool = False, symlinks: Symlinks = "follow"
) -> Iterator[LocalFile]:
    """Find the files of a directory and its subdirectories, sorted by name.

    Memory grows with the number of names in a directory, not with that in the whole tree. Directories
    without files are omitted.

    Args:
        directory: The directory. It may be a symbolic link itself.
        hidden: Whether to include files and directories whose names start with a dot.
        symlinks: `follow` includes the targets of symbolic links, which must be in the directory; `skip`
            omits symbolic links.

    Raises:
        InvalidFileError: The directory or a part of it cannot be read, a symbolic link leads out of
            the directory or nowhere, an entry is neither a file nor a directory, or a name cannot
            be sent. Raised during iteration, except for the directory itself.
    """
    path = Path(checked("the directory", directory, (str, os.PathLike), "a path"))
    try:
        root = os.path.realpath(path, strict=True)
        is_directory = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        _refuse(path, error)
    except ValueError as error:  # for example a null byte
        raise InvalidFileError(f"{str(path)!r} is not a path: {error}") from None
    if not is_directory:
        raise InvalidFileError(f"{path} is not a directory")
    return _walk(_Folder("", path, root, ()), hidden=hidden, follow=symlinks == "follow")


def _walk(root: _Folder, *, hidden: bool, follow: bool) -> Iterator[LocalFile]:
    entered = [(root, _names(root, hidden=hidden, follow=follow))]
    while entered:
        folder, names = entered[-1]
        if not names:
            entered.pop()
            continue
        found = _find(folder, names.pop(), root.target)
        if isinstance(found, LocalFile):
            yield found
        else:
            entered.append((found, _names(found, hidden=hidden, follow=follow)))


def _names(folder: _Folder, *, hidden: bool, follow: bool) -> list[str]:
    """Return the names in a directory in reverse order, to be taken from the end.

    Names of directories end with a slash, so that whole paths are sorted.
    """
    try:
        with os.scandir(folder.path) as found:
            names = [
                f"{item.name}/" if item.is_dir() else item.name
                for item in found
                if (hidden or not item.name.startswith(".")) and (follow or not item.is_symlink())
            ]
    except OSError as error:
        _refuse(folder.path, error)
    names.sort(reverse=True)
    return names


def _find(folder: _Folder, name: str, root: str) -> _Folder | LocalFile:
    name = name.removesuffix("/")
    path = folder.path / name
    _check_name(name, path)
    above = (*folder.above, folder.target)
    try:
        target = str(Path(folder.target) / name)
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            target = os.path.realpath(path, strict=True)
            _check_target(path, target, root, above)
            status = path.stat()
    except OSError as error:
        _refuse(path, error)
    whole_name = f"{folder.name}/{name}" if folder.name else name
    if stat.S_ISDIR(status.st_mode):
        return _Folder(whole_name, path, target, above)
    if stat.S_ISREG(status.st_mode):
        return LocalFile(whole_name, path, status.st_size)
    raise InvalidFileError(
        f"{path} is neither a file nor a directory; move it out of the directory"
    )


def _check_target(path: Path, target: str, root: str, above: tuple[str, ...]) -> None:
    if not Path(target).is_relative_to(root):
        raise InvalidFileError(
            f"the symbolic link {path} leads out of the directory, to {target}; "
            "copy the file into it, or skip links with symlinks='skip'"
        )
    if target in above:
        raise InvalidFileError(
            f"the symbolic link {path} leads back to a directory that contains it; "
            "remove it, or skip links with symlinks='skip'"
        )


def _check_name(name: str, path: Path) -> None:
    try:
        name.encode()
    except UnicodeEncodeError:
        raise InvalidFileError(f"the name of {os.fsencode(path)!r} is not UTF-8") from None
    if "\\" in name:
        raise InvalidFileError(f"the name of {path} has a backslash, which would become a slash")
    if _has_control_characters(name):
        raise InvalidFileError(f"the name of {str(path)!r} has a control character")


def _refuse(path: Path, error: OSError) -> NoReturn:
    raise InvalidFileError(f"cannot read {path}: {error.strerror or error}") from error


@checked_arguments
def dag_path(name: str) -> str:
    r"""Normalize a path inside a directory on IPFS, for example to `assets/logo.svg`.

    Backslashes become slashes. Surrounding white space, and empty and `.` segments are removed.

    Args:
        name: The path as the caller gave it.

    Raises:
        InvalidInputError: It is empty or absolute, has a `..` segment, or has a control character
            (`upload_directory_dag`).
    """
    path = name.replace("\\", "/").strip()
    segments = [segment for segment in path.split("/") if segment not in {"", "."}]
    if not segments:
        raise InvalidInputError(f"Invalid DAG path: {name!r} is empty")
    if path.startswith("/"):
        raise InvalidInputError(f"Invalid DAG path: {name!r} starts with a slash")
    if ".." in segments:
        raise InvalidInputError(f"Invalid DAG path: {name!r} leads out of the directory")
    if _has_control_characters(path):
        raise InvalidInputError(f"Invalid DAG path: {name!r} has a control character")
    return "/".join(segments)


@checked_arguments
def dag_paths(names: Iterable[str]) -> list[str]:
    """Normalize the paths inside one directory, in the given order.

    Raises:
        InvalidInputError: A path is invalid, two are the same, or one is both a file and a directory.
    """
    paths: dict[str, str] = {}
    for name in names:
        path = dag_path(name)
        if path in paths:
            raise InvalidInputError(f"{paths[path]!r} and {name!r} are the same path, {path!r}")
        paths[path] = name
    for path in paths:
        parent = path
        while "/" in parent:
            parent = parent.rpartition("/")[0]
            if parent in paths:
                raise InvalidInputError(f"{parent!r} is a file, so {path!r} cannot be inside it")
    return list(paths)


def _has_control_characters(text: str) -> bool:
    return any(ord(char) < ord(" ") or ord(char) == _DELETE for char in text)
