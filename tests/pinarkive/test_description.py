"""What openapi/pinarkive.yaml promises, against what the official client sends and documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = yaml.load(
    (ROOT / "openapi" / "pinarkive.yaml").read_text(encoding="utf-8"),
    getattr(yaml, "CSafeLoader", yaml.SafeLoader),
)
# The methods of the official client: verb, path, scope (None for a public operation), whether a
# repeat is safe, and the names of what is sent: of the body, or of the query.
OFFICIAL: dict[str, tuple[str, str, str | None, str, set[str]]] = {
    "health": ("get", "/health", None, "safe", set()),
    "get_plans": ("get", "/plans/", None, "safe", set()),
    "get_peers": ("get", "/peers/", None, "safe", set()),
    "login": ("post", "/auth/login", None, "safe", {"email", "password"}),
    "verify_2fa_login": (
        "post",
        "/auth/2fa/verify-login",
        None,
        "unsafe",
        {"temporaryToken", "code"},
    ),
    "upload_file": ("post", "/files/", "files:write", "unsafe", {"file", "cl", "timelock"}),
    "upload_directory": (
        "post",
        "/files/directory",
        "files:write",
        "unsafe",
        {"dirPath", "cl", "timelock"},
    ),
    "upload_directory_dag": (
        "post",
        "/files/directory-dag",
        "files:write",
        "unsafe",
        {"files", "dirName", "cl", "timelock"},
    ),
    "pin_cid": (
        "post",
        "/files/pin/{cid}",
        "files:write",
        "unsafe",
        {"originalName", "customName", "cl", "timelock"},
    ),
    "remove_file": ("delete", "/files/remove/{cid}", "files:delete", "safe", set()),
    "get_me": ("get", "/users/me", "user:read", "safe", set()),
    "list_uploads": (
        "get",
        "/users/me/uploads",
        "files:read",
        "safe",
        {"page", "limit", "cid", "parentCid", "hasExpiration"},
    ),
    "generate_token": (
        "post",
        "/tokens/generate",
        "tokens:write",
        "unsafe",
        {"name", "label", "expiresInDays", "scopes", "totpCode"},
    ),
    "list_tokens": ("get", "/tokens/list", "tokens:read", "safe", set()),
    "revoke_token": ("delete", "/tokens/revoke/{name}", "tokens:delete", "safe", {"totpCode"}),
    "get_status": ("get", "/status/{cid}", "cluster:read", "safe", {"cl"}),
    "get_allocations": ("get", "/allocations/{cid}", "cluster:read", "safe", {"cl"}),
}
FURTHER = {
    "get_clusters",
    "get_dag_detail",
    "get_my_plan",
    "get_preferences",
    "logout",
    "rename_file",
    "update_password",
    "update_preferences",
}
# Rules of requests: each has to be stated by a source. A path value that is empty names nothing.
RULES = {
    ("cid", "minLength"),
    ("cidDag", "minLength"),
    ("name", "minLength"),
    ("uploadId", "minLength"),
    ("hasExpiration", "const"),
    ("timelock", "format"),
}
_KEYWORDS = {
    "const",
    "enum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
} | {
    "minimum",
    "pattern",
    "uniqueItems",
}


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in node:
        return node
    target: Any = DOCUMENT
    for step in node["$ref"].removeprefix("#/").split("/"):
        target = target[step]
    return resolved(target)


def operations() -> dict[str, tuple[str, str, dict[str, Any]]]:
    return {
        node["operationId"]: (verb, path, node)
        for path, item in DOCUMENT["paths"].items()
        for verb, node in item.items()
    }


def body_of(node: dict[str, Any]) -> dict[str, Any]:
    content = node.get("requestBody", {}).get("content", {})
    (media,) = content.values() or [{"schema": {}}]
    return resolved(media["schema"])


def requests() -> Iterator[tuple[str, dict[str, Any]]]:
    """List the parameters and body fields of all operations with their schemas."""
    for _, _, node in operations().values():
        for parameter in map(resolved, node.get("parameters", ())):
            yield parameter["name"], resolved(parameter["schema"])
        for name, schema in body_of(node).get("properties", {}).items():
            yield name, resolved(schema)


def test_the_official_operations_and_eight_more() -> None:
    assert operations().keys() == OFFICIAL.keys() | FURTHER


@pytest.mark.parametrize("id_", OFFICIAL)
def test_an_official_operation(id_: str) -> None:
    verb, path, node = operations()[id_]
    parameters = [resolved(parameter) for parameter in node.get("parameters", ())]
    sent = {parameter["name"] for parameter in parameters if parameter["in"] == "query"}
    sent |= body_of(node).get("properties", {}).keys()
    scope = node.get("x-required-scope")
    assert (verb, path, scope, node["x-retry-safety"], sent) == OFFICIAL[id_]
    assert (node.get("security") == []) is (scope is None)


def test_methods_are_on_the_client_itself() -> None:
    assert {node["x-group"] for _, _, node in operations().values()} == {""}


def test_only_stated_rules_restrict_requests() -> None:
    found = {
        (name, keyword)
        for name, schema in requests()
        for keyword in _KEYWORDS & schema.keys()
        if schema.get("format") not in {"binary", "password"} or keyword != "format"
    }
    assert found == RULES


def test_repeats_that_are_not_safe_say_why() -> None:
    for id_, (_, _, node) in operations().items():
        if node["x-retry-safety"] == "unsafe":
            assert "epeat" in node["description"], id_


def test_secrets_are_marked() -> None:
    secrets = {"password", "currentPassword", "newPassword", "token", "temporaryToken", "code"}
    secrets |= {"totpCode"}
    for name, schema in DOCUMENT["components"]["schemas"].items():
        for field, inner in schema.get("properties", {}).items():
            is_secret = field in secrets and name not in {"ErrorResponse", "Plan"}
            assert bool(inner.get("x-sensitive")) is is_secret, f"{name}.{field}"


def test_the_second_factor_is_an_answer_of_its_own() -> None:
    answer = operations()["login"][2]["responses"]["200"]["content"]["application/json"]["schema"]
    kinds = [set(resolved(option)["required"]) for option in answer["oneOf"]]
    assert kinds == [{"token"}, {"requires2FA", "temporaryToken"}]


def test_errors_are_described_for_every_operation() -> None:
    for id_, (_, _, node) in operations().items():
        expected = {"429", "500", "503"}
        if node.get("security") != []:
            expected |= {"401", "403"}
        assert expected <= node["responses"].keys(), id_


def test_the_header_that_tells_calls_of_web_pages_apart() -> None:
    parameter = DOCUMENT["components"]["parameters"]["RequestSource"]
    assert (parameter["name"], parameter["in"]) == ("X-Request-Source", "header")
    assert parameter["schema"] == {"type": "string", "const": "web"}
