"""Requests of PinBridge are restricted by rules that a source states, and by no others.

A rule is that of the service's official SDK, unless a comment names another source: the documentation of the
service, or its official MCP server or n8n node (1.41).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pinbridge_api.models
from codegen.document import Document, nodes

EMAIL = {"pattern": r"^[^@\s]+@[^@\s]+\.[^@\s]+$"}
PASSWORD = {"minLength": 8, "maxLength": 255}
# The scheme of a URL has no case (RFC 3986, 3.1).
URL = {"pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]+\S*$"}
SHORT_URL = URL | {"maxLength": 2048}
ZONE = {"maxLength": 64, "x-time-zone": True}
RULES: dict[str, list[dict[str, Any]]] = {
    # MCP server and n8n node.
    "limit": [{"minimum": 1, "maximum": 200}, {"minimum": 1, "maximum": 100}],
    "offset": [{"minimum": 0}],
    "q": [{"maxLength": 200}],
    # MCP server. Board ids are digits in practice, so a name is a mistake in a filter.
    "board_id": [{"pattern": r"^\d+$"}],
    # Documentation for the rows of imports, n8n node for batches.
    "terms": [{"minItems": 1}],
    "pins": [{"minItems": 1, "maxItems": 100}],
    "import_pins_json": [{"minItems": 1, "maxItems": 500}],
    "tz": [ZONE],
    "email": [EMAIL],
    "new_email": [EMAIL],
    "billing_email": [EMAIL],
    "password": [PASSWORD],
    "current_password": [PASSWORD],
    "new_password": [PASSWORD],
    "token": [{"minLength": 20, "maxLength": 512}],
    "timezone": [ZONE],
    "title": [{"maxLength": 100}],
    "description": [{"maxLength": 800}],
    "alt_text": [{"maxLength": 500}],
    "idempotency_key": [{"maxLength": 255}],
    "link_url": [SHORT_URL],
    "cover_image_url": [SHORT_URL],
    "image_url": [URL, SHORT_URL],
    "url": [URL],
    "secret": [{"minLength": 16, "maxLength": 255}],
    "role": [{"minLength": 4, "maxLength": 32}],
    "name": [{"maxLength": 255}, {"minLength": 1, "maxLength": 180}],
    # The first for a new user, the second for the profile.
    "full_name": [{"minLength": 1, "maxLength": 255, "pattern": r"\S"}, {"maxLength": 255}],
    "workspace_name": [{"maxLength": 255}],
    "company_name": [{"maxLength": 255}],
    "company_website": [{"maxLength": 255}],
    "billing_phone": [{"maxLength": 50}],
    "tax_id": [{"maxLength": 100}],
    "address_line1": [{"maxLength": 255}],
    "address_line2": [{"maxLength": 255}],
    "address_city": [{"maxLength": 120}],
    "address_state": [{"maxLength": 120}],
    "address_postal_code": [{"maxLength": 40}],
    "address_country": [{"maxLength": 10}],
    "dominant_color": [{"pattern": "^#[0-9A-F]{6}$"}],
}
# Required fields of requests.
REQUIRED = {
    "APIKeyCreate": "name",
    "BoardCreateRequest": "account_id name",
    "BoardUpdateRequest": "account_id",
    "BulkAssetDeleteRequest": "asset_ids",
    "BulkIdsRequest": "ids",
    "ChangePasswordRequest": "current_password new_password",
    "CheckoutRequest": "plan",
    "CsvImportUpload": "file",
    "EmailPreferencesUpdateRequest": "transactional_enabled alerts_enabled verification_enabled",
    "ForgotPasswordRequest": "email",
    "ImageUpload": "file",
    "LoginRequest": "email password",
    "PinBatchRequest": "pins",
    "PinCreate": "account_id board_id title idempotency_key",
    "PinImportCreate": "account_id board_id title idempotency_key",
    "PrimaryEmailChangeRequest": "new_email",
    "RegisterRequest": "full_name email password",
    "ResetPasswordRequest": "token password",
    "ScheduleCreate": "account_id run_at board_id title",
    "SwitchProjectRequest": "project_id",
    "TeamInvitationAcceptRequest": "token",
    "TeamInvitationCreateRequest": "email role",
    "TeamMemberUpdateRequest": "role",
    "VideoUpload": "file",
    "WebhookCreate": "url secret",
}
# Pins: both official clients refuse an empty update. Webhooks: MCP server.
AT_LEAST = {"APIKeyUpdate": 1, "BoardUpdateRequest": 2, "PinUpdate": 1, "WebhookUpdate": 1}
# A file by its URL or as an asset, and one cover at most.
ONE_FILE = {"PinCreate", "PinImportCreate", "ScheduleCreate"}
NOT_BOTH = ONE_FILE | {"ScheduleUpdate"}
# TopPinsMetric: n8n node. BoardPrivacyRequest: MCP server.
VALUES = {
    "APIKeyScope": "read write destructive",
    "ActivityLogCategory": "security publishing billing configuration integration",
    "ActivityLogStatus": "success failed queued canceled",
    "AnalyticsSource": "auto stored live",
    "AssetSort": "created_at_desc created_at_asc name_asc name_desc size_desc size_asc",
    "AssetType": "image video",
    "BillingCycle": "monthly annual",
    "BoardPrivacyRequest": "PUBLIC SECRET",
    "ImportJobStatus": "queued processing completed completed_with_errors failed",
    "ImportSourceType": "json csv",
    "PinSort": "created_at_desc created_at_asc published_at_desc published_at_asc title_asc title_desc"
    " status_asc status_desc",
    "PinStatus": "queued deferred publishing published failed",
    "Plan": "free starter growth pro enterprise",
    "ScheduleSort": "run_at_desc run_at_asc created_at_desc created_at_asc title_asc title_desc"
    " status_asc status_desc",
    "ScheduleStatus": "scheduled queued deferred running done failed canceled",
    "TopPinsMetric": "impression save pin_click outbound_click total_comments total_reactions",
}

KEYWORDS = {
    "const", "exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maximum", "minItems",
    "minLength", "minimum", "multipleOf", "pattern", "uniqueItems", "x-time-zone",
}  # fmt: skip


def restricted(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """List the parameters, bodies and fields of requests with the rules that restrict them."""
    roots: list[tuple[str, Any]] = []
    for raw in document.operations.values():
        for parameter in map(document.resolve, raw.node.get("parameters", ())):
            roots.append((parameter["name"], parameter["schema"]))
        for media in raw.node.get("requestBody", {}).get("content", {}).values():
            roots.append((raw.id, media.get("schema", {})))
    for schema in sent(document).values():
        roots += (schema.get("properties") or {}).items()
    for name, root in roots:
        for node in nodes(root):
            if rules := {rule: node[rule] for rule in KEYWORDS & node.keys()}:
                yield name, rules


def sent(document: Document) -> dict[str, dict[str, Any]]:
    return {name: document.schemas[name] for name in document.request_schemas()}


def test_every_rule_for_a_value_has_a_source(document: Document) -> None:
    found: dict[str, list[dict[str, Any]]] = {}
    for name, rules in restricted(document):
        if rules not in found.setdefault(name, []):
            found[name].append(rules)

    assert {name: sorted(map(repr, map(sorted_items, rules))) for name, rules in found.items()} == {
        name: sorted(map(repr, map(sorted_items, rules))) for name, rules in RULES.items()
    }


def sorted_items(rules: dict[str, Any]) -> list[tuple[str, Any]]:
    return sorted(rules.items())


def test_every_rule_for_an_object_has_a_source(document: Document) -> None:
    schemas = sent(document)
    required = {name: each["required"] for name, each in schemas.items() if "required" in each}
    at_least = {
        name: each["minProperties"] for name, each in schemas.items() if "minProperties" in each
    }

    assert {name: " ".join(fields) for name, fields in required.items()} == REQUIRED
    assert at_least == AT_LEAST
    assert {name for name, each in schemas.items() if "oneOf" in each} == ONE_FILE
    assert {name for name, each in schemas.items() if each.keys() & {"not", "allOf"}} == NOT_BOTH
    assert not any(each.keys() & {"anyOf", "maxProperties"} for each in schemas.values())


def test_what_is_assumed_refuses_nothing(document: Document) -> None:
    for node in nodes(document.root):
        if "x-assumption" in node:
            assert not (KEYWORDS | {"minProperties"}) & node.keys(), node


def test_every_value_of_a_request_has_a_source(document: Document) -> None:
    listed = {
        name: " ".join(each["enum"]) for name, each in sent(document).items() if "enum" in each
    }

    assert listed == VALUES


def test_enumerations_keep_the_order_of_the_spec(document: Document) -> None:
    for name, schema in document.schemas.items():
        if "enum" in schema:
            members = [member.value for member in getattr(pinbridge_api.models, name)]
            assert members == schema["enum"], name
