"""PinArkive from the command line."""

from __future__ import annotations

import stat

import pytest

from pinbridge.sandbox import Sandbox

from .support import Cli


@pytest.fixture
def ark(cli: Cli, sandbox: Sandbox) -> Cli:
    found = sandbox.start_line()["pinarkive"]
    cli.environment |= {
        "PINARKIVE_BASE_URL": found["base_url"],
        "PINARKIVE_API_KEY": found["api_key"],
    }
    return cli


def test_files_and_folders(ark: Cli, sandbox: Sandbox) -> None:
    computed = ark("pinarkive", "cid", "photo.png", "--json").json
    stored = ark("pinarkive", "upload", "photo.png", "--verify", "--json").json_lines[0]
    assert stored["cid"] in (computed["v0"], computed["v1"])
    folder = ark.folder / "site"
    folder.mkdir()
    (folder / "index.html").write_text("<h1>hello</h1>")
    made = ark("pinarkive", "directory", "site", "--verify", "--quiet").out.strip()
    assert made in ark("pinarkive", "cid", "site").out.split()
    assert {made, stored["cid"]} <= {row[0] for row in ark("pinarkive", "list").rows}
    sandbox.advance(10)
    assert ark("pinarkive", "status", made, "--wait", "--quiet").out.strip() == "pinned"
    assert ark("pinarkive", "remove", made).status == 2
    assert ark("pinarkive", "remove", made, "--yes").rows == [[made, "removed"]]
    pinned = ark("pinarkive", "pin", made, "--name", "again", "--json")
    assert pinned.status == 0
    missing = ark("pinarkive", "upload", "missing.bin", "photo.png")
    assert missing.status == 3


def test_tokens(ark: Cli) -> None:
    made = ark("pinarkive", "tokens", "create", "ci", "--write", "token.txt")
    assert made.status == 0
    secret = (ark.folder / "token.txt").read_text()
    assert secret not in made.out + made.err
    assert stat.S_IMODE((ark.folder / "token.txt").stat().st_mode) == 0o600
    assert "ci" in [row[0] for row in ark("pinarkive", "tokens", "list").rows]
    assert ark("pinarkive", "tokens", "create", "ci", "--write", "token.txt").status == 2
    assert ark("pinarkive", "tokens", "revoke", "ci", "--yes").status == 0
    # A secret that can't be written would be lost.
    assert ark("pinarkive", "tokens", "create", "lost", "--write", "photo.png/token").status == 1
    assert "lost" not in [row[0] for row in ark("pinarkive", "tokens", "list").rows]


def test_sign_in(ark: Cli, sandbox: Sandbox) -> None:
    found = sandbox.start_line()["pinarkive"]
    del ark.environment["PINARKIVE_API_KEY"]
    assert ark("pinarkive", "list").status == 4
    ended = ark("pinarkive", "login", "--with-token", input=found["api_key"])
    assert ended.status == 0
    assert ark("pinarkive", "list").status == 0
    assert ark("pinarkive", "logout").status == 0
    password = f"{found['password']}\n"
    signed_in = ark(
        "pinarkive", "login", "--email", found["email"], "--password-stdin", input=password
    )
    assert signed_in.status == 0
    assert ark("pinarkive", "list").status == 0
    second = ark(
        *("pinarkive", "login", "--email", found["two_factor"]["email"], "--password-stdin"),
        *("--code", "000000"),
        input=password,
    )
    assert second.status == 4
