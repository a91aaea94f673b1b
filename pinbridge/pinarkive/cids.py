"""Parse, compare and compute content identifiers (CIDs) of IPFS. CIDs are computed as kubo does by default.

Computing CIDs needs the package aleph-cid, which the extra `ipfs` installs.
"""

from __future__ import annotations

import base64
import importlib.util
import tempfile
from collections.abc import Iterable
from pathlib import Path

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.guards import checked_text
from pinbridge.errors import ConfigurationError, InvalidInputError

__all__ = ["Cid", "ComputedCids", "FileHasher", "directory_cids", "file_cids"]

_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DAG_PB = 0x70
_SHA2_256 = bytes([0x12, 32])
_BLOCK = 1 << 20
_MAX_TEXT = 512
_MORE_FOLLOW = 0x80


@checked_arguments
@attrs.frozen
class Cid:
    """The block that a CID identifies. Different spellings of a CID give equal objects.

    Attributes:
        codec: Code of the block's format: 0x70 for dag-pb, 0x55 for raw.
        multihash: Code and length of the hash, and the hash.
    """

    codec: int
    multihash: bytes

    @classmethod
    def parse(cls, text: str) -> Cid:
        """Parse a CID of version 0, or of version 1 in base 16, 32, 36 or 58.

        Raises:
            InvalidInputError: The text is not a CID.
        """
        try:
            return _read(checked_text("a CID", text))
        except ValueError:
            raise InvalidInputError(f"{text!r} is not a CID") from None


def _read(text: str) -> Cid:
    if len(text) > _MAX_TEXT:
        raise ValueError
    if text.startswith("Qm"):
        multihash = _digits(text, _BASE58)
        if not _is_multihash(multihash) or not multihash.startswith(_SHA2_256):
            raise ValueError
        return Cid(_DAG_PB, multihash)
    version, rest = _varint(_multibase(text))
    codec, multihash = _varint(rest)
    if version != 1 or not _is_multihash(multihash):
        raise ValueError
    return Cid(codec, multihash)


def _multibase(text: str) -> bytes:
    prefix, digits = text[:1], text[1:]
    if prefix == "z":
        return _digits(digits, _BASE58)
    # The other bases do not allow mixed case.
    if text not in {text.lower(), text.upper()}:
        raise ValueError
    match prefix.lower():
        case "b":
            return base64.b32decode(digits.upper() + "=" * (-len(digits) % 8))
        case "f":
            return base64.b16decode(digits.upper())
        case "k":
            return _digits(digits.lower(), _BASE36)
        case _:
            raise ValueError


def _digits(text: str, alphabet: str) -> bytes:
    number = 0
    for char in text:
        number = number * len(alphabet) + alphabet.index(char)
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def _varint(data: bytes) -> tuple[int, bytes]:
    value = 0
    for position, byte in enumerate(data[:9]):
        value |= (byte & 0x7F) << (7 * position)
        if not byte & _MORE_FOLLOW:
            return value, data[position + 1 :]
    raise ValueError


def _is_multihash(data: bytes) -> bool:
    _, rest = _varint(data)
    length, digest = _varint(rest)
    return len(digest) == length


@attrs.frozen
class ComputedCids:
    """The CIDs that kubo computes for the same content.

    They apply to kubo's default blocks (256 KiB of content, 174 links). A service that splits content
    differently returns another CID, which then can't be compared.

    Attributes:
        v0: CID from `ipfs add`.
        v1: CID from `ipfs add --cid-version=1`.
    """

    v0: str
    v1: str

    def match(self, cid: str) -> bool:
        """Whether a CID identifies this content, in any version, codec and base.

        Raises:
            InvalidInputError: The text is not a CID.
        """
        return Cid.parse(cid) in {Cid.parse(self.v0), Cid.parse(self.v1)}


@checked_arguments
class FileHasher:
    """Compute the CIDs of a file from its content, piece by piece.

    Raises:
        ConfigurationError: aleph-cid is not installed.
    """

    def __init__(self) -> None:
        _require_aleph_cid()
        from aleph_cid import CidHasher

        self._v0, self._v1 = CidHasher.for_ipfs(), CidHasher.for_ipfs_v1_raw_leaves()

    def update(self, data: bytes | bytearray | memoryview) -> None:
        """Add the next piece."""
        piece = bytes(data)
        self._v0.update(piece)
        self._v1.update(piece)

    def finish(self) -> ComputedCids:
        """Return the CIDs. The hasher cannot be used afterwards."""
        return ComputedCids(self._v0.finalize(), self._v1.finalize())


@checked_arguments
def file_cids(path: Path) -> ComputedCids:
    """Compute the CIDs of a local file.

    Raises:
        ConfigurationError: aleph-cid is not installed.
        OSError: The file cannot be read.
    """
    hasher = FileHasher()
    with path.open("rb") as file:
        while piece := file.read(_BLOCK):
            hasher.update(piece)
    return hasher.finish()


@checked_arguments
def directory_cids(files: Iterable[tuple[str, Path | bytes]]) -> ComputedCids:
    """Compute the CIDs of a directory with the given files. Local files are read twice.

    Args:
        files: The path inside the directory, as from `walk` and `dag_paths`, and the local file or its
            content.

    Raises:
        ConfigurationError: aleph-cid is not installed.
        InvalidInputError: There are no files, a path is invalid, or the local file system can't distinguish
            two paths.
        OSError: A file cannot be read.
    """
    _require_aleph_cid()
    from aleph_cid import hash_folder

    # aleph-cid only accepts directories, so one is created from symbolic links.
    with tempfile.TemporaryDirectory(prefix="pinbridge-") as scratch:
        root = Path(scratch)
        for name, content in files:
            if not {"", ".", ".."}.isdisjoint(name.split("/")):
                raise InvalidInputError(f"{name!r} is not a path inside a directory")
            place = root / name
            try:
                place.parent.mkdir(parents=True, exist_ok=True)
                if isinstance(content, Path):
                    place.symlink_to(content.absolute())
                else:
                    with place.open("xb") as file:
                        file.write(content)
            except (FileExistsError, NotADirectoryError):
                raise InvalidInputError(f"{name!r} is already in the directory") from None
        if not any(root.iterdir()):
            raise InvalidInputError("the directory has no files")
        return ComputedCids(hash_folder(root, cid_version=0), hash_folder(root, cid_version=1))


def _require_aleph_cid() -> None:
    if importlib.util.find_spec("aleph_cid") is None:
        raise ConfigurationError(
            "computing a CID needs aleph-cid; install it with: pip install 'pinbridge[ipfs]'"
        )
