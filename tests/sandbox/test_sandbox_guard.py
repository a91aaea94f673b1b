"""What a web page, a webhook or a foreign file can't do to a sandbox."""

from __future__ import annotations

import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox, StateFileError
from tests.sandbox.sandbox_support import SECRET, error_code, make_png, upload

EVIL = "http://evil.example"
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox.serve(frozen=True, allow_hosts=["sandbox.test"]) as running:
        yield running


@pytest.fixture
def web(served: Sandbox) -> Iterator[httpx.Client]:
    """A client without credentials over a real socket, as a web page is."""
    with httpx.Client(base_url=served.base_url, trust_env=False) as client:
        yield client


@pytest.mark.parametrize("path", ["/_sandbox/requests", "/_sandbox", "/docs", "/healthz"])
def test_a_name_that_a_web_page_can_own_is_refused(web: httpx.Client, path: str) -> None:
    for host in ("evil.example", "evil.example:80", "EVIL.example.", "127.0.0.1.evil.example"):
        response = web.get(path, headers={"host": host})
        assert error_code(response) == (421, "forbidden")
        assert "--allow-host" in response.text


@pytest.mark.parametrize(
    "host",
    [
        "localhost:1",
        "LOCALHOST",
        "app.localhost",
        "127.0.0.1",
        "10.0.0.7:80",
        "[::1]:5",
        "container",
        "sandbox.test:80",
    ],
)
def test_local_and_allowed_names_are_accepted(web: httpx.Client, host: str) -> None:
    assert web.get("/_sandbox/clock", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": EVIL}, 403),
        ({"origin": "null"}, 403),
        ({"origin": EVIL, "content-type": "application/json"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"content-type": "application/x-www-form-urlencoded"}, 415),
        ({"content-type": "multipart/form-data; boundary=x"}, 415),
        ({"content-type": "text/plain"}, 415),
        ({}, 415),
    ],
)
def test_another_web_site_changes_nothing(
    served: Sandbox, web: httpx.Client, headers: dict[str, str], status: int
) -> None:
    web.get("/healthz")
    seen, time = len(served.requests()), served.now()

    assert web.post("/_sandbox/reset", headers=headers).status_code == status
    body = b'{"advance": 60}'
    assert web.post("/_sandbox/clock", headers=headers, content=body).status_code == status
    assert (len(served.requests()), served.now()) == (seen, time)


def test_the_own_page_and_scripts_control_it(web: httpx.Client, served: Sandbox) -> None:
    own = {"origin": served.base_url, "sec-fetch-site": "same-origin"}
    assert web.post("/_sandbox/clock", headers=own, json={"advance": 1}).status_code == 200
    assert web.post("/_sandbox/reset", headers=JSON).status_code == 200
    assert web.delete("/_sandbox/requests").status_code == 204


def test_pages_elsewhere_do_not_read_controls(web: httpx.Client) -> None:
    assert web.get("/_sandbox/mail", headers={"origin": EVIL}).status_code == 403


def test_an_image_does_not_buy_a_plan(session: httpx.Client, public: httpx.Client) -> None:
    project = session.get("/v1/auth/me").json()["active_project"]
    query = {"project_id": project["id"], "plan": "free", "billing_cycle": "monthly"}
    assert public.get("/_sandbox/checkout", params=query).status_code == 422
    guess = {**query, "token": "0" * 64}
    assert public.get("/_sandbox/checkout", params=guess).status_code == 404
    assert session.get("/v1/billing/status").json()["plan"] == project["plan"]

    body = {"plan": "starter", "billing_cycle": "monthly"}
    url = session.post("/v1/billing/checkout", json=body).json()["url"]
    assert public.get(url.replace("plan=starter", "plan=pro")).status_code == 404
    assert public.get(url).json()["status"] == "paid"
    assert session.get("/v1/billing/status").json()["plan"] == "starter"


@pytest.mark.parametrize("host", ["{host}", "localhost:{port}", "127.0.0.1:{port}"])
@pytest.mark.parametrize("path", ["/_sandbox/reset", "/%5fsandbox/reset", "/_sandbox"])
def test_a_webhook_is_no_control(served: Sandbox, web: httpx.Client, host: str, path: str) -> None:
    web.headers["x-api-key"] = served.api_key
    own = served.base_url.removeprefix("http://")
    url = f"http://{host.format(host=own, port=own.rpartition(':')[2])}{path}"
    response = web.post("/v1/webhooks", json={"url": url, "secret": SECRET})
    assert error_code(response) == (422, "validation_error")

    receiver = {"url": "https://example.com/hook", "secret": SECRET}
    hook = web.post("/v1/webhooks", json=receiver).json()
    response = web.patch(f"/v1/webhooks/{hook['id']}", json={"url": url})
    assert error_code(response) == (422, "validation_error")


def test_a_delivery_that_arrives_at_a_control_is_refused(pin_body: Any) -> None:
    with Sandbox.serve(frozen=True) as sandbox:
        port = sandbox.base_url.rpartition(":")[2]
        with httpx.Client(
            base_url=sandbox.base_url, headers={"x-api-key": sandbox.api_key}, trust_env=False
        ) as client:
            # Another spelling of the local address.
            url = f"http://127.0.0.2:{port}/_sandbox/reset"
            hook = {"url": url, "secret": SECRET}
            assert client.post("/v1/webhooks", json=hook).status_code == 201
            body = pin_body(account_id=sandbox.account_id, board_id=sandbox.board_id)
            pin = client.post("/v1/pins", json=body).json()["id"]
            sandbox.advance(5)
            [delivery] = sandbox.deliveries()
            assert delivery["delivered_at"] is None
            assert client.get(f"/v1/pins/{pin}").status_code == 200


def test_the_state_file_is_for_its_owner_only(tmp_path: Path) -> None:
    state = tmp_path / "state"
    old = os.umask(0)
    try:
        with Sandbox(state=state):
            files = [path for path in tmp_path.iterdir() if path.is_file()]
            assert len(files) > 1
            assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
            assert (tmp_path / "state.assets").stat().st_mode & 0o777 == 0o700
        state.chmod(0o644)
        with Sandbox(state=state):
            assert state.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(old)


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    state = tmp_path / "notes.db"
    with closing(sqlite3.connect(state)) as other:
        other.execute("CREATE TABLE notes (text TEXT)")
    state.chmod(0o644)
    before = state.read_bytes()

    with pytest.raises(StateFileError, match="another program"):
        Sandbox(state=state).start()
    assert state.read_bytes() == before
    assert state.stat().st_mode & 0o777 == 0o644
    assert [path.name for path in tmp_path.iterdir()] == ["notes.db"]


@pytest.mark.parametrize("kind", ["pipe", "socket"])
def test_what_is_no_regular_file_is_refused(tmp_path: Path, kind: str) -> None:
    state = tmp_path / "x"
    with socket.socket(socket.AF_UNIX) as listener:
        if kind == "pipe":
            os.mkfifo(state)
        else:
            listener.bind(str(state))
        with pytest.raises(StateFileError, match="regular file"):
            Sandbox(state=state).start()


def test_foreign_files_beside_the_state_file_stay(tmp_path: Path) -> None:
    state, assets = tmp_path / "state", tmp_path / "state.assets"
    assets.mkdir()
    (assets / "photo.jpg").write_bytes(b"mine")
    with pytest.raises(StateFileError, match="has files already"):
        Sandbox(state=state).start()
    assert not state.exists()

    (assets / "photo.jpg").rename(tmp_path / "photo.jpg")
    with Sandbox(state=state):
        pass
    secret = tmp_path / "00000000-0000-4000-8000-000000000000.png"
    secret.write_bytes(b"mine")
    (assets / secret.name).symlink_to(secret)
    (assets / "notes.txt").write_text("mine")
    with Sandbox(state=state, frozen=True) as sandbox:
        headers = {"x-api-key": sandbox.api_key}
        with httpx.Client(
            base_url=sandbox.base_url, headers=headers, transport=sandbox.transport()
        ) as client:
            upload(client, make_png())
        sandbox.reset()
    assert sorted(path.name for path in assets.iterdir()) == [secret.name, "notes.txt"]
    assert secret.read_bytes() == b"mine"


def test_a_linked_directory_is_not_used(tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    target.mkdir()
    picture = target / "00000000-0000-4000-8000-000000000000.png"
    with Sandbox(state=tmp_path / "state"):
        pass
    picture.write_bytes(b"mine")
    (tmp_path / "state.assets").rmdir()
    (tmp_path / "state.assets").symlink_to(target)
    with pytest.raises(StateFileError, match="plain directory"):
        Sandbox(state=tmp_path / "state").start()
    assert picture.read_bytes() == b"mine"
