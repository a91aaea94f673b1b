"""Signing in, profiles, and where secrets go."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from pinbridge import PinbridgeClient
from pinbridge.cli.commands.doctor import clock_findings
from pinbridge.cli.profiles import Profiles
from pinbridge.sandbox import Sandbox

from .support import Cli


@pytest.fixture
def signed_out(cli: Cli) -> Cli:
    del cli.environment["PINBRIDGE_API_KEY"]
    cli.environment["PINBRIDGE_BASE_URL"] = cli.sandbox.base_url
    return cli


class MemoryKeyring(KeyringBackend):
    """A keyring that works."""

    priority = 5  # pyright: ignore

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def login(cli: Cli, *more: str) -> None:
    password = f"{cli.sandbox.password}\n"
    ended = cli("login", "--email", cli.sandbox.email, "--password-stdin", *more, input=password)
    assert ended.status == 0, ended.err
    assert "Signed in as sandbox@example.com" in ended.err


def test_without_credentials(signed_out: Cli) -> None:
    for arguments in (["whoami"], ["pins", "list"], ["publish", "photo.png", "--board", "Travel"]):
        ended = signed_out(*arguments)
        assert ended.status == 4
        assert ended.err.splitlines()[0] == "error: you are not signed in"
        assert "pinbridge login" in ended.err.splitlines()[1]


def test_a_password_gives_a_session_and_a_key(signed_out: Cli) -> None:
    login(signed_out)
    who = signed_out("whoami", "--json").json
    assert who["email"] == "sandbox@example.com"
    assert who["credentials"] == "profile default, kept in the file"
    names = _keys_in_use(signed_out)
    assert any(name.startswith("pinbridge on") for name in names)
    assert signed_out("team", "list").rows[0][1] == "sandbox@example.com"

    assert signed_out("logout").status == 0
    assert signed_out("whoami").status == 4
    names = _keys_in_use(signed_out)
    assert not any(name.startswith("pinbridge on") for name in names)
    assert signed_out("logout", "--exit-status-detail").status == 9


def _keys_in_use(cli: Cli) -> list[str]:
    with PinbridgeClient(base_url=cli.sandbox.base_url, api_key=cli.sandbox.api_key) as client:
        return sorted(key.name for key in client.api_keys.list() if key.revoked_at is None)


def test_a_key_from_standard_input(signed_out: Cli, sandbox: Sandbox) -> None:
    assert signed_out("login", "--with-token", input=sandbox.api_key).status == 0
    assert signed_out("boards", "list").status == 0
    wrong = signed_out("login", "--with-token", "--profile", "other", input="pb_wrong")
    assert wrong.status == 4
    assert [row[0] for row in signed_out("profiles").rows] == ["default"]


def test_secrets_are_in_a_file_for_the_owner_only(signed_out: Cli, sandbox: Sandbox) -> None:
    signed_out("login", "--with-token", input=sandbox.api_key)
    folder = signed_out.folder / "config"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert sandbox.api_key not in (folder / "profiles.json").read_text()
    assert sandbox.api_key in (folder / "credentials.json").read_text()


def test_files_are_in_the_place_of_the_system(signed_out: Cli, sandbox: Sandbox) -> None:
    place = {"PINBRIDGE_CONFIG_DIR": None, "XDG_CONFIG_HOME": str(signed_out.folder)}
    ended = signed_out("login", "--with-token", input=sandbox.api_key, **place)
    assert ended.status == 0
    names = {path.name for path in (signed_out.folder / "pinbridge").iterdir()}
    assert names == {"profiles.json", "credentials.json"}
    assert signed_out("boards", "list", **place).status == 0
    assert signed_out("boards", "list").status == 4


def test_secrets_are_in_a_keyring_that_works(signed_out: Cli, sandbox: Sandbox) -> None:
    before, ring = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(ring)
    try:
        ended = signed_out("login", "--with-token", input=sandbox.api_key)
        assert "stored in keyring" in ended.err
        assert json.loads(ring.kept["pinbridge", "default/pinbridge"]) == {
            "api_key": sandbox.api_key
        }
        assert not (signed_out.folder / "config" / "credentials.json").exists()
        assert signed_out("boards", "list").status == 0
        assert signed_out("logout").status == 0
        assert ring.kept == {}
    finally:
        keyring.set_keyring(before)


def test_profiles(signed_out: Cli, sandbox: Sandbox) -> None:
    login(signed_out, "--no-key")
    signed_out("login", "--with-token", "--profile", "client-a", input=sandbox.api_key)
    assert [row[:2] for row in signed_out("profiles").rows] == [
        ["client-a", "false"],
        ["default", "true"],
    ]
    assert signed_out("profiles", "use", "client-a").status == 0
    assert signed_out("whoami", "--json").json["profile"] == "client-a"
    assert signed_out("whoami", "--json", PINBRIDGE_PROFILE="default").json["email"]
    missing = signed_out("boards", "list", "--profile", "nobody")
    assert missing.status == 2
    assert "the profiles are: client-a, default" in missing.err


def test_the_environment_counts_before_the_profile(cli: Cli, sandbox: Sandbox) -> None:
    cli("login", "--with-token", input=sandbox.api_key)
    assert cli("whoami", "--json").json["credentials"] == "environment"
    named = cli("whoami", "--json", "--profile", "default").json
    assert named["credentials"] == "profile default, kept in the file"
    assert cli("boards", "list", PINBRIDGE_API_KEY="pb_wrong").status == 4


def test_credentials_of_a_profile_go_to_their_address_only(
    signed_out: Cli, sandbox: Sandbox
) -> None:
    signed_out("login", "--with-token", input=sandbox.api_key)
    with Sandbox.serve(seed=False) as other:
        for more in ([], ["--profile", "default"]):
            signed_out("boards", "list", *more, PINBRIDGE_BASE_URL=other.base_url)
        assert other.requests() == []
    assert signed_out("boards", "list", PINBRIDGE_BASE_URL=None).status == 0


def test_an_ended_session_says_so(signed_out: Cli) -> None:
    login(signed_out, "--no-key")
    file = signed_out.folder / "config" / "profiles.json"
    data = json.loads(file.read_text())
    data["profiles"]["default"]["pinbridge"]["session_ends_at"] = 1
    file.write_text(json.dumps(data))
    ended = signed_out("boards", "list")
    assert ended.status == 4
    assert "has ended" in ended.err


def test_projects_are_switched(signed_out: Cli) -> None:
    login(signed_out)
    assert signed_out("projects", "create-sandbox").status == 0
    assert signed_out("projects", "switch", "sandbox").status == 0
    active = [row for row in signed_out("projects", "list").rows if row[4] == "true"]
    assert active[0][2] == "sandbox"
    assert signed_out("projects", "switch", "nowhere").status == 2
    assert signed_out("projects", "switch", "production").status == 0
    assert signed_out("logout").status == 0


def test_doctor(cli: Cli) -> None:
    good = cli("doctor", "--json")
    assert good.status == 0
    assert {row["result"] for row in good.json} == {"ok"}
    sick = cli("doctor", PINBRIDGE_API_KEY=None)
    assert sick.status == 4
    assert "pinbridge login" in sick.out
    gone = cli("doctor", PINBRIDGE_BASE_URL="http://127.0.0.1:9")
    assert gone.status == 5
    assert gone.out.endswith("\tcheck the URL and the network\n")
    proxied = cli("doctor", HTTPS_PROXY="http://user:proxy-secret@proxy.example:3128")
    assert "proxy-secret" not in proxied.out + proxied.err
    [skewed] = clock_findings("Thu, 01 Jan 2026 00:00:00 GMT")
    assert "ahead of the service" in skewed.found
    [in_time] = clock_findings(f"{datetime.now(UTC):%a, %d %b %Y %H:%M:%S} -0000")
    assert in_time.result == "ok"


@pytest.mark.parametrize(
    "arguments", [["login"], ["login", "--key"], ["login", "--email", "a@b.c"]]
)
def test_nothing_is_asked_without_a_terminal(signed_out: Cli, arguments: list[str]) -> None:
    ended = signed_out(*arguments)
    assert ended.status == 2
    assert "is missing: pass it with" in ended.err


def test_a_broken_file_is_named(signed_out: Cli) -> None:
    folder: Path = signed_out.folder / "config"
    folder.mkdir()
    (folder / "profiles.json").write_text("{")
    ended = signed_out("whoami")
    assert ended.status == 1
    assert "profiles.json is not valid JSON" in ended.err
    (folder / "profiles.json").write_text("[]")
    assert "profiles.json is not a JSON object" in signed_out("whoami").err


def test_a_profile_that_cannot_be_written_leaves_no_key_behind(signed_out: Cli) -> None:
    before = _keys_in_use(signed_out)
    (signed_out.folder / "config").write_text("a file, not a folder")
    password = f"{signed_out.sandbox.password}\n"
    arguments = ("login", "--email", signed_out.sandbox.email, "--password-stdin")
    ended = signed_out(*arguments, input=password)
    assert ended.status == 1
    assert _keys_in_use(signed_out) == before


def test_an_empty_folder_of_configurations_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PINBRIDGE_CONFIG_DIR", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    assert Profiles().folder == tmp_path / ".config" / "pinbridge"
    monkeypatch.setenv("PINBRIDGE_CONFIG_DIR", str(tmp_path / "own"))
    assert Profiles().folder == tmp_path / "own"
