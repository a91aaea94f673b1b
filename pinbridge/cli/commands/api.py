"""Call any operation of any service."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..framework import Command, Group, group
from ..inputs import OutputFile
from ..operations import (
    Described,
    index_of,
    names_of,
    read_json,
    read_pairs,
    services,
)
from ..state import State, pass_state

_REPEATING = {
    "safe": "It may be repeated.",
    "keyed": "It may be repeated with the same idempotency key.",
    "unsafe": "A repeat may do the same thing twice.",
}
# Loading an operation takes 5 ms, and completion must be fast.
_DESCRIBED = 30
COLUMNS = ("service", "operation", "method", "path", "summary")


class ServiceGroup(Group):
    """The operations of a service."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of its operations."""
        return names_of(str(self.name))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of an operation, by the operation's name or that of its method."""
        service = str(self.name)
        index = index_of(service)
        name = cmd_name.replace("-", "_")
        if name not in index.OPERATIONS:
            by_method = {method: operation for operation, method in index.METHODS.items()}
            name = by_method.get(name, "")
        return OperationCommand(Described(service, name)) if name else None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the names of operations, with their summaries if there are only a few."""
        service = str(self.name)
        names = [name for name in self.list_commands(ctx) if name.startswith(incomplete)]
        are_few = len(names) <= _DESCRIBED
        return [
            *(
                CompletionItem(name, help=Described(service, name).summary if are_few else None)
                for name in names
            ),
            *super().shell_complete(ctx, incomplete),
        ]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the operations with their summaries."""
        names = self.list_commands(ctx)
        with formatter.section("Operations"):
            formatter.write_dl([(n, Described(str(self.name), n).summary) for n in names])


class OperationCommand(Command):
    """A command that calls an operation.

    Args:
        described: The operation.
    """

    def __init__(self, described: Described) -> None:
        self.described = described
        operation = described.operation
        super().__init__(
            described.name,
            callback=pass_state(self._call),
            help=f"{described.text}\n\n{_REPEATING[operation.retry_safety]}",
            short_help=described.summary,
            params=[
                click.Option(
                    ["-p", "--param", "pairs"],
                    multiple=True,
                    metavar="NAME=VALUE",
                    shell_complete=self._complete,
                    help="A parameter, or a member of the body; NAME:=JSON for other types, "
                    "NAME=@FILE for a file. A list may be given in several parts.",
                ),
                click.Option(
                    ["--body"], metavar="JSON|@FILE", help="The body; @- reads standard input."
                ),
                click.Option(
                    ["--output", "-o"],
                    type=OutputFile(),
                    help="Write the answer to this file.",
                ),
            ],
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the parameters before the options."""
        for heading, in_body in (("Parameters", False), ("Body", True)):
            fields = [field for field in self.described.fields if field.in_body is in_body]
            if fields:
                with formatter.section(heading):
                    formatter.write_dl(
                        [
                            (
                                f"{field.name} ({field.kind})",
                                f"{'Required. ' if field.is_required else ''}{field.text}",
                            )
                            for field in fields
                        ]
                    )
        super().format_options(ctx, formatter)

    def _complete(
        self, ctx: click.Context, parameter: click.Parameter, incomplete: str
    ) -> list[str]:
        names = [field.name for field in self.described.fields]
        return [f"{name}=" for name in names if name.startswith(incomplete)]

    def _call(
        self, state: State, pairs: tuple[str, ...], body: str | None, output: Path | None
    ) -> None:
        described = self.described
        if described.operation.is_binary and output is None and sys.stdout.isatty():
            raise click.UsageError("The answer is a file: write it with --output FILE.")
        values = read_pairs(described, pairs)
        request = described.request(values, None if body is None else _body(body))
        client: Any = state.client_of(described.service)
        answer = client.execute(request)
        if output is not None:
            output.write_bytes(answer.content)
            state.out.note(f"Wrote {len(answer.content):,} bytes to {output}.")
        elif described.operation.is_binary:
            sys.stdout.buffer.write(answer.content)
        elif answer.parsed is not None:
            state.out.value(answer.parsed)
        else:
            state.out.note(f"Done: {answer.status_code}.")


def _body(text: str) -> Any:
    if text == "@-":
        text = sys.stdin.read()
    elif text.startswith("@"):
        try:
            text = Path(text[1:]).read_text("utf-8")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "is not UTF-8 text"
            raise click.UsageError(f"--body: {text[1:]}: {reason}") from None
    return read_json(text, "--body")


def _services() -> dict[str, ServiceGroup]:
    return {
        name: ServiceGroup(name=name, help=f"Call any operation of {name}.") for name in services()
    }


@group(invoke_without_command=True)
@click.option("--list", "wants_list", is_flag=True, help="List the operations of all services.")
@click.option("--search", metavar="TEXT", help="List the operations with this text.")
@click.pass_context
def api(ctx: click.Context, wants_list: bool, search: str | None) -> None:
    """Call any operation of any service.

    \b
      pinbridge api --search board
      pinbridge api pinbridge list_pins -p limit=5 -p status=failed
      pinbridge api pinbridge create_board --body @board.json
      pinbridge api pinbridge list_pins --help
    """
    if ctx.invoked_subcommand is not None:
        return
    if not wants_list and not search:
        click.echo(ctx.get_help())
        return
    text = (search or "").casefold()
    rows = [
        row
        for name in services()
        for row in _rows(name)
        if text in " ".join(row.values()).casefold()
    ]
    ctx.ensure_object(State).out.rows(rows, COLUMNS, key="operation")


def _rows(service: str) -> list[dict[str, str]]:
    found = [Described(service, name) for name in names_of(service)]
    return [
        {
            "service": service,
            "operation": one.name,
            "method": one.operation.method,
            "path": one.operation.path,
            "summary": one.operation.summary,
        }
        for one in found
    ]


for _name, _group in _services().items():
    api.add_command(_group, _name)
