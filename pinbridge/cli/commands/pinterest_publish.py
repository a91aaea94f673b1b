"""Pinterest's own API: uploading and publishing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..framework import command
from ..inputs import MEDIA, given
from ..pinterest import client_of, token_option
from ..state import State, pass_state
from .publish import title_of

PIN_FIELDS = ("address", "id", "title", "board_id")


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--no-wait", is_flag=True, help="Return before Pinterest has processed it.")
@click.option("--timeout", type=float, default=600, show_default=True, help="Seconds to wait.")
@token_option
@pass_state
def upload(state: State, file: Path, no_wait: bool, timeout: float, token: str | None) -> None:
    """Upload a video, and print its media id."""
    client = client_of(state, token)
    with state.out.progress(file.name) as progress:
        media = client.media.upload(file, wait=not no_wait, timeout=timeout, on_progress=progress)
    state.out.record(media, ("media_id", "status"), key="media_id")


@command()
@click.argument("media", nargs=-1, required=True, type=MEDIA, metavar="FILE|URL...")
@click.option("--board", "-b", required=True, metavar="NAME", help="Board by name or id.")
@click.option("--title", "-t", help="Title; by default made from the file name.")
@click.option("--description", help="Description.")
@click.option("--link", metavar="URL", help="Page that the pin leads to.")
@click.option("--alt", "alt_text", help="Description for people who can't see the media.")
@click.option("--section", "section_id", metavar="ID", help="Section of the board.")
@click.option("--cover", type=MEDIA, metavar="FILE|SECONDS", help="Cover of a video.")
@click.option("--create-board", is_flag=True, help="Create the board if it does not exist.")
@click.option(
    "--key",
    "idempotency_key",
    help="Your own idempotency key, which alone decides whether a pin is new.",
)
@click.option("--timeout", type=float, default=600, show_default=True, help="Seconds to wait.")
@token_option
@pass_state
def publish(
    state: State,
    media: tuple[str, ...],
    board: str,
    title: str | None,
    cover: str | None,
    create_board: bool,
    token: str | None,
    **fields: Any,
) -> None:
    """Publish a pin, exactly once; several pictures make a carousel.

    Running the command again publishes nothing twice: a journal beside the profiles records what was sent.
    """
    client = client_of(state, token)
    sources: Any = media[0] if len(media) == 1 else list(media)
    if cover is not None:
        fields["cover"] = float(cover) if cover.replace(".", "", 1).isdecimal() else cover
    with state.out.progress(Path(media[0]).name) as progress:
        made = client.publish(
            sources,
            board=board,
            title=title or title_of(media[0]),
            create_board=create_board,
            on_progress=progress,
            **given(**fields),
        )
    shown: dict[str, Any] = made.to_dict()
    shown["address"] = f"https://www.pinterest.com/pin/{made.id}/"
    state.out.record(shown, PIN_FIELDS)
