"""Publish a video, with a picture of your own as its cover."""

from pathlib import Path

from pinbridge import PinbridgeClient

MEDIA = Path(__file__).parents[1] / "media"


def main() -> None:
    with PinbridgeClient() as client:
        pin = client.publish(
            MEDIA / "clip.mp4",
            cover=MEDIA / "mountains.jpg",
            board="Travel",
            title="Past the mountains",
            timeout=600,  # Pinterest takes longer for videos
            on_progress=lambda sent, total: print(f"{sent} of {total} bytes"),
        )
        print(f"{pin.media_type} {pin.status}")


if __name__ == "__main__":
    main()
