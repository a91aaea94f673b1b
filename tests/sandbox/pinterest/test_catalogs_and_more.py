"""Catalogs, search, following, websites, business access, resources."""

from __future__ import annotations

from typing import Any

import httpx

from pinbridge.sandbox import Sandbox

Json = dict[str, Any]


def feed_body(name: str, **fields: Any) -> Json:
    return {"name": name, "format": "CSV", "location": "https://example.com/feed.csv", **fields}


def test_feeds(sandbox: Sandbox, api: httpx.Client) -> None:
    made = api.post("/catalogs/feeds", json=feed_body("Shop"))
    assert made.status_code == 201
    feed = made.json()
    assert (feed["catalog_type"], feed["status"]) == ("RETAIL", "ACTIVE")
    again = api.post("/catalogs/feeds", json=feed_body("Shop"))
    assert (again.status_code, again.json()["code"]) == (422, 4170)
    path = f"/catalogs/feeds/{feed['id']}"
    assert api.patch(path, json={"status": "INACTIVE"}).json()["status"] == "INACTIVE"
    assert api.post(f"{path}/ingest").json()["status"] == "PROCESSING"
    sandbox.advance(2)
    [result] = api.get(f"{path}/processing_results").json()["items"]
    assert result["status"] == "COMPLETED"
    issues = api.get(f"/catalogs/processing_results/{result['id']}/item_issues")
    assert issues.json()["items"] == []
    assert api.delete(path).status_code == 204
    assert api.get(path).json()["code"] == 4161
    hotel = feed_body("Rooms", catalog_type="HOTEL", default_locale="en-US")
    assert api.post("/catalogs/feeds", json=hotel).json()["catalog_type"] == "HOTEL"
    assert [each["catalog_type"] for each in api.get("/catalogs").json()["items"]] == [
        "HOTEL",
        "RETAIL",
    ]


def test_items_are_changed_in_batches_with_a_result_for_each(
    sandbox: Sandbox, api: httpx.Client
) -> None:
    attributes = {
        "title": "Cup",
        "description": "A cup",
        "link": "https://example.com/cup",
        "image_link": ["https://example.com/cup.jpg"],
        "price": "10.00 USD",
        "availability": "in stock",
    }
    changes = [
        {"item_id": "cup", "operation": "CREATE", "attributes": attributes},
        {"item_id": "cup", "operation": "CREATE", "attributes": attributes},
        {"item_id": "none", "operation": "DELETE"},
    ]
    body = {"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": changes}
    batch = api.post("/catalogs/items/batch", json=body).json()
    assert batch["status"] == "PROCESSING"
    sandbox.advance(2)
    batch = api.get(f"/catalogs/items/batch/{batch['batch_id']}").json()
    assert batch["status"] == "COMPLETED"
    assert [each["status"] for each in batch["items"]] == ["SUCCESS", "FAILURE", "FAILURE"]

    filters = {"catalog_type": "RETAIL", "item_ids": ["cup", "none"]}
    question = {"country": "US", "language": "EN", "filters": filters}
    cup, none = api.post("/catalogs/items", json=question).json()["items"]
    assert cup["attributes"]["title"] == "Cup"
    assert none["errors"][0]["message"] == "The item does not exist."
    older = {
        "country": "US",
        "language": "EN",
        "operation": "UPDATE",
        "items": [{"item_id": "cup", "attributes": {"title": "Mug"}}],
    }
    api.post("/catalogs/items/batch", json=older)
    assert api.post("/catalogs/items", json=question).json()["items"][0]["attributes"] == (
        attributes | {"title": "Mug"}
    )
    assert api.get("/catalogs/items/batch/1").json()["code"] == 4331


def test_product_groups(api: httpx.Client) -> None:
    feed = api.post("/catalogs/feeds", json=feed_body("Shop")).json()
    filters = {"any_of": [{"BRAND": {"values": ["x"]}}]}
    body = {"name": "All of x", "feed_id": feed["id"], "filters": filters}
    group = api.post("/catalogs/product_groups", json=body).json()
    path = f"/catalogs/product_groups/{group['id']}"
    assert api.post("/catalogs/product_groups", json=body).json()["code"] == 4179
    assert api.patch(path, json={"name": "More"}).json()["name"] == "More"
    assert api.get(f"{path}/product_counts").json()["total"] == 0
    other = {
        "catalog_type": "CREATIVE_ASSETS",
        "filters": {"all_of": [{"CREATIVE_ASSETS_ID": {"values": ["a"]}}]},
    }
    refused = api.patch(path, json=other)
    assert refused.status_code == 400
    assert "can't get another 'catalog_type'" in refused.json()["message"]
    listed = api.get(f"/catalogs/product_groups?feed_id={feed['id']}&id={group['id']}").json()
    assert [each["name"] for each in listed["items"]] == ["More"]
    assert api.delete(path).status_code == 204
    assert api.get(path).json()["code"] == 4180


def test_search_and_terms(api: httpx.Client) -> None:
    assert [each["title"] for each in api.get("/search/pins?query=CAKE").json()["items"]] == [
        "Lemon cake"
    ]
    assert [each["name"] for each in api.get("/search/boards?query=trav").json()["items"]] == [
        "Travel"
    ]
    partners = api.get("/search/partner/pins?term=roses&country_code=US").json()["items"]
    assert [each["title"] for each in partners] == ["Roses"]
    related = api.get("/terms/related?terms=cake&terms=soup").json()
    assert [each["term"] for each in related["related_terms_list"]] == ["cake", "soup"]
    assert len(api.get("/terms/suggested?term=cake").json()) == 4
    assert len(api.get("/terms/suggested?term=cake&limit=10").json()) == 10
    assert api.get("/terms/suggested?term=cake&limit=11").json()["code"] == 1
    trends = api.get("/trends/keywords/US/top/growing?limit=2").json()["trends"]
    assert len(trends) == 2


def test_following_and_websites(api: httpx.Client) -> None:
    assert api.get("/user_account/following").json()["items"][0]["username"] == "sandbox_friend"
    assert [each["name"] for each in api.get("/user_account/following/boards").json()["items"]] == [
        "Gardens"
    ]
    assert api.post("/user_account/following/nobody", json={}).status_code == 404
    for wrong in ("http://[x", "shop", ""):
        assert api.post("/user_account/websites", json={"website": wrong}).status_code == 400
    site = {"website": "https://shop.example.com"}
    assert api.post("/user_account/websites", json=site).json()["status"] == "VERIFIED"
    assert len(api.get("/user_account/websites").json()["items"]) == 1
    assert api.delete("/user_account/websites", params=site).status_code == 204
    assert api.delete("/user_account/websites", params=site).status_code == 404
    assert "p:domain_verify" in api.get("/user_account/websites/verification").json()["metatag"]


def test_business_access_is_read(api: httpx.Client, line: Json) -> None:
    business = f"/businesses/{api.get('/user_account').json()['id']}"
    [member] = api.get(f"{business}/members?assets_summary=true").json()["items"]
    assert member["user"]["username"] == "sandbox_friend"
    assert member["assets_summary"]["ad_accounts"][0]["id"] == line["ad_account_id"]
    [asset] = api.get(f"{business}/members/{member['id']}/assets").json()["items"]
    assert asset["asset_id"] == line["ad_account_id"]
    assert api.get("/businesses/1/members").json()["code"] == 29
    assert api.get("/businesses/employers").json()["items"] == []


def test_resources(api: httpx.Client) -> None:
    names = [each["name"] for each in api.get("/resources/delivery_metrics").json()["items"]]
    assert "SPEND_IN_DOLLAR" in names
    longer = api.get("/resources/delivery_metrics?report_type=ASYNC").json()["items"]
    assert len(longer) > len(names)
    assert api.get("/resources/targeting/GENDER").json() == [
        {"female": "Female", "male": "Male", "unknown": "Unspecified"}
    ]
    interest = api.get("/resources/targeting/interests/903260720461").json()
    assert interest["child_interests"] == ["903260720462", "903260720463"]
    ready = api.get("/resources/metrics_ready_state?date=2020-01-01").json()
    assert ready["conversion_metrics_ready"] is True
