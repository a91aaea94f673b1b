"""Where downloads go: whole or not at all, and every refusal with a reason."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pinbridge import InvalidFileError
from pinbridge._core.sinks import FileSink, PathSink, sink_of


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_when_all_is_there(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    sink = sink_of(str(target))
    sink.start()
    sink.write(b"one")
    assert not target.exists()
    sink.write(b"two")
    sink.finish()
    assert target.read_bytes() == b"onetwo"
    assert names(tmp_path) == ["a.bin"]


def test_a_new_start_forgets_what_was_written(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    sink = PathSink(target)
    for content in (b"broken off", b"whole"):
        sink.start()
        sink.write(content)
    sink.finish()
    assert sink.can_restart
    assert target.read_bytes() == b"whole"


@pytest.mark.parametrize("is_begun", [True, False])
def test_an_old_file_stays_when_the_download_fails(tmp_path: Path, is_begun: bool) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"old")
    sink = PathSink(target)
    if is_begun:
        sink.start()
        sink.write(b"new")
    sink.abort()
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.bin"]


def test_what_is_given_up_while_a_thread_opens_the_file_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink = PathSink(tmp_path / "a.bin")
    opened = Path.open

    def slow(path: Path, *arguments: Any) -> Any:
        sink.abort()  # as a task that is cancelled does
        return opened(path, *arguments)

    monkeypatch.setattr(Path, "open", slow)
    sink.start()
    assert names(tmp_path) == []


def test_a_long_name_leaves_room_for_the_temporary_one(tmp_path: Path) -> None:
    target = tmp_path / ("ä" * 127)
    sink = PathSink(target)
    sink.start()
    sink.finish()
    assert target.exists()


def opened_for_reading(folder: Path) -> Any:
    (folder / "a.bin").write_bytes(b"kept")
    return (folder / "a.bin").open("rb")


def closed(_folder: Path) -> Any:
    file = io.BytesIO()
    file.close()
    return file


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda folder: folder, "is a folder"),
        (lambda folder: folder / "gone" / "a.bin", "there is no folder .*gone"),
        (lambda _: io.StringIO(), "text mode"),
        (opened_for_reading, "is not open for writing"),
        (closed, "can't write to the file: I/O operation on closed file"),
    ],
)
def test_targets_that_are_refused_before_anything_is_sent(
    make: Callable[[Path], Any], reason: str, tmp_path: Path
) -> None:
    target = make(tmp_path)
    with pytest.raises(InvalidFileError, match=reason):
        sink_of(target)
    if not isinstance(target, Path):
        target.close()


def test_a_folder_that_vanishes(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    sink = sink_of(folder / "a.bin")
    folder.rmdir()
    with pytest.raises(InvalidFileError, match=r"can't write .*a.bin: No such file"):
        sink.start()
    sink.abort()


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sink = PathSink(tmp_path / "a.bin")
    full = Path("/dev/full").open("wb", buffering=0)  # noqa: SIM115 - closed by the sink
    monkeypatch.setattr(Path, "open", lambda *_: full)
    sink.start()
    with pytest.raises(InvalidFileError, match="No space left"):
        sink.write(b"x")
    sink.abort()
    assert full.closed


def test_a_full_disk_that_shows_at_the_end_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink = PathSink(tmp_path / "a.bin")
    full = Path("/dev/full").open("wb")  # noqa: SIM115 - closed by the sink
    monkeypatch.setattr(Path, "open", lambda *_: full)
    sink.start()
    sink.write(b"x")
    with pytest.raises(InvalidFileError, match="No space left"):
        sink.finish()
    sink.abort()
    assert names(tmp_path) == []


def test_what_can_not_be_removed_does_not_hide_the_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink = PathSink(tmp_path / "a.bin")
    sink.start()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    sink.abort()


# Open files.


def test_an_open_file_is_written_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"head;old tail that is long")
    with path.open("r+b") as file:
        file.seek(5)
        sink = FileSink(file)
        sink.start()
        sink.write(b"broken")
        assert sink.can_restart
        sink.start()
        sink.write(b"new")
        sink.finish()
        assert not file.closed
        assert path.read_bytes() == b"head;new"


def test_a_file_that_is_only_appended_to(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"head;")
    with path.open("ab") as file:
        sink = FileSink(file)
        for content in (b"broken", b"new"):
            sink.start()
            sink.write(content)
        sink.finish()
    assert path.read_bytes() == b"head;new"


def test_a_pipe_can_be_begun_again_only_while_it_is_empty() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as out, os.fdopen(writing, "wb") as into:
        sink = FileSink(into)
        sink.start()
        assert sink.can_restart
        sink.write(b"x")
        assert not sink.can_restart
        sink.start()
        sink.finish()
        sink.abort()
        assert out.read(1) == b"x"


class Odd:
    """An object with `write` and `flush` and nothing else.

    Args:
        counts: What `write` returns, call by call.
    """

    def __init__(self, *counts: int | None) -> None:
        self._counts = iter(counts)
        self.written = b""

    def write(self, chunk: bytes) -> int | None:
        count = next(self._counts)
        self.written += chunk if count is None else chunk[:count]
        return count

    def flush(self) -> None:
        pass


def test_a_file_that_takes_a_part_gets_the_rest_later() -> None:
    file: Any = Odd(2, 1, 3)
    FileSink(file).write(b"abcdef")
    assert file.written == b"abcdef"


def test_a_file_that_does_not_count_has_taken_all() -> None:
    file: Any = Odd(None)
    FileSink(file).write(b"abcdef")
    assert file.written == b"abcdef"


def test_a_file_that_takes_no_more_is_an_error() -> None:
    file: Any = Odd(2, 0)
    with pytest.raises(InvalidFileError, match="accepts no more"):
        FileSink(file).write(b"abcdef")


def test_a_text_file_in_disguise() -> None:
    class Text:
        def write(self, text: str) -> None:
            raise TypeError("write() argument must be str, not bytes")

    file: Any = Text()
    with pytest.raises(InvalidFileError, match="mode 'wb'"):
        FileSink(file).write(b"x")


def test_files_that_fail() -> None:
    with (
        Path("/dev/full").open("wb", buffering=0) as raw,
        pytest.raises(InvalidFileError, match="No space left"),
    ):
        FileSink(raw).write(b"x")
    closed = io.BytesIO()
    sink = FileSink(closed)
    sink.write(b"x")
    closed.close()
    for act in (lambda: sink.write(b"x"), sink.finish):
        with pytest.raises(InvalidFileError, match=r"can't write to the file: .*closed"):
            act()
    with pytest.raises(InvalidFileError, match="can't rewind the file"):
        sink.start()


def test_an_old_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o600)
    download(path)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("exists", [True, False])
def test_what_a_link_leads_to_is_written(tmp_path: Path, exists: bool) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    if exists:
        real.write_bytes(b"old")
    link.symlink_to(real)
    download(link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_special_files_are_refused_and_stay(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for path in (fifo, Path("/dev/null")):
        with pytest.raises(InvalidFileError, match="not a regular file; open it"):
            sink_of(path)
        assert path.exists()
    assert stat.S_ISFIFO(fifo.stat().st_mode)


def download(path: Path) -> None:
    sink = sink_of(path)
    sink.start()
    sink.write(b"new")
    sink.finish()
