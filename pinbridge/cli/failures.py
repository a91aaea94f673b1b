"""Convert errors to two lines for people, one line of JSON for programs, and an exit status."""

from __future__ import annotations

import sys
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .exit_codes import ExitCode
from .values import json_of, printable

if TYPE_CHECKING:
    from pinbridge.errors import APIError

    from .state import State

_HELP = "see `pinbridge {} --help`"
_SIGN_IN = {
    "pinbridge": "sign in with `pinbridge login`, or set PINBRIDGE_API_KEY",
    "pinarkive": "sign in with `pinbridge pinarkive login`, or set PINARKIVE_API_KEY",
    "pinterest": "sign in with `pinbridge pinterest login`, or set PINTEREST_ACCESS_TOKEN",
}


class CommandError(click.ClickException):
    """An error of a command, with what to do about it.

    Args:
        message: What is wrong.
        hint: What to do.
        code: Exit status.
    """

    def __init__(self, message: str, hint: str = "", code: ExitCode = ExitCode.ERROR) -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code


class Failure(NamedTuple):
    """How an error is reported.

    Attributes:
        message: What is wrong, in one line.
        hint: What to do, in one line.
        exit_code: Exit status of the run.
        code: The service's error code.
        is_bug: Whether the error is unexpected.
    """

    message: str
    hint: str
    exit_code: int
    code: str | None = None
    is_bug: bool = False


def report(error: Exception, state: State, item: str | None = None) -> int:
    """Print an error on stderr, and return the exit status.

    Args:
        error: The error.
        state: State of the run.
        item: The item that failed, if there are several.
    """
    failure = failure_of(error, state.service)
    if state.as_json:
        shown: dict[str, Any] = {"item": item, "message": failure.message, "hint": failure.hint}
        shown |= {"exit_code": failure.exit_code, "code": failure.code, **_details(error)}
        found = {name: value for name, value in shown.items() if value not in (None, "", [])}
        click.echo(json_of({"error": found}), err=True)
        return failure.exit_code
    from .output import styled_error

    about = "" if item is None else f"{_line(item)}: "
    click.echo(f"{styled_error('error:')} {about}{_line(failure.message)}", err=True)
    if failure.hint:
        click.echo(f"  {failure.hint[:1].upper()}{_line(failure.hint[1:])}", err=True)
    if state.verbose:
        _print_attempts(error)
        if failure.is_bug:
            import traceback

            click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    return failure.exit_code


def failure_of(error: Exception, service: str = "pinbridge") -> Failure:
    """Return how to report an error of a service."""
    if isinstance(error, CommandError):
        return Failure(_line(error.message), error.hint, error.code)
    if isinstance(error, click.ClickException):
        return _of_click(error)
    if "pinbridge.runtime.errors" in sys.modules:
        from pinbridge.errors import PinbridgeError

        if isinstance(error, PinbridgeError):
            return _of_library(error, service)
    if isinstance(error, ModuleNotFoundError) and error.name:
        return _missing(error.name)
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return Failure(f"{name}{error.strerror or error}", "", ExitCode.ERROR)
    return Failure(
        f"unexpected {type(error).__name__}: {_line(str(error))}",
        "this is a bug in pinbridge; run it again with -v and report the output",
        ExitCode.ERROR,
        is_bug=True,
    )


def _of_click(error: click.ClickException) -> Failure:
    context = getattr(error, "ctx", None)
    path = "" if context is None else context.command_path.partition(" ")[2]
    hint = _HELP.format(path).replace("  ", " ") if isinstance(error, click.UsageError) else ""
    return Failure(_line(error.format_message()), hint, error.exit_code)


def _of_library(error: Exception, service: str) -> Failure:
    from pinbridge import errors

    if isinstance(error, errors.APIError):
        return _of_answer(error, service)
    message = _line(getattr(error, "message", "") or str(error))
    code, hint = ExitCode.ERROR, ""
    match error:
        case errors.AmbiguousNameError():
            code, hint = ExitCode.USAGE, "use the id or another name"
        case errors.InvalidInputError():
            code, hint = ExitCode.USAGE, "nothing was sent; correct it and try again"
        case errors.ConfigurationError():
            message, code, hint = _of_configuration(error, message, service)
        case errors.APIConnectionError():
            hint = "check the URL and the network with `pinbridge doctor`, then try again"
            if error.may_have_been_processed:
                where = error.look_up or "the list"
                hint = f"the service may have processed it: check with {where} before trying again"
            code = ExitCode.TRY_LATER
        case errors.JournalError():
            hint = "check that this file, and the folder it is in, can be written to"
        case errors.WaitTimeoutError():
            hint = "the service continues its work; check again later, or use a longer --timeout"
            code = ExitCode.TRY_LATER
        case errors.ResponseParseError():
            hint = "the response of the service is not valid; try again later"
            code = ExitCode.TRY_LATER
        case errors.PublishFailedError():
            hint = f"for details, run `pinbridge explain {error.code}`" if error.code else ""
            return Failure(message, hint, ExitCode.SOME_FAILED, error.code)
        case errors.ScheduleFailedError() | errors.ImportFailedError():
            code = ExitCode.SOME_FAILED
        case _:
            pass
    return Failure(message, hint, code)


def _of_configuration(error: Exception, message: str, service: str) -> tuple[str, ExitCode, str]:
    if "needs credentials" in message:
        return "you are not signed in", ExitCode.SIGN_IN, _SIGN_IN[service]
    if "no access token" in message:
        return "you are not signed in to Pinterest", ExitCode.SIGN_IN, _SIGN_IN["pinterest"]
    if type(error).__name__ == "TokenExpiredError":
        return message, ExitCode.SIGN_IN, _SIGN_IN["pinterest"]
    return message, ExitCode.USAGE, "`pinbridge doctor` shows what is configured"


def _of_answer(error: APIError, service: str) -> Failure:
    label = error.code or str(error.status_code)
    message = _line(f"{label}: {error.summary}")
    link = error.upgrade_url or error.connect_url
    code, hint = _meaning_of_answer(error, service, is_blocked=bool(link))
    if error.remediation:
        hint = _line(error.remediation)
    if link and link not in hint:
        hint = f"{hint.rstrip('.')}: {link}"
    if error.may_have_been_processed and error.look_up:
        hint = f"the service may have processed it: check with {error.look_up} before trying again"
    return Failure(message, hint, code, error.code)


def _meaning_of_answer(error: APIError, service: str, *, is_blocked: bool) -> tuple[ExitCode, str]:
    from pinbridge import errors

    code, hint = ExitCode.ERROR, ""
    known = errors.explain(error.code) if error.code else ()
    match error:
        case errors.PaymentRequiredError():
            code, hint = ExitCode.BLOCKED, "see `pinbridge billing`"
        case errors.PermissionDeniedError():
            code = ExitCode.BLOCKED if is_blocked else ExitCode.SIGN_IN
            hint = "use credentials that allow this; `pinbridge whoami` shows the current ones"
        case errors.AuthenticationError():
            code, hint = ExitCode.SIGN_IN, _SIGN_IN[service]
        case _ if error.status_code == HTTPStatus.NOT_IMPLEMENTED:
            hint = (
                "the sandbox does not support every operation; `pinbridge api --list` shows which"
            )
        case errors.RateLimitError() | errors.ServerError():
            code = ExitCode.TRY_LATER
            hint = (
                f"try again in {error.retry_after:g} s" if error.retry_after else "try again later"
            )
        case errors.NotFoundError():
            hint = "check the id, and the project with `pinbridge whoami`"
        case _ if known and all(row.actor == "account" for row in known):
            code, hint = ExitCode.BLOCKED, known[0].remedy
        case errors.ValidationError() | errors.BadRequestError() | errors.PayloadTooLargeError():
            hint = "correct it and try again"
        case _ if error.status_code == HTTPStatus.REQUEST_TIMEOUT:
            code, hint = ExitCode.TRY_LATER, "try again later"
        case _:
            hint = known[0].remedy if known else ""
    return code, hint


_EXTRAS = {
    "keyring": "keyring",
    "PIL": "images",
    "av": "video",
    "pygal": "charts",
    "yaml": "cli",
    "rich": "cli",
    "python_calamine": "bulk",
    "aleph_cid": "ipfs",
}
_OF_SANDBOX = {"uvicorn", "httptools", "python_multipart", "multipart", "tzdata"}


def _missing(module: str) -> Failure:
    root = module.partition(".")[0]
    extra = "sandbox" if root in _OF_SANDBOX else _EXTRAS.get(root)
    if extra is None:
        hint = "run it again with -v and report the output"
        return Failure(f"the module {module} is missing", hint, ExitCode.ERROR, is_bug=True)
    message = f"this needs the package {root}"
    return Failure(message, f"install it: pip install 'pinbridge[{extra}]'", ExitCode.ERROR)


def _details(error: Exception) -> dict[str, Any]:
    shown = {
        name: getattr(error, name, None)
        for name in ("status_code", "request_id", "retry_after", "may_have_been_processed")
    }
    problems = getattr(error, "field_errors", ()) or getattr(error, "problems", ())
    return shown | {
        "fields": [{"path": list(p.path), "message": p.message} for p in problems],
        "choices": list(getattr(error, "choices", ())),
    }


def _print_attempts(error: Exception) -> None:
    for number, attempt in enumerate(getattr(error, "attempts", ()), 1):
        click.echo(f"  Try {number}: {attempt.outcome} after {attempt.elapsed:.2f} s", err=True)
    request_id = getattr(error, "request_id", None)
    if request_id:
        click.echo(f"  Request id: {_line(str(request_id))}", err=True)


def _line(text: str) -> str:
    """Return a text, which may be untrusted, as one printable line."""
    return " ".join(printable(text).split())
