"""Endpoints of the group `search`."""
