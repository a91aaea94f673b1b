"""Commands and groups that are loaded when they are called, and the options that all of them accept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, NamedTuple, TypeVar, cast

import click
import click.shell_completion

from .state import State

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS_NOTE = (
    "Every command takes --json, --fields, --quiet, --verbose, --yes, --profile and "
    "--exit-status-detail: see `pinbridge --help`."
)


class Lazy(NamedTuple):
    """A command that is not loaded yet.

    Attributes:
        target: Its module, relative to this package, and its name there: `commands.pins:pins`.
        help: Its line in the help of its group.
        section: Heading in that help.
    """

    target: str
    help: str
    section: str = "Commands"


def _keep(name: str) -> Callable[..., None]:
    def keep(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
        if value:
            setattr(ctx.ensure_object(State), name, value)

    return keep


def split_names(ctx: click.Context, parameter: click.Parameter, texts: Iterable[str]) -> list[str]:
    """Split lists at commas; such an option may be given several times."""
    return [name.strip() for text in texts for name in text.split(",") if name.strip()]


def _keep_fields(ctx: click.Context, parameter: click.Parameter, texts: Iterable[str]) -> None:
    ctx.ensure_object(State).fields += tuple(split_names(ctx, parameter, texts))


def _profile_names(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from .profiles import Profiles

    return [name for name in Profiles().names() if name.startswith(incomplete)]


def common_options(*, hidden: bool) -> list[click.Parameter]:
    """Return the options that every command accepts, anywhere on the command line."""

    def option(*names: str, keep: str | Callable[..., None], **more: Any) -> click.Option:
        callback = _keep(keep) if isinstance(keep, str) else keep
        return click.Option(names, expose_value=False, callback=callback, hidden=hidden, **more)

    return [
        option(
            "--json",
            "as_json_",
            keep="as_json",
            is_flag=True,
            help="Print JSON; streams print one line of JSON per item.",
        ),
        option(
            "--fields",
            keep=_keep_fields,
            multiple=True,
            metavar="LIST",
            help="Print only these fields, separated by commas, such as id,payload.title.",
        ),
        option(
            "--quiet",
            "-q",
            keep="quiet",
            is_flag=True,
            help="Print only ids, without notes and progress.",
        ),
        option(
            "--verbose",
            "-v",
            keep="verbose",
            is_flag=True,
            help="Show every call, its attempts and its request id on stderr.",
        ),
        option("--yes", "-y", keep="yes", is_flag=True, help="Answer yes to every question."),
        option(
            "--profile",
            keep="profile",
            metavar="NAME",
            shell_complete=_profile_names,
            help="Use this profile; or set PINBRIDGE_PROFILE.",
        ),
        option(
            "--exit-status-detail",
            keep="exit_status_detail",
            is_flag=True,
            help="Exit with 8 if a limit was reached, and with 9 if there was nothing to do.",
        ),
    ]


def _hidden_options(
    command: click.Command, incomplete: str
) -> list[click.shell_completion.CompletionItem]:
    """Complete the common options, which the help of a command omits."""
    from click.shell_completion import CompletionItem

    return [
        CompletionItem(name, help=option.help)
        for option in command.params
        if isinstance(option, click.Option) and option.hidden
        for name in option.opts
        if incomplete and name.startswith(incomplete)
    ]


class Command(click.Command):
    """A command that also accepts the common options."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params.extend(common_options(hidden=True))

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """Complete its own options and the common ones."""
        return [*super().shell_complete(ctx, incomplete), *_hidden_options(self, incomplete)]

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the text after the options."""
        super().format_epilog(ctx, formatter)
        formatter.write_paragraph()
        formatter.write_text(_OPTIONS_NOTE)


class Group(click.Group):
    """A group whose commands are loaded when they are called.

    Args:
        lazy: Its commands by name.
    """

    command_class = Command
    group_class = type

    def __init__(
        self, *args: Any, lazy: Mapping[str, Lazy] | None = None, is_root: bool = False, **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.lazy = dict(lazy or {})
        self.params.extend(common_options(hidden=not is_root))

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the help."""
        return [*self.lazy, *self.commands]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        lazy = self.lazy.get(cmd_name)
        if lazy is None:
            return super().get_command(ctx, cmd_name)
        module, _, name = lazy.target.partition(":")
        return cast("click.Command", getattr(import_module(f".{module}", __package__), name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the called command; if it does not exist, suggest others."""
        name = args[0]
        if not ctx.resilient_parsing and self.get_command(ctx, name) is None:
            from difflib import get_close_matches

            close = get_close_matches(name, self.list_commands(ctx), 3)
            hint = f" Did you mean {' or '.join(close)}?" if close else ""
            raise click.UsageError(f"There is no command {name!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """Complete the names of commands without loading them."""
        from click.shell_completion import CompletionItem

        named = {name: lazy.help for name, lazy in self.lazy.items()}
        named |= {name: one.get_short_help_str(100) for name, one in self.commands.items()}
        return [
            *(
                CompletionItem(name, help=text)
                for name, text in named.items()
                if name.startswith(incomplete)
            ),
            *click.Command.shell_complete(self, ctx, incomplete),
            *_hidden_options(self, incomplete),
        ]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without loading the lazy ones."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for name, lazy in self.lazy.items():
            sections.setdefault(lazy.section, []).append((name, lazy.help))
        for name, command in self.commands.items():
            if not command.hidden:
                text = command.get_short_help_str(100)
                sections.setdefault("Commands", []).append((name, text))
        for heading, rows in sections.items():
            with formatter.section(heading):
                formatter.write_dl(rows)


def options(*decorators: Callable[[F], F]) -> Callable[[F], F]:
    """Combine several options, in the order of the help."""

    def decorate(function: F) -> F:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate


def command(name: str | None = None, **more: Any) -> Callable[[Callable[..., Any]], Command]:
    """Make a function a command; its docstring is the help."""
    return click.command(name, cls=Command, **more)


def group(
    name: str | None = None, *, lazy: Mapping[str, Lazy] | None = None, **more: Any
) -> Callable[[Callable[..., Any]], Group]:
    """Make a function a group; its docstring is the help."""
    return click.group(name, cls=Group, lazy=lazy, **more)
