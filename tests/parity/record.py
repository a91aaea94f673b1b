"""Make all calls with one of the two libraries and write what went onto the wire, as JSON.

    python record.py official|ours [ANSWERS]

Runs in the environment of that library; the other one need not be there. With a file of answers the
calls get these, and what the library makes of them is written too.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
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

DELETED_PIN = "/v1/pins/{pin_id}"

Record = dict[str, Any]


def write_files(folder: Path) -> None:
    """Write the files that the calls upload; the folder has to be the working directory then."""
    for name, content in FILES.items():
        (folder / name).write_bytes(content)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an operation answers.

    Attributes:
        method: HTTP method.
        path: path template of the operation.
        status: HTTP status.
        headers: header fields.
        body: body, as Latin-1 text.
    """

    method: str
    path: str
    status: int
    headers: dict[str, str]
    body: str

    def fits(self, method: str, path: list[str]) -> bool:
        """Whether a request is one to this operation."""
        template = self.path.split("/")[1:]
        return (
            method == self.method
            and len(path) == len(template)
            and all(a == b or b.startswith("{") for a, b in zip(path, template, strict=True))
        )

    def response(self) -> httpx.Response:
        """Return it as httpx gives it."""
        content = self.body.encode("latin-1")
        return httpx.Response(self.status, headers=self.headers, content=content)


def answer_to(request: Record, answers: Sequence[Answer]) -> httpx.Response:
    """Choose the answer to a request: fixed paths go before templates; 204 where there is none."""
    fitting = [item for item in answers if item.fits(request["method"], request["path"])]
    best = min(fitting, key=lambda item: item.path.count("{"), default=None)
    # Only a pin that is deleted on Pinterest too gets an answer with a body.
    is_plain_delete = best is not None and best.path == DELETED_PIN and not request["query"]
    if best is None or (best.method == "DELETE" and is_plain_delete):
        return httpx.Response(204)
    return best.response()


def record(library: str, answers: Sequence[Answer] = ()) -> dict[str, Record]:
    """Make all calls, synchronously and asynchronously, and return one record for each.

    Args:
        library: `official` or `ours`.
        answers: what the server answers; nothing useful where left out.

    Raises:
        SystemExit: A call sent no request or several, or the two clients differ.
    """
    package = importlib.import_module(PACKAGES[library])
    models = importlib.import_module(f"{PACKAGES[library]}.models")
    extra: dict[str, Any] = {}
    if library == "ours":
        from pinbridge._core.runtime import Runtime

        # The times of the calls lie ahead of this clock for good.
        extra = {"max_retries": 0, "runtime": Runtime(wall_clock=lambda: 0.0)}
    records: dict[str, Record] = {}
    for call in CALLS:
        args, kwargs = _resolved(call, models)
        credentials: dict[str, Record] = {}
        seen: list[Record] = []
        for name, chosen in CREDENTIALS.items():
            options = {"base_url": BASE_URL, **chosen, **extra}
            pair = [
                _sync(package.PinbridgeClient, options, call, args, kwargs, answers),
                asyncio.run(
                    _async(package.AsyncPinbridgeClient, options, call, args, kwargs, answers)
                ),
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


def _sync(
    cls: Any,
    options: dict[str, Any],
    call: Call,
    args: Any,
    kwargs: Any,
    answers: Sequence[Answer],
) -> Record:
    seen: list[Record] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(_described(request, request.read()))
        return answer_to(seen[-1], answers)

    with cls(**options, transport=httpx.MockTransport(answer)) as client:
        try:
            result = dumped(_method(client, call)(*args, **kwargs))
        except Exception as error:
            result = f"raised {type(error).__name__}: {error}"
    return _only(seen, call, result, answers)


async def _async(
    cls: Any,
    options: dict[str, Any],
    call: Call,
    args: Any,
    kwargs: Any,
    answers: Sequence[Answer],
) -> Record:
    seen: list[Record] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        seen.append(_described(request, await request.aread()))
        return answer_to(seen[-1], answers)

    async with cls(**options, transport=httpx.MockTransport(answer)) as client:
        try:
            result = dumped(await _method(client, call)(*args, **kwargs))
        except Exception as error:
            result = f"raised {type(error).__name__}: {error}"
    return _only(seen, call, result, answers)


def dumped(value: Any) -> Any:
    """Return the result of a call of either library as JSON has it."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True)
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "has_more"):
        names = ("items", "total", "limit", "offset")
        return {name: dumped(getattr(value, name)) for name in names}
    if isinstance(value, list):
        return [dumped(item) for item in value]
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return "a raw response" if isinstance(value, httpx.Response) else value


def _method(client: Any, call: Call) -> Any:
    group, method = call.method.split(".")
    return getattr(getattr(client, group), method)


def _only(seen: list[Record], call: Call, result: Any, answers: Sequence[Answer]) -> Record:
    if len(seen) != 1:
        sys.exit(f"{call.name}: {len(seen)} requests instead of one; {result}")
    return {**seen[0], "result": result} if answers else seen[0]


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
    library, *files = sys.argv[1:]
    listed = json.loads(Path(files[0]).read_text("utf-8")) if files else []
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_files(Path(folder))
        records = record(library, [Answer(**item) for item in listed])
        os.chdir("/")
    print(json.dumps(records, indent=1, sort_keys=True, ensure_ascii=False))


if __name__ == "__main__":
    main()
