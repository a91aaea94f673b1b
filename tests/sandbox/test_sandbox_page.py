"""The page in a browser: what it is made of. `make test-browser` tries it in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from pinbridge import PinbridgeClient
from pinbridge.testing import LocalService

PICTURE = Path(__file__).parents[2] / "examples" / "media" / "mountains.jpg"
BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def service() -> Iterator[LocalService]:
    with LocalService(frozen=True) as running:
        yield running


@pytest.fixture(autouse=True)
def _fresh(service: LocalService) -> None:
    service.reset()


@pytest.fixture
def page(service: LocalService) -> Iterator[httpx.Client]:
    with httpx.Client(
        base_url=f"{service.base_url}/_sandbox", transport=service.transport()
    ) as client:
        yield client


@pytest.fixture
def client(service: LocalService) -> Iterator[PinbridgeClient]:
    with service.client() as made:
        yield made


def create(client: PinbridgeClient, service: LocalService, title: str) -> str:
    pin = client.pins.create(
        account_id=service.account_id,
        board_id=service.board_id,
        title=title,
        image_url="https://example.com/photo.jpg",
    )
    return str(pin.id)


def test_browsers_get_the_page_and_programs_the_start_line(page: httpx.Client) -> None:
    assert page.get("/").json()["api_key"]
    response = page.get("/", headers=BROWSER)
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'self'" in response.headers["content-security-policy"]
    for name, kind in (("page.css", "text/css"), ("page.js", "text/javascript")):
        assert f"/_sandbox/page/{name}" in response.text
        assert page.get(f"/page/{name}").headers["content-type"].startswith(kind)


@pytest.mark.parametrize("before", ["-1", "x", "9" * 5000])
def test_a_place_in_the_list_that_is_none(page: httpx.Client, before: str) -> None:
    query = {"service": "pinbridge", "board": "1", "before": before}
    assert page.get("/page/pins", params=query).status_code == 422


@pytest.mark.parametrize("path", ["/page/nothing", "/page/..%2Fpage.py", "/page/pictures/x/y"])
def test_what_the_page_does_not_have(page: httpx.Client, path: str) -> None:
    assert page.get(path).status_code == 404


def test_the_overview(page: httpx.Client, client: PinbridgeClient, service: LocalService) -> None:
    service.receive_webhooks()
    create(client, service, "Seen")
    service.faults([{"kind": "status", "status": 503, "times": 9}])
    shown = page.get("/page/overview").json()
    assert shown["frozen"]
    [board] = [each for each in shown["boards"] if each["id"] == service.board_id]
    assert (board["service"], board["pins"]) == ("pinbridge", 1)
    assert [(item["kind"], item["title"], item["status"]) for item in shown["queue"]] == [
        ("pin", "Seen", "queued")
    ]
    assert [rule["status"] for rule in shown["faults"]] == [503]
    newest = shown["requests"][0]
    assert (newest["operation"], newest["status"]) == ("create_pin", 201)
    service.advance(60)
    shown = page.get("/page/overview").json()
    assert shown["queue"] == []
    assert [each["event"] for each in shown["deliveries"]] == ["pin.published"]


def test_pins_come_newest_first_and_in_parts(
    page: httpx.Client, client: PinbridgeClient, service: LocalService
) -> None:
    for number in range(61):
        create(client, service, f"Pin {number}")
    query = {"service": "pinbridge", "board": service.board_id}
    first = page.get("/page/pins", params=query).json()
    assert [pin["title"] for pin in first["pins"]] == [f"Pin {n}" for n in range(60, 0, -1)]
    assert first["more"]
    rest = page.get("/page/pins", params={**query, "before": first["pins"][-1]["seq"]}).json()
    assert [pin["title"] for pin in rest["pins"]] == ["Pin 0"]
    assert not rest["more"]


def test_a_picture(page: httpx.Client, client: PinbridgeClient, service: LocalService) -> None:
    client.publish(PICTURE, board=service.board_id, title="A picture", wait=False)
    query = {"service": "pinbridge", "board": service.board_id}
    [pin] = page.get("/page/pins", params=query).json()["pins"]
    assert pin["has_picture"]
    picture = page.get(f"/page/pictures/pinbridge/{pin['id']}")
    assert picture.content == PICTURE.read_bytes()
    assert picture.headers["content-security-policy"] == "sandbox"


def test_pinterest_is_shown_once_it_is_used(page: httpx.Client, service: LocalService) -> None:
    line = service.start_line()["pinterest"]
    with httpx.Client(
        base_url=line["base_url"],
        transport=service.transport(),
        headers={"authorization": f"Bearer {line['access_token']}"},
    ) as pinterest:
        board = pinterest.post("/boards", json={"name": "On Pinterest"}).json()
        media = {"source_type": "image_url", "url": "https://example.com/photo.jpg"}
        made = {"board_id": board["id"], "title": "Direct", "media_source": media}
        assert pinterest.post("/pins", json=made).status_code == 201
    query = {"service": "pinterest", "board": board["id"]}
    [pin] = page.get("/page/pins", params=query).json()["pins"]
    assert pin["title"] == "Direct"
    names = [each["name"] for each in page.get("/page/overview").json()["boards"]]
    assert "On Pinterest" in names


def test_a_message_for_every_change(
    page: httpx.Client, client: PinbridgeClient, service: LocalService
) -> None:
    with page.stream("GET", "/page/events") as stream:
        pieces = stream.iter_text()
        assert next(pieces) == "retry: 500\n\n"
        assert next(pieces) == "data: changed\n\n"
        create(client, service, "New")
        assert "data: changed\n\n" in (next(pieces), next(pieces))


def test_scenarios_can_be_played(page: httpx.Client, service: LocalService) -> None:
    found = {each["name"]: each for each in page.get("/scenarios").json()["scenarios"]}
    assert len(found) >= 5
    for scenario in found.values():
        for call in scenario["calls"]:
            response = page.request(call["method"], call["path"], json=call["body"])
            assert response.is_success, response.text
