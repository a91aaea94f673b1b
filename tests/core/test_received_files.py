"""Uploads of what other libraries have: files of web frameworks, responses, members of archives, maps."""

from __future__ import annotations

import io
import mmap
import zipfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.datastructures import Headers, UploadFile
from werkzeug.datastructures import FileStorage

from pinbridge import AsyncPinbridgeClient, InvalidFileError, PinbridgeClient, Upload
from pinbridge._core.sources import source_of
from tests.support.fakes import BASE_URL, Server, reply
from tests.support.files import PNG, Stream
from tests.support.payloads import asset


def starlette(content: bytes) -> UploadFile:
    headers = Headers({"content-type": "image/png"})
    return UploadFile(io.BytesIO(content), filename="photo.png", headers=headers)


def werkzeug(content: bytes) -> FileStorage:
    return FileStorage(io.BytesIO(content), filename="photo.png", name="field")


def member(content: bytes) -> Any:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("folder/photo.png", content)
    return zipfile.ZipFile(file).open("folder/photo.png")


def mapped(content: bytes) -> mmap.mmap:
    found = mmap.mmap(-1, len(content))
    found.write(content)
    found.seek(0)
    return found


def read_response(content: bytes) -> httpx.Response:
    return httpx.Response(200, content=content)


def open_response(content: bytes) -> httpx.Response:
    return httpx.Response(200, content=iter([content[:9], content[9:]]))


@pytest.mark.parametrize("make", [starlette, werkzeug, member, mapped, read_response])
def test_what_can_be_read_again(make: Callable[[bytes], Any]) -> None:
    upload = Upload.prepare(make(PNG), kind="media")
    named = make in (starlette, werkzeug, member)
    assert upload.file_name == ("photo.png" if named else "upload.png")
    assert (upload.content_type, upload.size) == ("image/png", len(PNG))
    assert upload.source.can_replay
    for _ in range(2):
        assert b"".join(upload.source.chunks()) == PNG


@pytest.mark.parametrize("make", [starlette, werkzeug, member, mapped, read_response])
def test_another_kind_is_seen(make: Callable[[bytes], Any]) -> None:
    with pytest.raises(InvalidFileError, match="PDF"):
        Upload.prepare(make(b"%PDF-1.7 and more"), kind="image")


@pytest.mark.parametrize("make", [starlette, werkzeug, mapped])
def test_reading_begins_where_the_file_stands(make: Callable[[bytes], Any]) -> None:
    source = make(b"head" + PNG)
    getattr(source, "file", source).seek(4)
    upload = Upload.prepare(source, kind="image")
    assert (b"".join(upload.source.chunks()), upload.size) == (PNG, len(PNG))


def test_an_open_response_is_read_once() -> None:
    upload = Upload.prepare(open_response(PNG), kind="image")
    assert not upload.source.can_replay
    assert upload.content_type == "image/png"
    assert b"".join(upload.source.chunks()) == PNG


def test_the_low_level_way_takes_them_too() -> None:
    for make in (starlette, werkzeug, member, mapped, read_response, open_response):
        assert b"".join(source_of(make(PNG)).chunks()) == PNG


async def pieces() -> AsyncIterator[bytes]:
    yield PNG[:9]
    yield PNG[9:]


class AiohttpResponse:
    """As far as it matters: reading takes no size, and the content has a size for each piece."""

    content_type = "image/png"

    @property
    def content(self) -> AiohttpResponse:
        return self

    async def read(self) -> bytes:
        raise AssertionError("that would read all of it into memory")

    def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        return pieces()


@pytest.mark.anyio
@pytest.mark.parametrize(
    "make",
    [
        AiohttpResponse,
        lambda: httpx.Response(200, headers={"content-type": "image/png"}, content=pieces()),
    ],
)
async def test_responses_of_async_clients(make: Callable[[], Any]) -> None:
    upload = Upload.prepare(make(), kind="image")
    assert upload.source.achunks is not None
    assert (upload.file_name, upload.content_type) == ("upload.png", "image/png")

    server = Server(reply(201, content=asset()))
    async with AsyncPinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client:
        await client.assets.upload_image(make())
    assert b"\r\n\r\n" + PNG + b"\r\n--" in server.last.content


@pytest.mark.anyio
async def test_an_async_client_sends_an_uploaded_file() -> None:
    server = Server(reply(201, content=asset()))
    async with AsyncPinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client:
        await client.assets.upload_image(starlette(PNG))
    assert b'filename="photo.png"' in server.last.content
    assert "content-length" in server.last.headers


@pytest.mark.parametrize("make", [open_response, Stream])
def test_publish_needs_what_can_be_read_twice(make: Callable[[bytes], Any]) -> None:
    server = Server()
    client = PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)
    with pytest.raises(InvalidFileError, match=r"can be read only once.*assets\.upload_image"):
        client.publish(make(PNG), board="1", title="t")
    assert server.requests == []


def test_a_path_in_an_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("photo.png", PNG)
    with pytest.raises(InvalidFileError, match="binary file"):
        Upload.prepare(zipfile.Path(tmp_path / "a.zip", "photo.png"))  # type: ignore[arg-type]


@pytest.mark.parametrize(("content", "reason"), [(b"", "empty"), (b"%PDF-1.7 and more", "a PDF")])
def test_a_bad_file_of_many_is_named(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(content)
    with path.open("rb") as file:
        for source in (path, file, starlette(content), werkzeug(content)):
            with pytest.raises(InvalidFileError, match=reason) as caught:
                Upload.prepare(source, kind="image")
            assert str(caught.value).count("photo.png") == 1
