"""Every command as a process against a sandbox: what it prints, how it ends, and that it tells no secret."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest

from pinbridge import PinbridgeClient
from pinbridge.cli.app import app
from pinbridge.cli.sandboxes import environment_of
from pinbridge.sandbox import Sandbox

from .support import ROOT, Cli, Ended


class Line(NamedTuple):
    """A command and how it ends.

    Attributes:
        words: Its arguments, with the names of things in braces.
        out: Pattern that is found in what it prints.
        err: Pattern that is found in its notes and errors.
        status: Exit status.
        stdin: What it reads.
        keep: Name for what it prints, for the lines below.
        shows_secrets: Whether it prints secrets, as asked.
    """

    words: str
    out: str = ""
    err: str = ""
    status: int = 0
    stdin: str = ""
    keep: str = ""
    shows_secrets: bool = False


# Run in this order. Secrets are never arguments, so none is filled in there.
LINES = [
    Line("", out="Publish to Pinterest from the command line"),
    Line("demo --json", out='"step"', err="Everything worked"),
    Line("login --with-token --profile robot", stdin="{api_key}\n", err="profile robot, stored"),
    Line(
        "login --email sandbox@example.com --password-stdin --profile person",
        stdin="{password}\n",
        err="Signed in as sandbox@example.com",
    ),
    Line("whoami", out="credentials\tenvironment"),
    Line("profiles", out="person\t"),
    Line("profiles list --quiet", out="^person\nrobot$"),
    Line("profiles use robot", err="robot is now the current one"),
    Line("doctor", out="sign-in\tok"),
    Line("boards list", out="\tTravel\t"),
    Line("boards create Balcony --quiet", out=r"^\d+$", keep="new_board"),
    Line("boards find travel --quiet", out=r"^\d+$"),
    Line("boards check Travel", out="publishable\ttrue"),
    Line("boards delete {new_board} --yes", out="deleted"),
    Line("accounts list --quiet", out="-", keep="account"),
    Line("accounts show {account} --fields username", out="username\tsandbox_studio"),
    Line("accounts connect", out="^http"),
    Line("publish photo.png -b Travel -t Dusk --quiet", keep="pin"),
    Line("publish photo.png nothing.png -b Travel", out=r"\thttps://www", err="nothing", status=3),
    Line("pins list", out="published\tDusk"),
    Line("pins show {pin}", out="status\tpublished"),
    Line("pins watch {pin} --json", out='"published"'),
    Line(
        "publish https://example.com/a.jpg?sandbox-fail=invalid_image -b Travel",
        err="invalid_image",
        status=3,
    ),
    Line("pins list --status failed --quiet", keep="broken"),
    Line("pins edit {broken} --title Dawn", out="title\tDawn"),
    Line("pins retry {broken}", out="{broken}"),
    Line("pins watch {broken}", out="failed\tinvalid_image", status=3),
    Line("pins delete {broken} --yes", out="{broken}"),
    Line("upload clip.mp4 --quiet", keep="asset"),
    Line("assets list --unused --quiet", out="{asset}"),
    Line("assets show {asset}", out="clip.mp4"),
    Line("assets download {asset} -o copy.mp4", out="copy.mp4"),
    Line("assets delete {asset} --yes", out="{asset}\tdeleted"),
    Line("schedule once photo.png -b Travel --at +3d --quiet", keep="schedule"),
    Line(
        "schedule plan photo.png -b Travel --start 2031-03-01T09:00 --every '1 day' --preview",
        out="2031-03-01T09:00:00",
        err="nothing was scheduled",
    ),
    Line("schedule list --quiet", out="{schedule}"),
    Line("schedule show {schedule}", out="status\tscheduled"),
    Line("schedule cancel {schedule}", out="canceled"),
    Line("import csv pins.csv --quiet", keep="import"),
    Line("import json -", stdin="nonsense", err="not valid JSON", status=2),
    Line("import list", out="{import}"),
    Line("import show {import}", out="created"),
    Line("bulk run plan.csv --json", out='"published": 1'),
    Line("bulk export plan.csv pinterest.csv", err="Wrote 1 row"),
    Line("bulk verify plan.csv", err="1 pin checked; 0 "),
    Line("bulk report plan.csv receipt.csv", err="Wrote receipt.csv"),
    Line("bulk undo plan.csv --yes", out="deleted\t1"),
    Line("init cron plan.csv", out="."),
    Line("analytics pin {pin}", out="impression"),
    Line("analytics account", out="\t"),
    Line("analytics overview --json", out="{"),
    Line("analytics top --limit 1", out="."),
    Line("dashboard", out="total\t"),
    Line("rate", out="account\t"),
    Line("activity --limit 5", out="pin."),
    Line("team list --profile person", out="\tsandbox@example.com\t"),
    Line("team invite second@example.com --profile person", out="role\teditor"),
    Line("team invitations --profile person", out="second@example.com"),
    Line("team role {member} viewer --profile person", out="role\tviewer"),
    Line("team remove {member} --profile person --yes", out="message\t"),
    Line("projects create-sandbox --profile person", out="\tsandbox\t"),
    Line("projects list --profile person", out="\tsandbox\t"),
    Line("projects switch sandbox --profile person", err="profile person, stored"),
    Line("projects reset-sandbox --profile person --yes", err="is empty"),
    Line("projects switch production --profile person", err="profile person, stored"),
    Line("billing --profile person", out="plan\tenterprise"),
    Line("billing status --profile person", out="calls_used"),
    Line("billing plans --profile person", out="free"),
    Line("billing checkout pro --profile person", out="^http"),
    Line("billing portal --profile person", out="^http"),
    Line("sandbox env", out="export PINBRIDGE_API_KEY=", shows_secrets=True),
    Line("sandbox clock --advance 1d", out="offset_seconds"),
    Line("sandbox play rate-limited", out="PUT\t/faults", err="429"),
    Line("sandbox faults kind=status,status=503,times=1", out="status\t"),
    Line("sandbox faults --clear"),
    Line("sandbox requests", out="\t/v1/"),
    Line("sandbox mail", out="invitation"),
    Line("sandbox shell -- pinbridge boards list", out="\tTravel\t"),
    Line(
        "webhooks create https://example.com/hook --secret-stdin --quiet",
        stdin="0123456789abcdef\n",
        keep="hook",
    ),
    Line("webhooks list", out="{hook}"),
    Line("webhooks edit {hook} --disable", out="is_enabled\tfalse"),
    Line("webhooks delete {hook} --yes", out="deleted"),
    Line("webhooks listen", err="The secret is missing", status=2),
    Line("webhooks trigger pin.published", out="pin.published"),
    Line("explain invalid_image", out="invalid_image"),
    Line("api", out="Call any operation"),
    Line("api pinbridge list_accounts --quiet", out="{account}"),
    Line("completion bash", out="_PINBRIDGE_COMPLETE"),
    Line("accounts disconnect {account} --yes", out="disconnected"),
    Line("sandbox reset --yes", err="was reset"),
    Line("logout --profile robot", err="Signed out of profile robot"),
    Line("pinterest whoami --quiet", out="^sandbox_user$"),
    Line("pinterest login -c --write app", out="sha256:", err="app.json"),
    Line("pinterest login -c -ct", out="access_token\tpina_", shows_secrets=True),
    Line("pinterest logout", err="Signed out"),
    Line("pinterest refresh -a app", out="sandbox_user\tsha256:"),
    Line("pinterest boards", out="\tRecipes\t"),
    Line("pinterest board -b {ptr_board} --pins", out="name\tRecipes"),
    Line("pinterest pins --limit 1 --quiet", keep="ptr_pin"),
    Line("pinterest pin -p {ptr_pin}", out="title\t"),
    Line("pinterest copy-pin -p {ptr_pin} -b {ptr_board} --quiet", out=r"^\d+$"),
    Line("pinterest save-pin -p {ptr_pin} -b {ptr_board} --quiet", out=r"^\d+$"),
    Line("pinterest copy-board -b {ptr_board} -n Copy", out="^board\t", keep="copied"),
    Line("pinterest delete-board -b {ptr_board}", err="add --yes", status=2),
    Line("pinterest terms related art", out="art\t"),
    Line("pinterest ads --all", out="^0\tad_account"),
    Line("pinterest analytics --json", out='"all"'),
    Line("pinterest report --from 7d -o report.json", out="report.json"),
    Line("pinterest upload clip.mp4", out="status\tsucceeded"),
    Line("pinterest publish photo.png -b Travel", out="address\thttps://www.pinterest.com/pin/"),
    Line("pinarkive login --with-token", stdin="{ark_key}\n", err="Signed in"),
    Line("pinarkive upload photo.png --quiet", keep="cid"),
    Line("pinarkive cid photo.png", out="{cid}"),
    Line("pinarkive directory site --quiet", out="^[bQ]"),
    Line("pinarkive pin {cid} --name again", out="{cid}"),
    Line("pinarkive list", out="{cid}"),
    Line("pinarkive status {cid}", out="status\t"),
    Line("pinarkive remove {cid} --yes", out="removed"),
    Line("pinarkive tokens create ci --write token.txt", out="name\tci"),
    Line("pinarkive tokens list", out="^ci\t"),
    Line("pinarkive tokens revoke ci --yes", out="revoked"),
    Line("pinarkive logout", err="Signed out"),
]
# These run until they are interrupted.
ELSEWHERE = {"sandbox"}


def leaves(command: click.Command, path: str = "") -> Iterator[str]:
    """Name every command that can be called."""
    if not isinstance(command, click.Group) or path == "api":
        yield path
        return
    if command.invoke_without_command:
        yield path
    context = click.Context(command)
    for name in command.list_commands(context):
        child = command.get_command(context, name)
        assert child is not None
        yield from leaves(child, f"{path} {name}".strip())


def path_of(words: list[str]) -> str:
    """Name the command of a line."""
    command: click.Command | None = app
    path: list[str] = []
    for word in words:
        if not isinstance(command, click.Group) or " ".join(path) == "api":
            break
        command = command.get_command(click.Context(command), word)
        if command is None:
            break
        path.append(word)
    return " ".join(path)


def test_every_command_has_a_line() -> None:
    with_a_line = {path_of(shlex.split(line.words)) for line in LINES}
    assert with_a_line | ELSEWHERE == set(leaves(app))


class Processes:
    """Run commands as processes that are forked off a loaded one."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.cli.forking"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={**os.environ, **environment, "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}"},
        )

    def run(self, arguments: list[str], stdin: str, environment: dict[str, str]) -> Ended:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        job = {"arguments": arguments, "stdin": stdin, "environment": environment}
        self._process.stdin.write(f"{json.dumps(job)}\n")
        self._process.stdin.flush()
        return Ended(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def processes(cli: Cli, sandbox: Sandbox) -> Iterator[Processes]:
    sandbox.reset()
    cli.environment |= environment_of(sandbox.start_line())
    cli.environment["PINTEREST_OAUTH_TOKEN_DIR"] = str(cli.folder)
    shutil.copy(ROOT / "examples" / "media" / "clip.mp4", cli.folder)
    (cli.folder / "site").mkdir()
    (cli.folder / "site" / "index.html").write_text("<h1>hello</h1>")
    row = {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "Imported",
        "image_url": "https://example.com/i.jpg",
        "idempotency_key": "row-1",
    }
    (cli.folder / "pins.csv").write_text(f"{','.join(row)}\n{','.join(row.values())}\n")
    (cli.folder / "plan.csv").write_text(
        "title,media,board\nPlanned,https://shop.example/a.png,Travel\n"
    )
    made = Processes(cli.folder, cli.environment)
    yield made
    made.close()


def member_of(sandbox: Sandbox) -> str:
    """Have somebody join the team."""
    with PinbridgeClient(base_url=sandbox.base_url) as client:
        session = client.login(sandbox.email, sandbox.password)
        client.team.create_invitation(email="new@example.com", role="editor")
        token = str(sandbox.mail()[-1]["token"])
        client.clear_auth()
        made = client.auth.register(
            full_name="Nora New", email="new@example.com", password="correct horse"
        )
        client.set_bearer_token(made.access_token)
        client.team.accept_invitation(token=token)
        client.set_bearer_token(session.access_token)
        members = client.team.list_members().items
    return str(next(one.id for one in members if one.user.email == "new@example.com"))


def test_every_command_runs_as_a_process(cli: Cli, sandbox: Sandbox, processes: Processes) -> None:
    start: dict[str, Any] = sandbox.start_line()
    ark, ptr = start["pinarkive"], start["pinterest"]
    secrets = {
        sandbox.api_key, sandbox.password, ark["api_key"], ptr["access_token"], ptr["app_secret"],
    }  # fmt: skip
    filled = {"member": member_of(sandbox), "ptr_board": ptr["board_id"]}
    inputs = {"api_key": sandbox.api_key, "password": sandbox.password, "ark_key": ark["api_key"]}
    wrong = []
    for line in LINES:
        words = [word.format_map(filled) for word in shlex.split(line.words)]
        ended = processes.run(["-v", *words], line.stdin.format_map(inputs), {})
        if line.keep:
            filled[line.keep] = ended.out.strip()
        found = [ended.status == line.status, "Traceback" not in ended.err]
        found += [
            re.search(_filled(pattern, filled), text, re.MULTILINE) is not None
            for pattern, text in ((line.out, ended.out), (line.err, ended.err))
        ]
        if not line.shows_secrets:
            found += [secret not in ended.out + ended.err for secret in secrets]
        if not all(found):
            wrong.append(f"pinbridge {shlex.join(words)}: {found} {ended}")
    assert wrong == [], "\n".join(wrong)
    for file in cli.folder.rglob("*"):
        if file.is_file() and any(secret.encode() in file.read_bytes() for secret in secrets):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def _filled(pattern: str, names: dict[str, str]) -> str:
    for name, value in names.items():
        pattern = pattern.replace(f"{{{name}}}", re.escape(value))
    return pattern
