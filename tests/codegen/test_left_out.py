"""What OpenAPI ignores and what is left out is named; answers that are not described are read as they come."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from codegen.vocabulary import examined, refused

TEXT: Any = {"type": "string"}
DONE: Any = {"204": {"description": "Done."}}
JSON = "application/json"
VENDOR = "application/vnd.acme+json"


def operation(id_: str, **more: Any) -> Any:
    return {"operationId": id_, "responses": DONE, **more}


def content(*kinds: str, **schemas: Any) -> Any:
    return {kind: {"schema": schemas.get(kind, TEXT)} for kind in (*kinds, *schemas)}


def answer(found: Any, status: str = "200") -> Any:
    return {status: {"description": "Done.", "content": found}}


def notes(tiny_spec: Any, node: Any, **schemes: Any) -> list[str]:
    root = tiny_spec({}, {"/a": {"get": node}})
    root["components"]["securitySchemes"] = schemes
    problems, notes = examined(root)
    assert problems == []
    return [str(note) for note in notes]


@pytest.mark.parametrize("name", ["Accept", "Content-Type", "authorization"])
def test_header_parameters_that_openapi_ignores(tiny_spec: Any, name: str) -> None:
    parameter = {"in": "header", "name": name, "schema": {"if": TEXT}}
    found = notes(tiny_spec, operation("a", parameters=[parameter]))
    assert found == ["/paths/~1a/get/parameters/0: OpenAPI ignores parameters of this name"]


def test_content_types_that_hold_something_else(tiny_spec: Any) -> None:
    number = {"type": "integer"}
    body = {"content": content(JSON, "application/xml", **{VENDOR: number, "text/csv": number})}
    found = notes(tiny_spec, operation("a", requestBody=body, responses=answer(body["content"])))
    beside = "left out, as application/json is described beside it"
    assert found == [
        f"/paths/~1a/get/requestBody/content/application~1vnd.acme+json: {beside}",
        f"/paths/~1a/get/requestBody/content/text~1csv: {beside}",
        f"/paths/~1a/get/responses/200/content/application~1vnd.acme+json: {beside}",
    ]


DIGEST = {"type": "http", "scheme": "digest"}


def test_one_of_several_ways_to_authenticate(tiny_spec: Any) -> None:
    bearer = {"type": "http", "scheme": "Bearer"}
    node = operation("a", security=[{"digest": []}, {"bearer": []}])
    found = notes(tiny_spec, node, digest=DIGEST, bearer=bearer)
    assert found == ["/paths/~1a/get/security/0: clients can't send credentials of digest"]


@pytest.mark.parametrize(
    "scheme",
    [
        DIGEST,
        {"type": "mutualTLS"},
        {"type": "apiKey", "in": "query", "name": "key"},
        {"type": "apiKey", "in": "cookie", "name": "key"},
    ],
)
def test_credentials_that_clients_can_not_send(tiny_spec: Any, scheme: Any) -> None:
    root = tiny_spec({}, {"/a": {"get": operation("a", security=[{"only": []}])}})
    root["components"]["securitySchemes"] = {"only": scheme}
    assert [str(problem) for problem in refused(root)] == [
        "/paths/~1a/get/security/0: clients can't send credentials of only; add API keys in headers, basic,"
        " bearer, oauth2 or openIdConnect"
    ]


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    accept = {"in": "header", "name": "Accept", "required": True, "schema": TEXT}
    missing = {"404": {"description": "No."}}
    vendor_first = {"200": {"description": "", "content": content(VENDOR, JSON)}}
    return make_package(
        {},
        {
            "/header": {"get": operation("header", parameters=[accept])},
            "/head": {"head": operation("head", responses=answer(content(JSON)))},
            "/vendor": {"get": operation("vendor", responses=answer(content(VENDOR)))},
            "/both": {"get": operation("both", responses=vendor_first)},
            "/any": {"get": operation("any_type", responses=answer(content("*/*")))},
            "/missing": {"get": operation("missing", responses=missing)},
            "/nothing": {"get": operation("nothing", responses={})},
            "/kept": {
                "get": operation(
                    "kept",
                    responses={
                        "304": {"description": "As before."},
                        **answer(content(JSON), "default"),
                    },
                )
            },
        },
    )


def test_ignored_parameters_are_no_arguments(package: Any) -> None:
    assert not inspect.signature(package.endpoint("header").build_request).parameters


def test_answers_to_head_have_no_body(package: Any) -> None:
    operation = package.endpoint("head").OPERATION
    assert operation.responses == {200: None}
    assert operation.parse(200, b"", JSON) is None


def test_the_content_type_of_json_is_asked_for(package: Any) -> None:
    vendor, both = (package.endpoint(name).OPERATION for name in ("vendor", "both"))
    assert vendor.accept == VENDOR
    assert both.accept == JSON
    assert vendor.parse(200, b'"a"', VENDOR) == both.parse(200, b'"a"', JSON) == "a"


def test_any_content_type_may_be_json(package: Any) -> None:
    operation = package.endpoint("any_type").OPERATION
    assert operation.parse(200, b'"a"', JSON) == "a"
    assert operation.parse(200, b'"a"', "text/plain") == b'"a"'


@pytest.mark.parametrize("name", ["missing", "nothing"])
def test_answers_that_are_not_described_are_read_as_they_come(package: Any, name: str) -> None:
    operation = package.endpoint(name).OPERATION
    assert operation.parse(200, b'{"a": [1]}', JSON) == {"a": [1]}
    assert operation.parse(201, b"a", "text/plain") == b"a"
    assert operation.parse(204, b"") is None
    assert 404 not in operation.successes


def test_default_is_the_success_beside_304(package: Any) -> None:
    assert package.endpoint("kept").OPERATION.responses == {200: str}


@pytest.mark.parametrize(
    ("node", "reason"),
    [
        (
            {"responses": {"101": {"description": "WebSocket."}}},
            ": no template for a change of the protocol; describe a success, with the status 2XX",
        ),
        (
            {"requestBody": {"content": content("multipart/related")}},
            "/requestBody: no template for a multipart body that is not multipart/form-data",
        ),
        ({"requestBody": {"content": {}}}, "/requestBody: a body without a content type"),
        (
            {"parameters": [{"in": "query", "name": "p", "style": "deepObject", "schema": TEXT}]},
            "/parameters/0: the style deepObject is for objects; remove it, or describe an object",
        ),
        (
            {"parameters": [{"in": "query", "name": "p", "allowReserved": True, "schema": TEXT}]},
            "/parameters/0: no template for reserved characters that are not encoded; remove allowReserved",
        ),
        (
            {"parameters": [{"in": "query", "name": "p", "schema": {**TEXT, "format": "binary"}}]},
            "/parameters/0: no template for a parameter that is a file",
        ),
        (
            {"parameters": [{"in": "header", "name": "a b", "schema": TEXT}]},
            "/parameters/0: a parameter in the header can't have this name",
        ),
        (
            {"parameters": [{"in": "query", "name": "", "schema": TEXT}]},
            "/parameters/0: a parameter in the query can't have this name",
        ),
        (
            {"parameters": [{"in": "query", "name": "a", "schema": TEXT}] * 2},
            ": the parameter a in query is there twice; remove one",
        ),
        (
            {"servers": [{"url": "https://{region}.example.com"}]},
            ": a variable of a server needs a default",
        ),
    ],
)
def test_operations_that_are_refused(tiny_spec: Any, node: Any, reason: str) -> None:
    root = tiny_spec({}, {"/a": {"post": operation("a", **node)}})
    assert [str(problem) for problem in refused(root)] == [f"/paths/~1a/post{reason}"]


def test_other_dialects_and_discriminators_of_later_versions(tiny_spec: Any) -> None:
    union = {"oneOf": [TEXT], "discriminator": {"propertyName": "a", "defaultMapping": "b"}}
    root = tiny_spec({"M": union}, received=("M",))
    root["jsonSchemaDialect"] = "http://json-schema.org/draft-04/schema#"
    assert [str(problem) for problem in refused(root)] == [
        "/jsonSchemaDialect: unknown dialect; describe the schemas as OpenAPI 3.1 does",
        "/components/schemas/M/discriminator/defaultMapping: unknown keyword defaultMapping",
    ]


def test_a_list_in_a_query_has_no_text_for_null(make_package: Any) -> None:
    texts = {"type": "array", "items": {"type": ["string", "null"]}}
    parameters = [
        {"in": "query", "name": "p", "schema": texts},
        {"in": "query", "name": "any", "schema": {}},
    ]
    build = make_package({}, {"/a": {"get": operation("a", parameters=parameters)}}).endpoint("a")
    assert build.build_request(p=["x", None, "y"]).query == "p=x&p=y"
    assert build.build_request(any={"a": [1]}).query == "any=a&any=%5B1%5D"
