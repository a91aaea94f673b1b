"""Uploads and downloads of files."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from benchmarks.environments import CACHE, Environments
from benchmarks.results import IDLE, Result, Row
from benchmarks.rounds import Options, rows, sampled
from benchmarks.workers import CLIENT_CPU, null_server, pin, working

MIB = 1 << 20
_PEERS = {
    ("upload", False): ("ours", "curl", "bare", "official"),
    ("upload", True): ("ours", "curl", "bare", "official"),
    ("download", False): ("ours", "curl", "bare", "official"),
    ("download", True): ("ours", "curl", "bare", "official"),
}
# So that small files are not lost in the noise, several are sent in a turn.
_BYTES_OF_A_TURN = 64 * MIB
_BLOCK = 4 * MIB
_LONGEST_GAP = 10.0
_PEAK = 16.0


def run(environments: Environments, options: Options) -> Result:
    """Measure files of several sizes, each in a process of its own."""
    found: list[Row] = []
    with null_server(environments.bare) as base_url, _scratch() as directory:
        bench = _Bench(environments, options, base_url, directory)
        for direction, is_async in _PEERS:
            for size in options.sizes:
                found += bench.measure(direction, size, is_async=is_async)
            found.append(bench.growth(direction, is_async=is_async))
    return Result(
        "transfers",
        "Uploads and downloads",
        "A file in the page cache to a server that throws bytes away, and a new file from one that makes them up. "
        "Each sample is a process of its own with a warm connection; `peak` is how far its "
        "memory grew above what it had before, and `gap` the longest time for which the event "
        "loop did not get its turn in as many transfers more, beside what the same loop shows without work, for as long: that is "
        "the machine's share. curl makes a new connection each time; the time it "
        f"states itself counts. The official SDK uploads no more than {options.official_limit} MiB "
        "here: its cost grows with the square of the size.",
        found,
    )


class _Bench:
    def __init__(
        self, environments: Environments, options: Options, base_url: str, directory: Path
    ) -> None:
        self._environments = environments
        self._options = options
        self._base_url = base_url
        self._directory = directory
        self._walls: dict[tuple[str, bool, int], list[float]] = {}

    def measure(self, direction: str, size: int, *, is_async: bool) -> list[Row]:
        peers = [
            peer
            for peer in _PEERS[direction, is_async]
            if (peer != "curl" or shutil.which("curl"))
            and (peer != "official" or size <= self._options.official_limit)
        ]
        source = self._file(size)

        def take(peer: str) -> dict[str, float]:
            if peer == "curl":
                return self._curl(direction, size, source)
            return self._transfer(peer, direction, size, source, is_async=is_async)

        samples = sampled(peers, self._options.transfers, take)
        self._walls[direction, is_async, size] = [sample["wall"] for sample in samples["ours"]]
        case = f"{direction} {size} MiB, {'async' if is_async else 'sync'}"
        metrics = {"wall": ("ms/MiB", 1e3), "cpu": ("ms/MiB", 1e3), "peak": ("MiB", 1 / MIB)}
        found = rows(case, samples, metrics=metrics, targets={"wall": {"curl": 1.1}})
        found[-1] = _limited(found[-1], _PEAK)
        if is_async:
            samples[IDLE] = [{"gap": sample["idle_gap"]} for sample in samples["ours"]]
            gaps = rows(case, samples, metrics={"gap": ("ms", 1e3)})
            found.append(_limited(gaps[0], _LONGEST_GAP))
        return found

    def growth(self, direction: str, *, is_async: bool) -> Row:
        """Compare the cost of a MiB of the largest file with that of the one a quarter its size or less."""
        sizes = self._options.sizes
        large = sizes[-1]
        smaller = [size for size in sizes if size * 4 <= large] or [sizes[0]]
        small = smaller[-1]
        side = "async" if is_async else "sync"
        return Row(
            case=f"{direction}, {large} MiB against {small} MiB, {side}",
            metric="wall",
            unit="s/MiB",
            subject=f"{large} MiB",
            samples={
                f"{large} MiB": self._walls[direction, is_async, large],
                f"{small} MiB": self._walls[direction, is_async, small],
            },
            targets={f"{small} MiB": 1.25},
        )

    def _file(self, size: int) -> Path:
        path = self._directory / f"{size}.mp4"
        if not path.exists():
            head = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"
            block = os.urandom(min(_BLOCK, size * MIB))
            with path.open("wb") as file:
                for start in range(0, size * MIB, len(block)):
                    file.write(head + block[len(head) :] if start == 0 else block)
        return path

    def _transfer(
        self, peer: str, direction: str, size: int, source: Path, *, is_async: bool
    ) -> dict[str, float]:
        loops = max(1, _BYTES_OF_A_TURN // (size * MIB))
        with working(self._environments[peer]) as worker:
            result: dict[str, float] = worker.do(
                "transfer", base_url=self._base_url, direction=direction, is_async=is_async,
                size=size * MIB, path=str(source), loops=loops,
            )  # fmt: skip
        self._forget_downloads()
        for key in ("wall", "cpu"):
            result[key] /= loops * size
        return result

    def _forget_downloads(self) -> None:
        for path in self._directory.glob("*.mp4.*"):
            path.unlink()

    def _curl(self, direction: str, size: int, source: Path) -> dict[str, float]:
        loops = max(1, _BYTES_OF_A_TURN // (size * MIB))
        walls = [self._curl_once(direction, size, source, number) for number in range(loops)]
        self._forget_downloads()
        return {"wall": sum(walls) / len(walls) / size}

    def _curl_once(self, direction: str, size: int, source: Path, number: int) -> float:
        command = ["curl", "-q", "--silent", "--noproxy", "*", "--write-out", "%{time_total}"]
        if direction == "upload":
            command += ["--form", f"file=@{source};type=video/mp4", "--output", os.devnull]
            command += [f"{self._base_url}/v1/assets/videos"]
        else:
            command += ["--output", f"{source}.curl.{number}"]
            command += [f"{self._base_url}/v1/assets/{UUID(int=size * MIB)}/content"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        pin(process.pid, CLIENT_CPU)
        output, _ = process.communicate()
        if process.returncode:
            raise SystemExit(f"curl failed with {process.returncode}")
        return float(output)


def _limited(row: Row, limit: float) -> Row:
    return Row(row.case, row.metric, row.unit, row.samples, row.subject, row.targets, limit)


@contextmanager
def _scratch() -> Iterator[Path]:
    directory = CACHE / "files"
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    head = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"
    (directory / "small.mp4").write_bytes(head + bytes(1000))
    try:
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)
