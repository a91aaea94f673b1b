"""Publish plans with `pinbridge bulk PLAN`; verify, undo and report afterwards."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..bulk_options import (
    Job,
    calendar_option,
    ledger_of,
    plan_options,
    run_options,
    target_options,
)
from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import Group, Lazy, command
from ..inputs import OutputFile
from ..state import State, pass_state
from ..values import counted
from .bulk_plan import check, preview

if TYPE_CHECKING:
    from pinbridge.publishing import Bulk, Cause, Comparison, RunSummary

_MAX_CAUSES = 10


class PlanGroup(Group):
    """A group that runs a plan if the first argument is not one of its commands."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Insert the command `run` before a plan."""
        first = next((arg for arg in args if not arg.startswith("-")), None)
        if args and first not in self.list_commands(ctx) and args[0] not in ("--help", "-h"):
            args = ["run", *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=PlanGroup,
    lazy={
        "run": Lazy("commands.bulk:run", "Publish what is due; the default command."),
        "export": Lazy("commands.bulk_plan:export", "Write the plan as Pinterest's own CSV."),
        "verify": Lazy("commands.bulk:verify", "Compare the published pins with the plan."),
        "undo": Lazy("commands.bulk:undo", "Delete what was published; asks first."),
        "report": Lazy("commands.bulk:report", "Write the receipt of the last run."),
    },
)
def bulk() -> None:
    """Publish a whole plan: a table, feed, export or folder of pictures, every row once.

    \b
      pinbridge bulk products.csv --board Shop --check      list all mistakes, offline
      pinbridge bulk products.csv --board Shop --preview    show the time of every row, offline
      pinbridge bulk products.csv --board Shop --plan       compare with the account
      pinbridge bulk products.csv --board Shop --rehearse   see when each pin would appear
      pinbridge bulk products.csv --board Shop              publish what is due; run again to continue
    """


@command()
@click.argument("plan", metavar="PLAN", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--check", "mode", flag_value="check", help="List the mistakes in the plan; sends nothing."
)
@click.option(
    "--preview", "mode", flag_value="preview", help="Show the time of every row; sends nothing."
)
@click.option("--plan", "mode", flag_value="plan", help="Show what a run would do.")
@click.option("--rehearse", "mode", flag_value="rehearse", help="Run it on a fresh sandbox.")
@plan_options
@calendar_option
@target_options
@run_options
@pass_state
def run(state: State, plan: Path, mode: str | None, **arguments: Any) -> None:
    """Publish the rows of a plan that are due, and continue where the last run ended."""
    job = Job(state, plan, arguments)
    modes = {
        "check": check,
        "preview": preview,
        "plan": _compare,
        "rehearse": _rehearse,
        None: _run,
    }
    modes[mode](state, job)


# Before a run


def _compare(state: State, job: Job) -> None:
    with job.bulk() as bulk_, _not_twice():
        found = bulk_.compare(job.rows())
    accounts = [
        {
            "account": one.account,
            "creates": one.creates,
            "over_quota": one.over_quota,
            "after_expiry": one.after_expiry,
            "without_upload": one.without_upload,
            "least_seconds": round(one.seconds),
            "problem": one.limits.problem,
        }
        for one in found.accounts
    ]
    names = ("creates", "due", "exists", "changed", "failed", "undecided", "repeated", "blocked")
    shown: dict[str, Any] = {name: getattr(found, name) for name in names}
    shown |= {
        name: dict(getattr(found, name)) for name in ("invalid", "missing_boards", "unsupported")
    }
    state.out.record({**shown, "accounts": accounts}, names, key="creates")
    _note_obstacles(state, found, create_boards=job.create_boards)
    if found.blocked:
        state.end_with(ExitCode.SOME_FAILED)


def _note_obstacles(state: State, found: Comparison, *, create_boards: bool) -> None:
    from ..bulk_progress import unsupported

    for board, count in found.missing_boards.items():
        state.out.note(
            f"The run would create the board {board!r} for {counted(count, 'row')}."
            if create_boards
            else f"There is no board {board!r} for {counted(count, 'row')}: see --create-boards."
        )
    for field, count in found.unsupported.items():
        state.out.note(unsupported(field, count))
    for code, count in found.invalid.items():
        state.out.note(f"{counted(count, 'row')} can't be sent: {code}.")
    for one in found.accounts:
        if one.limits.problem:
            state.out.note(f"Account {one.account}: {one.limits.problem}")
        if one.over_quota:
            state.out.note(
                f"Account {one.account}: {counted(one.over_quota, 'row')} over the quota."
            )
        if one.after_expiry:
            state.out.note(
                f"Account {one.account}: {counted(one.after_expiry, 'row')} due after its access expires."
            )
        if one.without_upload:
            state.out.note(
                f"Account {one.account}: {counted(one.without_upload, 'row')} with files,"
                " which the subscription does not allow to upload."
            )


def _rehearse(state: State, job: Job) -> None:
    from pinbridge.publishing import rehearse

    rehearsal = rehearse(job.rows(), job.client_or_none(), create_boards=job.create_boards)
    shown = [
        {
            "place": one.row.place,
            "title": one.row.title,
            "appears_at": one.appears_at.isoformat() if one.appears_at else None,
            "state": str(one.row.state),
            "code": one.row.code,
            "message": one.row.message,
        }
        for one in rehearsal.rows
    ]
    state.out.rows(shown, ("appears_at", "state", "place", "title", "code"), key="appears_at")
    failing = len(rehearsal.failing)
    state.out.note(
        f"{counted(len(shown), 'row')}; {failing:,} of them would not be published. The rehearsal took"
        f" {rehearsal.seconds:,.1f} s."
    )
    if failing:
        state.end_with(ExitCode.SOME_FAILED)


# The run


def _run(state: State, job: Job) -> None:
    from pinbridge.publishing import causes, summary_markdown, write_receipt

    from ..bulk_progress import Reporter

    with job.bulk() as bulk_, _not_twice():
        with Reporter(state) as reporter:
            summary = bulk_.run(job.rows(), job.run_options(), on_event=reporter)
        found = causes(bulk_.ledger)
        for path in job.reports:
            write_receipt(bulk_.ledger, path)
    if job.summary_file is not None:
        with job.summary_file.open("a", encoding="utf-8") as file:
            file.write(summary_markdown(summary, found))
    _tell(state, summary, found)
    state.end_with(exit_code(summary))


@contextmanager
def _not_twice() -> Generator[None]:
    from pinbridge.publishing import AlreadyRunningError

    try:
        yield
    except AlreadyRunningError as error:
        raise CommandError(
            str(error).partition(";")[0], "wait until it has finished", ExitCode.TRY_LATER
        ) from error


def _tell(state: State, summary: RunSummary, found: Iterable[Cause]) -> None:
    import datetime as dt

    names = ("created", "existing", "updated", "published", "failed", "invalid", "changed")
    shown: dict[str, Any] = {"reason": str(summary.reason)}
    shown |= {name: getattr(summary, name) for name in names}
    due = summary.next_due
    shown |= {
        "repeated": summary.repeated,
        "next_due": due and dt.datetime.fromtimestamp(due, dt.UTC).isoformat(),
        "seconds": round(summary.seconds, 1),
        "rows": {str(name): count for name, count in summary.counts.items()},
        "causes": [
            {
                "code": cause.code,
                "rows": cause.count,
                "cause": cause.remedy.cause,
                "remedy": cause.remedy.action,
                "first_at": cause.example,
            }
            for cause in found
        ],
    }
    state.out.record(shown, ("reason", *names, "next_due", "seconds"), key="created")
    if summary.message:
        state.out.note(summary.message)
    if not state.out.is_json:
        for cause in shown["causes"][:_MAX_CAUSES]:
            state.out.note(
                f"{cause['rows']:,} x {cause['code']}, first at {cause['first_at']}: {cause['cause']}"
            )
            state.out.note(f"  {cause['remedy']}")


def exit_code(summary: RunSummary) -> ExitCode:
    """Return the exit status of a run."""
    from pinbridge.publishing import StopReason

    grave = {
        StopReason.SIGN_IN: ExitCode.SIGN_IN,
        StopReason.BLOCKED: ExitCode.BLOCKED,
        StopReason.TRY_LATER: ExitCode.TRY_LATER,
    }
    if summary.reason in grave:
        return grave[summary.reason]
    if summary.failed or summary.invalid:
        return ExitCode.SOME_FAILED
    if summary.reason is not StopReason.DONE:
        return ExitCode.LIMIT_REACHED
    return ExitCode.NOTHING_TO_DO if summary.did_nothing else ExitCode.DONE


# After a run


@contextmanager
def _reopened(state: State, plan: Path, arguments: dict[str, Any]) -> Generator[Bulk]:
    _existing(plan, arguments["ledger"])
    with Job(state, plan, arguments).bulk() as bulk_:
        yield bulk_


def _existing(plan: Path, ledger: Path | None) -> Path:
    path = ledger_of(plan, ledger)
    if not path.exists():
        raise CommandError(f"there is no ledger {path}", "name it with --ledger", ExitCode.USAGE)
    return path


@command()
@click.argument("plan", metavar="PLAN", type=click.Path(path_type=Path))
@target_options
@pass_state
def verify(state: State, plan: Path, **arguments: Any) -> None:
    """Compare published pins with the plan: board, link, title, description and media."""
    with _reopened(state, plan, arguments) as bulk_:
        found = bulk_.verify()
    shown = [
        {
            "place": one.row.place,
            "pin_id": one.row.pin_id,
            "address": one.row.address,
            "differences": {
                differing.field: {"planned": differing.planned, "found": differing.found}
                for differing in one.differences
            },
            "what": "the pin is gone" if one.is_missing else "; ".join(map(str, one.differences)),
        }
        for one in found.mismatches
    ]
    state.out.rows(shown, ("place", "pin_id", "what"), key="pin_id", empty="")
    state.out.note(
        f"{counted(found.checked, 'pin')} checked; {len(shown):,} different from the plan."
    )
    if shown:
        state.end_with(ExitCode.SOME_FAILED)


@command()
@click.argument("plan", metavar="PLAN", type=click.Path(path_type=Path))
@target_options
@pass_state
def undo(state: State, plan: Path, **arguments: Any) -> None:
    """Delete every pin in the ledger of a plan, also on Pinterest, and cancel its schedules."""
    from pinbridge.publishing import RowState

    with _reopened(state, plan, arguments) as bulk_:
        states = (RowState.SENT, RowState.SCHEDULED, RowState.PUBLISHED, RowState.FAILED)
        count = sum(
            1 for row in bulk_.ledger.rows(*states, include_removed=True) if row.pin_id is not None
        )
        if not count:
            state.out.note("There is nothing to undo.")
            state.end_with(ExitCode.NOTHING_TO_DO)
            return
        state.out.confirm(f"Delete {count:,} pins and schedules, also on Pinterest?")
        with _not_twice():
            undone = bulk_.undo()
    state.out.record({"deleted": len(undone.deleted), "kept": len(undone.kept)}, key="deleted")
    for row, reason in undone.kept[:_MAX_CAUSES]:
        state.out.note(f"{row.place}: {reason}")
    if undone.kept:
        state.end_with(ExitCode.SOME_FAILED)


@command()
@click.argument("plan", metavar="PLAN", type=click.Path(path_type=Path))
@click.argument("file", type=OutputFile(".csv", ".json", ".html"))
@click.option("--ledger", type=click.Path(path_type=Path), help="File that records the runs.")
@pass_state
def report(state: State, plan: Path, file: Path, ledger: Path | None) -> None:
    """Write the outcome of every row to FILE, as .csv, .json or .html."""
    from pinbridge.publishing import Ledger, write_receipt

    with Ledger(_existing(plan, ledger)) as known:
        write_receipt(known, file)
    state.out.note(f"Wrote {file}.")
