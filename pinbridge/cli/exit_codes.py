"""Exit statuses of commands."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit status of a command."""

    DONE = 0
    ERROR = 1
    USAGE = 2
    SOME_FAILED = 3
    SIGN_IN = 4
    TRY_LATER = 5
    BLOCKED = 7
    LIMIT_REACHED = 8
    NOTHING_TO_DO = 9
    INTERRUPTED = 130


MEANINGS = {
    ExitCode.DONE: "done",
    ExitCode.ERROR: "any other error",
    ExitCode.USAGE: "wrong usage: an invalid argument, file or name; nothing was sent",
    ExitCode.SOME_FAILED: "some items failed; the others were processed",
    ExitCode.SIGN_IN: "sign in: credentials are missing or wrong, or do not allow this",
    ExitCode.TRY_LATER: "try later: no response, a rate limit, a failing service, or a timeout while waiting",
    ExitCode.BLOCKED: "blocked until somebody changes the account or the plan",
    ExitCode.LIMIT_REACHED: "a limit of this run was reached (0 without --exit-status-detail)",
    ExitCode.NOTHING_TO_DO: "there was nothing to do (0 without --exit-status-detail)",
    ExitCode.INTERRUPTED: "interrupted by Ctrl-C",
}

WITH_DETAIL_ONLY = frozenset({ExitCode.LIMIT_REACHED, ExitCode.NOTHING_TO_DO})
