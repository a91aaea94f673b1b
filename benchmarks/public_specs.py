"""Generate from public descriptions, beside the stock generator: `make public-specs`.

The descriptions lie in `.cache/public-specs`, put there by hand: `<name>.json` or `<name>.yaml`, and next
to one, where it needs more than the package's name, `<name>.config.yaml`. Arguments are the names of those
whose rows are written anew; without any, all of them are.

Both generators format what they write with ruff. Times are CPU time of the whole process with ruff, the best
of several runs that take turns.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from codegen.operations import HTTP_METHODS
from codegen.reading import read_description

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".cache" / "public-specs"
PAGE = ROOT / "docs" / "regeneration.md"
_MARKS = ("<!-- public-specs -->", "<!-- /public-specs -->")
_HEAD = """\
| Description | Operations | Generated | Refused, and the main reason | Imports | Typed | CPU s | Lines | Stock: operations | Stock: CPU s | Stock: lines |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"""
_ROUNDS = 3
# What openapi-python-client does by default, without its messages.
_STOCK_CONFIG = """\
post_hooks:
  - ruff check . --fix --extend-select=I --quiet
  - ruff format . --quiet
"""
_GENERATE = """\
import sys
from pathlib import Path
from codegen.generate import generate
generate(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
"""


def main(names: Sequence[str]) -> int:
    """Generate from descriptions and write their rows into the page."""
    before, _, rest = PAGE.read_text("utf-8").partition(_MARKS[0])
    table, _, after = rest.partition(_MARKS[1])
    specs = sorted(p for p in FOLDER.glob("*.*") if not p.name.endswith(".config.yaml"))
    old = {line.split("|")[1].strip(): line for line in table.splitlines() if line[:1] == "|"}
    rows = {spec.stem: old.get(spec.stem, "") for spec in specs}
    for spec in specs:
        if not names or spec.stem in names:
            with tempfile.TemporaryDirectory() as directory:
                rows[spec.stem] = _row(spec, Path(directory))
            print(rows[spec.stem], flush=True)
    table = "\n".join([_MARKS[0], "", _HEAD, *filter(None, rows.values()), "", _MARKS[1]])
    PAGE.write_text(f"{before}{table}{after}", "utf-8")
    return 0


def _row(spec: Path, scratch: Path) -> str:
    package = f"{re.sub(r'[^a-z0-9]+', '_', spec.stem.lower())}_api"
    paths = read_description(spec).get("paths") or {}
    count = sum(method in item for item in paths.values() for method in HTTP_METHODS)
    config = scratch / f"{spec.stem}.config.yaml"
    own = spec.with_suffix(".config.yaml")
    more = own.read_text("utf-8") if own.exists() else ""
    config.write_text(f"package_name_override: {package}\nskip: true\n{more}")
    stock_config = scratch / "stock.yaml"
    stock_config.write_text(_STOCK_CONFIG)
    output, stock = scratch / "ours", scratch / "stock"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(spec)]
    command += ["--config", str(stock_config), "--output-path", str(stock), "--overwrite"]
    ours, theirs = list[float](), list[float]()
    told = ""
    for _ in range(_ROUNDS):
        seconds, told = _run([sys.executable, "-c", _GENERATE, str(spec), str(config), str(output)])
        ours.append(seconds)
        theirs.append(_run(command)[0])
    operations = [line for line in told.splitlines() if re.match(r"skipped [A-Z]+ /", line)]
    if not (output / package).is_dir():
        cells = ["0", f"all: {told.strip().splitlines()[-1][:160]}", "-", "-"]
    else:
        cells = [str(count - len(operations)), _reasons(operations), *_checked(output, package)]
    modules = [p for p in stock.rglob("api/*/*.py") if p.name != "__init__.py"]
    cells = [spec.stem, str(count), *cells, f"{min(ours):.1f}", _lines(output)]
    cells += [str(len(modules)), f"{min(theirs):.1f}" if modules else "-", _lines(stock)]
    return "| " + " | ".join(cells) + " |"


def _reasons(skipped: list[str]) -> str:
    kinds = Counter(_kind(line) for line in skipped)
    if not kinds:
        return "none"
    reason, number = kinds.most_common(1)[0]
    return f"{len(skipped)}: {reason} ({number})"


def _kind(line: str) -> str:
    reason = line.partition(": ")[2].rpartition(" (")[0]
    if "; " in reason or len(reason) > 80:  # noqa: PLR2004
        reason = re.split(r"; |\. |: ", reason)[0]
    return re.sub(r"^\S+\.\S+ ", "a field ", reason)[:80]


def _checked(output: Path, package: str) -> list[str]:
    """Say whether all modules import, and how many errors mypy finds in the package."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom codegen.importing import refuse_unimportable\n"
        "refuse_unimportable(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    _, imports = _run([sys.executable, "-c", script, str(output), str(ROOT)])
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "-p", package]
    _, types = _run(command, path=f"{output}:{ROOT}")
    found = re.search(r"Found (\d+) error", types)
    typed = "yes" if "Success" in types else f"{found[1]} errors" if found else "no"
    return ["yes" if not imports else "no", typed]


def _lines(directory: Path) -> str:
    return str(sum(len(path.read_bytes().splitlines()) for path in directory.rglob("*.py")))


def _run(command: list[str], *, path: str = "") -> tuple[float, str]:
    """Run a command; return its CPU time, which others on the machine do not change, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    tools = Path(sys.executable).parent
    environment = {
        "PATH": f"{tools}:/usr/bin:/bin",
        "PYTHONPATH": f"{ROOT}:{ROOT / 'openapi'}:{path}",
    }
    if path:
        environment["MYPYPATH"] = path
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, cwd="/"
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
