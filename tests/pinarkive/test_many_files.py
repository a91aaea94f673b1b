"""Directories are uploaded in memory that grows neither with their content nor with their files."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import cast

import anyio
import httpx

from pinbridge.pinarkive import AsyncPinarkiveClient, PinarkiveClient
from tests.pinarkive.many_files import upload, write_tree

COUNT, SIZE = 300, 100_000
FEW, MANY = 50, 300
# The first fills caches, and the interpreter's own tables may grow during one of the last two.
MEASURED = (MANY, FEW, MANY, MANY)
NOISE = 50_000
"""Bytes by which two measurements may differ; a list of the files to send would take 200,000 more."""
ANSWERED_EACH = 600
"""Bytes of memory that one more file in the answer may take: its JSON, the decoded model and its texts."""


class Drain(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Take requests in without keeping them."""

    def __init__(self, answered: int = 1) -> None:
        self.received = 0
        names = [f"folder-{number // 100}/{number}.bin" for number in range(answered)]
        files = [{"cid": "Qm" + 44 * "x", "filename": name, "size": SIZE} for name in names]
        self._answer = json.dumps({"cid": "bafy", "files": files}).encode()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for chunk in cast("httpx.SyncByteStream", request.stream):
            self.received += len(chunk)
        return httpx.Response(201, content=self._answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        async for chunk in cast("httpx.AsyncByteStream", request.stream):
            self.received += len(chunk)
        return httpx.Response(201, content=self._answer)


def client_of(drain: Drain) -> PinarkiveClient:
    return PinarkiveClient(api_key="k", base_url="http://h/api/v3", transport=drain)


def test_memory_does_not_grow_with_the_content(tmp_path: Path) -> None:
    write_tree(tmp_path / "many", COUNT, SIZE)
    drain = Drain(COUNT)
    with client_of(drain) as client:
        upload(client, tmp_path / "many", verify_cid=False)
        again = [upload(client, tmp_path / "many", verify_cid=False) for _ in range(2)]
    assert {count for count, _ in again} == {COUNT}
    assert drain.received > 3 * COUNT * SIZE
    assert min(peak for _, peak in again) < 3_000_000


def test_memory_does_not_grow_with_the_files(tmp_path: Path) -> None:
    peaks: list[int] = []
    with client_of(Drain()) as client:
        for count in MEASURED:
            write_tree(tmp_path / str(count), count, 8)
            peaks.append(upload(client, tmp_path / str(count), verify_cid=False)[1])
    assert min(peaks[2:]) - peaks[1] < NOISE


def test_memory_does_not_grow_with_the_files_of_an_async_client(tmp_path: Path) -> None:
    async def peak(count: int) -> int:
        client = AsyncPinarkiveClient(api_key="k", base_url="http://h/api/v3", transport=Drain())
        tracemalloc.start()
        try:
            async with client:
                await client.upload_directory(tmp_path / str(count))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peaks: list[int] = []
    for count in MEASURED:
        write_tree(tmp_path / str(count), count, 8)
        peaks.append(anyio.run(peak, count))
    assert min(peaks[2:]) - peaks[1] < NOISE


def test_a_file_in_the_answer_takes_little_memory(tmp_path: Path) -> None:
    write_tree(tmp_path / "one", 1, 8)
    peaks: list[int] = []
    for count in MEASURED:
        with client_of(Drain(count)) as client:
            found, peak = upload(client, tmp_path / "one", verify_cid=False)
        assert found == count
        peaks.append(peak)
    assert min(peaks[2:]) - peaks[1] < (MANY - FEW) * ANSWERED_EACH
