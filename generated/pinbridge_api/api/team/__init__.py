"""Endpoints of the group `team`."""
