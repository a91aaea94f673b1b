"""Small files of the shapes that people have, and what is to be read from them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import attrs

JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300" + "10" * 64 + "ffc0000b080001000101011100"
    "ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008"
    "010100003f0054ffd9"
)


@attrs.frozen
class Case:
    """A file, and what it says.

    Args:
        name: Name of the file or folder.
        write: Writes it to a path.
        kind: What it is to be recognised as.
        rows: Fields of its rows that are to be found, for each row.
        options: Arguments for `read_plan`.
    """

    name: str
    write: Callable[[Path], object]
    kind: str
    rows: Sequence[dict[str, Any]]
    options: dict[str, Any] = attrs.field(factory=dict[str, Any])


def text(content: str, encoding: str = "utf-8") -> Callable[[Path], object]:
    """Write a text file."""
    return lambda path: path.write_bytes(content.encode(encoding))


def sheet(rows: Sequence[Sequence[str | float]]) -> Callable[[Path], object]:
    """Write a workbook with one sheet."""

    def write(path: Path) -> None:
        path.write_bytes(workbook(rows))

    return write


def _cell(value: str | float) -> str:
    if isinstance(value, str):
        return f't="inlineStr"><is><t>{escape(value)}</t></is>'
    return f's="{int(isinstance(value, float))}"><v>{value}</v>'


def workbook(rows: Sequence[Sequence[str | float]], top: int = 1, left: str = "A") -> bytes:
    """Make an XLSX file by hand; numbers are dates when they are floats.

    Args:
        rows: The cells.
        top: Number of the first row.
        left: Letter of the first column.
    """
    lines: list[str] = []
    for number, row in enumerate(rows, start=top):
        cells = "".join(
            f'<c r="{chr(ord(left) + column)}{number}" {_cell(value)}</c>'
            for column, value in enumerate(row)
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
        f' Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Pins" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="22"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}'
        "</sheetData></worksheet>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
    return buffer.getvalue()


def jpeg(*, iptc: dict[int, str] | None = None, xmp: str = "") -> bytes:
    """Make a small picture that tells something of itself."""
    segments = b""
    if iptc:
        sets = b"".join(
            struct.pack(">BBBH", 0x1C, 2, number, len(value.encode())) + value.encode()
            for number, value in iptc.items()
        )
        block = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(sets)) + sets + b"\0" * (len(sets) % 2)
        data = b"Photoshop 3.0\0" + block
        segments += struct.pack(">BBH", 0xFF, 0xED, len(data) + 2) + data
    if xmp:
        data = b"http://ns.adobe.com/xap/1.0/\0" + xmp.encode()
        segments += struct.pack(">BBH", 0xFF, 0xE1, len(data) + 2) + data
    return JPEG[:2] + segments + JPEG[2:]


def xmp(title: str, description: str, keywords: Sequence[str] = ()) -> str:
    """Make an XMP packet."""
    items = "".join(f"<rdf:li>{escape(word)}</rdf:li>" for word in keywords)
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:description><rdf:Alt><rdf:li>{escape(description)}</rdf:li></rdf:Alt></dc:description>"
        f"<dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"
    )


def folder(files: dict[str, bytes | str]) -> Callable[[Path], object]:
    """Write a folder of files."""

    def write(path: Path) -> None:
        for name, content in files.items():
            file = path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)

    return write


def cases() -> Iterator[Case]:
    """Iterate over all files."""
    from tests.publishing.corpus import catalogues, feeds, folders, tables

    for module in (tables, catalogues, feeds, folders):
        yield from module.CASES
