"""Import and start, each in a fresh process."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from benchmarks import specs
from benchmarks.environments import CACHE, Environments, packages_for_import
from benchmarks.results import Result, Row
from benchmarks.rounds import Options, rows, sampled
from benchmarks.workers import CLIENT_CPU, null_server, pin

_PROBE = """
import json, sys, time
sys.path[:0] = {paths!r}
before = set(sys.modules)
cpu = time.process_time(); wall = time.perf_counter()
{code}
wall = time.perf_counter() - wall; cpu = time.process_time() - cpu
print(json.dumps(dict(wall=wall, cpu=cpu, modules=len(set(sys.modules) - before))))
"""
_METRICS = {"wall": ("ms", 1e3), "cpu": ("ms", 1e3), "modules": ("modules", 1.0)}
_FIRST_CALL = "0192f3c4-6a1e-7cc0-b6a9-5d0f4a0b1c2d"
_DOUBLED = "spec doubled"
_HELP = """
import runpy
sys.argv = ['{module}', '--help']
sys.stdout = open({devnull!r}, 'w')
try:
    runpy.run_module({module!r}, run_name='__main__', alter_sys=True)
except SystemExit:
    pass
sys.stdout = sys.__stdout__
"""


def run(environments: Environments, options: Options) -> Result:
    """Measure what a program pays before its first call is out."""
    plain = packages_for_import(environments.ours)
    package = specs.generate_ours(specs.doubled(specs.load()), CACHE / "doubled")
    doubled = packages_for_import(environments.ours, package=package)
    with null_server(environments.bare) as base_url:
        found = [
            row
            for case, codes, targets in _cases(base_url)
            for row in _measure(case, codes, targets, environments, options, plain)
        ]
        for case, codes, _ in _cases(base_url):
            found += _growth(case, codes["ours"], environments, options, plain, doubled)
    return Result(
        "start",
        "Import and start",
        "Each sample is a fresh interpreter, timed from within, after its own start-up. `modules` "
        "counts the modules loaded. The first call goes over HTTP, where pinbridge loads no "
        "certificates; httpx and the official SDK load them with every client. For HTTPS "
        "pinbridge loads them with the first request, unless `SSL_CERT_FILE` or the like is set, "
        "which it is not here. `spec doubled` is pinbridge with a generated "
        "package of twice the operations and models. Help is that of `python -m pinbridge.sandbox`, "
        "beside that of `python -m http.server` of the standard library.",
        found,
    )


def _cases(base_url: str) -> list[tuple[str, dict[str, str], dict[str, float]]]:
    client = "from pinbridge import PinbridgeClient\n"
    official = "from pinbridge_sdk import PinbridgeClient\n"
    there = f"base_url={base_url!r}, api_key='k'"
    return [
        (
            "import the package",
            {"ours": "import pinbridge", "official": "import pinbridge_sdk",
             "bare": "import httpx", "stock": "import pinbridge_stock"},
            {"official": 0.1},
        ),
        (
            "import the client",
            {"ours": client, "official": official, "bare": "from httpx import Client",
             "stock": "from pinbridge_stock import AuthenticatedClient"},
            {},
        ),
        (
            "construct a client",
            {"ours": client + "PinbridgeClient(api_key='k')",
             "official": official + "PinbridgeClient(api_key='k')",
             "bare": "import httpx; httpx.Client()",
             "stock": "from pinbridge_stock import AuthenticatedClient\n"
                      "AuthenticatedClient('https://api.pinbridge.io', token='k').get_httpx_client()"},
            {"bare": 1.1},
        ),
        (
            "construct an async client",
            {"ours": "from pinbridge import AsyncPinbridgeClient\n"
                     "AsyncPinbridgeClient(api_key='k')",
             "official": "from pinbridge_sdk import AsyncPinbridgeClient\n"
                         "AsyncPinbridgeClient(api_key='k')",
             "bare": "import httpx; httpx.AsyncClient()"},
            {"bare": 1.1},
        ),
        (
            "first GET of a pin",
            {"ours": client + f"PinbridgeClient({there}).pins.get({_FIRST_CALL!r})",
             "official": official + f"PinbridgeClient({there}).pins.get({_FIRST_CALL!r})",
             "bare": "import httpx\n"
                     f"httpx.Client(base_url={base_url!r}).get('/v1/pins/{_FIRST_CALL}').json()"},
            {},
        ),
        (
            "help on the command line",
            {"ours": _help("pinbridge.sandbox"), "bare": _help("http.server")},
            {},
        ),
    ]  # fmt: skip


def _help(module: str) -> str:
    return _HELP.format(module=module, devnull=os.devnull)


def _measure(
    case: str,
    codes: dict[str, str],
    targets: dict[str, float],
    environments: Environments,
    options: Options,
    ours: Path,
) -> list[Row]:
    def take(peer: str) -> dict[str, float]:
        paths = [str(ours)] if peer == "ours" else []
        return _probe(environments[peer].python, codes[peer], paths)

    samples = sampled(list(codes), options.starts, take)
    return rows(case, samples, metrics=_METRICS, targets={"wall": targets})


def _growth(
    case: str,
    code: str,
    environments: Environments,
    options: Options,
    plain: Path,
    doubled: Path,
) -> list[Row]:
    paths = {"ours": plain, _DOUBLED: doubled}

    def take(which: str) -> dict[str, float]:
        return _probe(environments.ours.python, code, [str(paths[which])])

    samples = sampled([_DOUBLED, "ours"], options.starts, take)
    return rows(
        f"{case}, spec doubled",
        samples,
        metrics=_METRICS,
        targets={"wall": {"ours": 1.05}, "modules": {"ours": 1.0}},
        subject=_DOUBLED,
    )


def _probe(python: Path, code: str, paths: list[str]) -> dict[str, float]:
    program = _PROBE.format(paths=paths, code=code)
    process = subprocess.Popen([python, "-I", "-c", program], stdout=subprocess.PIPE, text=True)
    pin(process.pid, CLIENT_CPU)
    output, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"a probe failed: {code}")
    result: dict[str, float] = json.loads(output)
    return result
