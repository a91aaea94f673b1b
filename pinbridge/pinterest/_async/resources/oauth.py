"""Log-in and tokens."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from pinterest_api._async.oauth import AsyncOauthResource as Generated

from pinbridge._async._io import notify, run_blocking
from pinbridge.runtime.variables import without_variables

from ...auth import client_credentials_request, code_request
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
    from ...tokens import Token
    from ..client import AsyncPinterestClient

_SLICE = 0.2


class AsyncOauthResource(Generated):
    """Log in, refresh and revoke; tokens are kept in the client's store."""

    _client: AsyncPinterestClient

    def authorize_url(
        self,
        scopes: Iterable[str] | str = DEFAULT_SCOPES,
        *,
        state: str | None = None,
        redirect_uri: str | None = None,
    ) -> Authorization:
        """Return the URL of the consent page.

        For web applications, which take the redirect themselves: compare its state, then pass its code to
        `exchange`.

        Args:
            scopes: The scopes to request.
            state: Text that the redirect repeats; a random one by default.
            redirect_uri: Where the page leads, if other than the app's.

        Raises:
            ConfigurationError: The client has no app.
            InvalidInputError: The scopes are not usable.
        """
        app = self._client.token_auth.needed_app
        return authorization(
            app.app_id, redirect_uri or app.redirect_uri, self._client.consent_url, scopes, state
        )

    async def login(
        self,
        scopes: Iterable[str] | str = DEFAULT_SCOPES,
        *,
        open_browser: bool = True,
        port: int | None = None,
        timeout: float = 300.0,
        on_url: Callable[[str], object] | None = None,
        read_redirect: Callable[[], str] | None = None,
    ) -> Token:
        """Log a person in with the browser, then store and use the token.

        The redirect is taken on a port of this machine. Where no browser can be opened, the address is
        shown, and the address to which it led has to be pasted.

        Args:
            scopes: The scopes to request.
            open_browser: Whether to open a browser on this machine.
            port: Port for the redirect, if other than that of the app's redirect_uri; 0 takes a free one.
                The address with it has to be registered for the app.
            timeout: Seconds within which the person has to answer.
            on_url: Called with the address of the page, instead of writing it to stderr where no browser
                opens.
            read_redirect: Called for the pasted address, instead of reading a line from stdin.

        Returns:
            The token, which is stored and used from the next request on.

        Raises:
            ConfigurationError: The client has no app, or the port is taken.
            LoginError: Access was refused, the redirect belongs to another log-in, or none came in time.
            APIError: Pinterest did not accept the code.
        """
        app = self._client.token_auth.needed_app
        if not open_browser:
            return await self._pasted(self.authorize_url(scopes), on_url, read_redirect)
        page = self.authorize_url(scopes)
        with RedirectServer(app.redirect_uri, page.state, port) as server:
            page = self.authorize_url(scopes, state=page.state, redirect_uri=server.redirect_uri)
            await notify(on_url, page.url)
            if await run_blocking(webbrowser.open, page.url):
                code = await self._taken(server, timeout)
                return await self.exchange(code, redirect_uri=page.redirect_uri)
        return await self._pasted(self.authorize_url(scopes), on_url, read_redirect)

    async def _taken(self, server: RedirectServer, timeout: float) -> str:
        clock = self._client.runtime.clock
        end = clock() + timeout
        # In slices, so that Ctrl-C and cancellation end the wait soon.
        while clock() < end:
            code = await run_blocking(server.wait, min(_SLICE, timeout))
            if code is not None:
                return code
        raise LoginError(f"nobody granted access within {timeout:g} s", "timeout")

    async def _pasted(
        self,
        page: Authorization,
        on_url: Callable[[str], object] | None,
        read_redirect: Callable[[], str] | None,
    ) -> Token:
        if on_url is not None:
            await notify(on_url, page.url)
        else:
            sys.stderr.write(f"Open this address in a browser:\n\n  {page.url}\n\n")
        if read_redirect is None:
            sys.stderr.write("Paste the address to which it led: ")
            sys.stderr.flush()
        redirect = await run_blocking(read_redirect or sys.stdin.readline)
        return await self.exchange(code_of(redirect, page.state), redirect_uri=page.redirect_uri)

    @without_variables
    async def exchange(self, code: str, *, redirect_uri: str | None = None) -> Token:
        """Exchange the code of a redirect for a token, then store and use it.

        Args:
            code: The code, which works once.
            redirect_uri: The one with which the code was asked for, if other than the app's.

        Raises:
            ConfigurationError: The client has no app, or the token can't be stored.
            APIError: Pinterest did not accept the code.
        """
        auth = self._client.token_auth
        request = code_request(code, redirect_uri or auth.needed_app.redirect_uri)
        return await self._client.take_steps(auth.exchange(request))

    async def client_credentials(self, scopes: Iterable[str] | str = DEFAULT_SCOPES) -> Token:
        """Get a token for the app's own account, then store and use it.

        It has no refresh token; before it ends, the client gets another one in the same way.

        Args:
            scopes: The scopes to request.

        Raises:
            ConfigurationError: The client has no app, or the token can't be stored.
            InvalidInputError: The scopes are not usable.
            APIError: Pinterest refused.
        """
        request = client_credentials_request(joined_scopes(scopes))
        exchange = self._client.token_auth.exchange(request, is_of_app=True)
        return await self._client.take_steps(exchange)

    async def refresh(self, *, scopes: Iterable[str] | str | None = None) -> Token:
        """Get the next token now; the client does so by itself when it is due.

        Args:
            scopes: Fewer scopes than the token has.

        Raises:
            ConfigurationError: There is no refresh token or no app.
            APIError: Pinterest did not accept the refresh token.
        """
        scope = None if scopes is None else joined_scopes(scopes)
        return await self._client.take_steps(self._client.token_auth.refresh(scope))

    @without_variables
    async def revoke(self, token: str | None = None, *, hint: str | None = None) -> None:
        """End a token, or without one those of the store, which is emptied.

        Args:
            token: The token.
            hint: `access_token` or `refresh_token`, as for what `token` is.

        Raises:
            ConfigurationError: The client has no app.
            APIError: Pinterest refused.
        """
        await self._client.take_steps(self._client.token_auth.revoke(token, hint))
