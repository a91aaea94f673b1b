"""Upload files with a progress bar of rich.

Usage: python examples/progress_bar.py FILE...
"""

import sys
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from pinbridge import PinbridgeClient

MEDIA = Path(__file__).parent / "media"


def main(*paths: str | Path) -> None:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    with Progress(*columns) as progress, PinbridgeClient() as client:
        for path in map(Path, paths or (MEDIA / "mountains.jpg", MEDIA / "clip.mp4")):
            task = progress.add_task(path.name, total=None)
            upload = (
                client.assets.upload_video if path.suffix == ".mp4" else client.assets.upload_image
            )
            # With tqdm: bar = tqdm(unit="B", unit_scale=True), and in the callback
            # bar.total = total; bar.update(sent - bar.n)
            upload(
                path,
                on_progress=lambda sent, total, task=task: progress.update(
                    task, completed=sent, total=total
                ),
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
