"""Downloads: whole or not at all, begun again where possible."""

from __future__ import annotations

import gzip
import io
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from pinbridge_api.api.assets import get_asset_content

from pinbridge import (
    APIConnectionError,
    ConfigurationError,
    InvalidFileError,
    NotFoundError,
    ServerError,
)
from pinbridge._async.transport import BLOCK_SIZE
from tests.support.fakes import PIN_ID, Server, Time, hang_up, pieces, reply
from tests.support.files import PNG

from .conftest import MakeClient

pytestmark = pytest.mark.anyio

WHOLE = pieces(PNG[:100], PNG[100:], headers={"content-length": str(len(PNG))})
BROKEN = pieces(PNG[:100], httpx.ReadError("gone"), headers={"content-length": str(len(PNG))})


class Pipe(io.RawIOBase):
    """A file that can't be rewound, and keeps what it takes."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, chunk: Any, /) -> int:
        self.taken += bytes(chunk)
        return len(chunk)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_into_memory(make_client: MakeClient) -> None:
    assert await make_client(Server(WHOLE)).assets.get_content(PIN_ID) == PNG


async def test_into_memory_again_after_a_break(make_client: MakeClient) -> None:
    server = Server(BROKEN, reply(503), WHOLE)
    assert await make_client(server).assets.get_content(PIN_ID) == PNG


async def test_a_download_has_no_limit(make_client: MakeClient) -> None:
    client = make_client(Server(WHOLE), max_response_bytes=10)
    assert await client.assets.get_content(PIN_ID) == PNG


@pytest.mark.parametrize("kind", [str, Path])
async def test_into_a_file(kind: Any, make_client: MakeClient, tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    await make_client(Server(WHOLE)).assets.download(PIN_ID, kind(target))
    assert target.read_bytes() == PNG
    assert names(tmp_path) == ["a.png"]


async def test_the_file_appears_only_when_it_is_whole(
    make_client: MakeClient, tmp_path: Path
) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"old")
    states: list[bytes] = []
    await make_client(Server(WHOLE)).assets.download(
        PIN_ID, target, on_progress=lambda _got, _all: states.append(target.read_bytes())
    )
    assert set(states) == {b"old"}
    assert target.read_bytes() == PNG


async def test_a_broken_download_is_begun_again(make_client: MakeClient, tmp_path: Path) -> None:
    server = Server(BROKEN, hang_up(), reply(500), WHOLE)
    target = tmp_path / "a.png"
    await make_client(server).assets.download(PIN_ID, target)
    assert target.read_bytes() == PNG
    assert len(server.requests) == 4
    assert names(tmp_path) == ["a.png"]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (BROKEN, APIConnectionError),
        (hang_up(), APIConnectionError),
        (reply(404, json={"detail": "no such file"}), NotFoundError),
        (reply(500, content=PNG), ServerError),
    ],
)
async def test_after_a_failure_nothing_is_left_behind(
    answer: Any, error: Any, make_client: MakeClient, tmp_path: Path
) -> None:
    for old in (False, True):
        target = tmp_path / "a.png"
        if old:
            target.write_bytes(b"old")
        with pytest.raises(error):
            await make_client(Server(rest=answer), max_retries=1).assets.download(PIN_ID, target)
        assert names(tmp_path) == (["a.png"] if old else [])
    assert target.read_bytes() == b"old"


async def test_nothing_is_left_behind_by_an_error_of_the_callers_own(
    make_client: MakeClient, tmp_path: Path
) -> None:
    def stop(_got: int, _all: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await make_client(Server(WHOLE)).assets.download(PIN_ID, tmp_path / "a", on_progress=stop)
    assert names(tmp_path) == []


@pytest.mark.parametrize("target", ["gone/a.png", "."])
async def test_bad_targets_are_refused_before_any_request(
    target: str, make_client: MakeClient, tmp_path: Path
) -> None:
    with pytest.raises(InvalidFileError):
        await make_client(Server()).assets.download(PIN_ID, tmp_path / target)


async def test_a_full_disk(
    make_client: MakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = io.FileIO("/dev/full", "w")
    opened = Path.open

    def opened_full(path: Path, *arguments: Any, **more: Any) -> Any:
        return full if path.suffix == ".part" else opened(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", opened_full)
    with pytest.raises(InvalidFileError, match="No space left"):
        await make_client(Server(WHOLE)).assets.download(PIN_ID, tmp_path / "a.png")
    assert full.closed


async def test_a_target_that_becomes_a_folder(make_client: MakeClient, tmp_path: Path) -> None:
    target = tmp_path / "a.png"

    def meanwhile(request: httpx.Request) -> httpx.Response:
        target.mkdir()
        return WHOLE(request)

    with pytest.raises(InvalidFileError, match="can't write"):
        await make_client(Server(meanwhile)).assets.download(PIN_ID, target)
    assert names(tmp_path) == ["a.png"]


# Open files.


async def test_into_an_open_file(make_client: MakeClient, tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    with target.open("wb") as file:
        file.write(b"head;")
        await make_client(Server(BROKEN, WHOLE)).assets.download(PIN_ID, file)
        assert not file.closed
        assert target.read_bytes() == b"head;" + PNG


async def test_into_a_buffer(make_client: MakeClient) -> None:
    buffer = io.BytesIO()
    await make_client(Server(WHOLE)).assets.download(PIN_ID, buffer)
    assert buffer.getvalue() == PNG


@pytest.mark.parametrize("wrong", [b"<html>", PNG + b"more", b""])
async def test_an_answer_of_another_size_is_not_the_file(
    wrong: bytes, make_client: MakeClient, tmp_path: Path
) -> None:
    request = get_asset_content.build_request(asset_id=PIN_ID)
    answer = pieces(wrong, headers={"content-length": str(len(wrong))})
    target = tmp_path / "a.png"
    with pytest.raises(APIConnectionError, match=f"{len(wrong)} bytes instead of {len(PNG)}"):
        await make_client(Server(answer), max_retries=0).download(request, target, size=len(PNG))
    assert names(tmp_path) == []

    await make_client(Server(answer, WHOLE)).download(request, target, size=len(PNG))
    assert target.read_bytes() == PNG


async def test_into_a_pipe(make_client: MakeClient) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as out, os.fdopen(writing, "wb") as into:
        server = Server(hang_up(), reply(503), WHOLE)
        await make_client(server).assets.download(PIN_ID, into)
        assert out.read(len(PNG)) == PNG


async def test_a_pipe_that_holds_a_part_can_not_begin_again(make_client: MakeClient) -> None:
    part = bytes(BLOCK_SIZE)
    pipe = Pipe()
    with pytest.raises(APIConnectionError, match="before the response was complete"):
        await make_client(Server(pieces(part, httpx.ReadError("gone")))).assets.download(
            PIN_ID, pipe
        )
    assert pipe.taken == part


async def test_a_text_file_is_refused(make_client: MakeClient) -> None:
    target: Any = io.StringIO()
    with pytest.raises(InvalidFileError, match="text mode"):
        await make_client(Server()).assets.download(PIN_ID, target)


# Progress and encodings.


async def test_progress(make_client: MakeClient) -> None:
    seen: list[tuple[int, int | None]] = []
    await make_client(Server(WHOLE)).assets.download(
        PIN_ID, io.BytesIO(), on_progress=lambda *numbers: seen.append(numbers)
    )
    assert seen[-1] == (len(PNG), len(PNG))
    assert [got for got, _ in seen] == sorted(got for got, _ in seen)


@pytest.mark.parametrize("length", [None, "x", "9" * 5000])
async def test_progress_without_a_length(length: str | None, make_client: MakeClient) -> None:
    headers = {} if length is None else {"content-length": length}
    seen: list[tuple[int, int | None]] = []
    await make_client(Server(pieces(PNG, headers=headers))).assets.download(
        PIN_ID, io.BytesIO(), on_progress=lambda *numbers: seen.append(numbers)
    )
    assert seen == [(len(PNG), None)]


async def test_a_compressed_download(make_client: MakeClient) -> None:
    packed = gzip.compress(PNG)
    headers = {"content-encoding": "gzip", "content-length": str(len(packed))}
    seen: list[tuple[int, int | None]] = []
    buffer = io.BytesIO()
    await make_client(Server(pieces(packed, headers=headers))).assets.download(
        PIN_ID, buffer, on_progress=lambda *numbers: seen.append(numbers)
    )
    assert buffer.getvalue() == PNG
    assert seen[-1] == (len(PNG), None)


async def test_the_answer_of_a_download(make_client: MakeClient, time: Time) -> None:
    server = Server(reply(content=PNG, headers={"x-request-id": "r"}))
    request = get_asset_content.build_request(asset_id=PIN_ID)
    answer = await make_client(server).download(request, io.BytesIO())
    assert (answer.status_code, answer.headers["x-request-id"], answer.content) == (200, "r", b"")
    assert time.waits == []


async def test_a_closed_client_writes_nothing(make_client: MakeClient, tmp_path: Path) -> None:
    client = make_client(Server())
    await client.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await client.assets.download(PIN_ID, tmp_path / "a.png")
    assert names(tmp_path) == []
