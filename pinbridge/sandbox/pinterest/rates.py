"""How many requests a token can make, and the header fields that say so."""

from __future__ import annotations

from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox.pinterest.state import State

_MESSAGE = (
    "This request exceeded a rate limit. This can happen if the client exceeds one of the published"
    " rate limits within a short time window."
)


class Rates:
    """Counts the requests of each token in windows of the sandbox's clock."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._counts: dict[tuple[str, int], tuple[int, int]] = {}

    def clear(self) -> None:
        """Forget all requests."""
        self._counts.clear()

    def take(self, token_id: str, response_headers: dict[str, str]) -> None:
        """Count a request, and add the header fields of the response.

        Raises:
            ApiError: 429.
        """
        settings, now = self._state.settings, self._state.now().timestamp()
        windows = ((1, settings.requests_per_second), (60, settings.requests_per_minute))
        lefts: list[tuple[int, int, int]] = []
        for seconds, limit in windows:
            number = int(now // seconds)
            before = self._counts.get((token_id, seconds))
            count = before[1] + 1 if before and before[0] == number else 1
            self._counts[token_id, seconds] = number, count
            lefts.append((limit - count, int((number + 1) * seconds - now) + 1, limit))
        left, reset, limit = min(lefts)
        listed = ", ".join(f"{limit};w={seconds}" for seconds, limit in windows)
        response_headers["x-ratelimit-limit"] = f"{limit}, {listed}"
        response_headers["x-ratelimit-remaining"] = str(max(0, left))
        response_headers["x-ratelimit-reset"] = str(reset)
        if left < 0:
            raise ApiError("", _MESSAGE, status=HTTPStatus.TOO_MANY_REQUESTS)
