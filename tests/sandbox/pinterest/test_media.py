"""Videos: registered, sent to the storage host, processed by the clock."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox

Json = dict[str, Any]
VIDEO = b"\0\0\0\x18ftypmp42 and what follows"


def registered(api: httpx.Client) -> Json:
    response = api.post("/media", json={"media_type": "video"})
    assert response.status_code == 201
    return response.json()


def send(
    public: httpx.Client, media: Json, content: bytes = VIDEO, **options: Any
) -> httpx.Response:
    # Fields with the file name None are plain fields; the order is kept.
    fields = [(name, (None, value)) for name, value in media["upload_parameters"].items()]
    return public.post(media["upload_url"], files=[*fields, ("file", content)], **options)


def status(api: httpx.Client, media: Json) -> str:
    return api.get(f"/media/{media['media_id']}").json()["status"]


def test_a_video_becomes_a_pin(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client, board: Json
) -> None:
    media = registered(api)
    assert set(media["upload_parameters"]) >= {"key", "policy", "Content-Type", "x-amz-signature"}
    assert status(api, media) == "registered"
    source = {"source_type": "video_id", "media_id": media["media_id"]}
    body = {"board_id": board["id"], "media_source": source | {"cover_image_key_frame_time": 2}}
    assert "registered, not succeeded" in api.post("/pins", json=body).json()["message"]
    assert send(public, media).status_code == 204
    assert status(api, media) == "processing"
    sandbox.advance(3)
    assert status(api, media) == "succeeded"
    assert api.get("/media").json()["items"] == [api.get(f"/media/{media['media_id']}").json()]

    pin = api.post("/pins", json=body).json()
    assert (pin["creative_type"], pin["media"]["media_type"]) == ("VIDEO", "video")
    assert pin["media"]["cover_image_url"].startswith("https://i.pinimg.com/600x/")
    cover = {"cover_image_url": "https://example.com/cover.jpg"}
    body["media_source"] = source | cover
    assert api.post("/pins", json=body).status_code == 201
    for wrong in (source, source | cover | {"cover_image_key_frame_time": 2}):
        body["media_source"] = wrong
        assert "a video needs one of" in api.post("/pins", json=body).json()["message"]


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff a picture", b"\x89PNG\r\n\x1a\n", b"a video [[fail]]"]
)
def test_what_is_no_video_fails(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client, content: bytes
) -> None:
    media = registered(api)
    assert send(public, media, content).status_code == 204
    sandbox.advance(3)
    assert status(api, media) == "failed"


def test_the_storage_host_refuses(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client
) -> None:
    media = registered(api)
    refused = send(public, media, headers={"authorization": "Bearer x"})
    assert (refused.status_code, refused.headers["content-type"]) == (400, "application/xml")
    assert "Only one auth mechanism" in refused.text

    changed = media["upload_parameters"] | {"x-amz-signature": "0"}
    assert send(public, media | {"upload_parameters": changed}).status_code == 403
    missing = {name: value for name, value in changed.items() if name != "policy"}
    assert "policy" in send(public, media | {"upload_parameters": missing}).text

    first = [("file", VIDEO), *((k, (None, v)) for k, v in media["upload_parameters"].items())]
    assert "the last field" in public.post(media["upload_url"], files=first).text
    assert "exactly one file" in public.post(media["upload_url"], files=first[1:]).text
    assert public.post(media["upload_url"], json={}).status_code == 400
    sandbox.settings(max_upload_bytes=1000)
    assert "EntityTooLarge" in send(public, media, b"x" * 1001).text
    assert status(api, media) == "registered"
    assert send(public, media, b"x" * 1000).status_code == 204


def test_unknown_media(api: httpx.Client) -> None:
    assert api.get("/media/1").status_code == 404
    assert api.post("/media", json={"media_type": "image"}).json()["code"] == 1
