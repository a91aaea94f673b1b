"""Ads, audiences, conversions, analytics and reports."""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.pinterest.conftest import MakeClient

Json = dict[str, Any]
HASH = "a" * 64
WEEK = {"start_date": "2026-01-01", "end_date": "2026-01-07"}


@pytest.fixture
def account(line: Json) -> str:
    return f"/ad_accounts/{line['ad_account_id']}"


def items(response: httpx.Response) -> list[Json]:
    assert response.status_code == 200, response.text
    return response.json()["items"]


def campaign(line: Json, **fields: Any) -> Json:
    return {
        "ad_account_id": line["ad_account_id"],
        "name": "A campaign",
        "objective_type": "AWARENESS",
        "lifetime_spend_cap": 10_000_000,
        **fields,
    }


def test_the_seeded_tree(api: httpx.Client, account: str) -> None:
    assert [each["name"] for each in items(api.get("/ad_accounts"))] == ["Sandbox ads"]
    campaigns = items(api.get(f"{account}/campaigns"))
    assert [each["summary_status"] for each in campaigns] == ["RUNNING", "RUNNING"]
    assert all(isinstance(each["daily_spend_cap"], int) for each in campaigns)
    chosen = campaigns[0]["id"]
    [group] = items(api.get(f"{account}/ad_groups?campaign_ids={chosen}"))
    [ad] = items(api.get(f"{account}/ads?campaign_ids={chosen}&ad_group_ids={group['id']}"))
    assert (ad["campaign_id"], ad["ad_group_id"]) == (chosen, group["id"])
    assert api.get(f"{account}/ads/{ad['id']}").json() == ad
    ascending = items(api.get(f"{account}/campaigns?order=ASCENDING"))
    assert ascending == campaigns[::-1]


def test_bulk_calls_have_an_outcome_for_each_item(
    api: httpx.Client, account: str, line: Json
) -> None:
    bodies = [campaign(line), campaign(line, name="Poor", lifetime_spend_cap=None)]
    first, second = items(api.post(f"{account}/campaigns", json=bodies))
    assert first["exceptions"] == []
    assert first["data"]["lifetime_spend_cap"] == 10_000_000
    assert second["data"] == {}
    assert second["exceptions"][0]["code"] == 2384

    campaign_id = first["data"]["id"]
    change = {"id": campaign_id, "ad_account_id": line["ad_account_id"], "status": "ARCHIVED"}
    changed, unknown = items(api.patch(f"{account}/campaigns", json=[change, change | {"id": "1"}]))
    assert changed["data"]["summary_status"] == "ARCHIVED"
    assert unknown["exceptions"][0]["message"] == "Campaign not found."
    listed = items(api.get(f"{account}/campaigns?entity_statuses=ARCHIVED,DRAFT"))
    assert [each["id"] for each in listed] == [campaign_id]
    assert campaign_id not in str(items(api.get(f"{account}/campaigns")))


def test_ads_need_their_group_and_pin(api: httpx.Client, account: str) -> None:
    group = items(api.get(f"{account}/ad_groups"))[0]
    pin = items(api.get("/pins"))[0]
    good = {"ad_group_id": group["id"], "pin_id": pin["id"], "creative_type": "REGULAR"}
    made, failed = items(api.post(f"{account}/ads", json=[good, good | {"pin_id": "1"}]))
    assert "exceptions" not in made
    assert failed == {"data": {}, "exceptions": {"code": 50, "message": "Pin not found."}}
    bad = {"name": "A group", "campaign_id": "1", "billable_event": "IMPRESSION"}
    [response] = items(api.post(f"{account}/ad_groups", json=[bad]))
    assert response["exceptions"] == [{"code": 4, "message": "Campaign not found."}]


def test_keywords(api: httpx.Client, account: str) -> None:
    group = items(api.get(f"{account}/ad_groups"))[0]
    words = [{"value": "cake", "match_type": "BROAD"}, {"value": " ", "match_type": "EXACT"}]
    body = {"parent_id": f"AG{group['id']}", "keywords": words}
    response = api.post(f"{account}/keywords", json=body).json()
    assert len(response["errors"]) == 1
    [keyword] = response["keywords"]
    assert (keyword["parent_id"], keyword["parent_type"]) == (group["id"], "adgroup")
    change = {"keywords": [{"id": keyword["id"], "archived": True, "bid": 100}]}
    assert api.patch(f"{account}/keywords", json=change).json()["keywords"][0]["archived"] is True
    assert items(api.get(f"{account}/keywords?page_size={10**20}"))
    found = items(api.get(f"{account}/keywords?match_types=BROAD&ad_group_ids={group['id']}"))
    assert [each["id"] for each in found] == [keyword["id"]]


def test_other_ad_accounts_are_closed(api: httpx.Client) -> None:
    for path in ("/ad_accounts/1", "/ad_accounts/1/campaigns"):
        response = api.get(path)
        assert (response.status_code, response.json()["code"]) == (403, 29)
    made = api.post("/ad_accounts", json={"name": "Mine", "country": "DE", "currency": "EUR"})
    assert items(api.get(f"/ad_accounts/{made.json()['id']}/campaigns")) == []


def test_audiences_and_customer_lists(api: httpx.Client, account: str) -> None:
    body = {"name": "People", "audience_type": "VISITOR", "rule": {"retention_days": 30}}
    audience = api.post(f"{account}/audiences", json=body).json()
    path = f"{account}/audiences/{audience['id']}"
    assert api.patch(path, json={"name": "Others"}).json()["name"] == "Others"
    assert len(items(api.get(f"{account}/audiences"))) == 1
    api.patch(path, json={"operation_type": "REMOVE"})
    assert api.get(path).status_code == 404

    records = ",".join([HASH] * 100)
    made = api.post(f"{account}/customer_lists", json={"name": "Buyers", "records": records}).json()
    assert (made["status"], made["num_uploaded_user_records"]) == ("READY", 100)
    path = f"{account}/customer_lists/{made['id']}"
    removed = api.patch(path, json={"operation_type": "REMOVE", "records": f"{HASH}\n{HASH}"})
    assert removed.json()["num_removed_user_records"] == 2
    assert api.get(path).json()["status"] == "TOO_SMALL"


def test_conversions(sandbox: Sandbox, api: httpx.Client, make: MakeClient, account: str) -> None:
    tag = api.post(f"{account}/conversion_tags", json={"name": "Shop"}).json()
    assert {value for name, value in tag["configs"].items() if name.startswith("aem_")} == {False}
    assert api.get(f"{account}/conversion_tags/page_visit").json()["items"] == []
    assert api.get(f"{account}/conversion_tags").json()["items"] == [tag]
    event = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": int(sandbox.now().timestamp()),
        "event_id": "1",
        "user_data": {"em": [HASH]},
    }
    wrong = [
        event | {"user_data": {"em": ["me@example.com"]}},
        event | {"event_time": event["event_time"] - 8 * 86400},
        event | {"user_data": {"client_ip_address": "127.0.0.1"}},
    ]
    token = api.post("/oauth/conversion_token").json()["access_token"]
    response = make(token).post(f"{account}/events", json={"data": [event, *wrong]}).json()
    assert (response["num_events_received"], response["num_events_processed"]) == (4, 1)
    assert [each["status"] for each in response["events"]] == ["processed"] + ["failed"] * 3
    assert "SHA-256" in response["events"][1]["error_message"]


@pytest.mark.parametrize(
    ("granularity", "rows"), [("DAY", 7), ("TOTAL", 1), ("WEEK", 2), ("MONTH", 1)]
)
def test_analytics_of_ads_are_the_same_every_time(
    api: httpx.Client, account: str, granularity: str, rows: int
) -> None:
    query = {**WEEK, "granularity": granularity, "columns": "SPEND_IN_MICRO_DOLLAR,CAMPAIGN_NAME"}
    chosen = items(api.get(f"{account}/campaigns"))[0]
    path = f"{account}/campaigns/analytics"
    response = api.get(path, params=query | {"campaign_ids": chosen["id"]}).json()
    assert len(response) == rows
    assert {row["CAMPAIGN_NAME"] for row in response} == {chosen["name"]}
    assert all(isinstance(row["SPEND_IN_MICRO_DOLLAR"], int) for row in response)
    assert api.get(path, params=query | {"campaign_ids": chosen["id"]}).json() == response
    total = api.get(path, params=query | {"campaign_ids": chosen["id"], "granularity": "TOTAL"})
    days = sum(row["SPEND_IN_MICRO_DOLLAR"] for row in response)
    assert total.json()[0]["SPEND_IN_MICRO_DOLLAR"] == days


def test_windows_that_are_too_long(api: httpx.Client, account: str) -> None:
    query = {"columns": "SPEND_IN_DOLLAR", "granularity": "DAY"}
    for days in (
        {"start_date": "2026-01-01", "end_date": "2026-04-02"},
        {"start_date": "2026-01-02", "end_date": "2026-01-01"},
    ):
        response = api.get(f"{account}/analytics", params=query | days)
        assert (response.status_code, response.json()["code"]) == (400, 1)


def test_analytics_of_pins(sandbox: Sandbox, api: httpx.Client) -> None:
    today = sandbox.now().date().isoformat()
    found = api.get("/user_account/analytics", params={"start_date": today, "end_date": today})
    [day] = found.json()["all"]["daily_metrics"]
    assert (day["data_status"], day["metrics"]) == ("PROCESSING", {})
    split = api.get("/user_account/analytics", params={**WEEK, "split_field": "APP_TYPE"}).json()
    assert set(split) == {"MOBILE", "TABLET", "WEB"}
    top = api.get("/user_account/analytics/top_pins", params={**WEEK, "sort_by": "SAVE"}).json()
    saves = [pin["metrics"]["SAVE"] for pin in top["pins"]]
    assert saves == sorted(saves, reverse=True)
    pin_id = top["pins"][0]["pin_id"]
    query = {**WEEK, "metric_types": "SAVE,IMPRESSION"}
    one = api.get(f"/pins/{pin_id}/analytics", params=query).json()
    several = api.get("/pins/analytics", params=query | {"pin_ids": pin_id}).json()
    assert several == {pin_id: one}
    assert len(one["all"]["daily_metrics"]) == 7
    metrics = api.get(f"/pins/{pin_id}?pin_metrics=true").json()["pin_metrics"]
    assert set(metrics) == {"90d", "lifetime_metrics"}


def ask(api: httpx.Client, account: str, **fields: Any) -> str:
    columns = ["CAMPAIGN_NAME", "SPEND_IN_DOLLAR"]
    body = {**WEEK, "granularity": "DAY", "level": "CAMPAIGN", "columns": columns, **fields}
    response = api.post(f"{account}/reports", json=body)
    assert response.json()["report_status"] == "IN_PROGRESS"
    return response.json()["token"]


def test_a_report_is_finished_on_a_later_look(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client, account: str
) -> None:
    def look(token: str) -> Json:
        return api.get(f"{account}/reports", params={"token": token}).json()

    token = ask(api, account, report_format="CSV")
    assert look(token)["report_status"] == "IN_PROGRESS"
    finished = look(token)
    assert finished["report_status"] == "FINISHED"
    file = public.get(finished["url"])
    assert file.headers["content-type"] == "text/csv"
    assert len(file.content) == finished["size"]
    rows = list(csv.DictReader(io.StringIO(file.text)))
    assert len(rows) == 14
    assert set(rows[0]) == {"CAMPAIGN_ID", "DATE", "CAMPAIGN_NAME", "SPEND_IN_DOLLAR"}
    assert api.get(finished["url"]).status_code == 400, "credentials are refused"

    sandbox.settings(pinterest={"report_polls": 1})
    [first, *_] = public.get(look(ask(api, account))["url"]).json()
    assert first["CAMPAIGN_NAME"] == "Autumn cakes"
    sandbox.advance(86400)
    assert look(token)["report_status"] == "EXPIRED"
    assert public.get(finished["url"]).status_code == 403
    sandbox.settings(pinterest={"report_outcome": "FAILED"})
    assert look(ask(api, account))["report_status"] == "FAILED"
    assert look("none")["report_status"] == "DOES_NOT_EXIST"
