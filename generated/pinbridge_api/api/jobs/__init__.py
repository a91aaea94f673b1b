"""Endpoints of the group `jobs`."""
