"""Members, projects and the subscription of the organization."""

from __future__ import annotations

import click

from ..framework import group
from ..state import State, pass_state
from .access import keep_session

ROLES = click.Choice(["owner", "admin", "editor", "viewer"])


@group()
def team() -> None:
    """Show and invite members; this needs a session, from `pinbridge login` with a password."""


@team.command("list")
@pass_state
def list_members(state: State) -> None:
    """List members."""
    columns = ("id", "user.email", "user.full_name", "role")
    state.out.rows(state.client.team.list_members().items, columns)


@team.command()
@pass_state
def invitations(state: State) -> None:
    """List invitations."""
    columns = ("id", "email", "role", "expires_at", "accepted_at")
    state.out.rows(state.client.team.list_invitations().items, columns)


@team.command()
@click.argument("email")
@click.option("--role", type=ROLES, default="editor", show_default=True, help="Their rights.")
@pass_state
def invite(state: State, email: str, role: str) -> None:
    """Invite somebody."""
    state.out.record(state.client.team.create_invitation(email=email, role=role))


@team.command()
@click.argument("member_id", metavar="ID")
@click.argument("new_role", metavar="ROLE", type=ROLES)
@pass_state
def role(state: State, member_id: str, new_role: str) -> None:
    """Give a member another role."""
    state.out.record(state.client.team.update_member(member_id, role=new_role))


@team.command()
@click.argument("member_id", metavar="ID")
@pass_state
def remove(state: State, member_id: str) -> None:
    """Remove a member."""
    state.out.confirm(f"Remove the member {member_id}?")
    state.out.record(state.client.team.remove_member(member_id))


@group()
def projects() -> None:
    """List and switch projects; this needs a session, from `pinbridge login` with a password."""


@projects.command("list")
@pass_state
def list_projects(state: State) -> None:
    """List the projects of the organization."""
    found = state.client.projects.list()
    active = found.active_project.id
    rows = [{**one.to_dict(), "active": one.id == active} for one in found.projects]
    state.out.rows(rows, ("id", "name", "environment", "plan", "active"))


@projects.command()
@click.argument("project", metavar="NAME|ID")
@pass_state
def switch(state: State, project: str) -> None:
    """Switch to another project."""
    found = state.client.projects.list().projects
    wanted = project.casefold()
    named = [p for p in found if wanted in (str(p.id), p.name.casefold(), str(p.environment))]
    if len(named) != 1:
        choices = ", ".join(f"{p.name} ({p.id})" for p in found)
        raise click.UsageError(f"{len(named)} projects match {project!r}; choose from: {choices}.")
    made = state.client.projects.switch(project_id=named[0].id)
    keep_session(state, made.access_token, made.expires_in, project=made.active_project.name)


@projects.command("create-sandbox")
@pass_state
def create_sandbox(state: State) -> None:
    """Create the sandbox project of the organization."""
    state.out.rows(
        state.client.projects.create_sandbox().projects, ("id", "name", "environment", "plan")
    )


@projects.command("reset-sandbox")
@pass_state
def reset_sandbox(state: State) -> None:
    """Empty the sandbox project."""
    state.out.confirm("Delete everything in the sandbox project?")
    state.client.projects.reset_sandbox()
    state.out.note("The sandbox project is empty.")


@group(invoke_without_command=True)
@click.pass_context
def billing(ctx: click.Context) -> None:
    """Show plan and quota, and change the plan."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(status)


@billing.command()
@pass_state
def status(state: State) -> None:
    """Show plan, quota and storage."""
    fields = (
        "plan",
        "billing_status",
        "calls_used",
        "quota_calls_monthly",
        "credits_remaining",
        "quota_reset_at",
        "storage_used_bytes",
        "storage_quota_bytes",
        "pinterest_accounts_limit",
    )
    state.out.record(state.client.billing.status(), fields, key="plan")


@billing.command()
@pass_state
def plans(state: State) -> None:
    """Show the prices and limits of the plans."""
    columns = ("plan", "name", "monthly_price.amount_display", "quota_calls_monthly", "subtitle")
    state.out.rows(state.client.billing.pricing().plans, columns, key="plan")


@billing.command()
@click.argument("plan")
@click.option(
    "--cycle", type=click.Choice(["monthly", "annual"]), default="monthly", help="Billing cycle."
)
@pass_state
def checkout(state: State, plan: str, cycle: str) -> None:
    """Print the URL of the page for buying a plan."""
    url = state.client.billing.checkout(plan=plan, billing_cycle=cycle).url
    state.out.event({"url": url}, url, key="url")


@billing.command()
@pass_state
def portal(state: State) -> None:
    """Print the URL of the page for managing the subscription."""
    url = state.client.billing.portal().url
    state.out.event({"url": url}, url, key="url")
