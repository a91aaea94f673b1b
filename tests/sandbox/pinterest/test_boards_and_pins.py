"""Boards, sections and pins."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.pinterest.conftest import MakeClient

Json = dict[str, Any]
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n and more").decode()
URL = "https://example.com/picture.jpg"


def pin_of(api: httpx.Client, board: Json, **fields: Any) -> httpx.Response:
    source = {"source_type": "image_url", "url": URL}
    body = {"board_id": board["id"], "media_source": source, **fields}
    return api.post("/pins", json=body)


def names(response: httpx.Response) -> list[str]:
    return [item["name"] for item in response.json()["items"]]


def test_the_account_is_shown(api: httpx.Client, line: Json) -> None:
    account = api.get("/user_account").json()
    assert (account["username"], account["account_type"]) == (line["username"], "BUSINESS")
    assert (account["board_count"], account["pin_count"]) == (3, 5)


def test_a_board_lives(api: httpx.Client) -> None:
    response = api.post("/boards", json={"name": " Cakes ", "privacy": "SECRET"})
    assert response.status_code == 201
    board = response.json()
    assert (board["name"], board["privacy"], board["pin_count"]) == ("Cakes", "SECRET", 0)
    path = f"/boards/{board['id']}"
    again = api.post("/boards", json={"name": "cakes"})
    assert (again.status_code, again.json()["code"]) == (400, 58)
    changed = api.patch(path, json={"name": "Pies", "privacy": "PUBLIC"}).json()
    assert changed == board | {"name": "Pies", "privacy": "PUBLIC"} == api.get(path).json()
    assert names(api.get("/boards?privacy=SECRET")) == ["Presents"]
    assert api.delete(path).status_code == 204
    gone = api.get(path)
    assert (gone.status_code, gone.json()) == (404, {"code": 40, "message": "Board not found."})
    assert api.delete(path).status_code == 404


@pytest.mark.parametrize("name", ["", "  ", "x" * 51, "x\0"])
def test_names_of_boards_that_cannot_be_used(api: httpx.Client, name: str) -> None:
    assert api.post("/boards", json={"name": name}).json()["code"] == 1


def test_deleting_a_board_takes_its_sections_and_pins(api: httpx.Client, board: Json) -> None:
    path = f"/boards/{board['id']}"
    section = api.post(f"{path}/sections", json={"name": "Inside"})
    assert section.status_code == 201
    section_id = section.json()["id"]
    first = pin_of(api, board).json()
    second = pin_of(api, board, board_section_id=section_id).json()
    assert [pin["id"] for pin in api.get(f"{path}/pins").json()["items"]] == [
        second["id"],
        first["id"],
    ]
    [inside] = api.get(f"{path}/sections/{section_id}/pins").json()["items"]
    assert inside == second
    assert api.get(path).json()["pin_count"] == 2
    again = api.post(f"{path}/sections", json={"name": "Inside"})
    assert (again.status_code, again.json()["code"]) == (409, 409)
    renamed = api.patch(f"{path}/sections/{section_id}", json={"name": "Within"})
    assert names(api.get(f"{path}/sections")) == [renamed.json()["name"]] == ["Within"]
    api.delete(path)
    for pin in (first, second):
        assert api.get(f"/pins/{pin['id']}").json()["code"] == 50


def test_deleting_a_section_takes_its_pins(api: httpx.Client, board: Json) -> None:
    path = f"/boards/{board['id']}/sections"
    section_id = api.post(path, json={"name": "Inside"}).json()["id"]
    pin = pin_of(api, board, board_section_id=section_id).json()
    assert api.delete(f"{path}/{section_id}").status_code == 204
    assert api.get(f"/pins/{pin['id']}").status_code == 404
    assert api.delete(f"{path}/{section_id}").json()["code"] == 2031
    assert pin_of(api, board, board_section_id=section_id).json()["code"] == 2031


ITEM = {"title": "One", "link": "https://example.com"}


@pytest.mark.parametrize(
    ("source", "kind", "media_type"),
    [
        ({"source_type": "image_url", "url": URL, "is_standard": False}, "REGULAR", "image"),
        (
            {"source_type": "image_base64", "content_type": "image/png", "data": PNG},
            "REGULAR",
            "image",
        ),
        (
            {"source_type": "multiple_image_urls", "items": [{"url": URL, **ITEM}, {"url": URL}]},
            "CAROUSEL",
            "multiple_images",
        ),
        (
            {
                "source_type": "multiple_image_base64",
                "items": [{"content_type": "image/png", "data": PNG}] * 5,
            },
            "CAROUSEL",
            "multiple_images",
        ),
        ({"source_type": "pin_url"}, "REGULAR", "image"),
    ],
)
def test_pins_of_all_pictures(
    api: httpx.Client, board: Json, source: Json, kind: str, media_type: str
) -> None:
    response = pin_of(
        api, board, media_source=source, title="A title", link=URL, ai_disclosures=["AI_GENERATED"]
    )
    assert response.status_code == 201, response.text
    pin = response.json()
    assert (pin["creative_type"], pin["media"]["media_type"]) == (kind, media_type)
    assert (pin["title"], pin["link"], pin["is_owner"]) == ("A title", URL, True)
    assert pin["ai_disclosures"] == ["AI_GENERATED"]
    assert pin["is_standard"] is source.get("is_standard", True)
    assert api.get(f"/pins/{pin['id']}").json() == pin
    if media_type == "multiple_images":
        assert len(pin["media"]["items"]) == len(source["items"])


@pytest.mark.parametrize(
    "source",
    [
        None,
        {"source_type": "image_url", "url": "ftp://example.com/a.jpg"},
        {"source_type": "image_url", "url": "https://example.com/a.jpg?sandbox-fail"},
        {"source_type": "image_url"},
        {"source_type": "other"},
        {"source_type": "image_base64", "content_type": "image/jpeg", "data": PNG},
        {"source_type": "image_base64", "content_type": "image/png", "data": "abc"},
        {"source_type": "multiple_image_urls", "items": [{"url": URL}]},
        {"source_type": "multiple_image_urls", "items": [{"url": URL}] * 2, "index": 2},
        {"source_type": "video_id", "media_id": "1", "cover_image_url": URL},
        {"source_type": "pin_url"},
    ],
)
def test_media_sources_that_cannot_be_used(
    api: httpx.Client, board: Json, source: Json | None
) -> None:
    response = pin_of(api, board, media_source=source)
    assert (response.status_code, response.json()["code"]) == (400, 1)


def test_a_pin_is_changed_moved_and_saved(api: httpx.Client, board: Json, line: Json) -> None:
    pin = pin_of(api, board, title="Before").json()
    path = f"/pins/{pin['id']}"
    moved = api.patch(path, json={"title": "After", "board_id": line["board_id"]}).json()
    assert (moved["title"], moved["board_id"]) == ("After", line["board_id"])
    saved = api.post(f"{path}/save", json={"board_id": board["id"]})
    assert saved.status_code == 201
    copy = saved.json()
    assert copy["id"] != pin["id"]
    assert (copy["parent_pin_id"], copy["title"]) == (pin["id"], "After")
    assert [each["id"] for each in api.get("/pins?pin_filter=exclude_native").json()["items"]] == [
        copy["id"]
    ]
    assert api.delete(path).status_code == 204
    assert api.get(path).status_code == 404
    assert api.get(f"/pins/{copy['id']}").status_code == 200


def test_failures_on_demand(api: httpx.Client, board: Json) -> None:
    for code, status in ((1, 400), (9, 403), (29, 403), (2787, 500), (1234, 400)):
        response = pin_of(api, board, title=f"[[fail:{code}]]")
        assert (response.status_code, response.json()["code"]) == (status, code)
    assert api.get(f"/boards/{board['id']}").json()["pin_count"] == 0


def test_lists_are_paged_by_bookmark(api: httpx.Client, board: Json) -> None:
    made = [pin_of(api, board, title=str(number)).json()["id"] for number in range(5)]
    path, seen, bookmark = f"/boards/{board['id']}/pins", [], ""
    for size in (2, 2, 1):
        page = api.get(path, params={"page_size": 2, "bookmark": bookmark}).json()
        assert len(page["items"]) == size
        seen += [pin["id"] for pin in page["items"]]
        bookmark = page["bookmark"]
    assert bookmark is None
    assert seen == made[::-1]
    of_another = base64.urlsafe_b64encode(b"boards_list_pins|" + b"9" * 30).decode()
    for wrong in (
        {"bookmark": "x"},
        {"bookmark": of_another},
        {"page_size": 251},
        {"page_size": 0},
        {"page_size": "a"},
    ):
        assert api.get(path, params=wrong).json()["code"] == 1


@pytest.mark.parametrize(
    "query",
    [
        "creative_types=VIDEO&creative_types=REGULAR",
        "creative_types=VIDEO,REGULAR",
        "creative_types=VIDEO%2CREGULAR",
    ],
)
def test_lists_in_a_query_are_read_in_every_form(
    api: httpx.Client, board: Json, query: str
) -> None:
    pin_of(api, board)
    assert len(api.get(f"/boards/{board['id']}/pins?{query}").json()["items"]) == 1
    assert api.get(f"/boards/{board['id']}/pins?creative_types=VIDEO").json()["items"] == []
    assert api.get(f"/boards/{board['id']}/pins?creative_types=VIDEO,NO").json()["code"] == 1


def test_reads_may_lag_writes(sandbox: Sandbox, api: httpx.Client, board: Json) -> None:
    sandbox.settings(pinterest={"read_lag_seconds": 30})
    path = f"/boards/{board['id']}/pins"
    pin = pin_of(api, board).json()
    later = api.post("/boards", json={"name": "Later"}).json()
    assert api.post("/boards", json={"name": "Later"}).json()["code"] == 58
    sandbox.advance(29)
    assert api.get(path).json()["items"] == []
    assert api.get(f"/pins/{pin['id']}").status_code == 404
    assert api.get(f"/boards/{later['id']}").status_code == 404
    sandbox.advance(1)
    assert api.get(path).json()["items"] == [pin]
    assert "Later" in names(api.get("/boards"))

    assert api.delete(f"/pins/{pin['id']}").status_code == 204
    assert api.delete(f"/pins/{pin['id']}").status_code == 404
    assert api.delete(f"/boards/{later['id']}").status_code == 204
    assert api.get(path).json()["items"] == [pin]
    assert "Later" in names(api.get("/boards"))
    assert api.post("/boards", json={"name": "Later"}).status_code == 201
    sandbox.advance(30)
    assert api.get(path).json()["items"] == []
    assert names(api.get("/boards")).count("Later") == 1


def test_what_belongs_to_others(api: httpx.Client, line: Json, sandbox: Sandbox) -> None:
    from pinbridge.sandbox.pinterest.seed import OTHER_USERNAME

    state: Any = sandbox._live.services.named("pinterest").state

    def others() -> tuple[str, str]:
        user = state.users.find("username = ?", OTHER_USERNAME)
        board = state.boards.find("user_id = ?", user.id)
        return board.id, state.pins.find("board_id = ?", board.id).id

    board_id, pin_id = sandbox._live.call(others)
    assert api.get(f"/boards/{board_id}").json()["owner"]["username"] == OTHER_USERNAME
    assert api.get(f"/pins/{pin_id}").json()["is_owner"] is False
    saved = api.post(f"/pins/{pin_id}/save", json={"board_id": line["board_id"]})
    assert saved.json()["is_owner"] is True
    for response in (
        api.delete(f"/boards/{board_id}"),
        api.patch(f"/pins/{pin_id}", json={"title": "Mine"}),
        pin_of(api, {"id": board_id}),
        api.get("/boards?ad_account_id=12345"),
    ):
        assert (response.status_code, response.json()["code"]) == (403, 29)


def test_credentials_are_checked(make: MakeClient, public: httpx.Client, line: Json) -> None:
    for client in (public, make("wrong"), make(line["access_token"], scheme="Basic")):
        response = client.get("/boards")
        assert (response.status_code, response.json()) == (
            401,
            {"code": 2, "message": "Authentication failed."},
        )


def test_every_response_carries_rate_limits(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.freeze()
    # Requests are counted by the minutes of the clock.
    sandbox.advance(60 - sandbox.now().second)
    sandbox.settings(pinterest={"requests_per_second": 2, "requests_per_minute": 3})
    headers = api.get("/boards").headers
    assert headers["x-ratelimit-limit"] == "2, 2;w=1, 3;w=60"
    assert headers["x-ratelimit-remaining"] == "1"
    api.get("/boards")
    response = api.get("/boards")
    assert (response.status_code, response.json()["code"]) == (429, 8)
    assert (response.headers["x-ratelimit-remaining"], response.headers["x-ratelimit-reset"]) == (
        "0",
        "1",
    )
    sandbox.advance(1)
    assert api.get("/boards").status_code == 429, "the minute is used up"
    sandbox.advance(60)
    assert api.get("/boards").status_code == 200


def test_shared_controls_reach_it(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults([{"kind": "status", "path": "/pinterest/v5/boards", "times": 1}])
    response = api.get("/boards")
    assert (response.status_code, response.json()["code"]) == (503, 12)
    record = sandbox.requests()[-1]
    assert record["request_id"] == response.headers["x-pinterest-rid"]
    assert record["headers"]["authorization"] == "***"
    api.post("/boards", json={"name": "Gone after the reset"})
    sandbox.reset()
    assert names(api.get("/boards")) == ["Presents", "Travel", "Recipes"]
