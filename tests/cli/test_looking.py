"""Looking at accounts, figures, members and the plan; and any operation by its name."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest
from pinbridge_api.operations import OPERATIONS

from pinbridge import errors
from pinbridge.cli.operations import Described, read_pairs, short_type
from pinbridge.sandbox import Sandbox

from .support import Cli
from .test_access import login


def test_figures(cli: Cli, sandbox: Sandbox) -> None:
    pin = cli("publish", "photo.png", "-b", "Travel", "-t", "Figures", "--json").json
    sandbox.advance(3 * 86400)
    figures = cli("analytics", "pin", pin["id"])
    assert figures.status == 0
    names = [row[0] for row in figures.rows]
    assert names
    metric = names[0]
    shown = cli(
        "analytics", "pin", pin["id"], "--metric", metric, "--svg", "chart.svg", terminal=True
    )
    assert metric in shown.out
    assert ET.parse(cli.folder / "chart.svg").getroot().tag.endswith("svg")
    assert cli("analytics", "pin", pin["id"], "--metric", "nonsense").status == 2
    assert cli("analytics", "account", "--from", "7d", "--json").json["totals"]
    assert cli("analytics", "overview", terminal=True).status == 0
    assert cli("analytics", "top", "--limit", 1, "--json").json[0]["pin_id"]
    assert cli("analytics", "top", terminal=True).status == 0
    assert cli("analytics", "account", "--from", "someday").status == 2


def test_dashboard_rate_and_activity(cli: Cli) -> None:
    cli("publish", "photo.png", "-b", "Travel", "-t", "Counted")
    assert cli("dashboard", "--json").json["pins"]["total"] >= 1
    assert "Published" in cli("dashboard", terminal=True).out
    assert [row[0] for row in cli("rate").rows] == ["account", "service"]
    assert "pin.created" in [row[1] for row in cli("activity", "--limit", 0).rows]


def test_accounts(cli: Cli) -> None:
    [account] = cli("accounts", "list", "--json").json
    assert cli("accounts", "show", account["display_name"]).status == 0
    assert cli("accounts", "connect").out.startswith("http")
    refused = cli("accounts", "disconnect", account["id"])
    assert refused.status == 2


def test_organization(cli: Cli) -> None:
    del cli.environment["PINBRIDGE_API_KEY"]
    login(cli)
    assert cli("team", "invite", "new@example.com", "--role", "viewer").status == 0
    assert cli("team", "invitations").rows[0][1] == "new@example.com"
    assert cli("projects", "list").rows[0][4] == "true"
    status = cli("billing", "--json").json
    assert status["plan"] == "enterprise"
    assert "free" in [row[0] for row in cli("billing", "plans").rows]
    assert cli("billing", "checkout", "pro").out.startswith("http")
    assert cli("billing", "portal").out.startswith("http")


def test_any_operation_by_its_name(cli: Cli, sandbox: Sandbox) -> None:
    listed = cli("api", "--list", "--json").json
    assert {row["operation"] for row in listed if row["service"] == "pinbridge"} == set(OPERATIONS)
    found = cli("api", "--search", "related", "--quiet").out.split()
    assert "list_related_terms" in found

    account = f"account_id={sandbox.account_id}"
    for name in ("list_boards", "list-boards", "pinterest.list_boards"):
        assert "Travel" in [b["name"] for b in cli("api", "pinbridge", name, "-p", account).json]
    body = json.dumps({"account_id": sandbox.account_id, "name": "By its name"})
    made = cli("api", "pinbridge", "create_board", "--body", "@-", input=body).json
    (cli.folder / "body.json").write_text(body)
    pin = cli(
        *("api", "pinbridge", "create_pin", "--body", "@body.json", "-p", f"board_id={made['id']}"),
        *("-p", "title=T", "-p", "image_url=https://example.com/a.jpg", "-p", "related_terms=a,b"),
        *("-p", "link_url:=null"),
    )
    assert pin.status == 2
    assert "name" in pin.err


def test_an_upload_by_its_name(cli: Cli) -> None:
    made = cli("api", "pinbridge", "upload_image", "-p", "file=@photo.png").json
    ended = cli(
        "api", "pinbridge", "get_asset_content", "-p", f"asset_id={made['id']}", "-o", "x.png"
    )
    assert ended.status == 0
    assert (cli.folder / "x.png").read_bytes() == (cli.folder / "photo.png").read_bytes()
    assert cli("api", "pinbridge", "delete_asset", "-p", f"asset_id={made['id']}").json["deleted"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["list_pins", "-p", "limit"], "name=value"),
        (["list_pins", "-p", "limt=1"], "did you mean limit?"),
        (["list_pins", "-p", "limit=many"], "has to be a number"),
        (["list_pins", "-p", "removed=perhaps"], "true or false"),
        (["list_pins", "-p", "limit:={"], "is not valid JSON"),
        (["list_pins", "-p", "limit=2", "-p", "limit=2"], "-p limit is given twice."),
        (["create_board", "--body", '{"name": "A", "name": "B"}'], "'name' is given twice"),
        (["list_pins", "--body", "{}"], "list_pins takes no body."),
        (["get_pin"], "add -p pin_id="),
        (["create_board", "--body", "["], "--body is not valid JSON"),
        (["list_pin"], "Did you mean"),
        (["list_pins", "-p", "limit=1000"], "200"),
    ],
)
def test_wrong_calls_of_an_operation(cli: Cli, arguments: list[str], told: str) -> None:
    ended = cli("api", "pinbridge", *arguments)
    assert ended.status == 2
    assert told in ended.err


def test_a_list_is_given_in_several_parts(cli: Cli) -> None:
    given = ("url=https://e.com", "secret=long enough to use", "events=pin.published")
    more = ('events:=["pin.failed"]',)
    pairs = [part for pair in (*given, *more) for part in ("-p", pair)]
    made = cli("api", "pinbridge", "create_webhook", *pairs).json
    assert made["events"] == ["pin.published", "pin.failed"]


def test_a_parameter_and_a_member_with_one_name_are_both_set(cli: Cli, sandbox: Sandbox) -> None:
    pinterest = sandbox.start_line()["pinterest"]
    cli.environment |= {
        "PINTEREST_API_URI": pinterest["base_url"],
        "PINTEREST_ACCESS_TOKEN": pinterest["access_token"],
    }
    given = (f"ad_account_id={pinterest['ad_account_id']}", "name=A", "audience_type=ENGAGEMENT")
    pairs = [part for pair in given for part in ("-p", pair)]
    rule = 'rule:={"engagement_domain": ["e.com"]}'
    made = cli("api", "pinterest", "audiences_create", *pairs, "-p", rule)
    assert made.status == 0, made.err
    assert made.json["ad_account_id"] == pinterest["ad_account_id"]


def test_help_of_an_operation_is_that_of_its_description(cli: Cli) -> None:
    shown = cli("api", "pinbridge", "list_pins", "--help").out
    assert "`GET /v1/pins`" in shown
    assert "limit (int)" in shown
    assert "may be repeated" in shown
    assert "Required." in cli("api", "pinbridge", "create_pin", "--help").out


def test_other_services_by_name(cli: Cli, sandbox: Sandbox) -> None:
    ark = sandbox.start_line()["pinarkive"]
    cli.environment |= {
        "PINARKIVE_BASE_URL": ark["base_url"],
        "PINARKIVE_API_KEY": ark["api_key"],
    }
    assert cli("api", "pinarkive", "list_uploads").status == 0
    (cli.folder / "a.txt").write_text("text")
    several = ("-p", "files=@photo.png", "-p", "files=@a.txt")
    assert cli("api", "pinarkive", "upload_directory_dag", *several).json["total_files"] == 2
    told = cli("api", "pinarkive", "upload_file", "-p", "file=photo.png").err
    assert "file takes a file: write file=@photo.png" in told


@pytest.mark.parametrize(
    ("operation", "name", "text", "value"),
    [
        ("analytics_create_report", "click_window_days", "30", 30),
        ("items_issues_list", "item_numbers", "1, 2", [1, 2]),
        ("pins_list", "creative_types", "REGULAR,VIDEO", ["REGULAR", "VIDEO"]),
    ],
)
def test_values_have_the_types_of_their_parameters(
    operation: str, name: str, text: str, value: object
) -> None:
    assert read_pairs(Described("pinterest", operation), [f"{name}={text}"]) == {name: value}


@pytest.mark.parametrize(
    ("annotation", "shown"),
    [
        ("Iterable[CreativeType | str] | Unset | None", "list of CreativeType"),
        ("list[File]", "list of file"),
        ("str | Iterable[str] | Unset | None", "text"),
        ("uuid.UUID | str | PinResponse", "id"),
    ],
)
def test_types_are_shown_to_people(annotation: str, shown: str) -> None:
    assert short_type(annotation) == shown


def test_codes_are_explained(cli: Cli) -> None:
    [row, *_] = cli("explain", "quota_exceeded", "--json").json
    assert row["cause"]
    assert row["remedy"]
    assert row["actor"] in ("the owner of the account", "nobody: it resolves by itself")
    assert "Cause" in cli("explain", "invalid_image", terminal=True, NO_COLOR="1").out
    assert {"PinBridge", "PinArkive", "Pinterest"} == {row[0] for row in cli("explain").rows}
    known = cli("explain", "--json").json
    assert len(known) == len(errors.known_errors())
    assert [row["code"] for row in known if not (row["cause"] and row["remedy"])] == []
    wrong = cli("explain", "invalid_imge")
    assert wrong.status == 2
    assert "invalid_image" in wrong.err
