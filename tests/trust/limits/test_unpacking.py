"""A body gives the same bytes however it was packed, and wherever the network cut it."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import APIConnectionError, PinbridgeClient
from pinbridge._httpx import adecoded
from tests.support.fakes import BASE_URL, Pieces, Server, pieces

BIG = random.Random(0).randbytes(600_000) + bytes(600_000)
LIMIT = 4 * len(BIG)


def bare_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def stored_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(0, wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


PACKED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "deflate, weak": ("deflate", lambda content: zlib.compress(content, 1)),
    "bare deflate": ("deflate", bare_deflate),
    "bare deflate, stored": ("deflate", stored_deflate),
}


def cut(content: bytes, places: list[int]) -> Iterator[bytes]:
    edges = [0, *sorted(place % (len(content) + 1) for place in places), len(content)]
    return (content[here:there] for here, there in pairwise(edges))


def received(packed: list[bytes], coding: str) -> bytes:
    server = Server(pieces(*packed, headers={"content-encoding": coding}))
    with PinbridgeClient(
        base_url=BASE_URL, transport=server, max_retries=0, max_response_bytes=LIMIT
    ) as client:
        return client.request("GET", "/x").content


@pytest.mark.parametrize("name", PACKED)
@given(content=st.binary(max_size=300), places=st.lists(st.integers(0, 400), max_size=6))
def test_cut_anywhere(name: str, content: bytes, places: list[int]) -> None:
    coding, pack = PACKED[name]
    assert received(list(cut(pack(content), places)), coding) == content


@pytest.mark.parametrize("name", PACKED)
@given(content=st.binary(max_size=60))
def test_byte_by_byte(name: str, content: bytes) -> None:
    coding, pack = PACKED[name]
    assert received([bytes([byte]) for byte in pack(content)], coding) == content


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("step", [1, 4096, 10_000_000])
def test_larger_than_a_piece(name: str, step: int) -> None:
    coding, pack = PACKED[name]
    content = BIG if step > 1 else BIG[-300_000:]
    packed = pack(content)
    parts = [packed[place : place + step] for place in range(0, len(packed), step)]
    assert received(parts, coding) == content


@pytest.mark.anyio
@pytest.mark.parametrize("name", PACKED)
async def test_asynchronously(name: str) -> None:
    coding, pack = PACKED[name]
    stream = Pieces([bytes([byte]) for byte in pack(b"content")])
    response = httpx.Response(200, stream=stream, headers={"content-encoding": coding})
    assert b"".join([piece async for piece in adecoded(response)]) == b"content"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("step", [1, 100])
def test_garbage_is_an_error_of_the_connection(coding: str, step: int) -> None:
    garbage = b"<html>no such coding</html>"
    parts = [garbage[place : place + step] for place in range(0, len(garbage), step)]
    with pytest.raises(APIConnectionError, match="garbled"):
        received(parts, coding)
