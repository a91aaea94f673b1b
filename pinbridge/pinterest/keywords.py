"""Outcomes of keywords created in one request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pinbridge.runtime.types import is_mapping

from .results import BulkFailure

if TYPE_CHECKING:
    from pinterest_api.models import KeywordsResponse


def keyword_outcomes(
    response: KeywordsResponse, sent: Sequence[Any], start: int
) -> list[Any | BulkFailure]:
    """Return the keywords and errors of a response in the order in which the keywords were sent.

    Args:
        response: The response, with separate lists of added keywords and errors.
        sent: The keywords, as sent.
        start: Index of the first keyword of this request among all keywords.
    """
    made = {_name(keyword): keyword for keyword in response.keywords or ()}
    wrong = {
        _name(error.data): "; ".join(error.error_messages or ())
        for error in response.errors or ()
        if error.data is not None
    }
    result: list[Any | BulkFailure] = []
    for index, keyword in enumerate(sent, start):
        name = _name(keyword)
        if name in made and name not in wrong:
            result.append(made[name])
        else:
            message = wrong.get(name) or "the response does not mention it"
            result.append(BulkFailure(index, None, message))
    return result


def _name(keyword: Any) -> tuple[str, str]:
    fields: Mapping[str, Any] = keyword if is_mapping(keyword) else keyword.to_dict()
    return str(fields.get("value")), str(fields.get("match_type"))
