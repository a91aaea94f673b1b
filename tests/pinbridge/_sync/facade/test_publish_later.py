# Derived from tests/pinbridge/_async/facade/test_publish_later.py by ./codegen.sh; do not edit.
"""The one-call main job, at a later time."""

from __future__ import annotations

import datetime as dt

import pytest

from pinbridge import InvalidInputError, PinbridgeClient, PinbridgeError
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, mp4, nothing_sent, png, sent

CREATE = "POST /v1/schedules"
UPLOAD = "POST /v1/assets/images"


def later(sandbox: Sandbox) -> dt.datetime:
    return sandbox.now().replace(microsecond=0) + dt.timedelta(hours=2)


def test_a_file_is_scheduled_once(client: PinbridgeClient, sandbox: Sandbox) -> None:
    when = later(sandbox)
    for _ in range(2):
        schedule = client.publish(png("a"), board="Travel", title="Later", run_at=when)
        assert schedule.status == "scheduled"
        assert schedule.run_at == when
        assert schedule.payload.asset_id is not None
    assert len(sent(sandbox, CREATE)) == 1
    assert len(sent(sandbox, UPLOAD)) == 1
    assert client.pins.list() == []


def test_an_address_and_a_video_with_cover(client: PinbridgeClient, sandbox: Sandbox) -> None:
    when = later(sandbox).isoformat()
    schedule = client.publish(PICTURE_URL, board="Travel", title="Later", run_at=when)
    assert schedule.payload.image_url == PICTURE_URL
    film = client.publish(mp4(), board="Travel", title="A film", cover=png("cover"), run_at=when)
    assert film.payload.media_type == "video"


def test_an_unknown_outcome_makes_no_second_schedule(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "method": "POST", "path": "/v1/schedules", "times": 1}])
    schedule = client.publish(PICTURE_URL, board="Travel", title="Once", run_at=later(sandbox))
    assert [found.id for found in client.schedules.list()] == [schedule.id]


def test_an_answer_that_never_comes_is_found_by_the_next_call(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    when = later(sandbox)
    sandbox.faults(
        [
            {"kind": "drop_after", "method": "POST", "path": "/v1/schedules", "times": 1},
            {"kind": "drop_before", "method": "GET", "path": "/v1/schedules", "skip": 1},
        ]
    )
    hasty = client.with_options(max_retries=0)
    with pytest.raises(PinbridgeError):
        hasty.publish(PICTURE_URL, board="Travel", title="Once", run_at=when)
    sandbox.faults([])
    hasty.publish(PICTURE_URL, board="Travel", title="Once", run_at=when)
    assert len(client.schedules.list()) == 1


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"alt_text": "x"}, "alt_text"),
        ({"related_terms": "x"}, "related_terms"),
        ({"dominant_color": "#AA5500"}, "dominant_color"),
        ({"idempotency_key": "x"}, "idempotency_key"),
    ],
)
def test_what_a_schedule_does_not_have_is_refused(
    client: PinbridgeClient, sandbox: Sandbox, more: dict[str, str], field: str
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match=field):
        client.publish(  # type: ignore[call-overload]
            PICTURE_URL, board="Travel", title="Later", run_at=later(sandbox), **more
        )


@pytest.mark.parametrize("when", ["tomorrow", "2030-01-01T10:00:00"])
def test_a_time_needs_a_form_and_an_offset(
    client: PinbridgeClient, sandbox: Sandbox, when: str
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="run_at"):
        client.publish(PICTURE_URL, board="Travel", title="Later", run_at=when)
