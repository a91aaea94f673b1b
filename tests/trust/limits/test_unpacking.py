"""A body gives the same bytes however it was packed, and wherever the network cut it."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import APIConnectionError, AsyncPinbridgeClient, NotFoundError, PinbridgeClient
from tests.support.fakes import BASE_URL, PIN_ID, Server, pieces

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
    packed = [bytes([byte]) for byte in pack(b"content")]
    server = Server(pieces(*packed, headers={"content-encoding": coding}))
    async with AsyncPinbridgeClient(base_url=BASE_URL, transport=server, api_key="k") as client:
        assert (await client.request("GET", "/x")).content == b"content"


@pytest.mark.parametrize("name", PACKED)
@given(content=st.binary(min_size=1, max_size=300), share=st.floats(0, 0.99))
def test_a_body_that_ends_early_is_never_taken_for_all(
    name: str, content: bytes, share: float
) -> None:
    coding, pack = PACKED[name]
    packed = pack(content)
    part = packed[: int(share * len(packed))]
    if part:
        with pytest.raises(APIConnectionError, match=r"is incomplete|corrupt"):
            received([part], coding)


@given(contents=st.lists(st.binary(max_size=300), min_size=1, max_size=4), zeros=st.integers(0, 9))
def test_all_members_of_a_gzip_file_count(contents: list[bytes], zeros: int) -> None:
    packed = b"".join(map(gzip.compress, contents))
    assert received([packed + bytes(zeros)], "x-gzip") == b"".join(contents)
    with pytest.raises(APIConnectionError, match="is incomplete"):
        received([packed + gzip.compress(b"more")[:-1]], "gzip")


def test_what_follows_deflate_is_garbage() -> None:
    with pytest.raises(APIConnectionError, match="corrupt"):
        received([zlib.compress(b"x") + b"more"], "deflate")


def test_a_file_that_ends_early_is_not_finished(tmp_path: Path) -> None:
    target = tmp_path / "target"
    packed = gzip.compress(BIG)
    server = Server(pieces(packed[:-8], headers={"content-encoding": "gzip"}))
    with (
        PinbridgeClient(base_url=BASE_URL, transport=server, api_key="k", max_retries=0) as client,
        pytest.raises(APIConnectionError, match="is incomplete"),
    ):
        client.assets.download(PIN_ID, target)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzip, br", "gzip, gzip"])
def test_what_was_not_asked_for_is_no_content(coding: str) -> None:
    with pytest.raises(APIConnectionError, match="not requested"):
        received([b"packed"], coding)


def test_an_error_is_one_also_where_its_body_is_not_readable() -> None:
    for coding, body in (("br", b"x"), ("gzip", b"x"), ("gzip", gzip.compress(b"{}")[:-3])):
        server = Server(pieces(body, headers={"content-encoding": coding}, status=404))
        with (
            PinbridgeClient(base_url=BASE_URL, transport=server, api_key="k") as client,
            pytest.raises(NotFoundError) as caught,
        ):
            client.pins.get(PIN_ID)
        assert caught.value.status_code == 404


def test_packed_content_has_a_limit_of_its_own() -> None:
    bomb = gzip.compress(bytes(80_000_000))
    server = Server(pieces(bomb, headers={"content-encoding": "gzip"}))
    with (
        PinbridgeClient(base_url=BASE_URL, transport=server, api_key="k") as client,
        pytest.raises(APIConnectionError, match="exceeds 67108864 bytes"),
    ):
        client.assets.get_content(PIN_ID)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("step", [1, 100])
def test_garbage_is_an_error_of_the_connection(coding: str, step: int) -> None:
    garbage = b"<html>no such coding</html>"
    parts = [garbage[place : place + step] for place in range(0, len(garbage), step)]
    with pytest.raises(APIConnectionError, match="corrupt"):
        received(parts, coding)
