"""Read the title, caption, alt text and keywords embedded in pictures (IPTC and XMP)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from pinbridge.uploads import sniff_content_type

_XMP_IN_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_IPTC_RESOURCE = 0x0404
_XMP_IN_PNG = b"XML:com.adobe.xmp"
_MAX_PACKET = 4 << 20
_SCAN_MARKER = 0xDA
_MARKER = 0xFF
# Data sets of record 2 of IPTC-IIM.
_IPTC_NAMES = {5: "title", 105: "headline", 120: "description", 25: "keywords"}
_IPTC_MARK = b"\x1c\x02"
_LONG_LENGTH = 0x8000
_XMP_NAMES = {
    "http://purl.org/dc/elements/1.1/ title": "title",
    "http://purl.org/dc/elements/1.1/ description": "description",
    "http://purl.org/dc/elements/1.1/ subject": "keywords",
    "http://ns.adobe.com/photoshop/1.0/ Headline": "headline",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/ AltTextAccessibility": "alt_text",
}


def texts_of(path: Path) -> dict[str, str]:
    """Read the texts embedded in a picture.

    Args:
        path: A JPEG, PNG or WebP file. Other and damaged files are not an error.

    Returns:
        The texts found, by `title`, `description`, `alt_text` and `keywords`.
    """
    found: dict[str, dict[str, None]] = {}
    try:
        with path.open("rb") as file:
            for kind, packet in _packets(file):
                read = _read_xmp if kind == "xmp" else _read_iptc
                for name, text in read(packet):
                    if text:
                        found.setdefault(name, {})[text] = None
    except (OSError, struct.error, zlib.error, expat.ExpatError, ValueError):
        # Keep what was read before the damage; the checks report damaged pictures.
        pass
    return _chosen({name: list(texts) for name, texts in found.items()})


def xmp_texts(packet: bytes) -> dict[str, str]:
    """Read an XMP packet, such as a sidecar file."""
    found: dict[str, list[str]] = {}
    for name, text in _read_xmp(packet):
        found.setdefault(name, []).append(text)
    return _chosen(found)


def _chosen(found: dict[str, list[str]]) -> dict[str, str]:
    """Keep all keywords, and the first of other texts; use a headline only if there is no title."""
    found.setdefault("title", found.pop("headline", []))
    return {
        name: "\n".join(texts) if name == "keywords" else texts[0]
        for name, texts in found.items()
        if texts and name != "headline"
    }


def _packets(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    match sniff_content_type(file.read(12)):
        case "image/jpeg":
            file.seek(2)
            yield from _jpeg_packets(file)
        case "image/png":
            file.seek(8)
            yield from _png_packets(file)
        case "image/webp":
            yield from _webp_packets(file)
        case _:
            pass


def _jpeg_packets(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    while True:
        mark, kind, length = struct.unpack(">BBH", file.read(4))
        if mark != _MARKER or kind == _SCAN_MARKER:
            return
        data = file.read(length - 2)
        if data.startswith(_XMP_IN_JPEG):
            yield "xmp", data[len(_XMP_IN_JPEG) :]
        elif data.startswith(_PHOTOSHOP):
            yield from _photoshop_packets(data[len(_PHOTOSHOP) :])


def _photoshop_packets(data: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while data[at : at + 4] == b"8BIM":
        (kind, name_length) = struct.unpack_from(">HB", data, at + 4)
        at += 6 + (name_length + 2) // 2 * 2
        (length,) = struct.unpack_from(">I", data, at)
        if kind == _IPTC_RESOURCE:
            yield "iptc", data[at + 4 : at + 4 + length]
        at += 4 + (length + 1) // 2 * 2


def _png_packets(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    while len(head := file.read(8)) == 8:  # noqa: PLR2004
        length, kind = struct.unpack(">I4s", head)
        if kind != b"iTXt" or length > _MAX_PACKET:
            file.seek(length + 4, 1)
            continue
        keyword, _, rest = file.read(length).partition(b"\0")
        file.seek(4, 1)
        if keyword == _XMP_IN_PNG:
            # The text follows the language and the translated keyword.
            text = b"\0".join(rest[2:].split(b"\0", 2)[2:])
            is_compressed = rest[:1] == b"\1"
            yield (
                "xmp",
                zlib.decompressobj().decompress(text, _MAX_PACKET) if is_compressed else text,
            )


def _webp_packets(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    while len(head := file.read(8)) == 8:  # noqa: PLR2004
        kind, length = struct.unpack("<4sI", head)
        if kind == b"XMP " and length <= _MAX_PACKET:
            yield "xmp", file.read(length)
            return
        file.seek(length + length % 2, 1)


def _read_iptc(packet: bytes) -> Iterator[tuple[str, str]]:
    at = packet.find(_IPTC_MARK)
    while at >= 0 and packet[at : at + 2] == _IPTC_MARK:
        number, length = struct.unpack_from(">BH", packet, at + 2)
        if length & _LONG_LENGTH:
            return
        value = packet[at + 5 : at + 5 + length]
        if number in _IPTC_NAMES:
            yield _IPTC_NAMES[number], _decoded(value)
        at += 5 + length


def _decoded(value: bytes) -> str:
    # IPTC has a marker for UTF-8, but many programs omit it.
    try:
        return value.decode("utf-8").strip()
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace").strip()


class _XmpReader:
    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self._names: list[str] = []
        self._text: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._names.append(name)
        self._text.clear()
        for attribute, text in attributes.items():
            if attribute in _XMP_NAMES:
                self.found.append((_XMP_NAMES[attribute], text.strip()))

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, _: str) -> None:
        text = "".join(self._text).strip()
        field = next((_XMP_NAMES[name] for name in self._names if name in _XMP_NAMES), None)
        if field is not None and text:
            self.found.append((field, text))
        self._text.clear()
        self._names.pop()


def _read_xmp(packet: bytes) -> list[tuple[str, str]]:
    def refuse(*_: object) -> None:
        raise ValueError("XMP packets must not declare entities")

    reader = _XmpReader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    parser.EntityDeclHandler = refuse
    parser.Parse(packet.strip(b"\0 \t\r\n"), True)
    return reader.found
