# Derived from tests/_async/test_uploads.py by ./codegen.sh; do not edit.
"""Uploads: every kind of source on the wire, progress, repeats, files that change."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from pinbridge_api.api.assets import upload_image
from pinbridge_api.models import ImageUpload

from pinbridge import APIConnectionError, InvalidFileError, RateLimitError, ServerError, Upload
from pinbridge._core.sources import CHUNK_SIZE
from pinbridge._pinbridge.inputs import MAX_FILE_BYTES
from pinbridge._pinbridge.service import SERVICE
from pinbridge.runtime.types import File
from tests.support.fakes import Server, Time, hang_up, reply
from tests.support.files import MP4, PNG, MinimalFile, Stream, counted
from tests.support.payloads import asset

from .conftest import MakeClient

STORED = reply(201, content=asset())


def part_of(request: httpx.Request) -> tuple[str, str, bytes]:
    """The only file of a form: name, content type, content."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    head, _, rest = request.content.partition(b"\r\n\r\n")
    content, end, nothing = rest.partition(f"\r\n--{boundary}--\r\n".encode())
    assert (bool(end), nothing) == (True, b"")
    found = re.fullmatch(
        rf'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="(.*)"\r\n'
        r"Content-Type: (.*)",
        head.decode(),
    )
    assert found is not None
    return found[1], found[2], content


def opened(path: Path) -> Any:
    path.write_bytes(b"in front" + PNG)
    file = path.open("rb")
    file.seek(8)
    return file


SOURCES: dict[str, tuple[Callable[[Path], Any], bytes, str, bool]] = {
    # How it is made, what is sent, under which name, whether the size is known before.
    "path": (lambda path: path, PNG, "picture.png", True),
    "path as text": (str, PNG, "picture.png", True),
    "bytes": (lambda _: PNG, PNG, "upload.png", True),
    "bytearray": (lambda _: bytearray(PNG), PNG, "upload.png", True),
    "memoryview": (lambda _: memoryview(PNG), PNG, "upload.png", True),
    "file from where it stands": (opened, PNG, "picture.png", True),
    "BytesIO": (lambda _: io.BytesIO(PNG), PNG, "upload.png", True),
    "pipe": (lambda _: Stream(PNG), PNG, "upload", False),
    "object with read": (lambda _: MinimalFile(PNG[:9], PNG[9:]), PNG, "upload.png", False),
    "list": (lambda _: [PNG[:9], b"", PNG[9:]], PNG, "upload.png", True),
    "generator": (lambda _: counted(PNG[:20], b"", PNG[20:]), PNG, "upload.png", False),
}


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(PNG)
    return path


@pytest.mark.parametrize("kind", SOURCES)
def test_every_kind_of_source(kind: str, picture: Path, make_client: MakeClient) -> None:
    make, content, name, is_size_known = SOURCES[kind]
    server = Server(STORED)
    source = make(picture)
    seen: list[tuple[int, int | None]] = []
    stored = make_client(server).assets.upload_image(
        source, on_progress=lambda sent, total: seen.append((sent, total))
    )
    assert stored.original_filename == "a.png"
    sent_name, _, sent = part_of(server.last)
    assert (sent_name, sent) == (name, content)
    if is_size_known:
        assert int(server.last.headers["content-length"]) == len(server.last.content)
        assert "transfer-encoding" not in server.last.headers
    else:
        assert server.last.headers["transfer-encoding"] == "chunked"
        assert "content-length" not in server.last.headers
    assert seen[-1] == (len(content), len(content) if is_size_known else None)
    if hasattr(source, "close"):
        source.close()


def test_names_and_types_of_the_callers_own(make_client: MakeClient) -> None:
    server = Server(rest=STORED)
    client = make_client(server)
    client.assets.upload_image(PNG, filename='a"b\r\nc.png', content_type="image/x-own")
    assert part_of(server.last)[:2] == ("a%22b%0D%0Ac.png", "image/x-own")
    client.assets.upload_video(MP4)
    assert server.last.url.path == "/v1/assets/videos"
    assert part_of(server.last)[:2] == ("upload.mp4", "video/mp4")


def test_an_upload_that_is_prepared(picture: Path, make_client: MakeClient) -> None:
    server = Server(rest=STORED)
    client = make_client(server)
    client.assets.upload(Upload.prepare(picture, filename="x.png"))
    assert (server.last.url.path, part_of(server.last)[0]) == ("/v1/assets/images", "x.png")
    client.assets.upload(Upload.prepare(MP4))
    assert server.last.url.path == "/v1/assets/videos"


def test_a_file_that_looks_like_a_form_stays_a_file(make_client: MakeClient) -> None:
    hostile = (
        PNG + b'\r\n--+++\r\nContent-Disposition: form-data; name="admin"\r\n\r\nyes\r\n--+++--\r\n'
    )
    server = Server(rest=STORED)
    client = make_client(server)
    for _ in range(2):
        client.assets.upload_image(hostile)
        assert part_of(server.last)[2] == hostile
    assert len({request.headers["content-type"] for request in server.requests}) == 2


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("/gone.png", "file not found"),
        (b"", "upload is empty"),
        (io.StringIO("x"), "text mode"),
        (MP4, r"a picture \(PNG, .*\) is needed"),
        (b"%PDF-1.7 \0\0\0", "content of the file is a PDF"),
        (b"\0" * 64, "content of the file is something else"),
        (iter([]), "upload is empty"),
        (7, "can't upload a int"),
    ],
)
def test_bad_sources_are_refused_before_any_request(
    source: Any, reason: str, make_client: MakeClient
) -> None:
    with pytest.raises(InvalidFileError, match=reason):
        make_client(Server()).assets.upload_image(source)


def test_files_that_no_plan_takes_are_refused_before_any_request(
    tmp_path: Path, make_client: MakeClient
) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(MP4)
    os.truncate(path, MAX_FILE_BYTES + 1)
    client = make_client(Server(), base_url=SERVICE.base_url)
    prepared = Upload.prepare(path)
    picture = attrs.evolve(prepared, content_type="image/png")
    for call in (
        lambda: client.assets.upload_video(path),
        lambda: client.assets.upload(prepared),
        lambda: client.assets.upload(picture),
        lambda: client.publish(path, board="b", title="t"),
    ):
        with pytest.raises(InvalidFileError, match="has 209715201 bytes"):
            call()


# Progress.


def test_progress_counts_the_bytes_of_the_file(make_client: MakeClient) -> None:
    content = PNG + bytes(2 * CHUNK_SIZE)
    seen: list[tuple[int, int | None]] = []
    make_client(Server(STORED)).assets.upload_image(
        content, on_progress=lambda *numbers: seen.append(numbers)
    )
    total = len(content)
    assert seen == [(CHUNK_SIZE, total), (2 * CHUNK_SIZE, total), (total, total)]


def test_progress_starts_again_with_every_try(make_client: MakeClient) -> None:
    seen: list[tuple[int, int | None]] = []
    server = Server(hang_up(httpx.ConnectError), STORED)
    make_client(server).assets.upload_image(PNG, on_progress=lambda *numbers: seen.append(numbers))
    assert seen == [(len(PNG), len(PNG))] * 2


def test_an_error_of_the_callers_progress_ends_the_upload(make_client: MakeClient) -> None:
    def stop(_sent: int, _total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        make_client(Server(STORED)).assets.upload_image(PNG, on_progress=stop)


# Repeats.


@pytest.mark.parametrize(
    "kind",
    [kind for kind, (*_, is_size_known) in SOURCES.items() if is_size_known],
)
def test_a_source_that_can_be_read_again_is_sent_again(
    kind: str, picture: Path, make_client: MakeClient
) -> None:
    make, content, *_ = SOURCES[kind]
    server = Server(hang_up(httpx.ConnectError), reply(429), STORED)
    source = make(picture)
    make_client(server).assets.upload_image(source)
    assert [part_of(request)[2] for request in server.requests] == [content] * 3
    if hasattr(source, "close"):
        source.close()


@pytest.mark.parametrize("kind", ["pipe", "object with read", "generator"])
def test_a_source_that_is_used_up_is_not_sent_again(
    kind: str, picture: Path, make_client: MakeClient
) -> None:
    make = SOURCES[kind][0]
    with pytest.raises(RateLimitError):
        make_client(Server(reply(429))).assets.upload_image(make(picture))
    with pytest.raises(APIConnectionError) as caught:
        make_client(Server(hang_up(httpx.ConnectError))).assets.upload_image(make(picture))
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize(
    ("answer", "error"), [(hang_up(), APIConnectionError), (reply(502), ServerError)]
)
def test_an_upload_that_may_have_arrived_is_not_repeated(
    answer: Any, error: Any, make_client: MakeClient
) -> None:
    with pytest.raises(error) as caught:
        make_client(Server(answer)).assets.upload_image(PNG)
    assert caught.value.may_have_been_processed


def test_a_keyed_upload_is_repeated(make_client: MakeClient, time: Time) -> None:
    server = Server(hang_up(), reply(500), reply(422, json={"detail": "no rows"}))
    with pytest.raises(Exception, match="no rows"):
        make_client(server).pins.import_csv(b"title\n", filename="rows.csv")
    assert [part_of(request)[0] for request in server.requests] == ["rows.csv"] * 3
    assert len(time.waits) == 2


def test_an_open_file_is_sent_again_from_where_it_stood(
    picture: Path, make_client: MakeClient
) -> None:
    server = Server(reply(429), STORED)
    with picture.open("rb") as file:
        file.seek(50)
        make_client(server).assets.upload_image(file, content_type="image/png")
    assert [part_of(request)[2] for request in server.requests] == [PNG[50:]] * 2


# Files that change under way.


def changing(path: Path, content: bytes) -> Upload:
    """Prepare a file and change it before it is sent."""
    upload = Upload.prepare(path)
    path.write_bytes(content)
    return upload


@pytest.mark.parametrize("content", [PNG[:-1], PNG + b"x", b"", PNG * 2, bytes(CHUNK_SIZE + 1)])
def test_a_file_that_changes_is_noticed(
    content: bytes, picture: Path, make_client: MakeClient
) -> None:
    server = Server(STORED)
    with pytest.raises(InvalidFileError, match=f"changed while .*{len(PNG)} bytes"):
        make_client(server).assets.upload(changing(picture, content))


def test_never_more_is_sent_than_announced(picture: Path, make_client: MakeClient) -> None:
    seen: list[int] = []
    upload = changing(picture, PNG * 3)
    with pytest.raises(InvalidFileError):
        make_client(Server(STORED)).assets.upload(
            upload, on_progress=lambda sent, _total: seen.append(sent)
        )
    assert all(sent <= len(PNG) for sent in seen)


def vanishing(path: Path) -> Upload:
    """Prepare a file and take it away before it is sent."""
    upload = Upload.prepare(path)
    path.unlink()
    return upload


def test_a_file_that_vanishes_is_a_clear_error(picture: Path, make_client: MakeClient) -> None:
    upload = vanishing(picture)
    with pytest.raises(InvalidFileError, match=r"can't read .*No such file"):
        make_client(Server(STORED)).assets.upload(upload)


def test_a_file_that_is_closed_between_tries(make_client: MakeClient) -> None:
    file = io.BytesIO(PNG)

    def close(_request: httpx.Request) -> httpx.Response:
        file.close()
        return httpx.Response(429)

    with pytest.raises(InvalidFileError, match="closed file"):
        make_client(Server(close)).assets.upload_image(file)


def test_an_error_of_the_callers_iterator_stays_what_it_is(make_client: MakeClient) -> None:
    def broken() -> Any:
        yield PNG
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        make_client(Server(STORED)).assets.upload_image(broken())


@pytest.mark.parametrize("chunk", ["text", None, 7])
def test_an_iterator_that_goes_wrong(chunk: Any, make_client: MakeClient) -> None:
    with pytest.raises(InvalidFileError, match="instead of bytes"):
        make_client(Server(STORED)).assets.upload_image(iter([PNG, chunk]))


def test_the_file_is_closed_when_the_sending_breaks_off(
    picture: Path, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[Any] = []
    real = Path.open

    def opening(path: Path, *args: Any, **kwargs: Any) -> Any:
        files.append(real(path, *args, **kwargs))
        return files[-1]

    # More than is read ahead.
    with picture.open("ab") as file:
        file.write(bytes(2_000_000))
    upload = Upload.prepare(picture)
    monkeypatch.setattr(Path, "open", opening)

    def stop(_sent: int, _total: int | None) -> None:
        assert not files[-1].closed
        raise KeyError("enough")

    with pytest.raises(KeyError) as caught:
        make_client(Server(STORED)).assets.upload(upload, on_progress=stop)
    assert caught.value.args == ("enough",)
    assert [file.closed for file in files] == [True]


# The low-level way.


def test_generated_uploads_take_any_source(picture: Path, make_client: MakeClient) -> None:
    server = Server(rest=STORED)
    client = make_client(server)
    with picture.open("rb") as file:
        for payload in (PNG, file, iter([PNG]), [PNG]):
            body = ImageUpload(file=File(payload, "a.png", "image/png"))
            upload_image.sync(client=client, body=body)
            assert part_of(server.last) == ("a.png", "image/png", PNG)


@pytest.mark.parametrize("payload", [b"", [], iter([b""])])
def test_generated_uploads_of_nothing(payload: Any, make_client: MakeClient) -> None:
    body = ImageUpload(file=File(payload, "a.png", "image/png"))
    with pytest.raises(InvalidFileError, match="upload is empty"):
        upload_image.sync(client=make_client(Server(STORED)), body=body)


def test_generated_uploads_of_what_is_no_file(make_client: MakeClient) -> None:
    payload: Any = 7
    body = ImageUpload(file=File(payload, "a.png", "image/png"))
    with pytest.raises(InvalidFileError, match="can't upload"):
        upload_image.sync(client=make_client(Server()), body=body)
