"""Errors that only the PinBridge API has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._core.errors import ServiceError, one_line, sentence
from pinbridge.runtime.errors import PinbridgeError

if TYPE_CHECKING:
    from pinbridge_api.models import ImportJobResponse, PinResponse, ScheduleResponse


class PublishFailedError(ServiceError):
    """The service could not publish a pin; see its `error_code` and `error_message`.

    Attributes:
        pin: The pin in its current state.
        code: The pin's `error_code`.
        explanation: What the library knows about the code, or None.
    """

    def __init__(self, pin: PinResponse) -> None:
        from .error_table import PUBLISH_ERRORS

        self.pin = pin
        self.code = pin.error_code
        self.explanation = PUBLISH_ERRORS.find(pin.error_code, pin.error_message)
        reason = one_line(pin.error_message or "the service gave no reason")
        code = one_line(pin.error_code or "no code")
        message = f"pin {pin.id} failed with {code}: {reason}"
        if self.explanation is not None:
            message = f"{sentence(message)} {self.explanation.remedy}"
        super().__init__(message)

    @property
    def is_retryable(self) -> bool:
        """Whether a retry can succeed without any change."""
        return self.explanation is not None and self.explanation.is_worth_waiting


class ScheduleFailedError(ServiceError):
    """A schedule failed or was canceled.

    Attributes:
        schedule: The schedule in its current state.
        reason: Its `last_error`.
    """

    def __init__(self, schedule: ScheduleResponse) -> None:
        self.schedule = schedule
        self.reason = schedule.last_error
        if schedule.status == "canceled":
            message = f"schedule {schedule.id} was canceled"
        else:
            reason = one_line(schedule.last_error or "the service gave no reason")
            message = f"schedule {schedule.id} failed: {reason}"
        super().__init__(message)


class ImportFailedError(ServiceError):
    """An import failed as a whole.

    Attributes:
        job: The import job in its current state.
        reason: Its `error_message`.
    """

    def __init__(self, job: ImportJobResponse) -> None:
        self.job = job
        self.reason = job.error_message
        reason = one_line(job.error_message or "the service gave no reason")
        super().__init__(f"import {job.id} failed: {reason}")


class WebhookSignatureError(PinbridgeError):
    """A webhook delivery is not signed with any of the secrets.

    Attributes:
        reason: `missing_header`, `malformed` or `mismatch`.
    """

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason
