"""The contract test is worth something: it notices servers that break the spec."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.handlers import billing, pinterest
from tests.contract.world import OPTIONS, World

BOARD = {"id": "1", "name": "A board"}


def _crash(call: Call) -> Response:
    raise RuntimeError("a bug")


def _teapot(call: Call) -> Response:
    raise ApiError("teapot", "Short and stout", status=418)


def _picky(call: Call) -> Response:
    if b"description" in call.data:
        raise invalid(FieldProblem(("body", "description"), "No descriptions today"))
    return Response(BOARD, 201)


BROKEN: dict[str, tuple[Registry, str, Callable[[Call], Response]]] = {
    "crashes": (billing.operations, "get_billing_status", _crash),
    "answers a status that is not listed": (billing.operations, "get_billing_status", _teapot),
    "answers with a wrong type": (
        billing.operations,
        "get_billing_status",
        lambda call: Response({"plan": 5}),
    ),
    "answers with another content type": (
        billing.operations,
        "get_billing_status",
        lambda call: Response({}, headers={"content-type": "text/html"}),
    ),
    "takes everything": (pinterest.operations, "create_board", lambda call: Response(BOARD, 201)),
    "refuses what is allowed": (pinterest.operations, "create_board", _picky),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_server_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from schemathesis.core.failures import FailureGroup

    from tests.contract.contract import Contract

    registry, operation_id, handler = BROKEN[name]
    monkeypatch.setitem(registry.served, operation_id, Served(handler=handler))
    with Sandbox(**OPTIONS) as sandbox:
        world = World(sandbox)
        contract = Contract(world)
        with pytest.raises((AssertionError, FailureGroup)):
            contract.run(operation_id, examples=5)
        contract.close()
        world.close()
