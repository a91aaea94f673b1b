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
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # A terminal without UTF-8 shows an escape sequence instead of failing.
            reconfigure(errors="backslashreplace")
    state = State()
    try:
        status = _invoke(argv, state)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader closed the pipe. Buffered output must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
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
