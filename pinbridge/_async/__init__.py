"""The asynchronous client; the synchronous one is derived from it."""
