"""Endpoints of the group `cluster`."""
