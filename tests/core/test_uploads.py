"""What is found out about a file before anything is sent, and what is refused."""

from __future__ import annotations

import array
import codecs
import gzip
import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidFileError, Upload
from pinbridge._core.sources import source_of
from pinbridge._pinbridge.inputs import MAX_FILE_BYTES, refuse_too_large
from pinbridge._pinbridge.service import SERVICE
from pinbridge.uploads import (
    sniff_content_type,
)
from tests.support.files import (
    AVIF,
    GIF,
    HEIC,
    JPEG,
    M4A,
    MOV,
    MP4,
    PNG,
    WEBP,
    AsyncMinimalFile,
    MinimalFile,
    Stream,
    acounted,
    counted,
)


def content_of(upload: Upload) -> bytes:
    return b"".join(upload.source.chunks())


def prepared(source: Any, **arguments: Any) -> Upload:
    return Upload.prepare(source, **arguments)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(PNG)
    return path


# Every kind of source: content, size, name, whether it can be sent twice.


def opened(path: Path) -> Any:
    file = path.open("rb")
    file.seek(8)
    return file


def unbuffered(path: Path) -> Any:
    return path.open("rb", buffering=0)


def spooled(path: Path) -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=10)  # noqa: SIM115 - the test closes it
    file.write(path.read_bytes())
    file.seek(0)
    return file


SOURCES: dict[str, tuple[Callable[[Path], Any], bytes, int | None, str, bool]] = {
    "path": (lambda path: path, PNG, len(PNG), "picture.png", True),
    "path as text": (str, PNG, len(PNG), "picture.png", True),
    "bytes": (lambda _: PNG, PNG, len(PNG), "upload.png", True),
    "bytearray": (lambda _: bytearray(PNG), PNG, len(PNG), "upload.png", True),
    "memoryview": (lambda _: memoryview(PNG)[0:20], PNG[:20], 20, "upload.png", True),
    "wide memoryview": (
        lambda _: memoryview(array.array("I", [1, 2])),
        array.array("I", [1, 2]).tobytes(),
        8,
        "upload",
        True,
    ),
    "file from where it stands": (opened, PNG[8:], len(PNG) - 8, "picture.png", True),
    "unbuffered file": (unbuffered, PNG, len(PNG), "picture.png", True),
    "spooled file": (spooled, PNG, len(PNG), "upload.png", True),
    "BytesIO": (lambda _: io.BytesIO(PNG), PNG, len(PNG), "upload.png", True),
    "pipe": (lambda _: Stream(PNG), PNG, None, "upload", False),
    "object with read": (lambda _: MinimalFile(PNG[:9], PNG[9:]), PNG, None, "upload.png", False),
    "object that reads bytearrays": (
        lambda _: MinimalFile(bytearray(PNG)),
        PNG,
        None,
        "upload.png",
        False,
    ),
    "list": (lambda _: [b"", PNG[:3], PNG[3:]], PNG, len(PNG), "upload.png", True),
    "tuple": (lambda _: (PNG,), PNG, len(PNG), "upload.png", True),
    "generator": (lambda _: counted(PNG[:20], b"", PNG[20:]), PNG, None, "upload.png", False),
    "generator that begins empty": (
        lambda _: counted(b"", b"", PNG),
        PNG,
        None,
        "upload.png",
        False,
    ),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_sources(kind: str, picture: Path) -> None:
    make, content, size, name, can_replay = SOURCES[kind]
    source = make(picture)
    upload = prepared(source)
    assert upload.size == size
    assert upload.file_name == name
    assert upload.source.can_replay is can_replay
    assert content_of(upload) == content
    if can_replay:
        assert content_of(upload) == content
    if hasattr(source, "close"):
        source.close()


def test_an_open_file_stands_where_it_stood(picture: Path) -> None:
    with picture.open("rb") as file:
        file.seek(100)
        prepared(file)
        assert file.tell() == 100


def test_an_async_source_is_not_looked_into() -> None:
    for source in (acounted(PNG), AsyncMinimalFile(PNG)):
        upload = prepared(source)
        assert (upload.file_name, upload.content_type) == ("upload", "application/octet-stream")
        assert upload.size is None
        assert upload.source.achunks is not None
        with pytest.raises(InvalidFileError, match="async client only"):
            content_of(upload)


def test_a_generator_is_taken_only_as_far_as_needed() -> None:
    seen: list[bytes] = []
    prepared(counted(b"", b"first", b"second", seen=seen))
    assert seen == [b"", b"first"]


# What is refused.


def text_file(path: Path) -> Any:
    return path.open(encoding="latin-1")


def closed_file(path: Path) -> Any:
    file = path.open("rb")
    file.close()
    return file


def write_only(path: Path) -> Any:
    return path.with_name("new").open("wb")


def at_end(path: Path) -> Any:
    file = path.open("rb")
    file.seek(0, os.SEEK_END)
    return file


def unreadable(path: Path) -> Any:
    class Broken(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    return Broken(PNG)


def closed_without_a_word(path: Path) -> Any:
    class Quiet(MinimalFile):
        def read(self, _size: int = -1, /) -> object:
            raise ValueError("read of closed file")

    return Quiet()


def fifo(path: Path) -> Any:
    os.mkfifo(path.with_name("fifo"))
    return path.with_name("fifo")


def in_a_file(path: Path) -> Path:
    return path / "below"


def empty(path: Path) -> Path:
    path.with_name("empty").touch()
    return path.with_name("empty")


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "missing": (lambda path: path.with_name("gone"), "file not found: .*gone"),
    "missing, as text": (lambda path: str(path) + "x", "file not found"),
    "folder": (lambda path: path.parent, "is a folder"),
    "no path": (lambda _: "", "the path is empty"),
    "file URL": (lambda path: path.as_uri(), "is not a path; remove"),
    "other URL": (lambda _: "s3://bucket/a.png", "is not a path"),
    "list of paths": (lambda path: [str(path)], "one path at a time"),
    "below a file": (in_a_file, "can't read .*below: Not a directory"),
    "NUL in the path": (lambda _: "a\0b", "can't read"),
    "named pipe": (fifo, "not a regular file"),
    "device": (lambda _: "/dev/null", "not a regular file"),
    "empty file": (empty, "is empty"),
    "empty bytes": (lambda _: b"", "upload is empty"),
    "empty view": (lambda _: memoryview(b""), "upload is empty"),
    "view with gaps": (lambda _: memoryview(PNG)[::2], "gaps"),
    "text file": (text_file, "text mode"),
    "StringIO": (lambda _: io.StringIO("x"), "text mode"),
    "text by codecs": (lambda _: codecs.getreader("ascii")(io.BytesIO(b"x")), "instead of bytes"),
    "closed file": (closed_file, "closed"),
    "closed without a word": (closed_without_a_word, "can't read the file: read of closed"),
    "write-only file": (write_only, "can't read the file"),
    "file at its end": (at_end, "at its end"),
    "empty pipe": (lambda _: Stream(b""), "upload is empty"),
    "unreadable": (unreadable, "can't read the file: .*Input/output"),
    "reads nothing": (lambda _: MinimalFile(None), "NoneType instead of bytes"),
    "reads text": (lambda _: MinimalFile("text"), "str instead of bytes; open files"),
    "empty list": (lambda _: [], "upload is empty"),
    "list of nothing": (lambda _: [b"", b""], "upload is empty"),
    "empty generator": (lambda _: counted(b""), "upload is empty"),
    "generator of text": (lambda _: iter(["text"]), "str instead of bytes"),
    "list of numbers": (lambda _: [1, 2], "int instead of bytes"),
    "number": (lambda _: 12, "can't upload a int"),
    "None": (lambda _: None, "can't upload a NoneType"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_refused(kind: str, picture: Path) -> None:
    make, reason = REFUSED[kind]
    source = make(picture)
    with pytest.raises(InvalidFileError, match=reason):
        prepared(source)
    if hasattr(source, "close"):
        source.close()


def test_a_file_that_may_not_be_read(picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Permissions say nothing to root, so the refusal is staged.
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InvalidFileError, match=r"can't read .*: Permission denied"):
        prepared(picture)


def test_an_error_of_the_callers_own_iterator_stays_what_it_is() -> None:
    def broken() -> Any:
        raise KeyError("mine")
        yield b""

    with pytest.raises(KeyError, match="mine"):
        prepared(broken())


# Names and types.


@pytest.mark.parametrize(
    ("head", "type_"),
    [
        (PNG, "image/png"),
        (JPEG, "image/jpeg"),
        (GIF, "image/gif"),
        (b"GIF87a", "image/gif"),
        (WEBP, "image/webp"),
        (MP4, "video/mp4"),
        (MOV, "video/quicktime"),
        (HEIC, "image/heic"),
        (AVIF, "image/avif"),
        (M4A, "audio/mp4"),
        (b"", None),
        (b"\x89PNG", None),
        (b"GIF", None),
        (b"RIFF\0\0\0\0WAVE", None),
        (b"<html>", None),
        (b"title,image_url\r\n", None),
    ],
)
def test_sniffing(head: bytes, type_: str | None) -> None:
    assert sniff_content_type(head[:64]) == type_


@given(head=st.binary(max_size=64))
def test_sniffing_takes_any_bytes(head: bytes) -> None:
    sniff_content_type(head)


@pytest.mark.parametrize(
    ("source", "arguments", "name", "type_"),
    [
        (JPEG, {}, "upload.jpg", "image/jpeg"),
        (MOV, {}, "upload.mov", "video/quicktime"),
        # Content tells more than a name.
        (JPEG, {"filename": "a.png"}, "a.png", "image/jpeg"),
        (b"text", {"filename": "a.png"}, "a.png", "image/png"),
        (b"text", {"filename": "a.unheard"}, "a.unheard", "application/octet-stream"),
        (b"text", {}, "upload", "application/octet-stream"),
        # The caller's word counts most.
        (JPEG, {"content_type": "image/x-own"}, "upload", "image/x-own"),
        (JPEG, {"content_type": "video/mp4", "kind": "video"}, "upload.mp4", "video/mp4"),
        (b"a,b", {"kind": "csv"}, "upload.csv", "text/csv"),
        (b"a,b", {"kind": "csv", "filename": "rows.txt"}, "rows.txt", "text/csv"),
        (b"a,b", {"kind": "csv", "content_type": "text/plain"}, "upload", "text/plain"),
    ],
)
def test_names_and_types(source: bytes, arguments: dict[str, Any], name: str, type_: str) -> None:
    upload = prepared(source, **arguments)
    assert (upload.file_name, upload.content_type) == (name, type_)


@pytest.mark.parametrize(
    ("given_name", "found"),
    [
        ("dir/picture.png", "picture.png"),
        (b"dir/picture.png", "picture.png"),
        (Path("dir/picture.png"), "picture.png"),
        (b"caf\xe9.png", "caf?.png"),
        ("<stdin>", "upload.png"),
        ("", "upload.png"),
        (3, "upload.png"),
        (None, "upload.png"),
    ],
)
def test_the_name_that_an_open_file_tells(given_name: Any, found: str) -> None:
    file = io.BytesIO(PNG)
    file.name = given_name
    assert prepared(file).file_name == found


def test_a_path_whose_name_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.png"
    Path(os.fsdecode(path)).write_bytes(PNG)

    class BytesPath:
        def __fspath__(self) -> bytes:
            return path

    for source in (os.fsdecode(path), BytesPath()):
        upload = prepared(source)
        assert upload.file_name == "caf?.png"
        assert content_of(upload) == PNG


HTML = b"<!DOCTYPE html><title>Not found</title>"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(40)
XLSX = b"PK\x03\x04\x14\0\x06\0" + bytes(40)
TEXT = b"This is neither a picture nor a video"
NOISE = bytes(range(7, 80))
PICTURE_NEEDED = r"a picture \(PNG, JPEG, GIF or WebP\) is needed"


@pytest.mark.parametrize(
    ("kind", "content", "found", "needed"),
    [
        ("image", MP4, "video/mp4", PICTURE_NEEDED),
        ("image", HEIC, "image/heic", PICTURE_NEEDED),
        ("image", AVIF, "image/avif", PICTURE_NEEDED),
        ("image", HTML, "HTML or XML", PICTURE_NEEDED),
        ("image", PDF, "a PDF", PICTURE_NEEDED),
        ("image", TEXT, "text", PICTURE_NEEDED),
        ("image", NOISE, "something else", PICTURE_NEEDED),
        ("image", b"unknown", "something else", PICTURE_NEEDED),
        ("image", b"RIFF\x10\0\0\0WAVEfmt ", "something else", PICTURE_NEEDED),
        ("video", PNG, "image/png", "a video is needed"),
        ("video", HEIC, "image/heic", "a video is needed"),
        ("video", M4A, "audio/mp4", "a video is needed"),
        ("video", b"ID3\x04" + bytes(20), "sound", "a video is needed"),
        ("video", TEXT, "text", "a video is needed"),
        ("video", "Plötzlich: Text".encode(), "text", "a video is needed"),
        ("video", HTML, "HTML or XML", "a video is needed"),
        ("media", PDF, "a PDF", "or a video is needed"),
        ("media", HEIC, "image/heic", "or a video is needed"),
        ("media", TEXT, "text", "or a video is needed"),
        ("csv", PNG, "image/png", "a CSV file is needed"),
        ("csv", XLSX, "an archive or an office document", "a CSV file is needed"),
        ("csv", b"\xef\xbb\xbf<html>", "HTML or XML", "a CSV file is needed"),
        ("csv", gzip.compress(b"title\n", mtime=0), "compressed", "a CSV file is needed"),
    ],
)
def test_another_kind_is_refused_by_its_content(
    kind: str, content: bytes, found: str, needed: str
) -> None:
    for name in ("innocent.name", "picture.png", "clip.mp4", "rows.csv"):
        with pytest.raises(
            InvalidFileError, match=f"content of the file is {found}, but .*{needed}"
        ) as caught:
            prepared(content, kind=kind, filename=name)
        [problem] = caught.value.problems
        assert (problem.path, problem.rule) == (("file",), "kind")


def test_a_picture_by_its_name_only_is_none() -> None:
    with pytest.raises(InvalidFileError, match="content of the file is something else"):
        prepared(NOISE, kind="media", filename="a.png")
    assert prepared(NOISE, kind="media", filename="a.mp4").content_type == "video/mp4"


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("image", PNG),
        ("image", WEBP),
        ("media", GIF),
        ("media", MOV),
        ("video", MP4),
        ("video", MOV),
        # There are more kinds of videos than these.
        ("video", b"\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1f" + bytes(20)),
        ("video", NOISE),
        ("csv", b"a,b"),
        ("csv", b"\xef\xbb\xbftitle,board_id\n"),
        ("csv", b"title,board_id\nB,1\n" + bytes(3)),
    ],
)
def test_the_right_kind_and_the_unknown_are_taken(kind: str, content: bytes) -> None:
    assert content_of(prepared(content, kind=kind)) == content


def test_what_begins_in_small_pieces_gets_the_benefit_of_the_doubt() -> None:
    for content in (PNG, JPEG, GIF, WEBP):
        for length in range(1, 12):
            upload = prepared(iter([content[:length], content[length:]]), kind="image")
            assert content_of(upload) == content
    with pytest.raises(InvalidFileError, match="something else"):
        prepared(iter([b"\x89P\0", PNG]), kind="image")


def test_the_caller_knows_better() -> None:
    for kind in ("image", "video", "media", "csv"):
        upload = prepared(PDF, kind=kind, content_type="application/x-own")
        assert upload.content_type == "application/x-own"


@given(content=st.binary(min_size=1, max_size=80), kind=st.sampled_from(["image", "video", "csv"]))
def test_any_content_is_taken_or_refused(content: bytes, kind: str) -> None:
    try:
        assert content_of(prepared(content, kind=kind)) == content
    except InvalidFileError:
        assert kind != "image" or sniff_content_type(content) not in ("image/png", "image/jpeg")


@pytest.mark.parametrize("size", [MAX_FILE_BYTES, MAX_FILE_BYTES + 1, 5 * 2**30, None])
@pytest.mark.parametrize("base_url", [SERVICE.base_url, "http://127.0.0.1:8000"])
def test_files_that_no_plan_takes(size: int | None, base_url: str) -> None:
    upload = attrs.evolve(prepared(MP4, filename="clip.mp4"), size=size)
    if base_url == SERVICE.base_url and size is not None and size > MAX_FILE_BYTES:
        with pytest.raises(InvalidFileError, match=f"clip.mp4 has {size} bytes.*200 MB") as caught:
            refuse_too_large(upload, base_url)
        [problem] = caught.value.problems
        assert (problem.path, problem.rule) == (("file",), "max_size")
    else:
        refuse_too_large(upload, base_url)


def test_a_compressed_file_is_uploaded_as_it_reads(tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(PNG, mtime=0))
    with gzip.open(path) as file:
        upload = prepared(file)
        assert content_of(upload) == PNG
        assert upload.size == len(PNG)


@given(content=st.binary(min_size=1, max_size=300), skip=st.integers(0, 20))
def test_all_kinds_of_files_give_the_same_bytes(content: bytes, skip: int) -> None:
    handle = io.BytesIO(b"x" * skip + content)
    handle.seek(skip)
    for source in (content, handle, Stream(content), [content], iter([content])):
        upload = prepared(source)
        assert content_of(upload) == content
        assert upload.size in (len(content), None)


def test_a_source_of_the_library_is_taken_as_it_is() -> None:
    source = source_of(b"x")
    upload = prepared(source)
    assert upload.source is source
    assert (upload.size, content_of(upload)) == (None, b"x")


def test_a_buffer_can_be_resized_while_an_upload_of_it_is_kept() -> None:
    buffer = bytearray(b"x" * 100)
    upload = prepared(buffer)
    buffer += b"y"
    assert content_of(upload) == bytes(buffer)


def test_repr_shows_no_content() -> None:
    assert "canary" not in repr(prepared(b"canary"))
