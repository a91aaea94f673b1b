# Derived from pinbridge/pinterest/_async/resources/oauth.py by ./codegen.sh; do not edit.
"""Log-in and tokens."""

from __future__ import annotations

import math
import sys
import webbrowser
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from pinterest_api._sync.oauth import OauthResource as Generated

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.polling import checked_timeout
from pinbridge._core.settings import checked_options
from pinbridge._sync._io import notify, run_blocking
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ...auth import client_credentials_request, code_request
from ...environment import landing_uri
from ...errors import LoginError
from ...login import (
    DEFAULT_SCOPES,
    Authorization,
    RedirectServer,
    authorization,
    code_of,
    joined_scopes,
)

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions

    from ...tokens import Token
    from ..client import PinterestClient

_SLICE = 0.2


class OauthResource(Generated):
    """Log in, refresh and revoke; tokens are kept in the client's store."""

    _client: PinterestClient

    def authorize_url(
        self,
        scopes: Iterable[str] | str = DEFAULT_SCOPES,
        *,
        state: str | None = None,
        redirect_uri: str | None = None,
    ) -> Authorization:
        """Return the URL of the consent page.

        For web applications, which receive the redirect themselves: compare its state, then pass its code
        to `exchange`.

        Args:
            scopes: The scopes to request.
            state: Text that the redirect returns; a random one by default.
            redirect_uri: Redirect URI, if it is not the app's.

        Raises:
            ConfigurationError: The client has no app.
            InvalidInputError: The scopes are invalid.
        """
        app = self._client.token_auth.needed_app
        return authorization(
            app.app_id, redirect_uri or app.redirect_uri, self._client.consent_url, scopes, state
        )

    @checked_arguments
    def login(
        self,
        scopes: Iterable[str] | str = DEFAULT_SCOPES,
        *,
        open_browser: bool = True,
        port: int | None = None,
        timeout: Seconds | None = 300.0,
        on_url: Callable[[str], object] | None = None,
        read_redirect: Callable[[], str] | None = None,
        options: RequestOptions | None = None,
    ) -> Token:
        """Log a user in with the browser, then store and use the token.

        The redirect is received on a local port. If no browser can be opened, the URL of the consent page is
        shown, and the user pastes the URL of the redirect.

        Args:
            scopes: The scopes to request.
            open_browser: Whether to open a local browser.
            port: Port for the redirect, if it is not that of the app's redirect_uri; 0 uses a free one. The
                redirect URI with this port must be registered for the app.
            timeout: Seconds to wait for the user, or None for no limit.
            on_url: Called with the URL of the consent page, instead of writing it to stderr if no browser
                can be opened.
            read_redirect: Returns the pasted URL, instead of reading a line from stdin.
            options: Settings for the call that gets the token.

        Returns:
            The token, which is stored and used from the next request on.

        Raises:
            ConfigurationError: The client has no app, or the port is in use.
            LoginError: Access was denied, the redirect belongs to another log-in, or there was none in time.
            APIError: Pinterest rejected the code.
        """
        app = self._client.token_auth.needed_app
        seconds = checked_timeout(timeout)
        options = checked_options(options)
        if not open_browser:
            return self._login_by_paste(self.authorize_url(scopes), on_url, read_redirect, options)
        page = self.authorize_url(scopes)
        with RedirectServer(app.redirect_uri, page.state, port, landing_uri()) as server:
            page = self.authorize_url(scopes, state=page.state, redirect_uri=server.redirect_uri)
            notify(on_url, page.url)
            if run_blocking(webbrowser.open, page.url):
                code = self._wait_for_code(server, seconds)
                return self.exchange(code, redirect_uri=page.redirect_uri, options=options)
        return self._login_by_paste(self.authorize_url(scopes), on_url, read_redirect, options)

    def _wait_for_code(self, server: RedirectServer, timeout: float | None) -> str:
        clock = self._client.runtime.clock
        end = math.inf if timeout is None else clock() + timeout
        # In slices, so that Ctrl-C and cancellation end the wait soon.
        while clock() < end:
            code = run_blocking(server.wait, min(_SLICE, end - clock()))
            if code is not None:
                return code
        raise LoginError(f"nobody granted access within {timeout:g} s", "timeout")

    def _login_by_paste(
        self,
        page: Authorization,
        on_url: Callable[[str], object] | None,
        read_redirect: Callable[[], str] | None,
        options: RequestOptions | None,
    ) -> Token:
        if on_url is not None:
            notify(on_url, page.url)
        else:
            sys.stderr.write(f"Open this URL in a browser:\n\n  {page.url}\n\n")
        if read_redirect is None:
            sys.stderr.write("Paste the URL that it redirected to: ")
            sys.stderr.flush()
        redirect = run_blocking(read_redirect or sys.stdin.readline)
        code = code_of(redirect, page.state)
        return self.exchange(code, redirect_uri=page.redirect_uri, options=options)

    @without_variables
    def exchange(
        self,
        code: str,
        *,
        redirect_uri: str | None = None,
        options: RequestOptions | None = None,
    ) -> Token:
        """Exchange the code of a redirect for a token, then store and use it.

        Args:
            code: The code, which works once.
            redirect_uri: The redirect URI that the code was requested with, if it is not the app's.
            options: Settings for this call only.

        Raises:
            ConfigurationError: The client has no app, or the token can't be stored.
            APIError: Pinterest rejected the code.
        """
        auth = self._client.token_auth
        request = code_request(code, redirect_uri or auth.needed_app.redirect_uri)
        return self._client.take_steps(auth.exchange(request), options)

    def client_credentials(
        self,
        scopes: Iterable[str] | str = DEFAULT_SCOPES,
        *,
        options: RequestOptions | None = None,
    ) -> Token:
        """Get a token for the app's own account, then store and use it.

        It has no refresh token. Before it expires, the client gets another one in the same way.

        Args:
            scopes: The scopes to request.
            options: Settings for this call only.

        Raises:
            ConfigurationError: The client has no app, or the token can't be stored.
            InvalidInputError: The scopes are invalid.
            APIError: Pinterest refused.
        """
        request = client_credentials_request(joined_scopes(scopes))
        exchange = self._client.token_auth.exchange(request, is_of_app=True)
        return self._client.take_steps(exchange, options)

    def refresh(
        self,
        *,
        scopes: Iterable[str] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Token:
        """Refresh the token now. The client does this itself before the token expires.

        Args:
            scopes: A subset of the token's scopes.
            options: Settings for this call only.

        Raises:
            ConfigurationError: There is no refresh token or no app.
            APIError: Pinterest rejected the refresh token.
        """
        scope = None if scopes is None else joined_scopes(scopes)
        return self._client.take_steps(self._client.token_auth.refresh(scope), options)

    @without_variables
    def revoke(
        self,
        token: str | None = None,
        *,
        hint: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Revoke a token, or by default the tokens of the store, which is then emptied.

        Args:
            token: The token.
            hint: Type of the token: `access_token` or `refresh_token`.
            options: Settings for each call.

        Raises:
            ConfigurationError: The client has no app.
            APIError: Pinterest refused.
        """
        self._client.take_steps(self._client.token_auth.revoke(token, hint), options)
