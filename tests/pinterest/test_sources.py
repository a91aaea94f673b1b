"""Media of a pin: told apart by content, and refused before anything is sent."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from pinbridge import InvalidFileError, InvalidInputError
from pinbridge.pinterest import sources
from pinbridge.pinterest.sources import Picture
from pinbridge.pinterest.texts import texts_of
from pinbridge.uploads import Upload
from tests.acceptance.support import png

URL = "https://example.com/a.jpg"
PICTURE = Picture(content_type="image/png", data=b"picture")
OTHER = Picture(content_type="image/jpeg", data=b"other")


def test_addresses() -> None:
    media = sources.of_url(URL)
    assert media.source == {"source_type": "image_url", "url": URL}
    assert (media.kind, media.identity) == ("image", URL)
    with pytest.raises(InvalidInputError, match="videos only as files"):
        sources.of_url("https://example.com/film.MP4?size=big")


def test_pictures() -> None:
    media = sources.of_picture(PICTURE)
    assert media.source == {
        "source_type": "image_base64",
        "content_type": "image/png",
        "data": base64.b64encode(b"picture").decode(),
    }
    assert media.identity != sources.of_picture(OTHER).identity
    assert "picture" not in repr(PICTURE).replace("Picture", "")


def test_several_pictures() -> None:
    by_address = sources.of_several([URL, URL + "?2"])
    assert by_address.source["source_type"] == "multiple_image_urls"
    assert [item["url"] for item in by_address.source["items"]] == [URL, URL + "?2"]
    files = sources.of_several([PICTURE, OTHER])
    assert files.source["source_type"] == "multiple_image_base64"
    assert files.kind == by_address.kind == "multiple_images"
    assert files.identity != sources.of_several([OTHER, PICTURE]).identity
    for pictures, reason in (
        ([PICTURE], "2 to 5 pictures, not 1"),
        ([PICTURE] * 6, "2 to 5 pictures, not 6"),
        ([PICTURE, URL], "as URLs or all as files"),
    ):
        with pytest.raises(InvalidInputError, match=reason):
            sources.of_several(pictures)


def test_videos_and_their_covers() -> None:
    late = sources.of_video(None, sources.cover_fields(2.9), "digest")
    assert late.source["media_id"] == sources.PLACEHOLDER_ID
    assert late.source["cover_image_key_frame_time"] == 2
    assert late.with_id("77").source["media_id"] == "77"
    assert sources.cover_fields(URL) == {"cover_image_url": URL}
    assert set(sources.cover_fields(PICTURE)) == {"cover_image_content_type", "cover_image_data"}
    assert sources.of_video("5", {}, "5").identity != sources.of_video("5", {"a": 1}, "5").identity
    with pytest.raises(InvalidInputError, match="cover: -1 s into the video is before its start"):
        sources.cover_fields(-1)
    with pytest.raises(InvalidInputError, match="must be a URL, a picture or seconds"):
        sources.cover_fields(True)


def test_ids_are_digits_that_are_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert sources.media_id_of("12345") == "12345"
    Path("12345").write_bytes(b"a")
    assert sources.media_id_of("12345") is None
    assert sources.media_id_of("a1") is None
    assert sources.media_id_of(12345) is None


def test_other_files_are_refused_as_pictures() -> None:
    sources.check_picture(Upload.prepare(png("a")))
    with pytest.raises(InvalidFileError, match="is image/gif; Pinterest accepts JPEG and PNG"):
        sources.check_picture(Upload.prepare(b"GIF89a" + bytes(20), filename="a.gif"))
    with pytest.raises(InvalidFileError, match="for a video use"):
        sources.check_picture(Upload.prepare(b"\0\0\0\x18ftypmp42" + bytes(20)))


def test_texts_are_left_out_cut_or_kept() -> None:
    fields = {"title": "t" * 101, "description": "", "link": None, "alt_text": "a" * 500}
    with pytest.warns(UserWarning, match="title has 101 characters and was cut to 100"):
        assert texts_of(fields, truncate=True) == {"title": "t" * 100, "alt_text": "a" * 500}
    assert len(texts_of(fields, truncate=False)["title"]) == 101
