"""Publishing at a later time."""

from __future__ import annotations

from datetime import timedelta

import msgspec
from pinbridge_api import models

from pinbridge.runtime import codec
from pinbridge.sandbox._shared.errors import ApiError, invalid_field
from pinbridge.sandbox._shared.http import NO_CONTENT, Response, given
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import accounts, drafts, lists, publishing, render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.handlers.pins import validation
from pinbridge.sandbox.pinbridge.rows import Schedule

_OVER = ("done", "failed", "canceled")

operations = Registry()


@operations.serve("create_schedule", "can_publish")
def create_schedule(call: Call) -> Response:
    """Plan a pin; every call makes a new schedule."""
    request = call.body(models.ScheduleCreate)
    drafts.require_texts(request)
    call.caller.require_account(str(request.account_id))
    draft = drafts.draft_of(request)
    if draft.run_at is None or draft.run_at <= call.now:
        raise invalid_field("run_at", "The time has to lie in the future")
    workspace = call.caller.workspace
    drafts.require_passed(drafts.checks(call.state, workspace, draft, call.base_url))
    schedule = publishing.make_schedule(call.state, workspace, draft, call.actor)
    return Response(render.schedule(schedule, call.base_url), 201)


@operations.serve("validate_schedule")
def validate_schedule(call: Call) -> Response:
    """Make every check of a schedule without creating one."""
    request = call.body(models.ScheduleCreate)
    drafts.require_texts(request)
    call.caller.require_account(str(request.account_id))
    return Response(validation(call, drafts.draft_of(request), codec.to_builtins(request)))


def _find(call: Call) -> Schedule:
    return lists.find(call, call.state.store.schedules, call.path_id("schedule_id"))


def _save(call: Call, schedule: Schedule) -> None:
    schedule.updated_at = call.now
    call.state.store.schedules.save(schedule)


@operations.serve("get_schedule")
def get_schedule(call: Call) -> Response:
    """Show a schedule."""
    return Response(render.schedule(_find(call), call.base_url))


@operations.serve("list_schedules")
def list_schedules(call: Call) -> Response:
    """List schedules, filtered and sorted, with their total in a header."""
    query = call.query
    where = Where()
    sort = query.choice("sort", models.ScheduleSort) or models.ScheduleSort.RUN_AT_DESC
    if (status := query.choice("status", models.ScheduleStatus)) is not None:
        where.add("status = ?", status.value)
    return lists.respond(
        call,
        call.state.store.schedules,
        where,
        str(sort),
        "run_at",
        lambda schedule: render.schedule(schedule, call.base_url),
    )


@operations.serve("update_schedule", "can_publish")
def update_schedule(call: Call) -> Response:
    """Change a schedule that has not run."""
    schedule = _find(call)
    request = call.body(models.ScheduleUpdate)
    drafts.require_texts(request)
    if schedule.status != "scheduled":
        raise ApiError(
            "schedule_not_editable",
            f"The schedule is {schedule.status}",
            remediation=_editing_remedy(schedule),
        )
    _change_board(call, schedule, given(request.board_id))
    _change_texts(schedule, request)
    _change_media(call, schedule, request)
    if (run_at := given(request.run_at)) is not None:
        if run_at <= call.now:
            raise invalid_field("run_at", "The time has to lie in the future")
        schedule.run_at = schedule.due_at = run_at
    _save(call, schedule)
    call.log("schedule.updated", schedule.title, schedule)
    return Response(render.schedule(schedule, call.base_url))


def _editing_remedy(schedule: Schedule) -> str:
    if schedule.status == "failed":
        return "Retry the schedule, or edit and retry the pin that it made."
    if schedule.status == "canceled":
        return "Create a new schedule."
    return "Edit the pin that the schedule makes, once it exists."


def _change_board(call: Call, schedule: Schedule, board_id: str | None) -> None:
    if board_id is None or board_id == schedule.board_id:
        return
    if call.caller.workspace.environment == "sandbox":
        raise ApiError("sandbox_board_fixed", "A sandbox schedule keeps its board")
    accounts.require_board(call.state, call.caller, schedule.account_id, board_id)
    schedule.board_id = board_id


def _change_texts(schedule: Schedule, request: models.ScheduleUpdate) -> None:
    schedule.title = given(request.title) or schedule.title
    if not isinstance(request.description, msgspec.UnsetType):
        schedule.description = request.description
    if not isinstance(request.link_url, msgspec.UnsetType):
        schedule.link_url = request.link_url
    schedule.search_text = drafts.search_text(
        schedule.title, schedule.description, schedule.link_url
    )


def _change_media(call: Call, schedule: Schedule, request: models.ScheduleUpdate) -> None:
    if (image_url := given(request.image_url)) is not None:
        schedule.image_url, schedule.asset_id = image_url, None
        schedule.media_type = drafts.media_type_of_url(image_url)
    if (asset_id := given(request.asset_id)) is not None:
        schedule.image_url, schedule.asset_id = None, str(asset_id)
    if (cover_url := given(request.cover_image_url)) is not None:
        schedule.cover_image_url, schedule.cover_image_asset_id = cover_url, None
    if (cover_id := given(request.cover_image_asset_id)) is not None:
        schedule.cover_image_url, schedule.cover_image_asset_id = None, str(cover_id)
    if asset_id is not None or cover_id is not None:
        draft = drafts.Draft(**publishing.content_of(schedule))
        if error := drafts.media_error(call.state, call.caller.workspace, draft):
            raise error
        schedule.media_type = draft.media_type


@operations.serve("cancel_schedule", "can_publish")
def cancel_schedule(call: Call) -> Response:
    """Cancel a schedule that has not run."""
    schedule = _find(call)
    _cancel(call, schedule)
    return Response(render.schedule(schedule, call.base_url))


def _cancel(call: Call, schedule: Schedule) -> None:
    # Once the pin of a queued schedule exists, only the pin can be changed.
    if schedule.status not in ("scheduled", "queued") or schedule.pin_id is not None:
        raise ApiError("bad_request", f"A schedule that is {schedule.status} cannot be canceled")
    schedule.status, schedule.due_at = "canceled", None
    _save(call, schedule)
    call.log("schedule.canceled", schedule.title, schedule, status="canceled")


@operations.serve("retry_schedule", "can_publish")
def retry_schedule(call: Call) -> Response:
    """Run a failed schedule again."""
    schedule = _find(call)
    _retry(call, schedule)
    return Response(render.schedule(_find(call), call.base_url))


def _retry(call: Call, schedule: Schedule) -> None:
    if schedule.status != "failed":
        raise ApiError("bad_request", f"A schedule that is {schedule.status} cannot be retried")
    pin = call.state.store.pins.get(schedule.pin_id) if schedule.pin_id else None
    if pin is not None:
        publishing.retry(call.state, call.caller.workspace, pin, call.actor)
    else:
        schedule.status, schedule.last_error, schedule.pin_id = "scheduled", None, None
        schedule.due_at = max(schedule.run_at, call.now + timedelta(seconds=1))
        _save(call, schedule)
    call.log("schedule.retried", schedule.title, schedule, status="queued")


@operations.serve("delete_schedule", "can_delete_content")
def delete_schedule(call: Call) -> Response:
    """Delete a schedule that is over; its pin stays."""
    _delete(call, _find(call))
    return NO_CONTENT


def _delete(call: Call, schedule: Schedule) -> None:
    if schedule.status not in _OVER:
        raise ApiError("bad_request", f"A schedule that is {schedule.status} cannot be deleted")
    call.state.store.schedules.remove(schedule)
    call.log("schedule.deleted", schedule.title, schedule)


@operations.serve("bulk_cancel_schedules", "can_publish")
def bulk_cancel_schedules(call: Call) -> Response:
    """Cancel several schedules."""
    return lists.bulk(call, call.state.store.schedules, _cancel)


@operations.serve("bulk_retry_schedules", "can_publish")
def bulk_retry_schedules(call: Call) -> Response:
    """Run several failed schedules again."""
    return lists.bulk(call, call.state.store.schedules, _retry)


@operations.serve("bulk_delete_schedules", "can_delete_content")
def bulk_delete_schedules(call: Call) -> Response:
    """Delete several schedules that are over."""
    return lists.bulk(call, call.state.store.schedules, _delete)
