"""Publish a picture exactly once: a second run returns the pin of the first.

Usage: picture_pin.py PICTURE BOARD TITLE [LINK]
"""

import sys

from pinbridge.pinterest import PinterestClient

picture, board, title, link = (*sys.argv[1:], None)[:4]

with PinterestClient(journal="published.sqlite") as client:
    pin = client.publish(picture, board=board, title=title, link=link, create_board=True)
    print(f"https://www.pinterest.com/pin/{pin.id}/")
