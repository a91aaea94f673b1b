"""The vendor's description of Pinterest against the sandbox; `make contract` runs many more cases.

`make test` tries a few operations with many cases each, `make test-long` all that are served.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from pinbridge.sandbox.pinterest.service import ELSEWHERE, all_served
from tests.contract.world import World
from tests.support.length import IS_LONG, length

SERVED = sorted(all_served().keys() - ELSEWHERE.keys())
CHOSEN = (
    "boards_create",
    "board_sections_update",
    "media_create",
    "oauth_token",
    "pins_get",
    "campaigns_get",
    "keywords_update",
    "conversion_tags_create",
    "feeds_list",
    "terms_suggested_list",
)
"""Operations for `make test`; each has parameters or a body of another kind."""
LARGE = (
    "catalogs_product_groups_create",
    "catalogs_product_groups_update",
    "items_batch_post",
)
"""Operations with bodies of so many kinds that only `make contract` tries all their edge cases."""

if TYPE_CHECKING:
    from tests.contract.pinterest import PinterestContract


@pytest.fixture(scope="module")
def contract(world: World) -> Iterator[PinterestContract]:
    # Late, as schemathesis takes a second to load, also where these tests are not selected.
    from tests.contract import pinterest

    of_pinterest = pinterest.World(world.sandbox)
    made = pinterest.PinterestContract(of_pinterest)
    yield made
    made.close()
    of_pinterest.close()


def test_every_operation_that_is_served_succeeds(contract: PinterestContract) -> None:
    assert sorted(contract.operations) == SERVED
    assert len(SERVED) >= 85
    for operation_id in contract.operations:
        contract.run_prepared(operation_id)


@pytest.mark.longer
@pytest.mark.parametrize("operation_id", SERVED if IS_LONG else CHOSEN)
def test_responses_and_refusals(operation_id: str, contract: PinterestContract) -> None:
    is_large = operation_id in LARGE
    contract.run(operation_id, examples=length(1, 3), has_edge_cases=not is_large)
    responses = contract.load(operation_id).responses
    assert contract.statuses[operation_id].keys() & responses.keys(), "no request succeeded"
