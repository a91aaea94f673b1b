"""Sources while they are sent: what changes or breaks under way."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from pinbridge import InvalidFileError
from pinbridge._core import sources
from pinbridge._core.sources import (
    CHUNK_SIZE,
    async_source,
    refuse_other_size,
    remaining_size,
    source_of,
)
from tests.support.files import AsyncMinimalFile, MinimalFile, Stream, acounted


def test_what_becomes_of_a_payload(tmp_path: Path) -> None:
    for payload, can_replay, blocks, size in (
        (b"xy", True, False, 2),
        (tmp_path, True, True, None),
        (io.BytesIO(b"xyz"), True, True, 3),
        (Stream(b"x"), False, True, None),
        ([b"x"], True, True, None),
        (iter([b"x"]), False, True, None),
        (acounted(), False, False, None),
        (AsyncMinimalFile(), False, False, None),
    ):
        source = source_of(payload)
        assert (source.can_replay, source.blocks, source.size) == (can_replay, blocks, size)
        assert (source.achunks is not None) == sources.is_async(payload)
        assert source_of(source) is source
    for wrong in ("text", 7, None):
        with pytest.raises(InvalidFileError, match="can't upload"):
            source_of(wrong)


def test_large_content_comes_in_pieces(tmp_path: Path) -> None:
    content = bytes(2 * CHUNK_SIZE + 1)
    path = tmp_path / "a"
    path.write_bytes(content)
    for source in map(source_of, (content, path, io.BytesIO(content))):
        assert [len(chunk) for chunk in source.chunks()] == [CHUNK_SIZE, CHUNK_SIZE, 1]


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    with pytest.raises(InvalidFileError, match=r"can't read .*gone: No such file"):
        list(source_of(tmp_path / "gone").chunks())


def test_a_file_that_is_closed_before_it_is_sent() -> None:
    file = io.BytesIO(b"x")
    source = source_of(file)
    file.close()
    with pytest.raises(InvalidFileError, match=r"can't read the file: .*closed"):
        list(source.chunks())


def test_a_disk_that_fails() -> None:
    class Failing(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(InvalidFileError, match="Input/output error"):
        list(source_of(Failing(b"x")).chunks())


@pytest.mark.parametrize("chunk", ["text", None, 7])
def test_what_is_no_bytes_is_refused_not_cut(chunk: Any) -> None:
    with pytest.raises(InvalidFileError, match="instead of bytes"):
        list(source_of(MinimalFile(b"x", chunk)).chunks())
    with pytest.raises(InvalidFileError, match="instead of bytes"):
        list(source_of([b"x", chunk]).chunks())


def test_empty_chunks_of_an_iterable_do_not_end_it() -> None:
    assert b"".join(source_of([b"a", b"", b"b"]).chunks()) == b"ab"


def test_sizes_of_what_is_left() -> None:
    file = io.BytesIO(b"abcdef")
    file.seek(2)
    assert remaining_size(file) == 4
    assert file.tell() == 2
    file.seek(20)
    assert remaining_size(file) == 0
    assert remaining_size(Stream(b"x")) is None

    class Stubborn(io.BytesIO):
        def seek(self, offset: int, whence: int = 0, /) -> int:
            raise OSError("no")

    assert remaining_size(Stubborn(b"x")) is None


def test_async_sources_are_for_async_clients() -> None:
    with pytest.raises(InvalidFileError, match="async client only"):
        async_source(acounted()).chunks()


@pytest.mark.parametrize(
    ("sent", "expected", "reason"),
    [
        (3, 4, "changed while"),
        (4, 3, "changed while"),
        (0, 3, "changed while"),
        (0, None, "upload is empty"),
    ],
)
def test_promises_that_are_not_kept(sent: int, expected: int | None, reason: str) -> None:
    with pytest.raises(InvalidFileError, match=reason):
        refuse_other_size(sent, expected)


def test_promises_that_are_kept() -> None:
    refuse_other_size(3, 3)
    refuse_other_size(3, None)
    refuse_other_size(0, 0)


def test_async_objects_are_known_by_what_they_do() -> None:
    class Both(AsyncMinimalFile):
        def __aiter__(self) -> Any:
            raise NotImplementedError

    assert sources.is_async(Both())
    assert not sources.is_async(io.BytesIO())
    assert not sources.is_async([b"x"])
