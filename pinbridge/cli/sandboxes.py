"""Control a running sandbox, or start a temporary one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from pinbridge._core.guards import is_dict

from .exit_codes import ExitCode
from .failures import CommandError

DEFAULT_URL = "http://127.0.0.1:8000"
_NEEDED = frozenset({"base_url", "api_key", "email", "password"})
# Variables with credentials that `environment_of` does not replace.
_OTHER_CREDENTIALS = frozenset(
    {
        "PINBRIDGE_BEARER_TOKEN",
        "PINBRIDGE_PROFILE",
        "PINARKIVE_TOKEN",
        "PINTEREST_REFRESH_ACCESS_TOKEN",
        "PINTEREST_OAUTH_TOKEN_DIR",
    }
)


class Controls:
    """The controls of a running sandbox.

    Args:
        url: Its URL; by default that of the environment.
    """

    def __init__(self, url: str | None) -> None:
        self.url = (url or os.environ.get("PINBRIDGE_BASE_URL") or DEFAULT_URL).rstrip("/")

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Call a control.

        Raises:
            CommandError: There is no sandbox at the URL, or it rejects the call.
        """
        import httpx

        content: dict[str, Any] = {"json": body}
        if body is None:
            # The sandbox rejects requests that an HTML form could send.
            content = {"headers": {"content-type": "application/json"}}
        try:
            answer = httpx.request(
                method, f"{self.url}/_sandbox{path}", timeout=60, trust_env=False, **content
            )
            found = answer.json() if answer.content else None
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise CommandError(
                f"no sandbox answers at {self.url}: {error}",
                "start one with `pinbridge sandbox`, or give its URL with --url",
                ExitCode.TRY_LATER,
            ) from None
        if answer.is_error:
            detail = found if is_dict(found) else {}
            reason: Any = detail.get("error") or detail.get("detail") or found
            reason = reason.get("message", reason) if is_dict(reason) else reason
            raise CommandError(f"the sandbox refused the request: {reason}", "", ExitCode.USAGE)
        return found

    def start_line(self) -> dict[str, Any]:
        """Return what the sandbox printed when it started."""
        found: Any = self.call("GET", "")
        if not is_dict(found) or not found.keys() >= _NEEDED:
            raise CommandError(f"what answers at {self.url} is not a sandbox", "name it with --url")
        return found


def environment_of(start_line: Mapping[str, Any]) -> dict[str, str]:
    """Return the environment variables for using a sandbox."""
    found = {
        "PINBRIDGE_BASE_URL": start_line["base_url"],
        "PINBRIDGE_API_KEY": start_line["api_key"],
        "PINBRIDGE_EMAIL": start_line["email"],
        "PINBRIDGE_PASSWORD": start_line["password"],
    }
    ark = start_line.get("pinarkive")
    if ark:
        found |= {"PINARKIVE_BASE_URL": ark["base_url"], "PINARKIVE_API_KEY": ark["api_key"]}
    pinterest = start_line.get("pinterest")
    if pinterest:
        found |= {"PINTEREST_API_URI": pinterest["base_url"]}
        found |= {"PINTEREST_OAUTH_URI": pinterest["oauth_url"]}
        names = ("access_token", "app_id", "app_secret")
        found |= {f"PINTEREST_{name.upper()}": pinterest[name] for name in names}
    return {name: str(value) for name, value in found.items() if value}


def without_access(environment: Mapping[str, str]) -> dict[str, str]:
    """Remove credentials that must not be sent to a sandbox."""
    return {name: text for name, text in environment.items() if name not in _OTHER_CREDENTIALS}


@contextmanager
def fresh_sandbox(**options: Any) -> Generator[dict[str, str]]:
    """Run a sandbox on a free port, with a temporary configuration folder.

    Yields:
        The environment variables for using it.
    """
    from pinbridge.sandbox import Sandbox

    with (
        tempfile.TemporaryDirectory(prefix="pinbridge-") as folder,
        Sandbox.serve(**options) as sandbox,
    ):
        # A sign-in at the sandbox must not change the user's profiles.
        yield {**environment_of(sandbox.start_line()), "PINBRIDGE_CONFIG_DIR": folder}
