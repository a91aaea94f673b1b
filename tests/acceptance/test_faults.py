"""With each client, hundreds of pins through 20 % faults: none lost, none doubled."""

from __future__ import annotations

import pytest

from tests.acceptance.faults import (
    FAULTS,
    PINS,
    PUBLISHERS,
    SHARE,
    UPLOAD_EVERY,
    report,
    run,
)


@pytest.mark.longer
@pytest.mark.parametrize("name", PUBLISHERS)
def test_every_call_returns_its_pin_and_none_is_lost_or_doubled(name: str) -> None:
    outcome = run(PUBLISHERS[name])
    print(report(name, outcome))

    assert [pin.title for pin in outcome.returned] == [f"Pin {number}" for number in range(PINS)]
    assert {pin.status for pin in outcome.returned} == {"published"}
    assert len(outcome.on_server) == len(set(outcome.on_server)) == PINS
    assert {pin.id for pin in outcome.returned} == set(outcome.on_server)
    assert set(outcome.titles.values()) == {1}
    assert outcome.assets == PINS // UPLOAD_EVERY

    assert outcome.requests > 3 * PINS
    assert outcome.injected / outcome.requests > 0.9 * SHARE
    assert len(outcome.faults) == len(FAULTS)
    assert min(outcome.faults.values()) > 0
    assert outcome.retries >= outcome.injected
