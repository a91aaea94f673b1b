# Derived from tests/pinterest/_async/test_ads.py by ./codegen.sh; do not edit.
"""Campaigns, ad groups, ads, keywords, reports, figures, catalogs, customers and conversions."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from pinbridge import InvalidInputError
from pinbridge.pinterest import (
    BulkFailedError,
    BulkFailure,
    PinterestClient,
    Report,
    ReportFailedError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, START, Time, nothing_sent

TODAY = START.date()


@pytest.fixture
def ads(client: PinterestClient, line: dict[str, Any]) -> PinterestClient:
    return client.with_options(ad_account_id=line["ad_account_id"])


def sent(sandbox: Sandbox, path: str, method: str = "POST") -> int:
    return sum(row["method"] == method and row["path"].endswith(path) for row in sandbox.requests())


def campaign(number: int, **fields: Any) -> Any:
    return {
        "name": f"Campaign {number}",
        "objective_type": "AWARENESS",
        "daily_spend_cap": 1_000_000,
        **fields,
    }


def test_one_or_many_campaigns(ads: PinterestClient, sandbox: Sandbox) -> None:
    one = ads.campaigns.create(campaign(0))
    assert one.name == "Campaign 0"
    assert one.id is not None
    changed = ads.campaigns.update(id=one.id, name="Renamed")
    assert changed.name == "Renamed"
    with pytest.raises(InvalidInputError, match="not both"):
        ads.campaigns.update({"id": one.id}, name="Again")

    rows = [campaign(number) for number in range(1, 36)]
    del rows[33]["daily_spend_cap"]
    result = ads.campaigns.create(row for row in rows)
    assert sent(sandbox, "/campaigns") == 3
    assert [item.name for item in result.ok] == [row["name"] for row in rows if row is not rows[33]]
    assert [(each.index, each.code) for each in result.failed] == [(33, 2384)]
    with pytest.raises(BulkFailedError, match=r"1 of 35 failed: \[33\] .*budget.* \(2384\)"):
        result.raise_for_failures()
    with pytest.raises(BulkFailedError, match="budget"):
        ads.campaigns.create({"name": "None", "objective_type": "AWARENESS"})

    changed = ads.campaigns.update({"id": one.id, "name": "Renamed"})
    assert changed.name == "Renamed"
    paused = ads.campaigns.set_status("PAUSED", one.id, result.ok[0].id or "")
    assert [item.status for item in paused.ok] == ["PAUSED", "PAUSED"]


def test_a_later_batch_that_fails_as_a_whole(ads: PinterestClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "status", "status": 400, "skip": 1, "times": 1, "method": "POST"}])
    result = ads.campaigns.create([campaign(number) for number in range(40)])
    assert len(result.ok) == 30
    assert [each.index for each in result.failed] == list(range(30, 40))


def test_what_breaks_a_rule_is_not_sent(
    ads: PinterestClient, client: PinterestClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        with pytest.raises(InvalidInputError, match="name"):
            ads.campaigns.create([campaign(0), {"objective_type": "AWARENESS"}])  # type: ignore[list-item]
        with pytest.raises(InvalidInputError, match=r"^ad_account_id: is missing"):
            client.campaigns.create(campaign(0))
        with pytest.raises(InvalidInputError, match="board_id: must be text of digits"):
            client.boards.get("Travel")


def test_the_tree_of_an_ad_account(ads: PinterestClient, line: dict[str, Any]) -> None:
    before = {node.id for node in ads.ad_accounts.tree()}
    made = ads.campaigns.create(campaign(7))
    group = ads.ad_groups.create(
        {"name": "Group", "campaign_id": made.id or "", "billable_event": "IMPRESSION"}
    )
    pin = ads.pins.create(line["board_id"], PICTURE_URL)
    ad = ads.ads.create(
        {"ad_group_id": group.id or "", "creative_type": "REGULAR", "pin_id": pin.id, "name": "Ad"}
    )
    nodes = [node for node in ads.ad_accounts.tree()]
    new = [(node.kind, node.depth, node.name) for node in nodes if node.id not in before]
    assert new == [("campaign", 1, "Campaign 7"), ("ad_group", 2, "Group"), ("ad", 3, "Ad")]
    assert nodes[0].kind == "ad_account"
    assert ad.id == nodes[[node.id for node in nodes].index(ad.id)].data.id
    only = [node for node in ads.ad_accounts.tree(ad_account_ids=["1"])]
    assert only == []


def test_ads_that_are_refused(ads: PinterestClient) -> None:
    result = ads.ads.create(
        [{"ad_group_id": "1", "creative_type": "REGULAR", "pin_id": "1", "name": "Ad"}]
    )
    assert result.ok == []
    assert isinstance(result.items[0], BulkFailure)


def test_keywords(ads: PinterestClient) -> None:
    made = ads.campaigns.create(campaign(1))
    result = ads.keywords.create(
        made.id or "",
        [{"value": word, "match_type": "BROAD"} for word in ("cake", "pie")],
    )
    assert [keyword.value for keyword in result.ok] == ["cake", "pie"]
    result.raise_for_failures()


def test_a_report_in_one_call(
    ads: PinterestClient, sandbox: Sandbox, time: Time, tmp_path: Path
) -> None:
    statuses: list[str] = []
    target = tmp_path / "report.csv"
    fields: dict[str, Any] = {
        "start_date": "2026-02-01",
        "end_date": "2026-02-10",
        "level": "CAMPAIGN",
        "columns": ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"],
        "granularity": "DAY",
    }
    report = ads.reports.run(
        **fields,
        report_format="CSV",
        to=target,
        on_status=lambda each: statuses.append(each.status),
    )
    assert statuses == ["IN_PROGRESS", "FINISHED"]
    assert target.read_text().splitlines()[0].count(",") >= 1
    assert "http" not in repr(report)
    download = [row for row in sandbox.requests() if row["method"] == "GET"][-1]
    assert "authorization" not in {name.lower() for name in download["headers"]}

    sandbox.settings(pinterest={"report_outcome": "FAILED"})
    with pytest.raises(ReportFailedError, match="the status of the report is FAILED") as caught:
        ads.reports.run(**fields)
    assert isinstance(caught.value.report, Report)
    with pytest.raises(ReportFailedError, match="DOES_NOT_EXIST"):
        ads.reports.wait("unknown")
    similar = r"columns\[0\]: must be one of the \d+ values of \w+, such as SPEND_IN_DOLLAR"
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match=similar):
        ads.reports.run(**{**fields, "columns": ["SPEND_IN_DOLAR"]})


def test_figures_over_long_spans(ads: PinterestClient, sandbox: Sandbox) -> None:
    start = TODAY - datetime.timedelta(89)
    rows = ads.analytics.ad_account(
        start_date=start, end_date=TODAY, columns=["SPEND_IN_DOLLAR"], granularity="DAY"
    )
    assert sent(sandbox, "/analytics", "GET") == 1
    assert len(rows) == 90
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="TOTAL takes at most 90"):
        ads.analytics.ad_account(
            start_date=start - datetime.timedelta(30),
            end_date=TODAY,
            columns=["SPEND_IN_DOLLAR"],
            granularity="TOTAL",
        )


def test_items_of_a_catalog(ads: PinterestClient) -> None:
    items: list[dict[str, Any]] = [
        {
            "item_id": f"item-{number}",
            "attributes": {
                "title": f"Cake {number}",
                "description": "A cake",
                "link": f"https://example.com/{number}",
                "image_link": [f"https://example.com/{number}.jpg"],
                "price": "9.99 USD",
                "availability": "in stock",
            },
        }
        for number in range(3)
    ]
    result = ads.catalog_items.write(items, country="US", language="EN")
    assert [item.item_id for item in result.ok] == ["item-0", "item-1", "item-2"]
    with pytest.raises(InvalidInputError, match=r"items\[0\].attributes: is missing"):
        ads.catalog_items.write([{"item_id": "item-3"}], country="US", language="EN")


def test_customers_are_hashed(ads: PinterestClient, sandbox: Sandbox, tmp_path: Path) -> None:
    made = ads.customer_lists.create("Friends", ["A@example.com", "b@example.com"])
    assert made.id is not None
    file = tmp_path / "customers.txt"
    file.write_text("c@example.com\n\nd@example.com\n")
    ads.customer_lists.add(made.id, file)
    ads.customer_lists.remove(made.id, ["a@example.com"])
    assert sent(sandbox, "/customer_lists") == 1
    assert sent(sandbox, f"/customer_lists/{made.id}", "PATCH") == 2
    with nothing_sent(sandbox):
        with pytest.raises(InvalidInputError, match="there are none"):
            ads.customer_lists.create("Nobody", [])
        with pytest.raises(InvalidInputError, match="give a list of records"):
            ads.customer_lists.add(made.id, "a@example.com")


def test_each_conversion_has_a_result(ads: PinterestClient, sandbox: Sandbox) -> None:
    events: list[Any] = [
        {
            "event_name": "checkout",
            "action_source": "web",
            "event_time": START - datetime.timedelta(seconds=number),
            "event_id": f"event-{number}",
            "user_data": {"em": "Jane@example.com", "client_ip_address": "192.0.2.1"},
        }
        for number in range(1001)
    ]
    result = ads.conversions.send(iter(events))
    assert sent(sandbox, "/events") == 2
    assert len(result.ok) == 1001
    naive = {**events[0], "event_time": datetime.datetime(2026, 1, 1)}  # noqa: DTZ001
    with pytest.raises(InvalidInputError, match="event_time: has no time zone"):
        ads.conversions.send([naive])
