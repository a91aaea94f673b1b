"""What openapi/pinbridge.yaml promises."""

from __future__ import annotations

from collections import Counter
from typing import Any

from codegen.document import Document, nodes
from codegen.securing import retry_safety, security
from openapi_spec_validator import validate

# Fact sheet, 2.1-2.14.
GROUPS = {
    "activity_logs": 1,
    "system": 4 + 1,
    "auth": 12,
    "api_keys": 4,
    "assets": 7,
    "pinterest": 11,
    "projects": 4,
    "pins": 15,
    "schedules": 11,
    "webhooks": 5,
    "rate_meter": 1,
    "jobs": 1,
    "billing": 4,
    "dashboard": 1,
    "team": 9,
    "mcp": 2,
    "email": 3,
    "analytics": 3,
}

# Fact sheet, 1, "Public operations", and the status page.
PUBLIC = {
    "confirm_email_change",
    "forgot_password",
    "get_asset_content",
    "get_health",
    "get_pricing",
    "get_readiness",
    "get_root",
    "login",
    "oauth_callback",
    "preview_invitation",
    "register",
    "reset_password",
    "stripe_webhook",
    "unsubscribe_email",
    "verify_email",
}

# Fact sheet, 6.5: repeated with the idempotency keys in the body.
KEYED = {"create_pin", "create_pin_batch"}

# Fact sheet, 6.5: all GET, PUT, PATCH and DELETE are safe, and of the POSTs these by name.
SAFE_POSTS_OF_THE_SHEET = {"create_sandbox_project", "validate_pin", "validate_schedule"}
# POSTs that the sheet does not judge; a repeat leaves the same state.
OTHER_SAFE_POSTS = {
    "bulk_cancel_schedules",
    "bulk_delete_pins",
    "bulk_delete_schedules",
    "bulk_retry_pins",
    "bulk_retry_schedules",
    "cancel_schedule",
    "login",
    "reset_sandbox_project",
    "switch_project",
}
# Fact sheet, 6.5, "not safe".
UNSAFE_OF_THE_SHEET = {
    "accept_invitation",
    "create_api_key",
    "create_checkout",
    "create_invitation",
    "create_schedule",
    "create_webhook",
    "register",
    "resend_invitation",
    "track_mcp_request",
    "upload_image",
    "upload_video",
}
# POSTs that the sheet does not judge; a repeat may fail, send a mail or act twice.
OTHER_UNSAFE = {
    "change_password",
    "collect_account_analytics",
    "create_board",
    "create_portal",
    "forgot_password",
    # Rows with `run_at` become schedules, which have no key.
    "import_pins_csv",
    "import_pins_json",
    "request_email_change",
    "request_email_verification",
    "reset_password",
    "retry_pin",
    "retry_schedule",
    "stripe_webhook",
}


def test_spec_is_valid(document: Document) -> None:
    root: Any = document.root
    validate(root)
    assert root["openapi"].startswith("3.1.")


def test_every_group_is_complete(document: Document) -> None:
    tags = Counter(raw.node["tags"][0] for raw in document.operations.values())

    assert dict(tags) == GROUPS
    assert sum(tags.values()) == 99
    assert {tag["name"] for tag in document.root["tags"]} == set(GROUPS)


def test_public_operations(document: Document) -> None:
    public = {raw.id for raw in document.operations.values() if not security(document, raw.node)}

    assert public == PUBLIC


def test_retry_safety_is_stated_everywhere(document: Document) -> None:
    assert all("x-retry-safety" in raw.node for raw in document.operations.values())


def test_retry_safety_is_that_of_the_fact_sheet(document: Document) -> None:
    found: dict[str, set[str]] = {"safe": set(), "keyed": set(), "unsafe": set()}
    for raw in document.operations.values():
        found[retry_safety(raw.node, raw.method)].add(raw.id)
    not_posts = {raw.id for raw in document.operations.values() if raw.method != "post"}

    assert found["keyed"] == KEYED
    assert found["unsafe"] == UNSAFE_OF_THE_SHEET | OTHER_UNSAFE
    assert found["safe"] == not_posts | SAFE_POSTS_OF_THE_SHEET | OTHER_SAFE_POSTS


def test_keyed_json_operations_have_a_key_in_the_body(document: Document) -> None:
    for id_ in KEYED | {"import_pins_json"}:
        body = document.operations[id_].node["requestBody"]
        names = list(document.schema_names(body))
        fields = [
            field
            for name in names
            for field in (document.schemas[name].get("properties") or {}).values()
        ]
        assert any(field.get("x-idempotency-key") is True for field in fields), id_


def test_operations_and_schemas_are_described(document: Document) -> None:
    for raw in document.operations.values():
        assert raw.node["summary"], raw.id
        assert len(raw.node["summary"]) < 80
    for name, schema in document.schemas.items():
        assert schema.get("description"), name


def test_operation_ids_are_names_in_python(document: Document) -> None:
    for id_ in document.operations:
        assert id_.isidentifier()
        assert id_ == id_.lower()


def test_total_count_header_of_the_lists(document: Document) -> None:
    for id_ in ("list_pins", "list_schedules"):
        response = document.resolve(document.operations[id_].node["responses"]["200"])
        assert "X-Total-Count" in response["headers"]


def test_secrets_are_marked(document: Document) -> None:
    marked = {
        name
        for schema in document.schemas.values()
        for name, field in (schema.get("properties") or {}).items()
        if field.get("x-sensitive")
    }

    assert {"password", "access_token", "api_key", "secret"} <= marked


def test_extensions_are_the_known_ones(document: Document) -> None:
    known = {
        "x-added-in",
        "x-assumption",
        "x-coerce",
        "x-id-of",
        "x-idempotency-key",
        "x-local-time",
        "x-required-scope",
        "x-retry-safety",
        "x-sensitive",
        "x-time-zone",
    }
    used = {key for node in nodes(document.root) for key in node if str(key).startswith("x-")}

    # `x-any-text` and `x-places` are marks of codegen itself.
    assert used <= known | {"x-api-key", "x-any-text", "x-places"}
