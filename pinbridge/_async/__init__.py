"""The async client; the sync one is derived from it."""
