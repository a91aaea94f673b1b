"""Use Pinterest's own API v5."""
