"""Every constraint of the spec, broken once: the error names field and rule, and nothing is sent."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from pinbridge_api.operations import OPERATIONS

from pinbridge import InvalidInputError, PinbridgeClient
from tests.support.each import check_each
from tests.support.fakes import BASE_URL, Server
from tests.trust.bad_input.cases import Case, cases, good_calls, operations

CASES = list(cases())
GOOD_CALLS = good_calls()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def client(server: Server) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client:
        yield client


def module_of(operation: str) -> Any:
    return importlib.import_module(f"pinbridge_api.{OPERATIONS[operation]}")


def test_there_are_cases_for_every_operation_that_takes_anything() -> None:
    takers = {
        name
        for name, operation, parameters in operations()
        if parameters or "requestBody" in operation
    }
    silent = takers - {case.operation for case in CASES}
    # Signatures and lenient parameters: nothing that can be checked here.
    assert silent <= {"stripe_webhook"}
    assert len(CASES) > 700
    assert len({case.name for case in CASES}) == len(CASES)


def test_a_good_call_is_sent() -> None:
    server = Server(rest=lambda request: httpx.Response(418))
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client:

        def check(operation: str) -> None:
            server.requests.clear()
            request = module_of(operation).build_request(**GOOD_CALLS[operation])
            with pytest.raises(Exception, match="418"):
                client.execute(request)
            assert len(server.requests) == 1

        check_each(sorted(OPERATIONS), check)


@pytest.mark.parametrize("operation", sorted({case.operation for case in CASES}))
def test_what_breaks_a_constraint_is_refused(
    operation: str, client: PinbridgeClient, server: Server
) -> None:
    def check(case: Case) -> None:
        check_refusal(case, client)
        assert server.requests == []

    cases = [case for case in CASES if case.operation == operation]
    check_each(cases, check, lambda case: case.name)


def check_refusal(case: Case, client: PinbridgeClient) -> None:
    module = module_of(case.operation)
    with pytest.raises(InvalidInputError) as low:
        module.sync(client=client, **case.arguments)
    with pytest.raises(InvalidInputError) as high:
        client.execute(module.build_request(**case.arguments))
    for caught in (low, high):
        told = {(tuple(p.path), p.rule): p.message for p in caught.value.problems}
        fitting = [key for key in told if key[0] == case.place and key[1] in case.rules]
        assert fitting, f"expected {case.place} {set(case.rules)}, told {told}"
        assert all(told[key] for key in fitting)
        if case.place:
            assert str(case.place[-1]) in str(caught.value)


def test_all_kinds_of_constraints_are_broken() -> None:
    broken = Counter(case.keyword for case in CASES)
    assert set(broken) == {
        "enum",
        "format",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "not",
        "null",
        "offset",
        "oneOf, both",
        "oneOf, none",
        "pattern",
        "required",
        "time zone",
        "type",
        "unknown",
    }
