"""The async client of the PinBridge API; the sync one is derived from it."""
