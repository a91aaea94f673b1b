# Derived from tests/pinbridge/_async/facade_groups/test_updates.py by ./codegen.sh; do not edit.
"""Updates: left out means unchanged, None clears; no change at all is refused where a source says so."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import attrs
import pytest
from pinbridge_api.models import (
    APIKeyUpdate,
    BoardUpdateRequest,
    EmailPreferencesUpdateRequest,
    PinUpdate,
    ProfileUpdateRequest,
    ScheduleUpdate,
    TeamMemberUpdateRequest,
    WebhookUpdate,
)

from pinbridge import InvalidInputError, PinbridgeClient
from pinbridge.runtime.types import UNSET

ID = UUID("11111111-2222-3333-4444-555555555555")
SWITCHES = {
    "transactional_enabled": True,
    "alerts_enabled": False,
    "verification_enabled": True,
}


@attrs.frozen
class Update:
    """An update method: how to call it, what it always needs, what it can change and clear."""

    operation_id: str
    call: Callable[..., Any]
    model: Any
    always: dict[str, Any]
    changes: dict[str, Any]
    clears: tuple[str, ...] = ()
    refuses_none: tuple[str, ...] = ()
    may_be_empty: bool = False


UPDATES = [
    Update(
        "update_pin",
        lambda c, *a, **f: c.pins.update(ID, *a, **f),
        PinUpdate,
        {},
        {"title": "new", "board_id": "b"},
        ("description", "link_url", "alt_text"),
        ("title", "board_id"),
    ),
    Update(
        "update_schedule",
        lambda c, *a, **f: c.schedules.update(ID, *a, **f),
        ScheduleUpdate,
        {},
        {"title": "new", "run_at": "2026-05-01T00:00:00Z"},
        ("description", "link_url"),
        ("title", "board_id", "run_at", "image_url", "asset_id"),
        may_be_empty=True,
    ),
    Update(
        "update_webhook",
        lambda c, *a, **f: c.webhooks.update(ID, *a, **f),
        WebhookUpdate,
        {},
        {"is_enabled": False, "events": ["pin.failed"]},
        (),
        ("url", "secret", "events", "is_enabled"),
    ),
    Update(
        "update_api_key",
        lambda c, *a, **f: c.api_keys.update(ID, *a, **f),
        APIKeyUpdate,
        {},
        {"name": "new"},
        ("pinterest_account_ids",),
        ("name", "scopes"),
    ),
    Update(
        "update_board",
        lambda c, *a, **f: c.pinterest.update_board("b/1", *a, **f),
        BoardUpdateRequest,
        {"account_id": str(ID)},
        {"name": "new"},
        ("description",),
        ("name", "privacy"),
    ),
    Update(
        "update_profile",
        lambda c, *a, **f: c.auth.update_profile(*a, **f),
        ProfileUpdateRequest,
        {},
        {"full_name": "Ada"},
        ("company_name", "billing_email", "tax_id", "address_country"),
        ("full_name", "workspace_name"),
        may_be_empty=True,
    ),
    Update(
        "update_team_member",
        lambda c, *a, **f: c.team.update_member(ID, *a, **f),
        TeamMemberUpdateRequest,
        {},
        {"role": "admin"},
        (),
        ("role",),
    ),
    Update(
        "update_email_preferences",
        lambda c, *a, **f: c.email.update_preferences(*a, **f),
        EmailPreferencesUpdateRequest,
        SWITCHES,
        {},
        (),
        tuple(SWITCHES),
    ),
]

pytestmark = pytest.mark.parametrize(
    "update", UPDATES, ids=[update.operation_id for update in UPDATES]
)


def sent(client: Any, service: Any, update: Update, *data: Any, **fields: Any) -> Any:
    service.answers(update.operation_id)
    update.call(client, *data, **fields)
    return json.loads(service.last.content)


def test_what_is_left_out_is_not_sent(
    client: PinbridgeClient, service: Any, update: Update
) -> None:
    body = {**update.always, **update.changes}

    assert sent(client, service, update, **body) == body
    assert sent(client, service, update, dict(body)) == body
    assert sent(client, service, update, update.model(**body)) == body
    left_out = dict.fromkeys((*update.clears, *update.refuses_none), UNSET) | body
    assert sent(client, service, update, **left_out) == body


def test_none_clears(client: PinbridgeClient, service: Any, update: Update) -> None:
    for name in update.clears:
        body = {**update.always, name: None}

        assert sent(client, service, update, **body) == body
        assert sent(client, service, update, dict(body)) == body
        assert sent(client, service, update, update.model(**body)) == body


def test_none_is_refused_where_it_can_not_clear(
    client: PinbridgeClient, service: Any, update: Update
) -> None:
    for name in update.refuses_none:
        with pytest.raises(InvalidInputError, match=name):
            update.call(client, **{**update.always, name: None})

    assert not service.requests


def test_an_update_without_changes_is_refused_where_a_source_says_so(
    client: PinbridgeClient, service: Any, update: Update
) -> None:
    always = {} if update.operation_id == "update_email_preferences" else update.always
    required = {field.name for field in attrs.fields(update.model) if field.default is not UNSET}
    optional = {*update.clears, *update.refuses_none} - required
    nothing = dict.fromkeys(sorted(optional), UNSET)

    for data, fields in [((), always), ((dict(always),), {}), ((), {**nothing, **always})]:
        if update.may_be_empty:
            assert sent(client, service, update, *data, **fields) == {}
            continue
        with pytest.raises(InvalidInputError):
            update.call(client, *data, **fields)

    assert update.may_be_empty or not service.requests


def test_model_and_keywords_together_are_refused(
    client: PinbridgeClient, service: Any, update: Update
) -> None:
    body = {**update.always, **update.changes}

    with pytest.raises(InvalidInputError, match="not both"):
        update.call(client, update.model(**body), **body)

    assert not service.requests


def test_fields_that_do_not_exist_are_refused(
    client: PinbridgeClient, service: Any, update: Update
) -> None:
    body = {**update.always, **update.changes, "no_such_field": 1}

    for data, fields in [((), body), ((body,), {})]:
        with pytest.raises(InvalidInputError, match="no_such_field"):
            update.call(client, *data, **fields)

    assert not service.requests
