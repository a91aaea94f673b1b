"""What is printed, and how commands end."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys

import pytest

from pinbridge.cli.failures import CommandError, report
from pinbridge.cli.sandboxes import environment_of
from pinbridge.cli.state import State
from pinbridge.cli.values import human
from pinbridge.sandbox import Sandbox

from .support import PROGRAM, Cli, Terminal


def test_a_list_is_lines_json_ids_or_a_table(cli: Cli) -> None:
    lines = cli("boards", "list")
    assert (lines.status, lines.err) == (0, "")
    assert [row[1] for row in lines.rows] == ["Home ideas", "Travel", "Recipes"]
    found = cli("boards", "list", "--json").json
    assert [row["name"] for row in found] == ["Home ideas", "Travel", "Recipes"]
    assert cli("boards", "list", "--quiet").out.split() == [row["id"] for row in found]
    table = cli("boards", "list", terminal=True)
    assert "Name" in table.out.splitlines()[0]
    assert "Home ideas" in table.out


def test_fields_are_chosen_for_every_form(cli: Cli) -> None:
    chosen = cli("--json", "boards", "list", "--fields", "name").json
    assert chosen[0] == {"name": "Home ideas"}
    assert cli("boards", "list", "--fields", "name,id").rows[1][0] == "Travel"
    several = cli("--fields", "name", "boards", "list", "--fields", "id", "--fields", "privacy")
    assert several.rows[1][::2] == ["Travel", "PUBLIC"]
    wrong = cli("boards", "list", "--fields", "nam", "--json")
    assert wrong.status == 2
    assert "there is no field 'nam'" in json.loads(wrong.err)["error"]["message"]


def test_colours_are_for_terminals_without_no_color(cli: Cli) -> None:
    assert "\x1b[" in cli("boards", "list", terminal=True, TERM="xterm").out
    assert "\x1b[" not in cli("boards", "list", terminal=True, TERM="xterm", NO_COLOR="1").out
    assert "\x1b[" not in cli("boards", "list", FORCE_COLOR=None).out


def test_wide_and_hostile_characters(cli: Cli, sandbox: Sandbox) -> None:
    made = cli("boards", "create", "旅行\x1b[2J\t地図", "--json")
    assert made.status == 0
    try:
        # A tab or an escape in a name must not make a column, or move the cursor.
        row = next(row for row in cli("boards", "list").rows if row[0] == made.json["id"])
        assert row[1].startswith("旅行")
        assert "\x1b" not in "".join(row)
        table = cli("boards", "list", terminal=True, NO_COLOR="1").out
        assert "旅行" in table
        assert "\x1b[2J" not in table
    finally:
        assert cli("boards", "delete", made.json["id"], "--yes").status == 0


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["boards", "list"], 0, ""),
        (["pins", "show", "00000000-0000-0000-0000-000000000000"], 1, "not_found"),
        (["pins", "show", "nonsense"], 2, "must be a UUID"),
        (["pins", "shwo"], 2, "Did you mean show"),
        (["pins", "list", "--limit", "many"], 2, "not a valid integer"),
        (["publish", "missing.jpg", "--board", "Travel"], 2, "missing.jpg"),
        (["boards", "find", "Nowhere"], 2, "choose from"),
    ],
)
def test_exit_status_and_two_lines(cli: Cli, arguments: list[str], status: int, told: str) -> None:
    ended = cli(*arguments)
    assert ended.status == status
    assert told in ended.err
    assert "Traceback" not in ended.err
    assert len(ended.err.splitlines()) <= 2


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ({"status": 401, "body": {"detail": "Invalid API key"}}, 4),
        ({"status": 403, "body": {"error": {"code": "insufficient_scope", "message": "no"}}}, 4),
        ({"status": 402, "body": {"error": {"code": "quota_exceeded", "message": "no"}}}, 7),
        ({"status": 429, "body": {"error": {"code": "rate_limited", "message": "slow"}}}, 5),
        ({"status": 503, "body": {}}, 5),
        ({"status": 409, "body": {"detail": "no"}}, 1),
    ],
)
def test_answers_of_the_service_give_exit_statuses(
    cli: Cli, sandbox: Sandbox, fault: dict[str, object], status: int
) -> None:
    sandbox.faults([{"kind": "status", "path": "/v1/pins", **fault}])
    ended = cli("pins", "list", PINBRIDGE_MAX_RETRIES="0")
    assert ended.status == status
    assert ended.err.startswith("error: ")
    assert len(ended.err.splitlines()) == 2 if status != 1 else True


def test_verbose_tells_tries_and_request_ids(cli: Cli, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "path": "/v1/pins"}])
    ended = cli("pins", "list", "-v", PINBRIDGE_MAX_RETRIES="1")
    assert "Try 2: 503" in ended.err
    assert "Request id: " in ended.err
    assert sandbox.api_key not in ended.err


def test_verbose_tells_the_request_ids_of_successes(cli: Cli, sandbox: Sandbox) -> None:
    ended = cli("boards", "list", "-v")
    assert ended.status == 0
    calls = [line for line in ended.err.splitlines() if ": 200 in " in line]
    assert [line for line in calls if ", attempt 1, request " not in line] == []
    assert [line.partition(":")[0] for line in calls] == ["list_accounts", "list_boards"]


def test_no_answer_is_for_later(cli: Cli) -> None:
    ended = cli("pins", "list", PINBRIDGE_BASE_URL="http://127.0.0.1:9", PINBRIDGE_MAX_RETRIES="0")
    assert ended.status == 5
    assert "could not connect" in ended.err


def test_details_of_the_exit_status(cli: Cli) -> None:
    for name in ("A", "B"):
        assert cli("boards", "create", name).status == 0
    assert cli("activity", "--limit", 1).status == 0
    assert cli("activity", "--limit", 1, "--exit-status-detail").status == 8
    assert cli("pins", "retry", "--all-failed").status == 0
    assert cli("pins", "retry", "--all-failed", "--exit-status-detail").status == 9


def test_nothing_is_asked_without_a_terminal(cli: Cli) -> None:
    board = cli("boards", "create", "Doomed", "--json").json["id"]
    refused = cli("boards", "delete", board)
    assert refused.status == 2
    assert "--yes" in refused.err
    answered = cli("boards", "delete", board, terminal=True, input="n\n")
    assert answered.status == 130
    assert cli("boards", "delete", board, terminal=True, input="y\n").status == 0


def test_as_a_process(cli: Cli) -> None:
    good = cli.process("boards", "list", "--json")
    assert (good.status, good.err) == (0, "")
    assert "Travel" in {board["name"] for board in json.loads(good.out)}
    bad = cli.process("boards", "list", "--wrong")
    assert (bad.status, bad.out) == (2, "")
    assert bad.err.splitlines()[0].startswith("error: No such option")


def test_json_and_titles_hold_nothing_that_a_terminal_acts_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hostile = "[/b]\x1b]0;a\x07\x9b2J\u202e\x7f"
    state = State()
    out, err = Terminal(), Terminal()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    state.out.rows([{"id": 1, hostile: hostile}], ("id", hostile), title=hostile)
    state.out.rows([], ("id",), empty=hostile)
    state.out.record({"id": hostile, hostile: 2})
    state.out.bars({hostile: 1}, hostile)
    state.as_json = True
    state.out.record({hostile: hostile})
    state.out.event({"id": hostile}, hostile)
    report(CommandError(hostile, hostile), state)
    shown = out.getvalue() + err.getvalue()
    assert not set(shown) & set("\x07\x9b\u202e\x7f")
    assert "\x1b]0" not in shown
    assert json.loads(out.getvalue().splitlines()[-1]) == {"id": hostile}


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_times_at_the_ends_of_the_calendar_are_shown(moment: str) -> None:
    assert human(moment).replace(" ", "T") == moment[:16]


def test_a_group_without_arguments_shows_its_help(cli: Cli) -> None:
    ended = cli("bulk")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.splitlines()[0].startswith("Usage: ")
    assert "  verify " in ended.err


@pytest.mark.parametrize("redirection", ["| :", ">&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_errors(cli: Cli, redirection: str) -> None:
    # The shell ends with the status of the command, not of the reader.
    command = f"{{ sleep 0.1; {shlex.join(PROGRAM)} explain; echo $? >&3; }} 3>status {redirection}"
    done = subprocess.run(
        ["sh", "-c", command], cwd=cli.folder, capture_output=True, text=True, check=False
    )
    assert (done.stderr, (cli.folder / "status").read_text()) == ("", "0\n")


@pytest.mark.parametrize(
    ("arguments", "command", "variable"),
    [
        (["pins", "list"], "pinbridge login", "PINBRIDGE_API_KEY"),
        (["pinarkive", "list"], "pinbridge pinarkive login", "PINARKIVE_API_KEY"),
        (["api", "pinarkive", "list_tokens"], "pinbridge pinarkive login", "PINARKIVE_API_KEY"),
        (["pinterest", "boards"], "pinbridge pinterest login", "PINTEREST_ACCESS_TOKEN"),
    ],
)
def test_the_advice_to_sign_in_names_the_service(
    cli: Cli, sandbox: Sandbox, arguments: list[str], command: str, variable: str
) -> None:
    advice = f"  Sign in with `{command}`, or set {variable}"
    cli.environment |= environment_of(sandbox.start_line())
    del cli.environment[variable]
    ended = cli(*arguments)
    assert ended.status == 4
    assert ended.err.splitlines()[1] == advice


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_a_body_that_cannot_be_read_is_an_error_of_usage(cli: Cli, content: bytes | None) -> None:
    if content is not None:
        (cli.folder / "body.json").write_bytes(content)
    ended = cli("api", "pinbridge", "create_pin", "--body", "@body.json")
    assert ended.status == 2
    assert ended.err.startswith("error: --body: body.json: ")


def test_a_narrow_table_leaves_out_columns_instead_of_cutting_ids(
    cli: Cli, sandbox: Sandbox
) -> None:
    pin = cli("publish", "photo.png", "--board", "Travel", "--title", "Dusk " * 8, "--json").json
    wide = cli("pins", "list", terminal=True, NO_COLOR="1", COLUMNS="100").out
    narrow = cli("pins", "list", terminal=True, NO_COLOR="1", COLUMNS="80").out
    assert "Created at" in wide
    assert "Created at" not in narrow
    for shown in (wide, narrow):
        assert f"{pin['id']}  published  Dusk" in shown
        assert pin["board_id"] in shown


def test_an_interrupt_while_modules_are_loaded_is_no_traceback() -> None:
    code = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'pinbridge.cli.running':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from pinbridge.cli import main\n"
        "sys.exit(main([]))\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (130, b"")
