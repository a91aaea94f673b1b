"""Endpoints of the group `oauth`."""
