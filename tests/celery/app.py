"""A Celery task that publishes a row, and may be delivered twice."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from celery import Celery
from redis import Redis

from pinbridge import PinbridgeClient
from pinbridge.publishing import Bulk, PinbridgeTarget, Place, Row, Scope

app = Celery("pins")
app.conf.update(
    # A message is done when the pin is made, not when it was received: a worker that dies gives it back.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    broker_transport_options={"visibility_timeout": 5},
    broker_connection_retry_on_startup=True,
    task_ignore_result=True,
)


FINISHED = "finished"
"""The Redis set with the titles of the rows whose task has ended."""


def redis() -> Redis:
    """Return a connection to the broker."""
    return Redis.from_url(os.environ["CELERY_BROKER_URL"], decode_responses=True)


@cache
def bulk() -> Bulk:
    """Return one client for each worker process."""
    client = PinbridgeClient()
    return Bulk(PinbridgeTarget(client, pace=False), board=os.environ["BOARD"])


@app.task(bind=True, max_retries=None)
def publish(self: Any, fields: dict[str, Any]) -> None:
    """Publish a row; the same row again makes no second pin."""
    outcome = bulk().publish_row(Row(place=Place("queue"), **fields))
    if outcome.trouble is not None and outcome.trouble.scope is Scope.PASSING:
        raise self.retry(countdown=1)
    with redis() as connection:
        connection.sadd(FINISHED, fields["title"])
