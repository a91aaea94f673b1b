"""Tokens and the app from environment variables, with the names of Pinterest's scripts and SDK."""

from __future__ import annotations

import os
import re

from pinbridge._core.credentials import Credentials
from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.variables import without_variables

from .auth import App
from .service import VARIABLES, named_token, variable
from .tokens import FileTokens, MemoryTokens, Token, TokenStore, checked_name


@without_variables
def store_of(
    access_token: str | None, tokens: TokenStore | None, token_name: str | None = None
) -> TokenStore:
    """Return the token store of a client.

    Args:
        access_token: Access token passed by the caller.
        tokens: Store passed by the caller.
        token_name: Name of the token in the environment and of its file.

    Raises:
        ConfigurationError: Both are given, or an environment variable is empty.
    """
    if access_token is not None and tokens is not None:
        raise ConfigurationError("give access_token or tokens, not both")
    if tokens is not None:
        return tokens
    if access_token is not None:
        return MemoryTokens(Token(access_token=access_token))
    return store_from_environment(token_name)


def store_from_environment(token_name: str | None) -> TokenStore:
    """Return the token store that environment variables describe; an empty one in memory without them.

    Args:
        token_name: Name of the token. Its variable has this name in upper case.

    Raises:
        ConfigurationError: An environment variable is empty.
    """
    access_token, refresh_token = variable("ACCESS_TOKEN"), variable("REFRESH_ACCESS_TOKEN")
    with VARIABLES.naming("ACCESS_TOKEN"):
        Credentials(bearer_token=access_token)
    folder = variable("OAUTH_TOKEN_DIR")
    if token_name is not None:
        # Only for a name from the caller: other programs also use a variable such as ACCESS_TOKEN.
        named = named_token(checked_name(token_name))
        if named is not None:
            return MemoryTokens(Token(access_token=named))
        files = FileTokens(folder or ".", token_name)
        if files.path.exists() or not (access_token or refresh_token):
            return files
    if access_token is not None:
        return MemoryTokens(Token(access_token=access_token))
    if refresh_token is not None:
        return MemoryTokens(Token(refresh_token=refresh_token))
    return MemoryTokens() if folder is None else FileTokens(folder)


def app_or_environment(app: App | None) -> App | None:
    """Return the app that a caller passed, or else that of the environment, if any.

    Raises:
        ConfigurationError: Only one of the two environment variables is set.
    """
    if app is not None:
        return app
    app_id, app_secret = variable("APP_ID"), variable("APP_SECRET")
    if app_id is None and app_secret is None:
        return None
    if app_id is None or app_secret is None:
        raise ConfigurationError(
            "PINTEREST_APP_ID and PINTEREST_APP_SECRET belong together; one of them is missing"
        )
    return App(app_id, app_secret)


def landing_uri() -> str | None:
    """Return the page to show after a log-in (`REDIRECT_LANDING_URI` of the quickstart), if any.

    Raises:
        ConfigurationError: It is not an http or https URL.
    """
    uri = os.environ.get("REDIRECT_LANDING_URI")
    if uri and not re.fullmatch(r"https?://[!-~]+", uri):
        raise ConfigurationError(
            f"REDIRECT_LANDING_URI has to be an http or https URL; it is {uri!r}"
        )
    return uri or None
