"""Directories are uploaded in memory that does not grow with their content."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import httpx

from pinbridge.pinarkive import PinarkiveClient
from tests.pinarkive.many_files import upload, write_tree

COUNT, SIZE = 300, 100_000


EACH = 2_000
"""Bytes of memory that one more file may take."""


class Drain(httpx.BaseTransport):
    """Take requests in without keeping them."""

    received = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for chunk in cast("httpx.SyncByteStream", request.stream):
            self.received += len(chunk)
        return httpx.Response(201, json={"cid": "bafy", "files": [{}] * COUNT})


def test_memory_does_not_grow_with_the_content(tmp_path: Path) -> None:
    write_tree(tmp_path / "many", COUNT, SIZE)
    drain = Drain()
    with PinarkiveClient(api_key="k", base_url="http://h/api/v3", transport=drain) as client:
        upload(client, tmp_path / "many", verify_cid=False)
        count, peak = upload(client, tmp_path / "many", verify_cid=False)
    assert count == COUNT
    assert drain.received > 2 * COUNT * SIZE
    assert peak < 3_000_000


def test_a_file_takes_little_memory(tmp_path: Path) -> None:
    peaks: list[int] = []
    with PinarkiveClient(api_key="k", base_url="http://h/api/v3", transport=Drain()) as client:
        for count in (10, 10, 2_000):
            write_tree(tmp_path / str(len(peaks)), count, 8)
            peaks.append(upload(client, tmp_path / str(len(peaks)), verify_cid=False)[1])
    assert peaks[2] - peaks[1] < 2_000 * EACH
