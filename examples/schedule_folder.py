"""Schedule the pictures of a folder, one a day at 6 p.m.

Usage: python examples/schedule_folder.py [FOLDER]

After an interruption, run it again: pictures that are already scheduled are not scheduled twice.
"""

import sys
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pinbridge import PinbridgeClient

MEDIA = Path(__file__).parent / "media"
ZONE = ZoneInfo("Europe/Berlin")


def main(folder: Path = MEDIA) -> None:
    tomorrow = datetime.now(ZONE).date() + timedelta(days=1)
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in {".jpg", ".png"})
    with PinbridgeClient() as client:
        for day, picture in enumerate(pictures):
            schedule = client.publish(
                picture,
                board="Travel",
                title=picture.stem.replace("-", " ").capitalize(),
                run_at=datetime.combine(tomorrow + timedelta(days=day), time(18), ZONE),
            )
            print(f"{picture.name}: {schedule.run_at.astimezone(ZONE):%d %B %H:%M}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
