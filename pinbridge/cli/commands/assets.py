"""Uploaded files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..failures import CommandError
from ..framework import command, group
from ..inputs import OutputFile, each, given, limit_option, limited, time_range
from ..state import State, pass_state

COLUMNS = ("id", "asset_type", "file_size_display", "referenced_by_pin_count", "original_filename")


@command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@pass_state
def upload(state: State, files: tuple[Path, ...]) -> None:
    """Upload pictures and videos, and print their ids."""
    each(state, map(str, files), lambda name: _uploaded(state, name))


def _uploaded(state: State, name: str) -> Any:
    from pinbridge import Upload

    prepared = Upload.prepare(Path(name), filename=None, content_type=None, kind="media")
    with state.out.progress(prepared.file_name) as progress:
        asset = state.client.assets.upload(prepared, on_progress=progress)
    state.out.event(asset, f"{asset.id}\t{asset.original_filename}")
    return asset


@group()
def assets() -> None:
    """List, download and delete uploaded files."""


@assets.command("list")
@click.option("--search", "q", metavar="TEXT", help="Only names with this text.")
@click.option("--type", "asset_type", type=click.Choice(["image", "video"]), help="Only this kind.")
@click.option("--unused", is_flag=True, help="Only files that no pin uses.")
@time_range
@limit_option
@pass_state
def list_assets(state: State, unused: bool, limit: int, **filters: Any) -> None:
    """List uploaded files, newest first."""
    wanted = given(**filters, in_use=False if unused else None)
    state.out.rows(limited(state.client.assets.iter(**wanted), limit, state), COLUMNS)


@assets.command()
@click.argument("asset_id", metavar="ID")
@pass_state
def show(state: State, asset_id: str) -> None:
    """Show one uploaded file."""
    state.out.record(state.client.assets.get(asset_id))


@assets.command()
@click.argument("asset_id", metavar="ID")
@click.option("--output", "-o", type=OutputFile(), help="File to write.")
@pass_state
def download(state: State, asset_id: str, output: Path | None) -> None:
    """Download an uploaded file."""
    asset = state.client.assets.get(asset_id)
    # The name is untrusted: only its last part is used, in the current folder.
    target = output or Path(Path(asset.original_filename.replace("\\", "/")).name or str(asset.id))
    if target.exists():
        state.out.confirm(f"{target} exists. Replace it?")
    with state.out.progress(target.name) as progress:
        state.client.assets.download(asset, target, on_progress=progress)
    state.out.event({"id": asset.id, "file": str(target)}, str(target))


@assets.command()
@click.argument("asset_ids", nargs=-1, required=True, metavar="ID...")
@click.option("--in-use", is_flag=True, help="Also delete files that pins or schedules use.")
@pass_state
def delete(state: State, asset_ids: tuple[str, ...], in_use: bool) -> None:
    """Delete uploaded files; --in-use also deletes files that pins or schedules use."""
    state.out.confirm(f"Delete {len(asset_ids)} uploaded file(s)?")

    def delete_one(asset_id: str) -> None:
        answer = state.client.assets.delete(asset_id, confirm=in_use)
        if answer.requires_confirmation:
            raise CommandError(
                "the file is in use and was not deleted", "add --in-use to delete it"
            )
        state.out.event({"id": asset_id, "deleted": True}, f"{asset_id}\tdeleted")

    each(state, asset_ids, delete_one)
