"""Explain error codes."""

from __future__ import annotations

from typing import Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import command
from ..state import State, pass_state

COLUMNS = ("service", "code", "place", "actor", "worth_waiting", "safe_to_repeat")
_WHO = {
    "caller": "you, in the code",
    "account": "the owner of the account",
    "service": "the service",
    "nobody": "nobody: it resolves by itself",
}


def _complete(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from pinbridge.errors import known_errors

    return sorted({row.code for row in known_errors() if row.code.startswith(incomplete.lower())})


@command()
@click.argument("code", required=False, shell_complete=_complete)
@click.option("--service", metavar="NAME", help="Only codes of this service.")
@pass_state
def explain(state: State, code: str | None, service: str | None) -> None:
    """Explain an error code: its cause, who has to act, whether waiting helps.

    Covers the codes of responses and of failed pins. Without a code, it lists them all.
    """
    from difflib import get_close_matches

    from pinbridge import errors

    rows = errors.explain(code, service=service) if code else errors.known_errors()
    if code and not rows:
        known = {row.code.lower() for row in errors.known_errors()}
        close = get_close_matches(code.lower(), known, 3)
        hint = f"did you mean {' or '.join(close)}?" if close else "`pinbridge explain` lists all"
        raise CommandError(f"unknown error code {code!r}", hint, ExitCode.USAGE)
    found = [
        _shown(row) for row in rows if service is None or row.service.lower() == service.lower()
    ]
    if code and state.out.is_human and not state.fields:
        for item in found:
            state.out.record(item)
    else:
        columns = (*COLUMNS, "cause", "remedy") if code else COLUMNS
        state.out.rows(found, columns, key="code")


def _shown(row: Any) -> dict[str, Any]:
    shown = {
        "service": row.service,
        "code": row.code,
        "place": "a failed pin" if row.place == "publish" else "a response",
        "cause": row.cause,
        "remedy": row.remedy,
        "actor": _WHO[row.actor],
        "worth_waiting": row.is_worth_waiting,
        "safe_to_repeat": row.is_safe_to_repeat,
    }
    return shown | ({"text": row.text} if row.text else {})
