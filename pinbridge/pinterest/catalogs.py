"""Batches of catalog items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinbridge._core.guards import checked

from .results import BulkFailure

_ID_OF = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}


def batch_body(
    items: Sequence[Mapping[str, Any]],
    country: str,
    language: str,
    operation: str,
    catalog_type: str,
    catalog_id: str | None,
) -> Any:
    """Return the body of a batch request (`CatalogsVerticalBatchRequest`)."""
    body: dict[str, Any] = {
        "catalog_type": catalog_type,
        "country": country,
        "language": language,
        "items": [
            {"operation": operation, **checked("an item", item, Mapping, "a dict")}
            for item in items
        ],
    }
    return body if catalog_id is None else body | {"catalog_id": catalog_id}


def is_over(batch: Any) -> bool:
    """Whether a batch has been processed, or has failed."""
    return str(batch.status) != "PROCESSING"


def batch_outcomes(
    batch: Any, sent: Sequence[Mapping[str, Any]], start: int
) -> list[Any | BulkFailure]:
    """Return the outcomes of items in the order in which they were sent.

    Args:
        batch: The processed batch.
        sent: The items of the batch, as sent.
        start: Index of the first item of this batch among all items.
    """
    names = tuple(_ID_OF.values())
    records = {_id_of(record, names): record for record in batch.items or ()}
    result: list[Any | BulkFailure] = []
    for index, item in enumerate(sent, start):
        record = records.get(next((item[name] for name in names if name in item), None))
        errors: Sequence[Any] = () if record is None else record.errors or ()
        if record is None:
            result.append(BulkFailure(index, None, f"the batch ended as {batch.status} without it"))
        elif errors or str(record.status) == "FAILURE":
            message = "; ".join(str(error.message) for error in errors) or "it failed"
            result.append(BulkFailure(index, errors[0].code if errors else None, message))
        else:
            result.append(record)
    return result


def _id_of(record: Any, names: Sequence[str]) -> Any:
    return next((getattr(record, name) for name in names if getattr(record, name, None)), None)
