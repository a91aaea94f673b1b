from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinbridge.uploads import clean_filename
from tests.sandbox.sandbox_support import PinBody, error_code, make_mp4, make_png, upload, with_plan

BOUNDARY = "----boundary"
FORM = f"multipart/form-data; boundary={BOUNDARY}"


def post_raw(
    sandbox: Sandbox, content: bytes, kind: str = FORM, path: str = "images"
) -> httpx.Response:
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        return client.post(
            f"/v1/assets/{path}",
            content=content,
            headers={"content-type": kind, "x-api-key": sandbox.api_key},
        )


def part(disposition: str, content: bytes, end: bool = True) -> bytes:
    head = f"--{BOUNDARY}\r\nContent-Disposition: {disposition}\r\n\r\n".encode()
    return head + content + b"\r\n" + (f"--{BOUNDARY}--\r\n".encode() if end else b"")


FILE = 'form-data; name="file"; filename="a.png"'


def test_an_upload_comes_back_byte_for_byte(api: httpx.Client, public: httpx.Client) -> None:
    content = make_png(300_000)
    asset = upload(api, content, "my picture.png")

    assert asset["original_filename"] == "my picture.png"
    assert asset["stored_filename"] == f"{asset['id']}.png"
    assert asset["file_size_bytes"] == len(content)
    assert asset["file_size_display"] == "293.0 KB"
    assert asset["workspace_environment"] == "production"
    response = public.get(asset["public_url"])
    assert response.content == content
    assert response.headers["content-type"] == "image/png"
    assert response.headers["content-length"] == str(len(content))
    assert api.get(f"/v1/assets/{asset['id']}").json() == asset


def test_the_content_decides_what_a_file_is(api: httpx.Client) -> None:
    files = {"file": ("photo.jpg", make_png(), "image/jpeg")}
    assert api.post("/v1/assets/images", files=files).json()["content_type"] == "image/png"

    files = {"file": ("clip", make_mp4(), "application/octet-stream")}
    video = api.post("/v1/assets/videos", files=files).json()
    assert (video["asset_type"], video["content_type"]) == ("video", "video/mp4")


@pytest.mark.parametrize(
    ("path", "content", "code"),
    [
        ("images", make_png()[:-20], "invalid_image"),
        ("images", b"plain text, no picture", "validation_error"),
        ("images", b"", "validation_error"),
        ("images", make_mp4(), "validation_error"),
        ("videos", make_png(), "validation_error"),
        ("videos", make_mp4()[:-5], "invalid_image"),
    ],
)
def test_wrong_media_are_refused_and_leave_nothing_behind(
    sandbox: Sandbox, api: httpx.Client, path: str, content: bytes, code: str
) -> None:
    response = api.post(f"/v1/assets/{path}", files={"file": ("f", content)})

    assert error_code(response) == (422, code)
    assert api.get("/v1/assets").json()["total"] == 0
    assert stored(sandbox) == []


def stored(sandbox: Sandbox) -> list[str]:
    """Names of the files that the sandbox keeps."""
    directory = sandbox._live.services.first.state.blobs.path("x").parent
    return sorted(path.name for path in directory.iterdir())


def test_a_file_over_the_limit_is_refused(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.settings(max_upload_bytes=1000)
    upload(api, make_png(1000 - len(make_png())))

    files = {"file": ("big.png", make_png(1001 - len(make_png())))}
    response = api.post("/v1/assets/images", files=files)
    assert error_code(response) == (413, "file_too_large")
    assert len(stored(sandbox)) == 1


def test_uploads_need_the_plan_and_its_storage(api: httpx.Client, sandbox: Sandbox) -> None:
    upload(api)
    with_plan(api, plan="free")
    response = api.post("/v1/assets/images", files={"file": ("a.png", make_png())})
    assert error_code(response) == (402, "feature_unavailable")

    with_plan(api, plan="starter")
    sandbox._live.call(
        lambda: sandbox._live.services.first.state.store.assets.change_where(
            "size = ?", "1", 7 * 1024**3
        )
    )
    response = api.post("/v1/assets/images", files={"file": ("a.png", make_png())})
    assert error_code(response) == (402, "storage_quota_exceeded")


@pytest.mark.parametrize(
    "content",
    [
        part(FILE, make_png(), end=False),
        part(FILE, make_png())[:-40],
        part('form-data; name="other"; filename="a.png"', make_png()),
        part('form-data; name="file"', make_png()),
        part(FILE, make_png(), end=False) + part(FILE, make_png()),
        b"",
        b"no multipart at all",
        f"--{BOUNDARY}--\r\n".encode(),
        f"--{BOUNDARY}\r\nContent-Disposition {FILE}\r\n\r\nx\r\n--{BOUNDARY}--\r\n".encode(),
        f"--{BOUNDARY}\r\nX-A: {'x' * 100_000}\r\n\r\n\r\n--{BOUNDARY}--\r\n".encode(),
        (f"--{BOUNDARY}\r\n" + "X-A: 1\r\n" * 1000 + f"\r\n\r\n--{BOUNDARY}--\r\n").encode(),
    ],
)
def test_malformed_forms_are_refused(sandbox: Sandbox, content: bytes) -> None:
    response = post_raw(sandbox, content)

    assert error_code(response) == (422, "validation_error")
    assert stored(sandbox) == []


@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        f"multipart/form-data; boundary={'x' * 300}",
        f"multipart/mixed; boundary={BOUNDARY}",
    ],
)
def test_other_content_types_are_refused(sandbox: Sandbox, kind: str) -> None:
    response = post_raw(sandbox, part(FILE, make_png()), kind)

    assert error_code(response) == (422, "validation_error")


def test_boundary_like_lines_in_a_file_are_content(sandbox: Sandbox, api: httpx.Client) -> None:
    lines = f"\r\n--{BOUNDARY[:-1]}\r\n--{BOUNDARY[:-1]}--\r\n--+++\r\n".encode()
    content = make_mp4(len(lines)).replace(b"v" * len(lines), lines)

    response = post_raw(sandbox, part(FILE, content), path="videos")
    assert response.status_code == 201
    assert api.get(f"/v1/assets/{response.json()['id']}/content").content == content


def test_other_fields_of_a_form_are_ignored(sandbox: Sandbox) -> None:
    content = (
        part('form-data; name="note"', b"hello", end=False)
        + part(FILE, make_png(), end=False)
        + part('form-data; name="more"; filename="x"', b"world")
    )

    assert post_raw(sandbox, content).status_code == 201


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"a.png", "a.png"),
        (b"../../etc/passwd", "passwd"),
        (b"C:\\pictures\\a.png", "a.png"),
        ("Übung 1.png".encode(), "Übung 1.png"),
        (b"a\x00b\r\n.png", "ab.png"),
        (b"", "file"),
        (b"dir/", "file"),
        (b"x" * 400, "x" * 255),
    ],
)
def test_file_names_are_cleaned(raw: bytes, name: str) -> None:
    assert clean_filename(raw) == name


def test_assets_are_listed_filtered_and_sorted(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    made = []
    for name, size in (("b.png", 50), ("A_1.png", 10), ("c.png", 90)):
        made.append(upload(api, make_png(size), name))
        sandbox.advance(60)
    api.post("/v1/assets/videos", files={"file": ("v.mp4", make_mp4())})
    api.post("/v1/pins", json=pin_body(image_url=None, asset_id=made[0]["id"]))

    def listed(**query: Any) -> list[str]:
        response = api.get("/v1/assets", params=query)
        assert response.status_code == 200, response.text
        return [asset["original_filename"] for asset in response.json()["assets"]]

    assert listed() == ["v.mp4", "c.png", "A_1.png", "b.png"]
    assert listed(sort="name_asc") == ["A_1.png", "b.png", "c.png", "v.mp4"]
    assert listed(sort="size_desc", asset_type="image") == ["c.png", "b.png", "A_1.png"]
    assert listed(q="a_1") == ["A_1.png"]
    assert listed(q="_") == ["A_1.png"]
    assert listed(in_use="true") == ["b.png"]
    assert len(listed(in_use="false")) == 3
    assert listed(since=made[2]["created_at"]) == ["v.mp4", "c.png"]
    assert listed(until=made[1]["created_at"]) == ["b.png"]
    assert listed(limit=1, offset=1) == ["c.png"]
    assert listed(workspace_id="8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f") == []
    page = api.get("/v1/assets?limit=1").json()
    assert page["total"] == 4
    assert page["storage_used_bytes"] == sum(a["file_size_bytes"] for a in made) + len(make_mp4())
    assert page["storage_used_percent"] == 0
    assert error_code(api.get("/v1/assets?sort=title_asc"))[0] == 422


@pytest.fixture
def used_asset(api: httpx.Client, pin_body: PinBody) -> dict[str, Any]:
    """An asset with a pin that uses it."""
    asset = upload(api)
    api.post("/v1/pins", json=pin_body(image_url=None, asset_id=asset["id"]))
    return asset


def test_an_asset_in_use_is_deleted_only_with_confirmation(
    sandbox: Sandbox, api: httpx.Client, used_asset: dict[str, Any]
) -> None:
    url = f"/v1/assets/{used_asset['id']}"
    kept = api.delete(url).json()
    assert kept == {
        "deleted": False,
        "requires_confirmation": True,
        "referenced_pin_count": 1,
        "freed_bytes": 0,
    }
    assert api.get(url).json()["referenced_by_pin_count"] == 1

    gone = api.delete(url, params={"confirm": "true"}).json()
    assert (gone["deleted"], gone["freed_bytes"]) == (True, used_asset["file_size_bytes"])
    assert stored(sandbox) == []
    assert error_code(api.get(url)) == (404, "not_found")
    assert error_code(api.get(f"{url}/content")) == (404, "not_found")
    assert api.get("/v1/pins").json()[0]["asset_id"] == used_asset["id"]


def test_bulk_deletion_sorts_ids_by_outcome(api: httpx.Client, used_asset: dict[str, Any]) -> None:
    free = upload(api)
    body: dict[str, Any] = {"asset_ids": [free["id"], used_asset["id"], free["id"]]}

    response = api.request("DELETE", "/v1/assets", json=body).json()
    assert response["deleted"] == [free["id"]]
    assert response["requires_confirmation"] == [used_asset["id"]]
    assert response["total_freed_bytes"] == free["file_size_bytes"]
    assert response["requires_confirmation_items"][0]["referenced_pin_count"] == 1
    again = api.request("DELETE", "/v1/assets", json=body)
    assert error_code(again) == (404, "not_found")
    body = {"asset_ids": [used_asset["id"]], "confirm": True}
    assert api.request("DELETE", "/v1/assets", json=body).json()["deleted"] == [used_asset["id"]]


def test_a_failed_deletion_deletes_no_file(
    sandbox: Sandbox, api: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    asset = upload(api)

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sandbox._live.services.first.state, "log", broken)
    assert api.delete(f"/v1/assets/{asset['id']}").status_code == 500
    assert stored(sandbox) == [asset["stored_filename"]]
    assert api.get(f"/v1/assets/{asset['id']}/content").status_code == 200
