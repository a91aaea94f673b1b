"""Clients for Pinterest's own API, with a named token, the profile's token or the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .exit_codes import ExitCode
from .failures import CommandError
from .framework import options
from .profiles import BASE_URLS, working_keyring
from .state import USER_AGENT, State

if TYPE_CHECKING:
    from pinbridge.pinterest import PinterestClient, TokenStore

F = TypeVar("F", bound=Callable[..., Any])
_KEYRING_PREFIX = "pinbridge-cli-"
# Pinterest's quickstart writes the scope `pins:read_secret` as READ_SECRET_PINS, and has other words for two scopes.
_QUICKSTART_SCOPE = re.compile(r"(read|write)_(secret_)?(\w+)")
_QUICKSTART_WORDS = {"users": "user_accounts", "advertisers": "ads"}


def token_option(function: F) -> F:
    """Add `--access-token`, the name of a token as in Pinterest's quickstart."""
    return click.option(
        "--access-token",
        "-a",
        "token",
        metavar="NAME",
        help="Name of a token: the variable NAME in upper case, or NAME.json in "
        "PINTEREST_OAUTH_TOKEN_DIR.",
    )(function)


page_size_option = click.option(
    "--page-size",
    "-ps",
    type=click.IntRange(1, 250),
    default=100,
    show_default=True,
    help="Items fetched at a time.",
)
board_options = options(
    click.option("--board-id", "-b", metavar="ID", required=True, help="Id of the board."),
)


def scopes_of(names: Iterable[str]) -> list[str]:
    """Parse scopes, written as in the description or in the quickstart, in any case."""
    return [_scope_of(name.lower()) for text in names for name in text.split()]


def _scope_of(name: str) -> str:
    match = _QUICKSTART_SCOPE.fullmatch(name)
    if match is None:
        return name
    access, secret, thing = match.groups()
    return f"{_QUICKSTART_WORDS.get(thing, thing)}:{access}{'_secret' if secret else ''}"


def named_store(name: str) -> TokenStore:
    """Return the token file with a name, in `PINTEREST_OAUTH_TOKEN_DIR` or the current folder."""
    from pinbridge.pinterest import FileTokens

    return FileTokens(os.environ.get("PINTEREST_OAUTH_TOKEN_DIR") or ".", name)


def profile_store(state: State, place: str | None = None) -> TokenStore:
    """Return the store of the profile's token: the keyring if one works, otherwise a file."""
    from pinbridge.pinterest import FileTokens, KeyringTokens

    profiles = state.profiles
    if place is None:
        place = "file" if working_keyring() is None else "keyring"
    if place == "keyring":
        return KeyringTokens(f"{_KEYRING_PREFIX}{profiles.name}")
    return FileTokens(profiles.folder / "pinterest", profiles.name)


def client_of(
    state: State, token: str | None = None, *, journal: Path | None = None
) -> PinterestClient:
    """Return a client with a named token, or the token of the environment or the profile.

    The environment takes precedence over the profile, unless `--profile` is given. The token of a profile is
    only sent to the URL that it was stored for.

    Args:
        state: State of the run.
        token: Name of the token.
        journal: The journal; by default the one beside the profiles.
    """
    if token is not None:
        return _create(state, journal, token_name=token)
    about = state.profiles.services(state.profiles.name).get("pinterest")
    is_chosen = state.profiles.is_chosen
    if about is not None and (is_chosen or not _has_environment(about)):
        return _create(
            state, journal, profile_store(state, about["kept_in"]), base_url=about["base_url"]
        )
    if is_chosen:
        raise CommandError(
            f"profile {state.profiles.name} is not signed in to pinterest",
            "sign in with `pinbridge pinterest login`",
            ExitCode.SIGN_IN,
        )
    return _create(state, journal)


def current_url() -> str:
    """Return the base URL in the environment, or Pinterest's."""
    return os.environ.get("PINTEREST_API_URI") or BASE_URLS["pinterest"]


def _has_environment(about: dict[str, Any]) -> bool:
    """Whether the environment has a token, or another base URL than the profile's."""
    names = ("PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_ACCESS_TOKEN")
    if any(os.environ.get(name) for name in names):
        return True
    return current_url().rstrip("/") != str(about["base_url"]).rstrip("/")


def _create(
    state: State, journal: Path | None, tokens: TokenStore | None = None, **more: Any
) -> PinterestClient:
    from pinbridge.pinterest import PinterestClient

    state.log()
    state.service = "pinterest"
    if journal is None:
        journal = state.profiles.folder / "pinterest-journal.sqlite"
        journal.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    more |= {"user_agent": USER_AGENT, "journal": journal}
    if tokens is None:
        return state.closing(PinterestClient.from_env(**more))
    return state.closing(PinterestClient(tokens=tokens, **more))
