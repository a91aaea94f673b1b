"""Errors of the PinArkive API. Each is also the error of that name in `pinbridge.errors`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pinbridge._core import errors
from pinbridge._core.error_mapping import as_dict, class_chooser

if TYPE_CHECKING:
    from pinarkive_api.models import PinStatus

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "CidMismatchError",
    "ConflictError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PinFailedError",
    "PinarkiveError",
    "RateLimitError",
    "ServerError",
]


class PinarkiveError(errors.APIError):
    """PinArkive responded with an error status."""

    @property
    def body(self) -> Mapping[str, Any]:
        """Decoded body; empty if it is not a JSON object."""
        return as_dict(self.details)

    @property
    def error(self) -> str:
        """Short name of the error, such as `Not Found`; empty if the service sends none."""
        return self._text("error")

    @property
    def required(self) -> str:
        """The scope that is missing, with the code `missing_scope`; otherwise empty."""
        return self._text("required")

    def _text(self, name: str) -> str:
        value = self.body.get(name)
        return value if isinstance(value, str) else ""


class BadRequestError(PinarkiveError, errors.BadRequestError):
    """400: the input is invalid, or the code of the second factor is missing or wrong."""


class AuthenticationError(PinarkiveError, errors.AuthenticationError):
    """401: credentials are missing or rejected."""


class PermissionDeniedError(AuthenticationError, errors.PermissionDeniedError):
    """403: the scope, plan, storage, cluster or state of the account does not allow the action."""


class NotFoundError(PinarkiveError, errors.NotFoundError):
    """404: the CID, upload or token is unknown."""


class ConflictError(PinarkiveError, errors.ConflictError):
    """409: the name is taken."""


class PayloadTooLargeError(PinarkiveError, errors.PayloadTooLargeError):
    """413: the file or directory is larger than the plan allows."""


class RateLimitError(PinarkiveError, errors.RateLimitError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(PinarkiveError, errors.ServerError):
    """5xx: the service, its cluster or a gateway failed."""


class CidMismatchError(errors.ServiceError):
    """An upload was stored under another CID than expected. `remove_file` removes it.

    Attributes:
        cid: CID in the response.
        expected: CIDs that the content can have.
    """

    def __init__(self, cid: str, expected: Sequence[str]) -> None:
        super().__init__(
            f"the service stored the upload as {errors.one_line(cid)}, not as "
            f"{' or '.join(expected)}; it may have "
            "split the content into other blocks, or received other content"
        )
        self.cid = cid
        self.expected = tuple(expected)


class PinFailedError(errors.ServiceError):
    """No peer of a cluster could get the content of a CID.

    Attributes:
        status: State of the pin.
    """

    def __init__(self, cid: str, status: PinStatus) -> None:
        reasons = {peer.error for peer in status.peers or () if peer.error}
        reason = errors.one_line("; ".join(sorted(reasons)) or "the service gave no reason")
        super().__init__(f"the cluster could not pin {cid}: {reason}")
        self.status = status


error_class = class_chooser(
    PinarkiveError,
    ServerError,
    BadRequestError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    ConflictError,
    PayloadTooLargeError,
    RateLimitError,
)
