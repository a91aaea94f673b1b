"""`pinbridge bulk`: check, compare, rehearse, run, verify, undo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pinbridge.cli import bulk_progress
from pinbridge.cli.bulk_options import Job
from pinbridge.publishing import PlanError, Progress, Row
from pinbridge.publishing.guards import exclusive_run
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import png
from tests.publishing.support import row

from .support import Cli

PLAN = (
    "id,title,media,board,link\n"
    "{name}-a,Apples {name},https://shop.example/a.png,Travel,https://shop.example/a\n"
    "{name}-b,Pears {name},photo.png,Travel,https://shop.example/b\n"
)


@pytest.fixture
def plan(cli: Cli, request: pytest.FixtureRequest) -> Path:
    (cli.folder / "photo.png").write_bytes(png())
    path = cli.folder / "plan.csv"
    path.write_text(PLAN.replace("{name}", request.node.name), "utf-8")
    return path


def titles(cli: Cli, request: pytest.FixtureRequest) -> list[str]:
    found = cli("pins", "list", "--limit", "0", "--json").json
    return sorted(pin["title"] for pin in found if pin["title"].endswith(request.node.name))


def test_a_plan_is_published_once_verified_and_undone(
    cli: Cli, plan: Path, request: pytest.FixtureRequest
) -> None:
    first = cli("bulk", plan, "--json", "--report", "receipt.csv", "--summary-file", "page.md")
    assert first.status == 0, first.err
    assert (first.json["created"], first.json["published"]) == (2, 2)
    assert len(titles(cli, request)) == 2
    assert "published" in (cli.folder / "receipt.csv").read_text("utf-8")
    assert "### Pins" in (cli.folder / "page.md").read_text("utf-8")
    again = cli("bulk", plan, "--exit-status-detail")
    assert again.status == 9
    assert "2 rows, 0 of them due now." in again.err

    verified = cli("bulk", "verify", plan)
    assert (verified.status, verified.out) == (0, "")
    assert "2 pins checked; 0 different from the plan." in verified.err

    refused = cli("bulk", "undo", plan)
    assert refused.status == 2
    assert "Delete 2 pins and schedules" in refused.err
    assert cli("bulk", "undo", plan, "--yes", "--json").json == {"deleted": 2, "kept": 0}
    assert titles(cli, request) == []
    assert cli("bulk", "undo", plan, "--yes", "--exit-status-detail").status == 9


def test_a_plan_is_checked_and_compared_before(cli: Cli, plan: Path) -> None:
    assert cli("bulk", plan, "--check").status == 0
    compared = cli("bulk", plan, "--plan", "--json").json
    assert (compared["creates"], compared["blocked"]) == (2, 0)
    text = plan.read_text("utf-8").replace("Travel", "No such board", 1)
    plan.write_text(text + f"c,{'x' * 120},photo.png,Travel,\n", "utf-8")
    checked = cli("bulk", plan, "--check", "--json")
    assert checked.status == 3
    assert [cell["line"] for cell in checked.json if not cell["is_warning"]] == [4]
    compared_again = cli("bulk", plan, "--plan")
    assert compared_again.status == 3
    assert "There is no board 'No such board' for 1 row:" in compared_again.err


def test_a_check_tells_what_was_recognised_and_looks_at_files(cli: Cli, plan: Path) -> None:
    (cli.folder / "photo.png").write_bytes(b"<html>no picture</html>")
    checked = cli("bulk", plan, "--check")
    assert checked.status == 3
    assert "plan.csv: table" in checked.err
    assert "  media: media (common name)" in checked.err
    assert "content of the file is HTML or XML" in checked.out
    assert "2 rows; 1 of them can't be published." in checked.err


def test_a_plan_is_written_as_pinterests_csv(cli: Cli, plan: Path) -> None:
    ended = cli("bulk", "export", plan, "out.csv")
    assert ended.status == 3
    assert "Pinterest accepts only URLs" in ended.out
    text = (cli.folder / "out.csv").read_text("utf-8").splitlines()
    assert text[0].startswith("Title,Media URL,Pinterest board,Thumbnail,")
    assert len(text) == 2


def test_pictures_are_fitted(cli: Cli, plan: Path) -> None:
    ended = cli("bulk", plan, "--fit", "2:3", "--fit-by", "pad")
    assert ended.status == 0, ended.err
    (made,) = (cli.folder / "plan.csv.pictures").iterdir()
    assert made.suffix == ".jpg"
    assert cli("bulk", plan, "--fit", "wide").status == 2


def test_a_rehearsal_publishes_nothing(
    cli: Cli, plan: Path, request: pytest.FixtureRequest
) -> None:
    calendar = ["-C", "start=2030-01-01", "-C", "windows=09:00-10:00", "-C", "per_day=1"]
    ended = cli("bulk", plan, "--rehearse", *calendar)
    assert ended.status == 0, ended.err
    assert [row[0][:10] for row in ended.rows] == ["2030-01-01", "2030-01-02"]
    assert titles(cli, request) == []


def test_a_preview_shows_times_offline(cli: Cli, plan: Path) -> None:
    with plan.open("a", encoding="utf-8") as file:
        file.write("c,No picture,,Travel,https://shop.example/c\n")
    calendar = ["-C", "start=2030-01-01", "-C", "slots=09:30", "-C", "timezone=Europe/Berlin"]
    ended = cli("bulk", plan, "--preview", *calendar, PINBRIDGE_BASE_URL="http://127.0.0.1:9")
    assert [row[0] for row in ended.rows] == [
        "2030-01-01T08:30:00+00:00",
        "2030-01-02T08:30:00+00:00",
    ]
    assert ended.status == 3
    assert ended.err.strip() == "1 row can't be published: see --check."


def test_some_failed(cli: Cli, plan: Path) -> None:
    text = plan.read_text("utf-8").replace("Apples", "[[fail:invalid_image]]")
    plan.write_text(text, "utf-8")
    ended = cli("bulk", plan)
    assert ended.status == 3
    assert "1 x invalid_image" in ended.err
    lines = cli("bulk", plan, "--retry-failed", "--json")
    assert lines.status == 3
    assert lines.json["causes"][0]["code"] == "invalid_image"


def test_limits_end_a_run_without_an_error(cli: Cli, plan: Path) -> None:
    assert cli("bulk", plan, "--max-pins", 1, "--exit-status-detail").status == 8
    (cli.folder / "stop").touch()
    assert cli("bulk", plan, "--stop-file", "stop").status == 0
    assert cli("bulk", plan, "--max-duration", "soon").status == 2
    assert cli("bulk", plan, "--json").json["rows"] == {"published": 2}


def test_a_service_that_is_down_and_no_credentials(cli: Cli, plan: Path, sandbox: Sandbox) -> None:
    wrong = cli("bulk", plan, PINBRIDGE_API_KEY="wrong")
    assert wrong.status == 4
    assert cli("bulk", plan, PINBRIDGE_API_KEY=None).status == 4
    sandbox.faults([{"kind": "status", "status": 503, "path": "/v1/pins/batch"}])
    assert cli("bulk", plan, PINBRIDGE_MAX_RETRIES="0").status == 5


def test_while_another_run_is_at_work(cli: Cli, plan: Path) -> None:
    with exclusive_run(plan.with_name("plan.csv.ledger")):
        for mode in ([], ["--plan"]):
            ended = cli("bulk", plan, *mode)
            assert ended.status == 5
            assert "another run is using" in ended.err
    assert cli("bulk", plan).status == 0


def test_what_people_see(cli: Cli, plan: Path) -> None:
    ended = cli("bulk", plan, terminal=True, TERM="xterm")
    assert ended.status == 0
    assert "2 sent, 0 failed, 0 to go" in ended.err
    assert "Created" in ended.out


class Notes:
    """What a reporter needs of the state, and what it said."""

    quiet = verbose = False

    def __init__(self) -> None:
        self.out = self
        self.said: list[str] = []

    def note(self, text: str) -> None:
        self.said.append(text)


def test_without_a_terminal_there_is_a_line_every_30_seconds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 0.0
    monkeypatch.setattr(bulk_progress.time, "monotonic", lambda: now)
    notes: Any = Notes()
    reporter = bulk_progress.Reporter(notes)
    for second in range(0, 100, 5):
        now = float(second)
        reporter(Progress(sent=2 * second, failed=1, left=400 - 2 * second, seconds=now))
    assert len(notes.said) == 3
    assert notes.said[1] == "120 sent, 1 failed, 280 to go, 2.0 a second, 2 min left"


class GrowingPlan:
    """A plan that has another row at each reading."""

    name = "plan.csv"

    def __init__(self) -> None:
        self._count = 0

    def __iter__(self) -> Iterator[Row]:
        self._count += 1
        return iter([row(number) for number in range(self._count)])


def test_a_plan_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    given = {"calendar": {"start": "2026-12-01"}, "fit": None}
    state: Any = Notes()
    job = Job(state, tmp_path / "plan.csv", given)
    vars(job)["plan"] = GrowingPlan()
    with pytest.raises(PlanError, match="was changed while it was read"):
        list(job.rows())


def test_a_report_is_written_later(cli: Cli, plan: Path) -> None:
    assert cli("bulk", "report", plan, "receipt.json").status == 2
    cli("bulk", plan)
    assert cli("bulk", "report", plan, "receipt.json").status == 0
    assert len(json.loads((cli.folder / "receipt.json").read_text("utf-8"))) == 2


def test_straight_to_pinterest(cli: Cli, plan: Path, sandbox: Sandbox) -> None:
    line = sandbox.start_line()["pinterest"]
    token = {"PINTEREST_ACCESS_TOKEN": line["access_token"], "PINTEREST_API_URI": line["base_url"]}
    ended = cli("bulk", plan, "--to", "pinterest", "--create-boards", "--json", **token)
    assert ended.status == 0, ended.err
    assert ended.json["rows"] == {"published": 2}
    assert cli("bulk", "verify", plan, "--to", "pinterest", **token).status == 0


def test_straight_to_pinterest_with_the_token_of_a_profile(
    cli: Cli, plan: Path, sandbox: Sandbox
) -> None:
    line = sandbox.start_line()["pinterest"]
    cli.environment["PINTEREST_API_URI"] = line["base_url"]
    assert cli("bulk", plan, "--to", "pinterest").status == 4
    assert cli("pinterest", "login", "--with-token", input=line["access_token"]).status == 0
    ended = cli("bulk", plan, "--to", "pinterest", "--create-boards", "--json")
    assert ended.status == 0, ended.err
    assert ended.json["rows"] == {"published": 2}


def test_rows_for_one_file_are_not_lost_in_silence(cli: Cli, plan: Path) -> None:
    plan.write_text(
        "title,media,board\nOne name,photo.png,Recipes\nOne name,photo.png,Recipes\n"
        "Another,photo.png,Recipes\n",
        "utf-8",
    )
    checked = cli("bulk", plan, "--check")
    assert (
        "has the same file on the same board as line 2, and would not be published" in checked.out
    )
    ended = cli("bulk", plan)
    assert ended.status == 3
    assert "1 row left out: an earlier row is the same pin." in ended.err
    assert "photo.png), but is a different pin" in ended.err


def test_a_ledger_that_cannot_be_written_is_explained(cli: Cli, plan: Path) -> None:
    ended = cli("bulk", plan, "--ledger", cli.folder)
    assert ended.status == 1
    assert "  Check that this file, and the folder it is in, can be written to" in ended.err


@pytest.mark.parametrize("name", ["receipt.pdf", "missing/receipt.csv", "folder.csv"])
def test_a_report_that_cannot_be_written_is_refused_before_anything_is_sent(
    cli: Cli, plan: Path, name: str, request: pytest.FixtureRequest
) -> None:
    (cli.folder / "folder.csv").mkdir()
    ended = cli("bulk", plan, "--report", name)
    assert ended.status == 2
    assert "Invalid value for '--report'" in ended.err
    assert titles(cli, request) == []
