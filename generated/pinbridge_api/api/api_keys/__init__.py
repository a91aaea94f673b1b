"""Endpoints of the group `api_keys`."""
