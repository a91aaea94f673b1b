"""Write files that run a plan regularly: a workflow, a crontab, or systemd units."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import command
from ..state import State, pass_state

_WORKFLOW = """\
# Publishes what is due of {plan}; each row once, however often this runs.
# Needs the secret PINBRIDGE_API_KEY: Settings, Secrets and variables, Actions.
name: Publish pins
on:
  schedule:
    - cron: "{cron}"
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: publish-pins
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install "pinbridge[all]=={version}"
      # The ledger only saves time: without it, keys still make every pin once.
      - uses: actions/cache@v4
        with:
          path: {plan}.ledger
          key: pins-${{{{ github.run_id }}}}
          restore-keys: pins-
      - name: Publish
        env:
          PINBRIDGE_API_KEY: ${{{{ secrets.PINBRIDGE_API_KEY }}}}
        run: >-
          pinbridge bulk {command}
          --summary-file "$GITHUB_STEP_SUMMARY" --report receipt.csv
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: receipt
          path: receipt.csv
          if-no-files-found: ignore
      # A failed run is mailed to whoever watches the repository; this also says so on the run's page.
      - name: Notice
        if: failure()
        run: echo "::error::Some pins were not published; see the summary and the receipt."
"""

_SERVICE = """\
[Unit]
Description=Publish what is due of {plan}
Wants=network-online.target
After=network-online.target
OnFailure=pinbridge-notice.service

[Service]
Type=oneshot
WorkingDirectory={folder}
# One line, PINBRIDGE_API_KEY=..., readable by its owner only (chmod 600).
EnvironmentFile=%h/.config/pinbridge/environment
ExecStart={program} bulk {command} --report receipt.csv
"""
_TIMER = """\
[Unit]
Description=Publish pins every 15 minutes

[Timer]
OnCalendar=*:0/15
RandomizedDelaySec=60
Persistent=true

[Install]
WantedBy=timers.target
"""
_NOTICE = """\
[Unit]
Description=Say that pins were not published

[Service]
Type=oneshot
ExecStart=/usr/bin/logger --priority user.err "pinbridge: some pins were not published; see journalctl --user -u pinbridge.service"
"""
_CRON = """\
# Publishes what is due of {plan} every 15 minutes; each row once. Install: crontab {file}
# The environment file has one line, PINBRIDGE_API_KEY=..., readable by its owner only (chmod 600).
MAILTO={mail}
*/15 * * * * cd {folder} && set -a && . "$HOME/.config/pinbridge/environment" && {program} bulk {command} --quiet --report receipt.csv >/dev/null || echo "Some pins were not published: see receipt.csv"
"""


@command()
@click.argument("kind", type=click.Choice(["github-actions", "cron", "systemd"]))
@click.argument("plan", type=click.Path(path_type=Path), default="plan.csv")
@click.option("--board", metavar="TEXT", help="Board of all pins, or a template.")
@click.option(
    "--max-pins",
    type=click.IntRange(min=1),
    default=50,
    show_default=True,
    help="Maximum number of pins in a run.",
)
@click.option(
    "--cron", default="7,22,37,52 * * * *", show_default=True, help="For GitHub: when it runs."
)
@click.option("--mail", default="", help="For cron: whom to notify when pins are not published.")
@click.option("--force", is_flag=True, help="Overwrite existing files.")
@pass_state
def init(
    state: State,
    kind: str,
    plan: Path,
    board: str | None,
    max_pins: int,
    cron: str,
    mail: str,
    force: bool,
) -> None:
    """Write a workflow, crontab or systemd units that publish a plan every 15 minutes.

    \b
      pinbridge init github-actions products.csv --board Shop
      pinbridge init cron products.csv --mail me@example.com
      pinbridge init systemd products.csv
    """
    from pinbridge import __version__

    words = [plan.as_posix(), *(("--board", board) if board else ())]
    words += ["--max-pins", str(max_pins), "--max-duration", "12m"]
    values = {
        "plan": plan.as_posix(),
        "command": shlex.join(words),
        "version": __version__,
        "cron": cron,
        "mail": mail,
        "folder": shlex.quote(str(Path.cwd())),
        "program": shlex.join([sys.executable, "-m", "pinbridge"]),
        "file": "pinbridge.crontab",
    }
    templates = {
        "github-actions": {".github/workflows/publish-pins.yml": _WORKFLOW},
        "cron": {"pinbridge.crontab": _CRON},
        "systemd": {
            "pinbridge.service": _SERVICE,
            "pinbridge.timer": _TIMER,
            "pinbridge-notice.service": _NOTICE,
        },
    }
    files = {Path(name): text.format(**values) for name, text in templates[kind].items()}
    existing = [str(path) for path in files if path.exists()]
    if existing and not force:
        raise CommandError(
            f"{', '.join(existing)} exists already", "overwrite it with --force", ExitCode.USAGE
        )
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        state.out.line(str(path))
    state.out.note(_NEXT[kind])


_NEXT = {
    "github-actions": "Add the secret PINBRIDGE_API_KEY, commit the file, and push.",
    "cron": "Write PINBRIDGE_API_KEY=... to ~/.config/pinbridge/environment, then: crontab pinbridge.crontab",
    "systemd": (
        "Write PINBRIDGE_API_KEY=... to ~/.config/pinbridge/environment, then: cp pinbridge*"
        " ~/.config/systemd/user/ && systemctl --user enable --now pinbridge.timer"
    ),
}
