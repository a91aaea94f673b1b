"""Endpoints of the group `labels`."""
