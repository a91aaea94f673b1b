"""Call all methods of the official client, and print what their results say.

    python exercise.py MODULE

MODULE is what the client is imported from. What the sandbox's start line says about PinArkive comes as JSON on
the standard input, with `code` for the second factor and `directory` for `upload_directory`. This
program runs in the environment of the official client too, and imports nothing of ours.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from pathlib import Path
from typing import Any


def run(module: Any, given: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Return what was read from the result of each method."""
    key, url = given["api_key"], given["base_url"]
    client = module.PinarkiveClient(api_key=key, base_url=url)
    read: dict[str, Any] = {}
    read["health"] = client.health()["status"]
    read["get_plans"] = [plan["name"] for plan in client.get_plans()]
    read["get_peers"] = client.get_peers()["count"]

    path = folder / "hello.txt"
    path.write_bytes(b"hello")
    cid = client.upload_file(str(path), "cl1-eu", "2199-01-01T00:00:00Z")["cid"]
    read["upload_file"] = cid
    read["upload_directory"] = len(client.upload_directory(given["directory"])["cid"])
    dag = client.upload_directory_dag({"a.txt": "text", "b\\c.bin": b"bytes"}, "site")
    read["upload_directory_dag"] = [dag["cid"], [file["path"] for file in dag["files"]]]
    pin = client.pin_cid("bafkrei" + "b" * 52, custom_name="pinned")
    read["pin_cid"] = [pin["pinned"], pin["customName"]]
    read["get_status"] = [client.get_status(cid, "cl1-eu")[name] for name in ("cid", "status")]
    read["get_allocations"] = client.get_allocations(cid, cluster_id="cl1-eu")["cid"]
    uploads = client.list_uploads(page=1, limit=3)
    read["list_uploads"] = [uploads["uploads"][0][name] for name in ("name", "size")]
    client.remove_file(cid)
    read["remove_file"] = error_of(module, lambda: client.remove_file(cid))

    session = client.login(given["email"], given["password"])
    client = module.PinarkiveClient(session["token"], base_url=url, request_source="web")
    read["login"] = client.get_me()["email"]
    token = client.generate_token("ci", "robot", 30, ["files:read"])
    read["generate_token"] = [token[name] for name in ("name", "scopes")]
    limited = module.PinarkiveClient(None, token["token"], url)
    read["get_me"] = error_of(module, limited.get_me)
    read["list_tokens"] = sorted(item["name"] for item in client.list_tokens()["tokens"])
    client.revoke_token("ci")
    read["revoke_token"] = error_of(module, limited.get_me)

    user = given["two_factor"]
    challenge = client.login(user["email"], user["password"])
    assert challenge["requires2FA"]
    session = client.verify_2fa_login(challenge["temporaryToken"], given["code"])
    client = module.PinarkiveClient(token=session["token"], base_url=url)
    read["verify_2fa_login"] = client.get_me()["email"]
    return read


def error_of(module: Any, call: Any) -> list[Any]:
    """Return what the error of a call says."""
    try:
        call()
    except module.PinarkiveError as e:
        return [e.status_code, e.message, e.error, e.code, e.required, e.retry_after, e.body]
    raise AssertionError("no error")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        found = run(importlib.import_module(sys.argv[1]), json.load(sys.stdin), Path(scratch))
    json.dump(found, sys.stdout)
