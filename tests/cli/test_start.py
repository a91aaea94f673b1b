"""Starting: what is loaded, and the help."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from pinbridge.cli.app import COMMANDS, app
from pinbridge.cli.framework import Group
from tests.support.each import check_each

COUNT = "import sys; print(len(sys.modules), file=sys.stderr)"


def loaded(code: str) -> set[str]:
    script = f"{code}\nimport sys\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_help_loads_little_more_than_click() -> None:
    click_alone = loaded("import click")
    with_help = loaded("from pinbridge.cli import main\nmain(['--help'])")
    assert len(with_help) <= 1.3 * len(click_alone)
    heavy = {"rich", "httpx", "attrs", "msgspec", "keyring", "pygal", "pinbridge_api", "asyncio"}
    assert not with_help & heavy


def test_rich_is_loaded_only_where_it_draws() -> None:
    code = "from pinbridge.cli import main\nassert main(['profiles', '--json']) == 0"
    assert "rich" not in loaded(code)


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys\nsys.modules['click'] = None\nfrom pinbridge.cli import main\n"
        "sys.exit(main(['--help']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install 'pinbridge[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


def walk(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    # The operations of services have tests of their own.
    if isinstance(command, click.Group) and name != "pinbridge api":
        context = click.Context(command)
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            assert found is not None
            yield from walk(found, f"{name} {child}")


ALL = list(walk(app, "pinbridge"))


def test_every_command_and_option_has_help() -> None:
    check_each(ALL, lambda each: check_help(*each), lambda each: each[0])


def check_help(name: str, command: click.Command) -> None:
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.name}"
    # Everything that a person calls takes the common options.
    names = {option for parameter in command.params for option in parameter.opts}
    assert {"--json", "--fields", "--quiet", "--profile", "--yes"} <= names, name


def test_no_option_takes_a_secret() -> None:
    """What is on a command line is in the history of the shell, and in the list of processes."""
    # Names of tokens and keys that are not secrets, and a code that is good for one minute.
    harmless = {"--access-token", "--source-access-token", "--target-access-token", "--code"}
    found = {
        (name, option)
        for name, command in ALL
        for parameter in command.params
        if isinstance(parameter, click.Option) and not parameter.is_flag
        for option in parameter.opts
        if re.search("token|secret|password|key|code", option) and option not in harmless
    }
    assert {option for _, option in found} == {"--key", "--error-code"}
    helps = {p.help for name, c in ALL for p in c.params if "--key" in p.opts and not p.is_flag}
    assert all("idempotency key" in str(text) for text in helps)


def test_charts_load_their_package_only_when_drawn() -> None:
    code = "from pinbridge.cli import main\nimport pinbridge.cli.commands.analytics"
    assert "pygal" not in loaded(code)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_what_the_help_says(name: str) -> None:
    command = app.get_command(click.Context(app), name)
    assert command is not None
    assert isinstance(command, Group) or name == command.name
