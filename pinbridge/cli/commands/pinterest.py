"""Pinterest's own API v5: signing in with your own app."""

from __future__ import annotations

import hashlib
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import Lazy, group, split_names
from ..pinterest import client_of, current_url, named_store, profile_store, scopes_of, token_option
from ..state import USER_AGENT, State, pass_state

if TYPE_CHECKING:
    from pinbridge.pinterest import Token

_PINS, _ADS, _PUBLISH = (
    "commands.pinterest_boards",
    "commands.pinterest_ads",
    "commands.pinterest_publish",
)
COMMANDS = {
    "pin": Lazy(f"{_PINS}:pin", "Show a pin."),
    "board": Lazy(f"{_PINS}:board", "Show a board, its sections and its pins."),
    "boards": Lazy(f"{_PINS}:boards", "List boards."),
    "pins": Lazy(f"{_PINS}:pins", "List pins."),
    "copy-pin": Lazy(f"{_PINS}:copy_pin", "Copy a pin to a board."),
    "copy-board": Lazy(f"{_PINS}:copy_board", "Copy boards with their sections and pins."),
    "save-pin": Lazy(f"{_PINS}:save_pin", "Save a pin to a board."),
    "delete-board": Lazy(f"{_PINS}:delete_board", "Delete a board, or all boards."),
    "terms": Lazy(f"{_ADS}:terms", "Find related or suggested search terms."),
    "ads": Lazy(f"{_ADS}:ads", "Show ad accounts, campaigns, ad groups and ads."),
    "analytics": Lazy(f"{_ADS}:analytics", "Show metrics of a user, a pin or an ad object."),
    "report": Lazy(f"{_ADS}:report", "Request a report, wait for it, and download it."),
    "upload": Lazy(f"{_PUBLISH}:upload", "Upload a video."),
    "publish": Lazy(f"{_PUBLISH}:publish", "Publish a pin, exactly once."),
}
USER_FIELDS = ("username", "account_type", "business_name", "website_url", "profile_image")


@group(lazy=COMMANDS)
def pinterest() -> None:
    """Use Pinterest's own API v5, with your own app.

    The app comes from PINTEREST_APP_ID and PINTEREST_APP_SECRET. The commands do what the vendor's
    quickstart scripts.
    """


@pinterest.command()
@click.option(
    "--scopes",
    "-s",
    metavar="LIST",
    multiple=True,
    callback=split_names,
    help="Scopes, separated by commas; `help` lists them.",
)
@click.option("--client-credentials", "-c", is_flag=True, help="Sign in as the app's own account.")
@click.option("--write", "-w", "name", metavar="NAME", help="Store the token in NAME.json instead.")
@click.option("--clear-text", "-ct", is_flag=True, help="Print the tokens, not only their hashes.")
@click.option(
    "--no-browser",
    is_flag=True,
    help="Print the URL to open, and ask for the URL that it redirects to.",
)
@click.option("--with-token", is_flag=True, help="Read an access token from standard input.")
@click.option("--port", type=int, help="Port of the redirect, if other than the app's.")
@pass_state
def login(
    state: State,
    scopes: list[str],
    client_credentials: bool,
    name: str | None,
    clear_text: bool,
    no_browser: bool,
    with_token: bool,
    port: int | None,
) -> None:
    """Sign in to Pinterest, and store the token in a profile or a named file.

    Only this command and `refresh` can print tokens, and only with --clear-text.
    """
    from pinbridge.errors import PermissionDeniedError
    from pinbridge.pinterest import DEFAULT_SCOPES, SCOPES, PinterestClient, Token

    from .access import read_secret

    if scopes == ["help"]:
        for scope in SCOPES:
            state.out.line(scope)
        return
    wanted = scopes_of(scopes) if scopes else DEFAULT_SCOPES
    store = profile_store(state) if name is None else named_store(name)
    state.log()
    with PinterestClient(tokens=store, user_agent=USER_AGENT) as client:
        if with_token:
            secret = read_secret("access token")
            # A wrong token does not replace one that works; one that may not read the account is valid.
            with (
                PinterestClient(secret, user_agent=USER_AGENT) as probe,
                suppress(PermissionDeniedError),
            ):
                probe.user_account.get()
            store.save(Token(access_token=secret))
        elif client_credentials:
            client.oauth.client_credentials(wanted)
        else:
            client.oauth.login(
                wanted,
                open_browser=not no_browser,
                port=port,
                on_url=lambda url: state.out.note(f"Open this URL and grant access: {url}"),
                read_redirect=lambda: state.out.ask(
                    "Address it redirected to", "standard input, with --with-token"
                ),
            )
        user = client.user_account.get()
    if name is None:
        kept_in = "keyring" if type(store).__name__ == "KeyringTokens" else "file"
        state.profiles.note(
            "pinterest", kept_in=kept_in, base_url=current_url(), username=user.username
        )
    place = f"profile {state.profiles.name}" if name is None else f"{name}.json"
    state.out.record({**_shown(store.load(), clear_text), **user.to_dict()}, key="username")
    state.out.note(f"Signed in as {user.username}; stored in {place}.")


def _shown(token: Token | None, clear_text: bool) -> dict[str, Any]:
    """Return tokens as their SHA-256, or in clear text."""
    if token is None:
        return {}

    def shown(secret: str | None) -> str | None:
        if secret is None or clear_text:
            return secret
        return f"sha256:{hashlib.sha256(secret.encode()).hexdigest()}"

    return {
        "access_token": shown(token.access_token),
        "refresh_token": shown(token.refresh_token) or "none",
        "scopes": list(token.scopes),
    }


@pinterest.command()
@token_option
@click.option(
    "--continuous", "-c", is_flag=True, help="Keep running, and refresh before each token expires."
)
@click.option("--clear-text", "-ct", is_flag=True, help="Print the tokens, not only their hashes.")
@pass_state
def refresh(state: State, token: str | None, continuous: bool, clear_text: bool) -> None:
    """Refresh the access token, and store the new one."""
    client = client_of(state, token)
    while True:
        made = client.oauth.refresh()
        user = client.user_account.get()
        shown = {**_shown(made, clear_text), "username": user.username}
        state.out.event(shown, f"{user.username}\t{shown['access_token']}", key="username")
        if not continuous:
            return
        if made.expires_at is None:
            raise CommandError(
                "the expiry of the token is not known", "refresh it without --continuous"
            )
        # Refresh when 90 percent of the token's lifetime have passed.
        wait = max(60.0, 0.9 * (made.expires_at.timestamp() - time.time()))
        state.out.note(f"The next refresh is in {wait / 3600:.1f} hours; stop with Ctrl-C.")
        time.sleep(wait)


@pinterest.command()
@token_option
@pass_state
def whoami(state: State, token: str | None) -> None:
    """Show the user that the token belongs to."""
    state.out.record(client_of(state, token).user_account.get(), USER_FIELDS, key="username")


@pinterest.command()
@click.option("--revoke", is_flag=True, help="Also revoke the token at Pinterest.")
@pass_state
def logout(state: State, revoke: bool) -> None:
    """Delete the token of the profile."""
    from pinbridge.pinterest import Token

    about = state.profiles.services(state.profiles.name).get("pinterest")
    if about is None:
        state.out.note(f"Profile {state.profiles.name} is not signed in.")
        state.end_with(ExitCode.NOTHING_TO_DO)
        return
    store = profile_store(state, about["kept_in"])
    kept = store.load()
    if revoke and kept is not None and kept.access_token:
        client_of(state).oauth.revoke(kept.access_token, hint="access_token")
    store.save(Token())
    state.profiles.forget("pinterest")
    state.out.note(f"Signed out of profile {state.profiles.name}.")
