"""The asynchronous client of the PinBridge API; the synchronous one is derived from it."""
