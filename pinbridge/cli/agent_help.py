"""Instructions for coding agents and scripts; AGENTS.md is this text."""

from __future__ import annotations

from .app import COMMANDS
from .exit_codes import MEANINGS

_TEXT = """\
# pinbridge for coding agents and scripts

`pinbridge` publishes to Pinterest from the command line. It never asks questions if standard input is not a terminal.

## Rules

- Add `--json` to every command: results are one JSON document on stdout. Streams (`publish` of several files, `upload`,
  `pins watch`, `webhooks listen`) are JSON Lines: one object for each line, printed immediately.
- Add `--fields id,status` to get less. `--quiet` prints only ids, one for each line. Without `--json` and `--quiet`,
  piped output is tab-separated lines without a header.
- Notes, progress and errors go to stderr. With `--json` an error is one line: `{{"error": {{"message", "hint", "exit_code",
  "code", "request_id", ...}}}}`. `hint` says what to do.
- Anything that can't be undone needs `--yes`; without it, the command does nothing and exits with status 2.
- Secrets are never arguments. Set `PINBRIDGE_API_KEY`, or pipe one in: `pinbridge login --with-token < key.txt`.
- It is safe to repeat `publish` and `schedule`: the same call never publishes twice.
- `-v` shows every call with its attempts and its request id on stderr.

## Exit status

| Status | Meaning |
| --- | --- |
{exit_codes}

## Try without an account

```console
pinbridge sandbox shell -- pinbridge publish photo.jpg --board Travel --json
pinbridge sandbox shell -- python my_script.py
pinbridge sandbox play broken-images    # changes faults, outcomes and time at PINBRIDGE_BASE_URL
```

## Typical calls

```console
pinbridge doctor --json                                    # checks settings, network, sign-in and plan
pinbridge boards list --json --fields id,name
pinbridge publish photo.jpg --board Travel --title "Mountains" --json
pinbridge publish photo.jpg --board Travel --at 2030-12-24T18:00+01:00 --json
pinbridge pins list --status failed --limit 0 --json --fields id,error_code
pinbridge explain invalid_image --json                     # cause, who has to act, whether to wait or repeat
pinbridge api --search board --json                        # searches all operations of all services
pinbridge api pinbridge list_pins -p limit=5 -p status=failed
pinbridge api pinbridge list_pins --help                   # its parameters, from the description
```

## Commands

| Command | What it does |
| --- | --- |
{commands}

Every command has `--help`.
"""


def text() -> str:
    """Return the text."""
    codes = "\n".join(f"| {int(code)} | {meaning} |" for code, meaning in MEANINGS.items())
    commands = "\n".join(f"| `{name}` | {lazy.help} |" for name, lazy in COMMANDS.items())
    return _TEXT.format(exit_codes=codes, commands=commands).strip()
