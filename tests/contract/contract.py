"""Run the spec against the sandbox with schemathesis: generate, aim, send, check.

The cases are those of schemathesis. Values in them that the spec can only call "a UUID" or "a
string" are replaced by those of objects that exist, so that requests get past "not found" to what
they are meant to try.
"""

from __future__ import annotations

import json
import re
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import requests
import schemathesis
import yaml
from hypothesis import HealthCheck, Phase, settings
from pinbridge_api.operations import OPERATIONS, load
from schemathesis import Case, Response
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.hypothesis.builder import (
    HypothesisTestConfig,
    HypothesisTestMode,
    create_test,
)
from schemathesis.generation.meta import CaseMetadata
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi import checks

from pinbridge.runtime.operation import Operation
from tests.contract.world import PREPARATIONS, Prepared, World

SPEC = Path(__file__).parents[2] / "openapi" / "pinbridge.yaml"
SEED = 1
MOST_PREPARED = 40
"""Preparations after which the sandbox begins anew: plans limit keys and accounts."""

CHECKS_OF_ANSWERS = (
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
)
CHECKS_OF_REFUSALS = (
    checks.negative_data_rejection,
    checks.missing_required_header,
    checks.unsupported_method,
)

AIMED = frozenset(
    (
        "account_id",
        "asset_id",
        "asset_ids",
        "board_id",
        "code",
        "cover_image_asset_id",
        "current_password",
        "ids",
        "pinterest_account_ids",
        "project_id",
        "run_at",
        "state",
        "token",
        "user_id",
        "workspace_id",
    )
)
"""Names of values that have to be those of existing objects."""

CHOSEN = {"role": "editor", "timezone": "Europe/Paris", "tz": "Asia/Tokyo"}
"""Values for what follows the spec already, so that some of it is accepted."""

BEYOND_THE_SPEC = {
    ("body", "events"): "have to be known to the service",
    ("query", "terms"): "hold no term where there are only commas and spaces",
    ("body", "title"): "may not be empty: we assume it, so the description does not say it",
    ("body", "file"): "has to be a picture, a video or a CSV file",
    ("body", "role"): "has to be a role that exists",
    ("body", "timezone"): "has to be a time zone that exists",
    ("query", "cursor"): "has to come from the page before",
    ("query", "metrics"): "have to be known to Pinterest",
    ("query", "tz"): "has to be a time zone that exists",
}
"""Places with rules that no schema can express or no source states: values of the right form are refused."""

DISPUTED = re.compile(r"\\x1[c-f]|\\x85|\\ufeff")
"""Characters, as `repr` shows them, that are a space for Python or for JSON Schema, but not for both."""

BY_THE_ITEM = {"create_pin_batch": "failed_count", "import_pins_json": "failed_rows"}
"""Operations that judge each item by itself: a bad item fails, the others go on."""


@cache
def load_spec(path: Path) -> BaseSchema:
    """Load a spec."""
    config = SchemathesisConfig.from_dict({"generation": {"with-security-parameters": False}})
    raw = yaml.load(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return schemathesis.openapi.from_dict(_without_named_formats(raw), config=config)


def _without_named_formats(value: Any) -> Any:
    """Drop formats that only name a rule: of e-mail addresses, and of what has a pattern."""
    if isinstance(value, list):
        return [_without_named_formats(item) for item in value]
    if not isinstance(value, dict):
        return value
    is_name = isinstance(value.get("pattern"), str) or value.get("format") == "email"
    return {
        name: _without_named_formats(item)
        for name, item in value.items()
        if not (is_name and name == "format" and isinstance(item, str))
    }


class Contract:
    """Hold the answers of a sandbox against the spec.

    Attributes:
        operations: ids of the operations that are run.
        statuses: for each operation, how often it answered what.
    """

    operations: Iterable[str] = OPERATIONS

    def __init__(self, world: Any) -> None:
        """Prepare to run.

        Args:
            world: what the operations need: for PinBridge a `World`.
        """
        self.statuses: dict[str, Counter[int]] = defaultdict(Counter)
        self._world = world
        self._ready: dict[str, Prepared] = {}
        self._prepared_since = 0
        self._http = httpx.Client(
            base_url=world.sandbox.base_url, transport=world.sandbox.transport()
        )

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    # What is particular to a service

    def spec(self) -> BaseSchema:
        """Return the spec."""
        return load_spec(SPEC)

    def load(self, operation_id: str) -> Operation[Any]:
        """Return what the generated code says about an operation."""
        return load(operation_id)

    def prepare(self, operation_id: str) -> Prepared:
        """Make what a call to an operation needs to succeed."""
        return PREPARATIONS[operation_id](self._world)

    def base_url(self) -> str:
        """Return the address that the paths of the spec are below."""
        return self._world.sandbox.base_url

    def credentials(self, operation: Operation[Any], prepared: Prepared) -> dict[str, str]:
        """Return the header fields that admit a call."""
        if not operation.security:
            return {}
        if prepared.token or "apiKeyAuth" not in operation.security:
            return {"authorization": f"Bearer {prepared.token or self._world.token}"}
        return {"x-api-key": self._world.sandbox.api_key}

    def transport_arguments(self, case: Case, headers: dict[str, str]) -> dict[str, Any]:
        """Return a case as arguments of `requests`."""
        return case.as_transport_kwargs(base_url=self.base_url(), headers=headers)

    def aim(self, case: Case, prepared: Prepared) -> None:
        """Put existing objects into a generated case, except where it is meant to be wrong."""
        aim(case, prepared, self._world)

    def check_refusal(self, case: Case, response: Response) -> None:
        """Fail when a case that follows the spec is refused for its form."""
        check_refusal(case, response)

    def is_settled(self, check: Any, operation_id: str, case: Case, response: Response) -> bool:
        """Whether a check of schemathesis asks for something else than the API promises."""
        if check is checks.unsupported_method:
            return self.spec().find_operation_by_path(case.method, case.formatted_path) is not None
        if check is checks.negative_data_rejection and response.status_code < 300:
            return self._failed_by_item(operation_id, response)
        return False

    # Running

    def run(
        self, operation_id: str, *, examples: int, has_edge_cases: bool = True, seed: int = SEED
    ) -> None:
        """Try one operation: the prepared call, edge cases, random cases.

        Args:
            operation_id: id in the spec.
            examples: number of random cases.
            has_edge_cases: whether to try edge cases, of which large unions have thousands.
            seed: what they depend on.

        Raises:
            AssertionError: An answer breaks the contract.
            FailureGroup: The same, found by a check of schemathesis.
        """
        self._world.renew()
        self._prepared_since = 0
        self._ready.clear()
        operation = self.run_prepared(operation_id)
        test = create_test(
            operation=operation,
            test_func=lambda case: self._try(operation_id, case),
            config=HypothesisTestConfig(
                project=self.spec().config,
                modes=[
                    *([HypothesisTestMode.COVERAGE] if has_edge_cases else []),
                    *([HypothesisTestMode.FUZZING] if examples else []),
                ],
                seed=seed,
                settings=settings(
                    max_examples=max(examples, 1),
                    database=None,
                    deadline=None,
                    print_blob=False,
                    suppress_health_check=list(HealthCheck),
                    phases=[Phase.explicit, *([Phase.generate, Phase.shrink] if examples else [])],
                ),
            ),
        )
        test()

    def run_prepared(self, operation_id: str) -> APIOperation:
        """Try the prepared call of one operation only, and return its description.

        Raises:
            AssertionError: The answer breaks the contract.
            FailureGroup: The same, found by a check of schemathesis.
        """
        operation: APIOperation = self.spec().find_operation_by_id(operation_id)  # type: ignore[attr-defined]
        self._try_prepared(operation_id, operation)
        return operation

    def _try_prepared(self, operation_id: str, operation: APIOperation) -> None:
        prepared = self._prepared(operation_id)
        case = prepared_case(operation, prepared)
        response = self._send(operation_id, case, prepared)
        case.validate_response(response, checks=CHECKS_OF_ANSWERS)
        known = self.load(operation_id)
        assert response.status_code in known.responses, response.text
        known.parse(response.status_code, response.content)

    def _try(self, operation_id: str, case: Case) -> None:
        if DISPUTED.search(f"{case.body!r}{case.query!r}"):
            return
        prepared = self._prepared(operation_id)
        self.aim(case, prepared)
        try:
            response = self._send(operation_id, case, prepared)
        except httpx.InvalidURL:  # it is longer than httpx sends
            return
        wanted = [
            check
            for check in (*CHECKS_OF_ANSWERS, *CHECKS_OF_REFUSALS)
            if not self.is_settled(check, operation_id, case, response)
        ]
        case.validate_response(response, checks=wanted)
        self.check_refusal(case, response)

    def _prepared(self, operation_id: str) -> Prepared:
        """Return what the operation needs, which lasts until a call has succeeded."""
        if operation_id not in self._ready:
            self._prepared_since += 1
            if self._prepared_since > MOST_PREPARED:
                self._prepared_since = 0
                self._world.renew()
            self._ready[operation_id] = self.prepare(operation_id)
        return self._ready[operation_id]

    def _failed_by_item(self, operation_id: str, response: Response) -> bool:
        count = BY_THE_ITEM.get(operation_id)
        if count is None:
            return False
        answer = response.json()
        if operation_id == "import_pins_json":
            self._world.settle()
            answer = self._world.send("GET", f"/v1/pins/imports/{answer['id']}")
        return answer[count] > 0

    def _send(self, operation_id: str, case: Case, prepared: Prepared) -> Response:
        headers = self.credentials(self.load(operation_id), prepared)
        arguments = self.transport_arguments(case, headers)
        known = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
        request = requests.Request(
            **{name: arguments[name] for name in known if name in arguments}
        ).prepare()
        answer = self._http.request(
            request.method or "",
            request.url or "",
            headers=[(name, value) for name, value in request.headers.items()],
            content=request.body,
        )
        self.statuses[operation_id][answer.status_code] += 1
        if answer.status_code < 400 and case.method != "GET":
            self._ready.pop(operation_id, None)
        fields: dict[str, list[str]] = defaultdict(list)
        for name, value in answer.headers.multi_items():
            fields[name].append(value)
        return Response(answer.status_code, fields, answer.content, request, 0.0, verify=False)


def argument_name(name: str) -> str:
    """Return the Python name of a parameter."""
    return re.sub("[A-Z]", lambda found: f"_{found[0].lower()}", name).replace("-", "_")


def prepared_case(operation: APIOperation, prepared: Prepared) -> Case:
    """Turn prepared arguments into a case."""
    arguments = dict(prepared.arguments)
    body = arguments.pop("body", None)
    parts: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for parameter in operation.iter_parameters():
        name = argument_name(parameter.name)
        if name in arguments:
            value = arguments[name]
            value = str(value).lower() if isinstance(value, bool) else value
            parts[parameter.location.value][parameter.name] = value
    more: dict[str, Any] = {}
    if body is not None:
        if prepared.file is not None:
            body = {"file": prepared.file}
        more = {"body": body, "media_type": operation.body[0].media_type}
    return operation.Case(
        path_parameters=parts["path"], query=parts["query"], headers=parts["header"], **more
    )


def aim(case: Case, prepared: Prepared, world: World) -> None:
    """Put existing objects into a generated case, except where it is meant to be wrong."""
    arguments = prepared.arguments
    real = {
        "account_id": world.sandbox.account_id,
        "board_id": world.sandbox.board_id,
        "pinterest_account_ids": [world.sandbox.account_id],
        "run_at": (world.sandbox.now() + timedelta(days=1)).isoformat(),
        **{name: value for name, value in arguments.items() if name in AIMED},
    }
    body = arguments.get("body")
    if isinstance(body, dict):
        real |= {name: value for name, value in body.items() if name in AIMED}
    if not is_negative(case, ParameterLocation.PATH):
        path = {name: arguments[name] for name in case.path_parameters or {} if name in arguments}
        if path:
            case.path_parameters = {**case.path_parameters, **path}
    if case.meta is not None and not case.meta.generation.mode.is_negative:
        real |= CHOSEN
    if case.query:
        is_wrong = is_negative(case, ParameterLocation.QUERY)
        if (query := aimed(case.query, real, is_wrong=is_wrong)) != case.query:
            case.query = query
    is_wrong = is_negative(case, ParameterLocation.BODY)
    if (body := aimed(case.body, real, is_wrong=is_wrong)) != case.body:
        case.body = body


def aimed(value: Any, real: Mapping[str, Any], *, is_wrong: bool) -> Any:
    """Replace values by those of existing objects where they look as if they were meant so.

    Args:
        value: query or body, or a part of it.
        real: the values of existing objects, by name.
        is_wrong: whether something in it is meant to break the spec.
    """
    if isinstance(value, list):
        return [aimed(item, real, is_wrong=is_wrong) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        name: real[name]
        if name in real and _looks_like(item, real[name], is_wrong)
        else aimed(item, real, is_wrong=is_wrong)
        for name, item in value.items()
    }


def _looks_like(value: Any, real: Any, is_wrong: bool) -> bool:
    if isinstance(real, list):
        return isinstance(value, list) and bool(value) and all(map(_is_uuid, value))
    if _is_uuid(real):
        # An empty text is what schemathesis takes for an id that may also be null.
        return _is_uuid(value) or (value == "" and not is_wrong)
    if _is_moment(real):
        return _is_moment(value)
    return isinstance(value, str) and bool(value)


def _is_moment(value: Any) -> bool:
    try:
        return isinstance(value, str) and "T" in value and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _is_uuid(value: Any) -> bool:
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False


def is_negative(case: Case, location: ParameterLocation) -> bool:
    """Whether this part of a case is meant to break the spec."""
    component = case.meta.components.get(location) if case.meta else None
    return component is not None and component.mode.is_negative


def check_refusal(case: Case, response: Response) -> None:
    """Fail when a case that follows the spec is refused for its form.

    Refusals for its content (unknown ids, states, rules that no schema can express) are all right.
    """
    meta: CaseMetadata | None = case.meta
    if response.status_code != 422 or meta is None or meta.generation.mode.is_negative:
        return
    if "\\x00" in f"{case.body!r}{case.query!r}":
        return  # no text of a database holds it
    problems = json.loads(response.content)["error"].get("errors") or []
    places = {(problem["loc"][0], problem["loc"][-1]) for problem in problems}
    unexpected = places - BEYOND_THE_SPEC.keys()
    assert not unexpected, f"{unexpected} refused: {response.text}\n{case.as_curl_command()}"
