"""Publish a video: upload it, wait until Pinterest has processed it, create the pin.

Usage: video_pin.py VIDEO BOARD TITLE
"""

import sys

from pinbridge.pinterest import PinterestClient

video, board, title = sys.argv[1:]

with PinterestClient() as client:
    pin = client.pins.create_video(
        board,
        video,
        title=title,
        cover=1,  # the picture one second into the video
        create_board=True,
        on_progress=lambda sent, total: print(f"{sent} of {total} bytes", file=sys.stderr),
    )
    print(pin.id)
