# Derived from tests/pinbridge/_async/facade/test_jobs.py by ./codegen.sh; do not edit.
"""Publishing seen as a job."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from pinbridge_api.models import JobStatusResponse

from pinbridge import NotFoundError, PinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time, last_request_id


def test_job_of_a_pin_that_is_published(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    pin = client.pins.create(**fields)
    job = client.jobs.get(pin.id)
    assert isinstance(job, JobStatusResponse)
    assert (job.pin_id, job.status, job.completed_at) == (pin.id, "queued", None)
    time.sleep(2)
    job = client.jobs.get(str(pin.id))
    assert job.status == "published"
    assert job.submitted_at == pin.created_at
    assert job.completed_at == sandbox.now()
    assert job.pinterest_pin_id is not None


def test_job_of_a_pin_that_failed(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.outcome("invalid_image")
    pin = client.pins.create(**fields)
    time.sleep(2)
    job = client.jobs.get(pin.id)
    assert (job.status, job.error_code) == ("failed", "invalid_image")
    assert job.error_message


def test_unknown_job(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.jobs.get(uuid4())
    assert caught.value.code == "not_found"
    assert caught.value.request_id == last_request_id(sandbox)
