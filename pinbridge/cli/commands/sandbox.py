"""A local server that behaves like the services."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..failures import CommandError
from ..framework import group
from ..inputs import MEDIA, SPAN
from ..sandboxes import Controls, environment_of, fresh_sandbox, without_access
from ..state import State, pass_state

_URL = click.option("--url", metavar="URL", help="The sandbox; PINBRIDGE_BASE_URL, or port 8000.")


@group(invoke_without_command=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on; 0: a free one.")
@click.option(
    "--state", "state_file", type=MEDIA, metavar="FILE", help="Keep everything in this file."
)
@click.option("--no-seed", is_flag=True, help="Start without a workspace.")
@click.option("--frozen", is_flag=True, help="Stop the clock.")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="Another setting.")
@click.pass_context
def sandbox(
    ctx: click.Context,
    host: str,
    port: int,
    state_file: str | None,
    no_seed: bool,
    frozen: bool,
    settings: tuple[str, ...],
) -> None:
    """Run a local server that behaves like the services, and control it.

    When it is ready, it prints one line of JSON with its URL and credentials.
    """
    if ctx.invoked_subcommand is not None:
        return
    from pinbridge.sandbox.__main__ import main

    arguments = ["--host", host, "--port", str(port)]
    arguments += ["--state", state_file] if state_file else []
    arguments += ["--no-seed"] if no_seed else []
    arguments += ["--frozen"] if frozen else []
    arguments += [part for setting in settings for part in ("--set", setting)]
    out = ctx.ensure_object(State).out
    if out.is_human:
        out.note(
            "Stop it with Ctrl-C. Its page is at /_sandbox/. `pinbridge sandbox shell` runs commands on it."
        )
    if main(arguments):
        raise CommandError("the sandbox did not start", "see the line above, or try --port 0")


@sandbox.command(context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="[-- CMD...]")
@click.pass_context
def shell(ctx: click.Context, words: tuple[str, ...]) -> None:
    """Run a command against a fresh sandbox; without one, a shell.

    Environment variables point to the sandbox, so `pinbridge`, scripts and Pinterest's quickstart
    work without an account. The sandbox and its data are deleted at the end.

    \b
      pinbridge sandbox shell -- pinbridge publish photo.jpg --board Travel
      pinbridge sandbox shell -- python my_script.py
    """
    out = ctx.ensure_object(State).out
    command = list(words) or [os.environ.get("SHELL") or os.environ.get("COMSPEC") or "sh"]
    with fresh_sandbox() as environment:
        if not words:
            out.note(
                f"Sandbox at {environment['PINBRIDGE_BASE_URL']}; leave this shell with `exit`."
            )
        if command[0] == "pinbridge":
            # Run this program even if it is not on the path.
            command = [sys.executable, "-m", "pinbridge", *command[1:]]
        try:
            variables = without_access(os.environ) | environment
            done = subprocess.run(command, env=variables, check=False)  # noqa: S603
        except OSError as error:
            raise CommandError(f"{command[0]} can't be run: {error.strerror}") from None
    ctx.exit(done.returncode if done.returncode >= 0 else 128 - done.returncode)


@sandbox.command()
@_URL
@pass_state
def env(state: State, url: str | None) -> None:
    """Print the environment of a running sandbox, for `eval "$(pinbridge sandbox env)"`."""
    found = environment_of(Controls(url).start_line())
    if state.out.is_json:
        state.out.record(found)
        return
    for name, value in found.items():
        state.out.line(f"export {name}={shlex.quote(value)}")


@sandbox.command()
@click.argument("rules", nargs=-1, metavar="[RULE...]")
@click.option("--clear", is_flag=True, help="Remove all rules.")
@click.option("--seed", default=0, help="Seed of the random choices.")
@_URL
@pass_state
def faults(state: State, rules: tuple[str, ...], clear: bool, seed: int, url: str | None) -> None:
    """Show the fault rules, or replace them.

    \b
      pinbridge sandbox faults kind=status,status=503,path=/v1/pins,times=2
      pinbridge sandbox faults --clear
    """
    controls = Controls(url)
    if clear:
        controls.call("DELETE", "/faults")
    elif rules:
        body = {"rules": [_pairs(rule) for rule in rules], "seed": seed}
        controls.call("PUT", "/faults", body)
    found = controls.call("GET", "/faults")["rules"]
    columns = ("kind", "method", "path", "status", "times", "skip", "probability", "seconds")
    state.out.rows(found, columns, key="kind", empty="No faults.")


def _pairs(text: str) -> dict[str, Any]:
    import json

    found: dict[str, Any] = {}
    for pair in text.split(","):
        name, equals, value = map(str.strip, pair.partition("="))
        if not equals:
            raise click.UsageError(f"A rule has to be name=value,..., not {pair!r}.")
        if name in found:
            raise click.UsageError(f"A rule has {name} twice: {text!r}.")
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found


@sandbox.command()
@click.option(
    "--advance", type=SPAN, metavar="SPAN", help="Move it forward, such as 90, 10m, 2h or 7d."
)
@click.option("--freeze/--unfreeze", default=None, help="Stop the clock, or let it run.")
@_URL
@pass_state
def clock(state: State, advance: float | None, freeze: bool | None, url: str | None) -> None:
    """Show the sandbox's clock, or move it and do everything that becomes due."""
    controls = Controls(url)
    body: dict[str, Any] = {}
    if advance is not None:
        body["advance"] = advance
    if freeze is not None:
        body["freeze"] = freeze
    found = controls.call("POST", "/clock", body) if body else controls.call("GET", "/clock")
    state.out.record(found, key="now")


@sandbox.command()
@_URL
@pass_state
def reset(state: State, url: str | None) -> None:
    """Reset data, faults, outcomes, logs and time to the start."""
    controls = Controls(url)
    state.out.confirm(f"Delete everything in the sandbox at {controls.url}?")
    controls.call("POST", "/reset")
    state.out.note("The sandbox was reset.")


@sandbox.command()
@_URL
@pass_state
def mail(state: State, url: str | None) -> None:
    """List the mail that the services would have sent."""
    found = Controls(url).call("GET", "/mail")["mail"]
    state.out.rows(found, ("created_at", "service", "kind", "to", "token"), empty="No mail.")


@sandbox.command()
@click.option("--clear", is_flag=True, help="Delete the list.")
@_URL
@pass_state
def requests(state: State, clear: bool, url: str | None) -> None:
    """List the requests that the sandbox received, newest last."""
    controls = Controls(url)
    if clear:
        controls.call("DELETE", "/requests")
    found = controls.call("GET", "/requests")["requests"]
    state.out.rows(found, ("time", "method", "path", "status", "fault"), key="path", empty="None.")


def _scenario_names(
    ctx: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from pinbridge.sandbox._shared.scenarios import load, names

    known = [name for name in names() if name.startswith(incomplete)]
    if not known:
        return [CompletionItem(incomplete, type="file")]
    return [CompletionItem(name, help=load(name).about) for name in known]


@sandbox.command()
@click.argument("scenario", required=False, metavar="[NAME|FILE]", shell_complete=_scenario_names)
@_URL
@pass_state
def play(state: State, scenario: str | None, url: str | None) -> None:
    """Play a scenario: faults, outcomes and time from a file; without a name, list the built-in ones."""
    import msgspec

    from pinbridge.sandbox._shared.scenarios import load, names

    if scenario is None:
        rows = [{"name": name, "about": load(name).about} for name in names()]
        state.out.rows(rows, ("name", "about"), key="name")
        return
    try:
        found = load(scenario)
    except FileNotFoundError as error:
        raise click.UsageError(f"{error}.") from None
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise click.UsageError(f"{scenario} is not a scenario: {error}") from None
    controls = Controls(url)
    for call in found.control_calls(controls.start_line()):
        controls.call(call.method, call.path, call.body)
        state.out.event(msgspec.structs.asdict(call), f"{call.method}\t{call.path}", key="path")
    state.out.note(found.about)
