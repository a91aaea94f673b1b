"""Generate from public descriptions, beside the stock generator: `make public-specs`.

The descriptions lie in `.cache/public-specs`, put there by hand: `<name>.json` or `<name>.yaml`, and next
to one, where it needs more than the package's name, `<name>.config.yaml`.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter
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
_GENERATE = """\
import sys
from pathlib import Path
from codegen.generate import generate
generate(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
"""


def main() -> int:
    """Generate from every description and write the table into the page."""
    specs = sorted(p for p in FOLDER.glob("*.*") if not p.name.endswith(".config.yaml"))
    rows = []
    for spec in specs:
        with tempfile.TemporaryDirectory() as directory:
            rows.append(_row(spec, Path(directory)))
        print(rows[-1], flush=True)
    before, _, rest = PAGE.read_text("utf-8").partition(_MARKS[0])
    _, _, after = rest.partition(_MARKS[1])
    table = "\n".join([_MARKS[0], "", _HEAD, *rows, "", _MARKS[1]])
    PAGE.write_text(f"{before}{table}{after}", "utf-8")
    return 0


def _row(spec: Path, scratch: Path) -> str:
    package = f"{re.sub(r'[^a-z0-9]+', '_', spec.stem.lower())}_api"
    paths = read_description(spec).get("paths") or {}
    count = sum(method in item for item in paths.values() for method in HTTP_METHODS)
    config = scratch / f"{spec.stem}.config.yaml"
    own = spec.with_suffix(".config.yaml")
    more = own.read_text("utf-8") if own.exists() else ""
    config.write_text(f"package_name_override: {package}\npost_hooks: []\nskip: true\n{more}")
    output = scratch / "ours"
    seconds, told = _run([sys.executable, "-c", _GENERATE, str(spec), str(config), str(output)])
    operations = [line for line in told.splitlines() if re.match(r"skipped [A-Z]+ /", line)]
    if not (output / package).is_dir():
        cells = ["0", f"all: {told.strip().splitlines()[-1][:160]}", "-", "-"]
    else:
        cells = [str(count - len(operations)), _reasons(operations), *_checked(output, package)]
    ours = [str(count), *cells, f"{seconds:.1f}", _lines(output)]
    return "| " + " | ".join([spec.stem, *ours, *_stock(spec, scratch)]) + " |"


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


def _stock(spec: Path, scratch: Path) -> list[str]:
    config, output = scratch / "stock.yaml", scratch / "stock"
    config.write_text("post_hooks: []\n")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(spec)]
    command += ["--config", str(config), "--output-path", str(output), "--overwrite"]
    seconds, _ = _run(command)
    modules = [p for p in output.rglob("api/*/*.py") if p.name != "__init__.py"]
    return [str(len(modules)), f"{seconds:.1f}", _lines(output)]


def _lines(directory: Path) -> str:
    return str(sum(len(path.read_bytes().splitlines()) for path in directory.rglob("*.py")))


def _run(command: list[str], *, path: str = "") -> tuple[float, str]:
    """Run a command; return its CPU time, which others on the machine do not change, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": f"{ROOT}:{ROOT / 'openapi'}:{path}"}
    if path:
        environment["MYPYPATH"] = path
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, cwd="/"
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main())
