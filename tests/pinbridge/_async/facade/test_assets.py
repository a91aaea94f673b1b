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
    AsyncPinbridgeClient,
    InvalidFileError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
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

pytestmark = pytest.mark.anyio

PICTURE = Path(__file__).parents[4] / "examples" / "media" / "mountains.jpg"
HOSTILE = b'--\r\nContent-Disposition: form-data; name="file"\r\n\r\n--boundary--\r\n\x00\r\n--'


class Progress:
    """Keep what `on_progress` is told."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int | None]] = []

    def __call__(self, done: int, total: int | None) -> None:
        self.steps.append((done, total))


async def test_upload_a_picture_from_a_path(client: AsyncPinbridgeClient) -> None:
    asset = await client.assets.upload_image(PICTURE)
    assert isinstance(asset, AssetResponse)
    assert asset.asset_type == "image"
    assert asset.original_filename == "mountains.jpg"
    assert asset.content_type == "image/jpeg"
    assert asset.file_size_bytes == PICTURE.stat().st_size
    assert await client.assets.get_content(asset.id) == PICTURE.read_bytes()


@pytest.mark.parametrize("source", ["path", "bytes", "file", "list", "iterator", "buffer"])
async def test_every_source_arrives_byte_for_byte(
    client: AsyncPinbridgeClient, tmp_path: Path, source: str
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
        asset = await client.assets.upload_image(payload, on_progress=progress)
    assert asset.file_size_bytes == len(data)
    assert asset.content_type == "image/png"
    assert asset.original_filename == (path.name if source in ("path", "file") else "upload.png")
    assert await client.assets.get_content(asset.id) == data
    total = None if source == "iterator" else len(data)
    assert progress.steps[-1] == (len(data), total)
    assert progress.steps == sorted(progress.steps, key=lambda step: step[0])


async def test_a_file_is_read_from_where_it_stands(client: AsyncPinbridgeClient) -> None:
    data = png("inner")
    file = io.BytesIO(b"outer" + data)
    file.seek(5)
    asset = await client.assets.upload_image(file)
    assert await client.assets.get_content(asset.id) == data


async def test_name_and_type_can_be_chosen(client: AsyncPinbridgeClient) -> None:
    asset = await client.assets.upload_image(
        png(), filename="chosen.bin", content_type="application/octet-stream"
    )
    assert asset.original_filename == "chosen.bin"


async def test_upload_a_video(client: AsyncPinbridgeClient) -> None:
    asset = await client.assets.upload_video(mp4())
    assert (asset.asset_type, asset.content_type) == ("video", "video/mp4")
    assert asset.original_filename == "upload.mp4"


async def test_upload_finds_out_what_it_is(client: AsyncPinbridgeClient) -> None:
    picture = await client.assets.upload(Upload.prepare(png()))
    video = await client.assets.upload(Upload.prepare(mp4()))
    assert [picture.asset_type, video.asset_type] == ["image", "video"]


async def test_files_that_can_not_work_are_refused_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox, tmp_path: Path
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
                await client.assets.upload_image(source)
        with pytest.raises(InvalidFileError, match="image/png"):
            await client.assets.upload_video(png())


async def test_an_iterator_that_gives_text(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(InvalidFileError, match="bytes"):
        await client.assets.upload_image(iter(["text"]))


async def test_a_broken_picture_is_refused_by_the_service(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.assets.upload_image(png()[:-20])
    error = caught.value
    assert (error.status_code, error.code) == (422, "invalid_image")
    assert error.request_id == last_request_id(sandbox)
    assert (await client.assets.list()).total == 0


async def test_a_file_that_is_too_large(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.settings(max_upload_bytes=1000)
    with pytest.raises(PayloadTooLargeError) as caught:
        await client.assets.upload_image(png(size=2000))
    assert (caught.value.status_code, caught.value.code) == (413, "file_too_large")
    assert len(caught.value.attempts) == 1


async def test_a_plan_without_uploads(newcomer: AsyncPinbridgeClient) -> None:
    with pytest.raises(PaymentRequiredError) as caught:
        await newcomer.assets.upload_image(png())
    assert (caught.value.status_code, caught.value.code) == (402, "feature_unavailable")
    assert caught.value.upgrade_url is not None


@pytest.mark.parametrize(
    ("fault", "arrived"), [("drop_before", 0), ("drop_after", 1), ("truncate", 1)]
)
async def test_an_upload_is_not_repeated_when_the_answer_is_lost(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fault: str, arrived: int
) -> None:
    sandbox.faults([{"kind": fault, "times": 1}])
    with pytest.raises(APIConnectionError) as caught:
        await client.assets.upload_image(png())
    assert caught.value.may_have_been_processed
    assert len(caught.value.attempts) == 1
    assert (await client.assets.list()).total == arrived


async def test_an_upload_is_not_repeated_after_a_server_error(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 500, "times": 1}])
    with pytest.raises(ServerError) as caught:
        await client.assets.upload_image(png())
    assert caught.value.may_have_been_processed
    assert len(sent(sandbox, "POST")) == 1


async def test_an_upload_refused_for_now_starts_again_from_the_beginning(
    client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    data = png("again", size=600_000)
    headers = {"retry-after": "7"}
    sandbox.faults([{"kind": "status", "status": 429, "headers": headers, "times": 2}])
    asset = await client.assets.upload_image(io.BytesIO(data))
    assert await client.assets.get_content(asset.id) == data
    assert all(wait >= 7 for wait in time.waits)
    assert len(time.waits) == 2


async def test_get(client: AsyncPinbridgeClient) -> None:
    asset = await client.assets.upload_image(png())
    assert await client.assets.get(str(asset.id)) == asset


async def test_an_unknown_asset(client: AsyncPinbridgeClient, tmp_path: Path) -> None:
    calls: list[Any] = [
        client.assets.get,
        client.assets.get_content,
        client.assets.delete,
    ]
    for call in calls:
        with pytest.raises(NotFoundError):
            await call(uuid4())
    with pytest.raises(NotFoundError):
        await client.assets.download(uuid4(), tmp_path / "copy.png")
    assert files_in(tmp_path) == []


async def test_content_is_public(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    asset = await client.assets.upload_image(png())
    anonymous = client.with_options(api_key=None)
    assert await anonymous.assets.get_content(asset.id) == png()
    assert "x-api-key" not in sandbox.requests()[-1]["headers"]


async def test_download_to_a_path(client: AsyncPinbridgeClient, tmp_path: Path) -> None:
    data = png("large", size=900_000)
    asset = await client.assets.upload_image(data)
    progress = Progress()
    target = tmp_path / "copy.png"
    target.write_bytes(b"an older one")
    await client.assets.download(asset.id, target, on_progress=progress)
    assert target.read_bytes() == data
    assert progress.steps[-1] == (len(data), len(data))
    assert files_in(tmp_path) == [target]


async def test_download_to_a_file(client: AsyncPinbridgeClient) -> None:
    asset = await client.assets.upload_image(png("small"))
    target = io.BytesIO(b"before")
    target.seek(6)
    await client.assets.download(asset.id, target)
    assert target.getvalue() == b"before" + png("small")


async def test_a_download_that_breaks_off_starts_again(
    client: AsyncPinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    data = png("twice", size=900_000)
    asset = await client.assets.upload_image(data)
    for target in (tmp_path / "copy.png", io.BytesIO()):
        sandbox.faults([{"kind": "truncate", "times": 1}, {"kind": "drop_before", "times": 1}])
        await client.assets.download(asset.id, target)
        copy = target.read_bytes() if isinstance(target, Path) else target.getvalue()
        assert copy == data
    assert len(sent(sandbox, "GET")) == 6


async def test_a_download_that_never_ends_leaves_nothing_behind(
    client: AsyncPinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    asset = await client.assets.upload_image(png(size=900_000))
    target = tmp_path / "copy.png"
    target.write_bytes(b"an older one")
    sandbox.faults([{"kind": "truncate"}])
    with pytest.raises(APIConnectionError) as caught:
        await client.assets.download(asset.id, target)
    assert len(caught.value.attempts) == 5
    assert not caught.value.may_have_been_processed
    assert target.read_bytes() == b"an older one"
    assert files_in(tmp_path) == [target]


async def test_content_that_breaks_off_is_read_again(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    asset = await client.assets.upload_image(png())
    sandbox.faults([{"kind": "truncate", "times": 2}])
    assert await client.assets.get_content(asset.id) == png()


async def test_list(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    first = await client.assets.upload_image(png("a"), filename="Apple.png")
    time.sleep(10)
    second = await client.assets.upload_video(mp4(), filename="Banana.mp4")
    page = await client.assets.list()
    assert isinstance(page, AssetListResponse)
    assert [asset.id for asset in page.assets] == [second.id, first.id]
    assert page.total == 2
    assert page.storage_used_bytes == first.file_size_bytes + second.file_size_bytes

    async def ids(**filters: Any) -> list[Any]:
        return [asset.id for asset in (await client.assets.list(**filters)).assets]

    assert await ids(limit=1, offset=1) == [first.id]
    assert await ids(sort="name_asc") == [first.id, second.id]
    assert await ids(q="APPLE") == [first.id]
    assert await ids(q="%") == []
    assert await ids(asset_type="video") == [second.id]
    assert await ids(since=second.created_at) == [second.id]
    assert await ids(until=second.created_at.isoformat()) == [first.id]
    assert await ids(workspace_id=uuid4()) == []
    await client.pins.create(
        {**{k: v for k, v in fields.items() if k != "image_url"}, "asset_id": first.id}
    )
    assert await ids(in_use=True) == [first.id]
    assert await ids(in_use=False) == [second.id]


async def test_list_refuses_a_bad_page_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        for filters in ({"limit": 0}, {"limit": 201}, {"offset": -1}, {"q": "x" * 201}):
            with pytest.raises(ValueError, match=next(iter(filters))):
                await client.assets.list(**filters)


async def test_delete(client: AsyncPinbridgeClient) -> None:
    asset = await client.assets.upload_image(png())
    outcome = await client.assets.delete(asset.id)
    assert outcome.deleted
    assert outcome.freed_bytes == asset.file_size_bytes
    with pytest.raises(NotFoundError):
        await client.assets.get(asset.id)


async def test_delete_in_use_needs_confirmation(
    client: AsyncPinbridgeClient, fields: dict[str, Any]
) -> None:
    asset = await client.assets.upload_image(png())
    del fields["image_url"]
    await client.pins.create(**fields, asset_id=asset.id)
    outcome = await client.assets.delete(asset.id)
    assert (outcome.deleted, outcome.requires_confirmation) == (False, True)
    assert outcome.referenced_pin_count == 1
    assert (await client.assets.delete(asset.id, confirm=True)).deleted


async def test_bulk_delete(client: AsyncPinbridgeClient, fields: dict[str, Any]) -> None:
    used = await client.assets.upload_image(png("used"))
    free = await client.assets.upload_image(png("free"))
    del fields["image_url"]
    await client.pins.create(**fields, asset_id=used.id)
    outcome = await client.assets.bulk_delete([used.id, str(free.id)])
    assert outcome.deleted == [free.id]
    assert outcome.requires_confirmation == [used.id]
    assert outcome.total_freed_bytes == free.file_size_bytes
    confirmed = await client.assets.bulk_delete([used.id], confirm=True)
    assert confirmed.deleted == [used.id]


async def test_bulk_delete_of_an_unknown_asset(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        await client.assets.bulk_delete([uuid4()])
