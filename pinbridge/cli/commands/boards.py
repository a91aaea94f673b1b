"""Pinterest accounts and boards."""

from __future__ import annotations

from typing import Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import group
from ..inputs import account_of, account_option, board_id_of, board_of, given
from ..state import State, pass_state

BOARD_COLUMNS = ("id", "name", "privacy", "description")
ACCOUNT_COLUMNS = ("id", "display_name", "username", "health_status", "reconnect_required")


@group()
def boards() -> None:
    """List, create, find and check boards."""


@boards.command("list")
@account_option
@pass_state
def list_boards(state: State, account: str | None) -> None:
    """List the boards of an account."""
    owner = account_of(state, account)
    found = state.client.pinterest.list_boards(owner.id)
    state.out.rows(
        found, BOARD_COLUMNS, empty="No boards: create one with `pinbridge boards create`."
    )


@boards.command()
@click.argument("name")
@click.option("--description", help="Description.")
@click.option("--privacy", type=click.Choice(["public", "secret"]), help="Who can see it.")
@account_option
@pass_state
def create(
    state: State, name: str, account: str | None, description: str | None, privacy: str | None
) -> None:
    """Create a board."""
    fields: dict[str, Any] = {"name": name, "account_id": account_of(state, account).id}
    fields |= given(description=description, privacy=privacy and privacy.upper())
    state.out.record(state.client.pinterest.create_board(**fields))


@boards.command()
@click.argument("name")
@account_option
@pass_state
def find(state: State, name: str, account: str | None) -> None:
    """Find a board by its name or id, and print it."""
    state.out.record(board_of(state, account_of(state, account).id, name))


@boards.command()
@click.argument("name", metavar="NAME|ID")
@account_option
@pass_state
def check(state: State, name: str, account: str | None) -> None:
    """Check whether pins can be published on a board; exits with 7 if not."""
    owner = account_of(state, account)
    board_id = board_id_of(state, owner.id, name)
    access = state.client.pinterest.check_board_access(board_id, account_id=owner.id, fresh=True)
    fields = ("board_id", "publishable", "status", "code", "message", "remediation")
    state.out.record(access, fields, key="board_id")
    if not access.publishable:
        state.end_with(ExitCode.BLOCKED)


@boards.command()
@click.argument("name", metavar="NAME|ID")
@account_option
@pass_state
def delete(state: State, name: str, account: str | None) -> None:
    """Delete a board on Pinterest, with all of its pins."""
    owner = account_of(state, account)
    board = board_of(state, owner.id, name)
    state.out.confirm(f"Delete the board {board.name} ({board.id}) with all of its pins?")
    state.client.pinterest.delete_board(board.id, account_id=owner.id)
    state.out.event({"id": board.id, "deleted": True}, f"{board.id}\tdeleted")


@group()
def accounts() -> None:
    """List and connect Pinterest accounts."""


@accounts.command("list")
@pass_state
def list_accounts(state: State) -> None:
    """List connected accounts."""
    empty = "No account yet: connect one with `pinbridge accounts connect`."
    state.out.rows(state.client.pinterest.list_accounts(), ACCOUNT_COLUMNS, empty=empty)


@accounts.command()
@click.argument("name", metavar="NAME|ID")
@pass_state
def show(state: State, name: str) -> None:
    """Show one account."""
    state.out.record(account_of(state, name))


@accounts.command()
@click.option("--browser", is_flag=True, help="Open the page in a browser.")
@pass_state
def connect(state: State, browser: bool) -> None:
    """Print the URL of the page for connecting an account."""
    url = state.client.pinterest.start_oauth().authorization_url
    state.out.event({"authorization_url": url}, url, key="authorization_url")
    if browser and click.launch(url):
        raise CommandError("no browser could be opened", "open the URL yourself")


@accounts.command()
@click.argument("name", metavar="NAME|ID")
@pass_state
def disconnect(state: State, name: str) -> None:
    """Disconnect an account; its pins stay on Pinterest."""
    account = account_of(state, name)
    state.out.confirm(f"Disconnect {account.display_name or account.username} ({account.id})?")
    state.client.pinterest.revoke_account(account.id)
    state.out.event({"id": account.id, "disconnected": True}, f"{account.id}\tdisconnected")
