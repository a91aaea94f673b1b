"""How a coding agent or a script uses the command line; AGENTS.md is this text."""

from __future__ import annotations

from .app import COMMANDS
from .exit_codes import MEANINGS

_TEXT = """\
# pinbridge for coding agents and scripts

`pinbridge` publishes to Pinterest from the command line. It never asks anything where standard input is no terminal.

## Rules

- Add `--json` to every command: results are one JSON document on stdout. Streams (`publish` of several files, `upload`,
  `pins watch`, `webhooks listen`) are JSON Lines, one object a line, printed at once.
- Add `--fields id,status` to get less. `--quiet` prints ids only, one a line. Without either, piped output is
  tab-separated lines without a header.
- Notes, progress and errors go to stderr. With `--json` an error is one line: `{{"error": {{"message", "hint", "exit_code",
  "code", "request_id", ...}}}}`. `hint` says what to do.
- What can't be undone needs `--yes`; without it the command refuses with exit status 2 and does nothing.
- Secrets are never arguments. Set `PINBRIDGE_API_KEY`, or pipe one in: `pinbridge login --with-token < key.txt`.
- `publish` and `schedule` may be repeated: the same call again publishes nothing twice.
- `-v` shows every call, its tries and its request id on stderr.

## Exit status

| Status | Meaning |
| --- | --- |
{exit_codes}

## Try without an account

```console
pinbridge sandbox shell -- pinbridge publish photo.jpg --board Travel --json
pinbridge sandbox shell -- python my_script.py
pinbridge sandbox play broken-images    # faults, outcomes and time, against PINBRIDGE_BASE_URL
```

## Typical calls

```console
pinbridge doctor --json                                    # what is configured, reachable, allowed
pinbridge boards list --json --fields id,name
pinbridge publish photo.jpg --board Travel --title "Dusk" --json
pinbridge publish photo.jpg --board Travel --at 2030-12-24T18:00+01:00 --json
pinbridge pins list --status failed --limit 0 --json --fields id,error_code
pinbridge explain invalid_image --json                     # cause, who acts, worth waiting, safe to repeat
pinbridge api --search board --json                        # any operation of any service
pinbridge api pinbridge list_pins -p limit=5 -p status=failed
pinbridge api pinbridge list_pins --help                   # its parameters, from the description
```

## Commands

| Command | What it does |
| --- | --- |
{commands}

Each has `--help`.
"""


def text() -> str:
    """Return the text."""
    codes = "\n".join(f"| {int(code)} | {meaning} |" for code, meaning in MEANINGS.items())
    commands = "\n".join(f"| `{name}` | {lazy.help} |" for name, lazy in COMMANDS.items())
    return _TEXT.format(exit_codes=codes, commands=commands).strip()
