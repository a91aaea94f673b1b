"""Multipart bodies, read back by parsers that are not ours."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from python_multipart import FormParser
from python_multipart.multipart import parse_options_header

from pinbridge import InvalidFileError, InvalidInputError
from pinbridge._core.multipart import Multipart, encode_file, encode_form
from pinbridge.runtime.types import File


@attrs.frozen(kw_only=True)
class Part:
    payload: Any
    file_name: str | None = None
    mime_type: str | None = None
    size: int | None = None


def file_part(content: bytes, name: str | None = None, type_: str | None = None) -> Part:
    return Part(payload=content, file_name=name, mime_type=type_, size=len(content))


def body_of(fields: Sequence[tuple[str, Any]], boundary: str | None = None) -> tuple[bytes, str]:
    form = encode_form(fields, boundary)
    return sent(form), form.content_type


def sent(form: Multipart) -> bytes:
    body = b""
    for segment in form:
        body += segment.head
        if segment.source is not None:
            body += b"".join(segment.source.chunks())
    assert form.length is None or form.length == len(body)
    return body


def parse(body: bytes, content_type: str) -> list[tuple[Any, ...]]:
    """Read a form as Starlette's servers do: name, file name, content type, content."""
    found: list[tuple[Any, ...]] = []
    _, options = parse_options_header(content_type)

    def keep_field(field: Any) -> None:
        found.append((field.field_name, None, None, field.value or b""))

    def keep_file(file: Any) -> None:
        file.file_object.seek(0)
        found.append((file.field_name, file.file_name, file.content_type, file.file_object.read()))
        file.close()

    parser = FormParser(
        "multipart/form-data",
        keep_field,
        keep_file,
        boundary=options[b"boundary"],
        config={"MAX_MEMORY_FILE_SIZE": 2**30},
    )
    parser.write(body)
    parser.finalize()
    parser.close()
    return found


def test_fields_and_files_in_order() -> None:
    body, content_type = body_of(
        [
            ("title", "Grüße"),
            ("file", file_part(b"\x89PNG\r\n", "a.png", "image/png")),
            ("tags", "x"),
            ("tags", ""),
            ("other", file_part(b"x")),
        ],
        "frontier",
    )
    assert content_type == "multipart/form-data; boundary=frontier"
    assert body == (
        b'--frontier\r\nContent-Disposition: form-data; name="title"\r\n\r\n'
        b"Gr\xc3\xbc\xc3\x9fe\r\n"
        b'--frontier\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89PNG\r\n\r\n"
        b'--frontier\r\nContent-Disposition: form-data; name="tags"\r\n\r\nx\r\n'
        b'--frontier\r\nContent-Disposition: form-data; name="tags"\r\n\r\n\r\n'
        b'--frontier\r\nContent-Disposition: form-data; name="other"; filename="file"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\nx\r\n"
        b"--frontier--\r\n"
    )
    assert parse(body, content_type) == [
        (b"title", None, None, "Grüße".encode()),
        (b"file", b"a.png", "image/png", b"\x89PNG\r\n"),
        (b"tags", None, None, b"x"),
        (b"tags", None, None, b""),
        (b"other", b"file", "application/octet-stream", b"x"),
    ]


def test_an_empty_form_is_a_form() -> None:
    assert body_of([], "b")[0] == b"--b--\r\n"


def test_every_form_has_a_boundary_of_its_own() -> None:
    boundaries = {encode_form([("a", "b")]).content_type for _ in range(50)}
    assert len(boundaries) == 50
    assert all(len(text.split("boundary=")[1]) == 32 for text in boundaries)


def test_length_and_progress_need_every_size() -> None:
    known = ("a", file_part(b"12345"))
    unknown = ("b", Part(payload=iter([b"1"])))
    assert encode_form([known, known]).file_bytes == 10
    assert encode_form([known, unknown, known]).file_bytes is None
    assert encode_form([known, unknown, known]).length is None
    assert encode_form([("a", "text")]).file_bytes == 0


@pytest.mark.parametrize("type_", ["image/png\r\nX: y", "image/\0", "imäge/png", "a\x7f"])
def test_content_types_that_no_header_can_carry(type_: str) -> None:
    with pytest.raises(InvalidFileError, match="content type"):
        encode_form([("file", file_part(b"x", "a", type_))])


def test_text_without_encoding_is_refused() -> None:
    for field in (("name\ud800", "x"), ("name", "x\ud800")):
        with pytest.raises(InvalidInputError, match="can't be encoded"):
            encode_form([field])


def test_bytes_of_a_file_name_that_are_no_text_are_replaced() -> None:
    body, _ = body_of([("f", file_part(b"x", "caf\udce9.png"))])
    assert b'filename="caf?.png"' in body


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ('a"b.png', "a%22b.png"),
        ("a\r\nX-Evil: 1\r\n\r\n.png", "a%0D%0AX-Evil: 1%0D%0A%0D%0A.png"),
        ("a\0b", "a%00b"),
        ("a\x1b[31m", "a%1B[31m"),
        ("a\\", "a%5C"),
        ('a\\"; name="x', "a%5C%22; name=%22x"),
        ("日本.png", "日本.png"),
        ("100%.png", "100%.png"),
        ("../../etc/passwd", "../../etc/passwd"),
        (" a ", " a "),
    ],
)
def test_file_names_on_the_wire(name: str, written: str) -> None:
    body, _ = body_of([("f", file_part(b"x", name))])
    assert f'name="f"; filename="{written}"\r\n'.encode() in body


# Servers leave percent signs as they are.
ESCAPED = [*range(0x20), 0x22, 0x5C, 0x7F]


def as_servers_see(name: str) -> str:
    return name.translate({code: f"%{code:02X}" for code in ESCAPED})


names = st.text(
    alphabet=st.one_of(
        st.sampled_from("\"\\\r\n;=\0 %'a.-/:"), st.characters(exclude_categories=["Cs"])
    ),
    min_size=1,
    max_size=12,
)
contents = st.one_of(
    st.binary(max_size=40),
    st.lists(
        st.sampled_from(
            [
                *(b"\r\n", b"--", b"--B", b"--B--", b"\r\n--B\r\n", b"\r\n--B--\r\n", b"\n", b"\0"),
                b'Content-Disposition: form-data; name="admin"\r\n\r\nyes',
            ]
        ),
        max_size=8,
    ).map(b"".join),
)


@given(
    fields=st.lists(
        st.one_of(
            st.tuples(names, st.text(alphabet=st.characters(exclude_categories=["Cs"]))),
            st.tuples(names, st.builds(file_part, contents, names)),
        ),
        min_size=1,
        max_size=4,
    )
)
@example(fields=[("f", file_part(b"\r\n--B\r\n", 'a"; name="admin'))])
@example(fields=[("f", file_part(b"x", "\\"))])
@example(fields=[("\\", file_part(b"x", "y"))])
@example(fields=[("f", file_part(b"x", "C:\\y"))])
def test_servers_read_what_was_meant(fields: list[tuple[str, Any]]) -> None:
    body, content_type = body_of(fields)
    found = parse(body, content_type)
    assert [row[0].decode() for row in found] == [as_servers_see(name) for name, _ in fields]
    for (_, value), (_, file_name, _, content) in zip(fields, found, strict=True):
        if isinstance(value, str):
            assert (file_name, content) == (None, value.encode())
        else:
            assert content == value.payload
            assert file_name.decode() == as_servers_see(value.file_name)


@given(content=contents, name=names)
def test_mail_software_reads_the_same(content: bytes, name: str) -> None:
    body, content_type = body_of([("before", "1"), ("f", file_part(content, name)), ("after", "2")])
    message = email.message_from_bytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body, policy=email.policy.HTTP
    )
    parts = list(message.iter_parts())
    assert len(parts) == 3
    assert parts[1].get_payload(decode=True) == content


def test_json_is_a_part_of_its_own_type() -> None:
    body, _ = body_of([("meta", b'{"a":1}')], "b")
    assert body == (
        b'--b\r\nContent-Disposition: form-data; name="meta"\r\n'
        b'Content-Type: application/json\r\n\r\n{"a":1}\r\n--b--\r\n'
    )


def test_a_whole_body_is_a_file_with_its_length() -> None:
    laid = encode_file(File(b"\x89", mime_type="image/png", size=1), "application/octet-stream")
    assert (laid.content_type, laid.length, laid.file_bytes) == ("image/png", 1, 1)
    assert encode_file(File(b"x"), "text/csv").content_type == "text/csv"
    with pytest.raises(InvalidFileError, match="printable"):
        encode_file(File(b"x", mime_type="a\r\nb: c"), None)


class Found:
    """Fields that are found anew for each iteration."""

    def __init__(self, *rounds: Sequence[tuple[str, Any]]) -> None:
        self._rounds = iter(rounds)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(next(self._rounds))


def test_fields_that_are_no_sequence_are_found_anew_for_each_iteration() -> None:
    fields = [("title", "x"), ("file", file_part(b"abc", "a"))]
    kept = body_of(fields, "b")
    form = encode_form(Found(fields, fields, fields), "b")
    assert form.is_lazy
    assert (form.has_files, form.can_replay, form.is_async) == (True, True, False)
    assert form.length == len(kept[0])
    assert form.file_bytes == 3
    assert sent(form) == sent(form) == kept[0]


@pytest.mark.parametrize("other", ["ab", "abcd"])
def test_files_that_changed_since_they_were_measured_are_not_sent_as_a_whole(other: str) -> None:
    first, second = (
        [("file", file_part(content, "a")) for content in (text.encode(), b"")]
        for text in ("abc", other)
    )
    form = encode_form(Found(first, second), "b")
    with pytest.raises(InvalidFileError, match="changed while they were being sent"):
        list(form)
