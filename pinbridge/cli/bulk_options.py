"""Options of `pinbridge bulk`, and the objects built from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pinbridge._core.guards import unique

from .framework import options
from .inputs import SPAN, OutputFile

if TYPE_CHECKING:
    from pinbridge import PinbridgeClient
    from pinbridge.publishing import Bulk, Plan, Row, RunOptions
    from pinbridge.publishing._sync.targets import Target

    from .state import State

F = TypeVar("F", bound=Callable[..., Any])
_PATH = click.Path(path_type=Path)


def _pairs(ctx: click.Context, parameter: click.Parameter, values: Iterable[str]) -> dict[str, str]:
    pairs = [value.partition("=") for value in values]
    if wrong := next(("".join(pair) for pair in pairs if not pair[1]), None):
        raise click.BadParameter(f"{wrong!r} is not NAME=VALUE", ctx, parameter)
    try:
        return unique((name.strip(), rest.strip()) for name, _, rest in pairs)
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, parameter) from None


def plan_options(function: F) -> F:
    """Add the options for reading a plan."""
    texts = {
        "board": "Board of all pins, or a template such as '{product type}'.",
        "section": "Section of the board.",
        "account": "Pinterest account by name or id.",
        "title": "Template for titles, such as '{title} | Shop'.",
        "description": "Template for descriptions.",
        "link": "Template for links.",
        "alt-text": "Template for alt texts.",
        "utm": "Parameters to add to links, such as 'utm_source=pinterest&utm_campaign={board}'.",
        "sheet": "Name of the sheet of a spreadsheet.",
        "encoding": "Encoding of a text file.",
        "delimiter": "Separator of the cells.",
    }
    return options(
        click.option(
            "--map",
            "mapping",
            multiple=True,
            callback=_pairs,
            metavar="COLUMN=FIELD",
            help="Meaning of a column; an empty FIELD ignores it. May be repeated.",
        ),
        click.option(
            "--board-map",
            multiple=True,
            callback=_pairs,
            metavar="VALUE=BOARD",
            help="Board to use for a value in the plan. May be repeated.",
        ),
        *(click.option(f"--{name}", metavar="TEXT", help=text) for name, text in texts.items()),
        click.option(
            "--pictures",
            type=click.Choice(["first", "all"]),
            default="first",
            show_default=True,
            help="Whether to publish the first or all pictures of a product.",
        ),
        click.option(
            "--timezone",
            default="UTC",
            show_default=True,
            help="Time zone of dates without an offset.",
        ),
        click.option(
            "--folder", type=_PATH, help="Folder that relative paths of pictures start from."
        ),
        click.option(
            "--fit", metavar="RATIO", help="Aspect ratio for local pictures, such as 2:3."
        ),
        click.option(
            "--fit-by",
            type=click.Choice(["crop", "pad", "blur"]),
            default="crop",
            show_default=True,
            help="Cut off the edges, add white bars, or add blurred bars.",
        ),
    )(function)


def calendar_option(function: F) -> F:
    """Add the option for the times of rows."""
    return click.option(
        "--calendar",
        "-C",
        multiple=True,
        callback=_pairs,
        metavar="NAME=VALUE",
        help="When pins are published, such as -C start=2026-12-01 -C windows=09:00-18:00. May be repeated.",
    )(function)


def target_options(function: F) -> F:
    """Add the options for the service and the ledger."""
    return options(
        click.option(
            "--to",
            type=click.Choice(["pinbridge", "pinterest"]),
            default="pinbridge",
            show_default=True,
            help="Through PinBridge, or straight to Pinterest: see `pinbridge pinterest login`.",
        ),
        click.option(
            "--ledger", type=_PATH, help="File that records the runs; by default beside the plan."
        ),
        click.option("--campaign", default="", help="Publish the rows again as another campaign."),
        click.option("--no-pace", is_flag=True, help="Send as fast as possible."),
    )(function)


def run_options(function: F) -> F:
    """Add the options of a run."""
    return options(
        click.option("--wait", is_flag=True, help="Run until all rows are published."),
        click.option(
            "--schedule", is_flag=True, help="Create PinBridge schedules for rows due later."
        ),
        click.option("--update", is_flag=True, help="Update pins whose rows have changed."),
        click.option("--retry-failed", is_flag=True, help="Retry failed rows."),
        click.option(
            "--baseline", is_flag=True, help="Mark the rows as done without publishing them."
        ),
        click.option("--create-boards", is_flag=True, help="Create missing boards and sections."),
        click.option(
            "--max-pins", type=click.IntRange(min=1), help="Maximum number of pins in this run."
        ),
        click.option(
            "--max-duration",
            type=SPAN,
            metavar="TIME",
            help="Maximum duration of this run, such as 25m.",
        ),
        click.option("--stop-file", type=_PATH, help="Stop when this file exists."),
        click.option(
            "--settle",
            type=SPAN,
            metavar="TIME",
            help="How long to wait until pins are published; 1m by default.",
        ),
        click.option(
            "--concurrency", type=click.IntRange(1, 64), help="Number of concurrent uploads."
        ),
        click.option(
            "--report",
            "reports",
            type=OutputFile(".csv", ".json", ".html"),
            multiple=True,
            help="Write the outcome of every row, as .csv, .json or .html. May be repeated.",
        ),
        click.option(
            "--summary-file",
            type=OutputFile(),
            envvar="PINBRIDGE_SUMMARY_FILE",
            help="Add a summary in Markdown, such as $GITHUB_STEP_SUMMARY.",
        ),
    )(function)


def ledger_of(plan: Path, ledger: Path | None) -> Path:
    """Return the path of a plan's ledger."""
    return ledger or plan.absolute().with_name(f"{plan.absolute().name}.ledger")


class Job:
    """A plan and the options it is published with.

    Args:
        state: State of the run.
        path: The plan.
        arguments: Values of the options.
    """

    def __init__(self, state: State, path: Path, arguments: Mapping[str, Any]) -> None:
        self._state = state
        self._path = path
        self._arguments = arguments
        self.reports: tuple[Path, ...] = arguments.get("reports", ())
        self.summary_file: Path | None = arguments.get("summary_file")
        self.create_boards = bool(arguments.get("create_boards"))

    @cached_property
    def plan(self) -> Plan:
        """The opened plan."""
        from pinbridge.publishing import read_plan

        given = self._arguments
        names = ("board_map", "pictures", "timezone", "folder", "sheet", "encoding", "delimiter")
        texts = ("board", "section", "account", "title", "description", "link", "alt_text", "utm")
        return read_plan(
            self._path,
            mapping={name: field or None for name, field in given["mapping"].items()},
            **{name: given[name] for name in (*names, *texts)},
        )

    def rows(self) -> Iterable[Row]:
        """Return the rows with times from the calendar, if any, and with fitted pictures."""
        from pinbridge.publishing import Fit, prepare_rows

        given = self._arguments
        fit = Fit.parse(given["fit"], given["fit_by"]) if given["fit"] else None
        path = self._path.absolute()
        return prepare_rows(self.dated(), path.with_name(f"{path.name}.pictures"), fit)

    def dated(self) -> Iterable[Row]:
        """Return the rows with times from the calendar, if any."""
        settings = self._arguments["calendar"]
        return self._placed(settings) if settings else self.plan

    def _placed(self, settings: Mapping[str, str]) -> Iterator[Row]:
        import attrs

        from pinbridge.publishing import PlanError
        from pinbridge.publishing.calendar_text import read_calendar

        # The plan is read twice, instead of keeping all of its rows in memory.
        fitting = (row for row in self.plan if row.is_publishable)
        moments = iter(read_calendar(settings).assign(fitting))
        for row in self.plan:
            if row.is_publishable:
                moment = next(moments, None)
                if moment is None:
                    raise PlanError(f"{self.plan.name} was changed while it was read; run again")
                row = attrs.evolve(row, publish_at=moment)  # noqa: PLW2901
            yield row

    def client_or_none(self) -> PinbridgeClient | None:
        """Return the client; None if there are no credentials."""
        from pinbridge.errors import ConfigurationError

        try:
            self._state.client.pinterest.list_accounts()
        except ConfigurationError:
            self._state.out.note("Not signed in: the rehearsal uses the default limits.")
            return None
        return self._state.client

    def bulk(self) -> Bulk:
        """Open the ledger of the plan."""
        from pinbridge.publishing import Bulk

        given = self._arguments
        ledger = ledger_of(self._path, given["ledger"])
        return Bulk(
            self._target(ledger),
            ledger=ledger,
            campaign=given["campaign"],
            create_boards=self.create_boards,
        )

    def _target(self, ledger: Path) -> Target:
        pace = not self._arguments["no_pace"]
        if self._arguments["to"] == "pinbridge":
            from pinbridge.publishing import PinbridgeTarget

            return PinbridgeTarget(self._state.client, pace=pace)
        from pinbridge.publishing import PinterestTarget

        from .pinterest import client_of

        client = client_of(self._state, journal=ledger).with_options(pace=pace)
        return PinterestTarget(client, create_sections=self.create_boards)

    def run_options(self) -> RunOptions:
        """Return the options of the run."""
        import attrs

        from pinbridge.publishing import RunOptions

        given = {field.name: self._arguments.get(field.name) for field in attrs.fields(RunOptions)}
        return RunOptions(**{name: value for name, value in given.items() if value is not None})
