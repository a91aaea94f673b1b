"""Upload a directory of many files to the sandbox, and see what memory it takes.

python -m tests.pinarkive.many_files [FILES] [BYTES]
"""

from __future__ import annotations

import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

from pinbridge.pinarkive import PinarkiveClient
from pinbridge.sandbox import Sandbox

_PER_FOLDER = 100


def write_tree(root: Path, count: int, size: int) -> None:
    """Write files that all differ, some in each folder."""
    for number in range(count):
        folder = root / f"folder-{number // _PER_FOLDER}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.bin").write_bytes(number.to_bytes(8, "big") * (size // 8))


def upload(client: PinarkiveClient, root: Path, *, verify_cid: bool) -> tuple[int, int]:
    """Upload a directory, and return how many files it had and the most memory allocated."""
    tracemalloc.start()
    try:
        result = client.upload_directory(root, verify_cid=verify_cid)
        return len(result.files or ()), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def main(count: int = 10_000, size: int = 4096) -> None:
    """Upload, and print what it took."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "many"
        write_tree(root, count, size)
        with Sandbox.serve() as sandbox:
            line = sandbox.start_line()["pinarkive"]
            with PinarkiveClient(api_key=line["api_key"], base_url=line["base_url"]) as client:
                start = time.perf_counter()
                found, peak = upload(client, root, verify_cid=True)
    seconds = time.perf_counter() - start
    print(f"{found:,} files of {size:,} bytes in {seconds:.1f} s, root CID verified")
    print(f"at most {peak / 1e6:.1f} MB allocated by this process, with the sandbox in it")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
