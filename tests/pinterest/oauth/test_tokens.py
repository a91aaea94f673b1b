"""Token stores: what the files hold, who may read them, and one refresh for everybody."""

from __future__ import annotations

import datetime as dt
import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import anyio
import attrs
import httpx
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from pinbridge._core.auth import Renewal
from pinbridge._core.files import FileLock, ThreadLock, write_private
from pinbridge.errors import ConfigurationError, InvalidInputError
from pinbridge.pinterest import (
    App,
    AsyncPinterestClient,
    FileTokens,
    KeyringTokens,
    MemoryTokens,
    PinterestClient,
    Token,
    TokenStore,
)
from pinbridge.pinterest.auth import TokenAuth
from pinbridge.sandbox import Sandbox

from .conftest import Person
from .support import refreshes

ROOT = Path(__file__).parents[3]
PAST = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
TOKEN = Token(
    access_token="pina_a",
    refresh_token="pinr_r",
    scope="boards:read,pins:read",
    expires_at=dt.datetime(2026, 12, 1, 12, tzinfo=dt.UTC),
    refresh_expires_at=dt.datetime(2027, 1, 1, tzinfo=dt.UTC),
)


class Drawer(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked("it is locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Drawer:
    drawer = Drawer()
    monkeypatch.setattr(keyring, "get_password", drawer.get_password)
    monkeypatch.setattr(keyring, "set_password", drawer.set_password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return drawer


@pytest.fixture(params=["memory", "file", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path, drawer: Drawer) -> TokenStore:
    if request.param == "memory":
        return MemoryTokens()
    return FileTokens(tmp_path / "tokens") if request.param == "file" else KeyringTokens()


def test_a_store_keeps_a_token(store: TokenStore) -> None:
    assert store.load() is None
    with store.lock():
        store.save(TOKEN)
    assert store.load() == TOKEN
    store.save(Token())
    assert store.load() is None


def test_the_quickstarts_files_are_read(tmp_path: Path) -> None:
    written = {
        "name": "access_token",
        "access_token": "pina_a",
        "refresh_token": "pinr_r",
        "scopes": "boards:read pins:read",
    }
    (tmp_path / "access_token.json").write_text(json.dumps(written, indent=2))
    token = FileTokens(tmp_path).load()
    assert token == Token(
        access_token="pina_a", refresh_token="pinr_r", scope="boards:read pins:read"
    )
    assert token.scopes == ("boards:read", "pins:read")
    (tmp_path / "other.json").write_text('{"access_token": "pina_b"}')
    assert FileTokens(tmp_path, "other").load() == Token(access_token="pina_b")


def test_files_can_be_read_by_the_quickstart(tmp_path: Path) -> None:
    store = FileTokens(tmp_path, "mine")
    store.path.write_text('{"name": "mine", "access_token": "x", "note": "of somebody else"}')
    store.save(TOKEN)
    text = store.path.read_text()
    assert json.loads(text) == {
        "name": "mine",
        "access_token": "pina_a",
        "note": "of somebody else",
        "refresh_token": "pinr_r",
        "scopes": "boards:read,pins:read",
        "expires_at": "2026-12-01T12:00:00+00:00",
        "refresh_expires_at": "2027-01-01T00:00:00+00:00",
        "grant_type": None,
    }
    assert text.startswith('{\n  "name": "mine"')
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.json"]


def test_expiry_is_read_as_text_or_number() -> None:
    for value in ("2026-12-01T12:00:00Z", "2026-12-01T12:00:00", 1_796_126_400, 1_796_126_400.0):
        token = Token.from_dict({"access_token": "a", "expires_at": value})
        assert token.expires_at == TOKEN.expires_at
    for value in ("soon", None, True, 1e30, []):
        assert Token.from_dict({"access_token": "a", "expires_at": value}).expires_at is None


@pytest.mark.parametrize(
    ("content", "reason"), [("{", "it is not JSON"), ("[]", "does not contain a JSON object")]
)
def test_files_that_are_none(tmp_path: Path, content: str, reason: str) -> None:
    store = FileTokens(tmp_path)
    store.path.write_text(content)
    with pytest.raises(ConfigurationError, match=reason):
        store.load()


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "a\0"])
def test_names_stay_in_the_folder(name: str) -> None:
    with pytest.raises(InvalidInputError, match="name of a token"):
        FileTokens(".", name)


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    write_private(path, b"old")

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ConfigurationError, match="No space left"):
        write_private(path, b"new")
    assert [item.name for item in tmp_path.iterdir()] == ["a.json"]
    assert path.read_bytes() == b"old"


def test_a_lock_that_somebody_keeps(tmp_path: Path) -> None:
    with FileLock(tmp_path / "l"), pytest.raises(ConfigurationError, match="has held the lock"):
        FileLock(tmp_path / "l", timeout=0.05).__enter__()
    with FileLock(tmp_path / "l", timeout=0.05):
        pass


def test_locks_that_nobody_left_are_freed(tmp_path: Path) -> None:
    FileLock(tmp_path / "l").__enter__()
    with FileLock(tmp_path / "l", timeout=0.05):
        pass
    lock = threading.Lock()
    ThreadLock(lock).__enter__()
    assert lock.acquire(timeout=0.05)


def test_a_keyring_that_is_locked(drawer: Drawer) -> None:
    drawer.is_locked = True
    with pytest.raises(ConfigurationError, match="it is locked; use FileTokens"):
        KeyringTokens().load()
    drawer.is_locked = False
    drawer.kept["pinbridge.pinterest", "access_token"] = "no JSON"
    with pytest.raises(ConfigurationError, match="is not a token"):
        KeyringTokens().load()


# One refresh for everybody.


@pytest.fixture
def expired(
    line: dict[str, Any], app: App, tmp_path: Path, person: Person, sandbox: Sandbox
) -> FileTokens:
    """A file with an access token that has ended, and a good refresh token."""
    tokens = FileTokens(tmp_path)
    with client_of(line, app, tokens) as client:
        page = client.oauth.authorize_url(redirect_uri="http://127.0.0.1:1/")
        code = httpx.URL(person.decide(page.url)).params["code"]
        token = client.oauth.exchange(code, redirect_uri=page.redirect_uri)
    tokens.save(attrs.evolve(token, expires_at=PAST))
    return tokens


def client_of(line: dict[str, Any], app: App, tokens: TokenStore) -> PinterestClient:
    return PinterestClient(
        app=app, tokens=tokens, base_url=line["base_url"], oauth_url=line["oauth_url"]
    )


def test_four_processes_refresh_once(
    expired: FileTokens, line: dict[str, Any], app: App, sandbox: Sandbox, tmp_path: Path
) -> None:
    code = (
        "import pathlib, sys, time\n"
        "from pinbridge.pinterest import PinterestClient\n"
        "client = PinterestClient.from_env('access_token')\n"
        "client.user_account\n"
        "print('ready', flush=True)\n"
        "sys.stdin.readline()\n"
        "print(client.user_account.get().username)\n"
        "client.close()\n"
    )
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
        "PINTEREST_APP_ID": app.app_id,
        "PINTEREST_APP_SECRET": app.app_secret,
        "PINTEREST_API_URI": line["base_url"].removesuffix("/v5"),
        "PINTEREST_OAUTH_TOKEN_DIR": str(tmp_path),
    }
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", code],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate()[0] for process in processes] == ["sandbox_user\n"] * 4
    assert refreshes(sandbox) == [200]


def test_threads_with_clients_of_their_own_refresh_once(
    expired: FileTokens, line: dict[str, Any], app: App, sandbox: Sandbox
) -> None:
    start = threading.Barrier(6)

    def call() -> None:
        with client_of(line, app, FileTokens(expired.path.parent)) as client:
            start.wait()
            client.user_account.get()

    threads = [threading.Thread(target=call) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refreshes(sandbox) == [200]


@pytest.mark.anyio
async def test_tasks_refresh_once(
    expired: FileTokens, line: dict[str, Any], app: App, sandbox: Sandbox
) -> None:
    clients = [
        AsyncPinterestClient(app=app, tokens=expired, base_url=line["base_url"]) for _ in range(3)
    ]
    async with anyio.create_task_group() as group:
        for client in clients * 3:
            group.start_soon(client.user_account.get)
    for client in clients:
        await client.aclose()
    assert refreshes(sandbox) == [200]


def sender_of(line: dict[str, Any], app: App) -> PinterestClient:
    """A client that needs no token."""
    return PinterestClient("pina_none", app=app, base_url=line["base_url"])


def steps_of(auth: TokenAuth) -> Renewal:
    return auth.renewal(lambda: 0.0)


def test_a_kill_after_the_refresh_loses_nothing(
    expired: FileTokens, line: dict[str, Any], app: App, sandbox: Sandbox
) -> None:
    auth = TokenAuth(expired, app)
    with client_of(line, app, expired) as client, sender_of(line, app) as sender:
        renewal = steps_of(auth)
        step = next(renewal)
        while callable(step):
            step = renewal.send(step())
        request, _ = step
        save = renewal.send(sender.execute(request))
        assert callable(save)
        # The response is there and the token is stored, but nobody has used it.
        save()
        renewal.close()
        stored = expired.load()
        assert stored is not None
        assert stored.expires_at is not None
        assert stored.expires_at > PAST
        assert auth.credentials(0.0) is None
        assert client.user_account.get().username == "sandbox_user"
    assert refreshes(sandbox) == [200]


def test_a_kill_before_the_token_is_stored_loses_nothing(
    expired: FileTokens, line: dict[str, Any], app: App, sandbox: Sandbox
) -> None:
    before = expired.load()
    with client_of(line, app, expired) as client, sender_of(line, app) as sender:
        renewal = steps_of(TokenAuth(expired, app))
        step = next(renewal)
        while callable(step):
            step = renewal.send(step())
        renewal.send(sender.execute(step[0]))
        renewal.close()
        assert expired.load() == before
        # Pinterest takes the old refresh token for a while after it was replaced.
        assert client.user_account.get().username == "sandbox_user"
    assert refreshes(sandbox) == [200, 200]
