# Derived from tests/pinterest/_async/test_pins.py by ./codegen.sh; do not edit.
"""Pins from addresses, pictures and videos, on boards by id and name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge import AmbiguousNameError, InvalidFileError, InvalidInputError
from pinbridge.pinterest import MediaFailedError, PinterestClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, Time, nothing_sent, png

MP4 = b"\0\0\0\x18ftypmp42" + bytes(4000)


def test_a_picture_by_address(client: PinterestClient, line: dict[str, Any]) -> None:
    pin = client.pins.create(
        line["board_id"], PICTURE_URL, title="Lemon cake", link="https://example.com/cake"
    )
    assert (pin.title, pin.link, pin.board_id) == (
        "Lemon cake",
        "https://example.com/cake",
        line["board_id"],
    )
    assert pin.media is not None
    assert pin.media.media_type == "image"


def test_pictures_as_files(client: PinterestClient, line: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png("a"))
    with path.open("rb") as file:
        for media in (path, str(path), png("b"), iter([png("c")]), file):
            pin = client.pins.create(line["board_id"], media)
            assert pin.media is not None
            assert pin.media.media_type == "image"
    several = client.pins.create(line["board_id"], [path, png("b")])
    assert several.media is not None
    assert several.media.media_type == "multiple_images"
    by_address = client.pins.create(line["board_id"], [PICTURE_URL, PICTURE_URL])
    assert by_address.media is not None
    assert by_address.media.media_type == "multiple_images"


def test_a_media_source_as_it_is(client: PinterestClient, line: dict[str, Any]) -> None:
    pin = client.pins.create(line["board_id"], {"source_type": "image_url", "url": PICTURE_URL})
    assert pin.media is not None
    assert pin.media.media_type == "image"


def test_a_video_is_uploaded_without_credentials(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    seen: list[tuple[int, int | None]] = []
    pin = client.pins.create_video(
        line["board_id"],
        MP4,
        cover=png("cover"),
        title="Film",
        on_progress=lambda done, total: seen.append((done, total)),
    )
    assert pin.media is not None
    assert pin.media.media_type == "video"
    assert seen[-1] == (len(MP4), len(MP4))
    assert time.waited >= 3
    upload = next(row for row in sandbox.requests() if "/v5/" not in row["path"])
    assert upload["method"] == "POST"
    assert "authorization" not in {name.lower() for name in upload["headers"]}

    media = client.media.upload(MP4)
    for video in (media, media.media_id):
        again = client.pins.create(line["board_id"], video, cover="https://example.com/cover.jpg")
        assert again.media is not None
        assert again.media.media_type == "video"


def test_a_video_that_can_not_be_processed(client: PinterestClient) -> None:
    with pytest.raises(MediaFailedError) as caught:
        client.media.upload(MP4 + b"[[fail]]")
    assert caught.value.media.status == "failed"


def test_what_can_not_work_is_refused_before_it_is_sent(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        with pytest.raises(
            InvalidFileError, match="content of the file is image/png, but a video is needed"
        ):
            client.pins.create_video(line["board_id"], png("a"))
        with pytest.raises(InvalidInputError, match="videos only as files"):
            client.pins.create_video(line["board_id"], "https://example.com/film.mp4")
        with pytest.raises(InvalidFileError, match="a picture"):
            client.pins.create_video(line["board_id"], MP4, cover=MP4)
        with pytest.raises(InvalidInputError, match="title"):
            client.pins.create(line["board_id"], PICTURE_URL, title="t" * 101)
        with pytest.raises(InvalidInputError, match="title"):
            client.pins.create_video(line["board_id"], MP4, title="t" * 101)
        with pytest.raises(InvalidInputError, match="board: has to be a board"):
            client.pins.create("", PICTURE_URL)


def test_texts_are_cut_when_asked(client: PinterestClient, line: dict[str, Any]) -> None:
    with pytest.warns(UserWarning, match="title has 101 characters") as warned:
        pin = client.pins.create(line["board_id"], PICTURE_URL, title="t" * 101, truncate=True)
    assert pin.title == "t" * 100
    assert [warning.filename for warning in warned] == [__file__]


def test_newer_fields_are_sent_as_they_are(line: dict[str, Any]) -> None:
    bodies: list[dict[str, Any]] = []

    def create(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(201, json={"id": "1"})

    newer = {"publish_at": "2027-01-01"}
    transport = httpx.MockTransport(create)
    with PinterestClient("pina_a", transport=transport) as client:
        client.pins.create(line["board_id"], PICTURE_URL, extra=newer)
        client.publish(PICTURE_URL, board=line["board_id"], extra=newer)
        with pytest.raises(InvalidInputError, match="title: is a field"):
            client.pins.create(line["board_id"], PICTURE_URL, extra={"title": "Cake"})
    assert [body["publish_at"] for body in bodies] == ["2027-01-01"] * 2


def test_boards_by_name(client: PinterestClient) -> None:
    made = client.boards.create(name="Cakes")
    found = client.boards.find(" cakes")
    assert found is not None
    assert found.id == made.id
    assert client.boards.find("Pies") is None

    assert client.pins.create("CAKES", PICTURE_URL).board_id == made.id
    assert client.pins.create(made, PICTURE_URL).board_id == made.id
    with pytest.raises(
        AmbiguousNameError, match="there is no board 'Pies'; choose from: "
    ) as caught:
        client.pins.create("Pies", PICTURE_URL)
    assert f"Cakes ({made.id})" in caught.value.choices
    new = client.pins.create("Pies", PICTURE_URL, create_board=True)
    pies = client.boards.find("pies")
    assert pies is not None
    assert new.board_id == pies.id


def test_a_board_that_lists_do_not_show_yet(client: PinterestClient, sandbox: Sandbox) -> None:
    sandbox.settings(pinterest={"read_lag_seconds": 20})
    made = client.boards.create(name="Cakes")
    assert client.boards.find("Cakes") is None
    assert client.boards.id_of("Cakes", create_board=True) == made.id


def test_copies_and_saves(client: PinterestClient, line: dict[str, Any]) -> None:
    board = client.boards.create(name="Copies")
    first = client.pins.create(
        line["board_id"], PICTURE_URL, title="Cake", link="https://example.com", alt_text="A cake"
    )
    copy = client.pins.copy(first.id, "Copies")
    assert (copy.board_id, copy.title, copy.link, copy.alt_text) == (
        board.id,
        "Cake",
        first.link,
        "A cake",
    )
    saved = client.pins.save(first.id, board.id)
    assert saved.board_id == board.id
    video = client.pins.create_video(line["board_id"], MP4)
    other = client.pins.copy(video.id, board, media=png("a"))
    assert other.board_id == board.id
