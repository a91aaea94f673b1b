"""Kinds of schemas and bodies that other descriptions have, one small description for each."""

from __future__ import annotations

from typing import Any

import pytest

TEXT = {"type": "string"}


def _form(schema: Any) -> Any:
    content = {"application/x-www-form-urlencoded": {"schema": schema}}
    responses = {"204": {"description": "Done."}}
    request = {"required": True, "content": content}
    return {
        "/token": {
            "post": {"operationId": "get_token", "requestBody": request, "responses": responses}
        }
    }


def test_a_form_is_urlencoded(make_package: Any) -> None:
    grant = {
        "type": "object",
        "required": ["grant_type"],
        "properties": {
            "grant_type": {"type": "string", "enum": ["refresh_token"]},
            "refresh_token": TEXT,
            "scope": {"type": "array", "items": TEXT},
            "continuous": {"type": "boolean"},
        },
    }
    package = make_package({"Grant": grant}, _form({"$ref": "#/components/schemas/Grant"}))
    get_token = package.endpoint("get_token")

    request = get_token.build_request(
        body={
            "grant_type": "refresh_token",
            "refresh_token": "a&b=ü",
            "scope": ["x", "y z"],
            "continuous": True,
        }
    )

    assert request.content_type == "application/x-www-form-urlencoded"
    assert request.content == (
        b"grant_type=refresh_token&refresh_token=a%26b%3D%C3%BC&scope=x&scope=y%20z&continuous=true"
    )
    with pytest.raises(package.invalid, match="grant_type: must be one of refresh_token"):
        get_token.build_request(body={"grant_type": "password"})


@pytest.mark.parametrize("values", [["a", "b"], ["a", "b", None]])
def test_an_enum_that_may_be_null(make_package: Any, values: list[str | None]) -> None:
    """OpenAPI 3.0 says so with `nullable`, with or without a null among the values."""
    kind = {"type": "string", "nullable": True, "enum": values}
    model = {
        "type": "object",
        "properties": {"inline": kind, "named": {"$ref": "#/components/schemas/Kind"}},
    }
    package = make_package({"Kind": kind, "Model": model}, sent=("Model",))
    send = package.endpoint("send_model")

    assert send.build_request(body={"inline": None, "named": None}).content == (
        b'{"inline":null,"named":null}'
    )
    assert send.build_request(body={"inline": "a", "named": "b"}).content == (
        b'{"inline":"a","named":"b"}'
    )
    with pytest.raises(package.invalid, match="inline: must be one of a, b "):
        send.build_request(body={"inline": "c"})


def test_members_of_an_enum_keep_the_order_of_the_spec(make_package: Any) -> None:
    kind = {"type": "string", "enum": ["newest", "oldest", "best"]}
    model = {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/Kind"}}}
    package = make_package({"Kind": kind, "Model": model}, sent=("Model",))

    assert [member.value for member in package.models.Kind] == ["newest", "oldest", "best"]
    with pytest.raises(package.invalid, match="must be one of newest, oldest, best"):
        package.models.Model(kind="worst")
