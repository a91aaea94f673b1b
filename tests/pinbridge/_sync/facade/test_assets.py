# Derived from tests/pinbridge/_async/facade/test_assets.py by ./codegen.sh; do not edit.
"""Uploads and downloads."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pinbridge_api.models import AssetListResponse, AssetResponse

from pinbridge import (
    APIConnectionError,
    InvalidFileError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PinbridgeClient,
    ServerError,
    Upload,
    ValidationError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import (
    Time,
    files_in,
    last_request_id,
    mp4,
    nothing_sent,
    png,
    sent,
)

PICTURE = Path(__file__).parents[4] / "examples" / "media" / "mountains.jpg"
HOSTILE = b'--\r\nContent-Disposition: form-data; name="file"\r\n\r\n--boundary--\r\n\x00\r\n--'


class Progress:
    """Keep what `on_progress` is told."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int | None]] = []

    def __call__(self, done: int, total: int | None) -> None:
        self.steps.append((done, total))


def test_upload_a_picture_from_a_path(client: PinbridgeClient) -> None:
    asset = client.assets.upload_image(PICTURE)
    assert isinstance(asset, AssetResponse)
    assert asset.asset_type == "image"
    assert asset.original_filename == "mountains.jpg"
    assert asset.content_type == "image/jpeg"
    assert asset.file_size_bytes == PICTURE.stat().st_size
    assert client.assets.get_content(asset.id) == PICTURE.read_bytes()


@pytest.mark.parametrize("source", ["path", "bytes", "file", "list", "iterator", "buffer"])
def test_every_source_arrives_byte_for_byte(
    client: PinbridgeClient, tmp_path: Path, source: str
) -> None:
    data = png(HOSTILE.decode("latin-1"), size=700_000)
    path = tmp_path / "odd; näme.png"
    path.write_bytes(data)
    halves = [data[:300_000], b"", data[300_000:]]
    progress = Progress()
    with path.open("rb") as file:
        payload: Any = {
            "path": str(path),
            "bytes": data,
            "file": file,
            "list": halves,
            "iterator": iter(halves),
            "buffer": io.BytesIO(data),
        }[source]
        asset = client.assets.upload_image(payload, on_progress=progress)
    assert asset.file_size_bytes == len(data)
    assert asset.content_type == "image/png"
    assert asset.original_filename == (path.name if source in ("path", "file") else "upload.png")
    assert client.assets.get_content(asset.id) == data
    total = None if source == "iterator" else len(data)
    assert progress.steps[-1] == (len(data), total)
    assert progress.steps == sorted(progress.steps, key=lambda step: step[0])


def test_a_file_is_read_from_where_it_stands(client: PinbridgeClient) -> None:
    data = png("inner")
    file = io.BytesIO(b"outer" + data)
    file.seek(5)
    asset = client.assets.upload_image(file)
    assert client.assets.get_content(asset.id) == data


def test_name_and_type_can_be_chosen(client: PinbridgeClient) -> None:
    asset = client.assets.upload_image(
        png(), filename="chosen.bin", content_type="application/octet-stream"
    )
    assert asset.original_filename == "chosen.bin"


def test_upload_a_video(client: PinbridgeClient) -> None:
    asset = client.assets.upload_video(mp4())
    assert (asset.asset_type, asset.content_type) == ("video", "video/mp4")
    assert asset.original_filename == "upload.mp4"


def test_upload_finds_out_what_it_is(client: PinbridgeClient) -> None:
    picture = client.assets.upload(Upload.prepare(png()))
    video = client.assets.upload(Upload.prepare(mp4()))
    assert [picture.asset_type, video.asset_type] == ["image", "video"]


def test_files_that_can_not_work_are_refused_before_sending(
    client: PinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "empty.png").touch()
    closed = io.BytesIO(png())
    closed.close()
    bad: list[Any] = [
        tmp_path / "missing.png",
        tmp_path / "empty.png",
        tmp_path,
        b"",
        [],
        io.StringIO("text"),
        closed,
        mp4(),
        42,
    ]
    with nothing_sent(sandbox):
        for source in bad:
            with pytest.raises(InvalidFileError):
                client.assets.upload_image(source)
        with pytest.raises(InvalidFileError, match="image/png"):
            client.assets.upload_video(png())


def test_an_iterator_that_gives_text(client: PinbridgeClient) -> None:
    with pytest.raises(InvalidFileError, match="bytes"):
        client.assets.upload_image(iter(["text"]))


def test_a_broken_picture_is_refused_by_the_service(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(ValidationError) as caught:
        client.assets.upload_image(png()[:-20])
    error = caught.value
    assert (error.status_code, error.code) == (422, "invalid_image")
    assert error.request_id == last_request_id(sandbox)
    assert client.assets.list().total == 0


def test_a_file_that_is_too_large(client: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.settings(max_upload_bytes=1000)
    with pytest.raises(PayloadTooLargeError) as caught:
        client.assets.upload_image(png(size=2000))
    assert (caught.value.status_code, caught.value.code) == (413, "file_too_large")
    assert len(caught.value.attempts) == 1


def test_a_plan_without_uploads(newcomer: PinbridgeClient) -> None:
    with pytest.raises(PaymentRequiredError) as caught:
        newcomer.assets.upload_image(png())
    assert (caught.value.status_code, caught.value.code) == (402, "feature_unavailable")
    assert caught.value.upgrade_url is not None


@pytest.mark.parametrize(
    ("fault", "arrived"), [("drop_before", 0), ("drop_after", 1), ("truncate", 1)]
)
def test_an_upload_is_not_repeated_when_the_answer_is_lost(
    client: PinbridgeClient, sandbox: Sandbox, fault: str, arrived: int
) -> None:
    sandbox.faults([{"kind": fault, "times": 1}])
    with pytest.raises(APIConnectionError) as caught:
        client.assets.upload_image(png())
    assert caught.value.may_have_been_processed
    assert len(caught.value.attempts) == 1
    assert client.assets.list().total == arrived


def test_an_upload_is_not_repeated_after_a_server_error(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 500, "times": 1}])
    with pytest.raises(ServerError) as caught:
        client.assets.upload_image(png())
    assert caught.value.may_have_been_processed
    assert len(sent(sandbox, "POST")) == 1


def test_an_upload_refused_for_now_starts_again_from_the_beginning(
    client: PinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    data = png("again", size=600_000)
    headers = {"retry-after": "7"}
    sandbox.faults([{"kind": "status", "status": 429, "headers": headers, "times": 2}])
    asset = client.assets.upload_image(io.BytesIO(data))
    assert client.assets.get_content(asset.id) == data
    assert all(wait >= 7 for wait in time.waits)
    assert len(time.waits) == 2


def test_get(client: PinbridgeClient) -> None:
    asset = client.assets.upload_image(png())
    assert client.assets.get(str(asset.id)) == asset


def test_an_unknown_asset(client: PinbridgeClient, tmp_path: Path) -> None:
    calls: list[Any] = [
        client.assets.get,
        client.assets.get_content,
        client.assets.delete,
    ]
    for call in calls:
        with pytest.raises(NotFoundError):
            call(uuid4())
    with pytest.raises(NotFoundError):
        client.assets.download(uuid4(), tmp_path / "copy.png")
    assert files_in(tmp_path) == []


def test_content_is_public(client: PinbridgeClient, sandbox: Sandbox) -> None:
    asset = client.assets.upload_image(png())
    anonymous = client.with_options(api_key=None)
    assert anonymous.assets.get_content(asset.id) == png()
    assert "x-api-key" not in sandbox.requests()[-1]["headers"]


def test_download_to_a_path(client: PinbridgeClient, tmp_path: Path) -> None:
    data = png("large", size=900_000)
    asset = client.assets.upload_image(data)
    progress = Progress()
    target = tmp_path / "copy.png"
    target.write_bytes(b"an older one")
    client.assets.download(asset.id, target, on_progress=progress)
    assert target.read_bytes() == data
    assert progress.steps[-1] == (len(data), len(data))
    assert files_in(tmp_path) == [target]


def test_download_to_a_file(client: PinbridgeClient) -> None:
    asset = client.assets.upload_image(png("small"))
    target = io.BytesIO(b"before")
    target.seek(6)
    client.assets.download(asset.id, target)
    assert target.getvalue() == b"before" + png("small")


def test_a_download_that_breaks_off_starts_again(
    client: PinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    data = png("twice", size=900_000)
    asset = client.assets.upload_image(data)
    for target in (tmp_path / "copy.png", io.BytesIO()):
        sandbox.faults([{"kind": "truncate", "times": 1}, {"kind": "drop_before", "times": 1}])
        client.assets.download(asset.id, target)
        copy = target.read_bytes() if isinstance(target, Path) else target.getvalue()
        assert copy == data
    assert len(sent(sandbox, "GET")) == 6


def test_a_download_that_never_ends_leaves_nothing_behind(
    client: PinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    asset = client.assets.upload_image(png(size=900_000))
    target = tmp_path / "copy.png"
    target.write_bytes(b"an older one")
    sandbox.faults([{"kind": "truncate"}])
    with pytest.raises(APIConnectionError) as caught:
        client.assets.download(asset.id, target)
    assert len(caught.value.attempts) == 5
    assert not caught.value.may_have_been_processed
    assert target.read_bytes() == b"an older one"
    assert files_in(tmp_path) == [target]


def test_content_that_breaks_off_is_read_again(client: PinbridgeClient, sandbox: Sandbox) -> None:
    asset = client.assets.upload_image(png())
    sandbox.faults([{"kind": "truncate", "times": 2}])
    assert client.assets.get_content(asset.id) == png()


def test_list(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    first = client.assets.upload_image(png("a"), filename="Apple.png")
    time.sleep(10)
    second = client.assets.upload_video(mp4(), filename="Banana.mp4")
    page = client.assets.list()
    assert isinstance(page, AssetListResponse)
    assert [asset.id for asset in page.assets] == [second.id, first.id]
    assert page.total == 2
    assert page.storage_used_bytes == first.file_size_bytes + second.file_size_bytes

    def ids(**filters: Any) -> list[Any]:
        return [asset.id for asset in client.assets.list(**filters).assets]

    assert ids(limit=1, offset=1) == [first.id]
    assert ids(sort="name_asc") == [first.id, second.id]
    assert ids(q="APPLE") == [first.id]
    assert ids(q="%") == []
    assert ids(asset_type="video") == [second.id]
    assert ids(since=second.created_at) == [second.id]
    assert ids(until=second.created_at.isoformat()) == [first.id]
    assert ids(workspace_id=uuid4()) == []
    client.pins.create(
        {**{k: v for k, v in fields.items() if k != "image_url"}, "asset_id": first.id}
    )
    assert ids(in_use=True) == [first.id]
    assert ids(in_use=False) == [second.id]


def test_list_refuses_a_bad_page_before_sending(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with nothing_sent(sandbox):
        for filters in ({"limit": 0}, {"limit": 201}, {"offset": -1}, {"q": "x" * 201}):
            with pytest.raises(ValueError, match=next(iter(filters))):
                client.assets.list(**filters)


def test_delete(client: PinbridgeClient) -> None:
    asset = client.assets.upload_image(png())
    outcome = client.assets.delete(asset.id)
    assert outcome.deleted
    assert outcome.freed_bytes == asset.file_size_bytes
    with pytest.raises(NotFoundError):
        client.assets.get(asset.id)


def test_delete_in_use_needs_confirmation(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    asset = client.assets.upload_image(png())
    del fields["image_url"]
    client.pins.create(**fields, asset_id=asset.id)
    outcome = client.assets.delete(asset.id)
    assert (outcome.deleted, outcome.requires_confirmation) == (False, True)
    assert outcome.referenced_pin_count == 1
    assert client.assets.delete(asset.id, confirm=True).deleted


def test_bulk_delete(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    used = client.assets.upload_image(png("used"))
    free = client.assets.upload_image(png("free"))
    del fields["image_url"]
    client.pins.create(**fields, asset_id=used.id)
    outcome = client.assets.bulk_delete([used.id, str(free.id)])
    assert outcome.deleted == [free.id]
    assert outcome.requires_confirmation == [used.id]
    assert outcome.total_freed_bytes == free.file_size_bytes
    confirmed = client.assets.bulk_delete([used.id], confirm=True)
    assert confirmed.deleted == [used.id]


def test_bulk_delete_of_an_unknown_asset(client: PinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        client.assets.bulk_delete([uuid4()])
