"""PinArkive: the operations that its official Python client lacks."""

from __future__ import annotations

from typing import Any

import httpx

from tests.sandbox.pinarkive.conftest import Ark


def test_a_session_ends_with_the_logout(make_ark: Ark, public: httpx.Client, line: Any) -> None:
    login = {"email": line["email"], "password": line["password"]}
    session = make_ark(token=public.post("/auth/login", json=login).json()["token"])
    assert session.get("/users/me").status_code == 200
    assert session.post("/auth/logout").status_code == 204
    assert session.get("/users/me").status_code == 401


def test_a_new_name_does_not_change_the_content(ark: httpx.Client, free: httpx.Client) -> None:
    made = ark.post("/files/", files={"file": ("old.txt", b"content")}).json()
    path = f"/files/rename/{made['uploadId']}"
    body = {"newName": "new.txt"}
    assert ark.put(path, json=body).json() == {"updated": True, "newName": "new.txt"}
    (upload,) = ark.get("/users/me/uploads").json()["uploads"]
    assert (upload["name"], upload["cid"]) == ("new.txt", made["cid"])
    assert free.put(path, json=body).status_code == 404
    assert ark.put("/files/rename/unknown", json=body).status_code == 404
    assert ark.put(path, json={"newName": " "}).status_code == 400


def test_a_directory_shows_its_files(ark: httpx.Client) -> None:
    files = [("files", ("a.txt", b"a")), ("files", ("b.txt", b"b"))]
    made = ark.post("/files/directory-dag", files=files).json()
    shown = ark.get(f"/users/me/uploads/dag/{made['cid']}").json()
    assert (shown["cid"], shown["type"]) == (made["cid"], "directory")
    assert [file["parentCid"] for file in shown["files"]] == [made["cid"]] * 2
    file = shown["files"][0]["cid"]
    assert ark.get(f"/users/me/uploads/dag/{file}").status_code == 404


def test_clusters_and_plan_are_those_of_the_user(ark: httpx.Client, make_ark: Ark) -> None:
    clusters = ark.get("/users/me/clusters").json()
    assert [cluster["clusterId"] for cluster in clusters][:2] == ["cl0-global", "cl1-eu"]
    assert clusters[0]["gateways"][0]["publicUrl"].endswith("/ipfs/")
    mine = ark.get("/plans/my-plan").json()
    assert (mine["currentPlan"]["code"], mine["planDefault"]["code"]) == ("premium", "free")
    assert mine["isUserDefault"] is False


def test_preferences_are_kept(ark: httpx.Client) -> None:
    assert ark.get("/users/me/preferences").json() == {"language": "en", "country": "US"}
    changed = {"language": "de", "country": "US"}
    assert ark.put("/users/me/preferences", json={"language": "de"}).json() == changed
    assert ark.get("/users/me/preferences").json() == changed


def test_a_new_password_closes_the_sessions(
    ark: httpx.Client, make_ark: Ark, public: httpx.Client, line: Any
) -> None:
    login = {"email": line["email"], "password": line["password"]}
    session = make_ark(token=public.post("/auth/login", json=login).json()["token"])
    wrong = {"currentPassword": "wrong", "newPassword": "fresh"}
    assert ark.put("/users/me/password", json=wrong).status_code == 400
    right = wrong | {"currentPassword": line["password"]}
    assert ark.put("/users/me/password", json=right).status_code == 204
    assert session.get("/users/me").status_code == 401
    assert public.post("/auth/login", json=login).status_code == 401
    assert public.post("/auth/login", json=login | {"password": "fresh"}).status_code == 200
