"""Write `generated/` from the specs in `openapi/`, and `_sync` from `_async`."""
