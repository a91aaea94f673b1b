"""Threads that are the first to read answers do not crash the process."""

from __future__ import annotations

import subprocess
import sys

RUNS = 3
PROGRAM = """
import json, sys, threading
sys.setswitchinterval(1e-6)
from pinterest_api.models import BoardsListPinsResponse200, Pin, PinsListResponse200
from pinbridge.runtime.codec import decode
image = {"url": "https://example.com/a.jpg", "width": 1, "height": 2}
pin = {"id": "1", "media": {"media_type": "image", "images": {"600x": image}}}
page = {"items": [pin] * 5, "bookmark": None}
reads = [
    (Pin, pin),
    (BoardsListPinsResponse200, page),
    (list[Pin], [pin]),
    (PinsListResponse200, page),
]
start = threading.Barrier(12)
def work(number):
    start.wait()
    for type_, value in reads[number % 4:]:
        decode(json.dumps(value).encode(), type_)
threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_threads_that_read_their_first_answers_at_once() -> None:
    for _ in range(RUNS):
        done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
