"""Sign in and out, and choose a profile."""

from __future__ import annotations

import platform
import sys
import time
from typing import TYPE_CHECKING, Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import command, group
from ..state import USER_AGENT, State, pass_state

if TYPE_CHECKING:
    from pinbridge import PinbridgeClient


def read_secret(what: str) -> str:
    """Read a secret from standard input."""
    secret = sys.stdin.readline().strip()
    if not secret:
        raise click.UsageError(f"Standard input has no {what}.")
    return secret


@command()
@click.option("--email", metavar="ADDRESS", help="Sign in as this user; the password is asked for.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option("--key", "with_key", is_flag=True, help="Ask for an API key instead of a password.")
@click.option(
    "--with-token", is_flag=True, help="Read an API key or a session token from standard input."
)
@click.option("--no-key", is_flag=True, help="Sign in with a password without creating an API key.")
@click.option("--base-url", metavar="URL", help="Address of the service, if not the default.")
@pass_state
def login(
    state: State,
    email: str | None,
    password_stdin: bool,
    with_key: bool,
    with_token: bool,
    no_key: bool,
    base_url: str | None,
) -> None:
    """Sign in to PinBridge and store the credentials in a profile.

    Signing in with a password opens a session and creates an API key; the password is not stored. A secret is
    never an argument: it is asked for without an echo, or read from standard input.

    \b
      pinbridge login --email me@example.com
      pinbridge login --with-token < key.txt
    """
    import os

    base_url = base_url or os.environ.get("PINBRIDGE_BASE_URL")
    if with_token or with_key:
        if with_token:
            secret = read_secret("API key or token")
        else:
            secret = state.out.ask("API key", "--with-token", hidden=True)
        kind = "bearer_token" if secret.startswith("ey") else "api_key"
        _keep_checked(state, {kind: secret}, base_url)
        return
    if email is None:
        email = state.out.ask("E-mail", "--email, or sign in with --with-token")
    if password_stdin:
        password = read_secret("password")
    else:
        password = state.out.ask("Password", "--password-stdin", hidden=True)
    _log_in(state, email, password, base_url, wants_key=not no_key)


def _client(base_url: str | None, **secrets: Any) -> PinbridgeClient:
    from pinbridge import PinbridgeClient

    client = PinbridgeClient(base_url=base_url, user_agent=USER_AGENT, **secrets)
    if not secrets:
        # Credentials of the environment must not be used.
        client.clear_auth()
    return client


def _keep_checked(state: State, secrets: dict[str, str], base_url: str | None) -> None:
    state.log()
    with _client(base_url, **secrets) as client:
        # A cheap call that keys with any scope may make.
        client.pinterest.list_accounts()
    place = state.profiles.keep("pinbridge", secrets, base_url=base_url)
    state.out.note(f"Signed in; profile {state.profiles.name}, stored in {place}.")


def _log_in(
    state: State, email: str, password: str, base_url: str | None, *, wants_key: bool
) -> None:
    state.log()
    with _client(base_url) as client:
        session = client.login(email, password)
        keep_session(
            state,
            session.access_token,
            session.expires_in,
            client=client,
            wants_key=wants_key,
            email=session.user.email,
            project=session.active_project.name,
        )


def keep_session(
    state: State,
    token: str,
    expires_in: int,
    *,
    client: PinbridgeClient | None = None,
    wants_key: bool = True,
    **about: Any,
) -> None:
    """Store a session and, because it expires after an hour, a new API key.

    Args:
        state: State of the run.
        token: Token of the session.
        expires_in: Seconds until it expires.
        client: The client of the session, if it is not that of the run.
        wants_key: Whether to create an API key.
        **about: Other data about the sign-in, without secrets.
    """
    from pinbridge.errors import APIError

    if client is None:
        client = state.client
        about = {**state.access("pinbridge").about, **about}
    base_url = client.base_url
    secrets = {"bearer_token": token}
    for name in ("base_url", "kept_in", "key_id"):
        about.pop(name, None)
    about["session_ends_at"] = int(time.time() + expires_in)
    if wants_key:
        # If the profile can't be written, that shows before there is a key that nobody knows.
        state.profiles.keep("pinbridge", secrets, base_url=base_url, **about)
        plain = client.with_options(api_key=None, bearer_token=token)
        try:
            made = plain.api_keys.create(name=f"pinbridge on {platform.node()}"[:100])
        except APIError as error:
            state.out.note(f"No API key was created ({error.message}); only the session is stored.")
        else:
            secrets["api_key"] = made.api_key
            about["key_id"] = str(made.id)
    place = state.profiles.keep("pinbridge", secrets, base_url=base_url, **about)
    state.out.note(
        f"Signed in as {about.get('email', 'this user')}, project {about['project']}; "
        f"profile {state.profiles.name}, stored in {place}."
    )


@command()
@pass_state
def logout(state: State) -> None:
    """Delete the credentials of a profile, and revoke the API key that `login` created."""
    from pinbridge.errors import PinbridgeError

    profiles = state.profiles
    about = profiles.services(profiles.name).get("pinbridge")
    if about is None:
        state.out.note(f"Profile {profiles.name} is not signed in.")
        state.end_with(ExitCode.NOTHING_TO_DO)
        return
    if "key_id" in about:
        try:
            access = state.profiles.access("pinbridge")
            with _client(access.base_url, **access.secrets) as client:
                client.api_keys.revoke(about["key_id"])
        except (PinbridgeError, CommandError) as error:
            state.out.note(f"The API key could not be revoked: {error}")
    profiles.forget("pinbridge")
    state.out.note(f"Signed out of profile {profiles.name}.")


@command()
@pass_state
def whoami(state: State) -> None:
    """Show who is signed in, in which project, and where the credentials come from."""
    state.out.record(identity(state), key="email")


def identity(state: State) -> dict[str, Any]:
    """Return who is signed in to PinBridge.

    Raises:
        CommandError: Nobody is signed in.
    """
    from pinbridge.errors import AuthenticationError

    access = state.access("pinbridge")
    if not access.secrets:
        raise CommandError(
            "you are not signed in",
            "sign in with `pinbridge login`, or set PINBRIDGE_API_KEY",
            ExitCode.SIGN_IN,
        )
    shown: dict[str, Any] = {
        "profile": state.profiles.name if access.about else None,
        "credentials": access.source,
        "base_url": state.client.base_url,
        "email": access.about.get("email"),
        "project": access.about.get("project"),
    }
    if "bearer_token" in access.secrets:
        try:
            me = state.client.auth.me()
        except AuthenticationError:
            if "api_key" not in access.secrets:
                raise
        else:
            shown |= {
                "email": me.user.email,
                "organization": me.organization.name,
                "project": me.active_project.name,
                "role": me.organization_role,
            }
    accounts = state.client.pinterest.list_accounts()
    shown["accounts"] = [account.display_name or account.username for account in accounts]
    return {name: value for name, value in shown.items() if value is not None}


@group(invoke_without_command=True)
@click.pass_context
def profiles(ctx: click.Context) -> None:
    """List profiles, or choose one.

    A profile holds the sign-ins of one person or client. `--profile NAME` creates it at the first login.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_profiles)


@profiles.command("list")
@pass_state
def list_profiles(state: State) -> None:
    """List all profiles."""
    found = state.profiles
    rows = [
        {
            "name": name,
            "current": name == found.name,
            "services": sorted(found.services(name)),
            "email": found.services(name).get("pinbridge", {}).get("email"),
            "kept_in": sorted({s.get("kept_in", "") for s in found.services(name).values()}),
        }
        for name in found.names()
    ]
    empty = "No profile yet: sign in with `pinbridge login`."
    state.out.rows(rows, ("name", "current", "services", "email"), key="name", empty=empty)


@profiles.command("use")
@click.argument("name")
@pass_state
def use_profile(state: State, name: str) -> None:
    """Make a profile the current one."""
    state.profiles.use(name)
    state.out.note(f"Profile {name} is now the current one.")
