"""Clearing the sandbox project of an organization."""

from __future__ import annotations

from pinbridge.sandbox.pinbridge.accounts import add_first_boards, connect_account
from pinbridge.sandbox.pinbridge.rows import Workspace
from pinbridge.sandbox.pinbridge.state import State


def clear_sandbox(state: State, workspace: Workspace) -> None:
    """Delete everything in a sandbox project; accounts start over with their first boards.

    Keys and webhooks stay, so that a test setup survives the reset.
    """
    store = state.store
    for asset in store.assets.where("workspace_id = ?", workspace.id):
        state.drop_file(asset.stored_filename)
    for table in (
        store.assets,
        store.pins,
        store.schedules,
        store.deliveries,
        store.boards,
        store.authorizations,
    ):
        table.remove_where("workspace_id = ?", workspace.id)
    jobs = "(SELECT id FROM import_jobs WHERE workspace_id = ?)"
    store.import_rows.remove_where(f"job_id IN {jobs}", workspace.id)
    store.import_jobs.remove_where("workspace_id = ?", workspace.id)
    for account in store.accounts.where("workspace_id = ?", workspace.id):
        add_first_boards(state, connect_account(state, workspace, account.username))
    workspace.calls_used = 0
    store.workspaces.save(workspace)
