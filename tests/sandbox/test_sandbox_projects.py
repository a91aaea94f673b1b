from __future__ import annotations

import httpx

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import MakeClient, PinBody, error_code, upload


def test_the_sandbox_project_is_made_once(session: httpx.Client) -> None:
    assert len(session.get("/v1/projects").json()["projects"]) == 1

    first = session.post("/v1/projects/sandbox", json={"name": "Trial"})
    assert first.status_code == 201
    assert [item["environment"] for item in first.json()["projects"]] == ["production", "sandbox"]
    assert first.json()["projects"][1]["name"] == "Trial"
    assert first.json()["active_project"]["environment"] == "production"
    assert session.post("/v1/projects/sandbox", json={}).json() == first.json()


def test_switching_gives_a_token_for_the_other_project(
    session: httpx.Client, make_client: MakeClient, api: httpx.Client, pin_body: PinBody
) -> None:
    api.post("/v1/pins", json=pin_body())
    project = session.post("/v1/projects/sandbox", json={}).json()["projects"][1]
    switched = session.post("/v1/projects/switch", json={"project_id": project["id"]}).json()
    client = make_client(token=switched["access_token"])

    assert switched["active_project"]["id"] == project["id"]
    assert client.get("/v1/pins").json() == []
    assert len(session.get("/v1/pins").json()) == 1
    assert client.get("/v1/auth/me").json()["active_project"]["id"] == project["id"]


def test_a_login_returns_to_the_project_of_the_last_session(
    session: httpx.Client, public: httpx.Client, sandbox: Sandbox
) -> None:
    project = session.post("/v1/projects/sandbox", json={}).json()["projects"][1]
    session.post("/v1/projects/switch", json={"project_id": project["id"]})

    login = {"email": sandbox.email, "password": sandbox.password}
    opened = public.post("/v1/auth/login", json=login).json()
    assert opened["active_project"]["id"] == project["id"]


def test_projects_of_others_cannot_be_switched_to(
    session: httpx.Client, public: httpx.Client
) -> None:
    stranger = {"full_name": "S", "email": "s@example.com", "password": "long-enough"}
    other = public.post("/v1/auth/register", json=stranger).json()["active_project"]["id"]

    response = session.post("/v1/projects/switch", json={"project_id": other})
    assert error_code(response) == (404, "not_found")


def test_resetting_the_sandbox_needs_one(session: httpx.Client) -> None:
    assert error_code(session.post("/v1/projects/sandbox/reset")) == (404, "not_found")


def test_resetting_the_sandbox_leaves_production_alone(
    session: httpx.Client, api: httpx.Client, pin_body: PinBody
) -> None:
    session.post("/v1/projects/sandbox", json={})
    asset = upload(api)
    api.post("/v1/pins", json=pin_body())

    assert session.post("/v1/projects/sandbox/reset").status_code == 200
    assert len(api.get("/v1/pins").json()) == 1
    assert api.get(asset["public_url"]).status_code == 200
