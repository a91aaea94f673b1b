"""Publishing, and what becomes of pins."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess

from pinbridge.sandbox import Sandbox
from tests.acceptance.support import png

from .support import PROGRAM, Cli


def test_one_file(cli: Cli) -> None:
    ended = cli("publish", "photo.png", "--board", "Travel", "--title", "Dusk", "--json")
    assert ended.status == 0
    assert ended.json["status"] == "published"
    assert ended.json["address"].startswith("https://www.pinterest.com/pin/8")
    assert "photo.png: published" in ended.err
    again = cli("publish", "photo.png", "--board", "Travel", "--title", "Dusk", "--quiet")
    assert (again.out.strip(), again.err) == (ended.json["id"], "")


def test_several_files_of_which_one_fails(cli: Cli) -> None:
    (cli.folder / "second_one.png").write_bytes(png("second"))
    media = [
        "missing.png",
        "second_one.png",
        "https://example.com/a.jpg?sandbox-fail=invalid_image",
    ]
    ended = cli("publish", *media, "--board", "Travel", "--json")
    assert ended.status == 3
    assert [row["title"] for row in ended.json_lines] == ["Second one"]
    assert "invalid_image" in ended.err
    assert "explain invalid_image" in ended.err


def test_a_board_is_created_where_it_is_missing(cli: Cli) -> None:
    arguments = ["publish", "photo.png", "-b", "Brand new", "-t", "First", "--create-board"]
    first = cli(*arguments)
    assert first.status == 0
    assert "Created the board Brand new." in first.err
    assert "Created" not in cli(*arguments).err
    board = cli("boards", "find", "Brand new", "--quiet").out.strip()
    assert cli("boards", "check", "Brand new", "--json").json["publishable"] is True
    assert cli("boards", "delete", board, "--yes").status == 0


def test_later(cli: Cli) -> None:
    ended = cli("publish", "photo.png", "-b", "Travel", "-t", "Soon", "--at", "+2h", "--json")
    assert ended.json["status"] == "scheduled"
    once = ["schedule", "once", "photo.png", "-b", "Travel", "--at", "2031-01-01T10:00+00:00"]
    made = cli(*once, "--quiet").out.strip()
    assert cli(*once, "--quiet").out.strip() == made
    listed = cli("schedule", "list", "--json").json
    assert {made, ended.json["id"]} <= {row["id"] for row in listed}
    assert cli("schedule", "show", made).status == 0
    assert cli("schedule", "cancel", made).rows == [[made, "canceled"]]
    for time in ("soon", "+1 month", "+99999999w"):
        wrong = cli("schedule", "once", "photo.png", "-b", "Travel", "--at", time)
        assert wrong.status == 2
        assert f"{time!r} is not a time" in wrong.err


def test_by_a_rule(cli: Cli) -> None:
    media = ["photo.png", "https://example.com/b.jpg", "https://example.com/c.jpg"]
    plan = ["schedule", "plan", *media, "-b", "Travel", "--start", "2031-03-01T09:00"]
    plan += ["--every", "1 day", "--tz", "Europe/Berlin"]
    preview = cli(*plan, "--preview")
    assert [row[0] for row in preview.rows] == [
        f"2031-03-0{day}T09:00:00+01:00" for day in (1, 2, 3)
    ]
    assert "nothing was scheduled" in preview.err
    before = len(cli("schedule", "list", "--limit", 0).rows)
    assert cli(*plan).status == 0
    assert cli(*plan).status == 0
    assert len(cli("schedule", "list", "--limit", 0).rows) == before + 3


def test_pins(cli: Cli, sandbox: Sandbox) -> None:
    sandbox.settings(queue_seconds=0.5)
    made = cli("publish", "photo.png", "-b", "Travel", "-t", "A pin", "--no-wait", "--json").json
    watched = cli("pins", "watch", made["id"], "--json")
    assert watched.json_lines[-1]["status"] == "published"
    assert cli("pins", "show", made["id"], "--fields", "title", "--json").json == {"title": "A pin"}
    found = cli("pins", "list", "--search", "A pin", "--board", "Travel", "--quiet").out.split()
    assert made["id"] in found
    waiting = cli(
        "publish", "https://example.com/w.jpg", "-b", "Travel", "-t", "W", "--no-wait", "-q"
    )
    edited = cli(
        "pins", "edit", waiting.out.strip(), "--title", "Another", "--link", "", "--json"
    ).json
    assert (edited["title"], edited["link_url"]) == ("Another", None)
    assert cli("pins", "edit", made["id"]).status == 2
    sandbox.settings(queue_seconds=0.02)
    assert cli("pins", "delete", made["id"], "--yes").status == 0
    sandbox.outcome("invalid_image", once=True)
    broken = cli("publish", "https://example.com/x.jpg", "-b", "Travel", "-t", "Broken")
    assert broken.status == 3
    assert cli("pins", "retry", "--all-failed").status == 0
    assert cli("pins", "watch", "--exit-status-detail").status in (0, 3, 9)


def test_assets(cli: Cli) -> None:
    (cli.folder / "other.png").write_bytes(png("other"))
    uploaded = cli("upload", "other.png", "--json").json_lines[0]
    assert uploaded["id"] in cli("assets", "list", "--unused", "--quiet").out
    assert cli("assets", "download", uploaded["id"], "-o", "copy.png").status == 0
    assert (cli.folder / "copy.png").read_bytes() == png("other")
    assert cli("assets", "download", uploaded["id"], "-o", "copy.png").status == 2
    assert cli("assets", "show", uploaded["id"]).status == 0
    assert cli("assets", "delete", uploaded["id"], "--yes").rows == [[uploaded["id"], "deleted"]]


def test_imports(cli: Cli, sandbox: Sandbox) -> None:
    row = {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "Imported",
        "image_url": "https://example.com/i.jpg",
    }
    ended = cli("import", "json", "-", "--json", input=json.dumps([row, {**row, "board_id": "1"}]))
    assert ended.status == 3
    assert ended.json["created_rows"] == 1
    assert "Row 2: " in ended.err
    keyed = {**row, "idempotency_key": "row-1"}
    lines = [",".join(keyed), ",".join(keyed.values())]
    (cli.folder / "pins.csv").write_text("\n".join(lines))
    imported = cli("import", "csv", "pins.csv", "--json").json
    assert imported["status"] == "completed"
    assert cli("import", "show", imported["id"]).rows[0][1] == "created"
    assert len(cli("import", "list").rows) == 2
    assert cli("import", "json", "-", input="{").status == 2


def test_a_terminal_shows_progress_and_a_table(cli: Cli) -> None:
    """What people see: a pseudo-terminal as wide as theirs."""
    arguments = ["publish", "photo.png", "--board", "Travel", "--title", "On a terminal"]
    status, shown = on_terminal(cli, *arguments)
    assert status == 0
    assert "published" in shown
    assert "https://www.pinterest.com/pin/" in shown


def on_terminal(cli: Cli, *arguments: str) -> tuple[int, str]:
    main, child = pty.openpty()
    environment = {**os.environ, **cli.environment, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        stdin=child,
        stdout=child,
        stderr=child,
        cwd=cli.folder,
        env=environment,
    ) as process:
        os.close(child)
        shown = b""
        while True:
            try:
                chunk = os.read(main, 65536)
            except OSError:
                break
            if not chunk:
                break
            shown += chunk
    os.close(main)
    return process.returncode, shown.decode()


def test_ctrl_c_ends_with_what_was_done(cli: Cli, sandbox: Sandbox) -> None:
    sandbox.settings(queue_seconds=600)
    made = cli(
        "publish", "https://example.com/w.jpg", "-b", "Travel", "-t", "Never", "--no-wait", "-q"
    )
    # Shells let background jobs ignore interrupts, and processes inherit that.
    earlier = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(
            [*PROGRAM, "pins", "watch", made.out.strip()],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **cli.environment},
        )
    finally:
        signal.signal(signal.SIGINT, earlier)
    with process:
        assert process.stdout is not None
        assert select.select([process.stdout], [], [], 30)[0]
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    sandbox.settings(queue_seconds=0.02)
    assert process.returncode == 130
    assert b"queued" in out
    assert err.splitlines()[-1] == b"interrupted; what was done stays done"


def test_a_reader_that_has_seen_enough(cli: Cli) -> None:
    command = f"{' '.join(PROGRAM)} api --list | head -n 1"
    done = subprocess.run(
        command, shell=True, capture_output=True, env={**os.environ, **cli.environment}, check=True
    )
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""
