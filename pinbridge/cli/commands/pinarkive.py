"""PinArkive: store files on IPFS."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

import click

from pinbridge._core.files import replace_file

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import group, options
from ..inputs import MOMENT, each, given, limit_option, limited
from ..state import USER_AGENT, State, pass_state
from .access import read_secret

COLUMNS = ("cid", "name", "type", "size", "uploaded_at", "expires_at")
_STORE = options(
    click.option("--cluster", "cluster_id", metavar="ID", help="Cluster, if not the default."),
    click.option("--until", "timelock", type=MOMENT, metavar="TIME", help="When to remove it."),
)
_CLUSTER = click.option(
    "--cluster", "cluster_id", metavar="ID", help="Cluster, if not the default."
)


@group()
def pinarkive() -> None:
    """Store files on IPFS with PinArkive."""


@pinarkive.command()
@click.option("--email", metavar="ADDRESS", help="Sign in as this user.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option("--with-token", is_flag=True, help="Read an API token from standard input.")
@click.option("--code", metavar="DIGITS", help="Code of the second factor; asked for if needed.")
@click.option("--base-url", metavar="URL", help="Address of the service, if not the default.")
@pass_state
def login(
    state: State,
    email: str | None,
    password_stdin: bool,
    with_token: bool,
    code: str | None,
    base_url: str | None,
) -> None:
    """Sign in to PinArkive and store the credentials in a profile."""
    from pinbridge.pinarkive import PinarkiveClient

    base_url = base_url or os.environ.get("PINARKIVE_BASE_URL")
    about: dict[str, Any] = {}
    state.log()
    with PinarkiveClient(base_url=base_url, user_agent=USER_AGENT) as client:
        if with_token:
            secrets = {"api_key": read_secret("API token")}
            client.clear_auth()
            client.set_api_key(secrets["api_key"])
            client.list_uploads(limit=1)
        else:
            email = email or state.out.ask("E-mail", "--email, or sign in with --with-token")
            if password_stdin:
                password = read_secret("password")
            else:
                password = state.out.ask("Password", "--password-stdin", hidden=True)
            client.clear_auth()
            session = client.login(
                email, password, two_factor=code or (lambda: state.out.ask("Code", "--code"))
            )
            secrets, about = {"token": cast("Any", session).token}, {"email": email}
    place = state.profiles.keep("pinarkive", secrets, base_url=base_url, **about)
    state.out.note(f"Signed in; profile {state.profiles.name}, stored in {place}.")


@pinarkive.command()
@pass_state
def logout(state: State) -> None:
    """Delete the credentials of PinArkive."""
    if state.profiles.forget("pinarkive"):
        state.out.note(f"Signed out of profile {state.profiles.name}.")
    else:
        state.out.note(f"Profile {state.profiles.name} is not signed in.")
        state.end_with(ExitCode.NOTHING_TO_DO)


@pinarkive.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@click.option(
    "--verify", "verify_cid", is_flag=True, help="Also compute the CID locally, and compare."
)
@_STORE
@pass_state
def upload(state: State, files: tuple[Path, ...], **more: Any) -> None:
    """Store files, and print their CIDs."""

    def upload_one(name: str) -> None:
        with state.out.progress(Path(name).name) as progress:
            stored = state.pinarkive.upload_file(Path(name), on_progress=progress, **given(**more))
        state.out.event(stored, f"{stored.cid}\t{Path(name).name}", key="cid")

    each(state, map(str, files), upload_one)


@pinarkive.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", "dir_name", help="Name of the directory; by default that of the folder.")
@click.option("--hidden", is_flag=True, help="Include hidden files.")
@click.option(
    "--verify", "verify_cid", is_flag=True, help="Also compute the CID locally, and compare."
)
@_STORE
@pass_state
def directory(state: State, folder: Path, **more: Any) -> None:
    """Store a folder with everything in it, and print its CID."""
    with state.out.progress(folder.name) as progress:
        stored = state.pinarkive.upload_directory(folder, on_progress=progress, **given(**more))
    state.out.event(stored, f"{stored.cid}\t{folder.name}", key="cid")


@pinarkive.command()
@click.argument("content", metavar="CID")
@click.option("--name", "custom_name", help="Name for the content.")
@_STORE
@pass_state
def pin(state: State, content: str, **more: Any) -> None:
    """Pin content that is on IPFS already."""
    state.out.record(state.pinarkive.pin_cid(content, **given(**more)), key="cid")


@pinarkive.command("list")
@click.option("--cid", metavar="CID", help="Only this content.")
@click.option("--expiring", "has_expiration", is_flag=True, help="Only content that expires.")
@limit_option
@pass_state
def list_uploads(state: State, limit: int, **filters: Any) -> None:
    """List what is stored, newest first."""
    found = state.pinarkive.iter_uploads(**given(**filters))
    state.out.rows(limited(found, limit, state), COLUMNS, key="cid", empty="Nothing is stored.")


@pinarkive.command()
@click.argument("content", metavar="CID")
@click.option("--wait", is_flag=True, help="Wait until every peer has it.")
@click.option("--timeout", type=float, default=300, show_default=True, help="Seconds to wait.")
@_CLUSTER
@pass_state
def status(state: State, content: str, wait: bool, timeout: float, cluster_id: str | None) -> None:
    """Show which peers have the content."""
    if wait:
        found = state.pinarkive.wait_until_pinned(
            content, cluster_id, timeout=timeout, on_status=lambda s: state.out.note(str(s.status))
        )
    else:
        found = state.pinarkive.get_status(content, cluster_id)
    state.out.record(found, ("cid", "status", "replication_factor"), key="status")


@pinarkive.command()
@click.argument("contents", nargs=-1, required=True, metavar="CID...")
@pass_state
def remove(state: State, contents: tuple[str, ...]) -> None:
    """Remove content; others may still have it."""
    state.out.confirm(f"Remove {len(contents)} CID(s)?")

    def remove_one(content: str) -> None:
        state.pinarkive.remove_file(content)
        state.out.event({"cid": content, "removed": True}, f"{content}\tremoved", key="cid")

    each(state, contents, remove_one)


@pinarkive.command()
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--hidden", is_flag=True, help="For a folder: include hidden files.")
@pass_state
def cid(state: State, file: Path, hidden: bool) -> None:
    """Compute the CID of a file or folder on this machine; sends nothing.

    The first is the CID of `ipfs add --cid-version=1`, the second that of `ipfs add`.
    """
    from pinbridge.pinarkive.cids import directory_cids, file_cids
    from pinbridge.pinarkive.directories import walk

    if file.is_dir():
        computed = directory_cids((entry.name, entry.path) for entry in walk(file, hidden=hidden))
    else:
        computed = file_cids(file)
    shown = {"file": str(file), "v1": computed.v1, "v0": computed.v0}
    state.out.event(shown, f"{computed.v1}\t{computed.v0}", key="v1")


@pinarkive.group()
def tokens() -> None:
    """List, create and revoke API tokens."""


@tokens.command("list")
@pass_state
def list_tokens(state: State) -> None:
    """List API tokens, without their secrets."""
    found = state.pinarkive.list_tokens()
    rows = found if isinstance(found, list) else found.tokens
    columns = ("name", "label", "scopes", "expires_at", "last_used")
    state.out.rows(rows or [], columns, key="name")


@tokens.command("create")
@click.argument("name")
@click.option(
    "--write",
    "file",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="File for the secret, readable only by you; the secret is not printed.",
)
@click.option("--scope", "scopes", multiple=True, help="Right of the token.")
@click.option(
    "--days", "expires_in_days", type=click.IntRange(min=1), help="Days until it expires."
)
@click.option("--code", "totp_code", metavar="DIGITS", help="Code of the second factor.")
@pass_state
def create_token(state: State, name: str, file: Path, **more: Any) -> None:
    """Create an API token, and write its secret to a file."""
    if file.exists():
        raise CommandError(f"{file} exists", "choose another file", ExitCode.USAGE)
    # Fails before there is a token whose secret nobody knows.
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = state.pinarkive.generate_token(name, **given(**more))
    replace_file(file, made.token.encode())
    shown = {"name": name, "file": str(file), "expires_at": made.expires_at}
    state.out.record(shown, key="file")


@tokens.command("revoke")
@click.argument("name")
@click.option("--code", "totp_code", metavar="DIGITS", help="Code of the second factor.")
@pass_state
def revoke_token(state: State, name: str, totp_code: str | None) -> None:
    """Revoke an API token."""
    state.out.confirm(f"Revoke the token {name}?")
    state.pinarkive.revoke_token(name, totp_code)
    state.out.event({"name": name, "revoked": True}, f"{name}\trevoked", key="name")
