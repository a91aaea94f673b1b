"""Run a command line, and convert every outcome to an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from .app import app
from .exit_codes import ExitCode
from .state import State

PROGRAM = "pinbridge"


def run(argv: Sequence[str]) -> int:
    """Run a command, and return its exit status."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:  # the caller closed it, as in `pinbridge >&-`
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: PTH123, SIM115 - used until the process ends
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # A terminal without UTF-8 shows an escape sequence instead of failing.
            reconfigure(errors="backslashreplace")
    state, stdout = State(), sys.stdout
    try:
        status = _invoke(argv, state)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit) as error:
        # When the reader closes the pipe, Click replaces the streams and exits with status 1.
        if isinstance(error, SystemExit) and sys.stdout is stdout:
            raise
        # Buffered output must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
        return int(ExitCode.DONE)
    return status


def _invoke(argv: Sequence[str], state: State) -> int:
    try:
        result = app.main(args=list(argv), prog_name=PROGRAM, standalone_mode=False, obj=state)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; what was done stays done", err=True)
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        raise
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return int(ExitCode.USAGE)
    except Exception as error:
        from .failures import report

        return report(error, state)
    return state.exit_status(result if isinstance(result, int) else ExitCode.DONE)
