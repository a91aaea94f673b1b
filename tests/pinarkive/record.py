"""Record what the official client sends, for every method of it.

    python tests/pinarkive/record.py > tests/pinarkive/official-3.1.1.json

Needs an environment with pinarkive-sdk-py 3.1.1 and nothing of ours. The requests go to a server of this
program, which answers each with an empty object.
"""

from __future__ import annotations

import email.parser
import email.policy
import json
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

_HEADERS = ("authorization", "x-api-key", "x-request-source", "content-type")
CALLS: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("health", [], {}),
    ("get_plans", [], {}),
    ("get_peers", [], {}),
    ("login", ["user@example.com", "secret"], {}),
    ("verify_2fa_login", ["temporary", "123456"], {}),
    ("upload_file", ['é "1".txt'], {}),
    ("upload_file", ['é "1".txt', "cl1-eu", "2030-01-01T00:00:00Z"], {}),
    ("upload_directory", ["/srv/site"], {}),
    ("upload_directory", ["/srv/site", "cl1-eu", "2030-01-01T00:00:00Z"], {}),
    ("upload_directory_dag", [{"1.png": b"one", "a\\b.txt": "two"}], {}),
    ("upload_directory_dag", [{"x": b""}, "site", "cl1-eu", "2030-01-01T00:00:00Z"], {}),
    ("pin_cid", ["bafy"], {}),
    ("pin_cid", ["bafy", "a", "", "cl1-eu", "2030-01-01T00:00:00Z"], {}),
    ("remove_file", ["bafy"], {}),
    ("get_me", [], {}),
    ("list_uploads", [], {}),
    ("list_uploads", [3, 100], {}),
    ("generate_token", ["ci"], {}),
    ("generate_token", ["ci", "robot", 30, ["files:read", "files:write"], "123456"], {}),
    ("list_tokens", [], {}),
    ("revoke_token", ["ci"], {}),
    ("revoke_token", ["ci", "123456"], {}),
    ("get_status", ["bafy"], {}),
    ("get_status", ["bafy", "cl1-eu"], {}),
    ("get_allocations", ["bafy"], {}),
    ("get_allocations", ["bafy", "cl1-eu"], {}),
]
CREDENTIALS: dict[str, dict[str, str]] = {
    "token": {"token": "the-token"},
    "key": {"api_key": "the-key"},
    "both": {"token": "the-token", "api_key": "the-key"},
    "token from a web page": {"token": "the-token", "request_source": "web"},
    "key from a web page": {"api_key": "the-key", "request_source": "web"},
    "other source": {"token": "the-token", "request_source": "cli"},
}


def body_of(content_type: str, body: bytes) -> Any:
    """Return a body in a form that does not depend on the boundary."""
    if not body:
        return None
    if content_type.startswith("application/json"):
        return {"json": json.loads(body)}
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    return {
        "parts": [
            [
                part.get_param("name", header="content-disposition"),
                part.get_filename(),
                part["content-type"],
                (part.get_payload(decode=True) or b"").decode(),
            ]
            for part in message.iter_parts()
        ]
    }


class Recorder(BaseHTTPRequestHandler):
    """Keep each request and answer with an empty object."""

    seen: list[dict[str, Any]]

    def _record(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        content_type = self.headers.get("content-type", "")
        headers = {n: self.headers[n] for n in _HEADERS if n in self.headers}
        if "content-type" in headers:
            headers["content-type"] = content_type.split(";")[0]
        self.seen.append(
            {
                "method": self.command,
                "target": self.path,
                "headers": headers,
                "body": body_of(content_type, body),
            }
        )
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST = do_DELETE = _record

    def log_message(self, format: str, *args: Any) -> None:
        pass


def record(folder: Path) -> dict[str, Any]:
    """Return what is sent for each call, and with each kind of credentials."""
    from pinarkive_client import PinarkiveClient

    Recorder.seen = []
    server = HTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base_url = f"http://127.0.0.1:{server.server_port}/api/v3/"
    client = PinarkiveClient(token="the-token", base_url=base_url)
    calls: list[dict[str, Any]] = []
    for method, positional, named in CALLS:
        given = list(positional)
        if method == "upload_file":
            given[0] = folder / given[0]
            given[0].write_bytes(b"content")
        getattr(client, method)(*given, **named)
    for (method, positional, _), sent in zip(CALLS, Recorder.seen, strict=True):
        calls.append({"call": method, "arguments": [repr(a) for a in positional], **sent})
    Recorder.seen = []
    for arguments in CREDENTIALS.values():
        client = PinarkiveClient(base_url=base_url, **arguments)
        client.get_me()
        client.health()
    names = [f"{kind}, {call}" for kind in CREDENTIALS for call in ("get_me", "health")]
    credentials = {name: sent["headers"] for name, sent in zip(names, Recorder.seen, strict=True)}
    server.shutdown()
    return {"calls": calls, "credentials": credentials}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        recording = record(Path(scratch))
    json.dump(recording, sys.stdout, indent=1, ensure_ascii=False)
    print()
