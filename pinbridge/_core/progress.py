"""A progress bar for transfers."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from .annotations import checked_arguments
from .wire import Progress


@checked_arguments
@contextmanager
def progress_bar(label: str = "") -> Generator[Progress]:
    """Show a progress bar with rich or tqdm, and return the callback that updates it.

        with progress_bar("clip.mp4") as on_progress:
            client.assets.upload_video("clip.mp4", on_progress=on_progress)

    Args:
        label: Text before the bar.

    Raises:
        ModuleNotFoundError: Neither rich nor tqdm is installed.
    """
    try:
        rich: Any = import_module("rich.progress")
    except ModuleNotFoundError:
        try:
            tqdm: Any = import_module("tqdm")
        except ModuleNotFoundError:
            raise ModuleNotFoundError(
                "a progress bar needs rich or tqdm: pip install rich"
            ) from None
        with tqdm.tqdm(desc=label, unit="B", unit_scale=True) as bar:

            def move(done: int, total: int | None) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield move
        return
    columns = (
        rich.TextColumn("{task.description}"),
        rich.BarColumn(),
        rich.DownloadColumn(),
        rich.TransferSpeedColumn(),
    )
    with rich.Progress(*columns) as progress:
        task = progress.add_task(label, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
