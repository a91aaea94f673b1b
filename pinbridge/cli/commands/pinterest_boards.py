"""Pinterest's own API: boards and pins."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError, failure_of, report
from ..framework import command
from ..inputs import MEDIA, limit_option, limited
from ..pinterest import board_options, client_of, page_size_option, token_option
from ..state import State, pass_state
from ..values import counted, printable

if TYPE_CHECKING:
    from pinterest_api.models import Board, Pin

    from pinbridge.pinterest import PinterestClient

PIN_COLUMNS = ("id", "title", "description", "link", "board_id", "board_section_id")
BOARD_COLUMNS = ("id", "name", "privacy", "pin_count", "description")
_SENTENCE = "delete my boards"


@command()
@click.option("--pin-id", "-p", required=True, metavar="ID", help="Id of the pin.")
@token_option
@pass_state
def pin(state: State, pin_id: str, token: str | None) -> None:
    """Show a pin."""
    state.out.record(client_of(state, token).pins.get(pin_id), PIN_COLUMNS)


@command()
@board_options
@click.option("--pins", "with_pins", is_flag=True, help="Show its pins too.")
@token_option
@pass_state
def board(state: State, board_id: str, with_pins: bool, token: str | None) -> None:
    """Show a board and its sections, and with --pins the pins of both."""
    client = client_of(state, token)
    found = client.boards.get(board_id)
    sections: list[dict[str, Any]] = []
    for section in client.board_sections.iter(board_id):
        entry: dict[str, Any] = {"id": section.id, "name": section.name}
        if with_pins:
            rows = client.board_sections.iter_pins(board_id, str(section.id))
            entry["pins"] = [one.to_dict() for one in rows]
        sections.append(entry)
    whole: dict[str, Any] = {**found.to_dict(), "sections": sections}
    if with_pins:
        rows = client.boards.iter_pins(board_id)
        whole["pins"] = [one.to_dict() for one in rows if one.board_section_id is None]
    if state.out.is_json:
        state.out.record(whole)
        return
    state.out.record(found, BOARD_COLUMNS)
    for entry in sections:
        state.out.rows(entry.get("pins", []), PIN_COLUMNS, title=entry["name"], empty=entry["name"])
    if with_pins:
        state.out.rows(whole["pins"], PIN_COLUMNS, title="Without a section")


@command()
@page_size_option
@click.option(
    "--include-empty/--no-include-empty", default=True, help="Include boards without pins."
)
@click.option("--privacy", help="Only boards of this privacy.")
@limit_option
@token_option
@pass_state
def boards(
    state: State,
    page_size: int,
    include_empty: bool,
    privacy: str | None,
    limit: int,
    token: str | None,
) -> None:
    """List boards."""
    found: Iterator[Board] = iter(
        client_of(state, token).boards.iter(page_size=page_size, privacy=privacy)
    )
    # The API no longer has such a filter.
    shown = (one for one in found if include_empty or one.pin_count != 0)
    state.out.rows(limited(shown, limit, state), BOARD_COLUMNS, empty="No boards.")


@command()
@page_size_option
@limit_option
@token_option
@pass_state
def pins(state: State, page_size: int, limit: int, token: str | None) -> None:
    """List pins."""
    found = client_of(state, token).pins.iter(page_size=page_size)
    state.out.rows(limited(found, limit, state), PIN_COLUMNS, empty="No pins.")


@command("copy-pin")
@click.option("--pin-id", "-p", required=True, metavar="ID", help="Id of the pin.")
@board_options
@click.option("--section", "-s", metavar="ID", help="Section of the board.")
@click.option(
    "--media",
    "-m",
    type=MEDIA,
    metavar="FILE",
    help="Other media: a file, a URL, or the id of an uploaded video.",
)
@token_option
@pass_state
def copy_pin(
    state: State,
    pin_id: str,
    board_id: str,
    section: str | None,
    media: str | None,
    token: str | None,
) -> None:
    """Copy a pin to a board."""
    client = client_of(state, token)
    source: Any = media
    if media is not None and media.isdecimal() and not Path(media).exists():
        source = client.media.get(media)
    made = client.pins.copy(pin_id, board_id, media=source, section_id=section)
    state.out.record(made, PIN_COLUMNS)


@command("save-pin")
@click.option("--pin-id", "-p", required=True, metavar="ID", help="Id of the pin.")
@board_options
@click.option("--section", "-s", metavar="ID", help="Section of the board.")
@token_option
@pass_state
def save_pin(
    state: State, pin_id: str, board_id: str, section: str | None, token: str | None
) -> None:
    """Save a pin to a board, as people do."""
    more: dict[str, Any] = {} if section is None else {"board_section_id": section}
    state.out.record(client_of(state, token).pins.save(pin_id, board_id, **more), PIN_COLUMNS)


@command("copy-board")
@click.option("--board-id", "-b", metavar="ID", help="Id of the board.")
@click.option("--all", "copies_all", is_flag=True, help="Copy all boards.")
@click.option("--name", "-n", help="Name of the copy; needed within one account.")
@click.option("--source-access-token", "-s", "source", metavar="NAME", help="Token to read with.")
@click.option("--target-access-token", "-t", "target", metavar="NAME", help="Token to write with.")
@click.option("--dry-run", is_flag=True, help="Only show what would be copied.")
@token_option
@pass_state
def copy_board(
    state: State,
    board_id: str | None,
    copies_all: bool,
    name: str | None,
    source: str | None,
    target: str | None,
    dry_run: bool,
    token: str | None,
) -> None:
    """Copy boards with their sections and pins, within an account or to another one."""
    _check_copy(board_id, copies_all, name, source, target, token)
    reader = client_of(state, source or token)
    writer = reader if target is None else client_of(state, target)
    rows = reader.boards.iter() if copies_all else [reader.boards.get(str(board_id))]
    copier = _Copier(state, reader, writer, dry_run=dry_run)
    for found in list(rows):
        copier.copy(found, name or found.name)
    if dry_run:
        state.out.note("This was a dry run; nothing was copied.")
    elif copier.has_failed:
        state.end_with(ExitCode.SOME_FAILED)


def _check_copy(
    board_id: str | None,
    copies_all: bool,
    name: str | None,
    source: str | None,
    target: str | None,
    token: str | None,
) -> None:
    if target is not None and (source is None or token is not None):
        raise click.UsageError(
            "--target-access-token needs --source-access-token and can't be used with -a."
        )
    if target is None and (copies_all or name is None):
        raise click.UsageError(
            "To copy within one account, pass --name and one board, because board names must be unique."
        )
    if copies_all and (name or board_id):
        raise click.UsageError("--all copies every board under its own name: leave out --name.")
    if not copies_all and board_id is None:
        raise click.UsageError("Pass --board-id or --all.")


class _Copier:
    """Copy boards, and report each pin.

    Args:
        state: State of the run.
        reader: Reads boards and pins.
        writer: Creates them.
        dry_run: Only report what would be copied.
    """

    def __init__(
        self, state: State, reader: PinterestClient, writer: PinterestClient, *, dry_run: bool
    ) -> None:
        self._state = state
        self._reader = reader
        self._writer = writer
        self._dry_run = dry_run
        self.has_failed = False

    def copy(self, board: Board, name: str) -> None:
        """Copy one board."""
        board_id = "" if self._dry_run else self._create(board, name)
        self._tell("board", board.id, board_id, name)
        for pin in list(self._reader.boards.iter_pins(board.id)):
            if pin.board_section_id is None:
                self._copy_pin(pin, board_id, None)
        for section in list(self._reader.board_sections.iter(board.id)):
            section_id = ""
            if not self._dry_run:
                section_id = str(self._writer.board_sections.create(board_id, section.name).id)
            self._tell("section", str(section.id), section_id, section.name)
            for pin in list(self._reader.board_sections.iter_pins(board.id, str(section.id))):
                self._copy_pin(pin, board_id, section_id)

    def _create(self, board: Board, name: str) -> str:
        made = self._writer.boards.create(
            name, description=board.description, privacy=str(board.privacy)
        )
        return made.id

    def _copy_pin(self, pin: Pin, board_id: str, section_id: str | None) -> None:
        if self._dry_run:
            self._tell("pin", pin.id, "", pin.title or "")
            return
        try:
            made = _copied(self._reader, self._writer, pin, board_id, section_id)
        except Exception as error:
            if failure_of(error).is_bug:
                raise
            self.has_failed = True
            report(error, self._state, pin.id)
        else:
            self._tell("pin", pin.id, made.id, pin.title or "")

    def _tell(self, kind: str, old: str, new: str, name: str) -> None:
        shown = {"kind": kind, "source_id": old, "id": new or None, "name": name}
        self._state.out.event(shown, f"{kind}\t{old}\t{new or '-'}\t{name}")


def _copied(
    reader: PinterestClient,
    writer: PinterestClient,
    pin: Pin,
    board_id: str,
    section_id: str | None,
) -> Pin:
    from pinbridge.pinterest.pins import copied_fields, largest_image

    if reader is writer:
        return writer.pins.copy(pin.id, board_id, section_id=section_id)
    image = largest_image(pin)
    if image is None:
        raise CommandError(f"pin {pin.id} has no picture to copy", "copy it with --media")
    return writer.pins.create(board_id, image, section_id=section_id, **copied_fields(pin))


@command("delete-board")
@click.option("--board-id", "-b", metavar="ID", help="Id of the board.")
@click.option("--all-boards", is_flag=True, help="Delete all boards.")
@token_option
@pass_state
def delete_board(state: State, board_id: str | None, all_boards: bool, token: str | None) -> None:
    """Delete a board, or all boards, with their pins.

    Asks you to type a sentence and to confirm each board, unless --yes is given.
    """
    if (board_id is None) != all_boards:
        raise click.UsageError("Pass --board-id or --all-boards.")
    client = client_of(state, token)
    found = list(client.boards.iter()) if board_id is None else [client.boards.get(board_id)]
    if not found:
        state.out.note("There are no boards.")
        state.end_with(ExitCode.NOTHING_TO_DO)
        return
    _require_sentence(state, len(found))
    for one in found:
        question = f"Delete {one.name} ({one.id}) with {counted(one.pin_count or 0, 'pin')}?"
        if state.yes or click.confirm(printable(question), err=True):
            client.boards.delete(one.id)
            state.out.event({"id": one.id, "deleted": True}, f"{one.id}\tdeleted\t{one.name}")


def _require_sentence(state: State, count: int) -> None:
    if state.yes:
        return
    if not state.out.can_ask:
        raise click.UsageError(f"Delete {count} board(s)? Nothing was done: add --yes to confirm.")
    answer = click.prompt(f"This deletes {count} board(s). To confirm, type: {_SENTENCE}", err=True)
    if answer.strip() != _SENTENCE:
        raise CommandError("the sentence does not match; nothing was deleted")
