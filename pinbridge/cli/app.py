"""The command `pinbridge`. Its groups and commands are loaded when they are called."""

from __future__ import annotations

import click

from .framework import Group, Lazy
from .state import State

START, WORK, LOOK, TOOLS, MORE = (
    "Start here",
    "Publish",
    "Look and manage",
    "Tools",
    "Other services",
)

COMMANDS = {
    "demo": Lazy("commands.demo:demo", "Publish a picture on a local sandbox, end to end.", START),
    "login": Lazy("commands.access:login", "Sign in and store the credentials.", START),
    "logout": Lazy("commands.access:logout", "Delete the credentials of a profile.", START),
    "whoami": Lazy("commands.access:whoami", "Show who is signed in, and where.", START),
    "profiles": Lazy("commands.access:profiles", "List profiles, or choose one.", START),
    "doctor": Lazy("commands.doctor:doctor", "Check settings, network, sign-in and plan.", START),
    "publish": Lazy("commands.publish:publish", "Publish pictures and videos as pins.", WORK),
    "bulk": Lazy("commands.bulk:bulk", "Publish a table, feed or folder, every row once.", WORK),
    "init": Lazy(
        "commands.init:init", "Write a workflow, crontab or systemd units for a plan.", WORK
    ),
    "upload": Lazy("commands.assets:upload", "Upload files for later use in pins.", WORK),
    "schedule": Lazy("commands.schedule:schedule", "Publish later, once or by a rule.", WORK),
    "import": Lazy("commands.imports:import_", "Import pins from CSV or JSON.", WORK),
    "pins": Lazy("commands.pins:pins", "List, watch, retry, edit and delete pins.", LOOK),
    "boards": Lazy("commands.boards:boards", "List, create, find and check boards.", LOOK),
    "accounts": Lazy("commands.boards:accounts", "List and connect Pinterest accounts.", LOOK),
    "assets": Lazy("commands.assets:assets", "List, download and delete uploaded files.", LOOK),
    "analytics": Lazy("commands.analytics:analytics", "Show how pins and accounts perform.", LOOK),
    "dashboard": Lazy(
        "commands.reports:dashboard", "Show what was published and what is queued.", LOOK
    ),
    "rate": Lazy("commands.reports:rate", "Show how many pins can be published now.", LOOK),
    "activity": Lazy("commands.reports:activity", "Show what happened in the project.", LOOK),
    "team": Lazy("commands.organization:team", "Show and invite members.", LOOK),
    "projects": Lazy("commands.organization:projects", "List and switch projects.", LOOK),
    "billing": Lazy(
        "commands.organization:billing", "Show plan and quota, and change the plan.", LOOK
    ),
    "sandbox": Lazy("commands.sandbox:sandbox", "Run a local server, and control it.", TOOLS),
    "webhooks": Lazy("commands.webhooks:webhooks", "Manage webhooks, and receive events.", TOOLS),
    "explain": Lazy("commands.explain:explain", "Explain an error code.", TOOLS),
    "api": Lazy("commands.api:api", "Call any operation of any service.", TOOLS),
    "completion": Lazy(
        "commands.completion:completion", "Set up tab completion in your shell.", TOOLS
    ),
    "pinterest": Lazy("commands.pinterest:pinterest", "Use Pinterest's own API v5.", MORE),
    "pinarkive": Lazy("commands.pinarkive:pinarkive", "Store files on IPFS.", MORE),
}


def _version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from pinbridge import __version__

        click.echo(f"pinbridge {__version__}")
        ctx.exit()


def _agent_help(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from .agent_help import text

        click.echo(text())
        ctx.exit()


@click.group(
    cls=Group,
    lazy=COMMANDS,
    is_root=True,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_version,
    help="Show the version.",
)
@click.option(
    "--agent-help",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_agent_help,
    help="Explain how a coding agent or a script uses this program.",
)
@click.pass_context
def app(ctx: click.Context) -> None:
    """Publish to Pinterest from the command line.

    New here? `pinbridge demo` shows everything on a local server, without an account.
    """
    ctx.ensure_object(State)
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
