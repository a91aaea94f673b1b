"""Check everything that publishing depends on."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ..exit_codes import ExitCode
from ..failures import failure_of
from ..framework import command
from ..state import State, pass_state

if TYPE_CHECKING:
    from pinbridge.runtime.operation import Request
    from pinbridge.runtime.types import Response

_MAX_SKEW = 60
_MUCH_PERCENT = 90


class Finding(NamedTuple):
    """The result of a check.

    Attributes:
        check: Name of the check.
        result: `ok`, `note` or `problem`.
        found: What was found.
        to_do: What to do about it.
        exit_code: Exit status of the run if it is a problem.
    """

    check: str
    result: str
    found: str
    to_do: str = ""
    exit_code: int = 0


@command()
@pass_state
def doctor(state: State) -> None:
    """Check settings, network and sign-in, and suggest what to do.

    Looks at versions, settings, proxy, network, clock, sign-in, accounts, plan and quota. It changes
    nothing.
    """
    findings = list(_findings(state))
    rows = [
        {name: getattr(item, name) for name in ("check", "result", "found", "to_do")}
        for item in findings
    ]
    out = state.out
    if out.is_human:
        out.rows(rows, ("check", "result", "found"), key="check")
        for item in findings:
            if item.to_do:
                out.note(f"{item.check}: {item.to_do}")
    else:
        out.rows(rows, ("check", "result", "found", "to_do"), key="check")
    problems = [item for item in findings if item.result == "problem"]
    if problems:
        state.end_with(ExitCode(problems[0].exit_code or ExitCode.ERROR))


def _findings(state: State) -> Iterator[Finding]:
    yield _versions()
    yield from _settings(state)
    health = _tried("network", lambda: _reached(state))
    yield health[-1]
    if health[-1].result == "problem":
        return
    yield from health[:-1]
    signed_in = _tried("sign-in", lambda: [_signed_in(state)])
    yield from signed_in
    if signed_in[-1].result == "problem":
        return
    yield from _tried("accounts", lambda: list(_accounts(state)))
    yield from _tried("plan", lambda: list(_plan(state)))


def _tried(check: str, look: Callable[[], list[Finding]]) -> list[Finding]:
    try:
        return look()
    except Exception as error:
        failure = failure_of(error)
        if failure.is_bug:
            raise
        # The advice to run this command helps nobody who has done so.
        hint = failure.hint.replace(" with `pinbridge doctor`, then try again", "")
        return [Finding(check, "problem", failure.message, hint, failure.exit_code)]


def _versions() -> Finding:
    from importlib.metadata import version

    from pinbridge import __version__

    names = " ".join(f"{name} {version(name)}" for name in ("httpx", "msgspec", "click"))
    python = f"Python {platform.python_version()} on {platform.system()}"
    return Finding("versions", "ok", f"pinbridge {__version__}, {python}, {names}")


def _settings(state: State) -> Iterator[Finding]:
    from urllib.request import getproxies

    profiles = state.profiles
    access = profiles.access("pinbridge")
    yield Finding("settings", "ok", f"profile {profiles.name} in {profiles.folder}")
    if access.secrets:
        yield Finding("credentials", "ok", f"{', '.join(access.secrets)} from {access.source}")
    else:
        hint = "sign in with `pinbridge login`, or set PINBRIDGE_API_KEY"
        yield Finding("credentials", "problem", "none", hint, ExitCode.SIGN_IN)
    # Only the schemes: URLs of proxies may contain a password.
    proxies = sorted(scheme for scheme in getproxies() if scheme != "no")
    yield Finding("proxy", "ok", f"for {', '.join(proxies)}" if proxies else "none")


def _reached(state: State) -> list[Finding]:
    from pinbridge_api.api.system import get_health

    started = time.monotonic()
    request: Request[Any] = get_health.build_request()
    client = state.client.with_options(max_retries=1, total_timeout=20)
    answer: Response[Any] = client.execute(request)
    elapsed = time.monotonic() - started
    found = f"{state.client.base_url} answers in {1000 * elapsed:.0f} ms"
    return [*clock_findings(answer.headers.get("date")), Finding("network", "ok", found)]


def clock_findings(header: str | None) -> Iterator[Finding]:
    """Compare the local clock with the date of a response."""
    from pinbridge._core.retry import http_date

    there = http_date(header or "")
    if there is None:
        return
    skew = time.time() - there
    if abs(skew) <= _MAX_SKEW:
        yield Finding("clock", "ok", f"within {_MAX_SKEW} s of the service")
    else:
        way = "ahead of" if skew > 0 else "behind"
        hint = "correct the clock of this machine, so that schedules have the right times"
        yield Finding("clock", "note", f"{abs(skew):.0f} s {way} the service", hint)


def _signed_in(state: State) -> Finding:
    from .access import identity

    who = identity(state)
    name = who.get("email") or "an API key"
    project = f", project {who['project']}" if "project" in who else ""
    return Finding("sign-in", "ok", f"{name}{project}")


def _accounts(state: State) -> Iterator[Finding]:
    accounts = state.client.pinterest.list_accounts()
    usable = [account for account in accounts if account.revoked_at is None]
    if not usable:
        hint = "connect one with `pinbridge accounts connect`"
        yield Finding("accounts", "problem", "no Pinterest account", hint, ExitCode.BLOCKED)
    for account in usable:
        name = account.display_name or account.username or account.pinterest_user_id
        if account.reconnect_required or account.missing_scopes:
            missing = ", ".join(account.missing_scopes)
            found = f"{name} has to be connected again" + (f", for {missing}" if missing else "")
            hint = "connect it again with `pinbridge accounts connect`"
            yield Finding("accounts", "problem", found, hint, ExitCode.BLOCKED)
        else:
            yield Finding("accounts", "ok", f"{name}: {account.health_status or 'connected'}")


def _plan(state: State) -> Iterator[Finding]:
    status = state.client.billing.status()
    used = f"{status.calls_used} of {status.quota_calls_monthly} pins used"
    found = f"{status.plan}, {status.billing_status}; {used}"
    hint = "see `pinbridge billing`"
    if status.quota_exhausted and not status.credits_remaining:
        yield Finding("plan", "problem", f"{found}: none left", hint, ExitCode.BLOCKED)
    elif status.plan_consumption_percent >= _MUCH_PERCENT:
        yield Finding("plan", "note", found, hint)
    else:
        yield Finding("plan", "ok", found)
    if status.storage_warning:
        yield Finding("storage", "note", status.storage_warning, hint)
