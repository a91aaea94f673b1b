"""The Pinterest part of the sandbox against the vendor's description: the operations that it serves."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import schemathesis
from pinterest_api.operations import load
from schemathesis import Case, Response
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi import checks

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinterest.description import description
from tests.contract.contract import Contract, is_negative
from tests.contract.world import Prepared

SPEC = Path(__file__).parents[2] / "openapi" / "pinterest.json"

BEYOND_THE_SPEC = re.compile(
    "A board name has|already have a board|'board_id' is a required|'media_source' is a required"
    "|invalid URL|is not base64|is not image/|is not the place of an item|does not exist"
    "|a video needs one of|needs 'link'|'bookmark' value|'start_date' is after|days apart"
    "|is not a date|audience parameters|multi_pins analytics|may not be empty|'name' is empty"
    "|is not the address of one|can't get another|authorization code|redirect_uri is not"
    "|Unknown scopes|has not these scopes|not valid text|has less than 1 elements|'(code|scope|refresh_token|redirect_uri)' is a required|token you provided"
)
"""Texts of refusals by rules that no schema expresses, so that values of the right form are refused."""
UNKNOWN_PARAMETER = "x-schemathesis-unknown-property"
"""A query parameter that is not in the description, which the service does not look at."""
DAYS = {"start_date": "2026-01-01", "end_date": "2026-01-07"}
COLUMNS = {**DAYS, "columns": ["SPEND_IN_DOLLAR", "TOTAL_CLICKTHROUGH"], "granularity": "DAY"}
TARGETS = {**COLUMNS, "targeting_types": ["GENDER"]}
SOURCE = {"source_type": "image_url", "url": "https://example.com/picture.jpg"}
HASH = "0" * 64


class World:
    """A running sandbox with objects of every kind."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.line: dict[str, Any] = sandbox.start_line()["pinterest"]
        self.http = httpx.Client(
            base_url=self.line["base_url"],
            headers={"authorization": f"Bearer {self.line['access_token']}"},
            transport=sandbox.transport(),
        )
        self._numbers = itertools.count(1)

    def renew(self) -> None:
        """Begin anew."""
        self.sandbox.reset()

    def close(self) -> None:
        """Close the connections."""
        self.http.close()

    def name(self) -> str:
        """Return a name not used before."""
        return f"name {next(self._numbers)}"

    def send(self, method: str, path: str, **arguments: Any) -> Any:
        """Send a request that has to succeed, and return the decoded response."""
        response = self.http.request(method, path, **arguments)
        assert response.is_success, f"{method} {path}: {response.text}"
        return response.json()

    @property
    def account(self) -> str:
        """Path of the seeded ad account."""
        return f"/ad_accounts/{self.line['ad_account_id']}"

    def board(self) -> str:
        """Create a board."""
        return self.send("POST", "/boards", json={"name": self.name()})["id"]

    def section(self) -> dict[str, str]:
        """Create a section of a board."""
        board_id = self.board()
        made = self.send("POST", f"/boards/{board_id}/sections", json={"name": self.name()})
        return {"board_id": board_id, "section_id": made["id"]}

    def pin(self) -> str:
        """Create a pin."""
        body = {"board_id": self.line["board_id"], "media_source": SOURCE, "title": self.name()}
        return self.send("POST", "/pins", json=body)["id"]

    def media(self) -> str:
        """Register a video."""
        return self.send("POST", "/media", json={"media_type": "video"})["media_id"]

    def seeded(self, kind: str) -> str:
        """Return a seeded campaign, ad group or ad."""
        return self.send("GET", f"{self.account}/{kind}")["items"][0]["id"]

    def made(self, path: str, body: Any) -> str:
        """Create something, and return its id."""
        return self.send("POST", path, json=body)["id"]

    def feed(self) -> str:
        """Create a feed."""
        return self.made("/catalogs/feeds", self.feed_body())

    def feed_body(self) -> dict[str, Any]:
        """Return the body of a new feed."""
        return {"name": self.name(), "format": "CSV", "location": "https://example.com/feed.csv"}

    def group_body(self) -> dict[str, Any]:
        """Return the body of a new product group."""
        filters = {"any_of": [{"BRAND": {"values": ["x"]}}]}
        return {"name": self.name(), "feed_id": self.feed(), "filters": filters}

    def group(self) -> str:
        """Create a product group."""
        return self.made("/catalogs/product_groups", self.group_body())

    def batch_body(self) -> dict[str, Any]:
        """Return the body of a batch of items."""
        items = [{"item_id": self.name()}]
        return {"country": "US", "language": "EN", "operation": "DELETE", "items": items}

    def user_id(self) -> str:
        """Return the id of the user."""
        return self.send("GET", "/user_account")["id"]

    def member(self) -> str:
        """Return the id of a member of the business."""
        return self.send("GET", f"/businesses/{self.user_id()}/members")["items"][0]["id"]

    def audience_body(self) -> dict[str, Any]:
        """Return the body of a new audience."""
        return {"name": self.name(), "audience_type": "VISITOR", "rule": {"retention_days": 30}}

    def event(self) -> dict[str, Any]:
        """Return a conversion event."""
        return {
            "event_name": "checkout",
            "action_source": "web",
            "event_time": int(self.sandbox.now().timestamp()),
            "event_id": self.name(),
            "user_data": {"em": [HASH]},
        }

    def customer_list(self) -> str:
        """Create a customer list."""
        body = {"name": self.name(), "records": HASH}
        return self.made(f"{self.account}/customer_lists", body)

    def report(self) -> str:
        """Ask for a report."""
        body = {**COLUMNS, "level": "CAMPAIGN"}
        return self.send("POST", f"{self.account}/reports", json=body)["token"]

    def refresh_token(self) -> str:
        """Log in, and return the refresh token."""
        asked = {
            "client_id": self.line["app_id"],
            "redirect_uri": "http://localhost:8085/",
            "response_type": "code",
            "scope": "boards:read",
        }
        response = self.http.post(
            f"{self.line['oauth_url']}/oauth/", params=asked, data={"decision": "approve"}
        )
        form = {
            "grant_type": "authorization_code",
            "code": httpx.URL(response.headers["location"]).params["code"],
            "redirect_uri": asked["redirect_uri"],
        }
        basic = (self.line["app_id"], self.line["app_secret"])
        return self.http.post("/oauth/token", data=form, auth=basic).json()["refresh_token"]


Prepare = Callable[[World], dict[str, Any]]


def _body(**fields: Any) -> Prepare:
    return lambda world: {"body": fields}


def _nothing(_: World) -> dict[str, Any]:
    return {}


def _bulk(kind: str, **fields: Any) -> Prepare:
    return lambda world: {
        "body": [{"id": world.seeded(kind), "ad_account_id": world.line["ad_account_id"], **fields}]
    }


PREPARATIONS: Mapping[str, Prepare] = {
    **dict.fromkeys(
        (
            "user_account_get",
            "linked_business_accounts_get",
            "followers_list",
            "user_following_get",
            "boards_user_follows_list",
            "user_websites_get",
            "website_verification_get",
            "boards_list",
            "pins_list",
            "media_list",
            "search_user_boards_get",
            "oauth_conversion_token",
            "ad_accounts_list",
            "ad_accounts_get",
            "campaigns_list",
            "ad_groups_list",
            "ads_list",
            "keywords_get",
            "audiences_list",
            "customer_lists_list",
            "conversion_tags_list",
            "ocpm_eligible_conversion_tags_get",
            "page_visit_conversion_tags_get",
            "catalogs_list",
            "feeds_list",
            "catalogs_product_groups_list",
            "ad_account_countries_get",
            "delivery_metrics_get",
            "lead_form_questions_get",
            "get_business_employers",
        ),
        _nothing,
    ),
    **dict.fromkeys(
        (
            "get_business_members",
            "get_business_partners",
            "get_invites",
            "business_assets_get",
        ),
        lambda w: {"business_id": w.user_id()},
    ),
    "business_member_assets_get": lambda w: {"business_id": w.user_id(), "member_id": w.member()},
    "business_asset_members_get": lambda w: {
        "business_id": w.user_id(),
        "asset_id": w.line["ad_account_id"],
    },
    "user_account_analytics": lambda w: DAYS,
    "user_account_analytics_top_pins": lambda w: {**DAYS, "sort_by": "SAVE"},
    "user_account_analytics_top_video_pins": lambda w: {**DAYS, "sort_by": "SAVE"},
    "follow_user_update": lambda w: {"username": "sandbox_friend", "body": {"auto_follow": False}},
    "verify_website_update": _body(website="example.com"),
    "unverify_website_delete": lambda w: {
        "website": w.send("POST", "/user_account/websites", json={"website": "example.com"})[
            "website"
        ]
    },
    "boards_create": lambda w: {"body": {"name": w.name(), "privacy": "SECRET"}},
    "boards_get": lambda w: {"board_id": w.board()},
    "boards_update": lambda w: {"board_id": w.board(), "body": {"name": w.name()}},
    "boards_delete": lambda w: {"board_id": w.board()},
    "boards_list_pins": lambda w: {"board_id": w.board()},
    "board_sections_list": lambda w: {"board_id": w.board()},
    "board_sections_create": lambda w: {"board_id": w.board(), "body": {"name": w.name()}},
    "board_sections_update": lambda w: {**w.section(), "body": {"name": w.name()}},
    "board_sections_delete": lambda w: w.section(),
    "board_sections_list_pins": lambda w: w.section(),
    "pins_create": lambda w: {"body": {"board_id": w.board(), "media_source": SOURCE}},
    "pins_get": lambda w: {"pin_id": w.pin()},
    "pins_update": lambda w: {"pin_id": w.pin(), "body": {"title": w.name()}},
    "pins_delete": lambda w: {"pin_id": w.pin()},
    "pins_save": lambda w: {"pin_id": w.pin(), "body": {"board_id": w.board()}},
    "pins_analytics": lambda w: {**DAYS, "pin_id": w.pin(), "metric_types": ["SAVE"]},
    "multi_pins_analytics": lambda w: {**DAYS, "pin_ids": [w.pin()], "metric_types": ["SAVE"]},
    "media_create": _body(media_type="video"),
    "media_get": lambda w: {"media_id": w.media()},
    "oauth_token": lambda w: {
        "body": {"grant_type": "refresh_token", "refresh_token": w.refresh_token()}
    },
    "token_revoke": _body(token="none", token_type_hint="refresh_token"),
    "search_user_pins_list": lambda w: {"query": "cake"},
    "search_partner_pins": lambda w: {"term": "roses", "country_code": "US"},
    "terms_related_list": lambda w: {"terms": ["cake"]},
    "terms_suggested_list": lambda w: {"term": "cake"},
    "trending_keywords_list": lambda w: {"region": "US", "trend_type": "growing"},
    "ad_accounts_create": _body(name="Another", country="DE", currency="EUR"),
    "ad_account_analytics": lambda w: COLUMNS,
    "ad_account_targeting_analytics_get": lambda w: TARGETS,
    "analytics_create_report": _body(**COLUMNS, level="CAMPAIGN"),
    "analytics_get_report": lambda w: {"token": w.report()},
    "campaigns_create": lambda w: {
        "body": [
            {
                "ad_account_id": w.line["ad_account_id"],
                "name": w.name(),
                "objective_type": "AWARENESS",
                "daily_spend_cap": 1000,
            }
        ]
    },
    "campaigns_update": _bulk("campaigns", status="PAUSED"),
    "campaigns_get": lambda w: {"campaign_id": w.seeded("campaigns")},
    "campaigns_analytics": lambda w: {**COLUMNS, "campaign_ids": [w.seeded("campaigns")]},
    "campaign_targeting_analytics_get": lambda w: {
        **TARGETS,
        "campaign_ids": [w.seeded("campaigns")],
    },
    "ad_groups_create": lambda w: {
        "body": [
            {
                "name": w.name(),
                "campaign_id": w.seeded("campaigns"),
                "billable_event": "IMPRESSION",
            }
        ]
    },
    "ad_groups_update": _bulk("ad_groups", status="PAUSED"),
    "ad_groups_get": lambda w: {"ad_group_id": w.seeded("ad_groups")},
    "ad_groups_analytics": lambda w: {**COLUMNS, "ad_group_ids": [w.seeded("ad_groups")]},
    "ad_groups_targeting_analytics_get": lambda w: {
        **TARGETS,
        "ad_group_ids": [w.seeded("ad_groups")],
    },
    "ads_create": lambda w: {
        "body": [
            {
                "ad_group_id": w.seeded("ad_groups"),
                "pin_id": w.pin(),
                "creative_type": "REGULAR",
            }
        ]
    },
    "ads_update": _bulk("ads", status="PAUSED"),
    "ads_get": lambda w: {"ad_id": w.seeded("ads")},
    "ads_analytics": lambda w: {**COLUMNS, "ad_ids": [w.seeded("ads")]},
    "ad_targeting_analytics_get": lambda w: {**TARGETS, "ad_ids": [w.seeded("ads")]},
    "keywords_create": lambda w: {
        "body": {
            "parent_id": w.seeded("ad_groups"),
            "keywords": [{"value": "cake", "match_type": "BROAD"}],
        }
    },
    "keywords_update": _body(keywords=[{"id": "1", "archived": True}]),
    "country_keywords_metrics_get": lambda w: {"country_code": "US", "keywords": ["cake"]},
    "audiences_create": lambda w: {"body": w.audience_body()},
    "audiences_get": lambda w: {"audience_id": w.made(f"{w.account}/audiences", w.audience_body())},
    "audiences_update": lambda w: {
        "audience_id": w.made(f"{w.account}/audiences", w.audience_body()),
        "body": {"name": w.name()},
    },
    "customer_lists_create": _body(name="A list", records=HASH),
    "customer_lists_get": lambda w: {"customer_list_id": w.customer_list()},
    "customer_lists_update": lambda w: {
        "customer_list_id": w.customer_list(),
        "body": {"operation_type": "ADD", "records": HASH},
    },
    "conversion_tags_create": _body(name="A tag"),
    "conversion_tags_get": lambda w: {
        "conversion_tag_id": w.made(f"{w.account}/conversion_tags", {"name": "A tag"})
    },
    "events_create": lambda w: {"body": {"data": [w.event()]}},
    "catalogs_create": _body(name="A catalog", catalog_type="HOTEL"),
    "feeds_create": lambda w: {"body": w.feed_body()},
    "feeds_get": lambda w: {"feed_id": w.feed()},
    "feeds_update": lambda w: {"feed_id": w.feed(), "body": {"name": w.name()}},
    "feeds_delete": lambda w: {"feed_id": w.feed()},
    "feeds_ingest": lambda w: {"feed_id": w.feed()},
    "feed_processing_results_list": lambda w: {"feed_id": w.feed()},
    "items_issues_list": lambda w: {
        "processing_result_id": w.made(f"/catalogs/feeds/{w.feed()}/ingest", {})
    },
    "items_post": _body(
        country="US", language="EN", filters={"catalog_type": "RETAIL", "item_ids": ["a"]}
    ),
    "items_batch_post": lambda w: {"body": w.batch_body()},
    "items_batch_get": lambda w: {
        "batch_id": w.send("POST", "/catalogs/items/batch", json=w.batch_body())["batch_id"]
    },
    "catalogs_product_groups_create": lambda w: {"body": w.group_body()},
    "catalogs_product_groups_get": lambda w: {"product_group_id": w.group()},
    "catalogs_product_groups_update": lambda w: {
        "product_group_id": w.group(),
        "body": {"name": w.name()},
    },
    "catalogs_product_groups_delete": lambda w: {"product_group_id": w.group()},
    "catalogs_product_groups_product_counts_get": lambda w: {"product_group_id": w.group()},
    "metrics_ready_state_get": lambda w: {"date": "2026-01-01"},
    "interest_targeting_options_get": lambda w: {"interest_id": "903260720461"},
    "targeting_options_get": lambda w: {"targeting_type": "GENDER"},
}


@cache
def _raw() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(SPEC.read_text("utf-8"))
    for item in raw["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["operationId"] = operation["operationId"].replace("/", "_")
    return _with_overlaps(raw)


def _with_overlaps(value: Any) -> Any:
    """Let values be right by several alternatives: those of the description overlap."""
    if isinstance(value, list):
        return [_with_overlaps(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        "anyOf" if name == "oneOf" and isinstance(item, list) else name: _with_overlaps(item)
        for name, item in value.items()
    }


@cache
def _spec() -> BaseSchema:
    config = SchemathesisConfig.from_dict({"generation": {"with-security-parameters": False}})
    return schemathesis.openapi.from_dict(_raw(), config=config)


class PinterestContract(Contract):
    """Hold the responses of the Pinterest part against its description."""

    operations = tuple(PREPARATIONS)

    def spec(self) -> BaseSchema:
        """Return the description."""
        return _spec()

    def load(self, operation_id: str) -> Operation[Any]:
        """Return what the generated code says about an operation."""
        return load(operation_id)

    def prepare(self, operation_id: str) -> Prepared:
        """Make what a call to an operation needs to succeed."""
        arguments = PREPARATIONS[operation_id](self._world)
        if "{ad_account_id}" in description().operations[operation_id].path:
            arguments = {"ad_account_id": self._world.line["ad_account_id"], **arguments}
        return Prepared(dict(arguments))

    def base_url(self) -> str:
        """Return the address that the paths of the description are below."""
        return self._world.line["base_url"]

    def credentials(self, operation: Operation[Any], prepared: Prepared) -> dict[str, str]:
        """Return the header fields that admit a call."""
        line = self._world.line
        if operation.security == ("basic",):
            basic = httpx.BasicAuth(line["app_id"], line["app_secret"])
            request = next(basic.auth_flow(httpx.Request("GET", self.base_url())))
            return {"authorization": request.headers["authorization"]}
        return {"authorization": f"Bearer {line['access_token']}"}

    def aim(self, case: Case, prepared: Prepared) -> None:
        """Put existing objects into a generated case, except where it is meant to be wrong."""
        real = {**prepared.arguments, "ad_account_id": self._world.line["ad_account_id"]}
        if case.path_parameters and not is_negative(case, ParameterLocation.PATH):
            names = case.path_parameters
            case.path_parameters = {name: real.get(name, names[name]) for name in names}
        if case.query and not is_negative(case, ParameterLocation.QUERY):
            for name in case.query.keys() & {"ad_account_id", "bookmark", *DAYS}:
                if name == "bookmark":
                    del case.query[name]
                elif name in real:
                    case.query[name] = real[name]
        body = real.get("body")
        if not isinstance(body, dict) or is_negative(case, ParameterLocation.BODY):
            return
        if isinstance(case.body, dict):
            names = ("board_id", "media_source", "name", "feed_id", "refresh_token", *DAYS)
            case.body |= {name: body[name] for name in names if name in body and name in case.body}

    def check_refusal(self, case: Case, response: Response) -> None:
        """Fail when a case that follows the description is refused for its form."""
        if response.status_code != 400 or case.meta is None:
            return
        if "\\x00" in f"{case.body!r}{case.query!r}":
            return  # no text of a database holds it
        if not case.meta.generation.mode.is_negative:
            assert BEYOND_THE_SPEC.search(response.text), (
                f"{response.text}\n{case.as_curl_command()}"
            )

    def is_settled(self, check: Any, operation_id: str, case: Case, response: Response) -> bool:
        """Whether a check of schemathesis asks for something else than the API promises."""
        if check is checks.negative_data_rejection and UNKNOWN_PARAMETER in (case.query or {}):
            return True
        return super().is_settled(check, operation_id, case, response)
