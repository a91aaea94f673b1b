"""Compare and replace directories of written files."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath


def differences(
    expected: Path, actual: Path, *, ignored: Collection[str] = ()
) -> Iterator[tuple[str, PurePosixPath]]:
    """Say which files of a directory are not what they should be, byte for byte.

    Args:
        expected: Directory as it should be.
        actual: Directory as it is; need not exist.
        ignored: File names that do not count on either side.

    Returns:
        `missing`, `extra` or `different`, and the file's path.
    """
    wanted, found = files_of(expected, ignored), files_of(actual, ignored)
    for path in sorted({*wanted, *found}):
        if path not in found:
            yield "missing", path
        elif path not in wanted:
            yield "extra", path
        elif wanted[path].read_bytes() != found[path].read_bytes():
            yield "different", path


def replace(source: Path, target: Path, *, kept: Collection[str] = ()) -> None:
    """Make a directory hold what another one holds.

    Args:
        source: Directory as it should be.
        target: Directory to change.
        kept: File names that stay as they are in `target`.
    """
    wanted, found = files_of(source, kept), files_of(target, kept)
    for path in found.keys() - wanted.keys():
        found[path].unlink()
    for path, file in wanted.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        if path not in found or found[path].read_bytes() != file.read_bytes():
            shutil.copyfile(file, target / path)
    _prune(target)


@contextlib.contextmanager
def restored_on_failure(paths: Iterable[Path]) -> Iterator[None]:
    """Bring files and directories back to what they were when the block fails."""
    with tempfile.TemporaryDirectory() as directory:
        saved = {path: Path(directory) / str(n) for n, path in enumerate(dict.fromkeys(paths))}
        for path, copy in saved.items():
            _copy(path, copy)
        try:
            yield
        except BaseException:
            for path, copy in saved.items():
                _remove(path)
                _copy(copy, path)
            raise


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy2(source, target)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def files_of(directory: Path, ignored: Collection[str] = ()) -> dict[PurePosixPath, Path]:
    """Map the relative paths of a directory's files to the files; caches do not count."""
    files: dict[PurePosixPath, Path] = {}
    for path in directory.rglob("*"):
        relative = PurePosixPath(path.relative_to(directory).as_posix())
        if path.is_file() and path.name not in ignored and not any(map(_is_cache, relative.parts)):
            files[relative] = path
    return files


def _prune(directory: Path) -> None:
    """Remove the directories below one that hold no files."""
    for inner in directory.iterdir():
        if inner.is_dir() and not _is_cache(inner.name):
            if files_of(inner):
                _prune(inner)
            else:
                shutil.rmtree(inner)


def _is_cache(name: str) -> bool:
    return name == "__pycache__" or name.startswith(".")
