"""Hold every response of the Pinterest sandbox against the description."""

from __future__ import annotations

import json
from functools import cache
from http import HTTPStatus
from typing import Any

import httpx

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.router import Router
from pinbridge.sandbox.pinterest.schema import Schemas
from tests.sandbox.pinterest.description import SOURCE

ERROR = {"$ref": "#/components/schemas/Error"}


@cache
def _description() -> tuple[Router[dict[str, Any]], Schemas]:
    whole = json.loads(SOURCE.read_text("utf-8"))
    routes: Router[dict[str, Any]] = Router()
    for path, item in whole["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict):
                routes.add(method.upper(), path, operation)
    return routes, Schemas(whole["components"]["schemas"])


def check_response(method: str, path: str, status: int, body: Any) -> None:
    """Fail when a response is not what the description says."""
    routes, schemas = _description()
    try:
        operation, _ = routes.find(method, path)
    except ApiError:  # no operation of the description
        return
    responses = operation["responses"]
    if status >= HTTPStatus.BAD_REQUEST:
        schema = ERROR
    else:
        assert str(status) in responses, f"{method} {path} may not respond with {status}"
        content = responses[str(status)].get("content", {}).get("application/json")
        if content is None:
            assert body is None, body
            return
        schema = content["schema"]
    problem = next(schemas.problems(schema, body, ""), None)
    assert problem is None, f"{method} {path}: {problem} in {body}"


class CheckedTransport(httpx.BaseTransport):
    """Reads each response and holds it against the description."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        path = request.url.raw_path.decode().partition("?")[0]
        if path.startswith("/pinterest/v5/"):
            assert response.headers["x-pinterest-rid"].isdigit()
            response.read()
            body = response.json() if response.content else None
            check_response(
                request.method, path.removeprefix("/pinterest/v5"), response.status_code, body
            )
        return response

    def close(self) -> None:
        self._inner.close()
