"""The jobs of the vendor's quickstart scripts, end to end against the local Pinterest."""

from __future__ import annotations

import hashlib
import json
import os
import pty
import stat
import subprocess
from typing import Any

import httpx
import pytest

from pinbridge.cli.pinterest import scopes_of
from pinbridge.cli.sandboxes import environment_of
from pinbridge.pinterest import SCOPES
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import mp4

from .support import PROGRAM, Cli, read_until


@pytest.fixture
def quick(cli: Cli, sandbox: Sandbox) -> Cli:
    """Commands with the environment of the quickstart."""
    cli.environment |= environment_of(sandbox.start_line())
    cli.environment["PINTEREST_OAUTH_TOKEN_DIR"] = str(cli.folder)
    return cli


def start(sandbox: Sandbox) -> dict[str, Any]:
    found: dict[str, Any] = sandbox.start_line()["pinterest"]
    return found


def test_get_access_token_by_client_credentials(quick: Cli) -> None:
    hidden = quick("pinterest", "login", "-c", "--write", "mine")
    kept = json.loads((quick.folder / "mine.json").read_text())
    assert (kept["name"], kept["refresh_token"]) == ("mine", None)
    assert stat.S_IMODE((quick.folder / "mine.json").stat().st_mode) == 0o600
    assert kept["access_token"] not in hidden.out + hidden.err
    assert hashlib.sha256(kept["access_token"].encode()).hexdigest() in hidden.out
    assert ["refresh_token", "none"] in hidden.rows
    clear = quick(
        "pinterest", "login", "-c", "-w", "mine", "-ct", "--scopes", "PINS:read,Read_Users"
    )
    kept = json.loads((quick.folder / "mine.json").read_text())
    assert set(kept["scopes"].replace(",", " ").split()) == {"pins:read", "user_accounts:read"}
    assert kept["access_token"] in clear.out
    assert quick("pinterest", "whoami", "-a", "mine", "--quiet").out.strip() == "sandbox_user"
    assert "boards:write_secret" in quick("pinterest", "login", "--scopes", "help").out
    assert quick("pinterest", "login", "-c", "--scopes", "nonsense!").status == 2


def test_scopes_by_the_names_of_the_quickstart() -> None:
    names = {
        "READ_ADS": "ads:read", "WRITE_ADS": "ads:write", "READ_BOARDS": "boards:read",
        "WRITE_BOARDS": "boards:write", "READ_CATALOGS": "catalogs:read",
        "WRITE_CATALOGS": "catalogs:write", "READ_PINS": "pins:read", "WRITE_PINS": "pins:write",
        "READ_USERS": "user_accounts:read", "READ_SECRET_BOARDS": "boards:read_secret",
        "WRITE_SECRET_BOARDS": "boards:write_secret", "READ_SECRET_PINS": "pins:read_secret",
        "WRITE_SECRET_PINS": "pins:write_secret", "READ_ADVERTISERS": "ads:read",
    }  # fmt: skip
    assert scopes_of(names) == list(names.values())
    assert set(names.values()) <= set(SCOPES)
    assert scopes_of(SCOPES) == list(SCOPES)


def test_get_access_token_in_a_browser_and_refresh_it(quick: Cli, sandbox: Sandbox) -> None:
    """The page is opened by this test instead of a browser; the redirect is pasted."""
    origin = sandbox.base_url
    address: list[str] = []

    def grant(url: str) -> None:
        answer = httpx.post(url, data={"decision": "approve"}, headers={"origin": origin})
        address.append(answer.headers["location"])

    arguments = ["pinterest", "login", "--no-browser", "--write", "browser", "--json"]
    environment = {**os.environ, **quick.environment}
    main, child = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        stdin=child,
        stdout=subprocess.PIPE,
        stderr=child,
        cwd=quick.folder,
        env=environment,
    ) as process:
        os.close(child)
        shown = read_until(main, "Address it redirected to", process)
        url = next(word for word in shown.split() if word.startswith("http"))
        grant(url)
        os.write(main, f"{address[0]}\n".encode())
        assert process.wait(30) == 0, shown
    os.close(main)
    before = json.loads((quick.folder / "browser.json").read_text())
    assert before["refresh_token"]
    sandbox.advance(5)
    refreshed = quick("pinterest", "refresh", "-a", "browser")
    assert refreshed.status == 0
    after = json.loads((quick.folder / "browser.json").read_text())
    assert after["access_token"] != before["access_token"]
    assert after["access_token"] not in refreshed.out


def test_a_profile_keeps_a_token(quick: Cli, sandbox: Sandbox) -> None:
    token = start(sandbox)["access_token"]
    del quick.environment["PINTEREST_ACCESS_TOKEN"]
    assert quick("pinterest", "whoami").status == 4
    assert quick("pinterest", "login", "--with-token", input=token).status == 0
    assert quick("pinterest", "whoami", "--quiet").out.strip() == "sandbox_user"
    # Its token goes to no other address.
    elsewhere = quick("pinterest", "whoami", PINTEREST_API_URI="http://127.0.0.1:9")
    assert elsewhere.status == 4
    assert quick("api", "pinterest", "user_account_get").json["username"] == "sandbox_user"
    assert quick("pinterest", "logout").status == 0
    assert quick("pinterest", "whoami").status == 4


def test_a_wrong_token_does_not_replace_one_that_works(quick: Cli, sandbox: Sandbox) -> None:
    arguments = ("pinterest", "login", "--with-token", "--write", "mine")
    assert quick(*arguments, input=start(sandbox)["access_token"]).status == 0
    assert quick(*arguments, input="wrong").status == 4
    assert quick("pinterest", "whoami", "-a", "mine", "--quiet").out.strip() == "sandbox_user"


def test_a_token_that_may_not_read_the_account_is_valid(quick: Cli, sandbox: Sandbox) -> None:
    path = "/pinterest/v5/user_account"
    sandbox.faults([{"kind": "status", "status": 403, "method": "GET", "path": path, "times": 1}])
    token = start(sandbox)["access_token"]
    assert quick("pinterest", "login", "--with-token", "--write", "mine", input=token).status == 0


def test_reading_pins_and_boards(quick: Cli, sandbox: Sandbox) -> None:
    board_id = start(sandbox)["board_id"]
    listed = quick("pinterest", "boards", "-ps", "2")
    assert board_id in [row[0] for row in listed.rows]
    assert "0" not in [row[3] for row in quick("pinterest", "boards", "--no-include-empty").rows]
    pins = quick("pinterest", "pins", "--json").json
    assert quick("pinterest", "pins", "--limit", 1, "--exit-status-detail").status == 8
    shown = quick("pinterest", "pin", "-p", pins[0]["id"], "--json").json
    assert shown["id"] == pins[0]["id"]
    board = quick("pinterest", "board", "-b", board_id, "--pins", "--json").json
    assert board["name"] == "Recipes"
    assert {"sections", "pins"} <= set(board)
    assert quick("pinterest", "board", "-b", board_id, "--pins", terminal=True).status == 0
    assert quick("pinterest", "pin", "-p", "1").status == 1


def test_copying_and_saving(quick: Cli, sandbox: Sandbox) -> None:
    board_id = start(sandbox)["board_id"]
    [pin, *_] = quick("pinterest", "pins", "--json").json
    copied = quick("pinterest", "copy-pin", "-p", pin["id"], "-b", board_id, "--json")
    assert copied.status == 0, copied.err
    assert copied.json["board_id"] == board_id
    (quick.folder / "clip.mp4").write_bytes(mp4())
    video = quick("pinterest", "upload", "clip.mp4", "--quiet").out.strip()
    filmed = quick("pinterest", "copy-pin", "-p", pin["id"], "-b", board_id, "-m", video, "--json")
    assert filmed.status == 0, filmed.err
    assert filmed.json["media"]["media_type"] == "video"
    saved = quick("pinterest", "save-pin", "-p", pin["id"], "-b", board_id, "--json")
    assert saved.status == 0, saved.err
    assert quick("pinterest", "copy-board", "-b", board_id).status == 2
    assert quick("pinterest", "copy-board", "--all").status == 2
    assert quick("pinterest", "copy-board", "-b", board_id, "-t", "other").status == 2
    dry = quick("pinterest", "copy-board", "-b", board_id, "-n", "A copy", "--dry-run")
    assert dry.rows[0] == ["board", board_id, "-", "A copy"]
    assert "nothing was copied" in dry.err
    made = quick("pinterest", "copy-board", "-b", board_id, "-n", "A copy", "--json")
    assert made.status == 0, made.err
    new_id = made.json_lines[0]["id"]
    assert len(made.json_lines) == len(dry.rows)

    refused = quick("pinterest", "delete-board", "-b", new_id)
    assert refused.status == 2
    assert "Nothing was done" in refused.err
    wrong = quick("pinterest", "delete-board", "-b", new_id, terminal=True, input="yes\n")
    assert wrong.status == 1
    no = quick(
        "pinterest", "delete-board", "-b", new_id, terminal=True, input="delete my boards\nn\n"
    )
    assert no.out == ""
    assert quick("pinterest", "delete-board", "-b", new_id, "--yes").rows[0][:2] == [
        new_id,
        "deleted",
    ]
    assert quick("pinterest", "delete-board").status == 2


def test_terms(quick: Cli) -> None:
    related = quick("pinterest", "terms", "related", "art, travel")
    assert [row[0] for row in related.rows] == ["art", "travel"]
    assert len(quick("pinterest", "terms", "suggested", "art", "-n", 3).rows) == 3
    assert quick("pinterest", "terms", "suggested", "art,travel").status == 2
    assert quick("pinterest", "terms", "related", "art", "-n", 3).status == 2


def test_ads_and_figures(quick: Cli) -> None:
    tree = quick("pinterest", "ads", "--all", "--json").json_lines
    by_kind = {row["kind"]: row["id"] for row in tree}
    account = ["--ad-account-id", by_kind["ad_account"]]
    [found] = quick("pinterest", "ads", "--json").json
    assert found["id"] == by_kind["ad_account"]
    campaigns = quick("pinterest", "ads", *account, "--quiet").out.split()
    assert by_kind["campaign"] in campaigns
    groups = quick(
        "pinterest", "ads", *account, "--campaign-id", campaigns[0], "--quiet"
    ).out.split()
    group = ["--campaign-id", campaigns[0], "--ad-group-id", groups[0]]
    assert quick("pinterest", "ads", *account, *group).status == 0
    assert quick("pinterest", "ads", "--campaign-id", campaigns[0]).status == 2
    chosen = quick("pinterest", "ads", terminal=True, input="1\n1\n1\n")
    assert chosen.status == 0
    assert "ads" in chosen.out

    assert quick("pinterest", "analytics").json["all"]
    pin = quick("pinterest", "pins", "--quiet", "--limit", 1).out.strip()
    assert quick("pinterest", "analytics", "pin", "--pin-id", pin).status == 0
    assert quick("pinterest", "analytics", "pin").status == 2
    for kind in ("ad_account_user", "ad_account", "campaign", "ad_group", "ad"):
        given = [
            "--campaign-id",
            campaigns[0],
            "--ad-group-id",
            groups[0],
            "--ad-id",
            by_kind["ad"],
        ]
        ended = quick("pinterest", "analytics", kind, *account, *given)
        assert ended.status == 0, (kind, ended.err)
    assert quick("pinterest", "analytics", "campaign", *account).status == 2
    assert quick("pinterest", "analytics", "-o", "figures.json").status == 0
    assert json.loads((quick.folder / "figures.json").read_text())["all"]


def test_a_report(quick: Cli) -> None:
    ended = quick("pinterest", "report", "--from", "7d", "-o", "report.json", "--json")
    assert ended.status == 0, ended.err
    assert (quick.folder / "report.json").stat().st_size
    again = quick("pinterest", "report", "--from", "7d", "-o", "report.json")
    assert again.status == 2
    assert "exists" in again.err


def test_publishing(quick: Cli) -> None:
    arguments = ["pinterest", "publish", "photo.png", "--board", "Travel", "--title", "Dusk"]
    made = quick(*arguments, "--json")
    assert made.status == 0, made.err
    assert made.json["address"].endswith(f"/{made.json['id']}/")
    assert quick(*arguments, "--quiet").out.strip() == made.json["id"]
    assert quick("pinterest", "publish", "missing.png", "--board", "Travel").status == 2
