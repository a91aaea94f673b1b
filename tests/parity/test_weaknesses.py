"""The 26 weaknesses of the official SDK: each test fails on the behaviour described.

The table in docs/migration.md names these tests, which `test_migration_page.py` checks.
"""

from __future__ import annotations

import ast
import datetime
import io
import json
import logging
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any
from uuid import UUID

import httpx
import pytest
from codegen.derive_sync import Tree, derive_trees
from codegen.trees import differences as trees_differ
from pinbridge_api.models import MCPQuotaResponse, PinCreate, PinStatus

from pinbridge import (
    APIConnectionError,
    APIError,
    AsyncPinbridgeClient,
    InvalidInputError,
    PinbridgeClient,
    PinbridgeError,
    RateLimitError,
    ResponseParseError,
    ValidationError,
    WebhookSignatureError,
    webhooks,
)
from pinbridge.sandbox import Sandbox
from tests.support import payloads
from tests.support.fakes import BASE_URL, PIN_ID, Pieces, Server, Time, hang_up, reply

ROOT = Path(__file__).parents[2]
ID = "11111111-2222-4333-8444-555555555555"
PICTURE = "https://example.com/a.png"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
HEALTH = {"status": "ok", "version": "1.46", "environment": "test"}


def pin_payload(**changes: Any) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(payloads.pin(**changes))
    return fields


def client_of(server: Server, time: Time | None = None, **options: Any) -> PinbridgeClient:
    return PinbridgeClient(
        base_url=BASE_URL,
        api_key="key",
        transport=server,
        runtime=(time or Time()).runtime,
        **options,
    )


def async_client_of(server: Server, **options: Any) -> AsyncPinbridgeClient:
    return AsyncPinbridgeClient(
        base_url=BASE_URL, api_key="key", transport=server, runtime=Time().runtime, **options
    )


def test_01_calls_are_repeated_when_that_helps(time: Time) -> None:
    busy = {"error": {"code": "rate_limited", "message": "Wait", "retry_after_seconds": 7}}
    server = Server(reply(429, json=busy), reply(503, text="down"), reply(json=HEALTH))
    assert client_of(server, time).system.health().status == "ok"
    assert len(server.requests) == 3
    assert time.waits[0] >= 7


def test_02_path_parameters_are_encoded() -> None:
    verdict = {
        "account_id": ID,
        "board_id": "a/b?c#d",
        "publishable": True,
        "status": "ok",
        "message": "",
        "checked_at": "2026-01-01T00:00:00Z",
        "source": "cache",
    }
    server = Server(reply(json=verdict))
    client = client_of(server)
    client.pinterest.check_board_access("a/b?c#d", account_id=ID)
    path = server.last.url.raw_path.partition(b"?")[0]
    assert path == b"/v1/pinterest/boards/a%2Fb%3Fc%23d/access"
    with pytest.raises(InvalidInputError):
        client.pins.delete("../auth/me")
    assert len(server.requests) == 1


def test_03_the_error_envelope_is_read_in_full() -> None:
    envelope = {
        "code": "plan_limit",
        "message": "Too many accounts",
        "remediation": "Upgrade the plan.",
        "request_id": "req_1",
        "retry_after_seconds": 3,
        "upgrade_url": "https://example.com/upgrade",
    }
    server = Server(reply(403, json={"detail": {"error": envelope}, "error": envelope}))
    with pytest.raises(APIError) as caught:
        client_of(server).pinterest.start_oauth()
    error = caught.value
    assert (error.code, error.message) == ("plan_limit", "Too many accounts")
    assert (error.remediation, error.request_id) == ("Upgrade the plan.", "req_1")
    assert (error.retry_after, error.upgrade_url) == (3, "https://example.com/upgrade")


def test_04_field_errors_are_read() -> None:
    detail = [{"loc": ["body", "title"], "msg": "too long", "type": "string_too_long"}]
    server = Server(reply(422, json={"detail": detail}))
    with pytest.raises(ValidationError) as caught:
        client_of(server).pins.update(PIN_ID, title="x")
    assert "too long" in str(caught.value)
    assert [str(problem) for problem in caught.value.field_errors] == ["title: too long"]


class _Watched(io.RawIOBase):
    """A large file that knows how much of it was read, and by which thread."""

    def __init__(self, size: int) -> None:
        self.given = 0
        self.threads: set[int] = set()
        self._content = PNG + bytes(size - len(PNG))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self.given, io.SEEK_END: len(self._content)}[whence]
        self.given = base + offset
        return self.given

    def tell(self) -> int:
        return self.given

    def read(self, size: int = -1, /) -> bytes:
        self.threads.add(threading.get_ident())
        end = len(self._content) if size < 0 else self.given + size
        chunk = self._content[self.given : end]
        self.given += len(chunk)
        return chunk


class _Taster(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes the first piece of a body, notes how much of the file was read by then, and refuses."""

    def __init__(self, file: _Watched) -> None:
        self.read_at_first = 0
        self._file = file

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pieces = iter(request.stream)  # type: ignore[arg-type]
        while self._file.given == 0 and next(pieces, None) is not None:
            pass
        self.read_at_first = self._file.given
        return httpx.Response(413, json={"error": {"code": "file_too_large", "message": "No"}})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        pieces = aiter(request.stream)  # type: ignore[arg-type]
        while self._file.given == 0 and await anext(pieces, None) is not None:
            pass
        self.read_at_first = self._file.given
        return httpx.Response(413, json={"error": {"code": "file_too_large", "message": "No"}})


@pytest.mark.anyio
async def test_05_uploads_are_streamed_off_the_event_loop() -> None:
    size = 20_000_000
    file = _Watched(size)
    taster = _Taster(file)
    with (
        PinbridgeClient(base_url=BASE_URL, api_key="key", transport=taster) as client,
        pytest.raises(APIError, match="file_too_large"),
    ):
        client.assets.upload_image(file, filename="a.png")
    assert 0 < taster.read_at_first < size / 10

    file = _Watched(size)
    taster = _Taster(file)
    async with AsyncPinbridgeClient(base_url=BASE_URL, api_key="key", transport=taster) as aclient:
        with pytest.raises(APIError, match="file_too_large"):
            await aclient.assets.upload_image(file, filename="a.png")
    assert 0 < taster.read_at_first < size / 10
    assert threading.get_ident() not in file.threads

    seen: list[tuple[int, int | None]] = []
    asset = {
        "id": ID,
        "workspace_id": ID,
        "asset_type": "image",
        "original_filename": "a.png",
        "stored_filename": "a.png",
        "content_type": "image/png",
        "file_size_bytes": len(PNG),
        "public_url": PICTURE,
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-01T00:00:00Z",
    }
    client = client_of(Server(lambda request: (request.read(), httpx.Response(201, json=asset))[1]))
    client.assets.upload_image(PNG, on_progress=lambda sent, total: seen.append((sent, total)))
    assert seen[-1] == (len(PNG), len(PNG))


def test_06_downloads_are_streamed(tmp_path: Path) -> None:
    part = b"x" * 65536

    class Counting(io.BytesIO):
        largest = 0

        def write(self, data: Any, /) -> int:
            self.largest = max(self.largest, len(data))
            return super().write(data)

    target = Counting()
    answer = Pieces([part] * 64)
    server = Server(lambda _: httpx.Response(200, stream=answer))
    client_of(server).assets.download(ID, target)
    assert len(target.getvalue()) == 64 * len(part)
    assert target.largest <= 4 * len(part)


def test_07_every_failure_is_an_error_of_the_library() -> None:
    client = client_of(Server(hang_up(httpx.ConnectError)), max_retries=0)
    with pytest.raises(APIConnectionError) as broken:
        client.pins.list()
    client = client_of(Server(reply(json={"status": 5})), max_retries=0)
    with pytest.raises(ResponseParseError) as nonsense:
        client.system.health()
    assert isinstance(broken.value, PinbridgeError)
    assert isinstance(nonsense.value, PinbridgeError)


def test_08_new_values_of_enumerations_are_kept() -> None:
    answer = [pin_payload(status="archived"), pin_payload(status="queued")]
    new, known = client_of(Server(reply(json=answer))).pins.list()
    assert new.status == "archived"
    assert not new.status.is_known
    assert known.status is PinStatus.QUEUED


def test_09_lists_can_be_iterated() -> None:
    rows = [pin_payload(id=str(UUID(int=number))) for number in range(5)]

    def answer(request: httpx.Request) -> httpx.Response:
        start, count = (int(request.url.params[name]) for name in ("offset", "limit"))
        return httpx.Response(200, json=rows[start : start + count], headers={"x-total-count": "5"})

    client = client_of(Server(rest=answer))
    assert [pin.id.int for pin in client.pins.iter(page_size=2)] == [0, 1, 2, 3, 4]
    for group, name in (
        ("schedules", "iter"),
        ("pins", "iter_imports"),
        ("pins", "list_imports_page"),
        ("assets", "iter"),
        ("activity_logs", "iter"),
        ("analytics", "iter_top_pins"),
    ):
        assert callable(getattr(client.resource(group), name))


def test_10_pins_schedules_and_imports_can_be_waited_for(time: Time) -> None:
    with Sandbox(frozen=True) as sandbox:

        def sleep(seconds: float) -> None:
            time.sleep(seconds)
            sandbox.advance(seconds)

        client = PinbridgeClient(
            base_url=sandbox.base_url,
            api_key=sandbox.api_key,
            transport=sandbox.transport(),
            runtime=type(time.runtime)(clock=lambda: time.now, sleep=sleep),
        )
        fields = {
            "account_id": sandbox.account_id,
            "board_id": sandbox.board_id,
            "title": "Waited for",
            "image_url": PICTURE,
        }
        pin = client.pins.wait(client.pins.create(fields).id)
        assert pin.status == "published"
        soon = sandbox.now() + datetime.timedelta(seconds=5)
        made = client.schedules.create({**fields, "run_at": soon})
        assert client.schedules.wait(made.id).status == "done"
        job = client.pins.import_json([{**fields, "idempotency_key": "k"}])
        assert client.pins.wait_import(job.id).created_rows == 1


def test_11_webhook_deliveries_are_verified_and_typed() -> None:
    secret, body = "0123456789012345", b'{"pin_id":"demo"}'
    signature = "4de58c607eb347ed950aff4cd3a580f7e9f33a426b18bc0e12e950e51caf01ce"
    webhooks.verify(body, signature, secret)
    with pytest.raises(WebhookSignatureError):
        webhooks.verify(body + b" ", signature, secret)
    event = webhooks.parse_event(
        f'{{"event": "pin.failed", "pin_id": "{ID}", "status": "failed"}}'.encode()
    )
    assert event.pin_id == UUID(ID)
    assert event.status is PinStatus.FAILED


def test_12_credentials_stay_with_their_origin() -> None:
    server = Server(rest=reply(json={}))
    client = client_of(server, bearer_token="token")
    client.request("GET", "https://elsewhere.example.com/v1/pins")
    client.request("GET", f"{BASE_URL}/v1/pins")
    assert server.headers("x-api-key") == [None, "key"]
    assert server.headers("authorization") == [None, "Bearer token"]


@pytest.mark.anyio
async def test_13_with_options_works_on_both_clients_and_can_unset() -> None:
    for client in (client_of(Server()), async_client_of(Server())):
        clone = client.with_options(api_key=None, timeout=1.5)
        assert type(clone) is type(client)
        assert clone is not client
    server = Server(rest=reply(json=[]))
    async with async_client_of(server, bearer_token="token") as aclient:
        await aclient.with_options(api_key=None, timeout=1.5).webhooks.list()
    assert server.headers("x-api-key") == [None]
    assert server.headers("authorization") == ["Bearer token"]
    assert server.last.extensions["timeout"]["read"] == 1.5

    server = Server()
    client = client_of(server)
    client.with_options(max_retries=0).close()
    assert server.is_closed


def test_14_one_call_can_have_its_own_timeout() -> None:
    server = Server(rest=reply(json=[]))
    client = client_of(server, timeout=30)
    client.webhooks.list(options={"timeout": 2.5})
    client.webhooks.list()
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [2.5, 30]


def test_15_null_clears() -> None:
    server = Server(rest=reply(500))
    client = client_of(server, max_retries=0)
    for update in (
        lambda: client.api_keys.update(ID, pinterest_account_ids=None),
        lambda: client.pinterest.update_board("1", account_id=ID, description=None),
        lambda: client.auth.update_profile({"tax_id": None}),
        lambda: client.auth.update_profile(tax_id=None),
    ):
        with pytest.raises(APIError):
            update()
    assert [request.content for request in server.requests] == [
        b'{"pinterest_account_ids":null}',
        f'{{"account_id":"{ID}","description":null}}'.encode(),
        b'{"tax_id":null}',
        b'{"tax_id":null}',
    ]


def test_16_updates_that_have_to_change_something_are_refused_when_empty() -> None:
    client = client_of(Server())
    for call in (
        lambda: client.pins.update(ID, {}),
        lambda: client.webhooks.update(ID, {}),
        lambda: client.api_keys.update(ID, {}),
    ):
        with pytest.raises(InvalidInputError):
            call()


def test_17_an_idempotency_key_is_made_up_once_for_all_tries() -> None:
    server = Server(reply(503), reply(201, json=pin_payload()))
    client_of(server).pins.create(account_id=ID, board_id="1", title="x", image_url=PICTURE)
    first, second = (request.content for request in server.requests)
    assert b'"idempotency_key":"' in first
    assert first == second


def test_18_filters_take_members_and_texts() -> None:
    empty = {"items": [], "current_retention_days": 7, "current_retention_label": "1 week"}
    server = Server(reply(json=empty))
    client_of(server).activity_logs.list(category="publishing", status="success")
    assert server.last.url.params["category"] == "publishing"
    assert server.last.url.params["status"] == "success"


def test_19_urls_are_sent_as_they_were_given() -> None:
    server = Server(reply(201, json=pin_payload()))
    url = "https://Example.com"
    client_of(server).pins.create(
        PinCreate(account_id=ID, board_id="1", title="x", link_url=url, image_url=PICTURE)
    )
    assert f'"link_url":"{url}"'.encode() in server.last.content


def test_20_keyword_arguments_are_taken_and_dicts_checked() -> None:
    server = Server(rest=reply(201, json=pin_payload()))
    client = client_of(server)
    fields = {"account_id": ID, "board_id": "1", "title": "x", "image_url": PICTURE}
    client.pins.create(**fields, idempotency_key="k")
    client.pins.create({**fields, "idempotency_key": "k"})
    assert server.requests[0].content == server.requests[1].content
    with pytest.raises(InvalidInputError, match="titel"):
        client.pins.create({**fields, "titel": "misspelt"})


def test_21_the_oauth_callback_has_one_result_type() -> None:
    location = "https://app.example.com/app?oauth_status=success"
    body = {"status": "connected", "message": "Connected", "account_id": ID}
    server = Server(reply(302, headers={"location": location}), reply(json=body), reply())
    client = client_of(server)
    results = [client.pinterest.oauth_callback(code="c", state="s") for _ in range(3)]
    assert len({type(result) for result in results}) == 1
    assert [result.status for result in results] == ["success", "connected", "success"]


def test_22_environment_log_request_id_and_raw_answer(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from pinbridge_api.api.system import get_health

    monkeypatch.setenv("PINBRIDGE_API_KEY", "from the environment".replace(" ", "-"))
    monkeypatch.setenv("PINBRIDGE_BASE_URL", "https://other.example.com")
    server = Server(
        reply(json=[]),
        reply(429, json={}, headers={"x-request-id": "req_1"}),
        reply(json=HEALTH, headers={"x-request-id": "req_2"}),
    )
    client = PinbridgeClient(transport=server, max_retries=0, runtime=Time().runtime)
    with caplog.at_level(logging.INFO, "pinbridge"):
        client.webhooks.list()
        with pytest.raises(RateLimitError) as caught:
            client.webhooks.list()
    assert server.requests[0].headers["x-api-key"] == "from-the-environment"
    assert server.requests[0].url.host == "other.example.com"
    assert caught.value.request_id == "req_1"
    assert "list_webhooks" in caplog.text
    assert "from-the-environment" not in caplog.text
    response = get_health.sync_detailed(client=client)
    assert response.headers["x-request-id"] == "req_2"
    assert response.content.startswith(b"{")
    assert response.parsed.status == "ok"


def test_23_redirects_are_followed_or_reported() -> None:
    moved = reply(307, headers={"location": f"{BASE_URL}/elsewhere"})
    server = Server(moved, moved, reply(json=HEALTH))
    client = client_of(server)
    with pytest.raises(APIError) as caught:
        client.system.health()
    assert caught.value.status_code == 307
    assert client.with_options(follow_redirects=True).system.health().status == "ok"


def _fields_defined_twice(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = Counter(
                item.target.id
                for item in node.body
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
            )
            yield from (f"{node.name}.{name}" for name, count in names.items() if count > 1)


def test_24_no_field_is_defined_twice() -> None:
    probe = ast.parse("class A:\n    x: int\n    y: int\n    x: str\n")
    assert list(_fields_defined_twice(probe)) == ["A.x"]
    modules = sorted((ROOT / "generated" / "pinbridge_api" / "models").glob("*.py"))
    assert len(modules) > 100
    for module in modules:
        assert list(_fields_defined_twice(ast.parse(module.read_text("utf-8")))) == []


def test_25_the_missing_operations_and_fields_are_there() -> None:
    with Sandbox() as sandbox:
        client = PinbridgeClient(
            base_url=sandbox.base_url, api_key=sandbox.api_key, transport=sandbox.transport()
        )
        assert client.analytics.overview().accounts
        assert client.analytics.top_pins().total == 0
        assert str(client.analytics.collect(sandbox.account_id).account_id) == sandbox.account_id
        assert client.system.status().readiness.ready
    assert "upgrade" in MCPQuotaResponse.__annotations__


def test_26_the_synchronous_half_is_derived(tmp_path: Path) -> None:
    package = PurePosixPath("pinbridge/_pinbridge")
    tree = Tree(package / "_async", package / "_sync")
    assert len(derive_trees(ROOT, tmp_path, trees=(tree,))) >= 13
    assert list(trees_differ(tmp_path / tree.target, ROOT / tree.target)) == []
