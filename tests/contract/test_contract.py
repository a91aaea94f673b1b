"""The whole spec, run against the sandbox by schemathesis; `make contract` runs many more cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from pinbridge_api.operations import OPERATIONS, load

from tests.contract.world import World

EXAMPLES = 2


if TYPE_CHECKING:
    from tests.contract.contract import Contract


@pytest.fixture(scope="module")
def contract(world: World) -> Iterator[Contract]:
    # Late, as schemathesis takes a second to load, also where these tests are not selected.
    from tests.contract.contract import Contract

    made = Contract(world)
    yield made
    made.close()


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_contract(operation_id: str, contract: Contract) -> None:
    contract.run(operation_id, examples=EXAMPLES)
    statuses = contract.statuses[operation_id]
    assert statuses.keys() & load(operation_id).responses.keys(), "no request succeeded"
