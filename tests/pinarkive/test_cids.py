"""CIDs: reading, comparing and computing them, with values that kubo gave."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import ConfigurationError, InvalidInputError
from pinbridge.pinarkive.cids import Cid, ComputedCids, FileHasher, directory_cids, file_cids

HELLO = ComputedCids(
    "QmZULkCELmmk5XNfCgTnCyFgAVxBRBXyDHGGMVoLFLiXEN",
    "bafkreicysg23kiwv34eg2d7qweipxwosdo2py4ldv42nbauguluen5v6am",
)
RAW, DAG_PB = 0x55, 0x70


def cids_of(*pieces: bytes) -> ComputedCids:
    hasher = FileHasher()
    for piece in pieces:
        hasher.update(piece)
    return hasher.finish()


# Reading and comparing


def spellings(binary: bytes) -> dict[str, str]:
    """Write a CID of version 1 in every base."""
    base32 = base64.b32encode(binary).decode().rstrip("=")
    base36 = in_base(binary, "0123456789abcdefghijklmnopqrstuvwxyz")
    base58 = in_base(binary, "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
    return {
        "base16": f"f{binary.hex()}",
        "base16upper": f"F{binary.hex().upper()}",
        "base32": f"b{base32.lower()}",
        "base32upper": f"B{base32}",
        "base36": f"k{base36}",
        "base36upper": f"K{base36.upper()}",
        "base58btc": f"z{base58}",
    }


def in_base(binary: bytes, alphabet: str) -> str:
    number, digits = int.from_bytes(binary, "big"), ""
    while number:
        number, digit = divmod(number, len(alphabet))
        digits = alphabet[digit] + digits
    return digits


@given(st.binary(max_size=64), st.sampled_from([RAW, DAG_PB]))
def test_a_block_has_one_identity_in_all_bases(content: bytes, codec: int) -> None:
    multihash = b"\x12\x20" + hashlib.sha256(content).digest()
    texts = spellings(bytes([1, codec]) + multihash)
    assert {name: Cid.parse(text) for name, text in texts.items()} == dict.fromkeys(
        texts, Cid(codec, multihash)
    )


def test_both_versions_of_one_block_are_equal() -> None:
    # `ipfs cid base32 QmZULkCELmmk5XNfCgTnCyFgAVxBRBXyDHGGMVoLFLiXEN` keeps block and codec.
    block = Cid.parse(HELLO.v0)
    upgraded = spellings(bytes([1, DAG_PB]) + block.multihash)
    assert all(HELLO.match(text) for text in upgraded.values())
    assert Cid.parse(HELLO.v1) != block


def test_the_codec_counts() -> None:
    digest = Cid.parse(HELLO.v0).multihash
    assert not HELLO.match(spellings(bytes([1, RAW]) + digest)["base32"])


@given(st.text(max_size=80) | st.from_regex(r"\A(Qm|b|B|f|F|z|k|K)[0-9A-Za-z]{0,60}\Z"))
def test_any_text_is_a_cid_or_refused(text: str) -> None:
    with suppress(InvalidInputError):
        Cid.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "b",
        "Qm",
        HELLO.v0[:-1],
        HELLO.v0 + "1",
        HELLO.v0.replace("Z", "0", 1),
        f"z{HELLO.v0}",
        HELLO.v1[:-1],
        HELLO.v1 + "a",
        HELLO.v1.upper().replace("B", "b", 1),
        f" {HELLO.v1}",
        "f0055" + "1220" + 64 * "0",
        "f0155" + "1221" + 64 * "0",
        "f01" + 10 * "ff",
        "b" + 10_000 * "a",
    ],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="is not a CID"):
        Cid.parse(text)


# Files


@pytest.mark.parametrize(
    ("content", "v0", "v1"),
    [
        (
            b"",
            "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
            "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
        ),
        (b"hello\n", HELLO.v0, HELLO.v1),
        (
            b"hello world",
            "Qmf412jQZiuVUtdgnB36FXFX7xg5V6KEbSJ4dpQuhkLyfD",
            "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e",
        ),
    ],
)
def test_small_files(content: bytes, v0: str, v1: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert file_cids(path) == cids_of(content) == ComputedCids(v0, v1)


def test_a_file_with_three_levels_of_blocks() -> None:
    piece = b"deadbeef" * 128 * 1024
    assert cids_of(*[piece] * 128) == ComputedCids(
        "QmcYKke22MG2rnu4nPVj8Z3hMPi2wtVMKzqLcJwYRThYif",
        "bafybeiawhayvhrtunmsazigmne75kqyyb2z7oqlvky3abpk4tbkqyzv6iu",
    )


@given(st.lists(st.binary(max_size=300), max_size=6))
def test_pieces_do_not_matter(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    assert cids_of(*pieces) == cids_of(whole) == cids_of(bytearray(whole), memoryview(b""))


def test_where_the_raw_block_ends() -> None:
    """One block of 256 KiB is its own CID; one more byte needs a node above two blocks."""
    block = bytes(256 * 1024)
    raw = Cid(RAW, b"\x12\x20" + hashlib.sha256(block).digest())
    assert Cid.parse(cids_of(block).v1) == raw
    assert Cid.parse(cids_of(block, b"x").v1).codec == DAG_PB


# Directories


def nested() -> dict[str, bytes]:
    return {
        "top.txt": b"top\n",
        "sub/inner.txt": b"inner\n",
        "sub/deeper/leaf.txt": b"leaf\n",
    }


def utf8_names() -> dict[str, bytes]:
    return {"café.txt": b"a\n", "日本.txt": b"b\n", "🚀.txt": b"c\n"}


def many_long_names() -> dict[str, bytes]:
    # Links of more than 256 KiB: kubo spreads the directory over several blocks.
    return {f"{number:04}{'z' * 246}": b"x" for number in range(920)}


# What kubo 0.30.0 gives with `ipfs add -rQ`, and with `--cid-version=1 --raw-leaves`; the values
# are those that the tests of aleph-cid state.
GOLDEN: list[tuple[Callable[[], dict[str, bytes]], int, str]] = [
    (
        lambda: {"hello.txt": b"hello\n"},
        1,
        "bafybeigdcg7pksx2zk5336vrfsktjodlr4rbfz37qr3koc5xboxe5ekv24",
    ),
    (
        lambda: {"big.bin": b"x" * 1024 * 1024},
        1,
        "bafybeiconxawjaqtqwur53yryub7awouqco4rlqqfbv6jypyfzeewmhrbe",
    ),
    (
        lambda: {f"{letter}.txt": letter.encode() for letter in "abcdefghij"},
        1,
        "bafybeic44rqkymydh3gvookwnqasv5ydbk5owkl7l2pkvgmh4stny4cdly",
    ),
    (
        lambda: {f"{letter}.txt": letter.encode() for letter in "abcdefghij"},
        0,
        "QmaVbVDQrEVXH6EAQQExN82Xt44VmrQWkkey4S8eYcTNRs",
    ),
    (nested, 1, "bafybeidcclyz24mrl4furbaf4ecb3ks52dbfer7r6dxqavd4wrqg7bp7lu"),
    (
        lambda: {"empty": b""},
        1,
        "bafybeigalvxqcgqiogiv6bimmxedgxbhu7cikwhwha2c2iqzdbnabewjai",
    ),
    (utf8_names, 1, "bafybeib5csmg24msmu4jmaczufo6s5cciojvsct4nb56db46ozy6mz4bji"),
    (many_long_names, 1, "bafybeidurl753n2ka5wvgx6qyifmilikuh2lb5eucgdpo3pu253pkx7r4e"),
]


@pytest.mark.parametrize(("make", "version", "cid"), GOLDEN)
def test_directories(make: Callable[[], dict[str, bytes]], version: int, cid: str) -> None:
    found = directory_cids(make().items())
    assert (found.v1 if version else found.v0) == cid
    assert found.match(cid)


def test_local_files_and_content_give_the_same(tmp_path: Path) -> None:
    local: list[tuple[str, Path | bytes]] = []
    for number, (name, content) in enumerate(nested().items()):
        path = tmp_path / str(number)
        path.write_bytes(content)
        local.append((name, Path(os.path.relpath(path))))
    assert directory_cids(local) == directory_cids(reversed(nested().items()))


@pytest.mark.parametrize("names", [["a", "a"], ["a", "a/b"], ["a/b", "a"]], ids=" ".join)
def test_files_in_each_others_way_are_refused(names: list[str]) -> None:
    with pytest.raises(InvalidInputError, match="already in the directory"):
        directory_cids((name, b"x") for name in names)


def test_a_directory_without_files_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="no files"):
        directory_cids([])


@pytest.mark.parametrize("name", ["../outside", "/outside", "", "a//b", "./a", "a/.."])
def test_only_plain_paths_are_taken(name: str) -> None:
    with pytest.raises(InvalidInputError, match="is not a path inside a directory"):
        directory_cids([(name, b"x")])


def test_names_are_taken_as_they_are() -> None:
    assert directory_cids([("a ", b"x")]) != directory_cids([("a", b"x")])


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pinbridge\[ipfs\]"):
        FileHasher()
    with pytest.raises(ConfigurationError, match=r"pinbridge\[ipfs\]"):
        directory_cids([("a", b"x")])
    assert Cid.parse(HELLO.v1).codec == RAW
