"""The authorization code flow of OAuth 2.0 (RFC 6749, 4.1)."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable, Mapping
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

import attrs

from pinbridge._core.errors import ConfigurationError
from pinbridge._core.guards import checked_list
from pinbridge.runtime.errors import InvalidInputError

from .errors import LoginError

_LAST_PORT = 65535
DEFAULT_SCOPES = (
    "boards:read",
    "boards:write",
    "pins:read",
    "pins:write",
    "user_accounts:read",
)
"""The scopes that publishing needs."""

SCOPES = (
    "ads:read",
    "ads:write",
    "billing:read",
    "billing:write",
    "biz_access:read",
    "biz_access:write",
    "boards:read",
    "boards:read_secret",
    "boards:write",
    "boards:write_secret",
    "catalogs:read",
    "catalogs:write",
    "msot:write",
    "pins:read",
    "pins:read_secret",
    "pins:write",
    "pins:write_secret",
    "user_accounts:read",
    "user_accounts:write",
)
"""All scopes in Pinterest's description."""

_READ_TIMEOUT = 5.0
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>
<body style="font-family: sans-serif; margin: 4rem auto; max-width: 30rem"><h1>{title}</h1><p>{text}</p>"""


@attrs.frozen
class Authorization:
    """The URL of a consent page, and the state that its redirect must return.

    Attributes:
        url: URL of the consent page.
        state: The state that the redirect has to return.
        redirect_uri: Redirect URI.
    """

    url: str
    state: str = attrs.field(repr=False)
    redirect_uri: str


def joined_scopes(scopes: Iterable[str] | str) -> str:
    """Join scopes by commas.

    Raises:
        InvalidInputError: There are none, or one has characters that scopes can't have.
    """
    given = scopes.replace(",", " ").split() if isinstance(scopes, str) else scopes
    names = checked_list("scopes", given)
    if not names or not all(
        isinstance(name, str)
        and name.isascii()
        and name.replace(":", "").replace("_", "").isalnum()
        for name in names
    ):
        raise InvalidInputError(f"scopes must be one or more of {', '.join(SCOPES)}")
    return ",".join(dict.fromkeys(names))


def authorization(
    app_id: str,
    redirect_uri: str,
    consent_url: str,
    scopes: Iterable[str] | str,
    state: str | None = None,
) -> Authorization:
    """Return the URL of the consent page.

    Args:
        app_id: Id of the app.
        redirect_uri: Redirect URI, as registered for the app.
        consent_url: URL of the page.
        scopes: The scopes to request.
        state: Text that the redirect returns; a random one by default.

    Raises:
        InvalidInputError: The scopes or the state are invalid.
    """
    if state is not None and not state:
        raise InvalidInputError("state is empty; omit it for a random one")
    state = state or secrets.token_hex(32)
    query = {
        "client_id": app_id,
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "refreshable": "True",
        "scope": joined_scopes(scopes),
        "state": state,
    }
    return Authorization(f"{consent_url}?{urlencode(query)}", state, redirect_uri)


def code_of(redirect: str, state: str) -> str:
    """Return the code in the URL of a redirect.

    Args:
        redirect: The whole URL, or its query.
        state: The expected state.

    Raises:
        LoginError: Access was denied, the state differs, or there is no code.
    """
    text = redirect.strip()
    query = urlsplit(text).query if "?" in text else text
    parameters = dict(parse_qsl(query))
    if not parameters.keys() & {"state", "code", "error"}:
        raise LoginError(
            "this is not the URL of the redirect, which has code=... and state=... after its question mark;"
            " start again, and paste the whole URL from the address bar",
            "no_code",
        )
    return code_in(parameters, state)


def code_in(parameters: Mapping[str, str], state: str) -> str:
    """Return the code in the parameters of a redirect.

    Args:
        parameters: The parameters.
        state: The expected state.

    Raises:
        LoginError: Access was denied, the state differs, or there is no code.
    """
    if not secrets.compare_digest(parameters.get("state", "").encode(), state.encode()):
        raise LoginError(
            "the redirect belongs to another log-in (its state is not the one sent); start again",
            "state",
        )
    if error := parameters.get("error"):
        reason = parameters.get("error_description", "").rstrip(".") or error
        raise LoginError(f"access was not granted: {reason}", "denied")
    if not (code := parameters.get("code")):
        raise LoginError("the redirect has no code", "no_code")
    return code


class RedirectServer:
    """A local server that waits for the redirect of one log-in.

    Use it as a context manager, which closes the port. Requests without the expected state are rejected and
    do not end the wait, because any website can send a browser here.

    Args:
        redirect_uri: A local http URL.
        state: The expected state.
        port: Port to listen on, instead of that of the URL; 0 uses a free one.
        landing_uri: Page to send the browser to after the log-in, instead of a page of this server.

    Raises:
        ConfigurationError: The URL is not local, or the port is in use.
    """

    def __init__(
        self, redirect_uri: str, state: str, port: int | None = None, landing_uri: str | None = None
    ) -> None:
        parts = urlsplit(redirect_uri)
        if parts.scheme != "http" or parts.hostname not in {"localhost", "127.0.0.1"}:
            raise ConfigurationError(
                f"{redirect_uri} is not on this machine, so the redirect can't be received here; "
                "pass open_browser=False and paste the URL"
            )
        wanted = (parts.port or 80) if port is None else port
        if not 0 <= wanted <= _LAST_PORT:
            raise ConfigurationError(f"port={wanted} is not a port: they are 0 to {_LAST_PORT}")
        try:
            self._server = _Server(("127.0.0.1", wanted), _Handler)
        except OSError as error:
            raise ConfigurationError(
                f"can't listen on port {wanted}: {error.strerror}; pass port=0 for a free one"
            ) from None
        self._server.state = state
        self._server.landing_uri = landing_uri
        self._server.path = path = parts.path or "/"
        self.redirect_uri = (
            redirect_uri
            if wanted == parts.port
            else f"http://{parts.hostname}:{self._server.server_port}{path}"
        )

    def __enter__(self) -> RedirectServer:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def wait(self, seconds: float) -> str | None:
        """Wait for the redirect.

        Args:
            seconds: Maximum time to wait.

        Returns:
            The code; None if there was no redirect.

        Raises:
            LoginError: Access was denied, or there is no code.
        """
        if not self._server.is_done.wait(seconds):
            return None
        if self._server.failure is not None:
            raise self._server.failure
        return self._server.code


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    state: str = ""
    landing_uri: str | None = None
    path: str = "/"
    code: str | None = None
    failure: LoginError | None = None

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.is_done = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore broken connections."""


class _Handler(BaseHTTPRequestHandler):
    timeout = _READ_TIMEOUT
    server_version = "pinbridge"
    sys_version = ""

    def do_GET(self) -> None:
        server = cast("_Server", self.server)
        parts = urlsplit(self.path)
        if parts.path != server.path:
            self._respond(HTTPStatus.NOT_FOUND, "Nothing here", "This URL is only for log-ins.")
            return
        try:
            code = code_in(dict(parse_qsl(parts.query)), server.state)
        except LoginError as error:
            if error.reason == "state":
                self._respond(HTTPStatus.BAD_REQUEST, "Not this log-in", str(error))
                return
            server.failure = error
            self._respond(HTTPStatus.OK, "Not logged in", str(error))
        else:
            server.code = code
            status = HTTPStatus.SEE_OTHER if server.landing_uri else HTTPStatus.OK
            self._respond(status, "Logged in", "You can close this window.", server.landing_uri)
        server.is_done.set()

    def _respond(
        self, status: HTTPStatus, title: str, text: str, location: str | None = None
    ) -> None:
        body = _PAGE.format(title=escape(title), text=escape(text)).encode()
        self.send_response(status)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-length", str(len(body)))
        self.send_header("referrer-policy", "no-referrer")
        if location:
            self.send_header("location", location)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: the URL contains the code."""
