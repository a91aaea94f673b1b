"""Make all calls with one of the two libraries and write what went onto the wire, as JSON.

    python record.py official|ours

Runs in the environment of that library; the other one need not be there.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
import tempfile
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.parity.calls import CALLS, FILES, Call, Member, Model  # noqa: E402

PACKAGES = {"official": "pinbridge_sdk", "ours": "pinbridge"}
BASE_URL = "https://api.example.com"
CREDENTIALS: dict[str, dict[str, str]] = {
    "key": {"api_key": "the-key"},
    "bearer": {"bearer_token": "the-token"},
    "both": {"api_key": "the-key", "bearer_token": "the-token"},
}
HEADERS = ("accept", "content-type", "stripe-signature")
CREDENTIAL_HEADERS = ("authorization", "x-api-key")

Record = dict[str, Any]


def write_files(folder: Path) -> None:
    """Write the files that the calls upload; the folder has to be the working directory then."""
    for name, content in FILES.items():
        (folder / name).write_bytes(content)


def record(library: str) -> dict[str, Record]:
    """Make all calls, synchronously and asynchronously, and return one record for each.

    Args:
        library: `official` or `ours`.

    Raises:
        SystemExit: A call sent no request or several, or the two clients differ.
    """
    package = importlib.import_module(PACKAGES[library])
    models = importlib.import_module(f"{PACKAGES[library]}.models")
    extra: dict[str, Any] = {"max_retries": 0} if library == "ours" else {}
    records: dict[str, Record] = {}
    for call in CALLS:
        args, kwargs = _resolved(call, models)
        credentials: dict[str, Record] = {}
        seen: list[Record] = []
        for name, chosen in CREDENTIALS.items():
            options = {"base_url": BASE_URL, **chosen, **extra}
            pair = [
                _sync(package.PinbridgeClient, options, call, args, kwargs),
                asyncio.run(_async(package.AsyncPinbridgeClient, options, call, args, kwargs)),
            ]
            if pair[0] != pair[1]:
                sys.exit(f"{library} {call.name}: sync and async differ: {pair}")
            credentials[name] = pair[0].pop("credentials")
            seen.append(pair[0])
        if any(request != seen[0] for request in seen):
            sys.exit(f"{library} {call.name}: credentials change the request: {seen}")
        records[call.name] = {**seen[0], "credentials": credentials}
    return records


def _resolved(call: Call, models: Any) -> tuple[list[Any], dict[str, Any]]:
    args = [_value(value, models) for value in call.args]
    return args, {name: _value(value, models) for name, value in call.kwargs.items()}


def _value(value: Any, models: Any) -> Any:
    if isinstance(value, Member):
        return getattr(getattr(models, value.enum), value.name)
    if isinstance(value, Model):
        return getattr(models, value.name)(**value.fields)
    if isinstance(value, list):
        return [_value(item, models) for item in value]
    return value


def _sync(cls: Any, options: dict[str, Any], call: Call, args: Any, kwargs: Any) -> Record:
    seen: list[Record] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(_described(request, request.read()))
        return httpx.Response(204)

    with cls(**options, transport=httpx.MockTransport(answer)) as client:
        try:
            _method(client, call)(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - the answer means nothing to either library
            return _only(seen, call, error)
    return _only(seen, call, None)


async def _async(cls: Any, options: dict[str, Any], call: Call, args: Any, kwargs: Any) -> Record:
    seen: list[Record] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        seen.append(_described(request, await request.aread()))
        return httpx.Response(204)

    async with cls(**options, transport=httpx.MockTransport(answer)) as client:
        try:
            await _method(client, call)(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - the answer means nothing to either library
            return _only(seen, call, error)
    return _only(seen, call, None)


def _method(client: Any, call: Call) -> Any:
    group, method = call.method.split(".")
    return getattr(getattr(client, group), method)


def _only(seen: list[Record], call: Call, error: Exception | None) -> Record:
    if len(seen) != 1:
        sys.exit(f"{call.name}: {len(seen)} requests instead of one; {error!r}")
    return seen[0]


def _described(request: httpx.Request, body: bytes) -> Record:
    raw_path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name: request.headers[name] for name in HEADERS if name in request.headers}
    described: Record = {
        "method": request.method,
        # Percent-encoding is undone within the segments only, so an encoded slash shows.
        "path": [unquote(segment) for segment in raw_path.split("/")[1:]],
        "query": parse_qs(query, keep_blank_values=True, strict_parsing=bool(query)),
        # The boundary is random.
        "headers": {name: value.partition("; boundary=")[0] for name, value in headers.items()},
        "body": _body(headers.get("content-type", ""), body),
        "credentials": {
            name: request.headers[name] for name in CREDENTIAL_HEADERS if name in request.headers
        },
    }
    return json.loads(json.dumps(described))


def _body(content_type: str, body: bytes) -> Any:
    if not body:
        return None
    if content_type.startswith("multipart/form-data"):
        return {"parts": _parts(content_type, body)}
    try:
        return {"json": json.loads(body)}
    except ValueError:
        return {"bytes": body.decode("latin-1")}


def _parts(content_type: str, body: bytes) -> list[Record]:
    head = f"content-type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    boundary = message.get_boundary().encode()  # type: ignore[union-attr]
    parts: list[Record] = []
    for piece in body.split(b"--" + boundary)[1:-1]:
        fields, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        named = dict(line.split(": ", 1) for line in fields.decode("utf-8").split("\r\n"))
        parts.append(
            {
                "headers": {name.lower(): value for name, value in named.items()},
                "content": content.removesuffix(b"\r\n").decode("latin-1"),
            }
        )
    return parts


def main() -> None:
    """Write the records to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_files(Path(folder))
        records = record(sys.argv[1])
        os.chdir("/")
    print(json.dumps(records, indent=1, sort_keys=True, ensure_ascii=False))


if __name__ == "__main__":
    main()
