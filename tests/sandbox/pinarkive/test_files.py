"""PinArkive's uploads, pins, quotas, clusters and timelocks."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge.pinarkive.cids import directory_cids
from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinarkive.seed import DIRECTORIES, MISSING_CID

HELLO = "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e"
"""`printf 'hello world' | ipfs add --cid-version=1`"""
BIG = "bafybeiconxawjaqtqwur53yryub7awouqco4rlqqfbv6jypyfzeewmhrbe"
"""`ipfs add -r --cid-version=1` of a directory with 1 MiB of `x` in `big.bin` (kubo 0.30.0)"""
ELSEWHERE = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKtRfS"


def refusal(response: httpx.Response) -> tuple[int, str]:
    """Status and text of an error."""
    return response.status_code, response.json()["message"]


def upload(
    client: httpx.Client, content: bytes = b"hello world", name: str = "hello.txt", **fields: str
) -> httpx.Response:
    return client.post("/files/", files={"file": (name, content)}, data=fields)


def upload_dag(client: httpx.Client, *names: str, **fields: str) -> httpx.Response:
    files = [("files", (name, f"content of {name}".encode())) for name in names]
    return client.post("/files/directory-dag", files=files, data=fields)


def uploads(client: httpx.Client, **query: Any) -> list[str]:
    return [each["cid"] for each in client.get("/users/me/uploads", params=query).json()["uploads"]]


def test_a_file_gets_its_real_cid(ark: httpx.Client) -> None:
    response = upload(ark, name="/a/ü\\hello.txt")
    assert response.status_code == 201
    assert response.json() == {
        "cid": HELLO,
        "clusterId": "cl0-global",
        "expiresAt": None,
        "status": "partial",
        "uploadId": response.json()["uploadId"],
        "size": 11,
    }
    [listed] = ark.get("/users/me/uploads").json()["uploads"]
    assert (listed["name"], listed["size"], listed["type"]) == ("hello.txt", 11, "file")


def test_a_large_file_is_cut_into_blocks(ark: httpx.Client) -> None:
    files = {"files": ("big.bin", b"x" * 1024 * 1024)}
    assert ark.post("/files/directory-dag", files=files).json()["cid"] == BIG


def test_a_directory_gets_its_real_cid_and_lists_its_files(ark: httpx.Client) -> None:
    names = ["index.html", "./assets//logo.svg", "ü\\b.txt"]
    response = upload_dag(ark, *names, dirName="site", cl="cl2-de")
    assert response.status_code == 201
    made = response.json()
    plain = ["index.html", "assets/logo.svg", "ü/b.txt"]
    contents = [(to, f"content of {name}".encode()) for to, name in zip(plain, names, strict=True)]
    assert made["cid"] == directory_cids(contents).v1
    assert made["filename"] == "site"
    assert [file["path"] for file in made["files"]] == plain
    assert (made["total_files"], made["type"], made["clusterId"]) == (3, "directory", "cl2-de")
    assert made["total_size"] == made["size"] == sum(len(content) for _, content in contents)
    query = {"parentCid": made["cid"], "limit": 2}
    page = ark.get("/users/me/uploads", params=query).json()
    assert page["pagination"] == {"page": 1, "limit": 2, "total": 3}
    assert [each["cid"] for each in page["uploads"]] == [f["cid"] for f in made["files"][:2]]
    assert uploads(ark) == [made["cid"]]
    assert uploads(ark, parentCid=HELLO) == []
    ark.post(f"/files/pin/{made['cid']}", json={}).raise_for_status()
    assert len(uploads(ark, parentCid=made["cid"])) == 3


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["/a"],
        ["a/../b"],
        [" "],
        ["a", "./a"],
        ["a", "a/b"],
        ["a/b", "a"],
        ["x" * 300],
        ["a/" * 200 + "b"],
    ],
)
def test_bad_paths_in_a_directory(ark: httpx.Client, names: list[str]) -> None:
    assert upload_dag(ark, *names).status_code == 400
    assert uploads(ark) == []


def test_bad_forms(ark: httpx.Client) -> None:
    def post(path: str, **arguments: Any) -> int:
        return ark.post(path, **arguments).status_code

    assert post("/files/", files={"upload": b"x"}) == 400
    assert post("/files/", files=[("file", b"x"), ("file", b"y")]) == 400
    assert post("/files/", data={"file": "x"}) == 400
    assert post("/files/", json={"file": "x"}) == 400
    assert post("/files/directory-dag", files={"files[]": b"x"}) == 400
    assert post("/files/directory-dag", files={"files[0][content]": b"x"}) == 400
    multipart = {"content-type": "multipart/form-data; boundary=b"}
    assert post("/files/", content=b"--b\r\n", headers=multipart) == 400
    head = b'--b\r\ncontent-disposition: form-data; name="file"; filename="\xff"\r\n\r\n'
    assert post("/files/", content=head + b"x\r\n--b--\r\n", headers=multipart) == 400
    assert post("/files/", files={"file": b"x"}, data={"cl": "x" * 20_000}) == 400


def test_a_directory_of_the_server(ark: httpx.Client) -> None:
    [(path, content)] = DIRECTORIES.items()
    response = ark.post("/files/directory", json={"dirPath": path})
    assert response.json()["cid"] == directory_cids(content.items()).v1
    for other in ("/etc", "", "/data/../data/site"):
        assert ark.post("/files/directory", json={"dirPath": other}).status_code == 400


def test_pins(ark: httpx.Client) -> None:
    response = ark.post(f"/files/pin/{ELSEWHERE}", json={"originalName": "a", "customName": "b"})
    assert response.status_code == 201
    assert response.json() == {
        "cid": ELSEWHERE,
        "clusterId": "cl0-global",
        "expiresAt": None,
        "pinned": True,
        "customName": "b",
    }
    assert "customName" not in ark.post(f"/files/pin/{HELLO}", json={}).json()
    assert refusal(ark.post("/files/pin/nonsense", json={})) == (400, "Invalid CID")
    assert refusal(ark.post("/files/pin/a%2Fb", json={})) == (400, "Invalid CID")
    assert refusal(ark.post(f"/files/pin/{MISSING_CID}", json={})) == (404, "CID not found")


def test_what_is_removed_is_gone(ark: httpx.Client, free: httpx.Client) -> None:
    cid = upload_dag(ark, "a", "b").json()["cid"]
    missing = (404, "Pin not found for this CID")
    assert refusal(free.delete(f"/files/remove/{cid}")) == missing
    assert ark.delete(f"/files/remove/{cid}").json() == {"cid": cid, "removed": True}
    assert refusal(ark.delete(f"/files/remove/{cid}")) == missing
    assert uploads(ark, parentCid=cid) == []
    assert refusal(ark.delete("/files/remove/nonsense")) == (400, "Invalid CID")


def test_pages_and_filters(ark: httpx.Client, free: httpx.Client, sandbox: Sandbox) -> None:
    cids = [upload(ark, bytes([number])).json()["cid"] for number in range(25)]
    soon = (sandbox.now() + timedelta(days=1)).isoformat()
    ark.post(f"/files/pin/{ELSEWHERE}", json={"timelock": soon})
    assert uploads(ark, limit=100) == [ELSEWHERE, *reversed(cids)]
    assert len(uploads(ark)) == 20
    assert uploads(ark, page=2) == list(reversed(cids[:6]))
    assert len(uploads(ark, page=-3, limit=1000)) == 26
    assert len(uploads(ark, limit=0)) == 1
    assert uploads(ark, page=10**30) == []
    assert uploads(ark, cid=cids[3]) == [cids[3]]
    assert uploads(ark, hasExpiration="true") == [ELSEWHERE]
    assert uploads(free) == []
    for wrong in ("page=a", "limit=1.5", "hasExpiration=yes"):
        assert ark.get(f"/users/me/uploads?{wrong}").status_code == 400


def test_the_same_content_is_kept_once(ark: httpx.Client) -> None:
    first, second = upload(ark).json(), upload(ark, name="other", cl="cl1-eu").json()
    assert (second["uploadId"], second["clusterId"]) == (first["uploadId"], "cl1-eu")
    page = ark.get("/users/me/uploads").json()
    assert page["total"] == 1
    assert page["uploads"][0]["name"] == "other"


def test_clusters(ark: httpx.Client, free: httpx.Client) -> None:
    assert upload(ark, cl="cl1-eu").json()["clusterId"] == "cl1-eu"
    assert ark.get(f"/status/{HELLO}").status_code == 404
    assert ark.get(f"/status/{HELLO}", params={"cl": "cl1-eu"}).status_code == 200
    response = upload(free, cl="cl1-eu")
    assert refusal(response) == (403, "The plan does not allow this cluster")
    assert response.json().get("code") is None
    assert upload(ark, cl="cl9-moon").status_code == 403

    def pin(body: dict[str, str], headers: dict[str, str], query: str) -> str:
        url = f"/files/pin/{ELSEWHERE}{query}"
        return ark.post(url, json=body, headers=headers).json()["clusterId"]

    header = {"x-cluster": "cl2-us"}
    assert pin({"cl": "cl1-na"}, header, "?cl=cl2-es") == "cl1-na"
    assert pin({}, header, "?cl=cl2-es") == "cl2-es"
    assert pin({}, header, "") == "cl2-us"


def test_a_timelock_deletes_by_the_clock(ark: httpx.Client, sandbox: Sandbox) -> None:
    at = sandbox.now() + timedelta(hours=1)
    made = upload(ark, timelock=at.isoformat()).json()
    assert made["expiresAt"] == at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    sandbox.advance(3599)
    assert uploads(ark) == [HELLO]
    sandbox.advance(1)
    assert uploads(ark) == []
    assert ark.get(f"/status/{HELLO}").status_code == 404


def test_bad_timelocks(ark: httpx.Client, free: httpx.Client, sandbox: Sandbox) -> None:
    later = (sandbox.now() + timedelta(days=1)).isoformat()
    assert refusal(upload(free, timelock=later)) == (403, "The plan does not allow a timelock")
    body = {"timelock": later}
    assert free.post(f"/files/pin/{ELSEWHERE}", json=body).status_code == 403
    for wrong in (sandbox.now().isoformat(), "tomorrow", "2100-01-01T00:00:00"):
        assert upload(ark, timelock=wrong).status_code == 400
        body = {"timelock": wrong}
        assert ark.post(f"/files/pin/{ELSEWHERE}", json=body).status_code == 400


def test_a_file_larger_than_the_plan_allows(free: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.settings(pinarkive={"free_file_bytes": 10, "free_directory_bytes": 30})
    response = upload(free)
    assert (response.status_code, response.json()["code"]) == (413, "FILE_TOO_LARGE")
    assert upload(free, b"0123456789").status_code == 201
    sandbox.settings(pinarkive={"free_file_bytes": 100})
    assert upload_dag(free, "a", "b").status_code == 201
    assert upload_dag(free, "a", "b", "c").status_code == 413


def test_the_storage_of_a_plan(free: httpx.Client, ark: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.settings(pinarkive={"free_storage_megabytes": 1})
    half = b"x" * 600_000
    cid = upload(free, half).json()["cid"]
    assert upload(free, half).status_code == 201
    used_up = (403, "The storage of the plan is used up")
    assert refusal(upload(free, b"y" * 600_000)) == used_up
    assert upload(ark, b"y" * 600_000).status_code == 201
    free.delete(f"/files/remove/{cid}")
    assert upload(free, b"y" * 600_000).status_code == 201


def test_no_content_stays_on_the_disk(
    ark: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    upload(ark)
    upload_dag(ark, "a", "b/c")
    upload_dag(ark, "a", "/b")
    assert list(tmp_path.iterdir()) == []
